package ab2d_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/ab2d-go/ab2d"
	"github.com/ab2d-go/ab2d/ab2dtest"
)

func TestMetadata(t *testing.T) {
	for version, fhirVersion := range map[ab2d.Version]string{ab2d.V1: "3.0", ab2d.V2: "4.0", ab2d.V3: "4.0"} {
		against(t, ab2dtest.Options{}, func(c *ab2d.Config) { c.Version = version }, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
			statement, err := c.Metadata(t.Context())
			require.NoError(t, err)
			assert.Contains(t, statement.FHIRVersion, fhirVersion)
			assert.Zero(t, srv.Count(ab2dtest.Token), "no credentials are needed")
			assert.False(t, srv.Requests()[0].Bearer)
		})
	}
}

func TestMaintenance(t *testing.T) {
	opts := ab2dtest.Options{Faults: []ab2dtest.Fault{{On: ab2dtest.Maintenance, Nth: 1, Do: ab2dtest.Reply(502)}}}
	against(t, opts, nil, func(t *testing.T, c *ab2d.Client, srv *ab2dtest.Server) {
		for _, want := range []bool{false, true, false} {
			srv.SetMaintenance(want)
			got, err := c.Maintenance(t.Context())
			require.NoError(t, err)
			assert.Equal(t, want, got)
		}
		srv.SetMaintenance(true)
		_, err := c.Export(t.Context(), nil)
		require.ErrorIs(t, err, ab2d.ErrMaintenance)
	})
	for _, body := range []string{`{}`, `{"maintenanceMode":"perhaps"}`, `[]`, `{`} {
		answered(t, granted, always(200, "", body), func(t *testing.T, c *ab2d.Client) {
			_, err := c.Maintenance(t.Context())
			require.ErrorContains(t, err, "GET /status: the response is malformed")
		})
	}
	scripted(t, nil, []reply{{200, "", `{"maintenanceMode":true}`, nil}}, func(t *testing.T, c *ab2d.Client, s *script) {
		got, err := c.Maintenance(t.Context())
		require.NoError(t, err)
		assert.True(t, got)
	})
}
