// SPDX-License-Identifier: AGPL-3.0-or-later

package kind

import (
	"encoding/json"
	"fmt"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Complete gives each kind what a Catalog that was read from JSON holds of it. A Class without a
// known template, and its Units, stay as they are. It fails if the JSON is not what the kind
// writes.
func Complete(declared *catalog.Catalog) error {
	if declared == nil {
		return nil
	}
	for _, halo := range declared.Halos {
		if halo == nil {
			continue
		}
		for _, class := range halo.Classes {
			if class == nil {
				continue
			}
			of, known := Of(declared.Templates[class.Template])
			if !known {
				continue
			}
			if err := CompleteClass(of, class); err != nil {
				return fmt.Errorf("class %s/%s: %w", halo.Name, class.Name, err)
			}
		}
	}
	return nil
}

// CompleteClass is Complete for one Class of a kind, with its Units.
func CompleteClass(of Kind, class *catalog.Class) error {
	how := of.Facts().Manifests
	if how.Section != "" && !says(class.Own, how.Section) {
		return fmt.Errorf("%s: missing in a %s Class", how.Section, of.Facts().Title)
	}
	var err error
	if class.Own, err = own(class.Own, how.ClassOwn()); err != nil {
		return err
	}
	for _, unit := range class.Units {
		if unit == nil {
			continue
		}
		if err := CompleteUnit(of, unit); err != nil {
			return fmt.Errorf("unit %s: %w", unit.Name, err)
		}
	}
	return nil
}

// CompleteUnit is Complete for one Unit of a kind.
func CompleteUnit(of Kind, unit *catalog.Unit) (err error) {
	unit.Own, err = own(unit.Own, of.Facts().Manifests.UnitOwn())
	return err
}

// says tells whether a kind's field is among what is Unread, or has been read.
func says(own catalog.Own, field string) bool {
	unread, is := own.(catalog.Unread)
	_, has := unread[field]
	return has || own != nil && !is
}

// own reads what is Unread into an empty Own of a kind. Fields that the kind does not know are left
// out, as those of a later minor version are.
func own(from, into catalog.Own) (catalog.Own, error) {
	unread, is := from.(catalog.Unread)
	if from != nil && !is {
		return from, nil // it is the kind's already
	}
	if into == nil {
		return nil, nil
	}
	text, err := json.Marshal(unread)
	if err != nil {
		return nil, err
	}
	return into, json.Unmarshal(text, into)
}
