// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/words"
)

// Cost is what the first rollout of one Class took.
type Cost struct {
	Class     catalog.ClassRef `json:"class"`
	Title     string           `json:"title"`     // its kind, in words
	Units     int              `json:"units"`     // that came with it
	Manifests int              `json:"manifests"` // files of the Class and its Units
	Own       Effort           `json:"own"`
	// what the Primes' GovOps did on the Primes' own PAUs: limits for the new Units
	Primes  Effort `json:"primes"`
	Delay   uint64 `json:"delay"`   // seconds of the timelock
	Records int    `json:"records"` // read back from the chain, and verified
}

// Effort is what transactions took.
type Effort struct {
	Transactions int    `json:"transactions"`
	Signed       int    `json:"signed"`     // of them by owners of a Safe
	Signatures   int    `json:"signatures"` // of these owners
	Gas          uint64 `json:"gas"`
}

// Costs shows what rollouts took, side by side.
func Costs(list []Cost) string {
	rows := [][]string{{""}, {""}, {"Units"}, {"manifests that people wrote"}, {"transactions"}, {"  signed by owners of a Safe"}, {"  signatures"}, {"  gas"},
		{"wait for the timelock"}, {"Primes' own limits: transactions"}, {"  signatures"}, {"records, verified"}}
	for _, each := range list {
		for i, cell := range []string{
			each.Title, line(each.Class.Class), strconv.Itoa(each.Units), strconv.Itoa(each.Manifests),
			strconv.Itoa(each.Own.Transactions), strconv.Itoa(each.Own.Signed), strconv.Itoa(each.Own.Signatures), words.Separated(strconv.FormatUint(each.Own.Gas, 10)),
			words.Span(each.Delay), strconv.Itoa(each.Primes.Transactions), strconv.Itoa(each.Primes.Signatures), strconv.Itoa(each.Records),
		} {
			rows[i] = append(rows[i], cell)
		}
	}
	widths := make([]int, len(list)+1)
	for _, row := range rows {
		for i, cell := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var text strings.Builder
	for _, row := range rows {
		said := fmt.Sprintf("%-*s", widths[0], row[0])
		for i, cell := range row[1:] {
			said += fmt.Sprintf("  %*s", widths[i+1], cell)
		}
		text.WriteString(strings.TrimRight(said, " ") + "\n")
	}
	return text.String()
}
