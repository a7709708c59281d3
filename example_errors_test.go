package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

// Conditions worth handling have sentinels. NeedsNewJob finds the errors that only another
// export can help from those where running again resumes the job.
func ExampleNeedsNewJob() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Faults: []ab2dtest.Fault{{On: ab2dtest.Status, Nth: 1, Do: ab2dtest.FailJob()}},
	})
	defer srv.Close()
	client, err := ab2d.NewClient(srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	for range 2 {
		_, err = client.Wait(ctx, job)
		switch {
		case err == nil:
			fmt.Println("done")
		case errors.Is(err, ab2d.ErrUnauthorized):
			fmt.Println("check the credentials")
		case ab2d.NeedsNewJob(err):
			fmt.Println("export again; the job failed:", errors.Is(err, ab2d.ErrJobFailed))
			if job, err = client.Export(ctx, nil); err != nil {
				log.Fatal(err)
			}
		default:
			fmt.Println("run again:", err)
		}
	}
	// Output:
	// export again; the job failed: true
	// done
}

// The files of Manifest.Errors report claims that the server could not export.
func ExampleClient_Outcomes() {
	srv := ab2dtest.NewServer(&ab2dtest.Options{Outcomes: 2})
	defer srv.Close()
	client, err := ab2d.NewClient(srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	manifest, err := client.Wait(ctx, job)
	if err != nil {
		log.Fatal(err)
	}
	for _, file := range manifest.Errors {
		for outcome, err := range client.Outcomes(ctx, file) {
			if err != nil {
				log.Fatal(err)
			}
			for _, issue := range outcome.Issue {
				fmt.Println(issue.Severity, issue.Code, issue.Text())
			}
		}
	}
	// Output:
	// error exception The claims of beneficiary 1 could not be read.
	// error exception The claims of beneficiary 2 could not be read.
}
