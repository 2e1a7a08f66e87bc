// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"errors"
	"io/fs"
	"slices"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// Step is one step of the way from manifests to a bundle that may be signed.
type Step string

// Steps, in their order.
const (
	Observed  Step = "observe"  // what the chain says is read
	Planned   Step = "plan"     // what is to be done is known
	Bundled   Step = "bundle"   // the transactions are compiled
	Simulated Step = "simulate" // the whole rollout was run on top of the chain
	Judged    Step = "judge"    // what speaks against it is found
)

// pipeline lists every step with its function. Each step reads what the steps before it found.
var pipeline = []struct {
	step Step
	run  func(context.Context, *Compilation) error
}{
	{Observed, look},
	{Planned, makePlan},
	{Bundled, compile},
	{Simulated, run},
	{Judged, judge},
}

// Input is what a Class, or the platform of a network, is compiled from.
type Input struct {
	Client  *chain.Client // may be nil with From, for the steps up to Bundled
	Catalog *catalog.Catalog
	Class   catalog.ClassRef // or the platform
	Unit    catalog.UnitName // the one that is planned; "" for the whole Class
	// what is taken away at once, or given back; nil for a plan that follows the manifests
	Emergency *plan.Emergency
	Deadline  uint64 // Unix seconds; 0 means the default, counted from the chain's time

	// Settled says that the chain is read at the depth that the network asks for. Otherwise it is
	// read at its latest block.
	Settled bool

	// From is what the chain says, if that is known already. Then nothing is observed.
	From *plan.Snapshot

	// Seen is what was read of the Class together with others, by Look. nil means that it is read
	// alone.
	Seen *observe.Seen

	// Records is the repository's tree, whose records say what is deployed, and which stores code
	// that is not built here. nil means that there are none.
	Records fs.FS

	// Claims are the nonces that other rollouts use next. The plan takes those behind them.
	Claims Claims

	// Awaits says that another rollout deploys the Halo first.
	Awaits bool

	// again says that this was planned before. What records say since then neither changes nor
	// stops it.
	again bool

	// Rules asks the policy about a plan. refused is what the policy refuses; err says that it
	// could not be asked. nil means that there are no rules.
	Rules func(context.Context, *plan.Plan) (refused, err error)
}

// Compilation is a Class on its way through the steps: what it is compiled from, and what each step
// found. The fields of a step that was not gone through are empty. If one Unit of the Class is
// planned, the Catalog has that Unit alone.
type Compilation struct {
	Input
	whole    *catalog.Catalog // that was given
	Snapshot *plan.Snapshot   // Observed
	Plan     *plan.Plan       // Planned; Simulated adds gas and verdict to a copy
	Bundle   *bundle.Bundle   // Bundled
	Digest   string           // Bundled: sha256 of the bundle
	Planned  string           // folder of the rollout that does the same, in the tree; see Reuse
	// Judged: every reason why this may not be signed; nil for none
	Verdict error

	done  int    // number of steps gone through
	sides *sides // what recorded found
}

// sides are a Class as its records have it, and as the manifests do.
type sides struct{ recorded, declared field.Side }

// Compile goes through the steps up to and including one. An error says that a step could not be
// gone through. What speaks against the rollout is no error: it is the Compilation's Verdict.
func Compile(ctx context.Context, from Input, through Step) (*Compilation, error) {
	c := &Compilation{Input: from, whole: from.Catalog}
	var err error
	if c.Catalog, err = plan.Alone(from.Catalog, c.Of()); err != nil {
		return nil, err
	}
	return c, c.Continue(ctx, through)
}

// Continue goes through the steps that are left, up to and including one.
func (c *Compilation) Continue(ctx context.Context, through Step) error {
	for _, each := range pipeline[c.done:] {
		if err := each.run(ctx, c); err != nil {
			return err
		}
		c.done++
		if each.step == through {
			return nil
		}
	}
	return nil
}

// Of is what is planned: a Class, or one of its Units alone.
func (i Input) Of() catalog.UnitRef { return i.Class.Unit(i.Unit) }

// Left lists what differs between the chain and the manifests, and the plan of one Unit leaves out.
func (c *Compilation) Left(ctx context.Context) ([]plan.Change, error) {
	if c.Unit == "" {
		return nil, nil
	}
	all, err := Compile(ctx, Input{Client: c.Client, Catalog: c.whole, Class: c.Class}, Observed)
	if err != nil {
		return nil, err
	}
	differences, err := plan.Differ(c.whole, c.Class, all.Snapshot)
	if err != nil {
		return nil, err
	}
	return c.Plan.Left(differences), nil
}

// Network is the network that the Class is for; nil when the manifests do not have it.
func (c *Compilation) Network() *catalog.Network { return c.Catalog.Networks[c.Plan.Core.Network] }

// Status reads from the chain how far the rollout is, at the depth that its network asks for.
func (c *Compilation) Status(ctx context.Context) (*exec.Result, error) {
	status, err := exec.Status(ctx, c.Client, c.Plan, c.Bundle, c.Network().Confirmations)
	if err == nil {
		placed(status, c.Catalog, c.Network())
		err = c.forsake(ctx, status)
	}
	return status, err
}

func look(ctx context.Context, c *Compilation) (err error) {
	if of, is := c.Class.Platform(); is {
		if c.Snapshot = c.From; c.From == nil {
			c.Snapshot, err = observe.Platform(ctx, c.Client, c.Catalog, of, c.Records)
		}
		return err
	}
	if c.Client != nil && c.Emergency == nil {
		// What is not of the template's code may answer anything, so this comes first.
		if others, err := inventory.Adopted(ctx, c.Client, c.Catalog, c.Records, c.Catalog.Class(c.Class)); err != nil {
			return err
		} else if len(others) > 0 {
			return others
		}
	}
	if c.Snapshot = c.From; c.From != nil {
		return nil
	}
	recorded, declared, err := c.recorded()
	if err != nil {
		return err
	}
	if was := recorded.Class; was != nil && was.Network != declared.Class.Network {
		return fault.New(fault.ChangeNotAllowed, c.Catalog.Position(declared.Class.File, "class.network"), "class.network is %s by the records, and cannot become %s", was.Network, declared.Class.Network).
			Remedy("%s", field.NewClass)
	}
	switch {
	case c.Seen != nil && c.Seen.Err == nil:
		c.Snapshot = c.Seen.Snapshot
	case c.Seen != nil:
		err = c.Seen.Err
	case c.Settled:
		c.Snapshot, err = observe.Settled(ctx, c.Client, c.Catalog, c.Class)
	default:
		c.Snapshot, err = observe.Latest(ctx, c.Client, c.Catalog, c.Class)
	}
	if err != nil {
		return err
	}
	if recorded.Class != nil {
		if err := c.Snapshot.Reopen(c.Catalog, recorded.Class); err != nil {
			return err
		}
	}
	if c.Snapshot.Paused, err = c.pauses(ctx); err != nil {
		return err
	}
	if err := c.Snapshot.Alone(c.whole, c.Of()); err != nil || c.Emergency == nil {
		return err
	}
	if c.Emergency.Kind == plan.Pause {
		if err := observe.Pausers(ctx, c.Client, c.Catalog.Networks[declared.Class.Network], c.Snapshot); err != nil {
			return err
		}
	}
	before, err := c.emergencies()
	c.Snapshot.Urgent(*c.Emergency, before)
	return err
}

// Look reads several Classes of one chain together, for the Input of each. What they share is read
// once.
func Look(ctx context.Context, client *chain.Client, declared *catalog.Catalog, classes []catalog.ClassRef) map[catalog.ClassRef]*observe.Seen {
	seen := map[catalog.ClassRef]*observe.Seen{}
	for i, each := range observe.Look(ctx, client, declared, classes) {
		seen[classes[i]] = &each
	}
	return seen
}

func makePlan(ctx context.Context, c *Compilation) (err error) {
	deadline := c.Deadline
	if deadline == 0 {
		deadline = plan.Deadline(c.Snapshot.Block.Time, c.Snapshot.Basis.Platform.MinDelay)
	}
	from := *c.Snapshot
	from.Basis = c.Claims.behind(&from.Basis)
	if of, is := c.Class.Platform(); is {
		c.Plan, err = platform.Make(c.Catalog, of, &from, deadline, c.Records)
		return err
	}
	if c.Awaits {
		from.Basis = from.Basis.AwaitingHalo(c.Catalog, c.Class)
	}
	if c.Plan, err = plan.Make(c.Catalog, c.Class, &from, deadline); err != nil || c.Records == nil {
		return err
	}
	if c.again || c.Emergency != nil {
		return nil
	}
	revisions, err := c.revisions()
	c.Plan.Revise(c.Catalog, revisions)
	if err != nil {
		return err
	}
	in := c.Input
	in.Catalog = c.whole
	emergencies, err := in.inForce(ctx)
	for _, each := range emergencies {
		each.Returned = each.undo != nil && c.Plan.Core.Returns(&each.undo.Core)
		c.Plan.InForce = append(c.Plan.InForce, each.InForce)
	}
	return err
}

// revisions compares the manifests with the records of the Class.
func (c *Compilation) revisions() ([]plan.Revision, error) {
	recorded, declared, err := c.recorded()
	if err != nil || recorded.Class == nil {
		return nil, err
	}
	if err := revived(c.Catalog, recorded.Class, declared.Class); err != nil {
		return nil, err
	}
	made, _ := kind.Of(declared.Template)
	if err := c.retiring(field.Compare(made, recorded, declared), declared.Class); err != nil {
		return nil, err
	}
	list := plan.Revisions(made, recorded, declared, &c.Plan.Core)
	return slices.DeleteFunc(list, func(each plan.Revision) bool { return c.Unit != "" && each.Subject != c.Unit.Part() }), nil
}

// recorded returns the Class as its records have it, without a Class if there are none, and as the
// manifests do.
func (c *Compilation) recorded() (recorded, declared field.Side, err error) {
	if c.sides != nil {
		return c.sides.recorded, c.sides.declared, nil
	}
	if declared = sideOf(c.Catalog, c.Class); c.Records == nil || declared.Class == nil {
		return field.Side{}, declared, nil // an unknown Class is a fault of its own
	}
	records, err := change.Read(c.Records, c.Class, declared.Class.Network)
	if err != nil {
		return field.Side{}, declared, err
	}
	if records.Class {
		recorded = declared
		if recorded.Halo, recorded.Class, err = records.Live(c.Catalog, declared.Halo, declared.Class); err != nil {
			return field.Side{}, declared, err
		}
	}
	c.sides = &sides{recorded, declared}
	return recorded, declared, nil
}

// revived fails if a record says that something is retired, and its manifest does not. The chain
// would show nothing but a Class that lacks everything.
func revived(all *catalog.Catalog, recorded, declared *catalog.Class) error {
	refuse := func(file, path string, now catalog.Status) error {
		return fault.New(fault.RetiredRevived, all.Position(file, path), "%s: it is retired, and cannot become %s", path, now)
	}
	if recorded.Status == catalog.Retired && declared.Status != catalog.Retired {
		return refuse(declared.File, "class.status", declared.Status)
	}
	for _, unit := range declared.Units {
		if was := recorded.Unit(unit.Name); was != nil && was.Status == catalog.Retired && unit.Status != catalog.Retired {
			return refuse(unit.File, "unit.status", unit.Status)
		}
	}
	return nil
}

func compile(_ context.Context, c *Compilation) (err error) {
	if c.Bundle, err = bundle.Compile(c.Plan, c.Network().Safe); err != nil {
		return err
	}
	c.Digest, err = c.Bundle.Digest()
	return err
}

// run simulates the rollout. It simulates nothing when nothing is to be done.
func run(ctx context.Context, c *Compilation) error {
	if c.Plan.Core.Empty() {
		return nil
	}
	p, b := c.Plan, c.Bundle
	if len(c.Claims) > 0 || c.Awaits {
		// The chain of today takes the nonces of today, and the Halo that is not there yet.
		now := *c
		now.Claims, now.Awaits = nil, false
		if err := makePlan(ctx, &now); err != nil {
			return err
		}
		if err := compile(ctx, &now); err != nil {
			return err
		}
		p, b = now.Plan, now.Bundle
	}
	verdict, gas, err := simulate.Run(ctx, c.Client, p, b, c.Catalog)
	if err != nil {
		return err
	}
	simulated := *c.Plan
	simulated.Simulated, simulated.Gas = verdict, gas
	c.Plan = &simulated
	return nil
}

// distinct fails if something of a Class is at the address of another one. A platform has no such
// addresses.
func (i Input) distinct() error {
	if _, is := i.Class.Platform(); is {
		return nil
	}
	return apart(i.Records, i.Catalog, i.Class)
}

// judge collects what speaks against the rollout: what the simulation found, a person's address at
// which another Class's contract stands, and what the rules on plans refuse.
func judge(ctx context.Context, c *Compilation) error {
	var faults fault.List
	if c.Plan.Simulated != nil {
		for _, finding := range c.Plan.Simulated.Findings {
			faults = append(faults, fault.New(fault.SimulationFails, c.Class.String(), "%s", finding))
		}
	}
	if err := c.distinct(); err != nil && !c.Emergency.Takes() {
		list, ok := fault.All(err)
		if !ok {
			return err
		}
		faults = append(faults, list...)
	}
	var verdict, refused error
	if len(faults) > 0 {
		verdict = faults
	}
	if c.Rules != nil && !c.Plan.Core.Empty() {
		var err error
		if refused, err = c.Rules(ctx, c.Plan); err != nil {
			return err
		}
	}
	c.Verdict = errors.Join(verdict, refused)
	return nil
}
