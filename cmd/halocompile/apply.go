// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// application holds the flags of the verbs that send.
type application struct {
	chosen
	relayer, password, commit string
	feeCap                    uint64
	patience                  time.Duration
}

func (f *application) flags(command *cobra.Command) {
	f.chosen.flags(command)
	command.Flags().StringVar(&f.relayer, "relayer", "", "keystore file of the account that pays gas")
	command.Flags().StringVar(&f.password, "password-file", "", "file with the keystore's password; without it the terminal is asked")
	command.Flags().StringVar(&f.commit, "commit", "", "commit that holds the manifests, in full, for the record (default: the checkout's, if it holds exactly these)")
	command.Flags().Uint64Var(&f.feeCap, "fee-cap", 200, "most that a gas may cost, in gwei")
	command.Flags().DurationVar(&f.patience, "patience", 2*time.Minute, "wait for inclusion before the fee is raised, and for every four confirmations")
}

func newApply(a *app) *cobra.Command {
	var f application
	command := &cobra.Command{
		Use:   "apply [HALO/CLASS[/UNIT]]",
		Short: "Carry out a signed bundle as far as it is due",
		Long: `apply recompiles the bundle from the manifests, compares it with the chain, checks every signature, and then carries out what is
due, transaction by transaction. What is done is read from the chain, so it can be stopped at any moment and run again.
Once everything is done it writes the Artifact records.`,
		Example:           "  halocompile apply meridian/clo-tranched --relayer relayer.json --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
		Args:              f.named,
		RunE:              a.on(&f.chosen, func(ctx context.Context, r *rollout.Rollout) error { return a.apply(ctx, r, &f) }),
	}
	f.flags(command)
	return command
}

func newAdvance(a *app) *cobra.Command {
	var f application
	command := &cobra.Command{
		Use:   "advance [HALO/CLASS[/UNIT]]",
		Short: "Carry a rollout on that has stages left",
		Long: `advance does what apply does, for a rollout that has begun: it carries out the stages that have become due since. It is for a clock;
when nothing is due it says until when, and ends well. It refuses a rollout that was never applied.`,
		Example:           "  halocompile advance meridian/clo-tranched --relayer relayer.json --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
		Args:              f.named,
		RunE: a.on(&f.chosen, func(ctx context.Context, r *rollout.Rollout) error {
			status, err := r.Status(ctx)
			if err != nil {
				return err
			}
			if !status.Begun() {
				return fault.New(fault.NothingToPlan, r.Folder.Path, "this rollout has not begun").Remedy("begin it with: halocompile apply --dir %s", r.Folder.Path)
			}
			return a.apply(ctx, r, &f)
		}),
	}
	f.flags(command)
	return command
}

func (a *app) apply(ctx context.Context, r *rollout.Rollout, f *application) error {
	relayer, err := a.key(ctx, f.relayer, f.password, r.Bundle.ChainID)
	if err != nil {
		return err
	}
	repository := newCommits(a.dir)
	if f.commit != "" {
		holds, err := repository.hold(ctx, f.commit, r.Bundle)
		if err == nil && !holds {
			err = errors.New("the manifests in it are others than the bundle was made from")
		}
		if err != nil {
			return fault.New(fault.CommitWithoutManifests, f.commit, "%w", err)
		}
	}
	outcome, err := r.Carry(ctx, rollout.Options{
		Relayer: relayer, FeeCap: gwei(f.feeCap), Patience: f.patience, Now: a.now,
		Begin: func(ctx context.Context) error {
			_, err := a.checked(ctx, r.Bundle.Of())
			return err
		},
		Commit: func(ctx context.Context, claimed string, b *bundle.Bundle) string {
			return repository.claimed(ctx, claimed, cmp.Or(f.commit, headCommit(ctx, a.dir)), b)
		},
		At:       repository.manifests,
		Progress: func(done exec.Standing) { a.notes(report.Transaction(done)) },
		Changed:  func(what string) { a.notes(report.Changes([]string{what})) },
	})
	if err != nil {
		return err
	}
	if head := headCommit(ctx, a.dir); len(outcome.Records) > 0 && head != "" && repository.claimed(ctx, "", cmp.Or(f.commit, head), r.Bundle) == "" {
		a.note("  the records name no commit: %s does not hold exactly the manifests that the bundle was made from\n", head)
	}
	for _, path := range outcome.Records {
		a.note("  recorded %s\n", path)
	}
	if err := a.print(outcome.Result, report.Summary(outcome.Result)); err != nil {
		return err
	}
	if len(outcome.Unknown) > 0 {
		return outcome.Unknown
	}
	return nil
}

func gwei(amount uint64) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(amount), big.NewInt(1e9))
}
