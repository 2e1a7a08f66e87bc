// SPDX-License-Identifier: AGPL-3.0-or-later

// Package spell proves what the code of a spell does, and writes the least code that does it.
//
// In go code and a list of calls; out comes what speaks against the code making exactly these
// calls. The code runs on an EVM of this package, with something in the place of each contract that
// it calls. Nothing of the proof comes from a node but the code itself: what it does, it does at
// any block. The package reads no chain, and knows no plan.
package spell
