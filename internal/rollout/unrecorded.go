// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Unrecorded is a Halo, Class or Unit that a factory deployed, and that no record is of.
type Unrecorded struct {
	// that it is, or that it belongs to; of a Halo, the one in whose folder the record is to lie
	Class catalog.ClassRef
	Part  catalog.Part

	// where the factory deployed it; of a Halo, its Class
	Block       uint64
	Transaction common.Hash

	// Rollout is the folder of an approved rollout that acts on it and that the chain shows to be
	// under way; "" if there is none. The record comes when that is over.
	Rollout string
}

// Fault says that the record is missing.
func (u Unrecorded) Fault(network *catalog.Network) *fault.Fault {
	file := strings.Join([]string{"halos", u.Class.String(), "artifact", string(network.Name), fileOf(u.Part)}, "/")
	return fault.New(fault.RecordMissing, u.Named(), "the factory %s deployed it in block %d (transaction %s), and there is no record %s", network.Contracts.Factory, u.Block, u.Transaction, file)
}

// Named is its name as people give it: HALO, HALO/CLASS or HALO/CLASS/UNIT.
func (u Unrecorded) Named() string {
	switch u.Part.Level {
	case catalog.HaloLevel:
		return u.Class.Halo
	case catalog.ClassLevel:
		return u.Class.String()
	default:
		return u.Class.Unit(catalog.UnitName(u.Part.Name)).String()
	}
}

// FindUnrecorded lists what the factory of a network deployed and no record on the shelves is of,
// in the order of the chain. Root is the folder of the repository that has all records; "" means
// that only what belongs to the Classes of the shelves is looked for. The chain is read at the
// depth that the network asks for. Of the input it takes the node and the manifests.
func FindUnrecorded(ctx context.Context, in Input, network *catalog.Network, shelves []Shelf, root string) ([]Unrecorded, error) {
	client := in.Client
	if network.Contracts.Factory == nil {
		return nil, nil
	}
	head, err := client.Head(ctx)
	if err == nil {
		head, err = client.Settled(ctx, head, network.Confirmations)
	}
	if err != nil {
		return nil, err
	}
	on := map[catalog.ClassRef]Shelf{}
	var ids []common.Hash // none stands for any
	for _, s := range shelves {
		if s.Network == network.Name {
			on[s.Class] = s
			ids = append(ids, onchain.ClassID(s.Class))
		}
	}
	if root != "" {
		ids = nil
	} else if len(ids) == 0 {
		return nil, nil
	}
	made, err := deployed(ctx, client, *network.Contracts.Factory, ids, head)
	if err != nil {
		return nil, err
	}
	var list []Unrecorded
	open := map[catalog.ClassRef][]artifact.Evidence{}
	for _, each := range made {
		s, there := on[each.Class]
		if !there {
			s = shelfIn(root, each.Class, network.Name)
		}
		if s.has(each.Part) {
			continue
		}
		rollouts, known := open[each.Class]
		if !known {
			if rollouts, err = s.open(ctx, in, head.Time); err != nil {
				return nil, err
			}
			open[each.Class] = rollouts
		}
		for _, rollout := range rollouts {
			if rollout.Acted(each.Part) {
				each.Rollout = rollout.Where
			}
		}
		list = append(list, each)
	}
	return list, nil
}

// deployed lists Classes that a factory deployed, each with its Halo before it, and then their
// Units.
func deployed(ctx context.Context, client *chain.Client, factory common.Address, classes []common.Hash, to chain.Head) ([]Unrecorded, error) {
	events, abi := bindings.NewHaloFactory(), bindings.ABI(&bindings.HaloFactoryMetaData).Events
	read := func(topics ...[]common.Hash) ([]types.Log, error) {
		return client.Logs(ctx, chain.LogQuery{Addresses: []common.Address{factory}, Topics: topics, To: to})
	}
	logs, err := read([]common.Hash{abi["ClassDeployed"].ID}, classes)
	if err != nil {
		return nil, err
	}
	refuse := func(log *types.Log, err error) error {
		return fault.New(fault.NetworkIncomplete, factory.Hex(), "the event of a deployment in transaction %s: %w", log.TxHash, err)
	}
	names := map[common.Hash]catalog.ClassRef{}
	var list []Unrecorded
	for i := range logs {
		event, err := events.UnpackClassDeployedEvent(&logs[i])
		if err != nil {
			return nil, refuse(&logs[i], err)
		}
		class := catalog.ClassRef{Halo: onchain.Text(event.Halo), Class: onchain.Text(event.Request.Name)}
		names[event.Class] = class
		for _, part := range []catalog.Part{class.HaloPart(), class.Part()} {
			list = append(list, Unrecorded{Class: class, Part: part, Block: logs[i].BlockNumber, Transaction: logs[i].TxHash})
		}
	}
	if logs, err = read([]common.Hash{abi["UnitDeployed"].ID}, nil, classes); err != nil {
		return nil, err
	}
	for i := range logs {
		event, err := events.UnpackUnitDeployedEvent(&logs[i])
		if err != nil {
			return nil, refuse(&logs[i], err)
		}
		class, known := names[event.Class]
		if !known {
			return nil, fault.New(fault.NodeContradictsItself, logs[i].TxHash.Hex(), "it has an event of a Unit of Class %s, and no transaction deployed that Class", common.Hash(event.Class))
		}
		part := catalog.UnitName(onchain.Text(event.Name)).Part()
		list = append(list, Unrecorded{Class: class, Part: part, Block: logs[i].BlockNumber, Transaction: logs[i].TxHash})
	}
	return list, nil
}

// shelfIn is where the records of a Class on a network are to lie in the repository at root. A name
// that no manifest can have is that of no folder.
func shelfIn(root string, class catalog.ClassRef, network catalog.NetworkRef) Shelf {
	s := Shelf{Class: class, Network: network}
	if catalog.IsSlug(class.Halo) && catalog.IsSlug(class.Class) {
		s.Folder = Folder{Path: filepath.Join(root, "halos", class.Halo, class.Class, Approvals, "-"), Root: root}
	}
	return s
}

// has tells whether a file lies where the record of a part is to lie. Whether it is one, and right,
// is judged by itself.
func (s Shelf) has(part catalog.Part) bool {
	return slices.ContainsFunc(s.Records, func(each Recorded) bool { return filepath.Base(each.Path) == fileOf(part) })
}

// open lists the rollouts of the Class that can still go on at a time of the chain: their deadline
// is not over, no record has them, and the chain shows that each of them can be carried on and is
// not complete.
func (s Shelf) open(ctx context.Context, in Input, now uint64) ([]artifact.Evidence, error) {
	if s.Folder.Path == "" {
		return nil, nil
	}
	evidence, err := s.Evidence()
	if err != nil {
		return nil, err
	}
	var list []artifact.Evidence
	for _, each := range evidence {
		if each.Bundle.Deadline < now || slices.ContainsFunc(s.Records, func(r Recorded) bool { return r.Record != nil && over(r.Record, each.Bundle.Plan) }) {
			continue
		}
		folder := s.Folder.Sibling(filepath.Base(each.Where))
		alive, err := opened(ctx, in, []*Rollout{{Client: in.Client, Catalog: in.Catalog, Folder: folder, Bundle: each.Bundle}})
		if err != nil {
			return nil, err
		}
		if len(alive) > 0 {
			list = append(list, each)
		}
	}
	return list, nil
}
