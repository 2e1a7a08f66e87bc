// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/tree"
)

func newDevnetInstall(a *app) *cobra.Command {
	var node, manifests string
	var settings devnet.Settings
	command := &cobra.Command{
		Use:   "install",
		Short: "Install the platform on a development node that is running",
		Long: `install puts the whole platform on a fresh development node (chain id 1337 or 31337): the Safes, the Configurator Unit, the Beacon with
its facets, a Prime, and the Halo Factory with the approved templates, which comes by the plan of the network's manifest. On a node that
has it already only what is missing comes. Where the node's clock cannot be moved, choose delays of seconds. Anvil is given one
transaction a block, so start it without a block time.`,
		Example: "  halocompile devnet install --rpc-url http://127.0.0.1:8545 --delay 5s --hop 5s",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return a.devnetInstall(command.Context(), node, manifests, settings)
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "http://127.0.0.1:8545", "address of the node")
	command.Flags().StringVar(&manifests, "manifests", "", "repository, which has halos/, to read templates from and to write "+devnet.NetworkFile+" into (default: read -C, write nothing)")
	settingsFlags(command, &settings)
	return command
}

func (a *app) devnetInstall(ctx context.Context, node, manifests string, settings devnet.Settings) error {
	from := *a
	if manifests != "" {
		from.dir = manifests
	}
	repository, err := from.repository()
	if err != nil {
		return err
	}
	platform, err := a.install(ctx, node, repository, &settings)
	if err != nil {
		return err
	}
	text := fmt.Sprintf("The platform is installed on %s, chain id %d.\n", node, platform.ChainID)
	if manifests != "" {
		network, err := devnet.NetworkManifest(platform, settings)
		if err != nil {
			return err
		}
		file := filepath.Join(manifests, filepath.FromSlash(devnet.NetworkFile))
		if err := repository.Write(devnet.NetworkFile, network, 0o644); err != nil {
			return tree.Fault(file, err)
		}
		text += fmt.Sprintf("Its network manifest is %s.\n", file)
	}
	return a.print(newInstalled(node, platform), text)
}

// install installs the platform, with the templates that a repository approves. Who opens limits is
// as the repository's manifest of the devnet says, and is then in the settings.
func (a *app) install(ctx context.Context, node string, repository fs.FS, settings *devnet.Settings) (*devnet.Platform, error) {
	declared, err := confine.Self().Load(ctx, repository)
	if err != nil {
		return nil, err
	}
	network := declared.Networks[devnet.Network]
	settings.GovOpsOpen = network != nil && !network.FactoryOpens()
	client, err := a.dial(ctx, node)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	return devnet.Install(ctx, client, devnet.InstallOptions{Settings: *settings, Templates: devnet.Approved(declared), Stored: repository, Progress: a.installing()})
}

// installing shows how far an installation is. On a terminal it rewrites one line; otherwise it
// prints a line for each transaction.
func (a *app) installing() func(done, total int, transaction string) {
	return func(done, total int, transaction string) {
		line := sentence("%d/%d %s", done, total, transaction)
		switch {
		case !a.err.terminal():
			fmt.Fprintln(a.err, line)
		case done == total:
			a.err.over("")
		default:
			a.err.over(line)
		}
	}
}

// installed is what install prints as JSON.
type installed struct {
	Version  string           `json:"version"`
	Node     string           `json:"node"`
	ChainID  uint64           `json:"chainId"`
	Network  string           `json:"network"`
	Platform *devnet.Platform `json:"platform"`
}

func newInstalled(node string, platform *devnet.Platform) installed {
	return installed{"1.0", node, platform.ChainID, devnet.Network, platform}
}
