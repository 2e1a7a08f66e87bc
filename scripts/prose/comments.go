// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"
	"go/format"
	"go/scanner"
	"go/token"
	"regexp"
	"slices"
	"strings"
)

var (
	golang     = language{inGo, sameCode}
	slashes    = language{read: func(lines []string) []segment { return byLine(lines, slashLine) }}
	hashes     = language{read: func(lines []string) []segment { return byLine(lines, hashLine) }}
	semicolons = language{read: func(lines []string) []segment { return byLine(lines, semicolonLine) }}
	script     = language{read: inScript}
)

// inScript finds the comments of a story for testscript, before its first file.
func inScript(lines []string) []segment {
	end := slices.IndexFunc(lines, func(line string) bool { return strings.HasPrefix(line, "-- ") })
	if end < 0 {
		end = len(lines)
	}
	return byLine(lines[:end], hashLine)
}

// Lines that are comments as a whole: indentation, mark, and text with the space before it. The
// first mark that fits counts.
var (
	slashLine     = regexp.MustCompile(`^([ \t]*)(///|//|/\*\*|/\*|\*)( .*|)$`)
	hashLine      = regexp.MustCompile(`^([ \t]*)(##|#)( .*|)$`)
	semicolonLine = regexp.MustCompile(`^([ \t]*)(;;|;)( .*|)$`)
	goLine        = regexp.MustCompile(`^([ \t]*)(//)( .*|)$`)
)

// byLine finds the comments that take whole lines. Those with the same mark at the same depth, one
// after the other, are one.
func byLine(lines []string, form *regexp.Regexp) []segment {
	var all []segment
	stars := false // inside of /* … */
	for i := 0; i < len(lines); {
		found := form.FindStringSubmatch(lines[i])
		if found == nil || found[2] == "*" && !stars {
			stars = stars && !strings.Contains(lines[i], "*/")
			i++
			continue
		}
		if strings.HasPrefix(found[2], "/*") {
			stars = !strings.Contains(lines[i], "*/")
			i++
			continue
		}
		from := i
		var texts []string
		for ; i < len(lines); i++ {
			next := form.FindStringSubmatch(lines[i])
			if next == nil || next[1] != found[1] || next[2] != found[2] || strings.Contains(lines[i], "*/") {
				break
			}
			texts = append(texts, strings.TrimPrefix(next[3], " "))
		}
		stars = stars && i < len(lines) && !strings.Contains(lines[i], "*/")
		if i == from {
			i++
			continue
		}
		prefix := found[1] + found[2] + " "
		if at := slices.Index(texts, "METADATA"); at >= 0 && found[2] == "#" {
			all = append(all, paragraphs(texts[:at], from, prefix)...)
			all = append(all, annotation(texts[at+1:], from+at+1, prefix)...)
			continue
		}
		all = append(all, paragraphs(texts, from, prefix)...)
	}
	return all
}

// yamlKey is a line of an annotation of Rego: key and value, or an entry of a list.
var yamlKey = regexp.MustCompile(`^( *)((?:- )?(?:[a-z_]+: +)?)(.+)$`)

// annotation finds the prose in an annotation of Rego, which is YAML. A value may be broken at any
// space and goes on deeper; a text in lines (|) is paragraphs.
func annotation(texts []string, from int, prefix string) []segment {
	var all []segment
	for i := 0; i < len(texts); {
		text := texts[i]
		found := yamlKey.FindStringSubmatch(text)
		if found == nil {
			i++
			continue
		}
		depth := len(found[1])
		end := i + 1
		for end < len(texts) && (texts[end] == "" || len(texts[end])-len(strings.TrimLeft(texts[end], " ")) > depth) {
			end++
		}
		switch {
		case found[2] == "" || strings.TrimSpace(found[3]) == "" || strings.HasSuffix(text, ":"):
			i++ // a key whose value is more keys
			continue
		case strings.HasPrefix(found[3], "|"):
			deep := prefix + strings.Repeat(" ", depth+2)
			var body []string
			for _, line := range texts[i+1 : end] {
				body = append(body, strings.TrimPrefix(line, strings.Repeat(" ", depth+2)))
			}
			all = append(all, paragraphs(body, from+i+1, deep)...)
		default:
			words := found[3]
			for _, line := range texts[i+1 : end] {
				words += " " + strings.TrimSpace(line)
			}
			all = append(all, segment{from: from + i, to: from + end, first: prefix + found[1] + found[2], next: prefix + found[1] + "  ", words: words})
		}
		i = end
	}
	return all
}

// inGo finds the comments of Go: those that take whole lines, and those behind code.
func inGo(lines []string) []segment {
	text := strings.Join(lines, "\n")
	file := token.NewFileSet().AddFile("", -1, len(text))
	var read scanner.Scanner
	read.Init(file, []byte(text), nil, scanner.ScanComments)
	whole := make([]string, len(lines)) // with only the comments that take whole lines
	var all []segment
	for {
		at, kind, literal := read.Scan()
		if kind == token.EOF {
			break
		}
		if kind != token.COMMENT || !strings.HasPrefix(literal, "//") {
			continue
		}
		place := file.Position(at)
		i := place.Line - 1
		code := lines[i][:place.Column-1]
		if strings.TrimSpace(code) == "" {
			whole[i] = lines[i]
		} else if strings.HasPrefix(literal, "// ") && !directive.MatchString(literal[3:]) {
			all = append(all, behind(lines, i, code, literal))
		}
	}
	return sorted(append(all, byLine(whole, goLine)...))
}

// closes begins lines that end what stands above, so that a comment above them would belong there.
var closes = regexp.MustCompile(`^[ \t]*([})\]]|case\b|default:)`)

// behind is a comment that stands behind code. There is room for it above the code, or, where that
// begins a branch, at the beginning of the branch.
func behind(lines []string, i int, code, literal string) segment {
	indent := code[:len(code)-len(strings.TrimLeft(code, " \t"))]
	s := segment{from: i, to: i + 1, words: strings.TrimPrefix(literal, "// "), code: strings.TrimRight(code, " \t")}
	mark := indent + "// "
	if closes.MatchString(code) {
		s.beneath = strings.HasSuffix(s.code, "{") || strings.HasSuffix(s.code, ":")
		s.fixed = !s.beneath
		mark = indent + "\t// "
	}
	s.first, s.next = mark, mark
	if i+1 < len(lines) {
		next := strings.TrimLeft(lines[i+1], " \t")
		depth := lines[i+1][:len(lines[i+1])-len(next)]
		// it goes on there
		s.fixed = s.fixed || strings.HasPrefix(next, "//") && (s.beneath || depth != indent)
	}
	return s
}

// sameCode refuses what would change anything but comments: it compares every other token. It lays
// the file out as gofmt does.
func sameCode(before, after string) (string, error) {
	laidOut, err := format.Source([]byte(after))
	if err != nil {
		return "", err
	}
	if !slices.Equal(codeOf(before), codeOf(string(laidOut))) {
		return "", errors.New("breaking its comments anew would change its code")
	}
	return string(laidOut), nil
}

func codeOf(text string) []string {
	file := token.NewFileSet().AddFile("", -1, len(text))
	var read scanner.Scanner
	read.Init(file, []byte(text), nil, 0)
	var all []string
	for {
		_, kind, literal := read.Scan()
		if kind == token.EOF {
			return all
		}
		all = append(all, kind.String()+" "+literal)
	}
}
