// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// rolled is a revision that a rollout brought about, with the manifest that the rollout was made
// from; without one if the documents of the launch are not there.
type rolled struct {
	Revision
	made Declared
}

// promising returns the manifest that a rollout records: the one that it was made from, with every
// promise as the revision before has it. Only an Artifact update changes a promise.
func promising(of kind.Kind, before, after Declared) Declared {
	before, after = completed(of, before), completed(of, after)
	switch {
	case before.Halo != nil && after.Halo != nil:
		return Declared{Halo: &HaloManifest{field.WithPromises(nil, before.Halo.Halo, after.Halo.Halo)}}
	case before.Class != nil && after.Class != nil:
		return Declared{Class: &ClassManifest{field.WithPromises(of, before.Class.Class, after.Class.Class)}}
	case before.Unit != nil && after.Unit != nil:
		return Declared{Unit: &UnitManifest{field.WithPromises(of, before.Unit.Unit, after.Unit.Unit)}}
	}
	return after
}

// histories composes the history of each part, as the chain and the documents of the rollouts show
// it: the launch, and a revision for each rollout after it that changed the part's manifest or
// acted on the part. It knows nothing of Artifact updates, which leave no trace on a chain. What is
// adopted has no launch: its history begins with an Artifact update or with its first rollout.
func (r *reader) histories(done rollouts) (map[catalog.Part][]rolled, error) {
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
	histories := map[catalog.Part][]rolled{}
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

func (r *reader) history(part catalog.Part, done rollouts, milestones []milestone) ([]rolled, error) {
	launch := []rolled{{Revision: Revision{Declared: r.found[part].Manifest}}}
	if r.adopted(part) != nil {
		launch = nil
	}
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
	var list []rolled
	var last Declared
	for i, rollout := range done.over {
		if rollout.Bundle.Emergency != nil {
			if rollout.Acted(part) {
				if len(list) == 0 {
					list = launch
				}
				note(rollout.transactions)
				list = append(list, urgent(r.latest(part, list, rollout), rollout, done.before(i, part, has)))
			}
			continue
		}
		manifest, there := DeclaredIn(rollout.Manifests, rollout.Bundle.Class, part)
		if !there || !rollout.covers(part) || part.Level == catalog.UnitLevel && len(done.since(i, part)) > 0 && !rollout.Acted(part) {
			continue
		}
		note(rollout.transactions)
		held := promising(r.kind, last, manifest)
		before, digest := done.before(i, part, has), held.Digest()
		if len(list) > 0 && digest == list[len(list)-1].Declared && !rollout.Acted(part) && len(before) == 0 {
			continue
		}
		if len(list) == 0 && len(launch) > 0 && digest != launch[0].Declared {
			// The documents of the launch are not there. The chain shows it all the same.
			list = launch
		}
		last = held
		revision := Revision{
			Declared: digest, Catalog: rollout.Manifests.Version, Plan: rollout.Bundle.Plan, Bundle: rollout.digest,
			Transactions: append(before, rollout.transactions...),
		}
		if part.Level != catalog.HaloLevel {
			revision.Template = rollout.class().Template
		}
		list = append(list, rolled{revision, manifest})
	}
	if len(list) == 0 {
		list = launch
	}
	if len(list) > 0 {
		list[0].Transactions = append(others, list[0].Transactions...)
	}
	return list, nil
}

// latest is the revision of a part before an emergency. Of what is adopted and has none yet, it is
// the manifest that the emergency was planned from.
func (r *reader) latest(part catalog.Part, list []rolled, of carried) rolled {
	if len(list) > 0 {
		return list[len(list)-1]
	}
	made, _ := DeclaredIn(of.Manifests, of.Bundle.Class, part)
	return rolled{Revision{Declared: made.Digest(), Catalog: of.Manifests.Version, Template: of.class().Template}, made}
}

// urgent is the revision of an emergency: it keeps the manifest of the one before. stopped are
// transactions of bundles that were given up before it.
func urgent(before rolled, of carried, stopped []Transaction) rolled {
	return rolled{Revision{
		Declared: before.Declared, Catalog: before.Catalog, Template: before.Template, Plan: of.Bundle.Plan, Bundle: of.digest,
		Emergency: of.Bundle.Emergency.String(), Transactions: append(stopped, of.transactions...),
	}, before.made}
}

// taken are the roles that emergencies took and that no rollout has given back since.
func (d *rollouts) taken() map[onchain.Role]bool {
	taken := map[onchain.Role]bool{}
	for _, each := range d.over {
		for _, acts := range each.Acts {
			for _, act := range acts {
				switch {
				case (act.Kind == plan.TakeRole || act.Kind == plan.UnpairRateLimits || act.Kind == plan.UnpairController) && each.Bundle.Emergency != nil:
					taken[act.Role] = true
				case act.Kind == plan.GiveRole:
					delete(taken, act.Role)
				case act.Kind == plan.PairRateLimits || act.Kind == plan.PairController:
					maps.DeleteFunc(taken, func(role onchain.Role, _ bool) bool { return role.Contract == beamState })
				}
			}
		}
	}
	return taken
}

// dated sets the times of revisions that have transactions.
func (r *reader) dated(histories map[catalog.Part][]rolled) error {
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
			if hash, block := newest(&list[i].Revision); block > 0 {
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
			if hash, block := newest(&list[i].Revision); block > 0 {
				list[i].Time = times[hash]
			}
		}
	}
	return nil
}

// completed gives its kind what a manifest that was read from a record holds of it. What the kind
// does not take stays as it is.
func completed(of kind.Kind, made Declared) Declared {
	switch {
	case of == nil:
	case made.Class != nil:
		class := *made.Class.Class
		if kind.CompleteClass(of, &class) == nil {
			return Declared{Class: &ClassManifest{&class}}
		}
	case made.Unit != nil:
		unit := *made.Unit.Unit
		if kind.CompleteUnit(of, &unit) == nil {
			return Declared{Unit: &UnitManifest{&unit}}
		}
	}
	return made
}

// joiner composes the history of a record.
type joiner struct {
	kind    kind.Kind
	adopted bool // the history may begin with an Artifact update
	// of returns the manifest of a kept revision, by its index; an empty one if nobody knows it
	of   func(i int) Declared
	list []Revision
	last Declared // the manifest of the last revision; empty if nobody knows it
	// indexes of the revisions of which nobody knows the manifest, because that of the revision
	// before is not known
	unknown []int
}

// joined puts the Artifact updates of a record between the revisions of rollouts, where the record
// has them, and numbers all. The commits are those of the record. It leaves out what the record
// says of rollouts in another order than they were carried out, and every update behind that.
func (j *joiner) joined(rollouts []rolled, kept []Revision) {
	next := 0
	for i, old := range kept {
		switch {
		case old.update() && (len(j.list) > 0 || j.adopted) && old.Number == uint64(len(j.list))+1:
			j.list, j.last = append(j.list, old), j.of(i)
			continue
		case !old.update() && next < len(rollouts) && rollouts[next].Bundle == old.Bundle:
			j.add(rollouts[next], &old)
			next++
			continue
		}
		break
	}
	for _, each := range rollouts[next:] {
		j.add(each, nil)
	}
	for i := range j.list {
		j.list[i].Number = uint64(i) + 1
	}
}

// add appends the revision of a rollout, as the record has it already or not. If nobody knows what
// was promised before, the manifest stands as it is where the record says the same.
func (j *joiner) add(made rolled, old *Revision) {
	revision, at := made.Revision, len(j.list)
	if old != nil && commitForm.MatchString(old.Commit) {
		revision.Commit = old.Commit
	}
	switch {
	case made.Emergency != "" && at > 0:
		revision.Declared = j.list[at-1].Declared
	case at == 0 && made.made == (Declared{}) && old != nil:
		j.last = j.of(0)
	case at == 0:
		j.last = made.made
	case j.last != (Declared{}):
		j.last = promising(j.kind, j.last, made.made)
		revision.Declared = j.last.Digest()
	default:
		revision.Declared = made.made.Digest()
		if j.last = made.made; old != nil && old.Declared != revision.Declared {
			// No rollout changes a promise, so what is promised last is known again at the record's
			// last revision.
			revision.Declared, j.last = old.Declared, j.of(at)
			j.unknown = append(j.unknown, at)
		}
	}
	j.list = append(j.list, revision)
}
