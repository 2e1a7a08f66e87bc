// SPDX-License-Identifier: AGPL-3.0-or-later

// Package simulate runs a whole rollout across time on top of the chain, without sending anything,
// and says whether it ends as planned.
//
// In go a Plan and the Bundle that it compiles to, which stay as they are; out come a verdict and
// the gas of every transaction. The Safe transactions run exactly as they will be executed,
// execTransaction and guards included; only the owners' signatures are replaced, by a storage
// override in which the owners have approved the hash. Time passes by block-time overrides
// (eth_simulateV1).
//
// After the rollout, in the same simulation, the actors use each new Unit: the beacon through its
// agent, and each Prime through its own. That shows what no code hash does: that facets,
// Controller, agent and limits work together. Use does the same for a Unit that is live.
package simulate
