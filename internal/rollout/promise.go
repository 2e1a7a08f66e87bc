// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/words"
)

// Waiting is an edit of a recorded manifest that waits: for a rollout, or for signatures.
type Waiting struct {
	Edited
	Class   catalog.ClassRef
	Network catalog.NetworkRef
	// what owners sign so that it becomes a revision; nil if it needs a rollout
	Update    *artifact.Update
	Authority catalog.AuthorityRef // whose owners sign
	// Who may sign, whose signatures count, sorted, and how many it takes. Without a node to ask,
	// that is nobody, and 0.
	Owners    []common.Address
	Signed    []common.Address
	Threshold uint64
	Notes     []string // which signatures do not count, and why
}

// promises is the name of the folder in approvals/ with the signatures of updates, one file for
// each owner and record. Beside the records themselves no pull request may bring a file.
const promises = "promises"

// signatures is the path of the signatures for the record of a part, relative to the folder.
func (f Folder) signatures(network catalog.NetworkRef, part catalog.Part) string {
	below := filepath.Join(promises, string(network), strings.TrimSuffix(fileOf(part), ".json"))
	if f.isApproval() {
		return filepath.Join("..", below)
	}
	return below
}

// WriteSignature writes an owner's signature for the update of a record, and returns its path. It
// takes the place of the same owner's last one.
func (s Shelf) WriteSignature(part catalog.Part, signed *artifact.SignedUpdate) (string, error) {
	name := filepath.Join(s.Folder.signatures(s.Network, part), signed.Owner.Hex()+".json")
	return s.Folder.at(name), s.Folder.write(document{name, signed})
}

// given reads the signatures for the record of a part. The notes say which files are none.
func (s Shelf) given(part catalog.Part) (list []*artifact.SignedUpdate, notes []string, err error) {
	sub := s.Folder.signatures(s.Network, part)
	total, files := 0, 0
	err = s.Folder.readAll(sub, func(name string, data []byte, err error) error {
		if total, files = total+len(data), files+1; total > maxApprovalBytes || files > maxApprovals {
			return fault.New(fault.InputTooLarge, s.Folder.at(sub), "more than %d signatures, or %d bytes", maxApprovals, maxApprovalBytes)
		}
		if err == nil {
			err = s.Folder.lineEnds(name, data)
		}
		var signed *artifact.SignedUpdate
		if err == nil {
			signed, err = artifact.ReadSignedUpdate(s.Folder.at(name), data)
		}
		switch {
		case err != nil:
			notes = append(notes, err.Error())
		case filepath.Base(name) != signed.Owner.Hex()+".json":
			notes = append(notes, fmt.Sprintf("%s: it is the signature of %s, and the file is named after another", s.Folder.at(name), signed.Owner))
		default:
			list = append(list, signed)
		}
		return nil
	})
	return list, notes, err
}

// promise gathers what signatures there are for an edit of a promise. It returns what owners sign,
// and the signatures of it. At is the block at which its Safe was read.
func (s Shelf) promise(ctx context.Context, u Updates, each Edited, proof artifact.Proof) (w *Waiting, signatures [][]byte, at chain.Head, err error) {
	network := u.Catalog.Networks[s.Network]
	if network == nil || network.Promising() == nil {
		return nil, nil, at, fault.New(fault.NotDeclared, each.Path, "the edit changes a promise, and network %s declares no authority that signs promises", s.Network)
	}
	update := each.Record.Update(each.Next, "", network.Promising().Safe)
	w = &Waiting{Edited: each, Class: s.Class, Network: s.Network, Update: &update, Authority: network.Promising().Name}
	given, notes, err := s.given(each.Record.Part())
	if err != nil {
		return nil, nil, at, err
	}
	w.Notes = notes
	state, at, err := u.safe(ctx, update.Safe, network)
	if err != nil {
		return nil, nil, at, err
	}
	fitting := w.fitting(given, state)
	update.Commit = u.commitOf(ctx, each, fitting, func(commit string) bool { return s.holds(commit, each, proof) })
	if state == nil {
		if len(fitting) > 0 {
			w.Notes = append(w.Notes, fmt.Sprintf("beside it: %s, to be checked with --rpc-url", words.Count(len(fitting), "signature")))
		}
		return w, nil, at, nil
	}
	w.Owners, w.Threshold = state.Owners, state.Threshold
	for _, signed := range fitting {
		if signed.Update.Commit != update.Commit {
			w.Notes = append(w.Notes, fmt.Sprintf("the signature of %s is for commit %s, and not for %s: sign again", signed.Owner, signed.Update.Commit, update.Commit))
			continue
		}
		w.Signed, signatures = append(w.Signed, signed.Owner), append(signatures, signed.Signature)
	}
	for _, signature := range u.Signatures {
		owner, err := safe.Recover(update.Hash(), signature)
		if err != nil {
			return nil, nil, at, fault.At("--signature", err)
		}
		if !slices.Contains(w.Signed, owner) {
			w.Signed, signatures = append(w.Signed, owner), append(signatures, signature)
		}
	}
	slices.SortFunc(w.Signed, common.Address.Cmp)
	return w, signatures, at, nil
}

// safe reads a Safe at the depth that its network asks for. The state is nil if no node of the
// network is at hand.
func (u Updates) safe(ctx context.Context, address common.Address, network *catalog.Network) (*safe.State, chain.Head, error) {
	if u.Client == nil || u.Client.ChainID() != network.ChainID && len(u.Signatures) == 0 {
		return nil, chain.Head{}, nil
	}
	if err := u.Client.RequireChain(ctx, network.ChainID); err != nil {
		return nil, chain.Head{}, err
	}
	at, err := u.Client.Head(ctx)
	if err == nil {
		at, err = u.Client.Settled(ctx, at, network.Confirmations)
	}
	if err != nil {
		return nil, at, err
	}
	state, err := safe.Read(ctx, u.Client, address, at.Hash)
	return &state, at, err
}

// fitting returns the signatures that count for the awaited update, whatever commit they name. It
// passes over those of revisions that are recorded, and notes why others do not count. Without a
// Safe's state it does not ask whether they are of owners.
func (w *Waiting) fitting(given []*artifact.SignedUpdate, state *safe.State) []*artifact.SignedUpdate {
	var list []*artifact.SignedUpdate
	for _, signed := range given {
		of := signed.Update
		of.Commit = ""
		switch {
		case of.Name == w.Update.Name && of.ChainID == w.Update.ChainID && of.Revision < w.Update.Revision:
		case of != *w.Update:
			w.Notes = append(w.Notes, fmt.Sprintf("the signature of %s is for another update: revision %d of %.100q, to %s, by the Safe %s on chain %d",
				signed.Owner, of.Revision, of.Name, of.Next, of.Safe, of.ChainID))
		case state != nil && !state.IsOwner(signed.Owner):
			w.Notes = append(w.Notes, fmt.Sprintf("%s has signed, and is not an owner of the %s Safe %s", signed.Owner, w.Authority, of.Safe))
		default:
			list = append(list, signed)
		}
	}
	return list
}

// commitOf chooses the commit that an update names, so that owners who sign on different days sign
// the same: the commit that most of them have named already, or else the newest one that changed
// the manifest. Either must hold the manifest. If neither does, it is the checked-out commit.
func (u Updates) commitOf(ctx context.Context, each Edited, given []*artifact.SignedUpdate, holds func(commit string) bool) string {
	if u.Touched == nil {
		return u.Commit
	}
	votes := map[string]int{}
	for _, signed := range given {
		votes[signed.Update.Commit]++
	}
	candidates := slices.SortedFunc(maps.Keys(votes), func(a, b string) int { return cmp.Or(votes[b]-votes[a], cmp.Compare(a, b)) })
	if len(each.Edits) > 0 {
		candidates = append(candidates, u.Touched(ctx, each.Edits[0].File))
	}
	for _, commit := range candidates {
		if commit != "" && holds(commit) {
			return commit
		}
	}
	return u.Commit
}

// holds tells whether a commit holds the manifest that is to become the next revision.
func (s Shelf) holds(commit string, each Edited, proof artifact.Proof) bool {
	held, err := proof.At(commit)
	if err != nil {
		return false
	}
	there, _ := artifact.DeclaredIn(held, s.Class, each.Record.Part())
	return there.Digest() == each.Next.Digest()
}

// Needs says what the edit waits for.
func (w Waiting) Needs() string {
	if w.Update == nil {
		return fmt.Sprintf("needs a rollout: plan %s", w.Class)
	}
	u := w.Update
	text := fmt.Sprintf("changes a promise; owners of the Safe %s (%s) sign %s (typed data: revision %d, previous %s, next %s, commit %s) with: halocompile sign --record %s",
		u.Safe, w.Authority, u.Hash(), u.Revision, u.Previous, u.Next, u.Commit, w.File())
	if w.Threshold > 0 {
		text += fmt.Sprintf("; %d of %d have signed", len(w.Signed), w.Threshold)
	}
	return text
}

// File is the path of the record in the repository.
func (w Waiting) File() string {
	return strings.Join([]string{"halos", w.Class.String(), "artifact", string(w.Network), fileOf(w.Record.Part())}, "/")
}

// String is one line on the edit: what changes, and what it waits for.
func (w Waiting) String() string {
	var fields []string
	for _, edit := range w.Edits {
		fields = append(fields, fmt.Sprintf("%s: %s → %s", edit.Field, edit.Before, edit.After))
	}
	return w.Record.Named() + ": " + strings.Join(fields, "; ") + ": " + w.Needs() + strings.Join(append([]string{""}, w.Notes...), "; ")
}
