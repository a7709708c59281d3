package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// TestReadme finds each piece of Go of README.md in this file, so that it compiles.
func TestReadme(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	blocks := strings.Split(string(readme), "```go\n")[1:]
	require.NotEmpty(t, blocks)
	for _, block := range blocks {
		code, _, _ := strings.Cut(block, "```")
		assert.Contains(t, unindented(string(source)), unindented(code))
	}
}

// unindented returns text without the white space that its lines begin with.
func unindented(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimLeft(line, " \t"))
	}
	return b.String()
}

// The functions below hold the pieces; those that need no account are run.

func theLoop(ctx context.Context, lastRun time.Time) error {
	client, err := ab2d.NewClient(ab2d.Config{
		Environment:  ab2d.Sandbox,
		ClientID:     os.Getenv("AB2D_CLIENT_ID"),
		ClientSecret: os.Getenv("AB2D_CLIENT_SECRET"),
	})
	if err != nil {
		return err
	}
	for claim, err := range client.Stream(ctx, &ab2d.ExportOptions{Since: lastRun}) {
		if err != nil {
			return err
		}
		fmt.Println(claim.ID, claim.Status, len(claim.Item))
	}
	return nil
}

func stepByStep(ctx context.Context, client *ab2d.Client, dir string) error {
	job, err := client.Export(ctx, nil) // a *Job, to keep
	if err != nil {
		return err
	}
	manifest, err := client.Wait(ctx, job) // or range over client.Poll(ctx, job), to show progress
	if err != nil {
		return err
	}
	for _, file := range manifest.Output {
		for claim, err := range client.Download(ctx, file) {
			if err != nil {
				return err
			}
			fmt.Println(claim.ID)
		}
	}
	saved, err := client.Save(ctx, manifest, dir, &ab2d.SaveOptions{Job: job}) // or all files to disk, several at a time
	if err == nil && len(saved) != len(manifest.Output) {
		err = errors.New("a file is not there")
	}
	return err
}

func findings(err error) {
	if apiErr, ok := errors.AsType[*ab2d.APIError](err); ok && apiErr.Outcome != nil {
		for _, issue := range apiErr.Outcome.Issue {
			log.Println(apiErr.StatusCode, issue.Code, issue.Text())
		}
	}
}

func views(ctx context.Context, client *ab2d.Client, file ab2d.File) error {
	for c, err := range claim.All(client.Download(ctx, file)) {
		if err != nil {
			return err
		}
		for _, d := range c.Diagnoses {
			fmt.Println(c.MBI, c.Type, c.Start, d.Dotted)
		}
	}
	return nil
}

func onSeveralCores(ctx context.Context, client *ab2d.Client, file ab2d.File) error {
	body, err := client.Open(ctx, file)
	if err != nil {
		return err
	}
	defer body.Close()
	for eob, err := range ndjson.Decode[fhir.ExplanationOfBenefit](body, ndjson.Workers(4), ndjson.ReuseRecord()) {
		if err != nil {
			return err
		}
		fmt.Println(eob.ID) // eob is valid until the next one
	}
	return nil
}

func weekly(ctx context.Context, client *ab2d.Client, dir string, since time.Time) error {
	if since.IsZero() {
		since = ab2d.V2.EarliestSince() // everything; on v1 and v3 that is no Since at all
	}
	job, err := client.Export(ctx, &ab2d.ExportOptions{Since: since})
	if err != nil {
		return err
	}
	if err := ab2d.SaveJob(dir, job); err != nil { // a program that is started anew goes on with LoadJob
		return err
	}
	manifest, err := client.Wait(ctx, job)
	if err != nil {
		return err
	}
	if _, err := client.Save(ctx, manifest, dir, &ab2d.SaveOptions{Job: job}); err != nil {
		return err
	}
	since = job.Created.Add(-24 * time.Hour) // for the next export, to be stored with the claims
	fmt.Println(since)
	return errors.Join(views(ctx, client, manifest.Output[0]), onSeveralCores(ctx, client, manifest.Output[0]))
}

func yourTest(ctx context.Context, dir string) error {
	srv := ab2dtest.NewServer(&ab2dtest.Options{
		Beneficiaries: 100,
		Faults:        []ab2dtest.Fault{{On: ab2dtest.Download, Nth: 1, Do: ab2dtest.DropAt(100_000)}},
	})
	defer srv.Close()
	client, err := ab2d.NewClient(srv.Config())
	if err != nil {
		return err
	}
	return errors.Join(stepByStep(ctx, client, dir), weekly(ctx, client, dir, time.Time{}))
}

// refused prints what the server says to a request that it does not grant.
func refused(ctx context.Context) {
	srv := ab2dtest.NewServer(&ab2dtest.Options{NoV3: true})
	defer srv.Close()
	cfg := srv.Config()
	cfg.Version = ab2d.V3
	client, err := ab2d.NewClient(cfg)
	if err == nil {
		_, err = client.Export(ctx, nil)
	}
	findings(err)
}

func TestReadmeRuns(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	require.NoError(t, err)
	defer null.Close()
	stdout := os.Stdout
	os.Stdout = null // for the claims that are printed
	defer func() { os.Stdout = stdout }()

	require.NoError(t, yourTest(t.Context(), t.TempDir()))
	t.Setenv("AB2D_CLIENT_SECRET", "")
	require.ErrorContains(t, theLoop(t.Context(), time.Time{}), "ClientSecret")

	var printed strings.Builder
	log.SetOutput(&printed)
	defer log.SetOutput(os.Stderr)
	refused(t.Context())
	assert.Contains(t, printed.String(), "403 invalid V3 access not enabled for this PDP")
}
