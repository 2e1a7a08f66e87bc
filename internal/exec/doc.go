// SPDX-License-Identifier: AGPL-3.0-or-later

// Package exec carries a signed Bundle out, and can be stopped and started again at any moment.
//
// In go a Plan, a Bundle, signatures, a node and a key that pays gas; out come transactions and a
// Journal. What is done is read from the chain, every time: the journal only explains. Done means
// done at the depth that the network asks for, also for what an earlier run or somebody else sent.
// What is due is decided by the chain's own time, never by the machine's clock.
//
// Nothing unsigned is sent, nothing that would revert is sent, and nothing at all is sent until
// every Safe transaction that is still open has its signatures. Every wait has a bound and ends
// with a numbered fault. The package never signs for a Safe, and knows nothing of how a Bundle is
// compiled: package rollout holds it against its inputs first. docs/execution.md has the rules.
package exec
