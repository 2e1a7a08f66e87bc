// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/demo"
)

// pool lets the Prime and the beacon use a new Unit's queues.
func (p *performance) pool(ctx context.Context) error {
	venue, at, err := p.venue()
	if err != nil {
		return err
	}
	unit := (&catalog.Unit{Name: demoUnit}).Part()
	return demo.Use(ctx, venue, demo.Queues{Share: at(unit.Contract("UnitShare")), Subscribe: at(unit.Contract("SubscribeQueue")), Redeem: at(unit.Contract("RedeemQueue"))})
}

// term lets the Prime and the beacon make a deal, and carry it through. It does nothing if the
// node's clock cannot be moved.
func (p *performance) term(ctx context.Context) error {
	if !p.movable {
		p.tell("use", "no NFAT: the limits take a day to fill, and this node's clock cannot be moved")
		return nil
	}
	venue, at, err := p.venue()
	if err != nil {
		return err
	}
	declared, err := p.catalog(ctx)
	if err != nil {
		return err
	}
	ref, err := catalog.ParseClass(demoTerm)
	if err != nil {
		return err
	}
	class := declared.Class(ref)
	deal := demo.Deal{Facility: at(class.Part().Contract("NfatFacility")), Unit: 0, Held: 90 * 24 * time.Hour}
	for i, bound := range declared.Templates[class.Template].UnitBounds {
		switch value := class.Units[0].Values[i]; bound.Name {
		case "minSize":
			deal.Principal = &value.Int
		case "minYield":
			deal.Yield = value.Uint64()
		}
	}
	for _, limit := range class.Limits {
		if limit.Subject != nil && limit.Subject.Name == demoParty {
			deal.Counterparty = limit.Subject.Address
		}
	}
	return demo.Lend(ctx, venue, deal)
}
