// SPDX-License-Identifier: AGPL-3.0-or-later

package roles

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Moment is who held which roles at one moment.
type Moment struct {
	Name     string
	Holdings []Holding
}

// Matrix returns a table in Markdown: contract, role and holder by their names, with a mark under
// each moment at which the holder had the role. Contracts of one name, such as the queues of
// several Units, share their lines.
func Matrix(states ...Moment) string {
	type line struct {
		contract catalog.ContractName
		role     onchain.RoleName
		holder   string
	}
	var lines []line
	so := map[line]map[int]bool{}
	for i, state := range states {
		for _, each := range state.Holdings {
			at := line{each.Contract.Name, each.Role, cmp.Or(string(each.Is.Name), each.Name, each.Holder.Hex())}
			if so[at] == nil {
				so[at] = map[int]bool{}
				lines = append(lines, at)
			}
			so[at][i] = true
		}
	}
	var text strings.Builder
	text.WriteString("| Contract | Role | Holder |")
	for _, state := range states {
		fmt.Fprintf(&text, " %s |", state.Name)
	}
	text.WriteString("\n|:--|:--|:--|" + strings.Repeat(":-:|", len(states)) + "\n")
	for _, at := range lines {
		fmt.Fprintf(&text, "| %s | `%s` | %s |", at.contract, at.role, at.holder)
		for i := range states {
			mark := ""
			if so[at][i] {
				mark = "✓"
			}
			fmt.Fprintf(&text, " %s |", mark)
		}
		text.WriteString("\n")
	}
	return text.String()
}
