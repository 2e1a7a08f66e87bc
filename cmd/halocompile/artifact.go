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
			records, err := folder.Artifacts(compiled.Network)
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

// verification is what the records of one folder are held against.
type verification struct {
	client     *chain.Client
	declared   *catalog.Catalog
	folder     rollout.Folder
	own        *bundle.Bundle // the folder's
	repository *commits
}

// all verifies each record, and lists all that is wrong.
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

// printVerified says what the records hold that were verified.
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

// of lists what is wrong with a record; the error is that of the surroundings. The record is held
// against the bundle that it says it came from, when that one's folder lies beside this one, and
// else against this one's.
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
				// A repository that does not have the commit cannot tell.
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
	// What is wrong with the node is wrong for every record: it is waited for once, and said once.
	switch fault.First(err) {
	case fault.NodeUnreachable, fault.HistoryMissing:
		return nil, err
	}
	return list, nil
}
