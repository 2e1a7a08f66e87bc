// SPDX-License-Identifier: AGPL-3.0-or-later

// Package runbook runs the checks of Units in day 0. It looks at the records, reads the chain at
// one block, simulates the use of each Unit through to payout, and asks the addresses that
// manifests publish.
//
// In go the manifests, the records, the cycles so far, a node, and a way to ask addresses; out
// comes one cycle for each Unit, with a result and a reason for each check. All Units of a Class
// are read and simulated together, so the requests hardly grow with the Units. The package sends no
// transaction, writes no file, and counts no cycle: package day0 does.
package runbook
