// SPDX-License-Identifier: AGPL-3.0-or-later

package doctor

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/words"
)

const (
	// late is how old a node's latest block may be, in seconds, before the node is told to lag
	// behind its chain.
	late = 10 * 60
	// logBlocks is how many blocks are looked through for logs.
	logBlocks = 1_000
)

// Node looks at a node: which network it serves, how far it has come, and whether it offers what
// plans, records and drift need. network is nil if no manifest has its chain. Development chains
// make a block only when something happens, so theirs may be old: settled tells of one.
func Node(ctx context.Context, client *chain.Client, network *catalog.Network, settled bool, now time.Time) []Point {
	name := "node " + client.Node()
	if network == nil {
		return []Point{{name, Look, fmt.Sprintf("it serves chain %d, and no network of the repository has this chain", client.ChainID()),
			"name a node of a network under halos/networks, or write that network's manifest"}}
	}
	if client.ChainID() != network.ChainID {
		return []Point{{name, Missing, fmt.Sprintf("it serves chain %d, and the network %s is chain %d", client.ChainID(), network.Name, network.ChainID),
			"give the address of a node of " + string(network.Name)}}
	}
	head, err := client.Head(ctx)
	if err != nil {
		return []Point{Failed(name, Missing, err)}
	}
	points := []Point{at(name, network, head, settled, now)}
	points = append(points, simulation(ctx, client, name, head), history(ctx, client, name), logs(ctx, client, name, head))
	return points
}

// at says which block a node has come to.
func at(name string, network *catalog.Network, head chain.Head, settled bool, now time.Time) Point {
	behind := now.Unix() - int64(head.Time) //nolint:gosec // a time
	point := fine(name, "%s, chain %d, at block %d", network.Name, network.ChainID, head.Number)
	if !settled && behind > late {
		point.State, point.Do = Look, "wait until the node has caught up, or use another; look at this machine's clock, too"
		point.Says += fmt.Sprintf(", which is %s old", words.Span(uint64(behind)/60*60)) //nolint:gosec // it is above zero
	}
	return point
}

func simulation(ctx context.Context, client *chain.Client, name string, head chain.Head) Point {
	name += " simulation"
	_, err := client.SimulateOn(ctx, []chain.SimBlock{{Calls: []chain.SimCall{{To: new(common.Address), Gas: 100_000}}}}, head)
	if err != nil {
		return Failed(name, Missing, err)
	}
	return fine(name, "eth_simulateV1 answers: plan and sign can simulate a rollout")
}

// history asks for state at the first block, which a node that prunes has deleted.
func history(ctx context.Context, client *chain.Client, name string) Point {
	name += " history"
	first, err := client.HeadAt(ctx, 1)
	if errors.Is(err, chain.ErrUnknown) { // a chain without a block so far
		first, err = client.HeadAt(ctx, 0)
	}
	if err == nil {
		_, err = client.Balance(ctx, common.Address{}, first.Hash)
	}
	switch {
	case errors.Is(err, fault.HistoryMissing):
		point := Failed(name, Look, err)
		point.Says = "it keeps no state of old blocks: records cannot be verified against each block of their history"
		return point
	case err != nil:
		return Failed(name, Look, err)
	}
	return fine(name, "it has the state of old blocks")
}

func logs(ctx context.Context, client *chain.Client, name string, head chain.Head) Point {
	name += " logs"
	from := head.Number - min(head.Number, logBlocks)
	if _, err := client.Logs(ctx, chain.LogQuery{Addresses: []common.Address{{}}, From: from, To: head}); err != nil {
		return Failed(name, Missing, err)
	}
	return fine(name, "it finds events in its latest %s", words.Count(int(head.Number-from+1), "block")) //nolint:gosec // no more than logBlocks
}
