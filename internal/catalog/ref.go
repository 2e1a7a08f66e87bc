// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"fmt"
	"strings"
)

// ClassRef names a Class. In JSON it is its text, "<halo>/<class>", or "" for none.
type ClassRef struct{ Halo, Class string }

// ParseClass reads "<halo>/<class>", two slugs. Whether there is such a Class, the Catalog tells.
func ParseClass(text string) (ClassRef, error) {
	halo, class, found := strings.Cut(text, "/")
	if !found || !IsSlug(halo) || !IsSlug(class) {
		return ClassRef{}, fmt.Errorf("%q is not of the form <halo>/<class>", text)
	}
	return ClassRef{Halo: halo, Class: class}, nil
}

// String is "<halo>/<class>", as its folder under halos/.
func (r ClassRef) String() string {
	if r == (ClassRef{}) {
		return ""
	}
	return r.Halo + "/" + r.Class
}

// MarshalText writes the text.
func (r ClassRef) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the text.
func (r *ClassRef) UnmarshalText(text []byte) (err error) {
	*r = ClassRef{}
	if len(text) > 0 {
		*r, err = ParseClass(string(text))
	}
	return err
}

// Compare orders references as their texts are ordered.
func (r ClassRef) Compare(other ClassRef) int { return strings.Compare(r.String(), other.String()) }

// Unit names a Unit of the Class.
func (r ClassRef) Unit(name string) UnitRef { return UnitRef{ClassRef: r, Unit: name} }

// UnitRef names a Unit.
type UnitRef struct {
	ClassRef
	Unit string
}

// String is "<halo>/<class>/<unit>".
func (r UnitRef) String() string { return r.ClassRef.String() + "/" + r.Unit }

// Ref is how the rest of the program names the Class.
func (c *Class) Ref() ClassRef { return ClassRef{Halo: c.Halo, Class: c.Name} }
