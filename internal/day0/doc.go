// SPDX-License-Identifier: AGPL-3.0-or-later

// Package day0 says how far a Unit is in the runbook of its first settlement cycles, and keeps what
// each cycle found.
//
// In go the Unit's manifest, the time since which it is live, and the files of its cycles; out
// comes how many cycles in a row were without a fault, what was wrong with the others, and who is
// waited for. A cycle is one file: what the checks found, and the reviews that people signed.
// Cycles are counted by those files, which settlements and reviews bring about, and never by days
// that passed.
//
// The package asks no node and no server: package runbook does. It takes no reviewer's word for
// anything that is not covered by the signature.
package day0
