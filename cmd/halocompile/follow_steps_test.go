// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import "strings"

// step is what a page has its reader do: give a command, which prints something, or write a file.
type step struct{ command, output, file, content string }

// steps are those of a page, in its order: the commands of each console block, and each block of
// CUE or Rego whose first line is a comment with the name of a file.
func steps(page string) []step {
	var all []step
	blocks := strings.Split("\n"+page, "\n```")
	for i := 1; i < len(blocks); i += 2 { // what stands between fences
		language, text, _ := strings.Cut(blocks[i]+"\n", "\n")
		switch language {
		case "console":
			for _, line := range strings.SplitAfter(text, "\n") {
				if command, is := strings.CutPrefix(line, "$ "); is {
					all = append(all, step{command: strings.TrimSuffix(command, "\n")})
				} else if len(all) > 0 {
					all[len(all)-1].output += line
				}
			}
		case "cue", "rego":
			name, content, _ := strings.Cut(text, "\n")
			if fields := strings.Fields(name); len(fields) == 2 && (fields[0] == "#" || fields[0] == "//") {
				all = append(all, step{file: fields[1], content: content})
			}
		}
	}
	return all
}
