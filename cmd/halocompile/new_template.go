// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/platform"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// templateDraft drafts a version of a template, with the file that pins its code: what is built
// here, or what the version before pins.
func (a *app) templateDraft(declared *catalog.Catalog, name string) (*scaffold.Draft, error) {
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	defer root.Close()
	return scaffold.Template(declared, root, name, func(of *catalog.Template, here bool) ([]byte, error) {
		components, facets := of.Components, of.Facets
		if here {
			var err error
			if facets, err = platform.Facets(of.Kind); err != nil {
				return nil, err
			}
			components = platform.Components(of.Kind)
		}
		return scaffold.Pins(components, facets, bindings.FunctionNamed)
	})
}
