// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"crypto/sha256"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// maxDocument bounds a legal document, in bytes.
const maxDocument = 64 << 20

// hashed answers what a draft asks of a legal document, FILE=URL: where it is published, and the
// hash of the file's bytes.
func hashed(document string, answers map[string]string) error {
	file, url, found := strings.Cut(document, "=")
	if !found || file == "" || url == "" {
		return fault.New(fault.CommandLineUnusable, "--document", "%q is no document", document).Remedy("write it as FILE=URL")
	}
	for _, name := range []string{"document", "sha256"} {
		if _, twice := answers[name]; twice {
			return fault.New(fault.CommandLineUnusable, "--document", "%s is answered by --set, too", name)
		}
	}
	content, err := tree.ReadFile(file, maxDocument)
	if err != nil {
		return tree.Fault(file, err)
	}
	answers["document"], answers["sha256"] = url, common.Hash(sha256.Sum256(content)).Hex()
	return nil
}
