// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// most seconds that a queue may be locked for; see the rule timing.short
const threeHours = 10_800

// Bounds are the settlement window of a Unit and the yield that it aims at. The rules
// timing.window, timing.short and timing.settleable bound the window. The yield is bounded by how
// fast the share's rate can grow.
func (Kind) Bounds(_ *catalog.Class, unit *catalog.Unit, ranges catalog.Ranges, _ *catalog.Asset) []facts.Bound {
	var list []facts.Bound
	if target := PoolOf(unit).Pricing.Target; target != nil {
		list = append(list, facts.Bound{Field: "unit.pricing.target", Value: facts.Signed(*target), Least: new(catalog.Integer), Greatest: facts.Signed(PoolOf(unit).MaxGrowth)})
	}
	queue := PoolOf(unit).Queue
	lock, settle := minutes(queue.LockAt), minutes(queue.SettleBy)
	earliest, latest := minutes(ranges.LockAt), minutes(ranges.SettleBy)
	if lock < 0 || settle < 0 || earliest < 0 || latest < 0 {
		return list // the rule timing.window denies it
	}
	longest := int64(min(queue.LockLimit, threeHours)) / 60
	return append(list,
		facts.Bound{Field: "unit.queue.lockAt", TimeOfDay: true, Value: facts.Signed(lock), Least: facts.Signed(max(earliest, settle-longest)), Greatest: facts.Signed(settle - 1), Default: facts.Signed(earliest)},
		facts.Bound{Field: "unit.queue.settleBy", TimeOfDay: true, Value: facts.Signed(settle), Least: facts.Signed(lock + 1), Greatest: facts.Signed(min(latest, lock+longest)), Default: facts.Signed(latest)},
		facts.Bound{Field: "unit.queue.lockLimit", Value: facts.Whole(queue.LockLimit), Least: facts.Signed((settle - lock) * 60), Greatest: facts.Signed(threeHours)},
	)
}

// minutes counts the minutes from midnight of a time of day; -1 if the text is none.
func minutes(text string) int64 {
	at, err := time.Parse("15:04", text)
	if err != nil {
		return -1
	}
	return int64(at.Hour()*60 + at.Minute())
}

// routes lead inward in two cases: a queue hands over what it converts, or a Prime takes what was
// settled.
var routes = facts.Routes{
	Inward: []string{"SETTLE_SUBSCRIBE", "PRIME_CLAIM_SUBSCRIBE", "PRIME_CLAIM_REDEEM"},
	Bring:  []string{"PRIME_SUBSCRIBE"},
	// The beacon can lock a queue only while the limit of its settlement is not zero, and it can
	// set the rate only while nobody waits in a queue that is not locked.
	Enter: map[string]uint64{"PRIME_SUBSCRIBE": 0, "SETTLE_SUBSCRIBE": 1, "TRANSFER": 0},
}

// Sends are the Units' transfers to their managers.
func (Kind) Sends(class *catalog.Class) []facts.Send {
	var list []facts.Send
	for _, unit := range class.Units {
		for i, limit := range unit.Limits {
			if limit.Route == "TRANSFER" {
				list = append(list, facts.Send{Unit: unit, Own: true, Limit: i, To: PoolOf(unit).Manager.Address})
			}
		}
	}
	return list
}

// Haircut bounds decreases of the exchange rate.
func (Kind) Haircut(unit *catalog.Unit) *facts.Haircut {
	return &facts.Haircut{Field: "unit.maxHaircut", Bps: PoolOf(unit).MaxHaircut}
}
