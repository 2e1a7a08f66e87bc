// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newArtifactUpdate(a *app) *cobra.Command {
	var node, commit string
	var signatures []string
	command := &cobra.Command{
		Use:   "update [HALO/CLASS[/UNIT]]",
		Short: "Record edits of manifests that need no transaction",
		Long: `update compares the records with the manifests, and adds a revision for each edit that needs no transaction. For a field of reporting
the merge is the approval, so the revision names the commit. For a promise, the owners of the Safe that the network names sign typed data (EIP-712):
update prints what they sign, and takes their signatures with --signature once there are enough. An edit that changes the chain becomes a revision by
its rollout.`,
		Example: "  halocompile artifact update\n  halocompile artifact update meridian/clo-tranched/senior --signature 0x… --signature 0x… --rpc-url http://127.0.0.1:8545",
		Args:    oneName,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			shelves, err := a.shelves("", arguments)
			if err != nil {
				return err
			}
			u := updating{ctx: ctx, declared: declared, repository: newCommits(a.dir), commit: commit}
			if u.commit == "" {
				u.commit = headCommit(ctx, a.dir)
			}
			for _, each := range signatures {
				signature, err := hexutil.Decode(each)
				if err != nil {
					return fault.New(fault.CommandLineUnusable, "--signature", "%q: %w", each, err)
				}
				u.signatures = append(u.signatures, signature)
			}
			if len(signatures) > 0 {
				if u.client, err = a.dial(ctx, node); err != nil {
					return err
				}
				defer u.client.Close()
			}
			for _, s := range shelves {
				if err := u.shelf(s); err != nil {
					return err
				}
			}
			text := strings.Join(append(u.written, u.notes...), "\n") + "\n"
			if len(u.written)+len(u.notes) == 0 {
				text = "nothing to record: the records say what the manifests say\n"
			}
			return a.print(struct {
				Files []string `json:"files"`
				Notes []string `json:"notes"`
			}{append([]string{}, u.written...), append([]string{}, u.notes...)}, text)
		},
	}
	command.Flags().StringVar(&commit, "commit", "", "commit that holds the manifests (default: the checkout's)")
	command.Flags().StringArrayVar(&signatures, "signature", nil, "an owner's signature of a promise, in hexadecimal; once for each owner")
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network, to check signatures")
	return command
}

// updating adds revisions to records.
type updating struct {
	ctx        context.Context
	declared   *catalog.Catalog
	repository *commits
	commit     string
	signatures [][]byte
	client     *chain.Client // only with signatures
	written    []string      // paths of the records
	notes      []string      // what waits, and for what
}

func (u *updating) shelf(s rollout.Shelf) error {
	at := func(commit string) (*catalog.Catalog, error) { return u.repository.manifests(u.ctx, commit, s.Class) }
	proof, err := s.Proof(at)
	if err != nil {
		return err
	}
	edited, err := rollout.Edits(s, u.declared, proof)
	if err != nil {
		return err
	}
	var made []*artifact.Record
	for _, each := range edited {
		record, err := u.record(s, each, proof)
		if err != nil {
			return err
		}
		if record != nil {
			made = append(made, record)
		}
	}
	paths, err := s.Folder.WriteRecords(made)
	u.written = append(u.written, paths...)
	return err
}

// record adds one revision; it returns nil if that has to wait.
func (u *updating) record(s rollout.Shelf, each rollout.Edited, proof artifact.Proof) (*artifact.Record, error) {
	var fields []string
	for _, edit := range each.Edits {
		fields = append(fields, fmt.Sprintf("%s: %s → %s", edit.Field, edit.Before, edit.After))
	}
	wait := func(format string, arguments ...any) (*artifact.Record, error) {
		u.notes = append(u.notes, each.Record.Named()+": "+strings.Join(fields, "; ")+": "+fmt.Sprintf(format, arguments...))
		return nil, nil
	}
	next := artifact.Next{Declared: each.Next, Catalog: u.declared.Version, Commit: u.commit, How: each.How}
	if each.How != field.Record && each.How != field.Promise {
		return wait("needs a rollout: plan %s", s.Class)
	}
	held, err := proof.At(u.commit)
	if err != nil {
		return nil, fault.New(fault.CommitWithoutManifests, each.Path, "commit %q: %w", u.commit, err)
	}
	if there, _ := artifact.DeclaredIn(held, s.Class, each.Record.Part()); there.Digest() != each.Next.Digest() {
		return nil, fault.New(fault.CommitWithoutManifests, each.Path, "commit %s holds another manifest than the work tree", u.commit).Remedy("commit the manifests first")
	}
	if each.How == field.Promise {
		network := u.declared.Networks[s.Network]
		update := each.Record.Update(each.Next, u.commit, proof.Promising(network))
		if len(u.signatures) == 0 {
			return wait("changes a promise; owners of the Safe %s sign %s (typed data: revision %d, previous %s, next %s, commit %s)",
				update.Safe, update.Hash(), update.Revision, update.Previous, update.Next, update.Commit)
		}
		head, err := u.client.Head(u.ctx)
		if err == nil {
			head, err = u.client.Settled(u.ctx, head, network.Confirmations)
		}
		if err != nil {
			return nil, err
		}
		if next.Approval, err = artifact.Approve(u.ctx, u.client, update, u.signatures, head); err != nil {
			return nil, err
		}
		next.Time = head.Time
	}
	return each.Record.Revise(next)
}
