// SPDX-License-Identifier: AGPL-3.0-or-later

// Package proposal judges a change of the repository before it is merged.
//
// In go two trees, the base revision and the one that is proposed, and the chain; out comes a Proposal: findings of policy, and for each Class
// that the change touches a plan, its bundle, and the signatures that are there. Schema, rules, templates and networks are the base's. A change that
// edits them is judged a second time by its own, and may pass only by both.
//
// The package runs nothing that is in either tree, writes nothing, and knows no Git host.
package proposal
