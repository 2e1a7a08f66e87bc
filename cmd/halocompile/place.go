// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/scaffold"
	"github.com/halo-factory/halocompile/internal/tree"
	"github.com/halo-factory/halocompile/internal/words"
)

// vacant refuses the place of a new manifest if something stands there.
func vacant(root *tree.Tree, file string) error {
	if _, err := fs.Lstat(root, file); err == nil {
		return fault.New(fault.NameClash, file, "there is one already").Remedy("choose another name, or edit the file")
	}
	return nil
}

// passes fails if the repository does not pass the check with a manifest's text. Only what concerns
// the manifest counts: what is denied in another file without it, too, is counted in a line.
func (a *app) passes(ctx context.Context, root *tree.Tree, file string, text []byte, beside ...scaffold.Written) error {
	now, with := a.now().UTC(), scaffold.With(root, file, text)
	for _, each := range beside {
		with = scaffold.With(with, each.File, each.Text)
	}
	_, findings, err := confine.Self().Judge(ctx, change.Subject{Tree: with, Now: now})
	if err != nil {
		return err
	}
	own, others := findings.In(file)
	if len(others) > 0 {
		_, before, err := confine.Self().Judge(ctx, change.Subject{Tree: root, Now: now})
		if err != nil {
			return err
		}
		caused := before.Added(others)
		own = append(own, caused...)
		if n := len(others) - len(caused); n > 0 {
			fmt.Fprint(a.err, sentence("%s in other files: see halocompile check\n", words.Count(n, "finding")))
		}
	}
	if len(own) > 0 {
		return own
	}
	for _, each := range findings.Warnings() {
		if place, _, _ := strings.Cut(each.Where, ":"); place == file {
			fmt.Fprintln(a.err, each.Fault())
		}
	}
	return nil
}

// place writes a new manifest into the repository, and what belongs to it, if the repository passes
// the check with them. If one of the files cannot be written, none of them is left.
func (a *app) place(ctx context.Context, root *tree.Tree, file string, text []byte, beside ...scaffold.Written) error {
	if err := a.passes(ctx, root, file, text, beside...); err != nil {
		return err
	}
	lines := fault.OneLine(file) + "\n"
	document := struct {
		Version string   `json:"version"`
		File    string   `json:"file"`
		Beside  []string `json:"beside,omitempty"` // machine-written, with the manifest
	}{Version: "1.0", File: file}
	for _, each := range beside {
		document.Beside, lines = append(document.Beside, each.File), lines+fault.OneLine(each.File)+"\n"
	}
	for i, each := range append(slices.Clone(beside), scaffold.Written{File: file, Text: text}) {
		if err := root.Create(each.File, each.Text, 0o644); err != nil {
			for _, written := range beside[:i] {
				_ = root.Remove(written.File)
			}
			return tree.Fault(each.File, fmt.Errorf("the file cannot be written: %w", err))
		}
	}
	return a.print(document, lines)
}
