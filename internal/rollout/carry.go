// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"crypto/ecdsa"
	"io/fs"
	"maps"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Rollout holds the documents of one rollout, with the manifests and the node that they are
// compared with.
type Rollout struct {
	Client  *chain.Client
	Catalog *catalog.Catalog
	Records fs.FS // the repository's tree; see Input
	Folder  Folder
	Plan    *plan.Plan
	Bundle  *bundle.Bundle
}

// Network is the network that the rollout is for; nil when the manifests do not have it.
func (r *Rollout) Network() *catalog.Network { return r.Catalog.Networks[r.Bundle.Network] }

// Status reads from the chain how far the rollout is, at the depth that its network asks for. It
// does not check the documents.
func (r *Rollout) Status(ctx context.Context) (*exec.Result, error) {
	network := r.Network()
	if network == nil {
		return nil, fault.New(fault.NotDeclared, r.Folder.Path, "its bundle is for the network %q, which is not declared", r.Bundle.Network)
	}
	status, err := exec.Status(ctx, r.Client, r.Plan, r.Bundle, network.Confirmations)
	if err == nil {
		placed(status, r.Catalog, network)
		err = Input{Client: r.Client, Catalog: r.Catalog, Class: r.Bundle.Class, Records: r.Records}.forsake(ctx, status)
	}
	return status, err
}

// placed says of each Safe that is not as pinned where the network's manifest declares it.
func placed(status *exec.Result, in *catalog.Catalog, network *catalog.Network) {
	status.Place(func(account common.Address) string {
		for _, name := range facts.Sorted(network.Authorities) {
			if network.Authorities[catalog.AuthorityRef(name)].Safe == account {
				return in.Position(network.File, "network.authorities."+name+".safe")
			}
		}
		return ""
	})
}

// Sign says in a result which transactions lack signatures, as the folder's approvals have them.
func (r *Rollout) Sign(result *exec.Result) error {
	approvals, err := r.Folder.Approvals()
	if err != nil {
		return err
	}
	if result.Begun() {
		result.Dropped = r.dropped()
	}
	_, err = result.Sign(r.Bundle, approvals)
	return err
}

// dropped says why nobody signs any more what a rollout that has begun still lacks: the manifests
// of the repository say something else since. What is signed is sent all the same. A signature of
// an earlier stage covers no later one, so owners sign only what the manifests say that were
// reviewed last.
func (r *Rollout) dropped() *fault.Fault {
	if _, err := r.Recompile(); err == nil {
		return nil
	}
	return fault.New(fault.SignedNoMore, "", "the manifests of %s were edited since the rollout began, and this stage was not signed before", r.Bundle.Of()).
		Remedy("plan again: halocompile plan %s; what is done already is taken over", r.Bundle.Of())
}

// Past tells whether nothing of a rollout is wanted any more that has begun and is not over: its
// manifests were edited since, and the chain is as those of the repository say.
func (r *Rollout) Past(ctx context.Context) (bool, error) {
	if r.dropped() == nil {
		return false, nil
	}
	of := r.Bundle.Of()
	now, err := Compile(ctx, Input{Client: r.Client, Catalog: r.Catalog, Class: of.Class, Unit: of.Unit, Records: r.Records, Settled: true}, Planned)
	if err != nil {
		return false, err
	}
	return now.Plan.Core.Empty(), nil
}

// Recompile demands that the repository's manifests give exactly these documents. It returns the
// documents that it made anew.
func (r *Rollout) Recompile() (*Compilation, error) { return r.recompile(r.Catalog) }

func (r *Rollout) recompile(declared *catalog.Catalog) (*Compilation, error) {
	return Recompile(Input{Client: r.Client, Catalog: declared, Records: r.Records}, r.Plan, r.Bundle)
}

// Signable demands all that an owner's signature rests on. The repository's manifests give the
// documents, the chain is what the plan assumes, and nothing prevents the rollout from being
// carried out. If the rollout has not begun, Signable also simulates and judges it on top of the
// chain as it is now. It calls changed for each thing that was changed at a Safe since the plan.
func (r *Rollout) Signable(ctx context.Context, changed func(string)) (*exec.Result, error) {
	c, err := r.Recompile()
	if err != nil {
		if held, other := r.Hold(); other == nil { // it is what lies beside it, at least
			if status, other := held.Status(ctx); other == nil && status.Begun() {
				return nil, r.dropped()
			}
		}
		return nil, err
	}
	now, err := c.Drift(ctx)
	if err != nil {
		return nil, err
	}
	status, err := c.Status(ctx)
	if err != nil {
		return nil, err
	}
	if err := c.begins(status, now); err != nil {
		return nil, err
	}
	if status, err = r.renew(ctx, c, status); err != nil {
		return nil, err
	}
	if err := status.Stuck(); err != nil {
		return nil, err
	}
	said, err := exec.Changes(ctx, c.Client, c.Plan, status)
	if err != nil {
		return nil, err
	}
	for _, each := range said {
		changed(each)
	}
	if status.Begun() {
		return status, nil
	}
	judged, err := c.JudgedAt(ctx, now)
	if err != nil {
		return status, err
	}
	return status, judged.Verdict
}

// renew has each transaction signed for another nonce whose own was used by something else, or is
// that of another rollout which goes first, and whose signatures are wanted now. It writes the new
// nonces beside the bundle.
func (r *Rollout) renew(ctx context.Context, c *Compilation, status *exec.Result) (*exec.Result, error) {
	again, err := c.Bundle.Renewed()
	if err != nil {
		return nil, err
	}
	next, err := r.renewals(ctx, c, status)
	if err != nil || len(next) == 0 {
		return status, err
	}
	// Who signs for a nonce that is too high signs what can be carried out a second time, later.
	// So one answer of a node is not enough.
	second, err := c.Status(ctx)
	if err != nil {
		return nil, err
	}
	same, err := r.renewals(ctx, c, second)
	if err != nil {
		return nil, err
	}
	if !maps.Equal(next, same) {
		return nil, fault.New(fault.NodeContradictsItself, c.Client.Node(), "it gave two answers to which nonces the Safes use next")
	}
	for id, nonce := range next {
		again.Nonces[id] = append(again.Nonces[id], nonce)
	}
	if c.Bundle, err = c.Bundle.Renew(again); err != nil {
		return nil, err
	}
	if err := r.Folder.write(document{noncesFile, again}); err != nil {
		return nil, err
	}
	r.Bundle = c.Bundle
	return c.Status(ctx)
}

// renewals returns the nonces for which transactions have to be signed instead of their own.
func (r *Rollout) renewals(ctx context.Context, c *Compilation, status *exec.Result) (map[plan.TransactionID]uint64, error) {
	from := c.Input
	from.Catalog = r.Catalog // the other rollouts are of more than this one
	from.Awaits = c.Plan.Core.Basis.Halo.Awaited
	claims := Claims{} // an emergency goes before all others
	if c.Emergency == nil {
		var err error
		if claims, err = Claimed(ctx, from); err != nil {
			return nil, err
		}
	}
	signed, err := r.Folder.signed(c.Bundle, status.Safes)
	if err != nil {
		return nil, err
	}
	return status.Renewals(func(t bundle.Transaction, least uint64) bool {
		if _, first := claims.First(t, Claim{Class: c.Class, Digest: c.Digest, Signed: signed[t.ID]}); first {
			return true
		}
		// It is further on than it has to be, and nobody has signed that.
		return signed[t.ID] == 0 && t.Safe.Nonce > claims.Free(t.Safe.Address, least)
	}, claims.Free), nil
}

// Options are what Carry takes from outside.
type Options struct {
	Relayer *ecdsa.PrivateKey // pays gas, and can do nothing more
	FeeCap  *big.Int          // highest price of a unit of gas, in wei; nil for no cap
	// how long Carry waits for inclusion before it raises the fee; every four confirmations may
	// take as long again
	Patience time.Duration
	Now      func() time.Time // wall clock, for the journal only
	// called before the first transaction of the rollout; an error prevents it from beginning
	Begin    func(ctx context.Context) error
	Progress func(exec.Standing) // called for every transaction that is confirmed; may be nil
	// called for each thing that was changed at a Safe since the plan; may be nil
	Changed func(string)

	// Commit returns, for the records, a commit that holds exactly the manifests that a bundle was
	// made from. claimed is the commit that a record names already, or "". Commit returns claimed,
	// unless claimed is known not to hold those manifests. Then it returns another commit that is
	// known to hold them, or "". A Commit of nil means that no commit is known.
	Commit func(ctx context.Context, claimed string, b *bundle.Bundle) string
	// At returns, for the records, the manifests of a Class as a commit holds them; as in Updates.
	// nil means that no commit can be read.
	At func(ctx context.Context, commit string, class catalog.ClassRef) (*catalog.Catalog, error)
}

// Outcome is the result of Carry or Keep.
type Outcome struct {
	Result  *exec.Result
	Records []string   // paths of the records that were written
	Unknown fault.List // faults of files among the records that belong to nothing declared
}

// Carry sends what is due. It can be stopped at any moment and called again, because it reads from
// the chain what is done. When everything is done, it writes the records. It sends nothing when the
// documents cannot be made anew, or when the chain is not as the plan assumes.
func (r *Rollout) Carry(ctx context.Context, o Options) (*Outcome, error) {
	if r.Folder.isPrepared() {
		return nil, fault.New(fault.PreparedOnly, r.Folder.Path, "it was compiled ahead, and nothing is carried out from here").
			Remedy("run: halocompile emergency %s %s; it takes the signatures over if they still count, and says what to do next", r.Bundle.Of(), r.Bundle.Emergency)
	}
	// What another process sends meanwhile would look as if the chain had drifted.
	held, err := r.Folder.Hold()
	if err != nil {
		return nil, err
	}
	defer held.Close()
	c, status, err := r.verify(ctx)
	if err != nil {
		return nil, err
	}
	said, err := exec.Changes(ctx, c.Client, c.Plan, status)
	if err != nil {
		return nil, err
	}
	for _, each := range said {
		if o.Changed != nil {
			o.Changed(each)
		}
	}
	if !status.Begun() && !c.Emergency.Takes() {
		// Records and policy decide what may begin, and not what is taken away at once. A
		// rollout that has begun is carried out to its end, even if a template expires meanwhile.
		if err := c.distinct(); err != nil {
			return nil, err
		}
		if err := o.Begin(ctx); err != nil {
			return nil, err
		}
	}
	outcome := &Outcome{}
	if outcome.Result, err = r.carryOut(ctx, c, held, o); err != nil {
		return nil, err
	}
	if _, platform := c.Class.Platform(); outcome.Result.Complete() && !platform {
		outcome.Records, outcome.Unknown, err = r.record(ctx, c, o)
	}
	return outcome, forgotten(err)
}

// carryOut sends what is due.
func (r *Rollout) carryOut(ctx context.Context, c *Compilation, held *Held, o Options) (*exec.Result, error) {
	approvals, err := r.Folder.Approvals()
	if err != nil {
		return nil, err
	}
	journal, err := exec.OpenJournal(held.Tree, JournalFile, c.Digest)
	if err != nil {
		return nil, err
	}
	defer journal.Close()
	var dropped *fault.Fault
	if c.whole != r.Catalog { // it has begun, see verify
		dropped = r.dropped()
	}
	return exec.Run(ctx, c.Client, c.Plan, c.Bundle, exec.Options{
		Journal: journal, Relayer: o.Relayer, FeeCap: o.FeeCap, Confirmations: c.Network().Confirmations,
		Patience: o.Patience, Now: o.Now, Approvals: approvals, Dropped: dropped, Progress: o.Progress,
	})
}

// forgotten turns ArtifactIncomplete into HistoryMissing. The chain's state shows that the rollout
// is complete, so somebody else did the same, or the node's logs are missing.
func forgotten(err error) error {
	if list, ok := fault.All(err); ok && list[0].Code == fault.ArtifactIncomplete {
		return fault.New(fault.HistoryMissing, list[0].Where, "%s, and its state shows that it is done: somebody else did the same, or the node does not have the logs", list[0].What).
			Remedy("if somebody else did it, nothing is left to be done here: take the rollout's folder away, and let 'halocompile artifact update' write the revision; otherwise ask a node that has all blocks since the rollout began")
	}
	return err
}

// verify makes plan and bundle anew, compares what the plan assumes with the chain, and tells how
// far the rollout is. It fails when the repository's manifests give other documents and the rollout
// has not begun.
func (r *Rollout) verify(ctx context.Context) (*Compilation, *exec.Result, error) {
	c, err := r.Hold()
	if err != nil {
		return nil, nil, err
	}
	now, err := c.drift(ctx, r.Catalog)
	if err != nil {
		return nil, nil, err
	}
	status, err := c.Status(ctx)
	if err == nil {
		err = c.begins(status, now)
	}
	if err != nil {
		return nil, nil, err
	}
	if c.whole != r.Catalog && !status.Begun() {
		_, changed := r.Recompile()
		return nil, nil, changed
	}
	return c, status, nil
}

// Superseded tells whether a rollout is that of a platform, and the repository's manifests give
// another one by now. Nobody carries it on then. What is done of it stays, and what is left is in
// the next plan.
func (r *Rollout) Superseded() bool {
	if _, platform := r.Bundle.Class.Platform(); !platform {
		return false
	}
	_, err := r.Recompile()
	return err != nil
}

// Hold makes plan and bundle anew from the repository's manifests. If these give another plan or
// bundle, it takes the manifests that lie beside the rollout.
//
// A rollout begins from the repository's manifests, and these may change while it waits for a
// timelock. It is then carried out to its end as it was signed, from the manifests that lie beside
// it. The digest that owners signed covers those manifests, too.
func (r *Rollout) Hold() (*Compilation, error) {
	c, changed := r.Recompile()
	if _, platform := r.Bundle.Class.Platform(); changed == nil || platform {
		return c, changed // a platform is planned again instead: no operation of it waits
	}
	signed, err := r.Folder.Catalog()
	if err != nil {
		return nil, changed
	}
	if c, err = r.recompile(signed); err != nil {
		return nil, changed
	}
	return c, nil
}
