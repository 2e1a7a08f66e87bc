// SPDX-License-Identifier: AGPL-3.0-or-later

// Package exec carries a signed Bundle out, and can be stopped and started again at any moment.
//
// In go a Plan, a Bundle, signatures, a node and a key that pays gas; out come transactions and a Journal. What is done is read from the
// chain, every time: the journal only explains. Verify refuses whatever does not recompile to the same bundle, and whatever the
// chain contradicts. Nothing unsigned is sent, and nothing at all is sent until every Safe transaction that is still
// open has its signatures. The package never signs for a Safe.
package exec
