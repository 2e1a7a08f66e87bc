// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"cmp"
	"context"
	"errors"
	"slices"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Kept is a record that exists already.
type Kept struct {
	Where  string // names the record in messages
	Record *Record
}

// Known is what is known before records are built.
type Known struct {
	// From is a block before the first transaction of all rollouts. No digest covers that block, so
	// it only makes the search shorter. What is not found from there on is looked for from the
	// chain's first block on.
	From     uint64
	Evidence []Evidence // documents of the Class's rollouts, in any order
	Bundle   string     // digest of the one that is over now
	// Adopted is the commit that holds the manifests of what was adopted and has no rollout yet.
	Adopted string
	Kept    []Kept // records that exist already
	// Commit returns a commit of the repository that holds exactly the manifests that a bundle was
	// made from; "" for none. claimed is what a record names already. nil: none is known.
	Commit func(claimed string, b *bundle.Bundle) string
	At     func(commit string) (*catalog.Catalog, error) // as in Proof; nil: no commit can be read
}

// proof is what is known to prove a record that exists already.
func (k Known) proof() Proof { return Proof{Evidence: k.Evidence, At: k.At}.sound() }

// Build reads back from the chain what rollouts brought about. It returns the records of the Halo,
// the Class and each of its Units. A record's history only grows: what was a revision stays one,
// with its transactions and signers. Build fails with ArtifactIncomplete when something is not on
// the chain yet.
func Build(ctx context.Context, of Compiled, known Known) ([]*Record, error) {
	r, err := read(ctx, of, known.From)
	if err != nil {
		return nil, err
	}
	for _, part := range r.parts() {
		if err := r.wrong[part]; err != nil {
			return nil, err
		}
	}
	done, err := r.receipts.rollouts(known, r.found[r.halo.Part()].Since, r.head)
	if err != nil {
		return nil, err
	}
	r.judgeRoles(done.taken())
	if err := r.wrong[r.class.Part()]; err != nil {
		return nil, err
	}
	histories, err := r.histories(done)
	if err != nil {
		return nil, err
	}
	var records []*Record
	proof, kept := known.proof(), map[catalog.Part]*Record{}
	for _, old := range known.Kept {
		kept[old.Record.Part()] = old.Record
	}
	for _, part := range r.parts() {
		record := r.record(part)
		if len(histories[part]) == 0 && kept[part] == nil {
			histories[part] = r.adoption(part, known.Adopted)
		}
		if err := r.compose(record, histories[part], kept[part], proof); err != nil {
			return nil, err
		}
		if known.Commit != nil {
			for i := range record.History {
				if revision := &record.History[i]; revision.Bundle != "" {
					revision.Commit = known.Commit(revision.Commit, bundleOf(done.over, revision.Bundle))
				}
			}
		}
		records = append(records, record)
	}
	return records, nil
}

// Newest returns the manifests of that rollout which was over last. Records are built from them. It
// fails with ArtifactIncomplete when the rollout that known names is not over.
func Newest(ctx context.Context, client *chain.Client, known Known) (*catalog.Catalog, error) {
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	r := newReceipts(ctx, client)
	done, err := r.rollouts(known, known.From, head)
	if known.From > 0 && (errors.Is(err, fault.ArtifactIncomplete) || err == nil && !slices.ContainsFunc(done.over, ofClass)) {
		done, err = r.rollouts(known, 0, head)
	}
	if err != nil {
		return nil, err
	}
	if !slices.ContainsFunc(done.over, func(each carried) bool { return each.Bundle.Emergency == nil }) && done.refused != nil {
		return nil, fault.New(fault.ArtifactIncomplete, done.refused.Where, "its bundle proves nothing to this program: %w", done.refused.err).
			Remedy("use the version of halocompile that carried it out, if its contracts are of another version")
	}
	if !slices.ContainsFunc(done.over, func(each carried) bool { return each.Bundle.Emergency == nil }) {
		return nil, fault.New(fault.ArtifactIncomplete, "approvals", "the chain shows of no rollout whose documents are here that it was carried out")
	}
	return done.merged()
}

// merged are the manifests of the Class after all rollouts: those of the last one of the whole
// Class, with each Unit that was rolled out alone since that began.
func (d *rollouts) merged() (*catalog.Catalog, error) {
	var made *catalog.Catalog
	for i := range d.over {
		switch each := &d.over[i]; {
		case each.Bundle.Emergency != nil:
		case ofClass(*each):
			made = each.Manifests
			for _, alone := range d.since(i, each.Bundle.Class.Part()) {
				made = withUnit(made, each.Bundle.Class, alone.class().Unit(alone.Bundle.Unit))
			}
		case made == nil && slices.ContainsFunc(d.over[i+1:], ofClass):
			// that one knows of it, or takes it in
		case made == nil:
			return nil, fault.New(fault.ArtifactIncomplete, each.Where, "it rolled out unit %s alone, and the documents of no rollout of its Class before that are here", each.Bundle.Unit)
		default:
			made = withUnit(made, each.Bundle.Class, each.class().Unit(each.Bundle.Unit))
		}
	}
	return made, nil
}

// ofClass tells whether a rollout was planned for its whole Class.
func ofClass(each carried) bool { return each.covers(each.Bundle.Class.Part()) }

// withUnit returns manifests of one Class in which a Unit is as another rollout had it.
func withUnit(manifests *catalog.Catalog, ref catalog.ClassRef, unit *catalog.Unit) *catalog.Catalog {
	halo, class := *manifests.Halo(ref.Halo), *manifests.Class(ref)
	class.Units = slices.DeleteFunc(slices.Clone(class.Units), func(each *catalog.Unit) bool { return each.Name == unit.Name })
	class.Units = append(class.Units, unit)
	slices.SortFunc(class.Units, func(a, b *catalog.Unit) int { return cmp.Compare(a.Name, b.Name) })
	halo.Classes = []*catalog.Class{&class}
	made := *manifests
	made.Halos = []*catalog.Halo{&halo}
	return &made
}

// rollouts returns those rollouts that the chain shows something of. It fails when the one that
// known names is not over.
func (r *receipts) rollouts(known Known, from uint64, to chain.Head) (done rollouts, err error) {
	list, err := r.carried(known.Evidence, from, to)
	if err != nil {
		return done, err
	}
	for _, each := range list {
		switch {
		case each.over() && (each.digest == known.Bundle || !each.givenUp(list)):
			done.over = append(done.over, each)
		case each.digest == known.Bundle && each.err != nil:
			return done, each.err
		case each.digest == known.Bundle:
			return done, fault.New(fault.ArtifactIncomplete, each.missing, "the chain has no trace of this transaction")
		case each.err != nil:
			done.refused = &each
		case len(each.transactions) > 0:
			done.stopped = append(done.stopped, each)
		}
	}
	return done, nil
}

func bundleOf(done []carried, digest string) *bundle.Bundle {
	for _, each := range done {
		if each.digest == digest {
			return each.Bundle
		}
	}
	return nil
}

// adoption is the history of what was adopted and has no rollout yet: one revision, which a commit
// approved.
func (r *reader) adoption(part catalog.Part, commit string) []rolled {
	made, _ := DeclaredIn(r.declared, r.class.Ref(), part)
	return []rolled{{Revision{Declared: made.Digest(), Commit: commit, Catalog: r.declared.Version, Template: r.class.Template}, made}}
}

// record is what the chain holds of a part, without its manifest and history.
func (r *reader) record(of catalog.Part) *Record {
	record := &Record{
		Version: Version, Kind: of.Level, Name: of.Name, Halo: r.halo.Name, Network: r.network.Name, ChainID: r.network.ChainID,
		ID: r.id(of), Chain: *r.found[of],
	}
	if of.Level == catalog.UnitLevel {
		record.Class = r.class.Name
	}
	return record
}

// compose sets a record's history and the manifest of its last revision. A kept record adds its
// Artifact updates, if they lead to a manifest that is at hand.
func (r *reader) compose(record *Record, history []rolled, kept *Record, proof Proof) error {
	if kept != nil {
		j := joiner{kind: r.kind, adopted: r.adopted(record.Part()) != nil, of: func(i int) Declared {
			if kept.Declared.Digest() == kept.History[i].Declared {
				return kept.Declared
			}
			made, _, _ := stateOf(r.declared, r.class.Ref(), kept, i, proof)
			return made
		}}
		j.joined(history, kept.History)
		if r.declare(record, j, proof) == nil {
			return nil
		}
	}
	j := joiner{kind: r.kind}
	j.joined(history, nil)
	if len(j.list) == 0 {
		return fault.New(fault.ArtifactDiffers, record.Part().String(), "it was adopted, and neither its record nor a rollout says what it is")
	}
	return r.declare(record, j, proof)
}

// declare sets the history, the manifest of its last revision, and the block from which on the
// chain held all this.
func (r *reader) declare(record *Record, j joiner, proof Proof) error {
	record.History, record.Declared = j.list, j.last
	last := record.last()
	if last == nil {
		return fault.New(fault.ArtifactDiffers, record.Part().String(), "nothing is left of its history")
	}
	record.Chain.Block = record.Chain.newest(record.History)
	if j.last != (Declared{}) {
		return nil
	}
	var found bool
	if record.Declared, _, found = lookUp(r.declared, r.class.Ref(), record.Part(), *last, proof); !found {
		return fault.New(fault.ArtifactDiffers, record.Part().String(), "no manifest here has the digest %s of its revision %d", last.Declared, last.Number)
	}
	return nil
}
