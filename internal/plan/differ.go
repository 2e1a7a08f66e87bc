// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Differences are those between the chain and the manifests of one Class, without what has to
// happen.
type Differences struct {
	Changes []Change   // as a Plan lists them
	Refused []Change   // fields that no plan can change, so that there is no Plan
	Faults  fault.List // why there is no Plan; each of Refused has one among them
}

// Differ compares manifests and a Snapshot as Make does. Where Make fails because nothing can make
// both equal, Differ still tells every difference.
func Differ(declared *catalog.Catalog, class catalog.ClassRef, snapshot *Snapshot) (*Differences, error) {
	s, err := Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	m := newMaker(declared, s, snapshot)
	if err := m.fits(); err != nil {
		return nil, err
	}
	var faults fault.List
	for _, step := range append(m.refusals(m.addresses()), m.comparisons()...) {
		err := step()
		list, numbered := fault.All(err)
		if err != nil && !numbered {
			return nil, err
		}
		faults = append(faults, list...)
	}
	return &Differences{Changes: m.changes, Refused: m.refused, Faults: append(faults, m.faults...)}, nil
}

// Describe writes amounts of a limit for people, in whole tokens, exactly.
func (s *Resolved) Describe(of Limited, limit *catalog.Limit, amounts Amounts) string {
	return (&maker{s: s}).describeAmounts(of, limit.Token, &amounts.MaxAmount.Int, &amounts.Slope.Int)
}
