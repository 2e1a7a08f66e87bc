// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/bundle"
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
	command.AddCommand(newArtifactVerify(a))
	return command
}

func newArtifactVerify(a *app) *cobra.Command {
	var node, dir string
	command := &cobra.Command{
		Use:   "verify",
		Short: "Read every fact of the records back from the chain, and compare",
		Long: `verify builds each record anew from the manifests and the chain: code, roles from every role event, inits, parameters, the
factory's events, transactions and who signed them, each proved from its receipt. It reports every field that differs. A commit that a record
names must hold the manifests that its bundle was made from, where the repository has that commit.`,
		Example: "  halocompile artifact verify --dir halos/meridian/clo-tranched/approvals/<digest> --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			folder := a.folder(dir)
			compiled, err := folder.Bundle()
			if err != nil {
				return err
			}
			records, err := folder.Records(compiled.Network)
			if err != nil {
				return err
			}
			if len(records) == 0 {
				return fault.New(fault.ArtifactIncomplete, dir, "there are no records of it")
			}
			client, err := a.dial(ctx, node)
			if err != nil {
				return err
			}
			defer client.Close()
			v := verification{client, declared, folder, compiled, newCommits(a.dir)}
			if err := v.all(ctx, records); err != nil {
				return err
			}
			return printVerified(a, records)
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network")
	command.Flags().StringVar(&dir, "dir", "", "folder of the rollout; its records, and all others of the Class, are verified")
	return command
}

// verification holds what the records of one folder are compared with.
type verification struct {
	client     *chain.Client
	declared   *catalog.Catalog
	folder     rollout.Folder
	own        *bundle.Bundle // the bundle in folder
	repository *commits
}

// all verifies every record, and lists everything that is wrong.
func (v *verification) all(ctx context.Context, records []rollout.Recorded) error {
	var faults fault.List
	for _, each := range records {
		list, err := v.of(ctx, each)
		if err != nil {
			return err
		}
		faults = append(faults, list...)
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// printVerified prints what the verified records hold.
func printVerified(a *app, records []rollout.Recorded) error {
	var text strings.Builder
	paths := make([]string, len(records))
	for i, each := range records {
		paths[i] = each.Path
		record := each.Record
		text.WriteString(sentence("%s %s on %s: %d addresses, %d roles, %d inits, %d parameters, %d transactions\n", record.Kind, record.Name, record.Network,
			len(record.Addresses), len(record.Roles), len(record.Inits), len(record.Parameters), len(record.Transactions)))
	}
	fmt.Fprintf(&text, "verified %d artifacts\n", len(records))
	return a.print(struct {
		Verified int      `json:"verified"`
		Files    []string `json:"files"`
	}{len(records), paths}, text.String())
}

// of lists what is wrong with a record. The error is returned if the record could not be verified
// at all. The record is compared with the bundle that it names as its source. If that bundle's
// folder does not lie beside this one, it is compared with this folder's bundle.
func (v *verification) of(ctx context.Context, each rollout.Recorded) (fault.List, error) {
	err := each.Err
	if err == nil {
		var from *bundle.Bundle
		from, err = v.folder.SourceOf(each.Record)
		if errors.Is(err, fs.ErrNotExist) {
			from, err = v.own, nil
		}
		if err == nil {
			err = rollout.VerifyRecord(ctx, v.client, v.declared, each, from)
			if commit := each.Record.Source.Commit; commit != "" {
				// The commit can be checked only if the repository has it.
				list, ok := fault.All(err)
				if holds, unread := v.repository.hold(ctx, commit, from); unread == nil && !holds && (err == nil || ok) {
					err = append(slices.Clone(list), fault.New(fault.CommitWithoutManifests, each.Path, "source.commit is %s, and the manifests in it are others than the bundle was made from", commit))
				}
			}
		}
	}
	list, ok := fault.All(err)
	if err != nil && !ok {
		return nil, err
	}
	// A fault of the node is the same for every record, so it is waited for and reported once.
	switch fault.First(err) {
	case fault.NodeUnreachable, fault.HistoryMissing:
		return nil, err
	}
	return list, nil
}
