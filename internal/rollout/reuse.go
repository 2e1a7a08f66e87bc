// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"path"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Reuse looks for a rollout of the repository that is of the same and would do the same, and whose
// nonces and deadline still hold. If there is one, the Compilation goes on with these, so that it
// gives the same bundle, and notes the folder. The Compilation was observed, and no more.
func (c *Compilation) Reuse(ctx context.Context) error {
	found, _, err := candidates(ctx, c.Input, func(b *bundle.Bundle) bool {
		return b.Of() == c.Of() && same(b.Emergency, c.Emergency) && (c.Deadline == 0 || c.Deadline == b.Deadline)
	})
	if err != nil {
		return err
	}
	for _, r := range found {
		p, err := r.Folder.Plan()
		if err != nil {
			continue // nobody carries it out
		}
		claims, reachable := upTo(&p.Core.Basis, &c.Snapshot.Basis)
		if !reachable {
			continue
		}
		again := *c
		again.Claims, again.Deadline = claims, p.Core.Deadline
		if again.Continue(ctx, Bundled) == nil && again.Digest == path.Base(r.Folder.Path) {
			*c, c.Planned = again, r.Folder.Path
			return nil
		}
	}
	return nil
}

// upTo are claims behind which the nonces of the Safes are those that a plan assumes. There are
// none if a Safe is further already.
func upTo(assumed, now *plan.Basis) (Claims, bool) {
	claims := Claims{}
	for name, before := range assumed.Safes {
		switch state := now.Safes[name]; {
		case before.Address != state.Address || before.Nonce < state.Nonce:
			return nil, false
		case before.Nonce > state.Nonce:
			claims.Add(state.Address, before.Nonce-1, Claim{})
		}
	}
	return claims, true
}
