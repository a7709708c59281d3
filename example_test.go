package ab2d_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
	"github.com/ab2d-go/ab2d/claim"
	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

func secret() string { return "synthetic" }

// The examples run against an embedded server.
func testServer() (*ab2d.Client, *ab2dtest.Server) {
	srv := ab2dtest.NewServer(&ab2dtest.Options{Beneficiaries: 3, Files: 2, Polls: 1})
	client, err := ab2d.NewClient(srv.Config())
	if err != nil {
		log.Fatal(err)
	}
	return client, srv
}

// The sandbox's credentials are public: CMS prints them in the AB2D documentation.
func ExampleNewClient() {
	client, err := ab2d.NewClient(ab2d.Config{
		Environment:  ab2d.Sandbox,
		Version:      ab2d.V3,
		ClientID:     "0oa-of-your-contract",
		ClientSecret: secret(), // such as os.Getenv("AB2D_CLIENT_SECRET")
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(client) // without the credentials
	// Output: ab2d.Client{BaseURL: "https://sandbox.ab2d.cms.gov", Version: "v3"}
}

func ExampleClient_Stream() {
	client, srv := testServer()
	defer srv.Close()

	n := 0
	for claim, err := range client.Stream(context.Background(), nil) {
		if _, bad := errors.AsType[*ndjson.LineError](err); bad {
			continue // one bad line; the loop may continue
		}
		if err != nil {
			log.Fatal(err)
		}
		if claim.Status == "active" {
			n++
		}
	}
	fmt.Println(n > 0)
	// Output: true
}

// Claims waits for the job and reads all its files. Package claim turns each claim into
// one view that is the same for all versions of the API.
func ExampleClient_Claims() {
	client, srv := testServer()
	defer srv.Close()
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	for eob, err := range client.Claims(ctx, job) {
		if err != nil {
			log.Fatal(err)
		}
		if eob.ID != "carrier--10000000000000" {
			continue
		}
		c := claim.From(eob)
		fmt.Println(c.Type, c.Status, c.Start, "of", c.MBI)
		for _, d := range c.Diagnoses {
			fmt.Println("diagnosis", d.Dotted)
		}
		for _, l := range c.Lines {
			fmt.Println("line", l.Number, l.Code)
		}
	}
	// Output:
	// carrier active 2024-12-14 of 1S00A00AA00
	// diagnosis E11.65
	// diagnosis E11.22
	// diagnosis Z79.4
	// diagnosis H25.13
	// diagnosis N39.0
	// diagnosis E03.9
	// diagnosis R06.02
	// line 1 99214
	// line 2 G0439
	// line 3 36415
	// line 4 J1815
}

func ExampleClient_Export() {
	client, srv := testServer()
	defer srv.Close()
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if apiErr, ok := errors.AsType[*ab2d.APIError](err); ok && len(apiErr.ActiveJobs) > 0 {
		job, err = apiErr.ActiveJobs[0], nil // the contract's limit is reached: wait for one of its jobs
	}
	if err != nil {
		log.Fatal(err)
	}
	stored, err := json.Marshal(job) // enough to resume it in another process
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(json.Valid(stored), !job.Created.IsZero())
	// Output: true true
}

func ExampleClient_Poll() {
	client, srv := testServer()
	defer srv.Close()
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	for status, err := range client.Poll(ctx, job) {
		if err != nil {
			log.Fatal(err)
		}
		if status.Done() {
			fmt.Println(len(status.Manifest.Output), "files")
		}
	}
	// Output: 2 files
}

func ExampleClient_Download() {
	client, srv := testServer()
	defer srv.Close()
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	manifest, err := client.Wait(ctx, job)
	if err != nil {
		log.Fatal(err)
	}
	n := 0
	for _, file := range manifest.Output {
		for claim, err := range client.Download(ctx, file) {
			if err != nil {
				log.Fatal(err)
			}
			if claim.Patient != nil {
				n++
			}
		}
	}
	fmt.Println(n, "claims")
	// Output: 36 claims
}

func ExampleClient_Save() {
	client, srv := testServer()
	defer srv.Close()
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	manifest, err := client.Wait(ctx, job)
	if err != nil {
		log.Fatal(err)
	}
	dir, err := os.MkdirTemp("", "claims")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)
	saved, err := client.Save(ctx, manifest, dir, &ab2d.SaveOptions{KeepGzip: true})
	if err != nil {
		log.Fatal(err) // verified files stay; another Save resumes
	}
	for _, f := range saved {
		fmt.Println(f.Name(), f.Existed)
	}
	// Output:
	// Z0000_0001.ndjson false
	// Z0000_0002.ndjson false
}

// Open returns the bytes of a file. Here they are decoded on two cores.
func ExampleClient_Open() {
	client, srv := testServer()
	defer srv.Close()
	ctx := context.Background()

	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	manifest, err := client.Wait(ctx, job)
	if err != nil {
		log.Fatal(err)
	}
	body, err := client.Open(ctx, manifest.Output[0])
	if err != nil {
		log.Fatal(err)
	}
	defer body.Close()
	n := 0
	for _, err := range ndjson.Decode[fhir.ExplanationOfBenefit](body, ndjson.Workers(2)) {
		if err != nil {
			log.Fatal(err)
		}
		n++
	}
	_, err = body.Read(make([]byte, 1))
	fmt.Println(n > 0, err == io.EOF) // io.EOF: length and checksum match the manifest
	// Output: true true
}

// Records decodes into a type of your own, with only the members that you need.
func ExampleRecords() {
	client, srv := testServer()
	defer srv.Close()
	ctx := context.Background()

	type claim struct {
		ID   string
		Meta struct{ LastUpdated string }
	}
	job, err := client.Export(ctx, nil)
	if err != nil {
		log.Fatal(err)
	}
	manifest, err := client.Wait(ctx, job)
	if err != nil {
		log.Fatal(err)
	}
	newest := ""
	for c, err := range ab2d.Records[claim](ctx, client, manifest.Output[0]) {
		if err != nil {
			log.Fatal(err)
		}
		newest = max(newest, c.Meta.LastUpdated)
	}
	fmt.Println(newest != "")
	// Output: true
}
