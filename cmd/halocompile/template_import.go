// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/foreign"
	"github.com/halo-factory/halocompile/internal/tree"
)

// codeImport has the flags of the verb.
type codeImport struct {
	compiled, contract, tx, node, network string
	metadata, source, commit, audit       string
	arguments                             int
	facets                                []string
}

func newTemplateCodeImport(a *app) *cobra.Command {
	var f codeImport
	command := &cobra.Command{
		Use:   "import TEMPLATE [COMPONENT]",
		Short: "Take code that was built elsewhere into a template",
		Long: `import pins code that is not built here. For a component it takes the creation code from what a compiler wrote (the file of Foundry or
Hardhat for a contract, build information of Hardhat, or the output of solc in standard JSON), or from the transaction that deployed it. It stores the code
in halos/templates/code under its hash, and writes hash, compiler, settings, source and report into the template's _code.cue. If that file
does not say how the code was built, give the compiler's metadata with --metadata.

With --facet it pins what the network's Beacon offers for an integration: the hash of the facet's code, and the functions that lead to it.
Review both: a node says them, and the pin makes them what is approved.`,
		Example: "  halocompile template code import term-nfat@2 NFAT_FACILITY --compiled out/NFATFacility.sol/NFATFacility.json --source https://github.com/example/nfat --commit 0123456789abcdef0123456789abcdef01234567\n" +
			"  halocompile template code import term-nfat@2 --facet NFAT_HALO_FACET --rpc-url http://127.0.0.1:8545",
		Args: cobra.RangeArgs(1, 2),
		RunE: func(command *cobra.Command, arguments []string) error {
			if !command.Flags().Changed("arguments") {
				f.arguments = foreign.Unsaid
			}
			if err := f.complete(arguments[1:]); err != nil {
				return err
			}
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			pinning, err := foreign.Pin(declared, catalog.TemplateRef(arguments[0]))
			if err != nil {
				return err
			}
			if len(f.facets) > 0 {
				return a.importFacets(ctx, declared, pinning, f)
			}
			code, err := a.codeOf(ctx, f)
			if err != nil {
				return err
			}
			build, err := f.built(pinning, code.Build)
			if err != nil {
				return err
			}
			if err := pinning.Component(arguments[1], code.Creation, build); err != nil {
				return err
			}
			return a.pinned(ctx, pinning, nil)
		},
	}
	flags := command.Flags()
	flags.StringVar(&f.compiled, "compiled", "", "file that a compiler wrote")
	flags.StringVar(&f.contract, "contract", "", "contract in that file, as NAME or FILE:NAME; needed where it has several")
	flags.StringVar(&f.tx, "tx", "", "hash of the transaction that deployed the code")
	flags.IntVar(&f.arguments, "arguments", 0, "bytes of the constructor's arguments at the end of the transaction's data")
	flags.StringArrayVar(&f.facets, "facet", nil, "integration whose facet is taken from the network's Beacon; may be repeated")
	flags.StringVar(&f.node, "rpc-url", "", "node of the network")
	flags.StringVar(&f.network, "network", "", "network by its manifest; needed where several have the node's chain")
	flags.StringVar(&f.metadata, "metadata", "", "file with the compiler's metadata of the contract")
	flags.StringVar(&f.source, "source", "", "where the source is published")
	flags.StringVar(&f.commit, "commit", "", "commit of the source that was built")
	flags.StringVar(&f.audit, "audit", "", "digest of the template's report that covers the code; needed where it has several")
	return command
}

// complete demands exactly one origin of code.
func (f codeImport) complete(components []string) error {
	origins := 0
	for _, given := range []bool{f.compiled != "", f.tx != "", len(f.facets) > 0} {
		if given {
			origins++
		}
	}
	switch {
	case origins != 1:
		return fault.New(fault.CommandLineUnusable, "", "the code is to come from one place").Remedy("give one of --compiled, --tx and --facet")
	case (len(components) == 1) == (len(f.facets) > 0):
		return fault.New(fault.CommandLineUnusable, "", "a component is named for --compiled and --tx, and none for --facet")
	case f.tx != "" && common.HexToHash(f.tx).Hex() != strings.ToLower(f.tx):
		return fault.New(fault.CommandLineUnusable, "--tx", "%q is no hash of a transaction", f.tx)
	case f.arguments < foreign.Unsaid:
		return fault.New(fault.CommandLineUnusable, "--arguments", "%d is no number of bytes", f.arguments)
	}
	return nil
}

// codeOf takes the code from where the flags say.
func (a *app) codeOf(ctx context.Context, f codeImport) (*creation.Compiled, error) {
	if f.compiled != "" {
		text, err := tree.ReadOwn(f.compiled, creation.MaxCompiled)
		if err != nil {
			return nil, tree.Fault(f.compiled, err)
		}
		code, err := creation.Read(text, f.contract)
		return code, fault.At(f.compiled, err)
	}
	client, err := a.dial(ctx, f.node)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	code, err := foreign.FromTransaction(ctx, client, common.HexToHash(f.tx), f.arguments)
	return &creation.Compiled{Creation: code}, err
}

// built completes what the compiler says of the code by what the flags say.
func (f codeImport) built(pinning *foreign.Pinning, told *catalog.Build) (*catalog.Build, error) {
	if f.metadata != "" {
		text, err := tree.ReadOwn(f.metadata, creation.MaxCompiled)
		if err != nil {
			return nil, tree.Fault(f.metadata, err)
		}
		if told, err = creation.Metadata(text); err != nil {
			return nil, fault.At(f.metadata, err)
		}
	}
	return pinning.Built(told, f.source, f.commit, f.audit)
}
