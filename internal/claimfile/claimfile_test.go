package claimfile

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCheck(t *testing.T) {
	const claim = `{"resourceType":"ExplanationOfBenefit","item":[{"sequence":1}]}`
	pretty := func(text string) string {
		var b bytes.Buffer
		require.NoError(t, json.Indent(&b, []byte(text), "", "  "))
		return b.String()
	}
	wide := func(width, at int) string { // UTF-16 or UTF-32 without a mark, as it is ASCII
		b := make([]byte, width*len(claim))
		for i, unit := range utf16.Encode([]rune(claim)) {
			b[i*width+at] = byte(unit)
		}
		return string(b)
	}
	bundle := `{"resourceType":"Bundle","entry":[{"resource":` + claim + `}]}`
	for name, tt := range map[string]struct{ data, want string }{
		"claims":                     {claim + "\n" + claim + "\n", ""},
		"without a newline":          {claim, ""},
		"CRLF":                       {"\r\n" + claim + "\r\n", ""},
		"a mark":                     {"\xef\xbb\xbf" + claim, ""},
		"blanks":                     {" \t" + claim + " ", ""},
		"empty":                      {"", ErrEmpty.Error()},
		"a mark alone":               {"\xef\xbb\xbf", ErrEmpty.Error()},
		"blank lines":                {"\n \r\n\t\n", ErrEmpty.Error()},
		"gzip":                       {"\x1f\x8b\x08\x00", "is compressed with gzip" + Expected + ", uncompressed (gunzip)"},
		"ZIP":                        {"PK\x03\x04rest", "is a ZIP archive" + Expected + ", uncompressed"},
		"bzip2":                      {"BZh91AY", "is compressed with bzip2" + Expected + ", uncompressed (bunzip2)"},
		"xz":                         {"\xfd7zXZ\x00\x00", "is compressed with xz" + Expected + ", uncompressed (unxz)"},
		"zstd":                       {"\x28\xb5\x2f\xfd\x04", "is compressed with zstd" + Expected + ", uncompressed (unzstd)"},
		"Parquet":                    {"PAR1\x15\x04", "is a Parquet file" + Expected},
		"UTF-16 LE":                  {"\xff\xfe" + wide(2, 0), "is in UTF-16" + Expected + ", in UTF-8"},
		"UTF-16 BE":                  {"\xfe\xff" + wide(2, 1), "is in UTF-16" + Expected + ", in UTF-8"},
		"UTF-16 LE, no mark":         {wide(2, 0), "is in UTF-16" + Expected + ", in UTF-8"},
		"UTF-16 BE, no mark":         {wide(2, 1), "is in UTF-16" + Expected + ", in UTF-8"},
		"UTF-32 LE":                  {"\xff\xfe\x00\x00" + wide(4, 0), "is in UTF-32" + Expected + ", in UTF-8"},
		"UTF-32 BE":                  {"\x00\x00\xfe\xff" + wide(4, 3), "is in UTF-32" + Expected + ", in UTF-8"},
		"UTF-32 LE, no mark":         {wide(4, 0), "is in UTF-32" + Expected + ", in UTF-8"},
		"UTF-32 BE, no mark":         {wide(4, 3), "is in UTF-32" + Expected + ", in UTF-8"},
		"an array":                   {"[" + claim + "," + claim + "]", "is a JSON array" + Expected + " (jq -c '.[]')"},
		"an array over lines":        {"[\n" + claim + "\n]", "is a JSON array" + Expected + " (jq -c '.[]')"},
		"over several lines":         {pretty(claim), "has a resource over several lines" + Expected + " (jq -c .)"},
		"over several lines, mark":   {"\xef\xbb\xbf\n" + pretty(claim), "has a resource over several lines" + Expected + " (jq -c .)"},
		"two over several lines":     {pretty(claim) + "\n" + pretty(claim), "has a resource over several lines" + Expected + " (jq -c .)"},
		"a bundle":                   {bundle, "is a Bundle" + Expected + " (jq -c '.entry[].resource')"},
		"a bundle over lines":        {pretty(bundle), "is a Bundle" + Expected + " (jq -c '.entry[].resource')"},
		"two bundles in a line":      {bundle + bundle, "is a Bundle" + Expected + " (jq -c '.entry[].resource')"},
		"two in a line":              {claim + claim, "has something after the resource of its first line" + Expected},
		"a comma":                    {claim + ",\n", "has something after the resource of its first line" + Expected},
		"cut":                        {claim[:len(claim)-5], "begins with a JSON object that is cut off or malformed" + Expected},
		"cut, over several lines":    {pretty(claim)[:60], "begins with a JSON object that is cut off or malformed" + Expected},
		"another resource":           {`{"resourceType":"Patient"}`, "does not begin with an ExplanationOfBenefit" + Expected},
		"a manifest":                 {`{"output":[],"error":[]}`, "does not begin with an ExplanationOfBenefit" + Expected},
		"another over several lines": {pretty(`{"resourceType":"Claim","id":"1"}`), "does not begin with an ExplanationOfBenefit" + Expected},
		"CSV":                        {"claim_id,mbi\n1,2\n", "does not begin with a JSON object" + Expected},
		"null":                       {"null\n", "does not begin with a JSON object" + Expected},
		"a string":                   {`"{}"`, "does not begin with a JSON object" + Expected},
		"binary":                     {"\x00\x01\x02\xff\n{}", "does not begin with a JSON object" + Expected},
		"a page":                     {"<!DOCTYPE html>\n<html>", "is XML or HTML" + Expected},
		"XML":                        {`<?xml version="1.0"?>`, "is XML or HTML" + Expected},
	} {
		t.Run(name, func(t *testing.T) {
			err := Check("claims", iotest.OneByteReader(strings.NewReader(tt.data)))
			if tt.want == "" {
				require.NoError(t, err)
				return
			}
			require.EqualError(t, err, "claims "+tt.want)
			assert.Equal(t, tt.want == ErrEmpty.Error(), errors.Is(err, ErrEmpty))
		})
	}
	err := Check("claims", iotest.ErrReader(assert.AnError))
	require.ErrorIs(t, err, assert.AnError)
	assert.ErrorContains(t, err, "claims: ")
}
