// SPDX-License-Identifier: AGPL-3.0-or-later

// Package differential runs the compiled contracts against small models in exact rational numbers:
// RateLimits, the Configurator's setRateLimit, and the accounting of LCTS queues. The contracts run
// in an EVM in this process; the models are written from the specification and compute in their own
// way. Each operation of random histories is done on both sides, and what it returned or refused
// with, and everything that can be read afterwards, must agree: exactly, or where a contract
// rounds, within a bound that is stated where it is used, and never in a user's favour.
//
// A run is made of histories: each begins with a new world and is drawn from the seed and its own
// number alone, so a run is the same everywhere. What fails is cut down to the fewest operations
// that still fail, and printed with the command that repeats it. The tests:
//
//	go test ./contracts/test/differential
//
// Other histories, a longer run, and a single history:
//
//	go test ./contracts/test/differential -timeout 2h -args -seed 7
//	go test ./contracts/test/differential -timeout 2h -args -cases 5000000
//	go test ./contracts/test/differential -run 'TestRateLimits' -args -seed 7 -history 1234
//
// A case is one operation, refused or not, compared on both sides. With fewer than 100,000 of them
// a whole run fails, as it does if one of the refusals that a test names never came about.
package differential
