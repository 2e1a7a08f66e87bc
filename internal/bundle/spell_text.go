// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/words"
)

// Text is the draft of what people publish about a spell: the post in the forum, and the paragraph
// of the executive vote. It is Markdown, and says no more than the list.
func (l *CallList) Text() string {
	var text strings.Builder
	say := func(format string, arguments ...any) { fmt.Fprintf(&text, format+"\n", arguments...) }
	leg, by := "core spell", "The core spell of an executive vote runs its action"
	if l.Guard != nil {
		leg, by = "Star spell", "Anybody runs it through the StarGuard "+code(l.Guard.Address)
	}
	say("# Technical scope: %s, %s of %s\n", code(l.Class.String()), leg, code(string(l.Authority)))
	say("Network %s, chain %d. The calls come from %s. %s.\n", code(string(l.Network)), l.ChainID, code(l.Sender), by)
	if len(l.After) > 0 {
		say("It is run once these stages of the rollout are done: %s.\n", code(joined(l.After)))
	}
	if l.Guard != nil {
		say("A ward of the StarGuard%s calls `plot(spell, codehash)` first. The spell can be run for %s from then on; after that it is plotted again. One spell of the Star is plotted at a time: another plot replaces it.\n",
			plotted(l.Guard), words.Span(l.Guard.MaxDelay))
	}
	say("## Calls\n")
	for i, call := range l.Calls {
		say("%d. %s: %s of %s at %s, value 0.", i+1, code(call.Name), code(call.Function), code(string(call.Contract)), code(call.To))
		for _, argument := range call.Arguments {
			say("   - %s: %s", code(argument.Name), code(argument.Value))
		}
		for j, check := range call.After {
			before := "not known to the plan"
			if len(call.Before) > j {
				before = code(call.Before[j].Big().String())
			}
			say("   - before: %s; after: %s (%s)", before, code(shownAs(check)), code(check.What))
		}
		say("   - keccak256 of the calldata: %s", code(call.Hash.Hex()))
	}
	say("\n## Executive vote\n")
	if l.Guard == nil {
		say("If this proposal passes, %s makes the %s above, all or none. It calls no other contract, and sends no ether.\n", code(string(l.Authority)), words.Count(len(l.Calls), "call"))
	} else {
		say("If this proposal passes, its core spell plots the Star spell at ADDRESS with code hash HASH. Anybody can run that then, and %s makes the %s above, all or none. It calls no other contract, and sends no ether.\n", code(string(l.Authority)), words.Count(len(l.Calls), "call"))
	}
	say("## How to check it\n")
	say("- SHA-256 of the calls: %s", code(l.Checksum))
	say("- bundle %s, plan %s", code(l.Bundle), code(l.Plan))
	say("- calldata, reads before and after: the `.json` beside this text; a source that makes the calls: the `.sol`")
	return text.String()
}

func plotted(guard *ListedGuard) string {
	if len(guard.Plotters) == 0 {
		return ""
	}
	return " (" + code(joined(guard.Plotters)) + ")"
}

func joined[T ~string](names []T) string {
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = string(name)
	}
	return strings.Join(list, ", ")
}

// code writes a text of others as code, so that nothing in it is read as Markdown.
func code(text string) string { return "`" + strings.ReplaceAll(ascii(text), "`", "'") + "`" }
