package fhir

import (
	"slices"
	"strings"

	"github.com/ab2d-go/ab2d/internal/codes"
)

// ExtensionByURL returns the first extension with that URL, or nil.
func ExtensionByURL(list []Extension, url string) *Extension {
	if i := slices.IndexFunc(list, func(e Extension) bool { return e.URL == url }); i >= 0 {
		return &list[i]
	}
	return nil
}

// ValueOf returns the value of an extension if it is of type T; e may be nil.
//
//	coding, ok := fhir.ValueOf[*fhir.Coding](fhir.ExtensionByURL(period.Extension, url))
func ValueOf[T Value](e *Extension) (v T, ok bool) {
	if e != nil {
		v, ok = e.Value.(T)
	}
	return v, ok
}

// CodingBySystem returns the first coding of that system, or nil; c may be nil.
//
//	if hcpcs := item.ProductOrService.CodingBySystem(system); hcpcs != nil { … hcpcs.Code … }
func (c *CodeableConcept) CodingBySystem(system string) *Coding {
	if c != nil {
		if i := slices.IndexFunc(c.Coding, func(c Coding) bool { return c.System == system }); i >= 0 {
			return &c.Coding[i]
		}
	}
	return nil
}

// HasCode reports whether one of the codings has that system and code; c may be nil.
func (c *CodeableConcept) HasCode(system, code string) bool {
	return c != nil && slices.ContainsFunc(c.Coding, func(c Coding) bool { return c.System == system && c.Code == code })
}

// IdentifierBySystem returns the first identifier of that system, or nil.
func IdentifierBySystem(list []Identifier, system string) *Identifier {
	if i := slices.IndexFunc(list, func(id Identifier) bool { return id.System == system }); i >= 0 {
		return &list[i]
	}
	return nil
}

// ContainedByReference returns the contained resource to which a reference such as "#careteam-provider-1" points, or nil;
// ref may be nil. AB2D v3 leaves out some resources to which references point.
func (v *ExplanationOfBenefit) ContainedByReference(ref *Reference) *Resource {
	if ref == nil {
		return nil
	}
	id, ok := strings.CutPrefix(codes.Trim(ref.Reference), "#")
	if !ok || id == "" { // "#" is the claim itself
		return nil
	}
	if i := slices.IndexFunc(v.Contained, func(r Resource) bool { return r.ID == id }); i >= 0 {
		return &v.Contained[i]
	}
	return nil
}
