// SPDX-License-Identifier: AGPL-3.0-or-later

package runbook

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/observe"
)

// queue is the last settlement of one contract, and the lock before it, in Unix seconds; 0 if there
// was none.
type queue struct{ locked, settled uint64 }

// settlement has the queues of a Unit by the name of their contract.
type settlement map[catalog.ContractName]queue

// settlements reads when each Unit of a Class was settled last. It is nil where Units are not
// settled.
func (in Input) settlements(ctx context.Context, class catalog.ClassRef, sight *observe.Sight) (map[catalog.UnitName]settlement, error) {
	declared := in.Catalog.Class(class)
	of, known := kind.Of(in.Catalog.Templates[declared.Template])
	if !known || of.Facts().Settlement == nil {
		return nil, nil
	}
	by := of.Facts().Settlement
	locked, settled := crypto.Keccak256Hash([]byte(by.Locked)), crypto.Keccak256Hash([]byte(by.Settled))
	var contracts []common.Address
	for _, unit := range sight.Basis.Units {
		for _, i := range by.Contracts {
			if unit.Exists {
				contracts = append(contracts, unit.Contracts[i])
			}
		}
	}
	type seen struct{ lock, settle *types.Log }
	last := map[common.Address]*seen{}
	to := chain.Head{Number: sight.Block.Number, Hash: sight.Block.Hash, Time: sight.Block.Time}
	for some := range slices.Chunk(contracts, 500) {
		logs, err := in.Client.Logs(ctx, chain.LogQuery{Addresses: some, Topics: [][]common.Hash{{locked, settled}}, From: sight.Basis.Class.Since, To: to})
		if err != nil {
			return nil, err
		}
		open := map[common.Address]*types.Log{}
		for i := range logs {
			log := &logs[i]
			if log.Topics[0] == locked {
				open[log.Address] = log
				continue
			}
			last[log.Address] = &seen{open[log.Address], log}
		}
	}
	var blocks []common.Hash
	for _, each := range last {
		for _, log := range []*types.Log{each.lock, each.settle} {
			if log != nil && !slices.Contains(blocks, log.BlockHash) {
				blocks = append(blocks, log.BlockHash)
			}
		}
	}
	heads, err := in.Client.HeadsOf(ctx, blocks)
	if err != nil {
		return nil, err
	}
	at := func(log *types.Log) uint64 {
		if log == nil {
			return 0
		}
		return heads[slices.Index(blocks, log.BlockHash)].Time
	}
	made := map[catalog.UnitName]settlement{}
	for _, unit := range sight.Basis.Units {
		made[unit.Name] = settlement{}
		for _, i := range by.Contracts {
			if unit.Exists && last[unit.Contracts[i]] != nil {
				each := last[unit.Contracts[i]]
				made[unit.Name][of.Facts().UnitContracts[i].Name] = queue{at(each.lock), at(each.settle)}
			}
		}
	}
	return made, nil
}

// settlement checks the last settlement of a Unit, and says on which day's cycle the checks are. A
// Unit that is not settled has its cycles by reviews: today's, once the cycle before is as old as
// the Class says. counts is false if no cycle is open.
func (r *reading) settlement(unit Watched) (check *day0.Task, day day0.Day, counts bool) {
	const name = "last settlement inside its window"
	hours, every := day0.HoursOf(unit.Template, unit.Unit), day0.Every(unit.Class)
	var last *day0.Cycle
	if count := len(unit.Cycles); count > 0 {
		last = unit.Cycles[count-1]
	}
	if r.settled == nil {
		day = hours.Day(r.block.Time)
		if last != nil && day < last.Day+every {
			return nil, last.Day, true
		}
		return nil, day, true
	}
	var latest uint64
	for _, each := range r.settled[unit.Unit.Name] {
		latest = max(latest, each.settled)
	}
	if latest == 0 {
		made := look(name, "it was not settled yet")
		return &made, 0, false
	}
	day = hours.Day(latest)
	made := inside(name, hours, day, r.settled[unit.Unit.Name])
	if last != nil && day < last.Day {
		return &made, last.Day, true
	}
	return &made, day, true
}

// inside checks that every queue that was settled on a day was locked and settled in its window.
func inside(name string, hours day0.Hours, day day0.Day, queues settlement) day0.Task {
	var names []catalog.ContractName
	for each := range queues {
		names = append(names, each)
	}
	slices.Sort(names)
	text, late := "", false
	for _, each := range names {
		times := queues[each]
		if hours.Day(times.settled) != day {
			continue
		}
		if text != "" {
			text += "; "
		}
		text += fmt.Sprintf("%s was locked at %s and settled at %s", each, clock(times.locked), clock(times.settled))
		late = late || times.locked < hours.Opens(day) || times.settled > hours.Closes(day)
	}
	if late {
		return failed(name, "%s, and the window of %s is from %s to %s", text, day, clock(hours.Opens(day)), clock(hours.Closes(day)))
	}
	return passed(name, "%s", text)
}

func clock(at uint64) string {
	if at == 0 {
		return "no time"
	}
	return time.Unix(int64(at), 0).UTC().Format("2006-01-02 15:04:05 UTC")
}
