// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
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
factory's events, transactions and who signed them. It reports every field that differs.`,
		Example: "  halocompile artifact verify --dir halos/meridian/clo-tranched/approvals/<digest> --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			catalog, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			folder := rollout.Folder{Path: dir}
			compiled, err := folder.Bundle()
			if err != nil {
				return err
			}
			bundles, err := newBundles(folder, compiled)
			if err != nil {
				return err
			}
			paths, records, err := folder.Artifacts(compiled.Network)
			if err != nil {
				return err
			}
			if len(records) == 0 {
				return fault.New("HC7002", dir, "there are no records of it")
			}
			client, err := a.dial(ctx, node)
			if err != nil {
				return err
			}
			defer client.Close()
			var faults fault.List
			var text strings.Builder
			for i, record := range records {
				wrong := len(faults)
				made, err := bundles.of(record)
				if err != nil {
					return err
				}
				err = artifact.Verify(ctx, client, catalog, paths[i], record, made)
				list, ok := fault.All(err)
				if err != nil && !ok {
					return err
				}
				faults = append(faults, list...)
				if len(faults) > wrong {
					continue
				}
				fmt.Fprintf(&text, "%s %s on %s: %d addresses, %d roles, %d inits, %d parameters, %d transactions\n", record.Kind, record.Name, record.Network,
					len(record.Addresses), len(record.Roles), len(record.Inits), len(record.Parameters), len(record.Transactions))
			}
			if len(faults) > 0 {
				return faults
			}
			fmt.Fprintf(&text, "verified %d artifacts\n", len(records))
			return a.print(struct {
				Verified int      `json:"verified"`
				Files    []string `json:"files"`
			}{len(records), paths}, text.String())
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network")
	command.Flags().StringVar(&dir, "dir", "", "folder of the rollout; its records, and all others of the Class, are verified")
	return command
}

// bundles are those that the records of a Class came from.
type bundles struct {
	folder rollout.Folder
	own    *bundle.Bundle
	digest string
}

func newBundles(folder rollout.Folder, own *bundle.Bundle) (*bundles, error) {
	digest, err := own.Digest()
	return &bundles{folder, own, digest}, err
}

// digestForm is what a bundle's folder is named.
var digestForm = regexp.MustCompile(`^[0-9a-f]{64}$`)

// of is the bundle that a record says it came from, when its folder lies beside this one. A record with an unknown source is held against this one.
func (b *bundles) of(record *artifact.Record) (*bundle.Bundle, error) {
	if name := record.Source.Bundle; name != b.digest && digestForm.MatchString(name) {
		other, err := b.folder.Sibling(name).Bundle()
		if !errors.Is(err, fs.ErrNotExist) {
			return other, err
		}
	}
	return b.own, nil
}
