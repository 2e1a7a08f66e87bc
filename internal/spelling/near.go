// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling

import (
	"slices"
	"strings"
)

// Near returns the name that was probably meant, or "" if none is close.
func Near(written string, names []string) string {
	best, least := "", max(1, len(written)/3)+1
	for _, name := range slices.Sorted(slices.Values(names)) {
		if strings.EqualFold(name, written) {
			return name
		}
		if d := distance(written, name); d < least {
			best, least = name, d
		}
	}
	return best
}

// distance returns how many letters have to be inserted, deleted, replaced, or swapped with their
// neighbour to turn a into b (optimal string alignment). It is 64 if a text is longer than 64
// bytes.
func distance(a, b string) int {
	if len(a) > 64 || len(b) > 64 {
		return 64
	}
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(a)][len(b)]
}
