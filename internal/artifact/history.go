// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// histories composes the history of each part, as the chain and the documents of the rollouts show
// it: the launch, and a revision for each rollout after it that changed the part's manifest or
// acted on the part. It knows nothing of Artifact updates, which leave no trace on a chain.
func (r *reader) histories(done rollouts) (map[catalog.Part][]Revision, error) {
	milestones, err := r.milestones()
	if err != nil {
		return nil, err
	}
	var hashes []common.Hash
	for _, list := range milestones {
		for _, each := range list {
			hashes = append(hashes, each.log.TxHash)
		}
	}
	if err := r.receipts.fetch(hashes); err != nil {
		return nil, err
	}
	histories := map[catalog.Part][]Revision{}
	for _, part := range r.parts() {
		if r.wrong[part] != nil {
			continue
		}
		if histories[part], err = r.history(part, done, milestones[part]); err != nil {
			return nil, err
		}
	}
	return histories, r.dated(histories)
}

func (r *reader) history(part catalog.Part, done rollouts, milestones []milestone) ([]Revision, error) {
	launch := Revision{Declared: r.found[part].Manifest}
	others, err := r.launched(milestones, done.over)
	if err != nil {
		return nil, err
	}
	has := map[common.Hash]bool{}
	note := func(transactions []Transaction) {
		for _, each := range transactions {
			has[each.Hash] = true
		}
	}
	note(others)
	var list []Revision
	for i, rollout := range done.over {
		manifest, there := DeclaredIn(rollout.Manifests, rollout.Bundle.Class, part)
		if !there {
			continue
		}
		note(rollout.transactions)
		before, digest := done.before(i, part, has), manifest.Digest()
		if len(list) > 0 && digest == list[len(list)-1].Declared && !rollout.Acted(part) && len(before) == 0 {
			continue
		}
		if len(list) == 0 && digest != launch.Declared {
			// The documents of the launch are not there. The chain shows it all the same.
			list = append(list, launch)
		}
		revision := Revision{
			Declared: digest, Catalog: rollout.Manifests.Version, Plan: rollout.Bundle.Plan, Bundle: rollout.digest,
			Transactions: append(before, rollout.transactions...),
		}
		if part.Level != catalog.HaloLevel {
			revision.Template = rollout.class().Template
		}
		list = append(list, revision)
	}
	if len(list) == 0 {
		list = append(list, launch)
	}
	list[0].Transactions = append(others, list[0].Transactions...)
	return list, nil
}

// dated sets the times of revisions that have transactions.
func (r *reader) dated(histories map[catalog.Part][]Revision) error {
	var hashes []common.Hash
	newest := func(revision *Revision) (hash common.Hash, block uint64) {
		for _, each := range revision.Transactions {
			if each.Block > block {
				hash, block = each.Hash, each.Block
			}
		}
		return hash, block
	}
	for _, list := range histories {
		for i := range list {
			if hash, block := newest(&list[i]); block > 0 {
				hashes = append(hashes, hash)
			}
		}
	}
	times, err := r.receipts.dates(distinct(hashes, common.Hash.Cmp))
	if err != nil {
		return err
	}
	for _, list := range histories {
		for i := range list {
			if hash, block := newest(&list[i]); block > 0 {
				list[i].Time = times[hash]
			}
		}
	}
	return nil
}

// joined puts the Artifact updates of a record between the revisions of rollouts, where the record
// has them, and numbers all. The commits are those of the record. It leaves out what the record
// says of rollouts in another order than they were carried out, and every update behind that.
func joined(rollouts, kept []Revision) []Revision {
	var list []Revision
	next := 0
	for _, old := range kept {
		switch {
		case old.update():
			if len(list) == 0 || old.Number != uint64(len(list))+1 {
				return rest(list, rollouts[next:])
			}
			list = append(list, old)
		case next < len(rollouts) && rollouts[next].Bundle == old.Bundle:
			made := rollouts[next]
			if commitForm.MatchString(old.Commit) {
				made.Commit = old.Commit
			}
			list = append(list, made)
			next++
		default:
			return rest(list, rollouts[next:])
		}
	}
	return rest(list, rollouts[next:])
}

// rest appends revisions, and numbers all.
func rest(list, more []Revision) []Revision {
	list = append(list, more...)
	for i := range list {
		list[i].Number = uint64(i) + 1
	}
	return list
}
