// Command benchmarks decodes and encodes the same claims with this SDK and with general JSON libraries and prints how they
// compare. Everything is measured in one run, in rounds: each round gives every contestant a turn, and a contestant's
// fastest round counts, so that what else the machine does falls out.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"runtime"
	"strings"
	"time"
)

func main() {
	rounds := flag.Int("rounds", 5, "turns that every contestant gets")
	// A turn begins after a collection of what the others have left. In one that is much shorter, what counts is how soon the
	// heap is what it was; a program's loop goes on for minutes.
	turn := flag.Duration("turn", 400*time.Millisecond, "about how long a turn takes")
	only := flag.String("claims", "", "only the claims whose name holds this, such as \"v2 sample\"")
	flag.Parse()
	all, err := corpora()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s %s/%s, %d rounds of %v\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, *rounds, *turn)
	for _, c := range all {
		if !strings.Contains(c.name, *only) {
			continue
		}
		if err := compare(c, *rounds, *turn); err != nil {
			log.Fatal(err)
		}
	}
}

// compare prints the tables for one corpus.
func compare(c corpus, rounds int, turn time.Duration) error {
	var decode, encode []*result
	for _, d := range decoders {
		r := &result{name: d.name}
		f := d.make()
		r.pass = func() error {
			for _, line := range c.lines {
				if err := f(line); err != nil {
					return err
				}
			}
			return nil
		}
		decode = append(decode, r)
	}
	for _, e := range encoders {
		r := &result{name: e.name}
		var claims []func() error
		for _, line := range c.lines {
			f, err := e.make(line)
			if err != nil {
				return fmt.Errorf("%s: %w", e.name, err)
			}
			claims = append(claims, f)
		}
		r.pass = func() error {
			for _, f := range claims {
				if err := f(); err != nil {
					return err
				}
			}
			return nil
		}
		encode = append(encode, r)
	}
	for _, side := range []struct {
		name    string
		results []*result
	}{{"Decode", decode}, {"Encode", encode}} {
		if err := measure(side.results, rounds, turn); err != nil {
			return err
		}
		write(os.Stdout, fmt.Sprintf("%s: %s, mean line %d bytes", side.name, c.name, c.meanLine()), side.results, c)
	}
	return nil
}
