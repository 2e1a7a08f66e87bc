// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
)

func newDevnet(a *app) *cobra.Command {
	var host string
	var port int
	var settings devnet.Settings
	command := &cobra.Command{
		Use:   "devnet",
		Short: "Serve a chain of its own with the platform installed, on loopback",
		Long: `devnet serves a chain inside this process, with the whole platform installed, until it is interrupted. It answers
JSON-RPC on loopback, makes a block whenever a transaction arrives, and keeps nothing. evm_increaseTime and evm_mine move its clock.
All keys on it are public knowledge.`,
		Example: "  halocompile devnet --port 8545",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			return a.devnet(command.Context(), devnet.ChainOptions{Host: host, Port: port, Genesis: a.now()}, settings)
		},
	}
	command.Flags().StringVar(&host, "host", "127.0.0.1", "loopback address to answer on")
	command.Flags().IntVar(&port, "port", 8545, "port to answer on; 0 for any free one")
	settingsFlags(command, &settings)
	command.AddCommand(newDevnetInstall(a), newDevnetKeys(a), newDevnetAdvance(a))
	return command
}

func newDevnetKeys(a *app) *cobra.Command {
	var dir, password string
	command := &cobra.Command{
		Use:   "keys",
		Short: "Write the devnet's keys as keystore files",
		Long: `keys writes the keys of all Safes' owners and of everybody else who acts on a devnet as encrypted keystore files. The keys are public
knowledge, whatever the password.`,
		Example: "  halocompile devnet keys --out keys --password-file password.txt",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			for flag, value := range map[string]string{"--out": dir, "--password-file": password} {
				if value == "" {
					return fault.New(fault.CommandLineUnusable, flag, "'%s' needs it", "halocompile devnet keys")
				}
			}
			text, err := readSmall(password)
			if err != nil {
				return err
			}
			files, err := devnet.KeystoreFiles(dir, strings.TrimRight(string(text), "\r\n"), devnet.ChainID, devnet.Actors()...)
			if err != nil {
				return err
			}
			return a.print(struct {
				Version string   `json:"version"`
				Files   []string `json:"files"`
			}{"1.0", files}, strings.Join(files, "\n")+"\n")
		},
	}
	command.Flags().StringVar(&dir, "out", "", "folder to write into")
	command.Flags().StringVar(&password, "password-file", "", "file with the password that encrypts the keys")
	return command
}

func settingsFlags(command *cobra.Command, settings *devnet.Settings) {
	command.Flags().DurationVar(&settings.Delay, "delay", 14*24*time.Hour, "delay of additions to the Configurator Unit, in whole seconds")
	command.Flags().BoolVar(&settings.Bare, "bare", false, "without the Halo Factory, as public networks are before it comes")
	command.Flags().DurationVar(&settings.Hop, "hop", 18*time.Hour, "time between two increases of a rate limit, in whole seconds")
}

func (a *app) devnet(ctx context.Context, options devnet.ChainOptions, settings devnet.Settings) error {
	repository, err := a.repository()
	if err != nil {
		return err
	}
	served, err := devnet.Start(ctx, options)
	if err != nil {
		return err
	}
	defer served.Close()
	platform, err := a.install(ctx, served.URL(), repository, &settings)
	if err != nil {
		return err
	}
	if err := a.print(newInstalled(served.URL(), platform), fmt.Sprintf(`Development chain with the platform installed
  RPC       %[1]s
  chain id  %[2]d
  network   %[3]s (%[4]s)
  clock     halocompile devnet advance 14d --rpc-url %[1]s
Stop it with Ctrl-C.
`, served.URL(), platform.ChainID, devnet.Network, devnet.NetworkFile)); err != nil {
		return err
	}
	<-ctx.Done()
	return served.Close()
}
