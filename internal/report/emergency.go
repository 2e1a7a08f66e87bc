// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// Emergency shows a plan of an emergency, and below it what stays possible and how it is undone.
func Emergency(p *plan.Plan, b *bundle.Bundle, stays, undo []string) (string, error) {
	e := p.Core.Basis.Emergency
	if p.Core.Empty() {
		return words.Wrap(fmt.Sprintf("Nothing to do for %s of %s: the chain shows it already.\n", e, line(p.Core.Of().String())), width), nil
	}
	text, err := unbroken(p, b)
	if err != nil {
		return "", err
	}
	list := func(title string, lines []string) {
		if len(lines) > 0 {
			text += "\n" + title + "\n  - " + strings.Join(lines, "\n  - ") + "\n"
		}
	}
	list("What stays possible", stays)
	list("How it is undone", undo)
	return words.Wrap(text, width), nil
}

// account shows what one account has to send.
func account(text *strings.Builder, p *plan.Plan, t bundle.Transaction) {
	fmt.Fprintf(text, "  %s sends this by itself%s\n", t.Sender, gas(p, t.ID))
	for _, call := range t.Description {
		fmt.Fprintf(text, "    - %s\n", line(call))
	}
	fmt.Fprintf(text, "    to         %s\n    value      %s\n    data       %s\n", t.To, line(t.Value), t.Data)
}
