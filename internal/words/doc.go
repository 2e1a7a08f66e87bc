// SPDX-License-Identifier: AGPL-3.0-or-later

// Package words writes numbers as people read them.
//
// In go amounts, counts and spans of time; out comes text in English. It never rounds or cuts, and
// knows no document. It does not write what a machine reads back: JSON has the smallest units, and
// manifests have a notation of their own.
package words
