// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newArtifactUpdate(a *app) *cobra.Command {
	var node, commit string
	var signatures []string
	command := &cobra.Command{
		Use:   "update [HALO/CLASS[/UNIT]]",
		Short: "Record edits of manifests that need no transaction",
		Long: `update compares the records with the manifests, and adds a revision for each edit that needs no transaction. For a field of reporting
the merge is the approval, so the revision names the commit. For a promise, the owners of the Safe that the network names sign typed data (EIP-712)
with 'halocompile sign --record': update finds their signatures in the repository, and checks them with --rpc-url. Signatures made elsewhere are
given with --signature. An edit that changes the chain becomes a revision by its rollout; with --rpc-url, one that the chain has already is recorded
at once. So is a Class that was adopted and whose plan is empty.`,
		Example: "  halocompile artifact update\n  halocompile artifact update meridian/clo-tranched/senior --signature 0x… --signature 0x… --rpc-url http://127.0.0.1:8545",
		Args:    oneName,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			shelves, adopted, err := a.recordable(declared, arguments)
			if err != nil {
				return err
			}
			repository := newCommits(a.dir)
			u := rollout.Updates{Catalog: declared, Commit: cmp.Or(commit, headCommit(ctx, a.dir)), At: repository.manifests}
			if commit == "" {
				u.Touched = repository.touched
			}
			for _, each := range signatures {
				signature, err := hexutil.Decode(each)
				if err != nil {
					return fault.New(fault.CommandLineUnusable, "--signature", "%q: %w", each, err)
				}
				u.Signatures = append(u.Signatures, signature)
			}
			if len(signatures) > 0 || node != "" {
				if u.Client, err = a.dial(ctx, node); err != nil {
					return err
				}
				defer u.Client.Close()
			}
			files, notes := []string{}, []string{}
			for _, s := range shelves {
				written, waiting, err := s.Update(ctx, u)
				if err != nil {
					return err
				}
				files = append(files, written...)
				for _, each := range waiting {
					notes = append(notes, sentence("%s", each))
				}
			}
			written, waits, err := a.adopted(ctx, u, adopted)
			if err != nil {
				return err
			}
			files, notes = append(files, written...), append(notes, waits...)
			text := strings.Join(append(slices.Clone(files), notes...), "\n") + "\n"
			if len(files)+len(notes) == 0 {
				text = "nothing to record: the records say what the manifests say\n"
			}
			return a.print(struct {
				Files []string `json:"files"`
				Notes []string `json:"notes"`
			}{files, notes}, text)
		},
	}
	command.Flags().StringVar(&commit, "commit", "", "commit that holds the manifests (default: the checkout's)")
	command.Flags().StringArrayVar(&signatures, "signature", nil, "an owner's signature of a promise, in hexadecimal; once for each owner")
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network, to check signatures")
	return command
}

// recordable returns the records that are named, or all, and the Classes among these that were
// adopted and have no record yet. It fails if there is neither.
func (a *app) recordable(declared *catalog.Catalog, arguments []string) ([]rollout.Shelf, []*catalog.Class, error) {
	var of catalog.UnitRef
	if len(arguments) > 0 {
		var err error
		if of, err = unitNamed(arguments[0]); err != nil {
			return nil, nil, err
		}
	}
	shelves, err := a.shelves("", arguments)
	adopted := rollout.Unrolled(declared, shelves, of.Class)
	if len(adopted) > 0 {
		err = nil
	}
	return shelves, adopted, err
}

// adopted writes the first records of Classes that were adopted. It returns the paths, and what the
// others wait for.
func (a *app) adopted(ctx context.Context, u rollout.Updates, classes []*catalog.Class) (files, notes []string, err error) {
	for _, class := range classes {
		written, waits, err := u.Adopt(ctx, a.dir, class)
		if err != nil {
			return nil, nil, err
		}
		if files = append(files, written...); waits != "" {
			notes = append(notes, sentence("%s", waits))
		}
	}
	return files, notes, nil
}
