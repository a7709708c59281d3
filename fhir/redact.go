package fhir

import (
	"fmt"
	"io"
	"log/slog"
)

// redact prints a value of the model by its type alone, as it may hold health information.
func redact(s fmt.State, name string) { io.WriteString(s, "fhir."+name+"{…}") }

func redacted(name string) slog.Value { return slog.StringValue("fhir." + name + "{…}") }
