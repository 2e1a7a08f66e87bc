// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"cmp"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// milestone is a log with the act that it shows.
type milestone struct {
	act plan.Act
	log types.Log
}

// operation is the id of the timelock operation that registers what a log says was deployed; zero
// if there is nothing to register.
func operation(log *types.Log) (common.Hash, error) {
	factory := bindings.NewHaloFactory()
	switch log.Topics[0] {
	case classDeployed:
		entry, err := factory.UnpackClassDeployedEvent(log)
		if err != nil {
			return common.Hash{}, fault.New(fault.ArtifactDiffers, log.TxHash.Hex(), "ClassDeployed: %w", err)
		}
		return entry.Operation, nil
	case unitDeployed:
		entry, err := factory.UnpackUnitDeployedEvent(log)
		if err != nil {
			return common.Hash{}, fault.New(fault.ArtifactDiffers, log.TxHash.Hex(), "UnitDeployed: %w", err)
		}
		return entry.Operation, nil
	}
	return common.Hash{}, nil
}

// milestones finds the events that made each part what it was at its launch: its deployment, its
// registration in the timelock, its activation, and the first value of each limit. They are in the
// order of the chain. It takes a fixed number of queries, whatever the number of Units.
func (r *reader) milestones() (map[catalog.Part][]milestone, error) {
	shows, of := map[event]plan.Act{}, map[event][]catalog.Part{}
	note := func(e event, kind plan.ActKind, part catalog.Part) {
		shows[e], of[e] = plan.Act{Kind: kind, Of: part}, append(of[e], part)
	}
	from := r.head.Number
	for _, part := range r.parts() {
		if r.wrong[part] != nil {
			continue
		}
		from = min(from, r.found[part].Since)
		if r.adopted(part) != nil {
			continue // it was there before the repository knew of it
		}
		note(r.deployment(part), plan.Deploy, part)
		if part.Level == catalog.ClassLevel {
			note(event{*r.network.Contracts.Factory, classActivated, r.id(part)}, plan.Activate, part)
		}
		if id := r.operations[part]; id != (common.Hash{}) {
			for kind, topic := range map[plan.ActKind]common.Hash{plan.Schedule: callScheduled, plan.Cancel: cancelled, plan.Register: callExecuted} {
				note(event{r.network.Contracts.Timelock, topic, id}, kind, part)
			}
		}
	}
	logs, err := r.receipts.all(shows, from, r.head)
	if err != nil {
		return nil, err
	}
	found := map[catalog.Part][]milestone{}
	// An operation has a log for each of its calls. One shows what was done.
	type shown struct {
		event
		transaction common.Hash
	}
	seen := map[shown]bool{}
	for _, log := range logs {
		e := event{log.Address, log.Topics[0], log.Topics[1]}
		at := shown{e, log.TxHash}
		if seen[at] {
			continue
		}
		seen[at] = true
		for _, part := range of[e] {
			found[part] = append(found[part], milestone{plan.Act{Kind: shows[e].Kind, Of: part}, log})
		}
	}
	if err := r.firstLimits(found, from); err != nil {
		return nil, err
	}
	for part, list := range found {
		slices.SortStableFunc(list, func(a, b milestone) int {
			return cmp.Or(cmp.Compare(a.log.BlockNumber, b.log.BlockNumber), cmp.Compare(a.log.Index, b.log.Index))
		})
		found[part] = withoutLate(list)
	}
	return found, nil
}

// withoutLate leaves out a registration that came after what needs one: then a spell had registered
// the part while the timelock was paused, and what waited there added nothing any more.
func withoutLate(list []milestone) []milestone {
	needs := func(each milestone) bool { return each.act.Kind == plan.Activate || each.act.Kind == plan.SetLimit }
	used := slices.IndexFunc(list, needs)
	kept := list[:0]
	for i, each := range list {
		if used < 0 || i < used || each.act.Kind != plan.Register {
			kept = append(kept, each)
		}
	}
	return kept
}

// firstLimits adds the logs by which limits got their first value. It leaves out later ones: GovOps
// may have set the limits often since.
func (r *reader) firstLimits(found map[catalog.Part][]milestone, from uint64) error {
	type limit struct {
		part catalog.Part
		ref  catalog.LimitRef
	}
	open := map[limitKey][]limit{}
	var holders, keys []common.Hash
	for _, part := range r.parts() {
		if r.wrong[part] != nil || r.adopted(part) != nil {
			continue
		}
		for _, init := range r.found[part].Inits {
			at := limitKey{init.RateLimits, init.Key}
			open[at] = append(open[at], limit{part, init.LimitRef})
			holders, keys = append(holders, common.BytesToHash(init.RateLimits[:])), append(keys, init.Key)
		}
	}
	holders, keys = distinct(holders, common.Hash.Cmp), distinct(keys, common.Hash.Cmp)
	var queries []chain.LogQuery
	for chunk := range slices.Chunk(keys, mostTopics) {
		queries = append(queries, chain.LogQuery{
			Addresses: []common.Address{r.network.Contracts.Configurator}, From: from, To: r.head, Topics: [][]common.Hash{{limitSet}, holders, chunk},
		})
	}
	lists, err := r.client.LogsMany(r.ctx, queries...)
	if err != nil {
		return err
	}
	for _, logs := range lists {
		for _, log := range logs {
			at := limitKey{common.BytesToAddress(log.Topics[1][12:]), log.Topics[2]}
			// A limit counts only from the deployment of its part on: a Prime may have had one on
			// such a key before.
			open[at] = slices.DeleteFunc(open[at], func(of limit) bool {
				if log.BlockNumber < r.found[of.part].Since {
					return false
				}
				found[of.part] = append(found[of.part], milestone{plan.Act{Kind: plan.SetLimit, Of: of.part, Limit: of.ref}, log})
				return true
			})
		}
	}
	return nil
}

// launched lists the transactions of a part's milestones that none of its rollouts has: those of
// bundles that were given up midway, and of everybody else. The words of a plan say what each did.
func (r *reader) launched(of []milestone, rollouts []carried) ([]Transaction, error) {
	list, own := []Transaction{}, []Transaction{}
	for _, each := range rollouts {
		own = append(own, each.transactions...)
	}
	did := map[common.Hash][]string{}
	for _, each := range of {
		hash := each.log.TxHash
		if did[hash] = append(did[hash], each.act.String()); len(did[hash]) > 1 || slices.ContainsFunc(own, func(t Transaction) bool { return t.Hash == hash }) {
			continue
		}
		if err := r.receipts.holds(&each.log); err != nil {
			return nil, err
		}
		entry, err := r.executed(each.log)
		if err != nil {
			return nil, err
		}
		list = append(list, entry)
	}
	for i := range list {
		names := did[list[i].Hash]
		slices.Sort(names)
		list[i].ID = strings.Join(slices.Compact(names), ", ")
	}
	return list, nil
}

// executed is the transaction of a log, with the Safe that executed it, if one did. The Safe's
// event is the first of its kind after the log: it follows the events of the calls that the Safe
// made.
func (r *reader) executed(of types.Log) (Transaction, error) {
	entry := Transaction{Hash: of.TxHash, Block: of.BlockNumber}
	receipt, err := r.receipts.of(entry.Hash)
	if err != nil {
		return entry, err
	}
	for _, log := range receipt.Logs {
		if hash, is := safe.ExecutedHash(log); is && log.Index > of.Index && log.Topics[0] == safe.TopicExecutionSuccess {
			entry.Safe, entry.SafeTxHash = &log.Address, &hash
			break
		}
	}
	if entry.Safe == nil {
		return entry, nil
	}
	transaction, err := r.receipts.transaction(entry.Hash)
	if err != nil {
		return entry, err
	}
	// A Safe of somebody else may have done it in another way than a bundle does. Who signed is
	// then unknown.
	if signers, digest, err := signed(transaction, *entry.Safe, *entry.SafeTxHash); err == nil {
		entry.Signers, entry.Plan = signers, digest
	}
	return entry, nil
}
