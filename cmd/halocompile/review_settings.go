// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
)

func newReviewSettings(a *app) *cobra.Command {
	var branch, environment string
	command := &cobra.Command{
		Use:   "settings",
		Short: "Verify that the repository is set up as the loop needs it",
		Long: `settings compares the repository's settings with what the security of the pull-request loop rests on: who may write to the main branch, which checks and
owners a merge needs, who may use the environment with the relayer's key, and what a job's token may do. What it could not read is neither good nor bad, and says so.

Exit code 1 when a setting is not as needed or could not be read. See docs/pull-requests.md.`,
		Example: "  GITHUB_REPOSITORY=OWNER/NAME GITHUB_TOKEN=… halocompile review settings",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			loop, err := a.loop()
			if err != nil {
				return err
			}
			settings, err := loop.Host.Settings(command.Context(), loop.Expectations(branch, environment))
			if err != nil {
				return err
			}
			return a.settings(settings)
		},
	}
	command.Flags().StringVar(&branch, "branch", "main", "branch that everything is carried out from")
	command.Flags().StringVar(&environment, "environment", "halocompile", "environment that holds the relayer's key")
	return command
}

// settings prints a line for each setting, and returns what is wrong with them.
func (a *app) settings(list []host.Setting) error {
	var text strings.Builder
	var faults fault.List
	for _, each := range list {
		mark := "ok"
		switch {
		case each.Unknown != "":
			mark = "unread"
			faults = append(faults, fault.New(fault.SettingUnreadable, each.Name, "it could not be read: %s", each.Unknown))
		case !each.OK:
			mark = "wrong"
			faults = append(faults, fault.New(fault.SettingWrong, each.Name, "it is %s, needed is %s", each.Actual, each.Expected).Remedy("set it in the repository (%s)", each.Source))
		}
		text.WriteString(sentence("%s\t%s\t%s\n", mark, each.Name, each.Actual))
	}
	if err := a.print(struct {
		Version  string         `json:"version"`
		Settings []host.Setting `json:"settings"`
	}{"1.0", list}, aligned(text.String())); err != nil {
		return err
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}
