// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/tree"
)

// hold writes into the manifest of a declared ramp why people hold it; "" takes that out. The
// repository has to pass the check with it.
func (a *app) hold(ctx context.Context, of catalog.UnitRef, which catalog.LimitRef, reason string) error {
	declared, err := a.catalog(ctx)
	if err != nil {
		return err
	}
	part, limit, err := observe.Meant(declared, of, which)
	if err != nil {
		return err
	}
	found := declared.Class(of.Class).RampOf(part, limit)
	if found == nil {
		return fault.New(fault.NotDeclared, of.String(), "no ramp of %s is declared", limit.Of(part)).Remedy("declare one below halos/%s/ramps/, see docs/ramp.md", of.Class)
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	defer root.Close()
	before, err := root.ReadFile(found.File)
	if err != nil {
		return tree.Fault(found.File, err)
	}
	after, err := manifest.Hold(found.File, before, reason)
	if err != nil {
		return err
	}
	if err := a.passes(ctx, root, found.File, after); err != nil {
		return err
	}
	if err := root.Write(found.File, after, 0o644); err != nil {
		return tree.Fault(found.File, err)
	}
	said := "goes on"
	if reason != "" {
		said = "is held: " + reason
	}
	return a.print(struct {
		Version string `json:"version"`
		File    string `json:"file"`
		Hold    string `json:"hold"`
	}{"1.0", found.File, reason}, fmt.Sprintf("%s: the ramp of %s %s\n", found.File, limit.Of(part), fault.OneLine(said)))
}
