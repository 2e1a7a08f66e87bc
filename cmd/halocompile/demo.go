// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// The demo rolls out examples of the repository itself: a Portfolio Class and a Term Class.
const (
	demoClass = "meridian/clo-tranched"
	demoUnit  = "senior"
	demoTerm  = "meridian/senior-secured"
	demoParty = "harbour"
)

func newDemo(a *app) *cobra.Command {
	var out, node string
	var full, count bool
	command := &cobra.Command{
		Use:   "demo",
		Short: "Roll the example Classes out on a chain in this process, from CUE to verified records",
		Long: `demo installs the platform on a chain inside this process, and then calls the same verbs that people use: check, and for a Portfolio Class and
a Term Class plan, sign by each owner, apply, two weeks later advance, and artifact verify. In between a Prime uses what is new: the queues of a
Unit, and an NFAT from its issue until it is repaid. Nothing outside the process changes. It prints one line a step; --full shows each command
with its whole output, and --count instead how many transactions, signatures and gas each rollout took, read from its records and receipts.

With --rpc-url it does the same on a development node that is running (chain id 1337 or 31337). Where that node's clock cannot be moved, the
delays are seconds, and the demo waits; no NFAT is issued there, because limits that allow one take a day to fill.`,
		Example: "  halocompile demo\n  halocompile demo --full --out rollout\n  halocompile demo --count\n  halocompile demo --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return a.demo(command.Context(), out, &performance{node: node, brief: !full, count: count})
		},
	}
	command.Flags().StringVar(&out, "out", "", "folder that keeps every document (default: none is kept)")
	command.Flags().StringVar(&node, "rpc-url", "", "development node to use instead of a chain in this process")
	command.Flags().BoolVar(&full, "full", false, "each command with its whole output")
	command.Flags().BoolVar(&count, "count", false, "what each rollout took, instead of its steps")
	command.Flags().Bool("brief", true, "one line a step")
	_ = command.Flags().MarkHidden("brief") // what it prints anyway, and what scripts may say
	command.MarkFlagsMutuallyExclusive("full", "count")
	return command
}

// performance is one run of the demo.
type performance struct {
	*app
	brief   bool // one line a step, without the verbs' own output
	count   bool // what each rollout took, without steps
	folder  rollout.Folder
	node    string
	client  *chain.Client
	class   string
	movable bool // the node's clock can be moved
	steps   []demoStep
	counted []report.Cost

	settings       devnet.Settings
	platform       *devnet.Platform
	keys, password string // folder of the keystore files, and the file with their password
}

type demoStep struct {
	Step   string `json:"step"`
	Result string `json:"result"`
}

// demo plays a performance. Its documents stand in the folder out; if that is "", none is kept.
func (a *app) demo(ctx context.Context, out string, p *performance) (err error) {
	if out == "" {
		if out, err = os.MkdirTemp("", "halocompile-demo-"); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(out)) }()
	}
	to, err := tree.Make(out, 0o644)
	if err != nil {
		return tree.Fault(out, err)
	}
	defer to.Close()
	if entries, err := to.ReadDir("."); err != nil || len(entries) > 0 {
		return fault.New(fault.CommandLineUnusable, out, "the folder is not empty").Remedy("give --out a new folder")
	}
	// The verbs read a copy of the manifests. In the copy, the network manifest is that of the
	// demo's node.
	work := *a
	work.dir = filepath.Join(out, "repository")
	from, err := a.repository()
	if err != nil {
		return err
	}
	defer from.Close()
	copied, err := tree.Make(work.dir, 0o644)
	if err != nil {
		return tree.Fault(work.dir, err)
	}
	defer copied.Close()
	for _, folder := range []string{"halos", "schema", "policy"} {
		if err := copied.Copy(from, folder); err != nil {
			return tree.Fault(from.At(folder), err)
		}
	}
	if a.output == "json" || p.count {
		work.out, p.brief = newPrinter(io.Discard), true
	}
	p.app, p.folder = &work, rollout.Folder{Path: out}
	if p.node == "" {
		served, err := devnet.Start(ctx, devnet.ChainOptions{Genesis: a.now()})
		if err != nil {
			return err
		}
		defer served.Close()
		p.node = served.URL()
	}
	if err := p.play(ctx); err != nil {
		return err
	}
	if p.count {
		return a.print(struct {
			Version  string        `json:"version"`
			Rollouts []report.Cost `json:"rollouts"`
		}{"1.0", p.counted}, report.Costs(p.counted))
	}
	if a.output == "json" {
		return a.print(struct {
			Version string     `json:"version"`
			Steps   []demoStep `json:"steps"`
		}{"1.0", p.steps}, "")
	}
	return nil
}
