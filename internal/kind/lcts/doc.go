// SPDX-License-Identifier: AGPL-3.0-or-later

// Package lcts is the Portfolio kind of Class: each Unit has a share token and two queues, by which
// Primes come and go once a day at one rate for all.
//
// In go manifests; out comes what is its own, in the types of package facts. It never asks a chain.
package lcts
