// SPDX-License-Identifier: AGPL-3.0-or-later

// Command faults writes the names of the numbered errors, internal/fault/codes.go, from the table
// beside it. It imports no other package of this program, because package fault compiles even with
// the names of an older table.
//
//	go run ./scripts/faults -root .
//	go run ./scripts/faults -root .
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/halo-factory/halocompile/internal/fault"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("faults: ")
	root := flag.String("root", ".", "folder that has internal/fault/")
	flag.Parse()

	if err := os.WriteFile(filepath.Join(*root, "internal", "fault", "codes.go"), fault.Source(), 0o644); err != nil {
		log.Fatal(err)
	}
}
