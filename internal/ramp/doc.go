// SPDX-License-Identifier: AGPL-3.0-or-later

// Package ramp says how GovOps bring a limit to a value: in which steps, when, and what can be lost
// meanwhile.
//
// In go what the chain holds of one limit, and what is wished for. Out comes a Schedule: steps that
// the Configurator takes, no fewer of which would do; or the one that is Coming. It rounds as the
// contracts do. Everything is a pure function: the package asks no chain and looks at no clock.
package ramp
