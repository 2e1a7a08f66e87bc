// SPDX-License-Identifier: AGPL-3.0-or-later

// Command reference writes the pages about the schema and about what rules read, and the JSON
// Schema of records.
//
//	go run ./scripts/reference -root . -out .
package main

import (
	"errors"
	"flag"
	"io/fs"
	"log"
	"os"
	"path/filepath"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/reference"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("reference: ")
	root := flag.String("root", ".", "folder that has schema/, internal/ and docs/")
	out := flag.String("out", ".", "folder to write the pages into")
	flag.Parse()

	page, err := reference.Page(os.DirFS(filepath.Join(*root, "schema")))
	if err != nil {
		log.Fatal(err)
	}
	before, err := os.ReadFile(filepath.Join(*root, filepath.FromSlash(reference.DocumentsFile)))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		log.Fatal(err)
	}
	documents, err := reference.Documents(os.DirFS(*root), before)
	if err != nil {
		log.Fatal(err)
	}
	records, err := artifact.Schema()
	if err != nil {
		log.Fatal(err)
	}
	for name, text := range map[string][]byte{reference.File: page, reference.DocumentsFile: documents, artifact.SchemaFile: records} {
		file := filepath.Join(*out, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
