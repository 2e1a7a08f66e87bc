// SPDX-License-Identifier: AGPL-3.0-or-later

// Package exec carries out a signed Bundle. A run can be stopped and started again at any moment.
//
// In go a Plan, a Bundle, signatures, a node and a key that pays gas. Out come transactions and a
// Journal. Every run reads from the chain what is done; the Journal only explains. A transaction is
// done when it is done at the depth that the network asks for, whoever sent it. The chain's own
// time decides what is due, never the machine's clock.
//
// The package sends nothing that is unsigned, and nothing that would revert. A stage's signatures
// are wanted when the stages that it needs are done and its time has come; until then it holds back
// only what needs it. Every wait has a bound and ends with a numbered fault. The package never
// signs for a Safe. It does not know how a Bundle is compiled: package rollout compares the Bundle
// with its inputs first. docs/execution.md has the rules.
package exec
