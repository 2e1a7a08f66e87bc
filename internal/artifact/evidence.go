// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"cmp"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Evidence is what lies in the folder of one rollout. Nothing in it is believed because it lies
// there: the digest of the manifests is in the plan, and the plan's digest is in the calldata that
// the chain shows.
type Evidence struct {
	Where     string // names the folder in messages
	Bundle    *bundle.Bundle
	Manifests *catalog.Catalog // that the plan was made from
	// what the calls of each of the plan's transactions do, without guards
	Acts map[plan.TransactionID][]plan.Act
	// the block at which its plan read the chain; 0 if that is not known
	From uint64
}

// Acted tells whether a call of the plan is about a part, even where no field of its manifest
// changed.
func (e *Evidence) Acted(on catalog.Part) bool {
	for id := range e.Acts {
		if e.did(id, on) != "" {
			return true
		}
	}
	return false
}

// did says in the words of a plan what a transaction does to a part; "" if that is nothing.
func (e *Evidence) did(id plan.TransactionID, to catalog.Part) string {
	var names []string
	for _, act := range e.Acts[id] {
		if slices.Contains(act.Parts(), to) {
			names = append(names, act.String())
		}
	}
	slices.Sort(names)
	return strings.Join(slices.Compact(names), ", ")
}

// check demands that the manifests are those that the bundle names.
func (e *Evidence) check() error {
	digest, err := canon.Digest(e.Manifests)
	if err != nil {
		return err
	}
	if hex.EncodeToString(digest[:]) != e.Bundle.Manifests {
		return fault.New(fault.ArtifactDiffers, e.Where, "its manifests have the digest %x, its bundle names %s", digest, e.Bundle.Manifests)
	}
	return nil
}

// class returns the one Class that the manifests are about; nil if they are about none.
func (e *Evidence) class() *catalog.Class { return e.Manifests.Class(e.Bundle.Class) }

// covers tells whether the rollout brought about what its manifests say of a part. One of a Unit
// alone leaves the rest of its Class as it was. An emergency brings no manifest about.
func (e *Evidence) covers(part catalog.Part) bool {
	return e.Bundle.Emergency == nil && (e.Bundle.Unit == "" || part == e.Bundle.Unit.Part() || e.Acted(part))
}

// DeclaredIn returns the manifest of a part of a Class, or of its Halo, in a Catalog; false if the
// Catalog has none.
func DeclaredIn(in *catalog.Catalog, ref catalog.ClassRef, of catalog.Part) (Declared, bool) {
	class := in.Class(ref)
	switch of.Level {
	case catalog.HaloLevel:
		if halo := in.Halo(of.Name); halo != nil {
			alone := *halo
			alone.Classes = nil
			return Declared{Halo: &HaloManifest{Halo: &alone}}, true
		}
	case catalog.ClassLevel:
		if class != nil && class.Name == of.Name {
			alone := *class
			alone.Units, alone.Ramps, alone.Manifest, alone.HaloManifest = nil, nil, common.Hash{}, common.Hash{}
			return Declared{Class: &ClassManifest{Class: &alone}}, true
		}
	case catalog.UnitLevel:
		if class == nil {
			break
		}
		if unit := class.Unit(catalog.UnitName(of.Name)); unit != nil {
			alone := *unit
			alone.Manifest = common.Hash{}
			return Declared{Unit: &UnitManifest{Unit: &alone}}, true
		}
	}
	return Declared{}, false
}

// carried is a rollout with those of its transactions that the chain shows.
type carried struct {
	Evidence
	digest       string               // of the bundle
	transactions []Transaction        // in the bundle's order
	ids          []plan.TransactionID // of them in the bundle
	missing      string               // the first that the chain does not show; "" if it shows all
	first, last  uint64               // blocks of the oldest and of the newest
	pieces       bool                 // several transactions made the calls of one spell
	err          error                // why nothing in it is believed
}

// over tells whether the chain shows all of the rollout.
func (c *carried) over() bool { return c.err == nil && c.missing == "" }

// givenUp tells whether another rollout of the Class was planned after this one, and was over when
// other spells had not yet made each call of this one's. This one's spell was never cast.
func (c *carried) givenUp(others []carried) bool {
	return c.pieces && slices.ContainsFunc(others, func(other carried) bool {
		return other.over() && ofClass(other) && other.planned() > c.planned() && other.last < c.last
	})
}

// planned is the block at which the plan read the chain, as far as that is known. No signature
// covers what the document says of it, but the block is before the rollout's first transaction in
// any case.
func (c *carried) planned() uint64 {
	if c.first > 0 && (c.From == 0 || c.From >= c.first) {
		return c.first - 1
	}
	return c.From
}

// rollouts are those that the chain shows something of.
type rollouts struct {
	over    []carried // every transaction, in the order of the newest
	stopped []carried // some, as of a rollout that was planned anew midway
	refused *carried  // one whose documents are not believed; nil if there is none
}

// since are the rollouts of a Unit alone that began after a rollout of its Class, and were over
// before that was. Its manifests do not know of them.
func (d *rollouts) since(rollout int, part catalog.Part) (list []carried) {
	of := &d.over[rollout]
	for _, each := range d.over[:rollout] {
		if of.Bundle.Unit == "" && each.Bundle.Unit != "" && each.Bundle.Emergency == nil && each.first > of.first && (part == of.Bundle.Class.Part() || part == each.Bundle.Unit.Part()) {
			list = append(list, each)
		}
	}
	return list
}

// before lists the transactions of others that acted on a part before a rollout began, and that no
// revision has yet: those of bundles that were given up midway. The words of a plan say what each
// did. It adds them to what revisions have.
func (d *rollouts) before(rollout int, part catalog.Part, has map[common.Hash]bool) []Transaction {
	var list []Transaction
	at := map[common.Hash]int{}
	for _, each := range append(slices.Clone(d.over[rollout+1:]), d.stopped...) {
		for i, entry := range each.transactions {
			did := each.did(each.ids[i], part)
			if did == "" || has[entry.Hash] || entry.Block > d.over[rollout].first {
				continue
			}
			if known, twice := at[entry.Hash]; twice {
				if !strings.Contains(list[known].ID, did) {
					list[known].ID += ", " + did
				}
				continue
			}
			if entry.ID = did; entry.Safe != nil {
				entry.Plan = each.Bundle.Plan
			}
			at[entry.Hash], list = len(list), append(list, entry)
		}
	}
	for hash := range at {
		has[hash] = true
	}
	slices.SortStableFunc(list, func(a, b Transaction) int { return cmp.Compare(a.Block, b.Block) })
	return list
}

// mostTopics is how many topics one query for logs names in one place. Nodes allow 1000 (geth).
const mostTopics = 500

// carried finds on the chain what was carried out of several rollouts, and who signed it. It
// returns the rollouts in the order of their newest transactions; those that the chain shows
// nothing of come first. It searches from the block from on.
func (r *receipts) carried(evidence []Evidence, from uint64, to chain.Head) ([]carried, error) {
	var list []carried
	events := map[event]plan.Act{}
	for _, each := range evidence {
		digest, err := each.Bundle.Digest()
		if err != nil {
			return nil, err
		}
		of := carried{Evidence: each, digest: digest, err: each.check()}
		for _, t := range each.Bundle.Batches {
			r.note(t)
			shows, err := eventsOf(t)
			if err != nil && of.err == nil {
				of.err = err
			}
			for _, e := range shows {
				events[e] = plan.Act{}
			}
		}
		list = append(list, of)
	}
	found, err := r.search(events, from, to)
	if err != nil {
		return nil, err
	}
	var hashes []common.Hash
	for _, log := range found {
		hashes = append(hashes, log.TxHash)
	}
	if err := r.fetch(hashes); err != nil {
		return nil, err
	}
	if err := r.opened(list, found, to); err != nil {
		return nil, err
	}
	addings, err := r.addings(list, found, to)
	if err != nil {
		return nil, err
	}
	for i := range list {
		if err := r.transactions(&list[i], found, addings, to); errors.Is(err, fault.ArtifactDiffers) {
			list[i].err = err
		} else if err != nil {
			return nil, err
		}
	}
	// Documents come in any order. Where the same transaction was the last of two rollouts, the
	// one that was planned later comes later. Of two that were planned of one state, that one does
	// more.
	slices.SortFunc(list, func(a, b carried) int {
		return cmp.Or(
			cmp.Compare(a.last, b.last), cmp.Compare(a.planned(), b.planned()), cmp.Compare(a.Bundle.Deadline, b.Bundle.Deadline),
			cmp.Compare(len(a.transactions), len(b.transactions)), cmp.Compare(a.digest, b.digest),
		)
	})
	return list, nil
}

// all reads the logs of several events, in few queries and in no particular order.
func (r *receipts) all(events map[event]plan.Act, from uint64, to chain.Head) ([]types.Log, error) {
	var by []common.Address
	var kinds, ids []common.Hash
	opens := false
	for e := range events {
		by, kinds, ids = append(by, e.by), append(kinds, e.kind), append(ids, e.id)
		opens = opens || e.kind == classOpened
	}
	by, kinds, ids = distinct(by, common.Address.Cmp), distinct(kinds, common.Hash.Cmp), distinct(ids, common.Hash.Cmp)
	var queries []chain.LogQuery
	for chunk := range slices.Chunk(ids, mostTopics) {
		queries = append(queries, chain.LogQuery{Addresses: by, Topics: [][]common.Hash{kinds, chunk}, From: from, To: to})
		if opens {
			queries = append(queries, chain.LogQuery{Addresses: by, Topics: [][]common.Hash{{classOpened}, nil, chunk}, From: from, To: to})
		}
	}
	if len(r.inData) > 0 {
		queries = append(queries, chain.LogQuery{Addresses: r.inData, Topics: [][]common.Hash{{safe.TopicExecutionSuccess}}, From: from, To: to})
	}
	found, err := r.client.LogsMany(r.ctx, queries...)
	if err != nil {
		return nil, err
	}
	var list []types.Log
	for _, logs := range found {
		for _, log := range logs {
			if _, wanted := events[shownBy(&log)]; wanted {
				list = append(list, log)
			}
		}
	}
	return list, nil
}

// note notes the Safe of a transaction if nobody can search for the hash of what it executed.
func (r *receipts) note(t bundle.Transaction) {
	if t.Safe != nil && safe.HashInData(t.Safe.Version) && !slices.Contains(r.inData, t.Safe.Address) {
		r.inData = append(r.inData, t.Safe.Address)
	}
}

// search finds the first log of each event. It fails when two transactions show one event.
func (r *receipts) search(events map[event]plan.Act, from uint64, to chain.Head) (map[event]*types.Log, error) {
	logs, err := r.all(events, from, to)
	if err != nil {
		return nil, err
	}
	found := map[event]*types.Log{}
	for i := range logs {
		log := &logs[i]
		at := shownBy(log)
		if other := found[at]; other == nil {
			found[at] = log
		} else if other.TxHash != log.TxHash { // an operation has a log for each of its calls
			return nil, fault.New(fault.NodeContradictsItself, at.id.Hex(), "two transactions show that it was executed: %s and %s", other.TxHash, log.TxHash)
		}
	}
	return found, nil
}

// distinct sorts a list, and takes out what comes twice.
func distinct[T comparable](list []T, order func(a, b T) int) []T {
	slices.SortFunc(list, order)
	return slices.Compact(list)
}

// transactions fills in those transactions of a rollout that were found. It fails when the receipt
// of one does not have the log, or when it carries out another plan than the bundle names. What
// anyone may do may have been done in several transactions: each is named.
func (r *receipts) transactions(of *carried, found map[event]*types.Log, addings map[adding][]types.Log, at chain.Head) error {
	if of.err != nil {
		return nil
	}
	for _, t := range of.Bundle.Batches {
		if t.Sender != nil {
			if there, err := r.spelled(of, t, t.Open(), at); err != nil {
				return err
			} else if !there && of.missing == "" {
				of.missing = t.ID.String()
			}
			continue
		}
		shows, err := eventsOf(t)
		if err != nil {
			return err
		}
		for i, e := range shows {
			if log := found[e]; log != nil {
				for _, each := range effective(of, t.Open()[i], log, addings) {
					if err := r.carriedBy(of, t, each); err != nil {
						return err
					}
				}
			} else if of.missing == "" {
				if done, err := r.otherwise(of, t, i, at); err != nil {
					return err
				} else if !done {
					of.missing = t.ID.String()
				}
			}
		}
	}
	return nil
}

// otherwise tells whether what a call of anyone would bring about was done without it: a spell made
// the additions of a timelock's operation, or GovOps gave limits a value.
func (r *receipts) otherwise(of *carried, t bundle.Transaction, i int, at chain.Head) (bool, error) {
	if t.Safe == nil {
		if calls := additions(t.Open()[i]); len(calls) > 0 {
			return r.added(of, t, calls, at)
		}
	}
	return r.setOtherwise(t, i)
}

// carriedBy adds the transaction of a log to those that a rollout was carried out by.
func (r *receipts) carriedBy(of *carried, t bundle.Transaction, log *types.Log) error {
	if err := r.holds(log); err != nil {
		return err
	}
	entry := Transaction{ID: t.ID.String(), Hash: log.TxHash, Block: log.BlockNumber}
	if slices.ContainsFunc(of.transactions, func(known Transaction) bool { return known.ID == entry.ID && known.Hash == entry.Hash }) {
		return nil
	}
	if t.Safe != nil {
		entry.Safe, entry.SafeTxHash = &t.Safe.Address, &t.Safe.SafeTxHash
		transaction, err := r.transaction(entry.Hash)
		if err != nil {
			return err
		}
		var digest string
		if entry.Signers, digest, err = signed(transaction, t.Safe.Address, t.Safe.SafeTxHash); err != nil {
			return err
		}
		if digest != "" && digest != of.Bundle.Plan {
			return fault.New(fault.ArtifactDiffers, of.Where, "transaction %s carries out plan %s, the bundle names %s", entry.Hash, digest, of.Bundle.Plan)
		}
	}
	of.transactions, of.ids = append(of.transactions, entry), append(of.ids, t.ID)
	of.last = max(of.last, entry.Block)
	if of.first == 0 || entry.Block < of.first {
		of.first = entry.Block
	}
	return nil
}

// signed reads from a transaction's own calldata who signed it, and which plan it carries out: the
// first call of every batch holds the plan's digest. It returns neither for a transaction that
// reached the Safe through another contract. The Safe's event proves such a transaction, and its
// signatures are in an inner call.
func signed(transaction *types.Transaction, address common.Address, hash common.Hash) ([]common.Address, string, error) {
	if transaction.To() == nil || *transaction.To() != address {
		return nil, "", nil
	}
	tx, joined, err := safe.DecodeExecTransaction(transaction.Data(), 0)
	if err != nil {
		return nil, "", fault.At(transaction.Hash().Hex(), err)
	}
	signers, err := safe.SplitSignatures(hash, joined)
	if err != nil {
		return nil, "", fault.At(transaction.Hash().Hex(), err)
	}
	calls, err := safe.DecodeMultiSend(tx.Data)
	if err != nil || len(calls) == 0 || len(calls[0].Data) != 4+32 {
		return nil, "", fault.New(fault.ArtifactDiffers, transaction.Hash().Hex(), "its batch does not begin with the digest of a plan")
	}
	return signers, common.Bytes2Hex(calls[0].Data[4:]), nil
}
