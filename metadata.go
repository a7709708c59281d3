package ab2d

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/ab2d-go/ab2d/fhir"
)

// Metadata returns the server's CapabilityStatement for the client's version. It
// needs no credentials. It does not show whether a contract may use the version.
func (c *Client) Metadata(ctx context.Context) (*fhir.CapabilityStatement, error) {
	statement := new(resource[fhir.CapabilityStatement])
	if err := c.public(ctx, opMetadata, c.api("metadata"), statement); err != nil {
		return nil, err
	}
	return &statement.value, nil
}

// Maintenance reports whether the service is in maintenance: it then starts no
// exports, but continues those under way and serves their files. It needs no
// credentials.
func (c *Client) Maintenance(ctx context.Context) (bool, error) {
	var status maintenance
	err := c.public(ctx, opMaintenance, target{&url.URL{Path: "/status"}}, &status)
	return status.on, err
}

type maintenance struct{ on bool }

func (m *maintenance) UnmarshalJSON(data []byte) error {
	var status struct {
		MaintenanceMode json.RawMessage // AB2D writes a string
	}
	err := json.Unmarshal(data, &status)
	switch strings.Trim(string(status.MaintenanceMode), `"`) {
	case "true":
		m.on = true
	case "false":
		m.on = false
	default:
		err = errors.New("no maintenanceMode, true or false")
	}
	return err
}

// public reads a JSON resource that needs no token. Anything else in its place is a gateway's.
func (c *Client) public(ctx context.Context, op string, path target, into any) error {
	return c.retry(ctx, "request_retry", isOutage, func() error {
		resp, err := c.send(ctx, request{method: http.MethodGet, path: path, op: op})
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		body := &answerReader{ctx: ctx, path: path, r: content(resp)}
		data, err := io.ReadAll(body)
		if err != nil {
			return err
		}
		if err := json.Unmarshal(data, into); err != nil {
			return &contentError{http.MethodGet, path, problem("the response is malformed")}
		}
		return nil
	})
}
