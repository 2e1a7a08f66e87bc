// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/halo-factory/halocompile/internal/corpus"
)

// comment measures the work between a pull request with many Units and its comment: two trees are
// compared, and the change is judged, planned, simulated on a chain and put into words. The chain
// runs on the same machine at the same time.
func comment(binary, root string, units int) error {
	work, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	base, head := filepath.Join(work, "base"), filepath.Join(work, "head")
	if err := errors.Join(copyRepository(root, base), copyRepository(root, head), corpus.AddUnits(head, 0, units)); err != nil {
		return err
	}
	chain, err := startDevnet(binary, root)
	if err != nil {
		return err
	}
	defer chain.stop()
	judge := exec.Command(binary, "review", "judge", "--base", base, "--head", head, "--out", filepath.Join(work, "out"))
	judge.Env = append(os.Environ(), "HALOCOMPILE_NODES=devnet="+chain.node, "GITHUB_STEP_SUMMARY=")
	took, peak, err := measured(judge)
	if err != nil {
		return err
	}
	text, err := os.Stat(filepath.Join(work, "out", "comment.md"))
	if err != nil {
		return err
	}
	fmt.Printf("comment_%d_s %.3f s\n", units, took)
	fmt.Printf("comment_%d_peak_mib %.0f MiB\n", units, peak)
	fmt.Printf("comment_%d_bytes %d B\n", units, text.Size())
	return nil
}

// copyRepository copies what a check reads.
func copyRepository(root, to string) error {
	for _, folder := range []string{"halos", "schema", "policy"} {
		if err := os.CopyFS(filepath.Join(to, folder), os.DirFS(filepath.Join(root, folder))); err != nil {
			return err
		}
	}
	return nil
}
