// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/provision"
	"github.com/halo-factory/halocompile/internal/tree"
	"github.com/halo-factory/halocompile/internal/words"
)

func newUpgrade(a *app) *cobra.Command {
	var commit string
	var force bool
	command := &cobra.Command{
		Use:   "upgrade",
		Short: "Bring schema, rules and workflows of a repository to this program's version",
		Long: `upgrade writes the schema, the rules and the workflows of this program into a repository that 'halocompile init' began. What changes is a
diff to review, like any other: 'git diff' shows it, a pull request proposes it, and code owners approve it.

A file that was edited here is left as it is and named as kept, if the program has another one by now. Manifests, networks,
templates, rules in folders of their own below policy/, and everything else are not touched.`,
		Example: "  halocompile upgrade\n  git diff",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			folder, err := tree.Open(a.dir)
			if err != nil {
				return tree.Fault(a.dir, err)
			}
			defer folder.Close()
			version, pinned := pin(commit)
			steps, err := provision.Upgrade(folder, provision.Settings{Version: version, Commit: pinned}, force)
			if err != nil {
				return err
			}
			return a.print(struct {
				Version string               `json:"version"`
				Steps   []provision.FileStep `json:"steps"`
			}{"1.0", steps}, upgraded(steps))
		},
	}
	command.Flags().StringVar(&commit, "pin", "", "commit of the program that the workflows run (default: this program's own)")
	command.Flags().BoolVar(&force, "force", false, "take the program's files even where they were edited here")
	return command
}

// upgraded says what an upgrade did, and what to do with what it left.
func upgraded(steps []provision.FileStep) string {
	if len(steps) == 0 {
		return "Nothing to do: schema, rules and workflows are this program's, or were edited here.\n"
	}
	var text strings.Builder
	kept := 0
	for _, step := range steps {
		text.WriteString(sentence("%-8s %s\n", step.Did, step.File))
		if step.Did == provision.Kept {
			kept++
		}
	}
	if kept > 0 {
		text.WriteString(words.Count(kept, "file") + " edited here stayed so, and the program has another by now: take that with --force, and edit it again.\n")
	}
	text.WriteString("Review it with 'git diff', and see what it asks of the manifests with 'halocompile check'.\n")
	return text.String()
}
