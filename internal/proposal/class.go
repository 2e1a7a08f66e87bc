// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on what a change may bring for one Class, and on how much of it is shown.
const (
	maxBundles     = 16  // those of the base are not counted
	maxDifferences = 100 // fields in which one bundle differs from the plan; more are only counted
)

// classes plans each platform and each Class that the change touches. What is wrong with one goes
// into its Faults.
func (p *Proposal) classes(ctx context.Context, change Request, judged *change.Judgement) error {
	planned := earlier{rollout.Claims{}, map[string]bool{}}
	if err := p.platforms(ctx, change, judged, planned); err != nil {
		return err
	}
	declared := judged.Catalog
	for _, name := range judged.Classes {
		target := declared.Class(name)
		entry := Class{Name: name, Network: target.Network, Approvals: []Signing{}}
		var err error
		if entry.Product, err = product.Of(declared, name); err != nil {
			return err
		}
		if template := declared.Templates[target.Template]; template.Tier == catalog.Governance {
			entry.Tier = &Tier{target.Template, template.ClassApproval(name)}
		}
		if entry.Headroom, err = headroom.Of(declared, target); err != nil {
			return err
		}
		if err := p.judge(ctx, change, declared, entry, planned); err != nil {
			return err
		}
	}
	p.together()
	return nil
}

// judge plans a Class or a platform, and adds it. It fails only if the context has ended.
func (p *Proposal) judge(ctx context.Context, change Request, declared *catalog.Catalog, entry Class, planned earlier) error {
	if err := entry.judge(ctx, change, declared, planned); err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		entry.fail(err)
	}
	p.Classes = append(p.Classes, entry)
	return nil
}

// earlier is what plans of the same change take up that were made before.
type earlier struct {
	claims rollout.Claims  // nonces of those for which there are no bundles yet
	halos  map[string]bool // that they deploy
}

// together says which plans of the change touch the same, in both of them. It refuses the later of
// two that deploy the same.
func (p *Proposal) together() {
	for i := range p.Classes {
		for j := range p.Classes {
			c, other := &p.Classes[i], &p.Classes[j]
			if i == j || c.Plan == nil || other.Plan == nil {
				continue
			}
			touch := rollout.Shared(c.Plan, other.Plan)
			if touch == nil {
				continue
			}
			touch.Digest = other.Digest
			c.Touches = append(slices.DeleteFunc(c.Touches, func(each rollout.Touch) bool { return each.Digest == touch.Digest }), *touch)
			if touch.Excludes && j < i {
				c.Faults = append(c.Faults, fault.New(fault.DeployedTwice, c.Name.String(), "its plan and that for %s both %s", other.Name, touch.Calls[0]))
			}
		}
	}
}

// edited notes what the manifests change.
func (c *Class) edited(judged *change.Judgement) {
	for _, each := range judged.Edited(c.Name) {
		c.Edits = append(c.Edits, EditedField{each.Of.String(), each.Field, each.Before, each.After, each.Row.How, judged.Catalog.Position(each.File, each.Field)})
	}
}

func (c *Class) fail(err error) {
	list, ok := fault.All(err)
	if !ok {
		list = fault.List{fault.New(fault.ChangeNotJudged, c.Name.String(), "%w", err)}
	}
	c.Faults = append(c.Faults, list...)
}

// judge makes the plan, simulates it, and counts the signatures that will be there after the merge.
// Its nonces are those behind the other rollouts that are open after the merge, and behind the
// plans of the same change that were made before. It adds its own to these. It makes no plan if no
// node is to be asked.
func (c *Class) judge(ctx context.Context, change Request, declared *catalog.Catalog, planned earlier) error {
	network := declared.Networks[c.Network]
	client, err := change.Dial(ctx, network)
	if err != nil || client == nil {
		return err
	}
	defer client.Close()
	observed, err := rollout.Compile(ctx, rollout.Input{Client: client, Catalog: declared, Class: c.Name, Records: c.records(change)}, rollout.Observed)
	if err != nil {
		return err
	}
	after := observed.Input
	after.Records = change.Head
	if after.Awaits, err = rollout.Awaits(ctx, after); err != nil {
		return err
	}
	after.Awaits = after.Awaits || planned.halos[c.Name.Halo]
	claims, err := rollout.Claimed(ctx, after)
	if err != nil {
		return err
	}
	making := &making{map[catalog.UnitName]*rollout.Compilation{"": observed}, after, claims, planned.claims}
	fitting, err := c.fitting(ctx, change, current{client, observed.Snapshot, claims}, making)
	if err != nil {
		return err
	}
	fitting, alone := slices.DeleteFunc(slices.Clone(fitting), kept.alone), slices.DeleteFunc(fitting, kept.whole)
	approved, err := c.choose(ctx, client, fitting)
	if err != nil {
		return err
	}
	made := approved.made
	if made == nil {
		if made, err = making.compile(ctx, nil); err != nil {
			return err
		}
		if approved = covering(alone, made.Plan); approved.made != nil {
			made = approved.made
		} else {
			c.claim(made, planned.claims)
		}
	}
	if made.Plan.Core.Deploys(c.Name.HaloPart()) {
		planned.halos[c.Name.Halo] = true
	}
	c.Plan, c.Bundle, c.Digest, c.Folder = made.Plan, made.Bundle.Original(), made.Digest, approved.folder.Path
	if again, err := made.Bundle.Renewed(); err != nil {
		return err
	} else if len(again.Nonces) > 0 {
		c.Nonces = again
	}
	if err := c.simulate(ctx, made, making.observed[made.Unit].Snapshot); err != nil {
		return err
	}
	if c.Promising, err = promising(ctx, client, c.Plan, network); err != nil {
		return err
	}
	if c.Plan.Core.Empty() {
		return nil
	}
	if err := c.approvals(ctx, client, approved.folder); err != nil {
		return err
	}
	if c.Touches, err = rollout.Touches(ctx, after, c.Plan, c.Digest); err != nil {
		return err
	}
	if _, platform := c.Name.Platform(); platform {
		return nil // it has no limits
	}
	return c.ramps(ctx, client, declared, observed.Snapshot)
}

// records is the tree whose records say what is deployed. A platform has none: its plan reads the
// code of templates there, and the change may bring that.
func (c *Class) records(change Request) fs.FS {
	if _, platform := c.Name.Platform(); platform {
		return change.Head
	}
	return change.Base
}

// promising reads who signs the promises that a plan leaves to the records; nil if it leaves none,
// or if nobody can sign them.
func promising(ctx context.Context, client *chain.Client, p *plan.Plan, network *catalog.Network) (*Signing, error) {
	signs := network.Promising()
	if signs == nil || !slices.ContainsFunc(p.Revisions, func(each plan.Revision) bool { return each.Authority != "" }) {
		return nil, nil
	}
	state, err := safe.Read(ctx, client, signs.Safe, p.Block.Hash)
	if errors.Is(err, fault.SafeNotAsPinned) {
		return nil, nil
	}
	return &Signing{Authority: signs.Name, Safe: signs.Safe, Threshold: state.Threshold, Owners: state.Owners, Signed: []common.Address{}}, err
}

// simulate simulates and judges what was made, with the nonces that the Safes have now.
func (c *Class) simulate(ctx context.Context, made *rollout.Compilation, now *plan.Snapshot) error {
	judged, err := made.JudgedAt(ctx, now)
	if err != nil {
		return err
	}
	said := *made.Plan
	said.Simulated, said.Gas = judged.Plan.Simulated, judged.Plan.Gas
	if c.Plan = &said; judged.Verdict != nil {
		c.fail(judged.Verdict)
	}
	return nil
}

// fitting lists the folders whose bundle is exactly what is planned of the Class, or of the Unit
// that it is of. For each other folder that the change brings, it notes how the bundle differs.
func (c *Class) fitting(ctx context.Context, change Request, at current, making *making) ([]kept, error) {
	folders, err := keeps(change, c.Name)
	if err != nil {
		return nil, err
	}
	var fitting []kept
	for _, each := range folders {
		stale := Stale{Folder: each.folder.Path}
		old, given, err := each.folder.Documents()
		if err == nil && old.Core.Deadline <= at.snapshot.Block.Time {
			err = fault.New(fault.DeadlineOver, each.folder.Path, "its deadline was %s", plan.Clock(old.Core.Deadline))
		}
		if err == nil {
			each.made, err = making.compile(ctx, old)
			if _, numbered := fault.All(err); err != nil && (old.Core.Basis.Unit == "" || !numbered || ctx.Err() != nil) {
				return nil, err
			}
		}
		if err == nil {
			if stale.Differences, err = plan.Compare(&old.Core, &each.made.Plan.Core); err != nil {
				return nil, err
			}
			if more := len(stale.Differences) - maxDifferences; more > 0 {
				stale.Differences = append(stale.Differences[:maxDifferences:maxDifferences], plan.Difference{Field: "…", Before: fmt.Sprintf("%d more fields", more)})
			}
			if each.made.Digest == path.Base(each.folder.Path) && len(stale.Differences) == 0 {
				if err = bundle.RequireEqual(given, each.made.Bundle); err == nil {
					each.made.Bundle = given
					err = at.overtaken(ctx, each)
				}
				if err == nil {
					fitting = append(fitting, each)
					continue
				}
			}
		}
		if each.brought { // a bundle that lay there before is history, and is not reported
			stale.fail(err)
			c.Stale = append(c.Stale, stale)
		}
	}
	return fitting, nil
}

// current is what the chain says, and the nonces that other rollouts use next.
type current struct {
	client   *chain.Client
	snapshot *plan.Snapshot
	claims   rollout.Claims
}

// overtaken refuses a bundle of which something else used a nonce, or another rollout goes first on
// one, in a stage that is due at the merge.
func (at current) overtaken(ctx context.Context, of kept) error {
	own, err := at.claims.Own(ctx, at.client, of.folder, of.made.Bundle)
	if err != nil {
		return err
	}
	file := path.Join(of.folder.Path, "bundle.json")
	for _, t := range of.made.Bundle.Batches {
		if t.Safe == nil || !of.made.Plan.Core.First(t.Stage) {
			continue
		}
		now := at.snapshot.Basis.Safes[t.Authority]
		if now.Nonce > t.Safe.Nonce {
			return fault.New(fault.SafeNonceUsed, file, "%s: the %s Safe %s is at nonce %d, the bundle was signed for %d", t.ID, t.Authority, now.Address, now.Nonce, t.Safe.Nonce)
		}
		if other, first := at.claims.First(t, own[t.ID]); first {
			return fault.New(fault.SafeNonceUsed, file, "%s: the bundle %s of %s uses nonce %d of the %s Safe %s, too, and goes first", t.ID, other.Digest, other.Class, t.Safe.Nonce, t.Authority, now.Address)
		}
	}
	return nil
}

// claim takes the nonces that the plan uses at its Safes at once.
func (c *Class) claim(made *rollout.Compilation, planned rollout.Claims) {
	for _, t := range made.Bundle.Batches {
		if t.Safe != nil && made.Plan.Core.First(t.Stage) {
			planned.Add(t.Safe.Address, t.Safe.Nonce, rollout.Claim{Class: c.Name, Digest: made.Digest})
		}
	}
}

func (s *Stale) fail(err error) {
	list, ok := fault.All(err)
	if !ok && err != nil {
		list = fault.List{fault.New(fault.ChangeNotJudged, s.Folder, "%w", err)}
	}
	s.Faults = append(s.Faults, list...)
}

// alone tells whether the bundle is of one Unit, and whole whether it is of the whole Class.
func (k kept) alone() bool { return k.made.Unit != "" }
func (k kept) whole() bool { return !k.alone() }

var digestForm = regexp.MustCompile(`^[0-9a-f]{64}$`)

// kept is a folder of the proposed tree that holds a bundle.
type kept struct {
	folder  rollout.Folder
	brought bool // the change adds or alters it; otherwise the base has the same

	made *rollout.Compilation // made anew, with the deadline of the bundle
}

// keeps lists the folders of bundles that will be there after the merge. It fails when the change
// brings more than maxBundles.
func keeps(asked Request, class catalog.ClassRef) ([]kept, error) {
	folder := path.Join("halos", class.String(), rollout.Approvals)
	entries, err := fs.ReadDir(asked.Head, folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tree.Fault(folder, err)
	}
	var list []kept
	brought := 0
	for _, entry := range entries {
		name := path.Join(folder, entry.Name())
		if !entry.IsDir() || !digestForm.MatchString(entry.Name()) {
			continue
		}
		same, err := change.SameFolder(asked.Base, asked.Head, name)
		if err != nil {
			return nil, err
		}
		if !same {
			brought++
		}
		list = append(list, kept{folder: rollout.Folder{Path: name, FS: asked.Head}, brought: !same})
	}
	if brought > maxBundles {
		return nil, fault.New(fault.InputTooLarge, folder, "this change brings %d bundles of one Class, %d is the most", brought, maxBundles).Remedy("keep the one that is to be executed")
	}
	return list, nil
}

// choose picks the fitting bundle that a merge carries out. Of several it picks the first that is
// fully signed. If none is, it picks the last that the change brings, or the last of all. It
// returns an empty kept when there is none.
func (c *Class) choose(ctx context.Context, client *chain.Client, fitting []kept) (chosen kept, err error) {
	for _, each := range fitting {
		if len(fitting) > 1 {
			try := Class{Plan: each.made.Plan, Bundle: each.made.Bundle} // as it is signed now
			if err := try.approvals(ctx, client, each.folder); err != nil {
				return kept{}, err
			}
			if len(try.Stale) == 0 && !slices.ContainsFunc(try.Approvals, func(a Signing) bool { return a.Missing() > 0 }) {
				return each, nil
			}
		}
		if each.brought || !chosen.brought {
			chosen = each
		}
	}
	return chosen, nil
}

// approvals reads which owners have signed. It adds approvals that do not count to Stale.
func (c *Class) approvals(ctx context.Context, client *chain.Client, folder rollout.Folder) error {
	given := map[string]*bundle.Approval{}
	var faults fault.List
	if folder.Path != "" {
		var err error
		if given, err = folder.Approvals(); err != nil {
			list, ok := fault.All(err)
			if !ok {
				return err
			}
			given, faults = nil, list
		}
	}
	list, wrong, err := Approvals(ctx, client, c, given, c.Plan.Block.Hash)
	if err != nil {
		return err
	}
	if faults = append(faults, wrong...); len(faults) > 0 {
		c.Stale = append(c.Stale, Stale{Folder: folder.Path, Faults: faults})
	}
	c.Approvals = list
	return nil
}

// Approvals reads the owners of each Safe that has to sign before a rollout can begin, and says
// which of them have signed all that their Safe has to by then. Stages that come later are signed
// when they are due. It reads the Safes at a block; the zero hash means the latest. The faults say
// which approvals do not count, whatever they are for.
func Approvals(ctx context.Context, client *chain.Client, of *Class, given map[string]*bundle.Approval, block common.Hash) ([]Signing, fault.List, error) {
	states, due, hashes := map[common.Address]safe.State{}, map[common.Address][]plan.TransactionID{}, map[common.Address][]common.Hash{}
	list := []Signing{}
	b, err := of.Signed()
	if err != nil {
		return nil, nil, err
	}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil {
			continue
		}
		at := transaction.Safe.Address
		state, known := states[at]
		if !known {
			var err error
			if state, err = safe.Read(ctx, client, at, block); err != nil {
				return nil, nil, err
			}
			states[at] = state
		}
		if !of.Plan.Core.First(transaction.Stage) {
			continue
		}
		hashes[at] = append(hashes[at], transaction.Safe.SafeTxHash)
		if due[at] = append(due[at], transaction.ID); len(due[at]) == 1 {
			list = append(list, Signing{Authority: transaction.Authority, Safe: at, Threshold: state.Threshold, Owners: state.Owners, Signed: []common.Address{}})
		}
	}
	if err := safe.ReadApproved(ctx, client, states, hashes, block); err != nil {
		return nil, nil, err
	}
	count, err := bundle.CountApprovals(b, given, states, func(bundle.Transaction) bool { return true })
	if err != nil {
		return nil, nil, err
	}
	for i := range list {
		approval := &list[i]
		for _, owner := range approval.Owners {
			if !slices.ContainsFunc(due[approval.Safe], func(id plan.TransactionID) bool { return !slices.Contains(count.Signers(id), owner) }) {
				approval.Signed = append(approval.Signed, owner)
			}
		}
	}
	return list, count.Faults, nil
}

// ramps says how fast each limit may be raised, as the Configurator Unit allows on the limit's own
// RateLimits. A limit that is set already, has no bound, or starts at its init has no ramp.
func (c *Class) ramps(ctx context.Context, client *chain.Client, declared *catalog.Catalog, snapshot *plan.Snapshot) error {
	class := declared.Class(c.Name)
	network := declared.Networks[c.Network]
	type pace struct {
		hop    uint64
		factor *catalog.Integer
	}
	paces := map[common.Address]pace{}
	beamState := bindings.NewBeamState()
	states := snapshot.Basis.Limits()
	for i, of := range kind.Limited(declared.Templates[class.Template], class) {
		unit := catalog.UnitName("")
		if of.Unit != nil {
			unit = of.Unit.Name
		}
		for j, limit := range of.Limits {
			state := states[i][j]
			if limit.Init.Unlimited || limit.Initial.Unlimited || state.Set || limit.Initial.MaxAmount.Cmp(&limit.Init.MaxAmount.Int) >= 0 {
				continue
			}
			allowed, known := paces[state.RateLimits]
			if !known {
				answer, err := client.Call(ctx, network.Contracts.BeamState, beamState.PackGetHop(state.RateLimits), c.Plan.Block.Hash)
				if err != nil {
					return err
				}
				hop, err := beamState.UnpackGetHop(answer)
				if err != nil || !hop.IsUint64() {
					return fault.New(fault.NetworkIncomplete, network.Contracts.BeamState.Hex(), "getHop answers %x", answer)
				}
				if answer, err = client.Call(ctx, network.Contracts.BeamState, beamState.PackGetMaxChange(state.RateLimits), c.Plan.Block.Hash); err != nil {
					return err
				}
				factor, err := beamState.UnpackGetMaxChange(answer)
				if err != nil {
					return fault.New(fault.NetworkIncomplete, network.Contracts.BeamState.Hex(), "getMaxChange answers %x", answer)
				}
				allowed = pace{hop.Uint64(), catalog.NewInteger(factor)}
				paces[state.RateLimits] = allowed
			}
			token, scale := of.Share, uint8(18)
			if limit.Token == "asset" {
				token, scale = of.Asset, network.Assets[of.Asset].Decimals
			}
			subject := ""
			if limit.Subject != nil {
				subject = limit.Subject.Name
			}
			c.Ramps = append(c.Ramps, Ramp{
				Unit: unit, Route: limit.Route, For: subject, Prime: limit.Prime, Token: token, Scale: scale,
				Initial: limit.Initial.MaxAmount, Ceiling: limit.Init.MaxAmount, Factor: allowed.factor, Hop: allowed.hop,
			})
		}
	}
	return nil
}
