// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	devchain "github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/plan"
)

// platform measures what it takes to bring the Halo Factory to a network that has the Configurator
// Unit, with one template: all transactions of the plan, and their gas by its simulation. By hand
// it took 24 transactions and 27.5 million gas. template_gas is what one more version of a template
// takes of those who approve templates. The figures behind it show that eight take eight times
// that. spell_gas is what the calls take that a spell makes, where only spells govern: rights,
// registration, and what the Configurator Unit lets the factory do.
func platform(binary, root string) error {
	folder, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	served, err := devchain.Start(context.Background(), devchain.ChainOptions{Genesis: time.Now().Truncate(time.Second)})
	if err != nil {
		return err
	}
	defer served.Close()
	network, err := bare(served.URL())
	if err != nil {
		return err
	}
	for _, each := range []string{"schema", "policy", "halos/templates"} {
		if err := os.CopyFS(filepath.Join(folder, each), os.DirFS(filepath.Join(root, each))); err != nil {
			return err
		}
	}
	const most = 8
	var before uint64
	for versions := 1; versions <= most; versions *= 2 {
		made, err := planned(binary, folder, served.URL(), wanting(network, versions), versions)
		if err != nil {
			return err
		}
		var total, approving uint64
		for id, used := range made.Gas {
			if total += used; strings.HasPrefix(id.String(), string(plan.Approval)+"/") {
				approving += used
			}
		}
		switch versions {
		case 1:
			fmt.Printf("platform_tx %d transactions\n", len(made.Gas))
			fmt.Printf("platform_gas %d gas\n", total)
		case 2:
			fmt.Printf("template_gas %d gas\n", approving-before)
		default:
			fmt.Printf("template_gas.%d %d gas\n", versions, (approving-before)/uint64(versions/2))
		}
		before = approving
	}
	made, err := planned(binary, folder, served.URL(), spelling(network), 1)
	if err != nil {
		return err
	}
	var spelled uint64
	for _, stage := range made.Core.Stages {
		for _, batch := range stage.Batches {
			if batch.Sender != nil {
				spelled += made.Gas[batch.ID]
			}
		}
	}
	fmt.Printf("spell_gas %d gas\n", spelled)
	return nil
}

// spelling is the manifest of a network that wants one template, and on which the account that
// governs acts by spells, as on mainnet. It is the council's here.
func spelling(network string) string {
	council := regexp.MustCompile(`safe: "(0x[0-9a-fA-F]{40})"`).FindStringSubmatch(network)[1]
	text := strings.Replace(wanting(network, 1), fmt.Sprintf("safe: %q", council), fmt.Sprintf("safe: %q", devchain.Address("a council without rights")), 1)
	text = strings.Replace(text, `governance: "council"`, `governance: "pause-proxy"`, 1)
	return strings.Replace(text, "network: {\n", fmt.Sprintf("network: {\n\tspells: \"pause-proxy\": {sender: %q, role: \"Executive spells\"}\n", council), 1)
}

// bare installs all but the Halo Factory, and returns the manifest of the network.
func bare(node string) (string, error) {
	client, err := chain.Dial(context.Background(), node, chain.Options{Errors: bindings.ABIs()})
	if err != nil {
		return "", err
	}
	defer client.Close()
	settings := devchain.Settings{Bare: true}
	installed, err := devchain.Install(context.Background(), client, devchain.InstallOptions{Settings: settings})
	if err != nil {
		return "", err
	}
	text, err := devchain.NetworkManifest(installed, settings)
	return string(text), err
}

// wanting is the manifest of a network that wants some versions of one template.
func wanting(network string, versions int) string {
	var names []string
	for version := range versions {
		names = append(names, fmt.Sprintf("%q", fmt.Sprintf("portfolio-lcts@%d", version+1)))
	}
	wanted := fmt.Sprintf("network: {\n\tplatform: {governance: \"council\", templates: [%s], schedules: true, pairs: true}\n", strings.Join(names, ", "))
	return strings.Replace(network, "network: {\n", wanted, 1)
}

// told finds where a contract that is not named will stand.
var told = regexp.MustCompile(`contracts: ([a-z]+): \\?"(0x[0-9a-fA-F]{40})`)

// planned plans the platform with the command, as its users do: the first plan tells the addresses
// that the manifest has to name.
func planned(binary, folder, node, network string, versions int) (*plan.Plan, error) {
	if err := versioned(folder, versions); err != nil {
		return nil, err
	}
	file := filepath.Join(folder, filepath.FromSlash(devchain.NetworkFile))
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return nil, err
	}
	for {
		if err := os.WriteFile(file, []byte(network), 0o644); err != nil {
			return nil, err
		}
		var errors strings.Builder
		command := exec.Command(binary, "plan", "networks/"+devchain.Network, "--rpc-url", node, "--output", "json", "-C", folder)
		command.Stderr = &errors
		out, err := command.Output()
		if err == nil {
			made := new(plan.Plan)
			return made, json.Unmarshal(out, made)
		}
		places := told.FindAllStringSubmatch(errors.String(), -1)
		if len(places) == 0 {
			return nil, fmt.Errorf("plan: %w\n%s", err, errors.String())
		}
		for _, each := range places {
			network = strings.Replace(network, "contracts: {\n", fmt.Sprintf("contracts: {\n%s: %q\n", each[1], each[2]), 1)
		}
	}
}

// versioned writes versions of a template beside the first.
func versioned(folder string, versions int) error {
	at := filepath.Join(folder, "halos", "templates")
	for version := 2; version <= versions; version++ {
		for _, name := range []string{"portfolio-lcts.cue", "portfolio-lcts_code.cue"} {
			text, err := os.ReadFile(filepath.Join(at, name))
			if err != nil {
				return err
			}
			another := strings.Replace(string(text), "version: 1\n", fmt.Sprintf("version: %d\n", version), 1)
			name = strings.Replace(name, "portfolio-lcts", fmt.Sprintf("portfolio-lcts@%d", version), 1)
			if err := os.WriteFile(filepath.Join(at, name), []byte(another), 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
