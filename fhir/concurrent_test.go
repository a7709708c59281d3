package fhir_test

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d/fhir"
)

// What one goroutine encodes is never in what another one gets.
func TestMarshalConcurrently(t *testing.T) {
	var all sync.WaitGroup
	for g := range 8 {
		all.Go(func() {
			v := fhir.Coding{Code: fmt.Sprintf("code-of-%d", g)}
			want := fmt.Sprintf(`{"code":"code-of-%d"}`, g)
			for range 2000 {
				got, err := v.MarshalJSON()
				if !assert.NoError(t, err) || !assert.Equal(t, want, string(got)) {
					return
				}
			}
		})
	}
	all.Wait()
}
