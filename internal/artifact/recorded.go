// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"cmp"
	"fmt"
	"iter"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
)

// AsRecorded returns a Catalog with one Class as its records declare it, whatever the manifests say
// by now: an edit that is not carried out yet makes no record wrong. The manifests are found by the
// digests in the records: among those at hand, in the documents of rollouts, or in the commits that
// the records name. It believes no manifest because it stands in a record. The Catalog is nil when
// the Class cannot be composed. The verdicts say which records are to blame.
func AsRecorded(manifests *catalog.Catalog, ref catalog.ClassRef, records []Kept, proof Proof) (*catalog.Catalog, []Verified) {
	verdicts := make([]Verified, len(records))
	found := map[catalog.Part]Declared{}
	proof = proof.sound()
	var network catalog.NetworkRef
	for i, each := range records {
		if err := fits(each, ref); err != nil {
			verdicts[i].Faults = fault.List{err}
			continue
		}
		network = each.Record.Network
		made, source, there := stateOf(manifests, ref, each.Record, len(each.Record.History)-1, proof)
		if !there {
			verdicts[i].Faults = fault.List{each.Record.unfound(each.Where, len(each.Record.History)-1)}
			continue
		}
		found[each.Record.Part()] = made
		if made.Class != nil && source != manifests {
			manifests = withPlatform(manifests, source)
		}
	}
	class := found[ref.Part()].Class
	if class == nil { // none of its records, or no good one
		made, there := DeclaredIn(manifests, ref, ref.Part())
		if !there {
			return nil, blame(verdicts, records, fmt.Sprintf("%s is neither among the manifests nor recorded", ref))
		}
		class = made.Class
	}
	if network != "" && class.Network != network {
		return nil, blame(verdicts, records, fmt.Sprintf("network is %q, the Class is on %s", network, class.Network))
	}
	halo := found[ref.HaloPart()].Halo
	if halo == nil {
		made, there := DeclaredIn(manifests, ref, ref.HaloPart())
		if !there {
			return nil, blame(verdicts, records, fmt.Sprintf("Halo %s is neither among the manifests nor recorded", ref.Halo))
		}
		halo = made.Halo
	}
	composed := *class.Class
	composed.Manifest, composed.HaloManifest, composed.Units = catalog.ClassDigest(class.Class), catalog.HaloDigest(halo.Halo), nil
	for _, each := range records {
		if unit := found[each.Record.Part()].Unit; unit != nil {
			one := *unit.Unit
			one.Manifest = catalog.UnitDigest(unit.Unit)
			composed.Units = append(composed.Units, &one)
		}
	}
	slices.SortFunc(composed.Units, func(a, b *catalog.Unit) int { return cmp.Compare(a.Name, b.Name) })
	above := *halo.Halo
	above.Classes = []*catalog.Class{&composed}
	as := *manifests
	as.Halos = []*catalog.Halo{&above}
	return &as, verdicts
}

// unfound says that nobody has the manifest of a record's revision.
func (r *Record) unfound(where string, i int) *fault.Fault {
	made := fault.New(fault.ArtifactDiffers, where, "name is %q, history[%d].declared is %s: no manifest of that name has this digest, neither here nor in the documents of a rollout or in the commit that the record names",
		r.Name, i, r.History[i].Declared)
	if commit := r.History[i].Commit; commit != "" && commitForm.MatchString(commit) {
		made.Remedy("if the repository does not have the commit, fetch it, with: git fetch origin %s; otherwise do not rely on the record", commit)
	}
	return made
}

// blame gives every record without a fault of its own the same one.
func blame(verdicts []Verified, records []Kept, what string) []Verified {
	for i := range verdicts {
		if len(verdicts[i].Faults) == 0 {
			verdicts[i].Faults = fault.List{fault.New(fault.ArtifactDiffers, records[i].Where, "%s", what)}
		}
	}
	return verdicts
}

// fits says why a record is none of the Class; nil if it is one.
func fits(each Kept, ref catalog.ClassRef) *fault.Fault {
	record := each.Record
	var what string
	switch {
	case record.Halo != ref.Halo:
		what = fmt.Sprintf("halo is %q", record.Halo)
	case record.Kind == catalog.HaloLevel && record.Name != ref.Halo, record.Kind == catalog.ClassLevel && record.Name != ref.Class:
		what = fmt.Sprintf("name is %q", record.Name)
	case record.Kind == catalog.UnitLevel && record.Class != ref.Class:
		what = fmt.Sprintf("class is %q", record.Class)
	case record.malformed() != "":
		what = record.malformed()
	default:
		return nil
	}
	return fault.New(fault.ArtifactDiffers, each.Where, "%s: it is among the records of %s", what, ref)
}

// lookUp finds the manifest of a part that a revision names by its digest, and the Catalog that it
// is in.
func lookUp(manifests *catalog.Catalog, ref catalog.ClassRef, part catalog.Part, of Revision, proof Proof) (made Declared, source *catalog.Catalog, found bool) {
	has := func(source *catalog.Catalog) bool {
		var there bool
		made, there = DeclaredIn(source, ref, part)
		return there && made.Digest() == of.Declared
	}
	if has(manifests) {
		return made, manifests, true
	}
	for source := range sources(ref, of, proof) {
		if has(source) {
			return made, source, true
		}
	}
	return Declared{}, nil, false
}

// sound leaves out the documents of rollouts whose manifests are not those that the bundle names.
func (p Proof) sound() Proof {
	p.Evidence = slices.DeleteFunc(slices.Clone(p.Evidence), func(each Evidence) bool { return each.check() != nil })
	return p
}

// sources are the manifests in the documents of the Class's rollouts, and then those of the commit
// that a revision names.
func sources(ref catalog.ClassRef, of Revision, proof Proof) iter.Seq[*catalog.Catalog] {
	return func(yield func(*catalog.Catalog) bool) {
		for i := range proof.Evidence {
			if e := &proof.Evidence[i]; e.Bundle.Class == ref && !yield(e.Manifests) {
				return
			}
		}
		if proof.At != nil && of.Commit != "" && commitForm.MatchString(of.Commit) {
			if source, err := proof.At(of.Commit); err == nil {
				yield(source)
			}
		}
	}
}

// stateOf finds the manifest of a record's revision, and a Catalog that has it. Of a rollout whose
// manifests hold a promise that nobody has signed, it is made from that of the revision before.
func stateOf(manifests *catalog.Catalog, ref catalog.ClassRef, record *Record, i int, proof Proof) (made Declared, source *catalog.Catalog, found bool) {
	revision, part := record.History[i], record.Part()
	made, source, found = lookUp(manifests, ref, part, revision, proof)
	if found || i == 0 || revision.Bundle == "" {
		return made, source, found
	}
	before, source, found := stateOf(manifests, ref, record, i-1, proof)
	if !found || revision.Emergency != "" {
		return before, source, found
	}
	for source := range sources(ref, revision, proof) {
		whole, there := DeclaredIn(source, ref, part)
		if !there || source.Class(ref) == nil {
			continue
		}
		of, _ := kind.Of(source.Templates[source.Class(ref).Template])
		if made = promising(of, before, whole); made.Digest() == revision.Declared {
			return made, Declaring(source, ref, made), true
		}
	}
	return Declared{}, nil, false
}

// Declaring returns a Catalog of one Class, in which a part of it has another manifest.
func Declaring(in *catalog.Catalog, ref catalog.ClassRef, made Declared) *catalog.Catalog {
	halo, class := *in.Halo(ref.Halo), *in.Class(ref)
	of, _ := kind.Of(in.Templates[class.Template])
	made = completed(of, made)
	switch {
	case made.Halo != nil:
		halo = *made.Halo.Halo
	case made.Class != nil:
		units := class.Units
		class = *made.Class.Class
		class.Units = units
	case made.Unit != nil:
		class.Units = slices.Clone(class.Units)
		for i, unit := range class.Units {
			if unit.Name == made.Unit.Name {
				class.Units[i] = made.Unit.Unit
			}
		}
	}
	halo.Classes = []*catalog.Class{&class}
	as := *in
	as.Halos = []*catalog.Halo{&halo}
	return &as
}

// withPlatform adds to a Catalog the networks and templates that only another one has.
func withPlatform(manifests, other *catalog.Catalog) *catalog.Catalog {
	both := *manifests
	both.Networks, both.Templates = map[catalog.NetworkRef]*catalog.Network{}, map[catalog.TemplateRef]*catalog.Template{}
	for _, each := range []*catalog.Catalog{other, manifests} {
		for name, network := range each.Networks {
			both.Networks[name] = network
		}
		for name, template := range each.Templates {
			both.Templates[name] = template
		}
	}
	return &both
}
