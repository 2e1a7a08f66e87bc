// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"cuelang.org/go/cue/ast"
	cueerrors "cuelang.org/go/cue/errors"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/parser"
	"cuelang.org/go/cue/scanner"
	"cuelang.org/go/cue/token"

	"github.com/halo-factory/halocompile/internal/fault"
)

const (
	maxDepth    = 32    // nesting of structs, lists and labels
	maxFields   = 2_000 // of a manifest; CUE's time grows faster than their number
	maxExponent = 64    // of a number; amounts of a token have at most 78 digits

	// maxSignificant is how many digits CUE keeps of a number with a fraction.
	maxSignificant = 34
)

// source is a parsed manifest, with the place of everything in it.
type source struct {
	kind kind
	file string
	// definition names the schema's definition, if it is another than the kind's own.
	definition string
	syntax     []*ast.File
	fields     map[string]position // "unit.queue.lockAt" → where it is written
}

// at returns where a field is written, or else the nearest thing around it, or the top of the file.
func (s *source) at(path string) position {
	for path != "" {
		if where, ok := s.fields[path]; ok {
			return where
		}
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
	}
	return s.top()
}

// written is the value of a field as the manifest has it; "" for a struct, or if nothing is
// written.
func (s *source) written(path string) string {
	for _, file := range s.syntax {
		declarations, text := file.Decls, ""
		for name := range strings.SplitSeq(path, ".") {
			var value ast.Expr
			for _, each := range declarations {
				if found := valueOf(each, name); found != nil {
					value = found
				}
			}
			declarations, text = nil, ""
			switch value := value.(type) {
			case *ast.StructLit:
				declarations = value.Elts
			case *ast.ListLit: // its items, under their numbers
				for i, item := range value.Elts {
					declarations = append(declarations, &ast.Field{Label: ast.NewString(strconv.Itoa(i)), Value: item})
				}
			}
			if value != nil && !isStruct(value) {
				if laid, err := format.Node(value); err == nil {
					text = string(laid)
				}
			}
		}
		if text != "" {
			return text
		}
	}
	return ""
}

func isStruct(value ast.Expr) bool {
	_, is := value.(*ast.StructLit)
	return is
}

// items is how many items a list has; 0 if the field is no list.
func (s *source) items(path string) (count int) {
	for s.has(path + "." + strconv.Itoa(count)) {
		count++
	}
	return count
}

// has tells whether a field is written.
func (s *source) has(path string) bool {
	_, written := s.fields[path]
	return written
}

func (s *source) top() position { return position{s.file, 1, 1} }

// parse adds a file's text to the source, and tells whether it can be used. What is no CUE is
// explained by the schema, which may be nil.
func (s *source) parse(file string, data []byte, explaining *schema, problems *problems) bool {
	before := len(problems.found)
	if checkText(file, data, problems); len(problems.found) > before {
		return false
	}
	if s.parseText(file, data, problems) {
		return true
	}
	s.explainText(file, data, explaining, problems, before)
	return false
}

// explainText replaces what a parser says by what people probably meant, if that can be told. If it
// cannot, the parser's first complaint is kept, since others follow from it.
func (s *source) explainText(file string, data []byte, explaining *schema, problems *problems, before int) {
	said := problems.found[before:]
	if !slices.ContainsFunc(said, func(each problem) bool {
		return each.fault.Code == fault.InvalidCUE || each.fault.Code == fault.WrongValue
	}) {
		return
	}
	kept := slices.Clone(said)
	problems.found = problems.found[:before]
	l := &loose{schema: explaining, from: s, file: file, text: string(data), problems: problems, code: fault.InvalidCUE}
	if slices.ContainsFunc(kept, func(each problem) bool { return each.fault.Code == fault.WrongValue }) {
		l.code = fault.WrongValue // a number that is none
	}
	if !l.read() {
		problems.found = append(problems.found, kept[0])
	}
}

// parseText parses a file that checkText has found nothing wrong with.
func (s *source) parseText(file string, data []byte, problems *problems) bool {
	before := len(problems.found)
	if checkTokens(file, data, problems); len(problems.found) > before {
		return false
	}
	syntax, err := parser.ParseFile(file, data)
	if err != nil {
		for _, each := range cueerrors.Errors(err) {
			format, arguments := each.Msg()
			problems.add(fault.InvalidCUE, placeOf(file, each.Position()), format, arguments...)
		}
		return false
	}
	s.walkFile(file, syntax, problems)
	s.syntax = append(s.syntax, syntax)
	return len(problems.found) == before
}

func placeOf(file string, at token.Pos) position {
	if !at.IsValid() {
		return position{file, 1, 1}
	}
	return position{file, at.Line(), at.Column()}
}

// checkText refuses text that people and programs may read differently.
func checkText(file string, data []byte, problems *problems) {
	line, column := 1, 1
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		switch {
		case r == utf8.RuneError && size == 1:
			problems.add(fault.InvalidCUE, position{file, line, column}, "the text is not valid UTF-8").Remedy("save the file as UTF-8")
			return
		case r == '\r' && len(rest) > 1 && rest[1] == '\n', r == '\n', r == '\t':
		case hidden(r):
			problems.add(fault.InvalidCUE, position{file, line, column}, "the character %U cannot be seen, or changes how others are shown", r).Remedy("remove it")
			return
		}
		column += size
		if r == '\n' {
			line, column = line+1, 1
		}
		rest = rest[size:]
	}
}

// hidden tells whether a character is a control, a formatting character (bidirectional overrides,
// zero-width ones), a private one, or a line break that most programs do not take for one.
func hidden(r rune) bool {
	if r < utf8.RuneSelf {
		return r < ' ' || r == 0x7f
	}
	return unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp)
}

// plainValue is what to do about a value that is none.
const plainValue = "write the value itself: a manifest is data, without references, operators, calls, comprehensions and imports"

// checkTokens refuses whatever is not plain data, before a parser recurses into it.
func checkTokens(file string, data []byte, problems *problems) {
	tokens := token.NewFile(file, -1, len(data))
	var s scanner.Scanner
	bad := false
	s.Init(tokens, data, func(at token.Pos, message string, arguments []any) {
		if bad {
			return
		}
		bad = true
		found := problems.add(fault.InvalidCUE, placeOf(file, at), message, arguments...)
		if r, _ := utf8.DecodeRune(data[min(at.Offset(), len(data)):]); strings.HasPrefix(message, "illegal character") {
			found.What = fmt.Sprintf("the character %q has no place outside of quotes", r)
			if found.Remedy("remove it"); unicode.IsSpace(r) {
				found.Remedy("write a plain space in its place")
			}
		}
	}, 0)
	refuse := func(at token.Pos, format string, arguments ...any) {
		bad = true
		problems.add(fault.InvalidCUE, placeOf(file, at), format, arguments...).
			Remedy(plainValue)
	}
	depth, colons, values := 0, 0, 0
	previous := token.ILLEGAL
	var chain below
	for !bad {
		at, tok, lit := s.Scan()
		if chain.next(at, tok) {
			refuse(chain.colon, "a value begins on the line of its name")
			return
		}
		switch tok {
		case token.EOF:
			return
		case token.LBRACE, token.LBRACK:
			depth++
			colons = 0
		case token.RBRACE, token.RBRACK:
			depth--
		case token.COLON:
			colons++
		case token.COMMA:
			colons = 0
		case token.IDENT, token.STRING, token.TRUE, token.FALSE, token.NULL:
		case token.INT, token.FLOAT:
			checkNumber(placeOf(file, at), lit, problems)
		case token.SUB:
			if previous == token.SUB {
				refuse(at, "%q is no value", "--")
			}
		default:
			if tok.IsKeyword() || tok == token.ILLEGAL { // the scanner has reported the latter
				break // a keyword may be a label; walkFile refuses it elsewhere
			}
			refuse(at, "%q has no place in a manifest", tok)
		}
		if depth > maxDepth || colons > maxDepth {
			problems.add(fault.InputTooLarge, placeOf(file, at), "nested deeper than %d", maxDepth)
			return
		}
		// A field has one colon and one comma. The end of the line may stand for the comma.
		if tok == token.COLON || tok == token.COMMA {
			if values++; values > 2*maxFields {
				problems.add(fault.InputTooLarge, placeOf(file, at), "more than %d fields", maxFields)
				return
			}
		}
		previous = tok
	}
}

// below notices a name and a colon on the line below another colon. CUE takes that for a struct of
// one field; people who write it leave a value out, or mean a struct of all lines that are
// indented.
type below struct {
	colon token.Pos // that nothing follows on its line; invalid if the last token is none
	named bool      // the last token may be a name, on a later line than the colon
}

// next takes a token, and tells whether it is the second colon.
func (b *below) next(at token.Pos, tok token.Token) bool {
	switch {
	case tok == token.COLON && b.named:
		return true
	case tok == token.COLON:
		b.colon = at
	case b.colon.IsValid() && !b.named && (tok == token.IDENT || tok == token.STRING) && at.Line() > b.colon.Line():
		b.named = true
	default:
		b.colon, b.named = token.NoPos, false
	}
	return false
}

// separators removes what may stand between the digits of a number.
var separators = strings.NewReplacer("_", "", ".", "")

// checkNumber refuses numbers that would be rounded, that would take too much memory, or that some
// readers take for another number.
func checkNumber(at position, text string, problems *problems) {
	lower := strings.ToLower(text)
	if strings.HasPrefix(lower, "0x") || strings.HasPrefix(lower, "0b") || strings.HasPrefix(lower, "0o") || strings.HasSuffix(text, "i") {
		problems.add(fault.WrongValue, at, "the number %s is not decimal", text).Remedy("write it in decimal, with K, M or G for thousands, millions and billions")
		return
	}
	if len(lower) > 1 && lower[0] == '0' && (lower[1] >= '0' && lower[1] <= '9' || lower[1] == '_') {
		problems.add(fault.WrongValue, at, "the number %s begins with a zero, which some read as octal", text).Remedy("leave the zero out")
		return
	}
	mantissa, exponent, _ := strings.Cut(strings.TrimRight(lower, "kmgtp"), "e")
	digits := strings.Trim(separators.Replace(mantissa), "0")
	if len(digits) > maxSignificant {
		problems.add(fault.AmountNotExact, at, "the number %s has more than %d digits", text, maxSignificant).
			Remedy("write a number that a token can count")
		return
	}
	if power, err := strconv.Atoi(exponent); exponent != "" && (err != nil || power > maxExponent || power < -maxExponent) || len(mantissa) > 100 {
		problems.add(fault.WrongValue, at, "the number %s is out of all bounds", text)
	}
}

// walkFile records where each field of a file is written, and refuses what is no data.
func (s *source) walkFile(file string, syntax *ast.File, problems *problems) {
	var declarations []ast.Decl
	for _, declaration := range syntax.Decls {
		switch declaration.(type) {
		case *ast.Package, *ast.CommentGroup:
		default:
			declarations = append(declarations, declaration)
		}
	}
	if len(declarations) == 0 {
		problems.add(fault.FieldMissing, position{file, 1, 1}, "the file declares no %s", s.kind).Remedy("write it as `%s: {…}`", s.kind)
		return
	}
	for _, declaration := range declarations {
		if name, ok := label(declaration); ok && name != string(s.kind) {
			problems.add(fault.FieldNotAllowed, placeOf(file, declaration.Pos()), "%q does not belong here: the place of this file makes it %s", name, s.kind.words()).
				Remedy("write all fields inside of `%s: {…}`, and nothing beside it; or move the file", s.kind)
			return
		}
	}
	s.walkFields(file, "", declarations, problems)
}

// label returns the name of a field. It returns false for hidden fields and definitions, which have
// no place in a manifest: a schema does not check them, and other readers of CUE leave them out.
func label(declaration ast.Decl) (string, bool) {
	field, ok := declaration.(*ast.Field)
	if !ok {
		return "", false
	}
	name, isIdentifier, err := ast.LabelName(field.Label)
	return name, err == nil && !(isIdentifier && (strings.HasPrefix(name, "_") || strings.HasPrefix(name, "#")))
}

func (s *source) walkFields(file, path string, declarations []ast.Decl, problems *problems) {
	written := map[string]*ast.Field{}
	for _, declaration := range declarations {
		if _, isComment := declaration.(*ast.CommentGroup); isComment {
			continue
		}
		at := placeOf(file, declaration.Pos())
		name, ok := label(declaration)
		if !ok {
			problems.add(fault.InvalidCUE, at, "only fields with plain names may stand here")
			continue
		}
		field := declaration.(*ast.Field)
		if field.Constraint != token.ILLEGAL || field.Alias != nil || len(field.Attrs) > 0 {
			problems.add(fault.InvalidCUE, at, "%s: a field of a manifest is a name and a value, nothing more", name)
			continue
		}
		full := name
		if path != "" {
			full = path + "." + name
		}
		if other, twice := written[name]; twice {
			_, isStruct := field.Value.(*ast.StructLit)
			if _, wasStruct := other.Value.(*ast.StructLit); !isStruct || !wasStruct {
				problems.add(fault.NameClash, at, "%s is written twice", full).Remedy("keep one of them; the other is on line %d", other.Pos().Line())
				continue
			}
		} else if where, elsewhere := s.fields[full]; elsewhere {
			// The other one is in another file, or in another piece of the same struct.
			if _, isStruct := field.Value.(*ast.StructLit); !isStruct {
				problems.add(fault.NameClash, at, "%s is written twice", full).Remedy("keep one of them; the other is at %s", where)
				continue
			}
		} else {
			s.fields[full] = at
		}
		written[name] = field
		s.walkValue(file, full, field.Value, problems)
	}
}

func (s *source) walkValue(file, path string, value ast.Expr, problems *problems) {
	switch value := value.(type) {
	case *ast.StructLit:
		s.walkFields(file, path, value.Elts, problems)
		return
	case *ast.ListLit:
		for i, element := range value.Elts {
			each := path + "." + strconv.Itoa(i)
			s.fields[each] = placeOf(file, element.Pos())
			s.walkValue(file, each, element, problems)
		}
		return
	case *ast.BasicLit:
		if value.Kind == token.STRING {
			text, err := literal.Unquote(value.Value)
			if err != nil {
				problems.add(fault.InvalidCUE, placeOf(file, value.Pos()), "%s: %w", path, err)
				return
			}
			for _, r := range text {
				if r != '\n' && hidden(r) {
					problems.add(fault.InvalidCUE, placeOf(file, value.Pos()), "%s: the character %U cannot be seen, or changes how others are shown", path, r).Remedy("remove it")
					return
				}
			}
		}
		return
	case *ast.UnaryExpr:
		if number, ok := value.X.(*ast.BasicLit); ok && value.Op == token.SUB && (number.Kind == token.INT || number.Kind == token.FLOAT) {
			return
		}
	}
	problems.add(fault.InvalidCUE, placeOf(file, value.Pos()), "%s: this is no plain value", path).
		Remedy(plainValue)
}
