// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "strings"

// Version of the Catalog document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.1"

// Catalog is every manifest of a repository, checked and typed. It is a pure function of the
// files. Slices are sorted by name; maps are keyed by name.
type Catalog struct {
	Version   string                    `json:"version"`
	Networks  map[NetworkRef]*Network   `json:"networks"`
	Templates map[TemplateRef]*Template `json:"templates"` // keyed "name@version"
	Halos     []*Halo                   `json:"halos"`
	Inventory map[string]*Entry         `json:"inventory"` // what was deployed without the factory
	Waivers   map[string]*Waiver        `json:"waivers"`

	// Positions says where each field is written: "halos/x/halo.cue#halo.governance" →
	// "halos/x/halo.cue:7:2". A field that the schema filled in with a default has no position of
	// its own; Position then returns that of the nearest field around it.
	Positions map[string]string `json:"positions"`
}

// Origin is the file that a manifest was read from, relative to the repository's root.
type Origin struct {
	File string `json:"file"`
}

// Halo finds a Halo by its name. It returns nil if there is none.
func (c *Catalog) Halo(name string) *Halo {
	for _, halo := range c.Halos {
		if halo.Name == name {
			return halo
		}
	}
	return nil
}

// Class finds a Class. It returns nil if there is none.
func (c *Catalog) Class(ref ClassRef) *Class {
	if found := c.Halo(ref.Halo); found != nil {
		for _, each := range found.Classes {
			if each.Name == ref.Class {
				return each
			}
		}
	}
	return nil
}

// Position returns where a field of a manifest is written, as file:line:column. If the field is not
// written there, it returns the place of the nearest field around it, or the file alone.
func (c *Catalog) Position(file, path string) string {
	for path != "" {
		if where, ok := c.Positions[file+"#"+path]; ok {
			return where
		}
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
	}
	return file
}

// Written tells whether a manifest has a field itself. What it does not have is a default of the
// schema.
func (c *Catalog) Written(file, path string) bool { return c.Positions[file+"#"+path] != "" }
