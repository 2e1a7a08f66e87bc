// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/checkout"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/tree"
)

// previewing says how a change is to be looked at.
type previewing struct {
	base, format, now, node string
	open                    bool
}

func newPreview(a *app) *cobra.Command {
	var how previewing
	command := &cobra.Command{
		Use:   "preview",
		Short: "Say what a pull request of this checkout would say",
		Long: `preview judges what a commit of everything in this checkout would change, as the job on its pull request will: by the rules of the
revision that the branch began at, and by its own where it edits them. It reads the checkout through Git and leaves it as it is.

Without a node it says what the files alone say, and names what it left out. With --rpc-url, or for networks that HALOCOMPILE_NODES
names, it plans, simulates and counts signatures, too. It is then all that the comment will say.

Formats: text; markdown, the comment itself; html, the whole report with its charts. Exit codes: 0 nothing against it, 3 denied,
1 it could not be judged.`,
		Example: `  halocompile preview
  halocompile preview --base origin/main --rpc-url http://127.0.0.1:8545
  halocompile preview --open`,
		Args: noArguments,
		RunE: func(command *cobra.Command, _ []string) error { return how.run(command.Context(), a) },
	}
	flags := command.Flags()
	flags.StringVar(&how.base, "base", "", "revision that the change is to be merged into (default: the main branch of origin, or main)")
	flags.StringVar(&how.format, "format", "text", "what to write: "+strings.Join(previews, ", "))
	flags.StringVar(&how.node, "rpc-url", "", "address of a node, for plans and simulations of its network")
	flags.StringVar(&how.now, "now", "", "judge as at this time, RFC 3339 (default: the current time)")
	flags.BoolVar(&how.open, "open", false, "show the whole report in a browser: $BROWSER, or the system's own")
	_ = command.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(previews, cobra.ShellCompDirectiveNoFileComp))
	return command
}

var previews = []string{"text", "markdown", "html"}

func (how *previewing) run(ctx context.Context, a *app) error {
	if !slices.Contains(previews, how.format) {
		return fault.New(fault.CommandLineUnusable, "--format", "%q is no format", how.format).Remedy("use %s", choice(previews))
	}
	at, err := a.moment(how.now)
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "halocompile-preview-")
	if err != nil {
		return fault.New(fault.FileUnusable, "temporary folder", "%w", err)
	}
	defer os.RemoveAll(scratch)
	base, head, err := how.sides(ctx, a.dir, scratch)
	if err != nil {
		return err
	}
	defer base.Close()
	defer head.Close()
	p, err := proposal.Judge(ctx, proposal.Request{
		Trees:  change.Trees{Base: base, Head: head, Now: at, Evaluator: confine.Self()},
		Dial:   func(ctx context.Context, of *catalog.Network) (*chain.Client, error) { return how.dial(ctx, a, of) },
		Serves: func(network catalog.NetworkRef) bool { return how.node != "" || nodeNamed(network) != "" },
	})
	if err != nil {
		return err
	}
	if err := how.tell(a, report.Page{Proposal: p, Edits: p.Edits, At: at}); err != nil {
		return err
	}
	if code := p.Verdict.Exit(); code != 0 {
		return exitWith(code)
	}
	return nil
}

// sides opens the two trees between which the change lies. They lie in a folder for them.
func (how *previewing) sides(ctx context.Context, folder, scratch string) (base, head *tree.Tree, err error) {
	from, err := checkout.Open(ctx, folder)
	if err != nil {
		return nil, nil, err
	}
	commit, err := from.Base(ctx, how.base)
	if err != nil {
		return nil, nil, err
	}
	was, err := from.Committed(ctx, commit, filepath.Join(scratch, "base"))
	if err != nil {
		return nil, nil, err
	}
	is, err := from.Proposed(ctx, filepath.Join(scratch, "head"))
	if err != nil {
		return nil, nil, err
	}
	if base, err = tree.Open(was); errors.Is(err, fs.ErrNotExist) {
		return nil, nil, fault.New(fault.NoManifests, commit, "this revision does not have the folder of the manifests").
			Remedy("commit the repository's schema, rules and networks to main first")
	}
	if err != nil {
		return nil, nil, tree.Fault(was, err)
	}
	if head, err = tree.Open(is); err != nil {
		base.Close()
		return nil, nil, tree.Fault(is, err)
	}
	return base, head, nil
}

// dial connects to the node of a network: that of --rpc-url if it serves the network's chain, or
// that which HALOCOMPILE_NODES names. If there is neither, there is no client.
func (how *previewing) dial(ctx context.Context, a *app, of *catalog.Network) (*chain.Client, error) {
	if how.node != "" {
		client, err := a.dial(ctx, how.node)
		if err != nil || client.ChainID() == of.ChainID {
			return client, err
		}
		client.Close()
	}
	if nodeNamed(of.Name) == "" {
		return nil, nil
	}
	return a.nodeOf(ctx, of)
}

// tell prints what the pull request would say, or shows it in a browser.
func (how *previewing) tell(a *app, page report.Page) error {
	if how.open {
		return a.browse(page)
	}
	switch how.format {
	case "markdown":
		comment, err := report.Comment(page, "", "")
		if err != nil {
			return err
		}
		return a.print(page.Proposal, comment)
	case "html":
		whole, err := report.HTML(page)
		if err != nil {
			return err
		}
		return a.print(page.Proposal, string(whole))
	}
	return a.print(page.Proposal, report.Terminal(page)+"\nThe whole, with what is folded behind a plus: halocompile preview --open\n")
}
