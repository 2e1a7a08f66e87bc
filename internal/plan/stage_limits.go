// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/common"
)

// limits makes the stage that each GovOps team signs. It sets the first value of every limit that
// was never set.
func (m *maker) limits() (Stage, error) {
	stage := Stage{Name: Limits, Purpose: "GovOps of the Halo and of each Prime set the first, conservative limits."}
	c := m.s.Network.Contracts.Configurator
	teams := map[string][]weighed{}
	var order []string
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			now := of.states[j]
			if now.Set {
				continue
			}
			team := m.s.Class.GovOps
			if limit.Prime != "" {
				team = m.s.Network.Primes[limit.Prime].GovOps
			}
			if _, known := teams[team]; !known {
				order = append(order, team)
			}
			data, err := configurator().TryPackSetRateLimit(now.RateLimits, now.Key, &limit.Initial.MaxAmount.Int, &limit.Initial.Slope.Int)
			if err != nil {
				return stage, err
			}
			teams[team] = append(teams[team], weighed{limitGas, Act{Kind: SetLimit, Of: of.Part, Limit: limit.Ref()}.named(Call{
				Contract: "Configurator", To: c, Data: data, Function: "setRateLimit(address,bytes32,uint256,uint256)",
				Arguments: []Argument{
					{Name: "rateLimits", Value: now.RateLimits.Hex()}, {Name: "key", Value: now.Key.Hex() + " (" + limit.Route + ")"},
					{"maxAmount", limit.Initial.MaxAmount.String(), of.File, limit.Field}, {"slope", limit.Initial.Slope.String(), of.File, limit.Field},
				},
				// The check asks whether the limit was ever set, not for its value. GovOps may
				// change the value at once, and the call must not look undone then.
				Done: []Check{{"the limit has been set", now.RateLimits, rateLimits().PackGetRateLimitData(now.Key), 3, NotEqual, common.Hash{}}},
			})})
		}
	}
	for _, team := range order {
		batches, err := m.batches(stage.Name, team, []Call{m.guardCode("Configurator", c)}, teams[team])
		if err != nil {
			return stage, err
		}
		stage.Batches = append(stage.Batches, batches...)
	}
	return stage, nil
}
