package ab2d

import (
	"context"
	"io"
	"iter"

	"github.com/ab2d-go/ab2d/fhir"
	"github.com/ab2d-go/ab2d/ndjson"
)

// Open returns the NDJSON bytes of a file: inflated as they arrive, in constant
// memory, and proven by the manifest's length and SHA-256 before the reader says
// io.EOF.
//
// A download that breaks, stalls for a minute or ends too early is asked for
// again. Once the new body has been seen to begin with what has been delivered,
// reading goes on after it. AB2D allows six downloads of a file, so Open begins no
// more than six, and gives up earlier when Config.MaxRetries of them in a row
// bring nothing new. Where the content is not what the manifest promises, the
// last error is [ErrCorrupt]: what was read before it is not proven.
//
// Close ends the download at once; it must be called.
func (c *Client) Open(ctx context.Context, file File) (io.ReadCloser, error) {
	path, err := c.local("File.URL", file.URL)
	if err != nil {
		return nil, err
	}
	d := newDownload(ctx, c, file, path)
	if err := d.open(); err != nil {
		d.Close()
		return nil, err
	}
	return readAhead(d), nil
}

// Records returns an iterator over the values in a file, each decoded into a new
// T when the loop asks for it; [encoding/json.RawMessage] gives the lines.
//
// Nothing is sent before the first range. Each range downloads the file once
// more, and AB2D serves it six times. Leaving the loop ends the download. An
// error of type [*ndjson.LineError] spoils one line, and the loop may go on; any
// other is the last pair: those of [Client.Open].
func Records[T any](ctx context.Context, c *Client, file File) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		body, err := c.Open(ctx, file)
		if err != nil {
			yield(nil, err)
			return
		}
		defer body.Close()
		ndjson.Decode[T](body)(yield)
	}
}

// Download returns an iterator over the claims in a file, in any version of the
// API. It keeps the rules of [Records].
func (c *Client) Download(ctx context.Context, file File) iter.Seq2[*fhir.ExplanationOfBenefit, error] {
	return Records[fhir.ExplanationOfBenefit](ctx, c, file)
}

// Outcomes returns an iterator over the findings in a file of [Manifest.Errors].
// It keeps the rules of [Records].
func (c *Client) Outcomes(ctx context.Context, file File) iter.Seq2[*fhir.OperationOutcome, error] {
	return Records[fhir.OperationOutcome](ctx, c, file)
}
