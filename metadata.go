package ab2d

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
)

// maxAnswer bounds an answer that is held in memory, a manifest's included: far
// above the hundred thousand files that would need it.
const maxAnswer = 64 << 20

// Metadata returns what the server says of itself in the client's version. It
// needs no credentials. It does not tell whether a contract may use the version.
func (c *Client) Metadata(ctx context.Context) (*fhir.CapabilityStatement, error) {
	statement := new(fhir.CapabilityStatement)
	if err := c.public(ctx, opMetadata, c.api("metadata"), statement); err != nil {
		return nil, err
	}
	return statement, nil
}

// Maintenance reports whether the service is in maintenance: it then starts no
// exports, but goes on with those it has and serves their files. It needs no
// credentials.
func (c *Client) Maintenance(ctx context.Context) (bool, error) {
	var status struct {
		MaintenanceMode json.RawMessage // AB2D writes a string
	}
	if err := c.public(ctx, opMaintenance, "/status", &status); err != nil {
		return false, err
	}
	switch strings.Trim(string(status.MaintenanceMode), `"`) {
	case "true":
		return true, nil
	case "false":
		return false, nil
	}
	return false, errors.New("ab2d: GET /status: the answer does not say maintenanceMode true or false")
}

// public reads a JSON resource that needs no token.
func (c *Client) public(ctx context.Context, op, path string, into any) error {
	return c.retry(ctx, "request_retry", transient, func() error {
		resp, err := c.send(ctx, request{method: http.MethodGet, path: path, op: op})
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		body, err := readAnswer(ctx, path, resp.Body)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(body, into); err != nil {
			return fmt.Errorf("ab2d: GET %s: the answer is not the JSON it should be", path)
		}
		return nil
	})
}

// readAnswer reads a body that is held in memory.
func readAnswer(ctx context.Context, path string, body io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(body, maxAnswer+1))
	switch {
	case err != nil:
		return nil, newNetError(http.MethodGet, path, cmp.Or(contextError(ctx), err))
	case len(data) > maxAnswer:
		return nil, fmt.Errorf("ab2d: GET %s: the answer is longer than %d bytes", path, maxAnswer)
	}
	return data, nil
}
