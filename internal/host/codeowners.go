// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"regexp"
	"slices"
	"strings"
)

// ownership is a CODEOWNERS file as the host reads it. Of all lines that match a path the last one
// counts, even if it names nobody.
type ownership []ownerLine

type ownerLine struct {
	number   int      // in the file, from 1
	segments []string // of the pattern; "**" is any number of folders
	folder   bool     // matches only folders, and everything in them
	shallow  bool     // ends with /*: matches what is directly in a folder
	owners   []string
}

var ownerName = regexp.MustCompile(`^(@[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9._-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$`)

// parseOwners reads a CODEOWNERS file. It skips lines that the host does not understand, and
// returns their numbers in strange.
func parseOwners(text string) (lines ownership, strange []int) {
	for i, line := range strings.Split(text, "\n") {
		words := words(strings.TrimRight(line, "\r"))
		if len(words) == 0 {
			continue
		}
		parsed, ok := parsePattern(words[0])
		for _, owner := range words[1:] {
			ok = ok && ownerName.MatchString(owner)
			parsed.owners = append(parsed.owners, owner)
		}
		if !ok {
			strange = append(strange, i+1)
			continue
		}
		parsed.number = i + 1
		lines = append(lines, parsed)
	}
	return lines, strange
}

// words splits a line at white space, up to a comment. White space behind a backslash belongs to
// the word.
func words(line string) []string {
	var all []string
	var word strings.Builder
	flush := func() {
		if word.Len() > 0 {
			all = append(all, word.String())
			word.Reset()
		}
	}
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case c == '\\' && i+1 < len(line):
			word.WriteString(line[i : i+2])
			i++
		case c == ' ' || c == '\t':
			flush()
		case c == '#' && word.Len() == 0:
			return all
		default:
			word.WriteByte(c)
		}
	}
	flush()
	return all
}

func parsePattern(pattern string) (ownerLine, bool) {
	// The host knows neither exceptions nor sets of characters, unlike gitignore.
	if strings.HasPrefix(pattern, "!") || strings.HasPrefix(pattern, `\#`) || strings.ContainsAny(pattern, "[]") || strings.Contains(pattern, "***") {
		return ownerLine{}, false
	}
	var line ownerLine
	pattern, line.folder = strings.CutSuffix(pattern, "/")
	anchored := strings.Contains(pattern, "/")
	pattern = strings.TrimPrefix(pattern, "/")
	if pattern == "" || strings.Contains(pattern, "//") {
		return ownerLine{}, false
	}
	line.segments = strings.Split(pattern, "/")
	line.shallow = anchored && !line.folder && len(line.segments) > 1 && line.segments[len(line.segments)-1] == "*"
	if !anchored {
		line.segments = append([]string{"**"}, line.segments...)
	}
	return line, true
}

// matches tells whether a line applies to a file.
func (l ownerLine) matches(path []string) bool {
	for length := 1; length <= len(path); length++ {
		below := length < len(path)
		if below && l.shallow || !below && l.folder {
			continue
		}
		if matchSegments(l.segments, path[:length]) {
			return true
		}
	}
	return false
}

func matchSegments(pattern, path []string) bool {
	switch {
	case len(pattern) == 0:
		return len(path) == 0
	case pattern[0] == "**" && len(pattern) == 1:
		return len(path) > 0
	case pattern[0] == "**":
		return matchSegments(pattern[1:], path) || len(path) > 0 && matchSegments(pattern, path[1:])
	case len(path) == 0:
		return false
	}
	return matchSegment(pattern[0], path[0]) && matchSegments(pattern[1:], path[1:])
}

// matchSegment matches one name: * is any characters, ? is one, and a backslash makes the next
// character literal.
func matchSegment(pattern, name string) bool {
	var expression strings.Builder
	expression.WriteString(`(?s)^`)
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '*':
			expression.WriteString(`.*`)
		case c == '?':
			expression.WriteString(`.`)
		case c == '\\' && i+1 < len(pattern):
			i++
			expression.WriteString(regexp.QuoteMeta(pattern[i : i+1]))
		case c < 0x80:
			expression.WriteString(regexp.QuoteMeta(string(c)))
		default:
			expression.WriteByte(c)
		}
	}
	expression.WriteString(`$`)
	compiled, err := regexp.Compile(expression.String())
	return err == nil && compiled.MatchString(name)
}

// unlikely stands for every name in a path that must have owners. No pattern matches it, except one
// that matches every name.
const unlikely = "\x01 any \x02 name \x03"

// covers tells whether a line applies to everything in a folder, including files that do not exist
// yet.
func (l ownerLine) covers(folder []string) bool {
	path := folder
	for range 3 {
		path = append(path[:len(path):len(path)], unlikely)
		if !l.matches(path) {
			return false
		}
	}
	return true
}

// touches tells whether a line may apply to something in a folder.
func (l ownerLine) touches(folder []string) bool {
	var meet func(pattern, path []string) bool
	meet = func(pattern, path []string) bool {
		switch {
		case len(pattern) == 0: // the pattern matches the folder, or one above
			return !l.shallow
		case len(path) == 0:
			return true
		case pattern[0] == "**":
			return meet(pattern[1:], path) || meet(pattern, path[1:])
		}
		return (path[0] == unlikely || matchSegment(pattern[0], path[0])) && meet(pattern[1:], path[1:])
	}
	return meet(l.segments, folder)
}

// literal is the number of names that a line spells out. The line with more of them is the more
// specific one.
func (l ownerLine) literal() int {
	count := 0
	for _, segment := range l.segments {
		if !strings.ContainsAny(segment, "*?") {
			count++
		}
	}
	return count
}

// segments are the names in a path. A name of * becomes unlikely, which stands for every name.
func segments(path string) (names []string, folder bool) {
	path, folder = strings.CutSuffix(strings.TrimPrefix(path, "/"), "/")
	names = strings.Split(path, "/")
	for i, name := range names {
		if name == "*" {
			names[i] = unlikely
		}
	}
	return names, folder
}

// of returns the owners of a path, and the number of the line that names them; 0 if no line
// applies. A path that ends with a slash is a folder. Everything in it must have owners, including
// files that do not exist yet. So a later line counts if it names nobody for any part of the
// folder.
func (o ownership) of(path string) (owners []string, line int) {
	names, folder := segments(path)
	for _, one := range o {
		switch {
		case !folder && one.matches(names), folder && one.covers(names), folder && len(one.owners) == 0 && one.touches(names):
			owners, line = one.owners, one.number
		}
	}
	return owners, line
}

// taken finds the line that gives a path, or a part of it, to other owners. A part may not exist
// yet. from is the line that is meant for the path: the most specific one that applies to all of
// it. by is the first later line that names somebody who is not an owner in from, or nobody; nil if
// there is none. A later line may name fewer of the same owners, because one owner's approval is
// enough.
func (o ownership) taken(path string) (from ownerLine, by *ownerLine) {
	names, folder := segments(path)
	whole, part := ownerLine.matches, ownerLine.matches
	if folder {
		whole, part = ownerLine.covers, ownerLine.touches
	}
	meant := -1
	for i, one := range o {
		if whole(one, names) && (meant < 0 || one.literal() >= o[meant].literal()) {
			meant = i
		}
	}
	if meant < 0 {
		return ownerLine{}, nil
	}
	from = o[meant]
	var takers []ownerLine
	for _, one := range o[meant+1:] {
		switch {
		case !part(one, names):
		case !within(one.owners, from.owners):
			takers = append(takers, one)
		case whole(one, names):
			takers = nil // given back by a later line
		default:
			takers = slices.DeleteFunc(takers, func(other ownerLine) bool {
				return slices.Equal(other.segments, one.segments) && (other.folder || !one.folder) && (other.shallow || !one.shallow)
			})
		}
	}
	if len(takers) == 0 {
		return from, nil
	}
	return from, &takers[0]
}

// within tells whether there is at least one owner, and each is one of others. It ignores case.
func within(owners, others []string) bool {
	return len(owners) > 0 && !slices.ContainsFunc(owners, func(owner string) bool {
		return !slices.ContainsFunc(others, func(other string) bool { return strings.EqualFold(owner, other) })
	})
}
