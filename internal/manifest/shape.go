// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/token"
)

// shape is a plain definition: one whose fields each say by themselves what may stand in them, so that a manifest, which is data, can be checked field by field. Which
// fields there are is read off the definition; what a single value may be is asked of CUE, once for each value that is written. CUE takes several times as long to
// unify a whole manifest with its definition, for the same answer.
//
// A definition with references between fields, conditions, embeddings, alternatives of structs, or anything else that is not listed in shapes.of has no shape, and
// CUE checks its manifests whole. So it does, to explain what is wrong, with whatever a shape does not take: a shape only ever says yes. That every yes is also
// CUE's, with the same values, is tested over generated manifests and over generated schemas.
//
// It is a leaf, a struct with these fields, a struct with any fields whose names a pattern takes, or a list.
type shape struct {
	leaf    *leaf
	fields  map[string]field
	names   *leaf
	list    bool
	first   []*shape // the elements that a list begins with
	element *shape   // each of the others; and each field of a struct with names
}

// field is a field of a plain definition.
type field struct {
	*shape
	constraint token.Token // NOT if it is required, OPTION if it is optional, else ILLEGAL
}

// leaf is what CUE is asked of single values.
type leaf struct {
	value    cue.Value
	standard []byte          // JSON of what stands there if nothing is written; nil if something must be
	taken    map[string]bool // the values, as they are written, to which CUE has said yes
}

// takes tells whether CUE takes a literal, with or without a sign.
func (l *leaf) takes(written string, value ast.Expr) bool {
	if l.taken[written] {
		return true
	}
	if l.value.Unify(l.value.Context().BuildExpr(value)).Validate(cue.Concrete(true), cue.Final()) != nil {
		return false
	}
	l.taken[written] = true
	return true
}

// shapes are those of a schema's definitions.
type shapes struct {
	context     *cue.Context
	schema      cue.Value
	definitions map[string]ast.Expr // "#Unit" → what it is; none if something in the schema could change it elsewhere
	known       map[string]*shape   // nil for a definition that is not plain, and for one that is being looked at
}

var errShapeless = errors.New("the definition is not plain")

// learn keeps the definitions of a file. Whatever else stands at its top may change what they mean, and then none is plain.
func (s *shapes) learn(file *ast.File) {
	for _, declaration := range file.Decls {
		switch declaration := declaration.(type) {
		case *ast.Package, *ast.CommentGroup:
			continue
		case *ast.ImportDecl:
			named := slices.ContainsFunc(declaration.Specs, func(each *ast.ImportSpec) bool { return each.Name != nil })
			if !named {
				continue
			}
		case *ast.Field:
			name, isIdentifier, err := ast.LabelName(declaration.Label)
			_, twice := s.definitions[name]
			if err == nil && isIdentifier && strings.HasPrefix(name, "#") && !twice && declaration.Constraint == token.ILLEGAL && declaration.Alias == nil && len(declaration.Attrs) == 0 {
				s.definitions[name] = declaration.Value
				continue
			}
		}
		s.known = nil
	}
}

// named is the shape of a definition, or nil.
func (s *shapes) named(name string) *shape {
	if s.known == nil {
		return nil
	}
	if _, looked := s.known[name]; !looked {
		s.known[name] = nil // what leads back to itself is not plain
		if expression, defined := s.definitions[name]; defined {
			s.known[name], _ = s.of(expression)
		}
	}
	return s.known[name]
}

// of is the shape of an expression, or errShapeless.
func (s *shapes) of(expression ast.Expr) (*shape, error) {
	switch expression := expression.(type) {
	case *ast.Ident:
		if strings.HasPrefix(expression.Name, "#") {
			if known := s.named(expression.Name); known != nil {
				return known, nil
			}
			return nil, errShapeless
		}
	case *ast.StructLit:
		return s.structOf(expression)
	case *ast.ListLit:
		return s.listOf(expression)
	}
	if !s.isLeaf(expression) {
		return nil, errShapeless
	}
	made, err := s.leafOf(expression)
	return &shape{leaf: made}, err
}

func (s *shapes) structOf(expression *ast.StructLit) (*shape, error) {
	made := &shape{fields: map[string]field{}}
	for _, declaration := range expression.Elts {
		if _, isComment := declaration.(*ast.CommentGroup); isComment {
			continue
		}
		declared, ok := declaration.(*ast.Field)
		if !ok || declared.Alias != nil || len(declared.Attrs) > 0 {
			return nil, errShapeless
		}
		of, err := s.of(declared.Value)
		if err != nil {
			return nil, err
		}
		if pattern, ok := declared.Label.(*ast.ListLit); ok {
			if len(expression.Elts) != 1 || len(pattern.Elts) != 1 || !s.isLeaf(pattern.Elts[0]) || declared.Constraint != token.ILLEGAL {
				return nil, errShapeless
			}
			names, err := s.leafOf(pattern.Elts[0])
			return &shape{names: names, element: of}, err
		}
		name, plain := label(declared)
		if _, twice := made.fields[name]; !plain || twice {
			return nil, errShapeless
		}
		made.fields[name] = field{of, declared.Constraint}
	}
	return made, nil
}

func (s *shapes) listOf(expression *ast.ListLit) (*shape, error) {
	made := &shape{list: true}
	for i, each := range expression.Elts {
		rest, isRest := each.(*ast.Ellipsis)
		if isRest != (i == len(expression.Elts)-1) {
			return nil, errShapeless
		}
		if isRest {
			each = rest.Type // nil: anything
		}
		of, err := s.of(each)
		if err != nil {
			return nil, err
		}
		if isRest {
			made.element = of
		} else {
			made.first = append(made.first, of)
		}
	}
	if made.element == nil {
		return nil, errShapeless
	}
	return made, nil
}

// isLeaf tells whether an expression stands for single values, whatever is around it.
func (s *shapes) isLeaf(expression ast.Expr) bool {
	switch expression := expression.(type) {
	case *ast.BasicLit:
		return true
	case *ast.Ident:
		switch expression.Name {
		case "string", "int", "number", "bool":
			return true
		}
		known := s.named(expression.Name)
		return known != nil && known.leaf != nil
	case *ast.ParenExpr:
		return s.isLeaf(expression.X)
	case *ast.UnaryExpr:
		return s.isLeaf(expression.X)
	case *ast.BinaryExpr:
		return s.isLeaf(expression.X) && s.isLeaf(expression.Y)
	case *ast.CallExpr:
		function, ok := expression.Fun.(*ast.SelectorExpr)
		if !ok {
			return false
		}
		library, ok := function.X.(*ast.Ident)
		return ok && library.Name == "strings" && !slices.ContainsFunc(expression.Args, func(each ast.Expr) bool { return !s.isLeaf(each) })
	}
	return false
}

// leafOf is what an expression for which isLeaf holds asks of a value.
func (s *shapes) leafOf(expression ast.Expr) (*leaf, error) {
	if name, is := expression.(*ast.Ident); is && s.named(name.Name) != nil {
		return s.known[name.Name].leaf, nil
	}
	text, err := format.Node(expression) // what has been compiled once belongs to its file
	if err != nil {
		return nil, err
	}
	made := &leaf{
		value: s.context.CompileBytes(text, cue.Scope(s.schema), cue.InferBuiltins(true)),
		taken: map[string]bool{},
	}
	if made.value.Err() != nil || made.value.IncompleteKind()&(cue.StructKind|cue.ListKind) != 0 {
		return nil, errShapeless
	}
	if standard, _ := made.value.Default(); standard.IsConcrete() {
		if made.standard, err = standard.MarshalJSON(); err != nil {
			return nil, errShapeless
		}
	}
	return made, nil
}

// appendFile writes a manifest as JSON, with what stands where nothing is written. The error is that a shape alone cannot take it.
func (s *shape) appendFile(to []byte, files []*ast.File) ([]byte, error) {
	var declarations []ast.Decl
	for _, file := range files {
		declarations = append(declarations, file.Decls...)
	}
	return s.appendStruct(to, declarations)
}

func (s *shape) appendStruct(to []byte, declarations []ast.Decl) ([]byte, error) {
	if s.fields == nil && s.names == nil {
		return nil, errors.New("a struct")
	}
	written, err := together(declarations)
	if err != nil {
		return nil, err
	}
	to = append(to, '{')
	comma := false
	add := func(name string) {
		if comma {
			to = append(to, ',')
		}
		comma = true
		to = append(appendText(to, name), ':')
	}
	for _, name := range slices.Sorted(maps.Keys(written)) {
		of := s.element
		if s.fields != nil {
			of = s.fields[name].shape
		} else if text := strconv.Quote(name); !s.names.takes(text, ast.NewString(name)) {
			of = nil
		}
		if of == nil {
			return nil, fmt.Errorf("%s: no such field", name)
		}
		add(name)
		if to, err = of.appendValue(to, written[name]); err != nil {
			return nil, err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(s.fields)) {
		of := s.fields[name]
		if _, is := written[name]; is || of.constraint == token.OPTION {
			continue
		}
		if of.constraint == token.NOT {
			return nil, fmt.Errorf("%s: missing", name)
		}
		add(name)
		if to, err = of.appendAbsent(to); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return append(to, '}'), nil
}

// together are the fields of a struct. What is written in several pieces says one thing together.
func together(declarations []ast.Decl) (map[string]ast.Expr, error) {
	written := map[string]ast.Expr{}
	for _, declaration := range declarations {
		field, ok := declaration.(*ast.Field)
		if !ok {
			continue // a comment, or the name of a package
		}
		name, _, err := ast.LabelName(field.Label)
		if err != nil {
			return nil, err
		}
		value := field.Value
		if before, twice := written[name]; twice {
			one, isStruct := before.(*ast.StructLit)
			other, areStructs := value.(*ast.StructLit)
			if !isStruct || !areStructs {
				return nil, fmt.Errorf("%s is written twice", name)
			}
			value = &ast.StructLit{Elts: slices.Concat(one.Elts, other.Elts)}
		}
		written[name] = value
	}
	return written, nil
}

// appendAbsent writes what stands where nothing is written.
func (s *shape) appendAbsent(to []byte) ([]byte, error) {
	switch {
	case s.list:
		to = append(to, '[')
		for i, each := range s.first {
			if i > 0 {
				to = append(to, ',')
			}
			var err error
			if to, err = each.appendAbsent(to); err != nil {
				return nil, err
			}
		}
		return append(to, ']'), nil
	case s.leaf == nil:
		return s.appendStruct(to, nil)
	case s.leaf.standard == nil:
		return nil, errors.New("missing")
	}
	return append(to, s.leaf.standard...), nil
}

func (s *shape) appendValue(to []byte, value ast.Expr) ([]byte, error) {
	switch value := value.(type) {
	case *ast.StructLit:
		return s.appendStruct(to, value.Elts)
	case *ast.ListLit:
		if !s.list || len(value.Elts) < len(s.first) {
			return nil, errors.New("a list")
		}
		to = append(to, '[')
		for i, each := range value.Elts {
			of := s.element
			if i < len(s.first) {
				of = s.first[i]
			}
			if i > 0 {
				to = append(to, ',')
			}
			var err error
			if to, err = of.appendValue(to, each); err != nil {
				return nil, err
			}
		}
		return append(to, ']'), nil
	case *ast.UnaryExpr:
		if number, ok := value.X.(*ast.BasicLit); ok && value.Op == token.SUB && s.leaf != nil && s.leaf.takes("-"+number.Value, value) {
			return appendLiteral(append(to, '-'), number)
		}
	case *ast.BasicLit:
		if s.leaf != nil && s.leaf.takes(value.Value, value) {
			return appendLiteral(to, value)
		}
	}
	return nil, errors.New("another value")
}

// appendLiteral writes a literal as JSON.
func appendLiteral(to []byte, value *ast.BasicLit) ([]byte, error) {
	switch value.Kind {
	case token.STRING:
		text, err := literal.Unquote(value.Value)
		return appendText(to, text), err
	case token.INT, token.FLOAT:
		var number literal.NumInfo
		if err := literal.ParseNum(value.Value, &number); err != nil {
			return nil, err
		}
		return append(to, number.String()...), nil
	case token.TRUE, token.FALSE, token.NULL:
		return append(to, value.Value...), nil
	}
	return nil, errors.New("another literal")
}

// appendText writes a text as JSON.
func appendText(to []byte, text string) []byte {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			data, err := json.Marshal(text)
			if err != nil {
				return strconv.AppendQuote(to, text) // never: any text has a JSON form
			}
			return append(to, data...)
		}
	}
	return append(append(append(to, '"'), text...), '"')
}
