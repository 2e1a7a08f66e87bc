// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"fmt"
	"slices"
	"strings"
)

// ClassRef names a Class, or the platform of a network: "networks" is no name for a Halo. In JSON
// it is a text: "<halo>/<class>", "networks/<network>", or "" for none.
type ClassRef struct{ Halo, Class string }

// networks is the folder of the networks' manifests, below halos/.
const networks = "networks"

// Platform names the platform of a network where a Class could be named: it has plans and rollouts
// as Classes do.
func (r NetworkRef) Platform() ClassRef { return ClassRef{networks, string(r)} }

// NetworkOf is the network of a Class or of a platform; nil if the Catalog has neither.
func (c *Catalog) NetworkOf(ref ClassRef) *Network {
	if of, is := ref.Platform(); is {
		return c.Networks[of]
	}
	if class := c.Class(ref); class != nil {
		return c.Networks[class.Network]
	}
	return nil
}

// Part is the network, within the documents about its platform.
func (r NetworkRef) Part() Part { return Part{NetworkLevel, string(r)} }

// Part is the version of the template, within the documents about a platform.
func (r TemplateRef) Part() Part { return Part{TemplateLevel, string(r)} }

// Platform is the network whose platform is named; false for a Class.
func (r ClassRef) Platform() (of NetworkRef, is bool) {
	return NetworkRef(r.Class), r.Halo == networks
}

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
func (r ClassRef) Unit(name UnitName) UnitRef { return UnitRef{r, name} }

// UnitName names a Unit within the documents of its Class. It is a slug.
type UnitName string

// Part is the Unit, within the documents of its Class.
func (n UnitName) Part() Part { return Part{UnitLevel, string(n)} }

// UnitRef names a Unit anywhere. In JSON it is a text: "<halo>/<class>/<unit>", or "" for none.
type UnitRef struct {
	Class ClassRef
	Unit  UnitName // "" where no Unit of the Class is meant in particular
}

// ParseUnit reads "<halo>/<class>/<unit>", which are three slugs, or "<halo>/<class>" for no Unit
// in particular. It does not check whether there is such a Unit.
func ParseUnit(text string) (UnitRef, error) {
	class, unit := text, ""
	if strings.Count(text, "/") == 2 {
		end := strings.LastIndexByte(text, '/')
		class, unit = text[:end], text[end+1:]
		if !IsSlug(unit) {
			return UnitRef{}, fmt.Errorf("%q is not of the form <halo>/<class>/<unit>", text)
		}
	}
	of, err := ParseClass(class)
	if err != nil {
		return UnitRef{}, fmt.Errorf("%q is not of the form <halo>/<class>/<unit>", text)
	}
	return UnitRef{of, UnitName(unit)}, nil
}

// String is "<halo>/<class>/<unit>", or "<halo>/<class>" for no Unit in particular. It returns ""
// for the zero value.
func (r UnitRef) String() string {
	if r.Unit == "" {
		return r.Class.String()
	}
	return r.Class.String() + "/" + string(r.Unit)
}

// Part is the Unit, within the documents of its Class.
func (r UnitRef) Part() Part { return r.Unit.Part() }

// MarshalText writes the text.
func (r UnitRef) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads what MarshalText writes.
func (r *UnitRef) UnmarshalText(text []byte) (err error) {
	*r = UnitRef{}
	if len(text) > 0 {
		*r, err = ParseUnit(string(text))
	}
	return err
}

// NetworkRef names a network, as its manifest does.
type NetworkRef string

// AuthorityRef names who may make a call on a network: one of the network's authorities or
// spells, or plan.Anyone.
type AuthorityRef string

// PrimeRef names a Prime of a network; "" is none.
type PrimeRef string

// TemplateRef names a version of a template: "<name>@<version>".
type TemplateRef string

// Name is the name that all versions of the template share.
func (r TemplateRef) Name() string {
	name, _, _ := strings.Cut(string(r), "@")
	return name
}

// Ref is how the rest of the program refers to this version of the template.
func (t *Template) Ref() TemplateRef { return TemplateRef(fmt.Sprintf("%s@%d", t.Name, t.Version)) }

// Ref returns the name by which the rest of the program refers to the Class.
func (c *Class) Ref() ClassRef { return ClassRef{Halo: c.Halo, Class: c.Name} }

// Part is how the rest of the program names the Halo, within the documents of one of its Classes.
func (h *Halo) Part() Part { return Part{HaloLevel, h.Name} }

// Part is how the rest of the program names the Class, within documents about it alone.
func (c *Class) Part() Part { return Part{ClassLevel, c.Name} }

// Part is how the rest of the program names the Unit, within the documents of its Class.
func (u *Unit) Part() Part { return u.Name.Part() }

// HaloPart is the Class's Halo, within documents about the Class.
func (r ClassRef) HaloPart() Part { return Part{HaloLevel, r.Halo} }

// Part is the Class, within documents about it.
func (r ClassRef) Part() Part { return Part{ClassLevel, r.Class} }

// Level is what a manifest declares.
type Level string

// Levels, from the outermost to the innermost.
const (
	HaloLevel  Level = "halo"
	ClassLevel Level = "class"
	UnitLevel  Level = "unit"

	// of a platform
	NetworkLevel  Level = "network"
	TemplateLevel Level = "template"
)

// Part names a Halo, a Class or a Unit within the documents of one Class, which say elsewhere whose
// it is, or a network or a template within those of a platform. In JSON it is its text.
type Part struct {
	Level Level
	Name  string
}

// String is "halo meridian", "class clo-tranched", "unit senior", "network devnet" or "template
// portfolio-lcts@1"; "" for none.
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
	case slices.Contains([]Level{HaloLevel, ClassLevel, UnitLevel, NetworkLevel, TemplateLevel}, p.Level):
		return p, nil
	}
	return Part{}, fmt.Errorf("%q names no Halo, Class, Unit, network or template", text)
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
func (p Part) Contract(name ContractName) ContractRef { return ContractRef{p, name} }

// ContractName names a contract by its source: "ALMProxy", "HaloFactory".
type ContractName string

// ContractRef names a contract of a Class or of a Unit, or, without them, one of the network. In
// JSON it is its text.
type ContractRef struct {
	Of   Part
	Name ContractName
}

// String is "class clo-tranched: ALMProxy", or "BeamState" for a contract of the network.
func (r ContractRef) String() string {
	if r.Of == (Part{}) {
		return string(r.Name)
	}
	return r.Of.String() + ": " + string(r.Name)
}

// ParseContract reads what String writes.
func ParseContract(text string) (ContractRef, error) {
	of, name, found := strings.Cut(text, ": ")
	if !found {
		return ContractRef{Name: ContractName(text)}, nil
	}
	part, err := ParsePart(of)
	return ContractRef{part, ContractName(name)}, err
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
	For   string   `json:"for,omitempty"`
	Prime PrimeRef `json:"prime,omitempty"` // whose RateLimits it is on; the Class's own if none
}

// Of names the limit of a Class or a Unit: "TRANSFER of unit senior for harbour".
func (r LimitRef) Of(part Part) string {
	text := r.Route + " of " + part.String()
	if r.For != "" {
		text += " for " + r.For
	}
	if r.Prime != "" {
		text += " for Prime " + string(r.Prime)
	}
	return text
}

// Ref is how the rest of the program names the limit.
func (l *Limit) Ref() LimitRef {
	ref := LimitRef{Route: l.Route, Prime: l.Prime}
	if l.Subject != nil {
		ref.For = l.Subject.Name
	}
	return ref
}
