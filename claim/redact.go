package claim

import (
	"fmt"
	"io"
	"log/slog"
)

// Format prints no content, whatever the verb.
func (Claim) Format(f fmt.State, _ rune) { redact(f, "Claim") }

// LogValue shows no content.
func (Claim) LogValue() slog.Value { return redacted("Claim") }

// Format prints no content, whatever the verb.
func (Facility) Format(f fmt.State, _ rune) { redact(f, "Facility") }

// LogValue shows no content.
func (Facility) LogValue() slog.Value { return redacted("Facility") }

// Format prints no content, whatever the verb.
func (Billing) Format(f fmt.State, _ rune) { redact(f, "Billing") }

// LogValue shows no content.
func (Billing) LogValue() slog.Value { return redacted("Billing") }

// Format prints no content, whatever the verb.
func (Diagnosis) Format(f fmt.State, _ rune) { redact(f, "Diagnosis") }

// LogValue shows no content.
func (Diagnosis) LogValue() slog.Value { return redacted("Diagnosis") }

// Format prints no content, whatever the verb.
func (Procedure) Format(f fmt.State, _ rune) { redact(f, "Procedure") }

// LogValue shows no content.
func (Procedure) LogValue() slog.Value { return redacted("Procedure") }

// Format prints no content, whatever the verb.
func (Provider) Format(f fmt.State, _ rune) { redact(f, "Provider") }

// LogValue shows no content.
func (Provider) LogValue() slog.Value { return redacted("Provider") }

// Format prints no content, whatever the verb.
func (Line) Format(f fmt.State, _ rune) { redact(f, "Line") }

// LogValue shows no content.
func (Line) LogValue() slog.Value { return redacted("Line") }

func redact(f fmt.State, name string) { _, _ = io.WriteString(f, "claim."+name+"{…}") }

func redacted(name string) slog.Value { return slog.StringValue("claim." + name + "{…}") }
