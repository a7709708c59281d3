package ab2dtest_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// count is the program under test: it exports everything and counts the claims.
func count(ctx context.Context, cfg ab2d.Config) (claims int, err error) {
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return 0, err
	}
	job, err := client.Export(ctx, nil)
	if err != nil {
		return 0, err
	}
	manifest, err := client.Wait(ctx, job)
	if err != nil {
		return 0, err
	}
	for _, file := range manifest.Output {
		for _, err := range client.Download(ctx, file) {
			if err != nil {
				return claims, err
			}
			claims++
		}
	}
	return claims, nil
}

func Example() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: 25, Polls: -1})
	defer srv.Close()

	claims, err := count(context.Background(), srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(claims, "claims")
	// Output: 300 claims
}

// A robust program delivers every claim under these faults.
func Example_faults() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Beneficiaries: 25,
		Files:         3,
		Polls:         -1,
		Faults: []ab2dtest.Fault{
			{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.RevokeTokens()},
			{On: ab2dtest.Download, File: 2, Nth: 1, Do: ab2dtest.DropAt(1000)},
			{On: ab2dtest.Download, File: 3, Nth: 1, Do: ab2dtest.EndAt(1000)},
		},
	})
	defer srv.Close()

	claims, err := count(context.Background(), srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(claims, "claims,", srv.Count(ab2dtest.Token), "tokens,", srv.Count(ab2dtest.Download), "downloads")
	// Output: 300 claims, 2 tokens, 5 downloads
}

// No program can recover from some faults: it has to report them.
func Example_failedJob() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.FailJob()}},
	})
	defer srv.Close()

	_, err := count(context.Background(), srv.Config())
	fmt.Println(errors.Is(err, ab2d.ErrJobFailed))
	// Output: true
}

// runTest runs a test function; TestExampleInMemory sets it.
var runTest func(test func(*testing.T))

func TestExampleInMemory(t *testing.T) {
	ran := false
	runTest = func(test func(*testing.T)) {
		test(t)
		ran = true
	}
	ExampleOptions_inMemory()
	require.True(t, ran)
}

// Server and client in a bubble of testing/synctest: a job of two hours takes no time.
func ExampleOptions_inMemory() {
	TestWeekly := func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			srv := ab2dtest.NewServer(&ab2dtest.Options{
				InMemory: true, JobDuration: 2 * time.Hour, RetryAfter: 5 * time.Second,
			})
			defer srv.Close()
			began := time.Now()
			claims, err := count(t.Context(), srv.Config())
			if err != nil {
				t.Fatal(err)
			}
			if claims != 1200 || time.Since(began) < 2*time.Hour {
				t.Errorf("%d claims after %v", claims, time.Since(began))
			}
		})
	}
	runTest(TestWeekly)
}

func ExampleEditManifest() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Polls: -1,
		Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Do: ab2dtest.EditManifest(func(m *ab2dtest.Manifest) {
			m.Output[0].URL = "https://example.org/" + m.Output[0].URL
		})}},
	})
	defer srv.Close()

	_, err := count(context.Background(), srv.Config())
	fmt.Println(err != nil, len(srv.Leaks()))
	// Output: true 0
}

func ExampleClaims() {
	for line := range ab2dtest.Claims(ab2d.V3, 1, 1) {
		fmt.Printf("%.60s…\n", line)
	}
	// Output: {"resourceType":"ExplanationOfBenefit","id":"-20000000000000…
}

func ExampleServer_Jobs() {
	srv := ab2dtest.NewServer(nil)
	defer srv.Close()

	ctx := context.Background()
	client, err := ab2d.NewClient(srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	if err := client.Cancel(ctx, job); err != nil {
		log.Fatal(err)
	}
	fmt.Println(srv.Jobs()[0].State)
	// Output: CANCELLED
}
