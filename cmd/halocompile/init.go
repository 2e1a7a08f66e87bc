// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/provision"
	"github.com/halo-factory/halocompile/internal/tree"
)

func newInit(a *app) *cobra.Command {
	var settings provision.Settings
	command := &cobra.Command{
		Use:   "init",
		Short: "Begin a repository of manifests in an empty folder",
		Long: `init writes all that a repository of manifests begins with: schema and rules, the networks and templates that are known, the workflows of
the pull-request loop, CODEOWNERS, and what Git has to know. It passes 'halocompile check', and 'halocompile new' goes on from it.

The workflows run the action of this program's own commit. A program that does not know its commit needs --pin. init writes over
nothing, and needs no network.`,
		Example: "  halocompile init --owner @acme/governance\n  halocompile init -C halos --owner @acme/governance",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			settings.Version, settings.Commit = pin(settings.Commit)
			folder, err := tree.Make(a.dir, 0o644)
			if err != nil {
				return tree.Fault(a.dir, err)
			}
			defer folder.Close()
			files, err := provision.Init(folder, settings)
			if err != nil {
				return err
			}
			return a.print(struct {
				Version string   `json:"version"`
				Files   []string `json:"files"`
			}{"1.0", files}, `The repository begins: schema, policy, networks, templates, workflows, CODEOWNERS.
Next:
  git init --initial-branch=main && git add --all && git commit --message "Begin"
  halocompile check
  halocompile new halo NAME
`)
		},
	}
	command.Flags().StringVar(&settings.Owner, "owner", "", "team or user of the Git host who has to approve changes, such as @acme/governance")
	command.Flags().StringVar(&settings.Commit, "pin", "", "commit of the program that the workflows run (default: this program's own)")
	return command
}

// pin returns the version and the commit of the program that workflows are pinned to: the commit
// that is given, or else this program's own. A program that was built from changes that are not
// committed has none.
func pin(given string) (version, commit string) {
	b := own()
	if own := b.pinned(); own != "" && (given == "" || given == own) {
		return b.Version, own
	}
	return "", given
}
