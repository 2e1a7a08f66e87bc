// SPDX-License-Identifier: AGPL-3.0-or-later

// Package onchain holds the encodings of names in the contracts: names and ids, keys of rate
// limits, roles, and the events that give and take roles.
//
// In go names, addresses and logs that somebody else has read; out come ids, keys and holders of
// roles. No other package knows these encodings. The package never asks a chain.
package onchain
