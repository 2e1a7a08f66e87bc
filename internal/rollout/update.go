// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind"
)

// Edited is a record whose manifest says something else by now.
type Edited struct {
	Recorded
	Next  artifact.Declared
	How   field.How    // what the edit needs: the strictest of its fields
	Edits []field.Edit // the fields
}

// Edits compares the records of a Class with the manifests. It lists those records whose manifests
// were edited since, with the fields. It leaves out what no manifest declares any more.
func Edits(s Shelf, manifests *catalog.Catalog, proof artifact.Proof) ([]Edited, error) {
	var records []artifact.Kept
	var read []Recorded
	for _, each := range s.Records {
		if each.Err != nil {
			return nil, each.Err
		}
		records, read = append(records, artifact.Kept{Where: each.Path, Record: each.Record}), append(read, each)
	}
	before, verdicts := artifact.AsRecorded(manifests, s.Class, records, proof)
	var list []Edited
	for i, each := range read {
		if len(verdicts[i].Faults) > 0 {
			return nil, verdicts[i].Faults
		}
		part := each.Record.Part()
		next, there := artifact.DeclaredIn(manifests, s.Class, part)
		if !there || next.Digest() == each.Record.Declared.Digest() {
			continue
		}
		edits := edits(s.Class, part, before, manifests)
		list = append(list, Edited{each, next, strictest(edits), edits})
	}
	return list, nil
}

// Proof is how the records of a Class are proved: by the documents of its rollouts, by the commits
// of the repository, and by the table of fields.
func (s Shelf) Proof(at func(commit string) (*catalog.Catalog, error)) (artifact.Proof, error) {
	evidence, err := s.Evidence()
	return artifact.Proof{
		Evidence: evidence, At: at,
		How: func(of catalog.Part, before, after *catalog.Catalog) (field.How, bool) {
			list := edits(s.Class, of, before, after)
			if len(list) == 0 {
				return field.Never, false
			}
			return untransacted(list), slices.ContainsFunc(list, func(each field.Edit) bool { return each.Row.How == field.Move })
		},
		Promising: func(network *catalog.Network) common.Address {
			if authority := network.Promising(); authority != nil {
				return authority.Safe
			}
			return common.Address{}
		},
	}, err
}

// edits lists the fields of a part in which two Catalogs differ.
func edits(class catalog.ClassRef, of catalog.Part, before, after *catalog.Catalog) []field.Edit {
	was, is := sideOf(before, class), sideOf(after, class)
	made, _ := kind.Of(was.Template)
	return slices.DeleteFunc(field.Compare(made, was, is), func(each field.Edit) bool { return each.Of != of })
}

// sideOf is a Class with what it refers to, as a Catalog has it.
func sideOf(c *catalog.Catalog, class catalog.ClassRef) field.Side {
	s := field.Side{Halo: c.Halo(class.Halo), Class: c.Class(class)}
	if s.Class != nil {
		s.Network, s.Template = c.Networks[s.Class.Network], c.Templates[s.Class.Template]
	}
	return s
}

// strictest is the strictest way in which one of some fields changes. Where no field is known to
// have changed, nobody may change it.
func strictest(edits []field.Edit) field.How {
	order := []field.How{field.Record, field.Promise, field.Move, field.Never}
	if len(edits) == 0 {
		return field.Never
	}
	most := 0
	for _, each := range edits {
		if at := slices.Index(order, each.Row.How); at >= 0 {
			most = max(most, at)
		} else {
			most = len(order) - 1
		}
	}
	return order[most]
}
