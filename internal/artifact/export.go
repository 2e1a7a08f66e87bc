// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Line is one revision of one record, for those who take in records from elsewhere. It says by
// itself what it is of: nobody has to know other lines, or to ask a chain. A line is never another
// one later, because neither a revision nor the address of a contract is.
type Line struct {
	Schema  string             `json:"schema"` // version of the records
	Kind    catalog.Level      `json:"kind"`
	ID      common.Hash        `json:"id"`               // in the factory
	Parent  *common.Hash       `json:"parent,omitempty"` // the Halo of a Class, the Class of a Unit
	ChainID uint64             `json:"chainId"`
	Network catalog.NetworkRef `json:"network"`
	Halo    string             `json:"halo"`
	Class   string             `json:"class,omitempty"` // only of a Unit
	Name    string             `json:"name"`
	Writer  Writer             `json:"writer"`
	// block of its newest transaction or of its approval; if it has neither, that of the revision
	// before
	Block     uint64    `json:"block"`
	Addresses []Address `json:"addresses"`
	Revision  Revision  `json:"revision"` // with time, commit, transactions and signers
	Declared  Declared  `json:"declared"` // the whole manifest of this revision
}

// Writer says whose word a revision is.
type Writer string

// Writers.
const (
	ByRollout Writer = "rollout" // those who signed its transactions
	ByPromise Writer = "promise" // those who signed its approval
	ByMerge   Writer = "merge"   // whoever merged its commit
)

// Lines writes the records of one Class as lines: the revisions of each, in their order, the Halo
// first. It is a pure function of the records and of the manifests, which it finds by their digests
// as AsRecorded does. It fails when it does not find one.
func Lines(manifests *catalog.Catalog, ref catalog.ClassRef, records []Kept, proof Proof) ([]Line, error) {
	var lines []Line
	proof = proof.sound()
	for _, each := range records {
		if err := fits(each, ref); err != nil {
			return nil, err
		}
		record, block := each.Record, uint64(0)
		for i, revision := range record.History {
			line := Line{
				Schema: record.Version, Kind: record.Kind, ID: record.ID, Parent: record.parent(ref), ChainID: record.ChainID, Network: record.Network,
				Halo: record.Halo, Class: record.Class, Name: record.Name, Writer: revision.writer(), Addresses: record.Chain.Addresses, Revision: revision,
			}
			block = max(block, revision.block())
			line.Block = block
			var found bool
			if line.Declared, _, found = stateOf(manifests, ref, record, i, proof); i == len(record.History)-1 {
				line.Declared, found = record.Declared, record.Declared.Digest() == revision.Declared
			}
			if !found {
				return nil, record.unfound(each.Where, i)
			}
			lines = append(lines, line)
		}
	}
	return lines, nil
}

// InOrder sorts lines of several Classes by when they came about, and keeps one of each: a Halo has
// a record beside each of its Classes. It leaves out the lines of blocks before since.
func InOrder(lines []Line, since uint64) []Line {
	depth := map[catalog.Level]int{catalog.HaloLevel: 0, catalog.ClassLevel: 1, catalog.UnitLevel: 2}
	lines = slices.DeleteFunc(slices.Clone(lines), func(line Line) bool { return line.Block < since })
	slices.SortStableFunc(lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(a.ChainID, b.ChainID), cmp.Compare(a.Network, b.Network), cmp.Compare(a.Block, b.Block), cmp.Compare(depth[a.Kind], depth[b.Kind]),
			a.ID.Cmp(b.ID), cmp.Compare(a.Revision.Number, b.Revision.Number), cmp.Compare(b.Revision.Bundle, a.Revision.Bundle))
	})
	return slices.CompactFunc(lines, func(a, b Line) bool {
		return a.Network == b.Network && a.Kind == b.Kind && a.ID == b.ID && a.Revision.Number == b.Revision.Number
	})
}

// parent is the id of what the record's subject belongs to; nil for a Halo.
func (r *Record) parent(ref catalog.ClassRef) *common.Hash {
	var id common.Hash
	switch r.Kind {
	case catalog.ClassLevel:
		id = onchain.Slug(ref.Halo)
	case catalog.UnitLevel:
		id = onchain.ClassID(ref)
	default:
		return nil
	}
	return &id
}

func (r *Revision) writer() Writer {
	switch {
	case len(r.Transactions) > 0:
		return ByRollout
	case r.Approval != nil:
		return ByPromise
	}
	return ByMerge
}

// block is that of the newest transaction or of the approval; 0 if there is neither.
func (r *Revision) block() uint64 {
	block := uint64(0)
	if r.Approval != nil {
		block = r.Approval.Block
	}
	for _, each := range r.Transactions {
		block = max(block, each.Block)
	}
	return block
}
