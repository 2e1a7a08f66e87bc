// SPDX-License-Identifier: AGPL-3.0-or-later

// Package observe reads from a chain all that matters of one Class, its Halo and its Units.
//
// In go a Catalog, the name of a Class, and a node; out comes a plan.Snapshot of one block. It has
// the chain's present state in the shape of objects and fields, and nothing from the trace of what
// was once scheduled. The number of requests does not depend on the number of Units. Users reads
// who acts for a Class and its Primes. The package never sends, signs, or looks at a clock.
package observe
