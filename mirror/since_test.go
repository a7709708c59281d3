package mirror_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/mirror"
)

func TestSince(t *testing.T) {
	const day = 24 * time.Hour
	at := func(s string) (parsed time.Time) {
		if s != "" {
			var err error
			parsed, err = time.Parse(time.RFC3339, s)
			assert.NoError(t, err)
		}
		return parsed
	}
	tests := []struct {
		name    string
		version ab2d.Version
		mark    string
		overlap time.Duration
		want    string
	}{
		{name: "v1 exports everything at first", version: ab2d.V1, overlap: day},
		{name: "v2 by default exports what the last export of anyone left", version: ab2d.V2, overlap: day, want: "2020-02-13T05:00:00Z"},
		{name: "v3 exports everything at first", version: ab2d.V3, overlap: day},
		{name: "v1, later", version: ab2d.V1, mark: "2026-06-10T12:00:00Z", overlap: day, want: "2026-06-09T12:00:00Z"},
		{name: "v2, later", version: ab2d.V2, mark: "2026-06-10T12:00:00Z", overlap: day, want: "2026-06-09T12:00:00Z"},
		{name: "v3, later", version: ab2d.V3, mark: "2026-06-10T12:00:00Z", overlap: day, want: "2026-06-09T12:00:00Z"},
		{name: "v3 refuses what is before April 2026", version: ab2d.V3, mark: "2026-04-02T00:00:00Z", overlap: day},
		{name: "v3 accepts the limit itself", version: ab2d.V3, mark: "2026-04-02T00:00:00Z", overlap: 19 * time.Hour, want: "2026-04-01T05:00:00Z"},
		{name: "v2 refuses what is before 2020-02-13", version: ab2d.V2, mark: "2026-06-10T12:00:00Z", overlap: 10 * 365 * day, want: "2020-02-13T05:00:00Z"},
		{name: "v1 as well", version: ab2d.V1, mark: "2026-06-10T12:00:00Z", overlap: 10 * 365 * day},
		{name: "the longest overlap", version: ab2d.V2, mark: "2026-06-10T12:00:00Z", overlap: 1<<63 - 1, want: "2020-02-13T05:00:00Z"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := mirror.Since(tt.version, at(tt.mark), tt.overlap)
			assert.True(t, at(tt.want).Equal(got), "%v instead of %v", got, tt.want)
		})
	}
}
