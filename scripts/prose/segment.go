// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// segment is a piece of prose that is broken into lines as a whole: a paragraph, an item of a list,
// a tag of NatSpec.
type segment struct {
	from, to int // its lines, from 0; to is the line behind the last
	// what stands before the words of the first line: indentation, mark of a comment or list
	first   string
	next    string // what stands before the words of every further line
	words   string
	fixed   bool   // its line breaks carry a meaning, so they stay
	code    string // the code that the comment stands behind; "" if it has its own lines
	beneath bool   // a comment behind code moves below it, not above
}

// language says how to find the prose of a file, and how to verify that nothing else has changed.
type language struct {
	read func([]string) []segment
	keep func(before, after string) (string, error) // nil if prose always takes whole lines
}

// wide is a line that is too wide.
type wide struct{ number, width int }

// look returns a text in which prose that is too wide is broken anew, and the lines that were too
// wide.
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

// sentence matches the end of a sentence, or of an introduction.
var sentence = regexp.MustCompile("[.:!?][)`\"]*$")

// usual is how wide such lines were before there was a limit.
const usual = 120

// split keeps breaks that somebody made on purpose: in a tag or an item, a new line although the
// line before had room. It splits the segment there. Paragraphs are not split.
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

// breaks tells whether a line can be broken: it has more than one word, or it is a comment that can
// be moved.
func (s segment) breaks(line string) bool {
	if s.code != "" {
		return true
	}
	words := strings.TrimPrefix(strings.TrimPrefix(line, s.first), strings.TrimRight(s.next, " "))
	return len(atoms(words)) > 1
}

// wrap breaks a segment's words into lines, each as full as possible.
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

// marks match words that would mean something else at the beginning of a line: a mark of a list,
// heading, quotation, table, tag or directive.
var marks = regexp.MustCompile("^([-+*>|=#]+$|#|>|\\||@|```|~~~|\\[\\^?[^]]*\\]:|[0-9]+[.)]$|\\+build|(Unordered|[Oo]utput|Deprecated|METADATA)\\b:?|[a-z]+:[a-z]|<)")

// atoms splits prose into parts that are never broken: a word, code between backticks, or a word
// with a following one that must not begin a line.
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

// paragraphs finds the prose in a comment. Its lines are given without their mark. The first of
// them is line from of the file, and prefix stands before each.
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
					// further lines are indented as this one is
					p.base = len(texts[i+1]) - len(next)
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

// paragraph has the segment that is being read, and those before it.
type paragraph struct {
	prefix string
	all    []segment
	open   *segment
	depth  int // depth of its first line
	hang   int // depth of its further lines
	base   int // depth of the further lines of the last tag; lines in between do not change it
	mark   string
}

// begin starts a segment at a line. It is a list's item or a tag if it has a mark, and otherwise a
// paragraph.
func (p *paragraph) begin(line, depth int, mark, body string) {
	p.end()
	p.depth, p.hang, p.mark = depth, depth+utf8.RuneCountInString(mark), mark
	indent := p.prefix + strings.Repeat(" ", depth)
	p.open = &segment{from: line, first: indent + mark, next: p.prefix + strings.Repeat(" ", p.hang), words: strings.TrimPrefix(body, mark)}
}

// through adds a line to the open segment, if there is one.
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

// isNoProse tells whether a line is empty, a directive, a heading, code or a part of a drawing.
func isNoProse(body string) bool {
	return body == "" || strings.HasPrefix(body, "\t") || strings.HasPrefix(body, "# ") || directive.MatchString(body) || drawing.MatchString(body)
}

// sorted sorts segments by their lines.
func sorted(all []segment) []segment {
	slices.SortStableFunc(all, func(a, b segment) int { return a.from - b.from })
	return all
}
