// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/token"
)

// shape is what a definition adds to a manifest that it allows: the defaults. A manifest is data,
// so it says exactly what is written. The schema's evaluator has to check it, but need not write it
// out again, which would take as long as the check. A definition has a shape only if it consists of
// plain fields, patterns and defaults. Manifests of other definitions are written by the evaluator.
// A test compares both ways.
type shape struct {
	value   []byte            // JSON of the default; nil for a struct, whose fields have theirs
	fields  map[string]*shape // of a struct
	always  []string          // names of fields that exist even if nobody writes them, sorted
	rest    *shape            // of fields that only a pattern names; nil if there is no pattern
	element *shape            // of a list's elements
}

var errShapeless = errors.New("the definition is not plain")

// shapeOf returns the shape of a definition, or errShapeless.
func shapeOf(value cue.Value) (*shape, error) {
	made := &shape{}
	if value.IncompleteKind()&(cue.StructKind|cue.ListKind) == 0 {
		if standard, ok := value.Default(); ok && standard.IsConcrete() {
			var err error
			made.value, err = standard.MarshalJSON()
			return made, err
		}
	}
	switch value.IncompleteKind() {
	case cue.StructKind:
		made.fields = map[string]*shape{}
		fields, err := value.Fields(cue.Optional(true), cue.Patterns(true))
		if err != nil {
			return nil, errShapeless
		}
		for fields.Next() {
			field, err := shapeOf(fields.Value())
			if err != nil {
				return nil, err
			}
			kind := fields.Selector().ConstraintType()
			if kind&cue.PatternConstraint != 0 {
				if made.rest != nil {
					return nil, errShapeless
				}
				made.rest = field
				continue
			}
			name := fields.Selector().Unquoted()
			made.fields[name] = field
			if kind&(cue.OptionalConstraint|cue.RequiredConstraint) == 0 {
				made.always = append(made.always, name)
			}
		}
		slices.Sort(made.always)
	case cue.ListKind:
		if element := value.LookupPath(cue.MakePath(cue.AnyIndex)); element.Exists() {
			var err error
			if made.element, err = shapeOf(element); err != nil {
				return nil, err
			}
		}
	default:
		switch {
		case value.IncompleteKind()&(cue.StructKind|cue.ListKind) != 0:
			return nil, errShapeless // a disjunction, some of whose alternatives have fields
		case value.IsConcrete():
			var err error
			made.value, err = value.MarshalJSON()
			return made, err
		}
	}
	return made, nil
}

// addsFields tells whether a schema's file has a condition or loop that adds fields which nobody
// wrote.
func addsFields(syntax *ast.File) bool {
	found := false
	inside := 0
	ast.Walk(syntax, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.Comprehension:
			inside++
		case *ast.Field:
			found = found || inside > 0 && node.Constraint == token.ILLEGAL
		}
		return true
	}, func(node ast.Node) {
		if _, ok := node.(*ast.Comprehension); ok {
			inside--
		}
	})
	return found
}

// appendFile appends a manifest as JSON, with defaults. The manifest's files must have been
// checked.
func (s *shape) appendFile(to []byte, files []*ast.File) ([]byte, error) {
	var declarations []ast.Decl
	for _, file := range files {
		declarations = append(declarations, file.Decls...)
	}
	return s.appendFields(to, declarations)
}

// valuesOf returns the values of a struct's fields, and the fields' names in the order in which
// each is written first.
func valuesOf(declarations []ast.Decl) (map[string]ast.Expr, []string, error) {
	written := make(map[string]ast.Expr, len(declarations))
	names := make([]string, 0, len(declarations))
	for _, declaration := range declarations {
		field, ok := declaration.(*ast.Field)
		if !ok {
			continue // a comment or the package clause
		}
		name, _, err := ast.LabelName(field.Label)
		if err != nil {
			return nil, nil, err
		}
		value := field.Value
		if before, twice := written[name]; twice { // a struct in two pieces
			one, isStruct := before.(*ast.StructLit)
			other, areStructs := value.(*ast.StructLit)
			if !isStruct || !areStructs {
				return nil, nil, fmt.Errorf("%s is written twice: %w", name, errShapeless)
			}
			value = &ast.StructLit{Elts: slices.Concat(one.Elts, other.Elts)}
		} else {
			names = append(names, name)
		}
		written[name] = value
	}
	return written, names, nil
}

// appendFields appends a struct as JSON.
func (s *shape) appendFields(to []byte, declarations []ast.Decl) ([]byte, error) {
	if s.fields == nil {
		return nil, errShapeless
	}
	written, names, err := valuesOf(declarations)
	if err != nil {
		return nil, err
	}
	to = append(to, '{')
	first := true
	add := func(name string) {
		if !first {
			to = append(to, ',')
		}
		first = false
		to = append(appendText(to, name), ':')
	}
	for _, name := range names {
		of := s.fields[name]
		if of == nil {
			of = s.rest
		}
		if of == nil {
			return nil, fmt.Errorf("%s: %w", name, errShapeless)
		}
		add(name)
		if to, err = of.appendValue(to, written[name]); err != nil {
			return nil, err
		}
	}
	for _, name := range s.always {
		if _, is := written[name]; is {
			continue
		}
		switch of := s.fields[name]; {
		case of.value != nil:
			add(name)
			to = append(to, of.value...)
		case of.fields != nil:
			add(name)
			if to, err = of.appendFields(to, nil); err != nil {
				return nil, err
			}
		default:
			return nil, fmt.Errorf("%s: %w", name, errShapeless)
		}
	}
	return append(to, '}'), nil
}

// appendValue appends a value as JSON.
func (s *shape) appendValue(to []byte, value ast.Expr) ([]byte, error) {
	switch value := value.(type) {
	case *ast.StructLit:
		return s.appendFields(to, value.Elts)
	case *ast.ListLit:
		if s.element == nil {
			return nil, errShapeless
		}
		to = append(to, '[')
		var err error
		for i, element := range value.Elts {
			if i > 0 {
				to = append(to, ',')
			}
			if to, err = s.element.appendValue(to, element); err != nil {
				return nil, err
			}
		}
		return append(to, ']'), nil
	case *ast.UnaryExpr:
		return s.appendValue(append(to, '-'), value.X)
	case *ast.BasicLit:
		switch value.Kind {
		case token.STRING:
			text, err := literal.Unquote(value.Value)
			return appendText(to, text), err
		case token.INT, token.FLOAT:
			var number literal.NumInfo
			if err := literal.ParseNum(value.Value, &number); err != nil {
				return nil, err
			}
			if text := number.String(); json.Valid([]byte(text)) {
				return append(to, text...), nil
			}
			// "5." is a number in CUE, but not in JSON.
		case token.TRUE, token.FALSE, token.NULL:
			return append(to, value.Value...), nil
		}
	}
	return nil, errShapeless
}

// appendText appends a text as JSON.
func appendText(to []byte, text string) []byte {
	for i := range len(text) {
		if c := text[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			data, err := json.Marshal(text)
			if err != nil {
				return strconv.AppendQuote(to, text) // unreachable: any text has a JSON form
			}
			return append(to, data...)
		}
	}
	return append(append(append(to, '"'), text...), '"')
}
