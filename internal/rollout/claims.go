// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"path"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// maxOpen bounds the rollouts of a repository that are open at one time.
const maxOpen = 256

// Claims are the nonces that open rollouts use at their Safes next, by the Safe's address.
type Claims map[common.Address]map[uint64]Claim

// Claim is a rollout that uses a nonce, and how many owners have signed for that, up to the Safe's
// threshold.
type Claim struct {
	Class  catalog.ClassRef
	Digest string // of the bundle
	Signed int
}

// before tells whether a claim goes before another one on the same nonce: it has more signatures,
// or as many, and the name of its folder comes first.
func (c Claim) before(other Claim) bool {
	if c.Signed != other.Signed {
		return c.Signed > other.Signed
	}
	return c.folder() < other.folder()
}

func (c Claim) folder() string { return path.Join(c.Class.String(), c.Digest) }

// Add adds a claim, unless the nonce has one that goes before it.
func (c Claims) Add(at common.Address, nonce uint64, claim Claim) {
	if c[at] == nil {
		c[at] = map[uint64]Claim{}
	}
	if there, taken := c[at][nonce]; !taken || claim.before(there) {
		c[at][nonce] = claim
	}
}

// First returns the claim that goes before a transaction's own on its nonce, if there is one.
func (c Claims) First(t bundle.Transaction, own Claim) (Claim, bool) {
	other, taken := c[t.Safe.Address][t.Safe.Nonce]
	return other, taken && other.before(own)
}

// Free returns the nonce of a Safe that comes next behind all claims, and is at least least.
func (c Claims) Free(at common.Address, least uint64) uint64 {
	for nonce := range c[at] {
		least = max(least, nonce+1)
	}
	return least
}

// With returns the claims and others.
func (c Claims) With(others Claims) Claims {
	both := Claims{}
	for _, each := range []Claims{c, others} {
		for at, nonces := range each {
			for nonce, claim := range nonces {
				both.Add(at, nonce, claim)
			}
		}
	}
	return both
}

// Own returns what a bundle claims for each of its transactions whose nonce has another claim.
func (c Claims) Own(ctx context.Context, client *chain.Client, folder Folder, b *bundle.Bundle) (map[plan.TransactionID]Claim, error) {
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	states, own, hashes := map[common.Address]safe.State{}, map[plan.TransactionID]Claim{}, map[common.Address][]common.Hash{}
	for _, t := range b.Batches {
		if t.Safe == nil {
			continue
		}
		if _, taken := c[t.Safe.Address][t.Safe.Nonce]; !taken {
			continue
		}
		if states[t.Safe.Address], err = safe.Read(ctx, client, t.Safe.Address, common.Hash{}); err != nil {
			return nil, err
		}
		own[t.ID] = Claim{Class: b.Class, Digest: digest}
		hashes[t.Safe.Address] = append(hashes[t.Safe.Address], t.Safe.SafeTxHash)
	}
	if len(own) == 0 {
		return nil, nil
	}
	if err := safe.ReadApproved(ctx, client, states, hashes, common.Hash{}); err != nil {
		return nil, err
	}
	signed, err := folder.signed(b, states)
	for id, claim := range own {
		claim.Signed = signed[id]
		own[id] = claim
	}
	return own, err
}

// behind returns what the chain says, with each Safe at the nonce behind all claims.
func (c Claims) behind(basis *plan.Basis) plan.Basis {
	b := *basis
	b.Safes = maps.Clone(b.Safes)
	for name, state := range b.Safes {
		state.Nonce = c.Free(state.Address, state.Nonce)
		b.Safes[name] = state
	}
	return b
}

// Claimed reads from the repository which nonces the open rollouts of other Classes use next, and
// for one Unit those of the rest of its Class. A rollout of the same uses none: a new plan takes
// the place of it. Nor does one that waits for this one to deploy their Halo.
func Claimed(ctx context.Context, of Input) (Claims, error) {
	claims := Claims{}
	found, head, err := candidates(ctx, of, func(b *bundle.Bundle) bool { return b.Class != of.Class || of.Unit != "" && b.Unit != of.Unit })
	if err != nil {
		return nil, err
	}
	if found, err = unfinished(ctx, of.Client, found, head); err != nil {
		return nil, err
	}
	open, err := opened(ctx, of, found)
	for _, each := range open {
		if each.status.Awaiting && each.r.Bundle.Class.Halo == of.Class.Halo && !of.Awaits {
			continue
		}
		signed, err := each.r.Folder.signed(each.r.Bundle, each.status.Safes)
		if err != nil {
			signed = nil // what cannot be read has not been signed
		}
		digest, err := each.r.Bundle.Digest()
		if err != nil {
			return nil, err
		}
		for _, report := range each.status.Reports {
			t := report.Transaction
			if t.Safe == nil || !report.Turn() || each.dropped && uint64(signed[t.ID]) < each.status.Safes[t.Safe.Address].Threshold {
				continue
			}
			claims.Add(t.Safe.Address, t.Safe.Nonce, Claim{each.r.Bundle.Class, digest, signed[t.ID]})
		}
	}
	return claims, err
}

// Awaits tells whether an open rollout of another Class that has not begun deploys the Halo.
func Awaits(ctx context.Context, of Input) (bool, error) {
	others, err := of.deployers(ctx)
	return slices.ContainsFunc(others, func(each open) bool { return !each.status.Begun() }), err
}

// deployers are the open rollouts of other Classes that deploy the Halo.
func (of Input) deployers(ctx context.Context) ([]open, error) {
	halo := of.Class.HaloPart()
	found, _, err := candidates(ctx, of, func(b *bundle.Bundle) bool {
		return b.Class != of.Class && b.Class.Halo == of.Class.Halo && slices.ContainsFunc(b.Batches, func(t bundle.Transaction) bool {
			return slices.ContainsFunc(t.Open(), func(call safe.Call) bool { return deploysHalo(call.Data, of.Class.Halo) })
		})
	})
	if err != nil {
		return nil, err
	}
	others, err := opened(ctx, of, found)
	return slices.DeleteFunc(others, func(each open) bool { return !each.r.Plan.Core.Deploys(halo) }), err
}

// deploysHalo tells whether calldata is that by which a factory writes the record of a Halo.
func deploysHalo(data []byte, halo string) bool {
	method := bindings.ABI(&bindings.HaloFactoryMetaData).Methods["deployHalo"]
	id := onchain.Slug(halo)
	return bytes.HasPrefix(data, slices.Concat(method.ID, id[:]))
}

// forsake says in a rollout's status that it waits for its Halo in vain, if no open rollout of the
// repository deploys that any more. A new plan of the Class does.
func (of Input) forsake(ctx context.Context, status *exec.Result) error {
	if !status.Awaiting || of.Records == nil {
		return nil
	}
	others, err := of.deployers(ctx)
	if err == nil && len(others) == 0 {
		status.Forsake(fault.New(fault.ChainNotAsPlanned, of.Class.String(), "it waits for another rollout to deploy Halo %s, and no open rollout of the repository does", of.Class.Halo).
			Remedy("plan it again, with: halocompile plan %s; the new plan deploys the Halo", of.Class))
	}
	return err
}

// signed counts the owners whose signatures of each transaction count, or who have approved it on
// the chain, up to the threshold of its Safe. It counts those of Safes whose state is given.
func (f Folder) signed(b *bundle.Bundle, states map[common.Address]safe.State) (map[plan.TransactionID]int, error) {
	approvals, err := f.Approvals()
	if err != nil {
		return nil, err
	}
	count, err := bundle.CountApprovals(b, approvals, states, func(bundle.Transaction) bool { return true })
	if err != nil {
		return nil, err
	}
	signed := map[plan.TransactionID]int{}
	for _, t := range b.Batches {
		if t.Safe == nil {
			continue
		}
		if state, known := states[t.Safe.Address]; known {
			signed[t.ID] = len(count.Signers(t.ID))
			if uint64(signed[t.ID]) > state.Threshold {
				signed[t.ID] = int(state.Threshold)
			}
		}
	}
	return signed, nil
}

// open is a rollout of the repository that is not over, and how far it is.
type open struct {
	r       *Rollout
	status  *exec.Result
	dropped bool // nobody signs any more what it lacks
}

// candidates reads the rollouts of the repository, on the network of a Class, that are wanted and
// whose deadline is not over at the head. It passes over what cannot be read.
func candidates(ctx context.Context, of Input, wanted func(*bundle.Bundle) bool) ([]*Rollout, chain.Head, error) {
	network := of.Catalog.NetworkOf(of.Class)
	if of.Records == nil || network == nil || of.Client == nil {
		return nil, chain.Head{}, nil
	}
	folders, err := Folders(of.Records)
	if err != nil {
		return nil, chain.Head{}, err
	}
	var found []*Rollout
	for _, at := range folders {
		r := &Rollout{Client: of.Client, Catalog: of.Catalog, Records: of.Records, Folder: Folder{Path: at, FS: of.Records}}
		if r.Bundle, err = r.Folder.Bundle(); err != nil || r.Bundle.Network != network.Name || !wanted(r.Bundle) {
			continue
		}
		if path.Join("halos", r.Bundle.Class.String(), Approvals) == path.Dir(at) {
			found = append(found, r)
		}
	}
	if len(found) == 0 {
		return nil, chain.Head{}, nil // and the node is not asked
	}
	head, err := of.Client.Head(ctx)
	return slices.DeleteFunc(found, func(r *Rollout) bool { return r.Bundle.Deadline < head.Time }), head, err
}

// opened keeps of rollouts those that are open: each has begun, or its manifests are those of the
// repository. It passes over what cannot be made anew, because that is not carried out either.
func opened(ctx context.Context, of Input, found []*Rollout) ([]open, error) {
	if len(found) > maxOpen {
		return nil, fault.New(fault.InputTooLarge, "halos", "more than %d rollouts are open at one time", maxOpen)
	}
	var list []open
	for _, r := range found {
		var err error
		if r.Plan, err = r.Folder.Plan(); err != nil {
			continue
		}
		c, err := r.Hold()
		if err != nil || c.Digest != path.Base(r.Folder.Path) {
			continue
		}
		status, err := c.Status(ctx)
		switch {
		case errors.Is(err, fault.ChainNotAsPlanned):
			continue
		case err != nil:
			return nil, err
		case status.Complete() || c.whole != of.Catalog && !status.Begun():
			continue
		}
		r.Bundle = c.Bundle
		list = append(list, open{r, status, c.whole != of.Catalog})
	}
	return list, nil
}

// unfinished drops the rollouts whose Safes have passed all of their nonces. It reads all Safes at
// once. If one is no Safe, it drops nothing.
func unfinished(ctx context.Context, client *chain.Client, list []*Rollout, head chain.Head) ([]*Rollout, error) {
	var addresses []common.Address
	for _, r := range list {
		for _, t := range r.Bundle.Batches {
			if t.Safe != nil && !slices.Contains(addresses, t.Safe.Address) {
				addresses = append(addresses, t.Safe.Address)
			}
		}
	}
	if len(addresses) == 0 {
		return nil, nil
	}
	states, err := safe.ReadAll(ctx, client, addresses, head.Hash)
	if errors.Is(err, fault.SafeNotAsPinned) {
		return list, nil
	}
	if err != nil {
		return nil, err
	}
	now := map[common.Address]uint64{}
	for _, state := range states {
		now[state.Address] = state.Nonce
	}
	return slices.DeleteFunc(list, func(r *Rollout) bool {
		return !slices.ContainsFunc(r.Bundle.Batches, func(t bundle.Transaction) bool { return t.Safe != nil && t.Safe.Nonce >= now[t.Safe.Address] })
	}), nil
}
