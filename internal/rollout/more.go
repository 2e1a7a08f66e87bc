// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// deed is a call of a contract.
type deed struct {
	to   common.Address
	data string
}

// deeds are what a plan does, but for guards.
type deeds struct {
	calls map[deed]bool
	added map[deed]bool // by the operations of the timelock that it does not cancel
}

func deedsOf(core *plan.Core) deeds {
	made := deeds{map[deed]bool{}, map[deed]bool{}}
	for _, calls := range core.CallsOf() {
		for _, call := range calls {
			if !call.Guard {
				made.calls[deed{call.To, string(call.Data)}] = true
				for _, each := range addedBy(core, call) {
					made.added[each] = true
				}
			}
		}
	}
	return made
}

// addedBy lists what the timelock's operation adds that a call is about. One that cancels it adds
// nothing.
func addedBy(core *plan.Core, call plan.Call) (list []deed) {
	operation, is := core.OperationOf(call)
	if !is || call.Act.Kind == plan.Cancel {
		return nil
	}
	for i, payload := range operation.Payloads {
		list = append(list, deed{operation.Targets[i], string(payload)})
	}
	return list
}

// has tells whether a plan makes a call of another one. An operation of the timelock is the plan's
// if all that it adds is: a rollout of one Unit alone schedules a part of what one of its Class
// does.
func (d deeds) has(of *plan.Core, call plan.Call) bool {
	if d.calls[deed{call.To, string(call.Data)}] {
		return true
	}
	adds := addedBy(of, call)
	return len(adds) > 0 && !slices.ContainsFunc(adds, func(each deed) bool { return !d.added[each] })
}

// touches tells whether a plan makes a call of another one, or adds something that the call does.
func (d deeds) touches(of *plan.Core, call plan.Call) bool {
	return d.has(of, call) || slices.ContainsFunc(addedBy(of, call), func(each deed) bool { return d.added[each] })
}

// more lists the calls that it takes now, and that a plan does not have. Calls that are done
// already are no drift, and neither is what others may move at any time: a plan of its own brings
// that back.
func more(p, now *plan.Plan) (list []plan.Call) {
	planned := deedsOf(&p.Core)
	for _, stage := range now.Core.Stages {
		for _, batch := range stage.Batches {
			for _, each := range batch.Calls {
				if !each.Guard && !each.Act.Aside() && !planned.has(&now.Core, each) {
					list = append(list, each)
				}
			}
		}
	}
	return list
}

// demanded takes, from the calls that a plan does not have and that it takes now, those away that
// the manifests of the repository do not demand. They would only take back what a later rollout
// brought about, such as one of a Unit alone. Nothing is taken away if the rollout goes by these
// manifests, if it has not begun, or if they do not say any more what is left of it.
func (c *Compilation) demanded(ctx context.Context, now *plan.Plan, extra []plan.Call, repository *catalog.Catalog) ([]plan.Call, error) {
	if repository == nil || repository == c.whole || c.Emergency != nil || c.Bundle == nil {
		return extra, nil
	}
	status, err := c.Status(ctx)
	if err != nil || !status.Begun() {
		return extra, ctx.Err() // what is wrong with it is told with its state
	}
	declared, err := Compile(ctx, Input{Client: c.Client, Catalog: repository, Class: c.Class, Unit: c.Unit, Deadline: c.Plan.Core.Deadline}, Planned)
	if err != nil {
		return extra, ctx.Err()
	}
	wanted, calls := deedsOf(&declared.Plan.Core), c.Plan.Core.CallsOf()
	for _, report := range status.Reports {
		if report.Shows() {
			continue
		}
		for _, call := range calls[report.Transaction.ID] {
			if !call.Guard && !call.Act.Aside() && !wanted.has(&c.Plan.Core, call) {
				return extra, nil
			}
		}
	}
	return slices.DeleteFunc(extra, func(call plan.Call) bool { return !wanted.touches(&now.Core, call) }), nil
}
