// SPDX-License-Identifier: AGPL-3.0-or-later

// Command release builds what a release consists of, into one folder: a program and an archive for
// each platform, a list of what each program contains (CycloneDX), the lines of release.sum for the
// action, and the checksums of them all.
//
// The bytes follow from the sources, the version, the commit and the version of Go alone: neither
// the folder, nor the clock, nor the settings of the machine change them. It publishes nothing.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"
)

func main() {
	r := release{}
	flag.StringVar(&r.source, "source", ".", "folder of the sources")
	flag.StringVar(&r.out, "out", "", "folder for the release, which is emptied first")
	flag.StringVar(&r.version, "version", "", "version of the release, such as v1.2.3")
	flag.StringVar(&r.commit, "commit", "", "commit of the sources (default: what Git says, without changes)")
	flag.StringVar(&r.repository, "repository", "https://github.com/halo-factory/halocompile", "address of the repository that publishes it")
	flag.StringVar(&r.sbom, "sbom", "", "program of cyclonedx-gomod")
	platforms := flag.String("platforms", "linux/amd64 linux/arm64 darwin/amd64 darwin/arm64", "platforms, separated by spaces")
	flag.Parse()
	r.platforms = strings.Fields(*platforms)

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := r.make(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
