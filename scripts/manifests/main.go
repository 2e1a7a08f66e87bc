// SPDX-License-Identifier: AGPL-3.0-or-later

// Command manifests writes the manifests that follow from the contracts: the devnet's addresses, and the code hashes that a template pins.
//
//	go run ./scripts/manifests -root .
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/halo-factory/halocompile/internal/devnet"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("manifests: ")
	root := flag.String("root", ".", "folder that has halos/")
	flag.Parse()

	platform, err := devnet.Layout(devnet.ChainID)
	if err != nil {
		log.Fatal(err)
	}
	network, err := devnet.NetworkManifest(platform, devnet.Settings{})
	if err != nil {
		log.Fatal(err)
	}
	files := map[string][]byte{devnet.NetworkFile: network}
	for kind, name := range devnet.TemplateCodeFiles() {
		if files[name], err = devnet.TemplateCode(kind); err != nil {
			log.Fatal(err)
		}
	}
	for name, text := range files {
		file := filepath.Join(*root, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile(file, text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
}
