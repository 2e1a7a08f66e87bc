// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/foreign"
	"github.com/halo-factory/halocompile/internal/scaffold"
	"github.com/halo-factory/halocompile/internal/tree"
)

// importFacets pins what a network's Beacon offers.
func (a *app) importFacets(ctx context.Context, declared *catalog.Catalog, pinning *foreign.Pinning, f codeImport) error {
	client, err := a.dial(ctx, f.node)
	if err != nil {
		return err
	}
	defer client.Close()
	on, err := networkOf(declared, f.network, client.ChainID())
	if err != nil {
		return err
	}
	var build *catalog.Build
	if f.metadata+f.source+f.commit+f.audit != "" {
		if build, err = f.built(pinning, nil); err != nil {
			return err
		}
	}
	var lacks []string
	for _, id := range f.facets {
		has, err := pinning.Facet(ctx, client, on, id, build)
		if err != nil {
			return err
		}
		if !has {
			lacks = append(lacks, id)
		}
	}
	return a.pinned(ctx, pinning, lacks)
}

// pinned writes the files that say what is pinned, if the manifests are valid with them, and
// removes code that nothing pins any more. What the template lacks among its integrations is added
// there. Where it cannot be, the manifests are invalid until somebody adds it, so it is told.
func (a *app) pinned(ctx context.Context, pinning *foreign.Pinning, lacks []string) error {
	files, err := pinning.Files()
	if err != nil {
		return err
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	defer root.Close()
	if len(lacks) > 0 {
		manifest := pinning.Template.File
		text, err := root.ReadFile(manifest)
		if err != nil {
			return tree.Fault(manifest, err)
		}
		if text, err = scaffold.Integrate(manifest, text, lacks); err != nil {
			return err
		}
		if text != nil {
			files, lacks = append(files, foreign.File{Name: manifest, Text: text}), nil
		}
	}
	var with fs.FS = root
	document := struct {
		Version string   `json:"version"`
		Files   []string `json:"files"`
		Lacks   []string `json:"lacks,omitempty"` // integrations that the template has to name
		Removed []string `json:"removed,omitempty"`
	}{Version: "1.0", Lacks: lacks}
	var text strings.Builder
	for _, each := range files {
		with = scaffold.With(with, each.Name, each.Text)
		document.Files = append(document.Files, each.Name)
		text.WriteString(fault.OneLine(each.Name) + "\n")
	}
	if len(lacks) == 0 {
		if _, err := confine.Self().Load(ctx, with); err != nil {
			return err
		}
	}
	for _, each := range files {
		if err := root.Write(each.Name, each.Text, 0o644); err != nil {
			return tree.Fault(each.Name, fmt.Errorf("the file cannot be written: %w", err))
		}
	}
	for _, name := range pinning.Gone() {
		if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return tree.Fault(name, err)
		}
		document.Removed = append(document.Removed, name)
		text.WriteString("removed " + fault.OneLine(name) + "\n")
	}
	for _, id := range lacks {
		fmt.Fprintf(&text, "add %q to template.integrations in %s\n", id, fault.OneLine(pinning.Template.File))
	}
	return a.print(document, text.String())
}
