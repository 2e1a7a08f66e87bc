// SPDX-License-Identifier: AGPL-3.0-or-later

// Package flows says what went through the Units of a Class since its deployment, how its limits
// were used and refill, and how that stands to what the manifests plan. It raises alerts for what
// somebody has to look at in the first weeks.
//
// In go a Catalog, the names of Classes, and a node; out comes a Survey of one block. The number
// of requests does not depend on the number of Units, but for the bounds on one request. The
// package never sends, signs, or looks at a clock: the time is that of the block.
package flows
