package main

import (
	"context"
	"fmt"
	"net/url"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/ab2d-go/ab2d"
)

// provenance is where the claims of a warehouse came from.
type provenance struct {
	contracts, servers, versions []string
	exports, files               int
	last                         time.Time // when the last export that was loaded began; zero: unknown
	// synthetic people are those whose identifier no real person can have.
	people, synthetic int
	// invented reports whether all claims came from a server of synthetic ones.
	invented bool
}

// contractFile are AB2D's names of files, which begin with the contract.
var contractFile = regexp.MustCompile(`^([A-Z][0-9]{4})_[0-9]{4}`)

func (w *warehouse) provenance(ctx context.Context) (*provenance, error) {
	p := new(provenance)
	exports, err := w.answer(ctx, question{Name: "exports", sql: `SELECT server, coalesce(source, '') AS source, api, count(*) AS exports, epoch_ms(max(created)) AS last
		FROM stored.exports GROUP BY ALL ORDER BY ALL`})
	if err != nil {
		return nil, err
	}
	v := &view{answer: exports}
	sources, numbers, times := v.text("source"), v.numbers("exports"), v.numbers("last")
	p.invented = len(exports.Rows) > 0
	for i, server := range v.text("server") {
		p.servers = append(p.servers, serverName(server, source(sources[i])))
		p.exports += int(numbers[i])
		if t := time.UnixMilli(int64(times[i])).UTC(); t.After(p.last) {
			p.last = t
		}
		p.invented = p.invented && (source(sources[i]) == fromEmbedded || server == ab2d.Sandbox.BaseURL)
	}
	files, err := w.answer(ctx, question{Name: "files", sql: "SELECT DISTINCT name, api FROM stored.files ORDER BY ALL"})
	if err != nil {
		return nil, err
	}
	v = &view{answer: files}
	p.files = len(files.Rows)
	p.versions = v.text("api")
	for _, name := range v.text("name") {
		if m := contractFile.FindStringSubmatch(name); m != nil {
			p.contracts = append(p.contracts, m[1])
		}
	}
	for _, list := range []*[]string{&p.contracts, &p.servers, &p.versions} {
		slices.Sort(*list)
		*list = slices.Compact(*list)
	}
	// CMS's synthetic people have an S in the second place of their MBI, where no real one has it:
	// MBIs have no S, L, O, I, B or Z (CMS, "Understanding the Medicare Beneficiary Identifier Format").
	_, err = w.one(ctx, "count people", `SELECT count(*), count(*) FILTER (regexp_matches(mbi, '^[0-9]S'))
		FROM (SELECT DISTINCT mbi FROM stored.claims WHERE mbi IS NOT NULL)`, nil, &p.people, &p.synthetic)
	return p, err
}

// synthetic is the mark of data that is of no real people at all.
const synthetic = "Synthetic data"

// mark is what the report says of data that is not of real people: a title and an
// explanation, or "".
func (p *provenance) mark() (title, explanation string) {
	switch {
	case p.people > 0 && p.synthetic == p.people, p.people == 0 && p.invented:
		return synthetic, "The people and claims in this report do not exist. Its figures show what a report looks like, and nothing about anyone’s health or care."
	case p.synthetic > 0:
		return "Partly synthetic data", fmt.Sprintf("%s of %s people in this report do not exist: their identifiers are CMS’s for synthetic data. The figures mix them with the others.",
			count(float64(p.synthetic)), count(float64(p.people)))
	}
	return "", ""
}

// fact is a line about the report.
type fact struct{ Name, Value string }

func (p *provenance) facts(t *totals, made time.Time) []fact {
	contracts := "not known"
	if len(p.contracts) > 0 {
		contracts = strings.Join(p.contracts, ", ")
	}
	servers := "not recorded"
	if len(p.servers) > 0 {
		servers = strings.Join(p.servers, ", ")
	}
	period := "no claims"
	if t.Claims > 0 {
		period = day(t.First) + " to " + day(t.Last)
	}
	facts := []fact{
		{"Contract", contracts},
		{"Server", servers},
		{"API version", strings.Join(p.versions, ", ")},
		{"Claims for services", period},
	}
	if !p.last.IsZero() {
		facts = append(facts, fact{"Last export", timestamp(p.last)})
	}
	return append(facts, fact{"Report made", timestamp(made)})
}

func timestamp(t time.Time) string { return t.UTC().Format("Jan 2, 2006, 15:04 UTC") }

func serverName(server string, from source) string {
	switch {
	case from == fromEmbedded:
		return "embedded test server"
	case from == fromFiles:
		return "files on disk, by the embedded test server"
	case server == ab2d.Sandbox.BaseURL:
		return "AB2D sandbox (" + host(server) + ")"
	case server == ab2d.Production.BaseURL:
		return "AB2D production (" + host(server) + ")"
	}
	return host(server)
}

// contractOf returns the contract in the names of files, which the embedded server then
// gives to those it serves; "files" where they have none, or several.
func contractOf(names []string) string {
	contract := ""
	for _, name := range names {
		m := contractFile.FindStringSubmatch(filepath.Base(name))
		if m == nil || contract != "" && m[1] != contract {
			return "files"
		}
		contract = m[1]
	}
	return contract
}

func host(server string) string {
	if u, err := url.Parse(server); err == nil && u.Host != "" {
		return u.Host
	}
	return server
}
