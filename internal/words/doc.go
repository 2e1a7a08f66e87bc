// SPDX-License-Identifier: AGPL-3.0-or-later

// Package words writes numbers as people read them.
//
// In go amounts, counts and spans of time; out comes text in English. It never rounds, never cuts,
// and knows no document. What a machine reads back is not written here: JSON has the smallest
// units, and manifests have a notation of their own.
package words
