// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/keyfile"
	"github.com/halo-factory/halocompile/internal/review"
)

func newReviewExecute(a *app) *cobra.Command {
	return a.carryOut("execute", "Carry out what was merged and signed", `execute runs on the main branch. For each bundle under halos/*/*/approvals/ it makes the plan anew from the manifests and the chain. If that is what was
signed, and the signatures are complete, it executes what is due, says so on the pull request, and commits the records once everything is done. If it is not, it
stops, says field by field why, and opens an issue that says what to do.`, true)
}

func newReviewAdvance(a *app) *cobra.Command {
	return a.carryOut("advance", "Carry rollouts on that have begun", `advance is for a clock: it does what execute does for rollouts that have begun, and begins none. Both ask for the signatures of ramps' steps that are due.`, false)
}

func (a *app) carryOut(verb, short, long string, begin bool) *cobra.Command {
	var feeCap uint64
	var patience time.Duration
	var branch string
	command := &cobra.Command{
		Use:   verb,
		Short: short,
		Long: long + `

The relayer's key is a keystore file's content in HALOCOMPILE_RELAYER, its password is HALOCOMPILE_RELAYER_PASSWORD. It pays gas and can do nothing more.`,
		Example: "  halocompile review " + verb,
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			loop, err := a.loop()
			if err != nil {
				return err
			}
			commit := cmp.Or(headCommit(ctx, a.dir), os.Getenv("GITHUB_SHA"))
			declared, err := a.catalog(ctx)
			if err != nil {
				return loop.Unready(ctx, commit, err)
			}
			repository := newCommits(a.dir)
			return loop.Execute(ctx, review.Merged{
				Root: a.dir, Branch: branch, Commit: commit, Catalog: declared,
				Holds: func(ctx context.Context, claimed string, b *bundle.Bundle) string {
					return repository.claimed(ctx, claimed, commit, b)
				},
				Checked: func(ctx context.Context, of catalog.UnitRef) error {
					_, err := a.checked(ctx, of)
					return err
				},
				At: repository.manifests, Touched: repository.touched, Compile: a.compile,
				Dial: a.nodeOf, Relayer: a.relayerOfEnvironment, FeeCap: gwei(feeCap), Patience: patience,
			}, begin)
		},
	}
	command.Flags().StringVar(&branch, "branch", "main", "branch that everything is carried out from")
	command.Flags().Uint64Var(&feeCap, "fee-cap", 200, "most that a gas may cost, in gwei")
	command.Flags().DurationVar(&patience, "patience", 2*time.Minute, "wait for inclusion before the fee is raised")
	return command
}

// relayerOfEnvironment opens the keystore that a protected environment holds. It never writes the
// keystore to a file.
func (a *app) relayerOfEnvironment(chainID uint64) (*ecdsa.PrivateKey, error) {
	const variable, secret = "HALOCOMPILE_RELAYER", "HALOCOMPILE_RELAYER_PASSWORD"
	text := os.Getenv(variable)
	if text == "" {
		return nil, fault.New(fault.KeyNotOpened, variable, "it is not in the environment").Remedy("put the content of a keystore file there, and its password into %s", secret)
	}
	key, err := keyfile.Open(variable, []byte(text), os.Getenv(secret))
	if err != nil {
		return nil, err
	}
	return key, refuseKnown(key, chainID)
}
