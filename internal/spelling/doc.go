// SPDX-License-Identifier: AGPL-3.0-or-later

// Package spelling finds out what people meant who wrote a value as people do: "25 million",
// "0.5%", 180 days, 9am, 01/02/2027.
//
// In go the sort of value that is wanted and the text that stands in its place. Out come the ways
// in which a manifest would spell what was probably meant, and what keeps the text from being one.
// It knows no schema: whether a spelling is allowed at a place, the caller asks. It never guesses
// between two meanings; it offers both.
package spelling
