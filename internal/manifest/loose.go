// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"cuelang.org/go/cue/literal"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// loose reads a file that is no CUE, to say what people meant with it. It knows what they write by
// habit from other languages. It reports values as they are written, and ends at the first brace,
// quotation mark or name that it cannot make sense of. It takes time in proportion to the file.
type loose struct {
	schema   *schema // nil if nothing is known of what belongs where
	from     *source
	file     string
	text     string
	problems *problems
	code     fault.Code // of values that are none

	at, line, begin int // offset, number of the line from 1, offset of the line
	content         position
	open            []opening
	short           bool // more is opened in the file than is closed
	first           bool // what comes next is the first on its line
	ended           bool
}

// opening is a brace or bracket that is not closed yet.
type opening struct {
	mark         byte
	path         string
	line, indent int
	items        int
}

// read reports what is wrong with the file. It tells whether it found anything.
func (l *loose) read() bool {
	before := len(l.problems.found)
	l.line, l.first, l.short = 1, true, unclosed(l.text)
	for fields := 0; !l.ended && len(l.problems.found)-before < maxShown && fields < maxFields && len(l.open) < maxDepth; fields++ {
		l.blank()
		l.next()
	}
	return len(l.problems.found) > before
}

// unclosed tells whether a text opens more braces and brackets than it closes, outside of quotes
// and comments.
func unclosed(text string) bool {
	count := 0
	for line := range strings.Lines(text) {
		for _, part := range outside.FindAllString(comment.ReplaceAllString(line, ""), -1) {
			switch part {
			case "{", "[":
				count++
			case "}", "]":
				count--
			}
		}
	}
	return count > 0
}

var (
	outside = regexp.MustCompile(`"(?:[^"\\]|\\.)*"|[{}\[\]]`)
	comment = regexp.MustCompile(`(?:^|\s)//.*`)
	whole   = regexp.MustCompile(`^"(?:[^"\\\n]|\\.)*"`)
	named   = regexp.MustCompile(`^("(?:[^"\\\n]|\\.)*"|[\p{L}_$][\p{L}\p{N}_$]*)[ \t]*:`)
	loosest = regexp.MustCompile(`^([\p{L}_#$][\p{L}\p{N}_$#]*(?:[ -]+[\p{L}_$][\p{L}\p{N}_$]*)*)[ \t]*([?!]?)[ \t]*(:=|=>|->|[:=：,]?)`)
	another = regexp.MustCompile(`^("(?:[^"\\\n]|\\.)*"|[^\s"]+)[ \t]+("?[\p{L}_$][\p{L}\p{N}_$]*"?)[ \t]*:(?:\s|$)`)
	remark  = regexp.MustCompile(`[ \t](#+|--|/\*+|/)[ \t]*([^/ \t].*)$`)
	dash    = regexp.MustCompile(`^-[ \t]*[^-\s]`)
	merge   = regexp.MustCompile(`^(<{7}|={7}|>{7})`)
)

func (l *loose) here() position { return position{l.file, l.line, l.at - l.begin + 1} }

// mostOfLine is how much of a line is looked at, in bytes.
const mostOfLine = 4_000

// rest is the rest of the line.
func (l *loose) rest() string {
	rest := l.text[l.at:min(len(l.text), l.at+mostOfLine)]
	if end := strings.IndexByte(rest, '\n'); end >= 0 {
		rest = rest[:end]
	}
	return strings.TrimSuffix(rest, "\r")
}

// indent is how far the line is indented, in bytes.
func (l *loose) indent() int {
	line := l.text[l.begin:]
	return len(line) - len(strings.TrimLeft(line, " \t"))
}

func (l *loose) top() *opening {
	if len(l.open) == 0 {
		return &opening{}
	}
	return &l.open[len(l.open)-1]
}

// took moves on by some bytes, none of which ends a line.
func (l *loose) took(bytes int) {
	l.at += bytes
	l.content, l.first = l.here(), false
}

// blank passes over spaces, line ends, commas and comments.
func (l *loose) blank() {
	for l.at < len(l.text) {
		r, size := utf8.DecodeRuneInString(l.text[l.at:])
		switch {
		case r == '\n':
			l.at++
			l.line, l.begin, l.first = l.line+1, l.at, true
		case unicode.IsSpace(r), r == ',':
			l.at += size
		case strings.HasPrefix(l.text[l.at:], "//"):
			if end := strings.IndexByte(l.text[l.at:], '\n'); end >= 0 {
				l.at += end
			} else {
				l.at = len(l.text)
			}
		default:
			return
		}
	}
}

// stop reports what keeps the rest of the file from being read.
func (l *loose) stop(at position, remedy, format string, arguments ...any) {
	l.problems.add(fault.InvalidCUE, at, format, arguments...).Remedy("%s", remedy)
	l.ended = true
}

// next reads what comes next: a field, an item, or what closes either.
func (l *loose) next() {
	top := l.top()
	ended := l.at >= len(l.text)
	closes := !ended && (l.text[l.at] == '}' || l.text[l.at] == ']')
	outdented := l.first && !closes && top.line > 0 && top.line < l.line && l.at-l.begin <= top.indent
	switch {
	case len(l.open) > 0 && (ended || l.short && outdented):
		mark := string(closing[top.mark])
		remedy := "add a " + mark + " behind it"
		if mark == "}" {
			remedy += ", on a line of its own"
		}
		l.stop(l.content, remedy, "here a %s is missing: it closes the %c of %s in line %d", mark, top.mark, top.path, top.line)
	case ended:
		l.ended = true
	case closes:
		l.close(l.text[l.at])
	case top.mark == '[':
		top.items++
		l.value(top.path+"."+strconv.Itoa(top.items-1), true)
	default:
		l.field()
	}
}

var closing = map[byte]byte{'{': '}', '[': ']'}

func (l *loose) close(mark byte) {
	switch top := l.top(); {
	case len(l.open) == 0:
		l.stop(l.here(), fmt.Sprintf("remove this %c", mark), "this %c closes nothing", mark)
	case closing[top.mark] != mark:
		l.stop(l.here(), fmt.Sprintf("write %c in place of %c", closing[top.mark], mark), "the %c of %s in line %d is closed by a %c", top.mark, top.path, top.line, mark)
	default:
		l.open = l.open[:len(l.open)-1]
		l.took(1)
	}
}

// clause names a package. A manifest needs none, and may have one.
var clause = regexp.MustCompile(`^package[ \t]+[\p{L}_][\p{L}\p{N}_]*[ \t]*(//.*)?$`)

// field reads a name, and what stands behind it.
func (l *loose) field() {
	rest := l.rest()
	if len(l.open) == 0 && clause.MatchString(rest) {
		l.took(len(rest))
		return
	}
	if found := named.FindStringSubmatch(rest); found != nil && !strings.HasPrefix(found[1], "_") && !strings.HasPrefix(rest[len(found[0]):], "=") {
		l.took(len(found[0]))
		l.value(l.path(strings.Trim(found[1], `"`)), false)
		return
	}
	if !l.foreign(rest) {
		l.unnamed(rest)
	}
}

func (l *loose) path(name string) string {
	if top := l.top(); top.path != "" {
		return top.path + "." + name
	}
	return name
}

// foreign reports a line that belongs to another language, or to a program.
func (l *loose) foreign(rest string) bool {
	at := l.here()
	switch said := remark.FindStringSubmatch(" " + rest); {
	case merge.MatchString(rest):
		l.stop(at, "keep one of the two versions, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>", "two versions of these lines were to be merged, and are still both here")
	case strings.HasPrefix(rest, "---"):
		l.stop(at, "remove the line ---", "a manifest has no line ---; that is YAML")
	case dash.MatchString(rest):
		l.stop(at, "write a list in brackets, with commas: [\"one\", \"two\"]", "a manifest has no list with dashes; that is YAML")
	case strings.HasPrefix(rest, "import ") || strings.HasPrefix(rest, "from "):
		l.stop(at, "remove this line", "a manifest takes nothing from elsewhere")
	case said != nil && !strings.HasPrefix(strings.TrimLeft(rest, "#"), strings.TrimSpace(said[2])+":") && !definition.MatchString(rest):
		l.noComment(at, said)
	case rest[0] == '{' && len(l.open) == 0:
		l.stop(at, "remove the { before the first name, and the } at the end of the file", "a manifest does not begin with a brace")
	case rest[0] == '{':
		l.stop(at, "remove this {, or write a name and a colon before it", "this { has no name before it")
	default:
		return false
	}
	return true
}

var definition = regexp.MustCompile(`^#[\p{L}_][\p{L}\p{N}_]*\s*:`)

// noComment reports a comment of another language.
func (l *loose) noComment(at position, said []string) {
	text := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(said[2]), "*/"))
	l.stop(at, "write // "+short(text), "%s begins no comment in a manifest", said[1])
}

// unnamed reports a line on which no name with a colon stands.
func (l *loose) unnamed(rest string) {
	at := l.here()
	found := loosest.FindStringSubmatch(rest)
	if found == nil {
		l.stop(at, "write a name, a colon and a value, such as title: \"Senior\"", "%s is no field", short(rest))
		return
	}
	name, sign := found[1], found[3]
	value := strings.TrimSpace(rest[len(found[0]):])
	allowed := l.schema.fields(l.from.anyDefinition(l.schema, l.top().path), l.top().path)
	meant := spelling.Near(camel(name), allowed)
	switch known := slices.Contains(allowed, strings.Trim(name, "#")); {
	case strings.HasPrefix(name, "#"):
		l.stop(at, "write "+name[1:]+":", "%s: names with # belong to the schema", name)
	case strings.HasPrefix(name, "_"):
		l.stop(at, "remove it, or make it a comment: // "+short(rest), "%s: names with _ at the beginning are hidden", name)
	case found[2] != "":
		l.stop(at, "write "+name+":", "%s%s: what is optional says the schema, not the manifest", name, found[2])
	case sign == ":" && meant != "":
		l.stop(at, "write "+meant+":", "%s is no name of a field", name)
	case strings.ContainsAny(name, " -") && !known && meant == "":
		first, others, _ := strings.Cut(name, " ")
		l.stop(at, fmt.Sprintf("write %s: %s", first, l.right(first, strings.TrimSpace(others+" "+rest[len(name):]))), "a colon is missing behind %s", first)
	case value == "" && sign == "":
		l.stop(at, "write "+name+": and a value, or remove the line", "%s has no value", name)
	case sign == "":
		l.stop(at, fmt.Sprintf("write %s: %s", name, l.right(name, value)), "a colon is missing behind %s", name)
	default:
		l.stop(at, fmt.Sprintf("write %s: %s", name, l.right(name, value)), "between a name and its value stands a colon, not %s", sign)
	}
}

// right spells a value of a field as it should be, or leaves it as it is written.
func (l *loose) right(name, value string) string {
	if plainly(value) {
		return value
	}
	if strings.ContainsAny(value, "{[:") {
		return "…"
	}
	if right := l.schema.right(l.schema.wants(l.from, l.path(name)), value); len(right) > 0 {
		return right[0].Text
	}
	return short(value)
}

// camel writes words as names of fields are written.
func camel(name string) string {
	words := strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' || r == '_' })
	for i := 1; i < len(words); i++ {
		first, size := utf8.DecodeRuneInString(words[i])
		words[i] = string(unicode.ToUpper(first)) + words[i][size:]
	}
	return strings.Join(words, "")
}

// value reads what stands behind a colon, or an item of a list.
func (l *loose) value(path string, item bool) {
	rest := strings.TrimLeft(l.rest(), " \t")
	l.at += len(l.rest()) - len(rest)
	switch found := named.FindStringSubmatch(rest); {
	case rest == "" || strings.HasPrefix(rest, "//"):
		l.below(path)
	case rest[0] == '{' || rest[0] == '[':
		l.open = append(l.open, opening{mark: rest[0], path: path, line: l.line, indent: l.indent()})
		l.took(1)
	case found != nil && !item:
		l.took(len(found[0]))
		l.value(path+"."+strings.Trim(found[1], `"`), false)
	case strings.HasPrefix(rest, `"""`) || strings.HasPrefix(rest, `#"`) || strings.HasPrefix(rest, "'''"):
		l.ended = true // nobody writes these by habit
	default:
		l.scalar(path, rest, item)
	}
}

// below reads a value that does not stand on the line of its name.
func (l *loose) below(path string) {
	at, indent := l.content, l.indent()
	l.blank()
	rest := l.rest()
	switch {
	case dash.MatchString(rest):
		l.stop(at, "write "+l.listed(path), "%s: a manifest has no list with dashes; that is YAML", path)
	case named.MatchString(rest) && l.indent() > indent:
		l.stop(at, "write { behind the colon, and a } on a line below the last field", "%s: a struct stands in braces; in YAML it is indented, here that is not enough", path)
	case rest != "" && (rest[0] == '{' || rest[0] == '['):
		l.value(path, false)
	default:
		l.nothing(at, path)
	}
}

// nothing reports a field without a value.
func (l *loose) nothing(at position, path string) {
	w := l.schema.wants(l.from, path)
	remedy := "write a value behind the colon"
	if example := w.sort.Example(); example != "" {
		remedy += ", such as " + example
	}
	l.stop(at, remedy, "%s has no value", path)
}

// listed writes a list of YAML as one of CUE.
func (l *loose) listed(path string) string {
	var items []string
	for line := range strings.Lines(l.text[l.at:]) {
		text, is := strings.CutPrefix(strings.TrimSpace(line), "-")
		if !is || len(items) > 20 {
			break
		}
		items = append(items, spelling.Quote(spelling.Bare(text)))
	}
	name := path[strings.LastIndexByte(path, '.')+1:]
	return name + ": [" + strings.Join(items, ", ") + "]"
}

// scalar reads a value that is no struct and no list.
func (l *loose) scalar(path, rest string, item bool) {
	at := l.here()
	text := extent(rest)
	l.took(len(text))
	// a longer line
	l.ended = text == rest && l.at < len(l.text) && l.text[l.at] != '\n' && l.text[l.at] != '\r'
	text = strings.TrimSpace(text)
	if plainly(text) {
		l.comma(item)
		return
	}
	if strings.HasPrefix(text, `"`) && strings.Count(text, `"`) == 1 {
		l.unquoted(at, path, l.joined(text))
		return
	}
	before, after, semicolon := strings.Cut(text, ";")
	said := remark.FindStringSubmatchIndex(text)
	switch next := another.FindStringSubmatch(text); {
	case semicolon && plainly(before) && strings.TrimSpace(after) == "":
		l.stop(at, "remove the ;", "%s: nothing ends with a ; in a manifest", path)
	case semicolon && plainly(before):
		l.stop(at, "write , in place of ;", "%s: fields are apart by a comma, or each has a line", path)
	case next != nil:
		l.stop(at, fmt.Sprintf("put a comma between the two: %s, %s", next[1], next[2]), "%s: behind the value the next field begins without a comma", path)
	case said != nil && (plainly(text[:said[0]]) || len(l.schema.right(l.schema.wants(l.from, path), text[:said[0]])) > 0):
		at.column += said[2]
		l.noComment(at, []string{"", text[said[2]:said[3]], text[said[4]:said[5]]})
	case text == "...":
		l.stop(at, "remove , ...", "%s: a manifest has nothing open; all that it holds is written", strings.TrimRight(path, ".0123456789"))
	default:
		l.misspelt(at, path, text)
	}
}

// misspelt reports a value that is written as people write it. Words behind one are probably a
// comment.
func (l *loose) misspelt(at position, path, text string) {
	first, words, _ := strings.Cut(text, " ")
	if letter, _ := utf8.DecodeRuneInString(words); plainly(first) && unicode.IsLetter(letter) && len(l.schema.right(l.schema.wants(l.from, path), text)) == 0 {
		l.stop(at, fmt.Sprintf("write %s // %s", first, short(words)), "%s: a comment begins with //", path)
		return
	}
	what, remedy := l.schema.misspelt(l.from, path, text)
	l.problems.add(l.code, at, "%s", what).Remedy("%s", remedy)
}

// unquoted reports a text whose quotation mark is not closed on its line.
func (l *loose) unquoted(at position, path, text string) {
	found := l.problems.add(fault.InvalidCUE, at, "%s: the text is not closed on its line", path)
	if right := spelling.Text.Read(text).Right; len(right) > 0 {
		found.Remedy("write %s", right[0].Text)
	}
}

// joined appends the next line to a text that its quotation mark does not end, if it ends it.
func (l *loose) joined(text string) string {
	after := l.text[l.at:min(len(l.text), l.at+mostOfLine)]
	_, after, _ = strings.Cut(after, "\n")
	line, _, _ := strings.Cut(after, "\n")
	if line = strings.TrimSpace(line); strings.HasSuffix(line, `"`) && strings.Count(line, `"`) == 1 {
		l.at += strings.Index(l.text[l.at:], "\n") + 1
		l.line, l.begin = l.line+1, l.at
		l.took(len(l.rest()))
		return text + " " + line
	}
	return text
}

// comma reports an item of a list that the next one follows without a comma.
func (l *loose) comma(item bool) {
	rest := strings.TrimLeft(l.rest(), " \t")
	if item && rest != "" && rest[0] != ',' && rest[0] != ']' && !strings.HasPrefix(rest, "//") && l.top().mark == '[' {
		if rest[0] == '}' {
			return
		}
		l.stop(l.here(), "put a , between the two", "%s: an item follows another without a comma", l.top().path)
	}
}

// extent is how much of a line belongs to a value: up to a comma, a brace, a bracket or a comment.
func extent(rest string) string {
	if found := whole.FindString(rest); found != "" {
		if after := strings.TrimLeft(rest[len(found):], " \t"); after == "" || strings.ContainsAny(after[:1], ",]}\"") && !strings.HasSuffix(rest, `"`) || strings.HasPrefix(after, "//") {
			return found
		}
	}
	open := strings.HasPrefix(rest, `"`)
	for i := range len(rest) {
		digits := i > 0 && i+1 < len(rest) && isDigit(rest[i-1]) && isDigit(rest[i+1])
		switch c := rest[i]; {
		case c == '/' && strings.HasPrefix(rest[i:], "//") && i > 0 && (rest[i-1] == ' ' || rest[i-1] == '\t'):
			return rest[:i]
		case open: // a brace or a comma may be part of the text
		case c == ',' && !digits, c == '}', c == ']':
			return rest[:i]
		}
	}
	return strings.TrimRight(rest, ", \t")
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// plainly tells whether a text is a value as CUE writes it.
func plainly(text string) bool {
	text = strings.TrimSpace(text)
	switch {
	case text == "true", text == "false", text == "null":
		return true
	case strings.HasPrefix(text, `"`):
		_, err := literal.Unquote(text)
		return err == nil && whole.FindString(text) == text
	}
	if strings.HasPrefix(text, "+") {
		return false
	}
	problems := &problems{}
	var number literal.NumInfo
	err := literal.ParseNum(strings.TrimPrefix(text, "-"), &number)
	if err == nil {
		checkNumber(position{}, strings.TrimPrefix(text, "-"), problems)
	}
	return err == nil && len(problems.found) == 0
}
