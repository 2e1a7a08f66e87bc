// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/build"
	"cuelang.org/go/cue/cuecontext"
	cueerrors "cuelang.org/go/cue/errors"
	"cuelang.org/go/cue/parser"
	"cuelang.org/go/cue/token"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/spelling"
	"github.com/halo-factory/halocompile/internal/tree"
)

// schema is the compiled definitions. It belongs to one goroutine.
type schema struct {
	context *cue.Context
	value   cue.Value
	digest  [32]byte          // SHA-256 over the names and bytes of its files
	shapes  map[string]*shape // by definition; nil for a definition that has none
	// conditional says that some definition adds fields to a manifest under a condition. No
	// definition has a shape then.
	conditional bool
	checked     int // manifests, so far
	// meaning maps a definition's place, such as "common.cue:40", to what the definition stands
	// for.
	meaning map[string]string
	// meanings has the same by the definition's name, about what is said of fields, by their place.
	meanings, about map[string]string
}

// libraries are the only packages that a schema may import. All are part of CUE and pure.
var libraries = map[string]bool{`"strings"`: true, `"list"`: true, `"math"`: true}

// compile reads every definition of a schema folder. It returns nil if anything is wrong with them.
func compile(folder fs.FS, problems *problems) *schema {
	before := len(problems.found)
	names := definitions(folder, problems)
	if len(names) == 0 {
		problems.add(fault.NoManifests, position{file: "schema"}, "there is no schema here: no *.cue in schema/")
		return nil
	}
	s := &schema{context: cuecontext.New(), meaning: map[string]string{}, meanings: map[string]string{}, about: map[string]string{}, shapes: map[string]*shape{}}
	all := sha256.New()
	instance := build.NewContext().NewInstance("schema", func(at token.Pos, path string) *build.Instance { return nil })
	for _, name := range names {
		file := "schema/" + name
		data, err := appendFile(nil, folder, name)
		if err != nil {
			problems.add(tree.Code(err), position{file: file}, "file cannot be read: %w", err)
			continue
		}
		(&place{file: file}).digest(all, [][]byte{data})
		syntax, err := parser.ParseFile(file, data, parser.ParseComments)
		if err != nil {
			s.invalid(err, problems)
			continue
		}
		for spec := range syntax.ImportSpecs() {
			if !libraries[spec.Path.Value] {
				problems.add(fault.InvalidCUE, placeOf(file, spec.Pos()), "the schema may not import %s", spec.Path.Value)
			}
		}
		s.learn(file, syntax)
		s.conditional = s.conditional || addsFields(syntax)
		if err := instance.AddSyntax(syntax); err != nil {
			s.invalid(err, problems)
		}
	}
	if len(problems.found) > before {
		return nil
	}
	s.digest = [32]byte(all.Sum(nil))
	s.value = s.context.BuildInstance(instance)
	if err := s.value.Err(); err != nil {
		s.invalid(err, problems)
		return nil
	}
	return s
}

// definitions returns the names of a schema folder's files, sorted. It refuses files and folders
// that look as if they held definitions but would not be read.
func definitions(folder fs.FS, problems *problems) []string {
	entries, err := fs.ReadDir(folder, ".")
	if err != nil {
		return nil // compile reports that there is no schema
	}
	var names []string
	for _, entry := range entries {
		name := entry.Name()
		switch {
		case !entry.IsDir() && strings.HasSuffix(name, ".cue"):
			names = append(names, name)
		case entry.IsDir() && name == "cue.mod": // written by the cue command
		case entry.IsDir() && !strings.HasPrefix(name, "."), !tree.Note(name, ".cue"):
			problems.add(fault.FileMisplaced, position{file: "schema/" + name}, "it stands among the definitions, and is not read: a schema is files <name>.cue, in lower case, without folders").
				Remedy("rename it, or take it out of schema/")
		}
	}
	slices.Sort(names)
	return names
}

func (s *schema) invalid(err error, problems *problems) {
	for _, each := range cueerrors.Errors(err) {
		format, arguments := each.Msg()
		at := each.Position()
		problems.add(fault.InvalidCUE, placeOf(at.Filename(), at), format, arguments...).Remedy("correct the schema")
	}
}

// learn keeps the first sentence above each definition and field, for faults to explain what a
// value should have been.
func (s *schema) learn(file string, syntax *ast.File) {
	ast.Walk(syntax, func(node ast.Node) bool {
		field, ok := node.(*ast.Field)
		if !ok {
			return true
		}
		name, _, err := ast.LabelName(field.Label)
		if err != nil {
			return true
		}
		at := lineOf(field.Pos())
		for _, comment := range ast.Comments(field) {
			text, _, _ := strings.Cut(strings.Join(strings.Fields(comment.Text()), " "), ". ")
			text = strings.TrimSuffix(text, ".")
			if sentence, found := strings.CutPrefix(text, name+" is "); found && comment.Doc {
				s.meaning[at], s.meanings[name] = sentence, sentence
			} else if comment.Doc && text != "" {
				s.about[at] = lowerFirst(text)
			}
		}
		return true
	}, nil)
}

func lowerFirst(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(first)) + text[size:]
}

// check checks a manifest against its definition, fills in defaults, and decodes the result. It
// returns false if that fails.
func (s *schema) check(from *source, into any, problems *problems) bool {
	s.checked++
	name := cmp.Or(from.definition, from.kind.definition())
	definition := s.value.LookupPath(cue.ParsePath(name))
	if !definition.Exists() {
		problems.add(fault.NoManifests, position{file: "schema"}, "the schema has no %s", name)
		return false
	}
	value, err := s.unified(name, from)
	if err != nil {
		s.explain(from, cueerrors.Errors(err), problems)
		return false
	}
	data, err := s.write(name, definition, value, from.syntax)
	if err == nil {
		err = decode(data, into)
	}
	return from.read(err, problems)
}

// decode reads JSON that the schema has checked. It refuses fields that this program does not know.
func decode(data []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	decoder.DisallowUnknownFields()
	return decoder.Decode(into)
}

// read tells whether a manifest could be decoded, and reports why not.
func (s *source) read(err error, problems *problems) bool {
	if err != nil {
		problems.add(fault.DocumentOfOtherVersion, s.top(), "the schema is of another version than this program: %w", err).
			Remedy("use the version of halocompile that belongs to the schema")
	}
	return err == nil
}

// unified returns a manifest unified with its definition. Both are written as one field of one
// file. One file, because CUE evaluates values that are built one by one before it unifies them,
// which takes a third more time. One field, because a definition at the top of a file or expression
// would accept fields that it does not have.
func (s *schema) unified(name string, from *source) (cue.Value, error) {
	var both ast.Expr = ast.NewIdent(name)
	for _, syntax := range from.syntax {
		manifest := &ast.StructLit{}
		for _, declaration := range syntax.Decls {
			if field, ok := declaration.(*ast.Field); ok { // no comment, no package clause
				manifest.Elts = append(manifest.Elts, field)
			}
		}
		both = &ast.BinaryExpr{X: both, Op: token.AND, Y: manifest}
	}
	file := &ast.File{Filename: from.file, Decls: []ast.Decl{&ast.Field{Label: ast.NewIdent(unifiedField), Value: both}}}
	value := s.context.BuildFile(file, cue.Scope(s.value)).LookupPath(cue.MakePath(cue.Str(unifiedField)))
	return value, value.Validate(cue.Concrete(true), cue.Final())
}

// unifiedField begins the paths in CUE's complaints.
const unifiedField = "manifest"

// write returns a checked manifest as JSON, with the schema's defaults.
func (s *schema) write(name string, definition, value cue.Value, syntax []*ast.File) ([]byte, error) {
	plain, known := s.shapes[name]
	if !known && !s.conditional {
		plain, _ = shapeOf(definition) // nil if it has none
	}
	if !known {
		s.shapes[name] = plain
	}
	if plain != nil {
		if data, err := plain.appendFile(make([]byte, 0, 4096), syntax); err == nil {
			return data, nil
		}
	}
	return value.MarshalJSON()
}

// explain turns what CUE found into faults. There is one for each field, at the place where the
// field is written.
func (s *schema) explain(from *source, found []cueerrors.Error, problems *problems) {
	complaints := map[string]*complaint{}
	var order []string
	for _, each := range found {
		selectors := each.Path()
		if len(selectors) > 0 && selectors[0] == unifiedField {
			selectors = selectors[1:]
		}
		for i := range selectors {
			selectors[i] = strings.Trim(selectors[i], `"`)
		}
		path := strings.Join(selectors, ".")
		if complaints[path] == nil {
			complaints[path] = &complaint{}
			order = append(order, path)
		}
		complaints[path].hear(each, s, from.items(path))
	}
	slices.SortStableFunc(order, func(a, b string) int { return from.at(a).compare(from.at(b)) })
	told := 0
	for _, path := range order {
		text := from.written(path)
		code, what := complaints[path].say(text)
		if what == "" {
			continue
		}
		found := problems.add(code, from.at(path), "%s: %s", path, what)
		if told++; told > maxShown {
			continue // err counts it but does not show it
		}
		s.advise(from, path, text, found)
	}
}

// advise says what to do about a fault of one field.
func (s *schema) advise(from *source, path, text string, found *fault.Fault) {
	w := s.wants(from, path)
	last := strings.LastIndexByte(path, '.')
	switch found.Code {
	case fault.WrongValue:
		why, remedy := s.spell(w, text)
		if remedy != "" {
			found.Remedy("%s", remedy)
		}
		if why != "" {
			found.What += ": " + why
		}
	case fault.FieldMissing:
		if means := cmp.Or(w.about, w.is); means != "" {
			found.Remedy("add %s (%s)", path[last+1:], means)
		}
	case fault.FieldNotAllowed:
		allowed := s.fields(cmp.Or(from.definition, from.kind.definition()), path[:max(last, 0)])
		if meant := spelling.Near(path[last+1:], allowed); meant != "" {
			found.Remedy("did you mean %q?", meant)
		} else if len(allowed) > 0 {
			found.Remedy("remove it; there are: %s", strings.Join(allowed, ", "))
		}
	}
}

// complaint collects everything that CUE says about one field.
type complaint struct {
	notAllowed, missing bool
	written             string   // the value, if CUE repeats it
	want                string   // what the definition means
	about               string   // what the schema says of the field
	bound               string   // which bound the value is out of, with what it has
	whole               bool     // the bound says all, without value and meaning
	choices             []string // what a disjunction would have accepted
	other               string
}

// hear takes one complaint. The schema says what its definitions and fields mean; items is how many
// items the field has, if it is a list.
func (c *complaint) hear(err cueerrors.Error, s *schema, items int) {
	format, arguments := err.Msg()
	texts := make([]string, len(arguments))
	for i, argument := range arguments {
		texts[i] = short(fmt.Sprint(argument))
	}
	for _, at := range append([]token.Pos{err.Position()}, err.InputPositions()...) {
		c.want = cmp.Or(c.want, s.meaning[lineOf(at)])
		c.about = cmp.Or(c.about, s.about[lineOf(at)])
	}
	switch {
	case strings.Contains(format, "field not allowed"):
		c.notAllowed = true
	case strings.Contains(format, "required but not present"), strings.Contains(format, "incomplete value"):
		c.missing = true
	case strings.Contains(format, "incompatible list lengths"):
		if one, is := arguments[0].(int); is && len(arguments) == 2 {
			other, _ := arguments[1].(int)
			c.out(lengths(one, other, items), true)
		}
	case strings.Contains(format, "empty disjunction"):
	case strings.Contains(format, "invalid operation"):
		// This follows from the complaint about an operand.
	case strings.Contains(format, "out of bound") && len(texts) == 2:
		c.written = separated(texts[0])
		c.out(bounded(fmt.Sprint(arguments[0]), fmt.Sprint(arguments[1])))
	case strings.Contains(format, "does not satisfy") && len(texts) == 2:
		if text := refusal(fmt.Sprint(arguments[0]), fmt.Sprint(arguments[1])); text != "" {
			c.out(text, true)
			break
		}
		c.written = texts[0]
	case strings.Contains(format, "mismatched types") && len(texts) == 4:
		// CUE names the manifest's value first or second. The schema's side is a bare type or an
		// alternative.
		c.written = texts[0]
		c.choices = append(c.choices, cmp.Or(plain[texts[3]], texts[1]))
	case strings.Contains(format, "conflicting values") && len(texts) == 2:
		c.written = texts[1]
		c.choices = append(c.choices, texts[0])
	default:
		c.other = short(fmt.Sprintf(format, arguments...))
	}
}

// out notes which bound the value is out of, unless one is known that says all.
func (c *complaint) out(bound string, whole bool) {
	if bound != "" && !c.whole {
		c.bound, c.whole = bound, whole
	}
}

// maxRepeated bounds how much of a wrong value a fault repeats, in bytes.
const maxRepeated = 400

// short cuts a text that is longer than maxRepeated.
func short(text string) string {
	if len(text) <= maxRepeated {
		return text
	}
	return strings.ToValidUTF8(text[:maxRepeated], "") + fmt.Sprintf("… (%d bytes)", len(text))
}

// plain gives CUE's names of types in words for people.
var plain = map[string]string{
	"int": "a whole number", "number": "a number", "string": "text in quotes", "bool": "true or false", "struct": "a struct {…}", "list": "a list […]",
}

// say says what is wrong with a field. written is the field's value as the manifest has it; "" for
// a struct.
func (c *complaint) say(written string) (code fault.Code, what string) {
	switch {
	case c.written == "":
	case written != "":
		c.written = short(written)
	case strings.HasPrefix(c.written, "{"):
		c.written = "a struct"
	}
	switch {
	case c.notAllowed:
		return fault.FieldNotAllowed, "no such field"
	case c.missing:
		return fault.FieldMissing, "missing"
	case c.whole:
		return fault.WrongValue, c.bound
	case c.written != "" && c.want != "" && c.bound != "":
		return fault.WrongValue, fmt.Sprintf("%s is not %s: %s", c.written, c.want, c.bound)
	case c.written != "" && c.want != "":
		return fault.WrongValue, fmt.Sprintf("%s is not %s", c.written, c.want)
	case c.written != "" && c.bound != "":
		return fault.WrongValue, fmt.Sprintf("%s is out of bounds: %s", c.written, c.bound)
	case c.written != "" && len(c.choices) > 0:
		return fault.WrongValue, fmt.Sprintf("%s is not %s", c.written, strings.Join(slices.Compact(c.choices), " or "))
	case c.written != "":
		return fault.WrongValue, fmt.Sprintf("%s does not fit here: %s", c.written, cmp.Or(c.about, "the schema wants another value"))
	case c.other != "":
		return fault.WrongValue, c.other
	}
	return code, ""
}
