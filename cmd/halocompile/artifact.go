// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newArtifact(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:     "artifact",
		Short:   "Work with the records of what was deployed",
		Example: "  halocompile artifact verify --dir halos/meridian/clo-tranched/approvals/<digest> --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE:    func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newArtifactVerify(a), newArtifactMigrate(a), newArtifactExport(a), newArtifactUpdate(a))
	return command
}

func newArtifactVerify(a *app) *cobra.Command {
	var node, dir string
	command := &cobra.Command{
		Use:   "verify [HALO/CLASS[/UNIT]]",
		Short: "Read every fact of the records back from the chain, and compare",
		Long: `verify reads the chain once for all records of a Class, and compares: code, roles from every role event, inits, parameters, the
factory's events, and each revision of the history with its transactions and who signed them, each proved from its receipt. It reports every field
that differs. A commit that a record names must hold the manifests of its revision, where the repository has that commit. An edit of the manifests
that is not carried out yet makes no record wrong. Without a name it verifies all records of the repository.`,
		Example: "  halocompile artifact verify --rpc-url http://127.0.0.1:8545\n  halocompile artifact verify meridian/clo-tranched/senior --rpc-url http://127.0.0.1:8545",
		Args:    oneName,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			shelves, err := a.shelves(dir, arguments)
			if err != nil {
				return err
			}
			client, err := a.dial(ctx, node)
			if err != nil {
				return err
			}
			defer client.Close()
			v := verification{client: client, declared: declared, repository: newCommits(a.dir)}
			for _, each := range shelves {
				if err := v.shelf(ctx, each); err != nil {
					return err
				}
			}
			if len(v.faults) > 0 {
				return v.faults
			}
			if !v.here && v.elsewhere != nil {
				return v.elsewhere
			}
			return v.print(a)
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network")
	command.Flags().StringVar(&dir, "dir", "", "folder of a rollout; its records, and all others of the Class, are verified")
	return command
}

// verification holds what records are compared with, and what came of it.
type verification struct {
	client     *chain.Client
	declared   *catalog.Catalog
	repository *commits
	faults     fault.List
	verified   []rollout.Recorded
	notes      []string // what was not verified, and why
	here       bool     // some records are of the node's chain
	elsewhere  error    // that the node is not of the chain of the first others
}

// shelf verifies the records of one Class on one network, and lists everything that is wrong. The
// error is returned if they could not be verified at all.
func (v *verification) shelf(ctx context.Context, s rollout.Shelf) error {
	var records []artifact.Kept
	var read []rollout.Recorded
	for _, each := range s.Records {
		switch list, ok := fault.All(each.Err); {
		case each.Old != nil:
		case ok:
			v.faults = append(v.faults, list...)
		case each.Err != nil:
			return each.Err
		default:
			read = append(read, each)
			records = append(records, artifact.Kept{Where: each.Path, Record: each.Record})
		}
	}
	if network := v.declared.Networks[s.Network]; network != nil && network.ChainID != v.client.ChainID() {
		elsewhere := v.client.RequireChain(ctx, network.ChainID)
		if elsewhere == nil {
			return fault.New(fault.NodeError, v.client.Node(), "node said that it serves chain %d, and now says %d", v.client.ChainID(), network.ChainID)
		}
		if v.elsewhere == nil {
			v.elsewhere = elsewhere
		}
		v.notes = append(v.notes, fmt.Sprintf("%s: not verified: %d records of network %s, and the node is of chain %d", s.Class, len(s.Records), s.Network, v.client.ChainID()))
		return nil
	}
	v.here = true
	if err := v.old(ctx, s); err != nil || len(records) == 0 {
		return err
	}
	proof, err := s.Proof(func(commit string) (*catalog.Catalog, error) {
		manifests, err := v.repository.manifests(ctx, commit, s.Class)
		if errors.Is(err, errNoManifests) { // the commit is there, and holds nothing
			return &catalog.Catalog{}, nil
		}
		return manifests, err
	})
	if err != nil {
		return err
	}
	verdicts, err := rollout.VerifyRecords(ctx, rollout.Input{Client: v.client, Catalog: v.declared, Class: s.Class}, records, proof)
	if err != nil {
		return err
	}
	open := map[string][]string{}
	for i, verdict := range verdicts {
		v.faults = append(v.faults, verdict.Faults...)
		v.verified = append(v.verified, read[i])
		for _, each := range verdict.Unproved {
			open[each] = append(open[each], records[i].Record.Part().String())
		}
	}
	for _, each := range slices.Sorted(maps.Keys(open)) {
		v.notes = append(v.notes, fmt.Sprintf("%s: not proved of %s: %s", s.Class, strings.Join(open[each], ", "), each))
	}
	return nil
}

// old verifies records of version 1.
func (v *verification) old(ctx context.Context, s rollout.Shelf) error {
	raised, err := rollout.Raise(ctx, v.client, s)
	if list, ok := fault.All(err); ok && list[0].Code.Stage() == fault.StageRecords {
		v.faults = append(v.faults, list...)
		return nil
	}
	if len(raised) > 0 {
		v.notes = append(v.notes, fmt.Sprintf("%s: %d records of version 1 say what the chain shows; raise them with: halocompile artifact migrate", s.Class, len(raised)))
	}
	return err
}

// print prints what the verified records hold.
func (v *verification) print(a *app) error {
	var text strings.Builder
	paths := make([]string, len(v.verified))
	for i, each := range v.verified {
		paths[i] = each.Path
		record := each.Record
		transactions := 0
		for _, revision := range record.History {
			transactions += len(revision.Transactions)
		}
		text.WriteString(sentence("%s %s on %s: %d addresses, %d roles, %d inits, %d parameters, %d revisions, %d transactions\n", record.Kind, record.Name, record.Network,
			len(record.Chain.Addresses), len(record.Chain.Roles), len(record.Chain.Inits), len(record.Chain.Parameters), len(record.History), transactions))
	}
	for _, note := range v.notes {
		text.WriteString(sentence("%s\n", note))
	}
	fmt.Fprintf(&text, "verified %d artifacts\n", len(v.verified))
	return a.print(struct {
		Verified int      `json:"verified"`
		Files    []string `json:"files"`
		Notes    []string `json:"notes,omitempty"`
	}{len(v.verified), paths, v.notes}, text.String())
}
