// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/safe"
)

// factory brings the Halo Factory by the plan of the platform's manifest. It fails if something is
// left to plan once that plan is carried out.
func (i *installation) factory(ctx context.Context, p *Platform, options InstallOptions) error {
	steps, err := i.left(ctx, p, options)
	if err != nil || len(steps) == 0 {
		return err
	}
	nonce, err := i.client.PendingNonce(ctx, i.from)
	if err != nil {
		return err
	}
	if err := i.send(ctx, steps, 0, nonce); err != nil {
		return err
	}
	if steps, err = i.left(ctx, p, options); err != nil || len(steps) == 0 {
		return err
	}
	return i.refuse("the plan of the platform is carried out, and this is left of it: %s", steps[0].name)
}

// left are the transactions of the plan of the platform as the chain is now.
func (i *installation) left(ctx context.Context, p *Platform, options InstallOptions) ([]step, error) {
	network, err := p.network(options.Settings)
	if err != nil {
		return nil, err
	}
	declared := &catalog.Catalog{
		Version: catalog.Version, Networks: map[catalog.NetworkRef]*catalog.Network{Network: network}, Templates: map[catalog.TemplateRef]*catalog.Template{},
	}
	for _, template := range options.Templates {
		declared.Templates[template.Ref()] = template
	}
	c, err := rollout.Compile(ctx, rollout.Input{Client: i.client, Catalog: declared, Class: network.Name.Platform(), Records: options.Stored}, rollout.Observed)
	if err != nil {
		return nil, err
	}
	// An installation takes no right away that somebody was given since: a manifest that it does
	// not know may want it.
	c.Snapshot.Basis.Strange = nil
	if err := c.Continue(ctx, rollout.Bundled); err != nil {
		return nil, err
	}
	return carried(c.Bundle)
}

// carried are the transactions that carry out a bundle, in order. The installer sends them; owners
// of the Safes have signed what only a Safe may do.
func carried(b *bundle.Bundle) (steps []step, err error) {
	for _, each := range b.Batches {
		to, data := each.To, []byte(each.Data)
		if each.Safe != nil {
			to = each.Safe.Address
			if data, err = Signed(b.ChainID, each.Authority, to, each.Tx()); err != nil {
				return nil, err
			}
		}
		name := each.Description[0]
		if more := len(each.Description) - 1; more > 0 {
			name = fmt.Sprintf("%s, and %d more", name, more)
		}
		steps = append(steps, step{name: name, to: &to, data: data, gas: params.MaxTxGas})
	}
	return steps, nil
}

// Signed is the calldata by which the Safe of an authority makes a transaction, signed by as many
// of its owners as it asks for.
func Signed(chainID uint64, who catalog.AuthorityRef, account common.Address, tx safe.Tx) ([]byte, error) {
	hash, err := tx.Hash(chainID, account)
	if err != nil {
		return nil, err
	}
	state := safe.State{Address: account, Threshold: threshold}
	var signatures [][]byte
	for n, owner := range Owners(who) {
		state.Owners = append(state.Owners, Address(owner))
		if n >= threshold {
			continue
		}
		signature, err := safe.Sign(Key(owner), hash)
		if err != nil {
			return nil, err
		}
		signatures = append(signatures, signature)
	}
	joined, err := state.Join(hash, signatures)
	if err != nil {
		return nil, err
	}
	return safe.ExecTransaction(tx, joined)
}
