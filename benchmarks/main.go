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
	for _, side := range []struct {
		name  string
		enter func(corpus) ([]*result, error)
	}{{"Decode", enterDecoders}, {"Encode", enterEncoders}} {
		results, err := side.enter(c) // one side after the other: the claims to encode are work for the garbage collector
		if err != nil {
			return err
		}
		if err := measure(results, rounds, turn); err != nil {
			return err
		}
		write(os.Stdout, fmt.Sprintf("%s: %s, mean line %d bytes", side.name, c.name, c.meanLine()), results, c)
	}
	return nil
}

func enterDecoders(c corpus) (results []*result, err error) {
	for _, d := range decoders {
		f := d.make()
		results = append(results, &result{name: d.name, pass: func() error {
			for _, line := range c.lines {
				if err := f(line); err != nil {
					return err
				}
			}
			return nil
		}})
	}
	return results, nil
}

func enterEncoders(c corpus) (results []*result, err error) {
	for _, e := range encoders {
		var claims []func() error
		for _, line := range c.lines {
			f, err := e.make(line)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", e.name, err)
			}
			claims = append(claims, f)
		}
		results = append(results, &result{name: e.name, pass: func() error {
			for _, f := range claims {
				if err := f(); err != nil {
					return err
				}
			}
			return nil
		}})
	}
	return results, nil
}
