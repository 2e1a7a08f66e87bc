// SPDX-License-Identifier: AGPL-3.0-or-later

package drift

import (
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Of compares the manifests of one Class with what was seen of it. open are the rollouts that are
// approved and not over. Of is pure; it leaves the times of Since at 0, because events have none.
func Of(declared *catalog.Catalog, class catalog.ClassRef, sight *observe.Sight, open []*plan.Core) (*Compared, error) {
	s, err := plan.Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	found, err := plan.Differ(declared, class, sight.Snapshot)
	if err != nil {
		return nil, err
	}
	c := newComparison(s, sight, open)
	for _, change := range append(found.Changes, found.Refused...) {
		c.add(change)
	}
	for _, each := range found.Faults {
		if errors.Is(each, fault.ClassStopped) || errors.Is(each, fault.TemplateUnusable) || errors.Is(each, fault.FacetNotAsPinned) && !sight.Basis.Class.Exists {
			c.row(faulty(s, each))
		}
	}
	c.ramped()
	return &Compared{Class: class, Network: s.Network.Name, Block: &sight.Block, Items: c.rows}, nil
}

// comparison collects the rows of one Class.
type comparison struct {
	s      *plan.Resolved
	sight  *observe.Sight
	tell   *teller
	rows   []Item
	said   map[field]bool        // fields that have a row
	absent map[catalog.Part]bool // what has a row because it is not on the chain

	open  map[catalog.Part][]plan.Change // of rollouts that are open, by their subjects
	waits map[string][]common.Hash       // operations that wait in the timelock, by what they add
}

// field is a field of the manifest of something.
type field struct {
	of   catalog.Part
	name string
}

func newComparison(s *plan.Resolved, sight *observe.Sight, open []*plan.Core) *comparison {
	c := &comparison{s: s, sight: sight, tell: newTeller(s, sight), said: map[field]bool{}, absent: map[catalog.Part]bool{}, open: map[catalog.Part][]plan.Change{}, waits: map[string][]common.Hash{}}
	for _, core := range open {
		for _, change := range core.Changes {
			c.open[change.Subject] = append(c.open[change.Subject], change)
		}
	}
	class := &sight.Basis.Class
	operations := append(slices.Clone(class.Pending), class.Operation)
	for _, unit := range sight.Basis.Units {
		operations = append(operations, unit.Operation)
	}
	for _, operation := range operations {
		for _, payload := range operation.Payloads {
			if operation.ReadyAt > 1 {
				c.waits[string(payload)] = append(c.waits[string(payload)], operation.ID)
			}
		}
	}
	return c
}

func (c *comparison) row(item Item) {
	c.rows = append(c.rows, item)
	if item.Nature != Told { // who did something is no value
		c.said[field{item.Subject, item.Field}] = true
	}
}

// NatureOf tells what a difference is that a plan leaves as it is. It returns false for those that
// a plan ends.
func NatureOf(kind plan.ChangeKind) (Nature, bool) {
	switch kind {
	case plan.Found:
		return Drifted, true
	case plan.Kept:
		return Kept, true
	case plan.Ramped:
		return Ramped, true
	case plan.Told:
		return Told, true
	}
	return "", false
}

// add adds the row of one difference. A Class or Unit that is not there at all has one row, and
// limits that GovOps moved have theirs from ramped.
func (c *comparison) add(change plan.Change) {
	row := Item{Subject: change.Subject, Field: change.Field, File: change.File, Declared: change.After, Chain: change.Before, Since: c.tell.since(change.About)}
	if change.Undeclared {
		row.Declared = ""
	}
	switch change.Kind {
	case plan.Ramped:
		return
	case plan.Added:
		if row.Field = string(change.Subject.Level); c.absent[change.Subject] {
			return
		}
		c.absent[change.Subject] = true
		row.Declared, row.Chain, row.Since = "declared", absent, nil
		row.Nature = c.nature(change)
	case plan.Changed:
		if row.Nature = c.nature(change); row.Since == nil {
			row.Since = c.tell.since(c.waiting(change))
		}
	default:
		row.Nature, _ = NatureOf(change.Kind)
	}
	c.row(row)
}

// absent is what the chain has of something that is not there.
const absent = "not on the chain"

// nature tells whether a difference is under way: an operation that waits in the timelock ends it,
// or a rollout that is open makes the same change.
func (c *comparison) nature(change plan.Change) Nature {
	class := &c.sight.Basis.Class
	if len(c.waiting(change)) > 0 {
		return UnderWay
	}
	if change.Field == "class.govOps" && class.Exists && !class.Activated && class.Operation.ReadyAt > 1 {
		return UnderWay // whoever activates the Class pairs it
	}
	for _, each := range c.open[change.Subject] {
		same := each.Field == change.Field && each.After == change.After
		deploys := each.Kind == plan.Added && (change.Kind == plan.Added || change.Later)
		if deploys || same && each.Kind == plan.Changed {
			return UnderWay
		}
	}
	return Drifted
}

// waiting lists the operations that wait in the timelock and end a difference.
func (c *comparison) waiting(change plan.Change) (list []plan.About) {
	known := map[common.Hash]bool{}
	for _, about := range change.About {
		if len(about.Addition) == 0 {
			continue
		}
		for _, id := range c.waits[string(about.Addition)] {
			if !known[id] {
				known[id], list = true, append(list, plan.About{By: c.s.Network.Contracts.Timelock, Words: []common.Hash{id}})
			}
		}
	}
	return list
}

// ramped adds a row for each limit that is not at its first value any more, if nothing else is said
// about it, or if it is beyond its init. One whose value the manifest declares is compared with
// that by the plan.
func (c *comparison) ramped() {
	states := c.sight.Basis.Limits()
	for i, of := range c.s.Limited() {
		for j, limit := range of.Limits {
			state, now := states[i][j], c.sight.Values[i][j]
			if !state.Set || now.MaxAmount == nil || now.Is(limit.Initial) || limit.Now != nil || c.s.Class.StatusOf(of.Unit) != catalog.Live || c.said[field{of.Part, limit.Field}] && !beyond(now, state.Init) {
				continue
			}
			chain := limit.Route + ": " + c.s.Describe(of, limit, now)
			if beyond(now, state.Init) {
				chain += ", beyond its init"
			}
			c.row(Item{
				Subject: of.Part, Field: limit.Field, Nature: Ramped, Chain: chain, File: of.File,
				Declared: limit.Route + ": " + c.s.Describe(of, limit, plan.Amounts{MaxAmount: limit.Initial.MaxAmount, Slope: limit.Initial.Slope}) + ", at first",
				Since:    c.tell.since([]plan.About{{By: state.RateLimits, Words: []common.Hash{state.Key}}}),
			})
		}
	}
}

// beyond tells whether a limit lets more through than its init, at once or in time.
func beyond(now, init plan.Amounts) bool {
	if init.MaxAmount == nil || init.Slope == nil || init.MaxAmount.Cmp(&catalog.Unlimited.Int) == 0 {
		return false
	}
	return now.MaxAmount.Cmp(&init.MaxAmount.Int) > 0 || now.Slope.Cmp(&init.Slope.Int) > 0
}
