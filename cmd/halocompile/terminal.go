// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/words"
)

// The rules of the terminal, which every verb keeps:
//
//   - Standard output has the result: text for people, or with -o json one document and nothing
//     else. Standard error has errors, questions, how far long work is, and with JSON all notes.
//   - Colour, and lines that replace each other, are for terminals. NO_COLOR or TERM=dumb turns
//     colour off. What a colour says is said in words, too.
//   - Text is at most as wide as width. A name, an address or a digest is never broken.
//   - A verb asks only on a terminal, and each question has a flag that answers it. A password is
//     never shown, and never taken from an argument or the environment.
//   - Every error has a number, a place and what to do; see fault. The exit codes stand in
//     fault.Exit.
//   - Ctrl-C ends a verb within a second, with 130, and says what was under way.
//
// CONTRIBUTING.md has them for people; printer.go keeps those on characters.

// width is how wide text for people is at most, in columns.
const width = 100

// fitted fits the help of a command and of all below it into width.
func fitted(command *cobra.Command) {
	command.Long = paragraphs(command.Long)
	command.SetUsageTemplate(strings.ReplaceAll(command.UsageTemplate(), ".FlagUsages ", fmt.Sprintf(".FlagUsagesWrapped %d ", width)))
	for _, each := range command.Commands() {
		fitted(each)
	}
}

// paragraphs breaks the paragraphs of a text anew. A line that is indented stays a line.
func paragraphs(text string) string {
	var out, open strings.Builder
	end := func() {
		if open.Len() > 0 {
			out.WriteString(words.Beside("", open.String(), width))
			open.Reset()
		}
	}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == ' ' {
			end()
			out.WriteString(words.Wrap(line+"\n", width))
			continue
		}
		if open.Len() > 0 {
			open.WriteByte(' ')
		}
		open.WriteString(line)
	}
	end()
	return strings.TrimRight(out.String(), "\n")
}
