// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Classes returns the Classes that differ between the Catalogs of two trees, as the rules on
// changes see them. The records of the base say what was deployed, and those of the head what is.
func Classes(before, after *catalog.Catalog, base, head fs.FS, now time.Time) ([]policy.Change, error) {
	return policy.Changes(before, after, func(class *catalog.Class) (was, is policy.Deployed, err error) {
		if was.Class, was.Units, err = deployed(base, class); err != nil {
			return was, is, err
		}
		is.Class, is.Units, err = deployed(head, class)
		return was, is, err
	}, now)
}

// deployed says what of a Class is on its network, by the records of a repository: whether the
// Class itself is, and the names of its Units, sorted.
func deployed(repository fs.FS, class *catalog.Class) (itself bool, units []catalog.UnitName, err error) {
	folder := path.Join("halos", class.Halo, class.Name, "artifact", string(class.Network))
	entries, err := fs.ReadDir(repository, folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, nil, tree.Fault(folder, fmt.Errorf("the records cannot be read: %w", err))
	}
	units = []catalog.UnitName{}
	for _, entry := range entries {
		name, is := strings.CutSuffix(entry.Name(), ".json")
		if !is {
			continue
		}
		itself = itself || name == "class-"+class.Name
		if unit, is := strings.CutPrefix(name, "unit-"); is {
			units = append(units, catalog.UnitName(unit))
		}
	}
	slices.Sort(units)
	return itself, units, nil
}
