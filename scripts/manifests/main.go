// SPDX-License-Identifier: AGPL-3.0-or-later

// Command manifests writes the manifests that follow from the contracts: the devnet's addresses,
// and the code hashes that a template pins. The devnet wants the templates that are approved.
//
//	go run ./scripts/manifests -root . -out .
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/manifest"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("manifests: ")
	root := flag.String("root", ".", "folder that has halos/ and schema/")
	out := flag.String("out", ".", "folder to write halos/ into")
	flag.Parse()

	for kind, name := range devnet.TemplateCodeFiles() {
		text, err := devnet.TemplateCode(kind)
		if err != nil {
			log.Fatal(err)
		}
		write(filepath.Join(*out, name), text)
	}
	text, err := network(*root)
	if err != nil {
		log.Fatal(err)
	}
	write(filepath.Join(*out, devnet.NetworkFile), text)
}

// network is the manifest of the devnet. The one that is there may be wrong: only templates are
// read.
func network(root string) ([]byte, error) {
	repository, err := manifest.Open(os.DirFS(root), manifest.Options{})
	if err != nil {
		return nil, err
	}
	platform, err := devnet.Layout(devnet.ChainID, devnet.Approved(repository.Shared()))
	if err != nil {
		return nil, err
	}
	return devnet.NetworkManifest(platform, devnet.Settings{})
}

func write(file string, text []byte) {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(file, text, 0o644); err != nil {
		log.Fatal(err)
	}
}
