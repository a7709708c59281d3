package ab2d_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/mirror"
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

func weeklyExport(ctx context.Context, dir string, since time.Time) error {
	cfg, err := ab2d.ConfigFromEnv() // AB2D_ENVIRONMENT, AB2D_CLIENT_ID, AB2D_CLIENT_SECRET, …
	if err != nil {
		return err
	}
	client, err := ab2d.NewClient(cfg)
	if err != nil {
		return err
	}
	job, err := ab2d.LoadJob(dir) // the job of a run that was interrupted
	if errors.Is(err, fs.ErrNotExist) {
		if job, err = client.Export(ctx, &ab2d.ExportOptions{Since: since}); err == nil {
			err = ab2d.SaveJob(dir, job)
		}
	}
	if err != nil {
		return err
	}
	for claim, err := range client.Claims(ctx, job) {
		if ab2d.NeedsNewJob(err) { // it failed or expired: the next run starts another
			return errors.Join(err, os.Remove(filepath.Join(dir, ab2d.JobFile)))
		}
		if err != nil {
			return err // the next run resumes the job
		}
		fmt.Println(claim.ID, claim.Status, len(claim.Item))
	}
	fmt.Println("next Since:", job.Created.Add(-24*time.Hour)) // store it with the claims
	return os.Remove(filepath.Join(dir, ab2d.JobFile))
}

func views(ctx context.Context, client *ab2d.Client, job *ab2d.Job) error {
	for c, err := range claim.All(client.Claims(ctx, job)) {
		if err != nil {
			return err
		}
		for _, d := range c.Diagnoses {
			fmt.Println(c.MBI, c.Type, c.Start, d.Dotted)
		}
	}
	return nil
}

func saveFirst(ctx context.Context, client *ab2d.Client, job *ab2d.Job, dir string) error {
	manifest, err := client.Wait(ctx, job) // or range over client.Poll(ctx, job), to show progress
	if err != nil {
		return err
	}
	saved, err := client.Save(ctx, manifest, dir, &ab2d.SaveOptions{Job: job})
	if err != nil {
		return err
	}
	for _, file := range saved {
		for eob, err := range file.Claims() {
			if err != nil {
				return err
			}
			fmt.Println(eob.ID)
		}
	}
	return onSeveralCores(ctx, client, manifest.Output[0])
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
		fmt.Println(eob.ID) // eob is valid until the next one; its strings stay valid
	}
	return nil
}

func mirrored(ctx context.Context, client *ab2d.Client, store mirror.Store) error {
	report, err := mirror.Run(ctx, client, store, "/var/lib/ab2d", nil) // one round
	fmt.Println(report)
	return err
}

func findings(err error) {
	if apiErr, ok := errors.AsType[*ab2d.APIError](err); ok && apiErr.Outcome != nil {
		for _, issue := range apiErr.Outcome.Issue {
			log.Println(apiErr.StatusCode, issue.Code, issue.Text())
		}
	}
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
	job, err := client.Export(ctx, nil)
	if err != nil {
		return err
	}
	return errors.Join(views(ctx, client, job), saveFirst(ctx, client, job, dir))
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
	_ = mirrored // writes below /var/lib

	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: 5, Polls: -1})
	defer srv.Close()
	cfg := srv.Config()
	for name, value := range map[string]string{
		"AB2D_ENVIRONMENT": "", "AB2D_AUTH_FILE": "", "AB2D_API_VERSION": "",
		"AB2D_BASE_URL": cfg.Environment.BaseURL, "AB2D_TOKEN_URL": cfg.Environment.TokenURL,
		"AB2D_CLIENT_ID": cfg.ClientID, "AB2D_CLIENT_SECRET": cfg.ClientSecret,
	} {
		t.Setenv(name, value)
	}
	dir := t.TempDir()
	for range 2 { // two weeks in one folder
		require.NoError(t, weeklyExport(t.Context(), dir, ab2d.V2.EarliestSince()))
	}
	lost, err := ab2d.NewClient(cfg)
	require.NoError(t, err)
	job, err := lost.Export(t.Context(), nil)
	require.NoError(t, err)
	require.NoError(t, ab2d.SaveJob(dir, job))
	srv.FailJob(job.ID)
	require.ErrorIs(t, weeklyExport(t.Context(), dir, ab2d.V2.EarliestSince()), ab2d.ErrJobFailed)
	require.NoError(t, weeklyExport(t.Context(), dir, ab2d.V2.EarliestSince()), "the run after a lost job")

	var printed strings.Builder
	log.SetOutput(&printed)
	defer log.SetOutput(os.Stderr)
	refused(t.Context())
	assert.Contains(t, printed.String(), "403 invalid V3 access not enabled for this PDP")
}
