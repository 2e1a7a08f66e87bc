// SPDX-License-Identifier: AGPL-3.0-or-later

// Package onchain says how the contracts name things: names and ids, keys of rate limits, roles,
// and the events that give and take roles.
//
// In go names, addresses and logs that somebody else has read; out come ids, keys and holders of
// roles. It is the only place that knows these encodings. It never asks a chain.
package onchain
