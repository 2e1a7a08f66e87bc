// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io/fs"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/scaffold"
	"github.com/halo-factory/halocompile/internal/tree"
)

// vacant refuses the place of a new manifest if something stands there.
func vacant(root *tree.Tree, file string) error {
	if _, err := fs.Lstat(root, file); err == nil {
		return fault.New(fault.NameClash, file, "there is one already").Remedy("choose another name, or edit the file")
	}
	return nil
}

// passes fails if the repository does not pass the check with a manifest's text.
func (a *app) passes(ctx context.Context, root *tree.Tree, file string, text []byte) error {
	_, findings, err := confine.Self().Judge(ctx, change.Subject{Tree: scaffold.With(root, file, text), Now: a.now().UTC()})
	if err != nil {
		return err
	}
	return findings.Denials()
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
