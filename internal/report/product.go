// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/words"
)

// ProductView is what a Class is, or what one of its Units offers.
type ProductView struct {
	Title Text
	Kind  Text // "Portfolio Class"; of a Unit its name
	Rows  []AnswerView
}

// AnswerView is one thing that people ask about a product.
type AnswerView struct{ Name, Answer Text }

// products lists the Class and then its Units. It trusts nothing in the Product, which may be nil.
func (b *builder) products(p *product.Product) Rows[ProductView] {
	if p == nil {
		return Rows[ProductView]{}
	}
	answers := func(rows []product.Fact) []AnswerView {
		var list []AnswerView
		for _, row := range rows {
			list = append(list, AnswerView{b.name(row.Name), b.bounded(row.Text, 400)})
		}
		return list
	}
	list := []ProductView{{Title: b.name(p.Title), Kind: b.name(p.Kind), Rows: answers(p.Rows)}}
	for _, unit := range p.Units {
		list = append(list, ProductView{Title: b.name(unit.Title), Kind: b.name(string(unit.Name)), Rows: answers(unit.Rows)})
	}
	return rows(list)
}

// width is the most columns of what a terminal is shown.
const width = 100

// Product shows what a Class is and what its Units offer, in lines of at most 100 columns. A word
// that is longer stays whole.
func Product(p *product.Product) string {
	longest := 0
	measure := func(rows []product.Fact) {
		for _, row := range rows {
			longest = max(longest, len(row.Name))
		}
	}
	measure(p.Rows)
	for _, unit := range p.Units {
		measure(unit.Rows)
	}
	var text strings.Builder
	answers := func(rows []product.Fact) {
		for _, row := range rows {
			text.WriteString(words.Beside(fmt.Sprintf("    %-*s  ", longest, line(row.Name)), line(row.Text), width))
		}
	}
	fmt.Fprintf(&text, "%s, a %s\n", line(p.Title), line(p.Kind))
	answers(p.Rows)
	for _, unit := range p.Units {
		fmt.Fprintf(&text, "  %s (%s)\n", line(unit.Title), line(string(unit.Name)))
		answers(unit.Rows)
	}
	return text.String()
}
