package mirror

import (
	"time"

	"github.com/ab2d-go/ab2d"
)

// DefaultOverlap is how far before the mark an export begins unless
// [Options.Overlap] is set. A claim can become visible some time after the instant
// that its meta.lastUpdated carries.
const DefaultOverlap = 24 * time.Hour

// Since returns the [ab2d.ExportOptions.Since] to send when all changes up to mark
// are stored: overlap before the mark. A zero mark means that nothing is stored yet.
// If the result is zero, send no _since, to export everything.
//
// The versions of the API differ in two points (AB2D documentation, "Query
// parameters"; CMSgov/ab2d JobPreProcessorImpl.java and ApiCommon.java). All refuse a
// _since before [ab2d.Version.EarliestSince]: if the overlap reaches back further,
// everything is exported. On v2 the default depends on the last export that anyone
// ran for the contract, so there "everything" is EarliestSince.
func Since(v ab2d.Version, mark time.Time, overlap time.Duration) time.Time {
	if !mark.IsZero() {
		if since := mark.Add(-overlap); !since.Before(v.EarliestSince()) {
			return since
		}
	}
	if v == ab2d.V2 {
		return v.EarliestSince()
	}
	return time.Time{}
}
