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
with 'halocompile sign --record': update finds their signatures in the repository, and checks them with a node. Signatures made elsewhere are
given with --signature. An edit that changes the chain becomes a revision by its rollout; with a node, one that the chain has already is recorded
at once. So is a Class that was adopted and whose plan is empty. Each network has the node of --rpc-url, if that serves its chain, or else the one
that HALOCOMPILE_NODES names.`,
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
			if u.Signatures, err = signaturesGiven(signatures); err != nil {
				return err
			}
			nodes := a.nodes(node)
			defer nodes.close()
			on, err := nodes.updating(ctx, u, recorded(declared, shelves, adopted))
			if err != nil {
				return err
			}
			files, notes := []string{}, []string{}
			for _, s := range shelves {
				written, waiting, err := s.Update(ctx, on(s.Network))
				if err != nil {
					return err
				}
				files = append(files, written...)
				for _, each := range waiting {
					notes = append(notes, sentence("%s", each))
				}
			}
			written, waits, err := a.adopted(ctx, on, adopted)
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
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network, to check signatures (default: that which HALOCOMPILE_NODES names)")
	return command
}

// updating returns what updates of records on a network take from outside. It connects to no node
// if there are no signatures and none is named.
func (n *nodes) updating(ctx context.Context, u rollout.Updates, networks []catalog.NetworkRef) (func(catalog.NetworkRef) rollout.Updates, error) {
	var at []reached
	if len(u.Signatures) > 0 || n.named(networks) {
		var err error
		if at, err = n.all(ctx, u.Catalog, networks...); err != nil {
			return nil, err
		}
	}
	return func(network catalog.NetworkRef) rollout.Updates {
		if u.Client = clientOn(at, network); u.Client == nil {
			u.Client = n.given // it serves another chain, and that is told
		}
		return u
	}, nil
}

// signaturesGiven reads signatures from the command line.
func signaturesGiven(given []string) (signatures [][]byte, err error) {
	for _, each := range given {
		signature, err := hexutil.Decode(each)
		if err != nil {
			return nil, fault.New(fault.CommandLineUnusable, "--signature", "%q: %w", each, err)
		}
		signatures = append(signatures, signature)
	}
	return signatures, nil
}

// recorded lists the declared networks of records, and of Classes that have none yet.
func recorded(declared *catalog.Catalog, shelves []rollout.Shelf, classes []*catalog.Class) (list []catalog.NetworkRef) {
	for _, s := range shelves {
		if declared.Networks[s.Network] != nil {
			list = append(list, s.Network)
		}
	}
	for _, class := range classes {
		list = append(list, class.Network)
	}
	slices.Sort(list)
	return slices.Compact(list)
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
func (a *app) adopted(ctx context.Context, on func(catalog.NetworkRef) rollout.Updates, classes []*catalog.Class) (files, notes []string, err error) {
	for _, class := range classes {
		written, waits, err := on(class.Network).Adopt(ctx, a.dir, class)
		if err != nil {
			return nil, nil, err
		}
		if files = append(files, written...); waits != "" {
			notes = append(notes, sentence("%s", waits))
		}
	}
	return files, notes, nil
}
