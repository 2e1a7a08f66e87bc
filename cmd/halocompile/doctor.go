// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/checkout"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/doctor"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/provision"
	"github.com/halo-factory/halocompile/internal/words"
)

func newDoctor(a *app) *cobra.Command {
	var node string
	var keys []string
	command := &cobra.Command{
		Use:   "doctor",
		Short: "Look at what the program needs: Git, nodes, keys, the repository",
		Long: `doctor looks at this program and its version, at Git, at the repository, the schema and rules in it and the program that they come from,
at each node of --rpc-url and HALOCOMPILE_NODES, and at keystore files. Of a node it tries what plans, records and drift need: simulation, state of old blocks, events.
A line each: ok, look (some verbs will not work, or soon), or missing, with what to do.

It changes nothing, asks for no password, and prints no address but the node's host, so its answer can be sent to whoever helps. What the
Git host has set is compared by 'halocompile review settings', which needs a token. Exit code 1 when something is missing.`,
		Example: "  halocompile doctor\n  halocompile doctor --rpc-url http://127.0.0.1:8545 --key owner.json -o json",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			points := []doctor.Point{program(), doctor.Git(checkout.Git(ctx))}
			declared, seen := a.examined(ctx)
			points = append(points, seen...)
			points = append(points, a.examinedNodes(ctx, node, declared)...)
			for _, path := range keys {
				points = append(points, looked(path))
			}
			if ctx.Err() != nil {
				return context.Cause(ctx)
			}
			if err := a.print(struct {
				Version string         `json:"version"`
				Points  []doctor.Point `json:"points"`
			}{"1.0", points}, diagnosis(points)); err != nil {
				return err
			}
			if !doctor.Healthy(points) {
				return exitWith(1)
			}
			return nil
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node to look at, besides those that HALOCOMPILE_NODES names")
	command.Flags().StringArrayVar(&keys, "key", nil, "keystore file to look at, without opening it; may be repeated")
	return command
}

// diagnosis lays points out: a line each, and below it what to do.
func diagnosis(points []doctor.Point) string {
	var text strings.Builder
	for _, each := range points {
		text.WriteString(words.Wrap(sentence("%-8s%s: %s\n", each.State, each.Name, each.Says), 100))
		if each.Do != "" {
			text.WriteString(words.Wrap(sentence("          %s\n", each.Do), 100))
		}
	}
	return text.String()
}

// program says which program this is.
func program() doctor.Point {
	b := own()
	point := doctor.Point{
		Name: "program", State: doctor.Fine,
		Says: fmt.Sprintf("halocompile %s, commit %s, %s, %s", cmp.Or(b.Version, "that is no release"), cmp.Or(b.Commit, "unknown"), b.Go, b.Platform),
	}
	if b.Version == "" {
		point.State, point.Do = doctor.Look, "use a released program for what is signed; 'init' and 'upgrade' need --pin with this one"
	}
	return point
}

// examined looks at the repository, and returns its manifests, nil if they cannot be had.
func (a *app) examined(ctx context.Context) (*catalog.Catalog, []doctor.Point) {
	root, err := a.repository()
	if err == nil {
		defer root.Close()
		if !isFolder(root.At("halos")) {
			err = fault.New(fault.NoManifests, root.At("halos"), "there is no such folder, so this is no repository of manifests")
		}
	}
	if err != nil {
		return nil, []doctor.Point{doctor.Failed("repository", doctor.Look, err)}
	}
	declared, err := a.catalog(ctx)
	if err != nil {
		points := []doctor.Point{doctor.Failed("manifests", doctor.Look, err)}
		points[0].Do = "see all that is wrong with 'halocompile check'"
		return nil, points
	}
	points := []doctor.Point{{Name: "manifests", State: doctor.Fine, Says: fmt.Sprintf("%s, %s, %s", words.Count(len(declared.Networks), "network"), words.Count(len(declared.Templates), "template"), words.Count(len(declared.Halos), "Halo"))}}
	differ, err := provision.Differing(root)
	if err != nil {
		return declared, append(points, doctor.Failed("schema and rules", doctor.Look, err))
	}
	points = append(points, doctor.Same(differ))
	switch pinned, err := provision.Pinned(root); {
	case err != nil:
		points = append(points, doctor.Failed("pins", doctor.Look, err))
	case pinned != nil:
		points = append(points, doctor.Pins(pinned.Version, pinned.Commit, own().pinned()))
	}
	return declared, points
}

// examinedNodes looks at the nodes that are given.
func (a *app) examinedNodes(ctx context.Context, url string, declared *catalog.Catalog) (points []doctor.Point) {
	if declared == nil {
		declared = &catalog.Catalog{}
	}
	if url != "" {
		points = append(points, a.examinedNode(ctx, "--rpc-url", url, func(id uint64) *catalog.Network {
			for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
				if network := declared.Networks[name]; network.ChainID == id {
					return network
				}
			}
			return nil
		})...)
	}
	for i, entry := range strings.Fields(os.Getenv(nodesVariable)) {
		name, address, named := strings.Cut(entry, "=")
		network := declared.Networks[catalog.NetworkRef(name)]
		if !named || network == nil {
			points = append(points, doctor.Point{
				Name: nodesVariable, State: doctor.Look, Says: fmt.Sprintf("entry %d names no network of the repository", i+1),
				Do: "write it as NETWORK=URL, with a network under halos/networks",
			})
			continue
		}
		points = append(points, a.examinedNode(ctx, string(network.Name), address, func(uint64) *catalog.Network { return network })...)
	}
	if len(points) == 0 {
		points = []doctor.Point{{Name: "nodes", State: doctor.Look, Says: "none is given, so only files can be judged", Do: "give one with --rpc-url, or in " + nodesVariable + ", as in devnet=http://127.0.0.1:8545"}}
	}
	return points
}

func (a *app) examinedNode(ctx context.Context, name, address string, network func(chainID uint64) *catalog.Network) []doctor.Point {
	client, err := a.dial(ctx, address)
	if err != nil {
		return []doctor.Point{doctor.Failed("node of "+name, doctor.Missing, err)}
	}
	defer client.Close()
	return doctor.Node(ctx, client, network(client.ChainID()), devnet.RequireDev(client.ChainID()) == nil, a.now())
}

// looked looks at a keystore file.
func looked(path string) doctor.Point {
	text, err := readSmall(path)
	if err != nil {
		return doctor.Failed("key "+path, doctor.Missing, err)
	}
	mode := fs.FileMode(0o600) // of what is no file, such as the pipe of a shell
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		mode = info.Mode()
	}
	return doctor.Keystore(path, text, mode)
}
