// Package fhir is the FHIR R4 model of what AB2D serves, with its own JSON codec.
package fhir

//go:generate go run ./internal/gen
