// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"maps"
	"os"
	"slices"
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

// nodeFor connects to the node of a Class or of a platform: to that of --rpc-url, and without one
// to that which HALOCOMPILE_NODES names.
func (a *app) nodeFor(ctx context.Context, url string, declared *catalog.Catalog, class catalog.ClassRef) (*chain.Client, error) {
	if network := declared.NetworkOf(class); url == "" && network != nil && nodeNamed(network.Name) != "" {
		return a.nodeOf(ctx, network)
	}
	return a.dial(ctx, url)
}

// nodeOn connects to the node of a network that is named: to that of --rpc-url, and without one to
// that which HALOCOMPILE_NODES names.
func (a *app) nodeOn(ctx context.Context, url string, network catalog.NetworkRef) (*chain.Client, error) {
	if named := nodeNamed(network); url == "" && named != "" {
		url = named
	}
	return a.dial(ctx, url)
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

// reached is a node, and the networks that it serves.
type reached struct {
	client   *chain.Client
	networks []catalog.NetworkRef
}

// all are the nodes at hand of some networks, or of every one, in the order of their names. A
// network without a node is in none of them. It fails if there is no node at all, or if the node
// that is named for a network serves another chain.
func (n *nodes) all(ctx context.Context, declared *catalog.Catalog, some ...catalog.NetworkRef) (list []reached, err error) {
	if n.url != "" && n.given == nil {
		if n.given, err = n.app.dial(ctx, n.url); err != nil {
			return nil, err
		}
	}
	if len(some) == 0 {
		some = slices.Sorted(maps.Keys(declared.Networks))
	}
	for _, name := range some {
		network := declared.Networks[name]
		given := n.given != nil && n.given.ChainID() == network.ChainID
		if !given && nodeNamed(network.Name) == "" {
			continue
		}
		client, err := n.dial(ctx, network)
		if err == nil {
			err = client.RequireChain(ctx, network.ChainID)
		}
		if err != nil {
			return nil, err
		}
		at := slices.IndexFunc(list, func(each reached) bool { return each.client == client })
		if at < 0 {
			at, list = len(list), append(list, reached{client: client})
		}
		list[at].networks = append(list[at].networks, network.Name)
	}
	if n.given == nil && len(list) == 0 {
		_, err = n.app.dial(ctx, n.url)
	}
	return list, err
}

// idle tells whether the node of --rpc-url is none of those: it serves no network that was asked
// for.
func (n *nodes) idle(at []reached) bool {
	return n.given != nil && !slices.ContainsFunc(at, func(each reached) bool { return each.client == n.given })
}

// strange refuses a node of --rpc-url that serves no network of the repository. Whoever asks it of
// everything would be told of nothing, as if all were well.
func (n *nodes) strange(ctx context.Context, declared *catalog.Catalog) error {
	names := slices.Sorted(maps.Keys(declared.Networks))
	if n.given == nil || len(names) == 0 || slices.ContainsFunc(names, func(name catalog.NetworkRef) bool { return declared.Networks[name].ChainID == n.given.ChainID() }) {
		return nil
	}
	return n.other(ctx, declared.Networks[names[0]])
}

// other is why the node of --rpc-url is not the node of a network. It is never nil: a node that
// serves the network's chain now said something else before.
func (n *nodes) other(ctx context.Context, network *catalog.Network) error {
	if err := n.given.RequireChain(ctx, network.ChainID); err != nil {
		return err
	}
	return fault.New(fault.NodeContradictsItself, n.given.Node(), "it served chain %d when it was asked first, and serves chain %d now", n.given.ChainID(), network.ChainID)
}

// clientOn is the node of a network among those at hand; nil if there is none.
func clientOn(at []reached, network catalog.NetworkRef) *chain.Client {
	for _, each := range at {
		if slices.Contains(each.networks, network) {
			return each.client
		}
	}
	return nil
}

// named tells whether any node is named: by --rpc-url, or by the variable for one of these
// networks.
func (n *nodes) named(networks []catalog.NetworkRef) bool {
	return n.url != "" || slices.ContainsFunc(networks, func(each catalog.NetworkRef) bool { return nodeNamed(each) != "" })
}

func (n *nodes) close() {
	if n.given != nil {
		n.given.Close()
	}
	for _, client := range n.of {
		client.Close()
	}
}
