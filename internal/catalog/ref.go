// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"fmt"
	"strings"
)

// ClassRef names a Class. In JSON it is a text: "<halo>/<class>", or "" for none.
type ClassRef struct{ Halo, Class string }

// ParseClass reads "<halo>/<class>", which are two slugs. It does not check whether there is such a
// Class; Catalog.Class does.
func ParseClass(text string) (ClassRef, error) {
	halo, class, found := strings.Cut(text, "/")
	if !found || !IsSlug(halo) || !IsSlug(class) {
		return ClassRef{}, fmt.Errorf("%q is not of the form <halo>/<class>", text)
	}
	return ClassRef{Halo: halo, Class: class}, nil
}

// String returns "<halo>/<class>", which is also the Class's folder under halos/. It returns "" for
// the zero value.
func (r ClassRef) String() string {
	if r == (ClassRef{}) {
		return ""
	}
	return r.Halo + "/" + r.Class
}

// MarshalText writes the text.
func (r ClassRef) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes.
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

// Ref returns the name by which the rest of the program refers to the Class.
func (c *Class) Ref() ClassRef { return ClassRef{Halo: c.Halo, Class: c.Name} }

// Part is how the rest of the program names the Halo, within the documents of one of its Classes.
func (h *Halo) Part() Part { return Part{HaloLevel, h.Name} }

// Part is how the rest of the program names the Class, within documents about it alone.
func (c *Class) Part() Part { return Part{ClassLevel, c.Name} }

// Part is how the rest of the program names the Unit, within the documents of its Class.
func (u *Unit) Part() Part { return Part{UnitLevel, u.Name} }

// HaloPart is the Class's Halo, within documents about the Class.
func (r ClassRef) HaloPart() Part { return Part{HaloLevel, r.Halo} }

// Part is the Class, within documents about it.
func (r ClassRef) Part() Part { return Part{ClassLevel, r.Class} }

// Part is the Unit, within the documents of its Class.
func (r UnitRef) Part() Part { return Part{UnitLevel, r.Unit} }

// Level is what a manifest declares.
type Level string

// Levels, from the outermost to the innermost.
const (
	HaloLevel  Level = "halo"
	ClassLevel Level = "class"
	UnitLevel  Level = "unit"
)

// Part names a Halo, a Class or a Unit within the documents of one Class, which say elsewhere whose
// it is. In JSON it is its text.
type Part struct {
	Level Level
	Name  string
}

// String is "halo meridian", "class clo-tranched" or "unit senior"; "" for none.
func (p Part) String() string {
	if p == (Part{}) {
		return ""
	}
	return string(p.Level) + " " + p.Name
}

// ParsePart reads what String writes. Whether there is such a thing, the Catalog tells.
func ParsePart(text string) (Part, error) {
	level, name, found := strings.Cut(text, " ")
	switch p := (Part{Level(level), name}); {
	case !found || name == "":
	case p.Level == HaloLevel || p.Level == ClassLevel || p.Level == UnitLevel:
		return p, nil
	}
	return Part{}, fmt.Errorf("%q names no Halo, Class or Unit", text)
}

// MarshalText writes the text.
func (p Part) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the text.
func (p *Part) UnmarshalText(text []byte) (err error) {
	*p = Part{}
	if len(text) > 0 {
		*p, err = ParsePart(string(text))
	}
	return err
}

// Contract names a contract that the part deploys.
func (p Part) Contract(name string) ContractRef { return ContractRef{p, name} }

// ContractRef names a contract of a Class or of a Unit, or, without them, one of the network. In
// JSON it is its text.
type ContractRef struct {
	Of   Part
	Name string // of its source: "ALMProxy"
}

// String is "class clo-tranched: ALMProxy", or "BeamState" for a contract of the network.
func (r ContractRef) String() string {
	if r.Of == (Part{}) {
		return r.Name
	}
	return r.Of.String() + ": " + r.Name
}

// ParseContract reads what String writes.
func ParseContract(text string) (ContractRef, error) {
	of, name, found := strings.Cut(text, ": ")
	if !found {
		return ContractRef{Name: text}, nil
	}
	part, err := ParsePart(of)
	return ContractRef{part, name}, err
}

// MarshalText writes the text.
func (r ContractRef) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the text.
func (r *ContractRef) UnmarshalText(text []byte) (err error) {
	*r, err = ParseContract(string(text))
	return err
}

// LimitRef names a limit of a Class or of a Unit: no two of them have the same.
type LimitRef struct {
	Route string `json:"route"`
	// Prime or counterparty that the route is for, where it names one
	For   string `json:"for,omitempty"`
	Prime string `json:"prime,omitempty"` // whose RateLimits it is on; the Class's own if none
}

// Ref is how the rest of the program names the limit.
func (l *Limit) Ref() LimitRef {
	ref := LimitRef{Route: l.Route, Prime: l.Prime}
	if l.Subject != nil {
		ref.For = l.Subject.Name
	}
	return ref
}
