// SPDX-License-Identifier: AGPL-3.0-or-later

// Package multicall holds what is to be known of Multicall3, the contract that makes many calls as
// one: its address, its code, and how calls and answers are written.
//
// In go calls; out comes the data of one call, and the results that it answers. The package asks no
// node. It reads an answer only in the one form that the contract gives: an answer of another
// number of results, or with anything before, between or after them, is refused.
package multicall
