// SPDX-License-Identifier: AGPL-3.0-or-later

// Package lcts is the Portfolio kind of Class. Each Unit has a share token and two queues. Through
// these, Primes subscribe and redeem once a day, at one rate for all.
//
// In go manifests; out comes what is special to this kind, in the types of package facts. It never
// asks a chain.
package lcts
