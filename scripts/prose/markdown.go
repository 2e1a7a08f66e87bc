// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"regexp"
	"strings"
)

var (
	fence     = regexp.MustCompile("^ *(```|~~~)")
	reference = regexp.MustCompile(`^ *\[[^]]+\]: `)
	ruler     = regexp.MustCompile(`^ *(=+|-{3,}|\*{3,}|_{3,}) *$`)
	quotation = regexp.MustCompile(`^ *> ?`)
)

var markdown = language{read: inMarkdown}

// inMarkdown finds paragraphs and items of lists. Tables, fences, HTML, headings, quotations,
// references of links and indented blocks are left alone.
func inMarkdown(lines []string) []segment {
	var all []segment
	var open *segment
	end := func() {
		if open != nil {
			all = append(all, *open)
		}
		open = nil
	}
	fenced, html := false, false
	list := -1 // how deep the text of the open item of a list begins; -1 outside of lists
	for i, line := range lines {
		body := strings.TrimLeft(line, " ")
		depth := len(line) - len(body)
		marked := item.FindStringSubmatch(line)
		html = body != "" && (html || open == nil && strings.HasPrefix(body, "<") && !strings.HasPrefix(body, "<http"))
		switch {
		case fence.MatchString(line):
			fenced = !fenced
			end()
		case fenced || html || body == "" || reference.MatchString(line) || strings.HasPrefix(body, "|") || strings.HasPrefix(body, "#") || quotation.MatchString(line):
			end()
		case ruler.MatchString(line):
			if open != nil {
				open.fixed = true // a heading
			}
			end()
		case marked != nil:
			end()
			list = depth + len(marked[2]) + len(marked[3])
			open = &segment{from: i, first: line[:list], next: strings.Repeat(" ", list), words: line[list:]}
		case open != nil:
			open.words += " " + body
		case depth >= 4 && depth > list:
			// an indented block
		default:
			if depth == 0 {
				list = -1
			}
			open = &segment{from: i, first: line[:depth], next: line[:depth], words: body}
		}
		if open != nil {
			open.to = i + 1
			open.fixed = open.fixed || strings.HasSuffix(line, "  ") || strings.HasSuffix(line, `\`)
		}
	}
	end()
	return all
}
