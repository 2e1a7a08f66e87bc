// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// segment is a piece of prose that is broken into lines as one: a paragraph, an item of a list, a
// tag of NatSpec.
type segment struct {
	from, to int // its lines, the last not included; from 0
	// what stands before the first line's words: indentation, mark of a comment or list
	first   string
	next    string // and before every further line's
	words   string
	fixed   bool   // its breaks carry a meaning, so it is not broken anew
	code    string // that the comment stands behind, of one that does
	beneath bool   // such a comment goes beneath the code, not above it
}

// language says how the prose of a file is found, and what verifies that nothing else has changed.
type language struct {
	read func([]string) []segment
	keep func(before, after string) (string, error) // nil where prose takes whole lines
}

// wide is a line that is too wide.
type wide struct{ number, width int }

// look returns a text with its prose broken anew where it is too wide, and the lines that are.
func look(text string, l language) (string, []wide, error) {
	lines := strings.Split(text, "\n")
	var out []string
	var found []wide
	done := 0
	var all []segment
	for _, s := range l.read(lines) {
		all = append(all, s.split(lines)...)
	}
	for _, s := range all {
		over := false
		for i := s.from; i < s.to; i++ {
			if width := widthOf(lines[i]); width > columns && s.breaks(lines[i]) {
				found = append(found, wide{i + 1, width})
				over = true
			}
		}
		if over && !s.fixed {
			out = append(append(out, lines[done:s.from]...), s.wrap()...)
			done = s.to
		}
	}
	fixed := strings.Join(append(out, lines[done:]...), "\n")
	if fixed == text || l.keep == nil {
		return fixed, found, nil
	}
	fixed, err := l.keep(text, fixed)
	return fixed, found, err
}

// sentence is the end of one, or of what introduces something.
var sentence = regexp.MustCompile("[.:!?][)`\"]*$")

// usual is how wide such lines were before they were held to a page.
const usual = 120

// split takes apart what somebody began on a new line though the line before had room: a further
// statement of a tag or of an item. Paragraphs are filled.
func (s segment) split(lines []string) []segment {
	if !strings.HasSuffix(s.next, "  ") || s.fixed || s.code != "" {
		return []segment{s}
	}
	widest := usual
	for _, line := range lines[s.from:s.to] {
		widest = max(widest, widthOf(line))
	}
	mark := strings.TrimRight(s.next, " ")
	parts := []segment{{from: s.from, to: s.from + 1, first: s.first, next: s.next, words: strings.TrimPrefix(lines[s.from], s.first)}}
	for i := s.from + 1; i < s.to; i++ {
		words := strings.TrimSpace(strings.TrimPrefix(lines[i], mark))
		first, _, _ := strings.Cut(words, " ")
		if sentence.MatchString(lines[i-1]) && widthOf(lines[i-1]+" "+first) <= widest {
			parts = append(parts, segment{from: i, first: s.next, next: s.next})
		}
		open := &parts[len(parts)-1]
		open.words += " " + words
		open.to = i + 1
	}
	return parts
}

// breaks tells whether a line could be broken: it has more than one word, or it is a comment that
// can go elsewhere.
func (s segment) breaks(line string) bool {
	if s.code != "" {
		return true
	}
	words := strings.TrimPrefix(strings.TrimPrefix(line, s.first), strings.TrimRight(s.next, " "))
	return len(atoms(words)) > 1
}

// wrap breaks a segment's words into lines, each as full as it can be.
func (s segment) wrap() []string {
	var lines []string
	line := s.first
	empty := true
	for _, word := range atoms(s.words) {
		switch {
		case empty:
			line += word
		case widthOf(line)+1+widthOf(word) > columns:
			lines = append(lines, line)
			line = s.next + word
		default:
			line += " " + word
		}
		empty = false
	}
	lines = append(lines, line)
	switch {
	case s.code != "" && s.beneath:
		return append([]string{s.code}, lines...)
	case s.code != "":
		return append(lines, s.code)
	}
	return lines
}

// marks are words that would mean something else at the beginning of a line: of a list, heading,
// quotation, table, tag or directive.
var marks = regexp.MustCompile("^([-+*>|=#]+$|#|>|\\||@|```|~~~|\\[\\^?[^]]*\\]:|[0-9]+[.)]$|\\+build|(Unordered|[Oo]utput|Deprecated|METADATA)\\b:?|[a-z]+:[a-z]|<)")

// atoms takes prose apart into what is never broken: words, code between backticks, and a word
// together with a following one that may not begin a line.
func atoms(prose string) []string {
	words := strings.Fields(prose)
	inCode := strings.Count(prose, "`")%2 == 0
	var all []string
	for i := 0; i < len(words); i++ {
		word := words[i]
		for inCode && strings.Count(word, "`")%2 == 1 && i+1 < len(words) {
			i++
			word += " " + words[i]
		}
		if len(all) > 0 && marks.MatchString(word) {
			all[len(all)-1] += " " + word
			continue
		}
		all = append(all, word)
	}
	return all
}

// widthOf counts a line's columns.
func widthOf(line string) int { return utf8.RuneCountInString(line) + 3*strings.Count(line, "\t") }

var (
	item      = regexp.MustCompile(`^( *)([-*+•]|[0-9]+[.)])( +)\S`)
	tag       = regexp.MustCompile(`^@(param +\w+ +|return +\w+ {2,}|[a-z]+(:[a-z-]+)? +)`)
	directive = regexp.MustCompile(`^(SPDX|solhint|forge-|slither|nolint|lint:|nosec|eslint|prettier|shellcheck|biome|@ts-|Code generated|Copyright|go:|line |export |syntax=|\+build)`)
	aligned   = regexp.MustCompile(`\S {2,}\S`)
	drawing   = regexp.MustCompile("[│─┌└├▶→←↓↑]{2}|^[|+]|-->|==>|──")
)

// paragraphs finds the prose in a comment, whose lines are given without their mark. The first of
// them is the line from of the file, and prefix stands before each.
func paragraphs(texts []string, from int, prefix string) []segment {
	p := paragraph{prefix: prefix}
	fenced := false
	for i, text := range texts {
		body := strings.TrimLeft(text, " ")
		depth := len(text) - len(body)
		fence := strings.HasPrefix(body, "```")
		fenced = fenced != fence
		switch {
		case fence || fenced || isNoProse(body):
			p.end()
		case item.MatchString(text):
			found := item.FindStringSubmatch(text)
			p.begin(from+i, depth, found[2]+found[3], body)
		case tag.MatchString(body):
			p.begin(from+i, depth, tag.FindString(body), body)
			p.base = p.hang
			if i+1 < len(texts) {
				if next := strings.TrimLeft(texts[i+1], " "); next != "" && len(texts[i+1])-len(next) > depth {
					p.base = len(texts[i+1]) - len(next) // it goes on as it does here
				}
			}
			p.hang, p.open.next = p.base, prefix+strings.Repeat(" ", p.base)
		case p.open != nil && (depth == p.hang || p.mark != "" && depth > p.depth):
			p.open.words += " " + body
		case depth == 0 || depth == p.base:
			p.begin(from+i, depth, "", body)
		default:
			p.end() // an indented block
		}
		p.through(from+i, body)
	}
	p.end()
	return p.all
}

// paragraph is the segment that is being read, and those before it.
type paragraph struct {
	prefix string
	all    []segment
	open   *segment
	depth  int // of its first line
	hang   int // of its further lines
	base   int // of the further lines of the last tag, whatever stands between
	mark   string
}

// begin begins a segment at a line: a list's item or a tag by its mark, or else a paragraph.
func (p *paragraph) begin(line, depth int, mark, body string) {
	p.end()
	p.depth, p.hang, p.mark = depth, depth+utf8.RuneCountInString(mark), mark
	indent := p.prefix + strings.Repeat(" ", depth)
	p.open = &segment{from: line, first: indent + mark, next: p.prefix + strings.Repeat(" ", p.hang), words: strings.TrimPrefix(body, mark)}
}

// through notes that the open segment, if there is one, holds a line.
func (p *paragraph) through(line int, body string) {
	if p.open != nil {
		p.open.to = line + 1
		p.open.fixed = p.open.fixed || aligned.MatchString(strings.TrimPrefix(body, p.mark))
	}
}

func (p *paragraph) end() {
	if p.open != nil {
		p.all = append(p.all, *p.open)
	}
	p.open = nil
}

// isNoProse tells of a line that is empty, a directive, a heading, code or a part of a drawing.
func isNoProse(body string) bool {
	return body == "" || strings.HasPrefix(body, "\t") || strings.HasPrefix(body, "# ") || directive.MatchString(body) || drawing.MatchString(body)
}

// sorted puts segments into the order of their lines.
func sorted(all []segment) []segment {
	slices.SortStableFunc(all, func(a, b segment) int { return a.from - b.from })
	return all
}
