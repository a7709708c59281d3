package ab2d

import (
	"context"
	"io"
	"iter"

	"github.com/ab2d-go/ab2d/fhir"
)

// How a file gets from the wire to a loop:
//
//	for claim := range Download        ndjson.Decode over the bytes of Open
//	    |
//	reader     download_reader.go      Read, Close and ctx from any goroutine
//	    |
//	download   download_resume.go      one response after another, until the file is verified:
//	    |                              counts and hashes what the consumer gets, spends the budgets.
//	    |                              download_strategy.go starts a file over, download_end.go judges its end
//	    |
//	ahead      download_ahead.go       up to 512 KiB in advance, in a goroutine per response
//	    |
//	body       download_body.go        one response: inflated, its head looked at (download_content.go),
//	    |                              its errors classified
//	    |
//	wire       download_wire.go        ends a request that stalls
//	    |
//	http.Response.Body
//
// Save has the same without reader and ahead: fetch (download_fetch.go) writes a
// download into a sink, which starts again with each response.

// Open returns the NDJSON bytes of a file: inflated as they arrive, in constant
// memory, and verified against the manifest's length and SHA-256 before the reader
// returns io.EOF.
//
// A download that breaks off, stalls for a minute, trickles (16 KiB take ten minutes) or ends too early is retried. Once the new
// response is known to start with the bytes already delivered, reading continues from there. This
// may happen any number of times, as long as the file progresses within [Config.MaxOutage]: AB2D
// allows six downloads of a file, but counts only those that it has written to the end. At most
// three responses may be complete and wrong. If the content does not match the manifest, the
// error is [ErrCorrupt], and what was read before it is not verified.
//
// A consumer that pauses for longer than the server waits, for 20 seconds or a minute, has its
// connection cut at each pause. It gets every byte, but each time
// the file is transferred from its beginning. If processing is slower than the network, use
// [Client.Save] first, and read the folder.
//
// Close ends the download at once; it must be called. Read and Close may be called
// from different goroutines.
func (c *Client) Open(ctx context.Context, file File) (io.ReadCloser, error) {
	ctx, cancel := context.WithCancel(ctx)
	var r *reader
	defer func() { // also where the caller's transport panics
		if r == nil {
			cancel()
		}
	}()
	d, err := c.newDownload(ctx, file, prefix{})
	if err != nil {
		return nil, err
	}
	if err := d.open(); err != nil {
		return nil, err
	}
	r = newReader(d, cancel)
	return r, nil
}

// Records returns an iterator over the values in a file, each decoded into a new
// T when the loop asks for it; [encoding/json.RawMessage] gets the lines.
//
// Nothing is sent before the first range. Each range downloads the file once
// more, and AB2D serves it six times. Leaving the loop ends the download. An
// error of type [*ndjson.LineError] reports one bad line, and the loop may
// continue: a line that is not JSON, does not fit into a T, or is no FHIR resource, as it
// names no resourceType. Any other error is the last pair: those of [Client.Open].
func Records[T any](ctx context.Context, c *Client, file File) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		body, err := c.Open(ctx, file)
		if err != nil {
			yield(nil, err)
			return
		}
		defer body.Close()
		resources[T](body)(yield)
	}
}

// Download returns an iterator over the claims in a file, in any version of the
// API. It behaves like [Records].
func (c *Client) Download(ctx context.Context, file File) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return Records[fhir.ExplanationOfBenefit](ctx, c, file)
}

// Outcomes returns an iterator over the findings in a file of [Manifest.Errors].
// It behaves like [Records].
func (c *Client) Outcomes(ctx context.Context, file File) iter.Seq2[*fhir.OperationOutcome, error] {
	return Records[fhir.OperationOutcome](ctx, c, file)
}
