// SPDX-License-Identifier: AGPL-3.0-or-later

// Package simulate runs a whole rollout on top of the chain's present state, with the waiting times
// between its stages. It says whether the rollout ends as planned. It never sends anything.
//
// In go a Plan and its Bundle, which it never changes; out come a verdict and the gas of every
// transaction. The Safe transactions run exactly as they will be sent, with execTransaction and the
// guards. Only the owners' signatures are replaced: a storage override says that the owners have
// approved the hash. Time passes by block-time overrides (eth_simulateV1).
//
// After the rollout, in the same simulation, the actors use each new Unit: the beacon through its
// agent, and each Prime through its own. That shows what code hashes cannot show: that facets,
// Controller, agent and limits work together. The function Use does the same for a live Unit.
package simulate
