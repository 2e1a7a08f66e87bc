// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io/fs"
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
func (a *app) passes(ctx context.Context, root *tree.Tree, file string, text []byte) error {
	now := a.now().UTC()
	_, findings, err := confine.Self().Judge(ctx, change.Subject{Tree: scaffold.With(root, file, text), Now: now})
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

// place writes a new manifest into the repository, if the repository passes the check with it.
func (a *app) place(ctx context.Context, root *tree.Tree, file string, text []byte) error {
	if err := a.passes(ctx, root, file, text); err != nil {
		return err
	}
	if err := root.Create(file, text, 0o644); err != nil {
		return tree.Fault(file, fmt.Errorf("the file cannot be written: %w", err))
	}
	document := struct {
		Version string `json:"version"`
		File    string `json:"file"`
	}{"1.0", file}
	return a.print(document, fault.OneLine(file)+"\n")
}
