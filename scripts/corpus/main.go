// SPDX-License-Identifier: AGPL-3.0-or-later

// Command corpus writes a repository of any size, modelled on the example: go run ./scripts/corpus
// -classes 100 -units 10000 -out FOLDER
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/halo-factory/halocompile/internal/corpus"
)

func main() {
	root := flag.String("root", ".", "the repository with the example")
	out := flag.String("out", "", "the folder to write to, which holds no halos/ yet")
	classes := flag.Int("classes", 100, "how many Classes")
	units := flag.Int("units", 10_000, "how many Units, in all Classes together")
	flag.Parse()
	if *out == "" || flag.NArg() > 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := corpus.Write(os.DirFS(*root), *out, corpus.Size{Classes: *classes, Units: *units}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
