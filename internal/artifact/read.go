// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"fmt"
	"regexp"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Read decodes a record's file. It refuses every form but the canonical one, so a reader of the
// file finds nothing in it that was not verified. It refuses a record of version 1; see Migrate.
func Read(name string, data []byte) (*Record, error) {
	var record Record
	form := form(name, "2")
	if err := form.Read(data, &record, &record.Version); err != nil {
		return nil, err
	}
	if why := record.malformed(); why != "" {
		return nil, form.Refuse("not %s: %s", form.What, why)
	}
	return &record, nil
}

func form(name, major string) canon.Form {
	return canon.Form{
		Name: name, What: "an Artifact record", Major: major, Loose: "its bytes say more, or otherwise, than a record does",
		Refuse: func(format string, arguments ...any) error {
			return fault.New(fault.ArtifactDiffers, name, format, arguments...)
		},
	}
}

// malformed says why a record cannot be one, whatever a chain says; "" if it can.
func (r *Record) malformed() string {
	d := r.Declared
	has := map[catalog.Level]bool{
		catalog.HaloLevel: d.Halo != nil && d.Halo.Halo != nil, catalog.ClassLevel: d.Class != nil && d.Class.Class != nil,
		catalog.UnitLevel: d.Unit != nil && d.Unit.Unit != nil,
	}
	for level, there := range has {
		if there != (level == r.Kind) {
			return fmt.Sprintf("kind is %q, so declared must hold the manifest of one, and nothing else", r.Kind)
		}
	}
	if len(r.History) == 0 {
		return "history has no revision"
	}
	return ""
}

// commitForm is the full name of a commit, or "".
var commitForm = regexp.MustCompile(`^([0-9a-f]{40}|[0-9a-f]{64})?$`)
