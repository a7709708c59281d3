package ab2dtest

import "net/http"

// serveMaintenance answers GET /status. The mode is a string, as AB2D has it.
func (s *Server) serveMaintenance(x *exchange) {
	s.mu.Lock()
	mode := "false"
	if s.maintenance {
		mode = "true"
	}
	s.mu.Unlock()
	writeBody(x.w, http.StatusOK, "application/json", object{"maintenanceMode", mode}.Bytes())
}

// SetMaintenance turns maintenance mode on or off. While it is on, exports are
// answered 503 with an empty body; running jobs and downloads continue.
func (s *Server) SetMaintenance(on bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.maintenance = on
}

// serveMetadata answers with the version's CapabilityStatement (CMSgov/ab2d
// api/…/v1/CapabilityStatementSTU3.java, v2/CapabilityStatementR4.java,
// v3/CapabilityStatementR4V3.java).
func (s *Server) serveMetadata(x *exchange) {
	base := s.base(x) + "/api/" + x.version + "/fhir"
	paths := [][2]string{
		{"export", base + "/Patient/$export"},
		{"export by contract", base + "/Group/{contractNumber}/$export"},
		{"cancel", base + "/Job/{jobUuid}/$status"},
		{"status", base + "/Job/{jobUuid}/$status"},
		{"download", base + "/Job/{jobUuid}/file/{filename}"},
		{"capability", base + "/metadata"},
	}
	operations := array{}
	for _, p := range paths {
		var definition any = p[1]
		if x.version == "v1" {
			definition = object{"reference", p[1]}
		}
		if x.version == "v3" && p[0] == "export by contract" {
			continue
		}
		operations = append(operations, object{"name", p[0], "definition", definition})
	}
	rest := object{
		"mode", "server",
		"security", object{"cors", true, "service", array{object{
			"coding", array{object{"system", "http://hl7.org/fhir/ValueSet/restful-security-service", "code", "OAuth", "display", "OAuth"}},
			"text", "OAuth",
		}}},
	}
	batch := array{object{"code", "batch"}}
	formats := array{"application/json", "application/fhir+json"}
	const publisher = "Centers for Medicare &amp; Medicaid Services" // so in their source
	var statement object
	if x.version == "v1" {
		statement = object{
			"resourceType", "CapabilityStatement",
			"status", "active",
			"date", x.Time.UTC().Format("2006-01-02T15:04:00+00:00"),
			"publisher", publisher,
			"kind", "instance",
			"software", object{"name", "AB2D", "version", "V1", "releaseDate", "2020-08-27T00:00:00+00:00"},
			"implementation", object{"url", base},
			"fhirVersion", "3.0.1",
			"acceptUnknown", "extensions",
			"format", formats,
			"rest", array{append(rest, "interaction", batch, "operation", operations)},
		}
	} else {
		version := map[string]string{"v2": "V2", "v3": "V3"}[x.version]
		patient := object{"type", "Patient", "operation", array{object{
			"name", "export", "definition", "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/patient-export",
		}}}
		statement = object{
			"resourceType", "CapabilityStatement",
			"status", "draft",
			"date", "2020-02-22T00:00:00+00:00",
			"publisher", publisher,
			"purpose", "Defines FHIR R4 (" + version + ") version of AB2D bulk data download",
			"kind", "requirements",
			"instantiates", array{"http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"},
			"software", object{"name", "AB2D", "version", version, "releaseDate", "2020-05-01T00:00:00+00:00"},
			"implementation", object{"description", "AB2D FHIR R4 Bulk Data Download Implementation", "url", base},
			"fhirVersion", "4.0.0",
			"format", formats,
			"rest", array{append(rest, "resource", array{patient}, "interaction", batch, "operation", operations)},
		}
	}
	writeBody(x.w, http.StatusOK, "application/json", statement.Bytes())
}
