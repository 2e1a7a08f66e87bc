// SPDX-License-Identifier: AGPL-3.0-or-later

// Command reference writes the page about the schema.
//
//	go run ./scripts/reference -root . -out .
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/halo-factory/halocompile/internal/reference"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("reference: ")
	root := flag.String("root", ".", "folder that has schema/")
	out := flag.String("out", ".", "folder to write "+reference.File+" into")
	flag.Parse()

	page, err := reference.Page(os.DirFS(filepath.Join(*root, "schema")))
	if err != nil {
		log.Fatal(err)
	}
	file := filepath.Join(*out, filepath.FromSlash(reference.File))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(file, page, 0o644); err != nil {
		log.Fatal(err)
	}
}
