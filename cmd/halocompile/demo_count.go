// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/report"
)

// tally counts what the rollout of this step's Class took: transactions and signatures as its
// records have them, and the gas of their receipts. It counts apart what the Primes' GovOps did.
func (p *performance) tally(ctx context.Context) error {
	declared, err := p.catalog(ctx)
	if err != nil {
		return err
	}
	ref, err := catalog.ParseClass(p.class)
	if err != nil {
		return err
	}
	class := declared.Class(ref)
	made := report.Cost{Class: ref, Units: len(class.Units), Manifests: 1 + len(class.Units), Delay: uint64(p.settings.Delay.Seconds())}
	if of, known := kind.Of(declared.Templates[class.Template]); known {
		made.Title = of.Facts().Title + " Class"
	}
	transactions, err := p.named(class.Network, &made)
	if err != nil {
		return err
	}
	hashes := make([]common.Hash, len(transactions))
	for i, each := range transactions {
		hashes[i] = each.Hash
	}
	receipts, err := p.client.Receipts(ctx, hashes)
	if err != nil {
		return err
	}
	primes := declared.Networks[class.Network].Authorities[devnet.EmberGovOps].Safe
	for i, each := range transactions {
		of := &made.Own
		if each.Safe != nil && *each.Safe == primes {
			of = &made.Primes
		}
		of.Transactions++
		of.Gas += receipts[i].GasUsed
		if each.Safe != nil {
			of.Signed++
			of.Signatures += len(each.Signers)
		}
	}
	p.counted = append(p.counted, made)
	return nil
}

// named returns the transactions of the rollout that the records name, each once. It counts the
// records.
func (p *performance) named(network catalog.NetworkRef, made *report.Cost) (list []artifact.Transaction, err error) {
	records, err := p.folder.Records(network)
	if err != nil {
		return nil, err
	}
	known := map[common.Hash]bool{}
	for _, each := range records {
		if each.Err != nil {
			return nil, each.Err
		}
		made.Records++
		if each.Record.Kind == catalog.HaloLevel {
			continue // whichever Class came first made it, together with itself
		}
		for _, transaction := range each.Record.History[0].Transactions {
			if !known[transaction.Hash] {
				known[transaction.Hash] = true
				list = append(list, transaction)
			}
		}
	}
	return list, nil
}
