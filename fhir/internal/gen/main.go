// Command gen turns the schema of package fhir into its types, decoder and encoder. It runs in the folder of the package
// (go generate ./...), reads schema.txt and writes the files zz_*.go, and ../internal/plain.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gen: ")
	if err := run("schema.txt", "."); err != nil {
		log.Fatal(err)
	}
}

func run(schema, dir string) error {
	text, err := os.ReadFile(schema)
	if err != nil {
		return err
	}
	types, err := parse(string(text))
	if err != nil {
		return err
	}
	for name, write := range map[string]func(*file, []*Type){
		"zz_types.go":                   writeTypes,
		"zz_decode.go":                  writeObjects,
		"zz_member.go":                  writeMembers,
		"zz_alloc.go":                   writeSlabs,
		"zz_encode.go":                  writeEncoder,
		"zz_methods.go":                 writeMethods,
		"zz_more.go":                    writeReaders,
		"zz_names.go":                   writeNames,
		"../internal/plain/zz_plain.go": writePlain,
	} {
		f := &file{}
		f.p("// Code generated from schema.txt by internal/gen. DO NOT EDIT.\n\n")
		write(f, types)
		code, err := format.Source(f.Bytes())
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), code, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// file collects the text of one generated file.
type file struct{ bytes.Buffer }

func (f *file) p(format string, args ...any) { fmt.Fprintf(f, format, args...) }
