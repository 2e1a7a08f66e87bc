// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"math/big"
	"time"

	"github.com/gofrs/flock"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// application is the flags of the verbs that send.
type application struct {
	node, dir, relayer, password, commit string
	feeCap                               uint64
	patience                             time.Duration
}

func (f *application) flags(command *cobra.Command) {
	command.Flags().StringVar(&f.node, "rpc-url", "", "node of the bundle's network")
	command.Flags().StringVar(&f.dir, "dir", "", "folder of the rollout, as plan wrote it, with the approvals")
	command.Flags().StringVar(&f.relayer, "relayer", "", "keystore file of the account that pays gas")
	command.Flags().StringVar(&f.password, "password-file", "", "file with the keystore's password; without it the terminal is asked")
	command.Flags().StringVar(&f.commit, "commit", "", "commit that the manifests are of, for the record (default: the checkout's)")
	command.Flags().Uint64Var(&f.feeCap, "fee-cap", 200, "most that a gas may cost, in gwei")
	command.Flags().DurationVar(&f.patience, "patience", 2*time.Minute, "wait for inclusion before the fee is raised")
}

func newApply(a *app) *cobra.Command {
	var f application
	command := &cobra.Command{
		Use:   "apply",
		Short: "Execute a signed bundle as far as it is due",
		Long: `apply recompiles the bundle from the manifests, compares it with the chain, checks every signature, and then executes what is
due, transaction by transaction. What is done is read from the chain, so it can be stopped at any moment and run again.
Once everything is done it writes the Artifact records.`,
		Example: "  halocompile apply --dir halos/meridian/clo-tranched/approvals/<digest> --relayer relayer.json --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE:    func(command *cobra.Command, _ []string) error { return a.apply(command.Context(), &f) },
	}
	f.flags(command)
	return command
}

func newAdvance(a *app) *cobra.Command {
	var f application
	command := &cobra.Command{
		Use:   "advance",
		Short: "Carry a rollout on that has stages left",
		Long: `advance does what apply does, for a rollout that has begun: it executes the stages that have become due since. It is for a clock;
when nothing is due it says until when, and ends well. It refuses a rollout that was never applied.`,
		Example: "  halocompile advance --dir halos/meridian/clo-tranched/approvals/<digest> --relayer relayer.json --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			r, err := a.open(ctx, f.node, rollout.Folder{Path: f.dir})
			if err != nil {
				return err
			}
			status, err := exec.Status(ctx, r.client, r.plan, r.bundle, a.now())
			r.client.Close()
			if err != nil {
				return err
			}
			if !status.Begun() {
				return fault.New("HC4001", f.dir, "this rollout has not begun").Remedy("begin it with: halocompile apply --dir %s", f.dir)
			}
			return a.apply(ctx, &f)
		},
	}
	f.flags(command)
	return command
}

func (a *app) apply(ctx context.Context, f *application) error {
	folder := rollout.Folder{Path: f.dir}
	r, err := a.open(ctx, f.node, folder)
	if err != nil {
		return err
	}
	defer r.client.Close()
	if _, err := exec.Verify(ctx, r.client, r.catalog, r.plan, r.bundle); err != nil {
		return err
	}
	status, err := exec.Status(ctx, r.client, r.plan, r.bundle, a.now())
	if err != nil {
		return err
	}
	if !status.Begun() {
		// Policy decides what may begin. A rollout that has begun is carried to its end, even if a template expires meanwhile.
		if _, _, err := a.checked(ctx, a.now().UTC()); err != nil {
			return err
		}
	}
	lock := flock.New(folder.Lock())
	if locked, err := lock.TryLock(); err != nil || !locked {
		return fault.New("HC6002", folder.Lock(), "another process holds the lock")
	}
	defer lock.Unlock()
	approvals, err := folder.Approvals()
	if err != nil {
		return err
	}
	relayer, err := a.key(f.relayer, f.password, r.bundle.ChainID)
	if err != nil {
		return err
	}
	digest, err := r.bundle.Digest()
	if err != nil {
		return err
	}
	journal, err := exec.OpenJournal(folder.Journal(), digest)
	if err != nil {
		return err
	}
	defer journal.Close()
	network := r.catalog.Networks[r.bundle.Network]
	result, err := exec.Run(ctx, r.client, r.plan, r.bundle, journal, exec.Options{
		Relayer: relayer, FeeCap: new(big.Int).Mul(new(big.Int).SetUint64(f.feeCap), big.NewInt(1e9)), Confirmations: network.Confirmations,
		Patience: f.patience, Now: a.now, Approvals: approvals,
		Progress: func(done exec.Report) { a.note("  %s\n", report.Transaction(done)) },
	})
	if err != nil {
		return err
	}
	if result.Complete() {
		if err := a.publish(ctx, r, folder, f.commit); err != nil {
			return err
		}
	}
	return a.print(result, report.Summary(result)+"\n")
}

// publish writes the Artifact records of a complete rollout: those of the Halo, the Class and each of its Units, unless all are there.
func (a *app) publish(ctx context.Context, r *opened, folder rollout.Folder, commit string) error {
	_, previous, err := folder.Artifacts()
	if err != nil {
		return err
	}
	if _, class, ok := plan.Target(r.catalog, r.bundle.Class); ok && len(previous) == 2+len(class.Units) {
		return nil
	}
	if commit == "" {
		commit = headCommit(ctx, a.dir)
	}
	records, err := artifact.Build(ctx, r.client, r.catalog, r.bundle, r.plan.Block.Number, commit)
	if err != nil {
		return err
	}
	paths, err := folder.WriteArtifacts(records)
	if err != nil {
		return err
	}
	for _, path := range paths {
		a.note("  recorded %s\n", path)
	}
	return nil
}
