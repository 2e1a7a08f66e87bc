// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"os"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// nodesVariable is the environment variable that names a node for each network, as NETWORK=URL. The
// address is no argument of the command, because a hosted node's address may hold a key.
const nodesVariable = "HALOCOMPILE_NODES"

// nodeOf connects to the node that HALOCOMPILE_NODES names for a network.
func (a *app) nodeOf(ctx context.Context, network *catalog.Network) (*chain.Client, error) {
	if address := nodeNamed(network.Name); address != "" {
		return a.dial(ctx, address)
	}
	return nil, fault.New(fault.NodeUnreachable, network.File, "no node is named for the network %s", network.Name).
		Remedy("put %s=URL into the environment variable %s", network.Name, nodesVariable)
}

func nodeNamed(network catalog.NetworkRef) string {
	for _, entry := range strings.Fields(os.Getenv(nodesVariable)) {
		if name, address, _ := strings.Cut(entry, "="); catalog.NetworkRef(name) == network {
			return address
		}
	}
	return ""
}

// nodes are the nodes of all networks: that of --rpc-url for the network that it serves, and those
// that HALOCOMPILE_NODES names for the others. It connects to each once.
type nodes struct {
	app   *app
	url   string                               // of --rpc-url
	given *chain.Client                        // the node of --rpc-url
	of    map[catalog.NetworkRef]*chain.Client // that the variable names
}

func (a *app) nodes(url string) *nodes {
	return &nodes{app: a, url: url, of: map[catalog.NetworkRef]*chain.Client{}}
}

// dial connects to the node of a network. If there is only that of --rpc-url, it may serve another
// chain than the network's.
func (n *nodes) dial(ctx context.Context, network *catalog.Network) (*chain.Client, error) {
	named := nodeNamed(network.Name) != ""
	if n.given == nil && (n.url != "" || !named) {
		var err error
		if n.given, err = n.app.dial(ctx, n.url); err != nil {
			return nil, err
		}
	}
	if n.given != nil && (!named || n.given.ChainID() == network.ChainID) {
		return n.given, nil
	}
	if n.of[network.Name] == nil {
		client, err := n.app.nodeOf(ctx, network)
		if err != nil {
			return nil, err
		}
		n.of[network.Name] = client
	}
	return n.of[network.Name], nil
}

func (n *nodes) close() {
	if n.given != nil {
		n.given.Close()
	}
	for _, client := range n.of {
		client.Close()
	}
}
