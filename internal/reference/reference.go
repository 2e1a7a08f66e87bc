// SPDX-License-Identifier: AGPL-3.0-or-later

package reference

import (
	"bytes"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/parser"
	"cuelang.org/go/cue/token"
)

// File is the page's path in the repository.
const File = "docs/schema.md"

// Definition is one definition of the schema.
type Definition struct {
	Name    string // without its "#"
	Meaning string
	Value   string  // what it may be, if it has no fields
	Fields  []Field // in the schema's order; the fields of a struct follow the struct
}

// Field is one field of a definition.
type Field struct {
	// with the fields around it: "queue.lockAt"; <name> stands for a name that the manifest chooses
	Name     string
	Presence string // "required", "optional", or the default
	Value    string // what it may be
	Meaning  string
}

// order lists the schema's files in the order of the page. What people write most comes first.
var order = []string{"halo.cue", "class.cue", "unit.cue", "book.cue", "term.cue", "ramp.cue", "template.cue", "network.cue", "inventory.cue", "waiver.cue", "common.cue"}

// Page writes the text of File. It fails, with a list, if the schema leaves anything without a
// comment.
func Page(schema fs.FS) ([]byte, error) {
	introduction, definitions, err := Read(schema)
	if err != nil {
		return nil, err
	}
	var page, words bytes.Buffer
	page.WriteString("<!-- Machine-written from schema/ by: go run ./scripts/reference -->\n\n# What may stand in a manifest\n\n")
	page.WriteString(introduction)
	page.WriteString("\nA field is **required**, **optional**, or has the **default** that is shown. `<name>` is a name that the manifest gives.\n")
	for _, each := range definitions {
		if len(each.Fields) == 0 {
			fmt.Fprintf(&words, "| <a id=\"%s\"></a>%s | %s | %s |\n", strings.ToLower(each.Name), each.Name, cell(each.Value), cell(plain(each.Meaning)))
			continue
		}
		fmt.Fprintf(&page, "\n## %s\n\n%s\n\n| Field | | What it may be | Meaning |\n|---|---|---|---|\n", each.Name, plain(each.Meaning))
		for _, field := range each.Fields {
			fmt.Fprintf(&page, "| `%s` | %s | %s | %s |\n", field.Name, cell(field.Presence), cell(field.Value), cell(plain(field.Meaning)))
		}
	}
	page.WriteString("\n## Words and numbers\n\n| | What it may be | Meaning |\n|---|---|---|\n")
	_, _ = words.WriteTo(&page)
	return page.Bytes(), nil
}

// cell escapes a text for a table.
func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }

// plain escapes a text so that Markdown shows it as it is, such as <halo>.
func plain(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", "*", `\*`).Replace(text)
}

// Read takes the schema apart. It returns the schema's package comment and every definition, except
// those that only say which kind of manifest a file holds.
func Read(schema fs.FS) (introduction string, definitions []Definition, err error) {
	files, err := fs.Glob(schema, "*.cue")
	if err != nil {
		return "", nil, err
	}
	for _, file := range files {
		if !slices.Contains(order, file) {
			return "", nil, fmt.Errorf("schema/%s has no place on the page: add it to the order", file)
		}
	}
	r := &reader{}
	for _, file := range order {
		data, err := fs.ReadFile(schema, file)
		if err != nil {
			return "", nil, err
		}
		syntax, err := parser.ParseFile(path.Join("schema", file), data, parser.ParseComments)
		if err != nil {
			return "", nil, err
		}
		for _, declaration := range syntax.Decls {
			switch declaration := declaration.(type) {
			case *ast.Package:
				introduction += prose(declaration)
			case *ast.Field:
				if name, _, _ := ast.LabelName(declaration.Label); !strings.HasSuffix(name, "File") {
					r.definition(strings.TrimPrefix(name, "#"), declaration)
				}
			}
		}
	}
	if len(r.unsaid) > 0 {
		return "", nil, fmt.Errorf("without a comment above that says what it means: %s", strings.Join(r.unsaid, ", "))
	}
	return introduction, r.definitions, nil
}

// reader collects definitions, and the names of what has no comment.
type reader struct {
	definitions []Definition
	unsaid      []string
}

func (r *reader) definition(name string, from *ast.Field) {
	made := Definition{Name: name, Meaning: strings.Replace(r.meaning("#"+name, from), "#"+name+" ", name+" ", 1)}
	if body, ok := from.Value.(*ast.StructLit); ok {
		r.fields(&made, "", "", body)
	} else {
		made.Value, _ = value(from.Value)
	}
	r.definitions = append(r.definitions, made)
}

// fields adds the fields of a struct and of the structs inside it. The condition, if any, has to
// hold for these fields to exist.
func (r *reader) fields(of *Definition, around, condition string, body *ast.StructLit) {
	for _, element := range body.Elts {
		switch element := element.(type) {
		case *ast.Field:
			r.field(of, around, condition, element)
			continue
		case *ast.CommentGroup:
			continue
		case *ast.Comprehension:
			clause, conditional := element.Clauses[0].(*ast.IfClause)
			if body, ok := element.Value.(*ast.StructLit); ok && conditional && len(element.Clauses) == 1 {
				r.fields(of, around, " "+when(clause.Condition), body)
				continue
			}
		}
		r.unsaid = append(r.unsaid, fmt.Sprintf("#%s.%s… on line %d, which the page has no words for", of.Name, around, element.Pos().Line()))
	}
}

func (r *reader) field(of *Definition, around, condition string, from *ast.Field) {
	name, _, _ := ast.LabelName(from.Label)
	made := Field{Name: around + name, Presence: "optional", Meaning: r.meaning("#"+of.Name+"."+around+name, from)}
	if from.Constraint == token.NOT {
		made.Presence = "required"
	}
	inside, around := from.Value, made.Name+"."
	if key, each := byName(from.Value); each != nil {
		inside, around = each, around+"<name>."
		made.Value = "by " + key
	}
	if body, ok := inside.(*ast.StructLit); ok {
		made.Value = strings.TrimSpace(made.Value + " {…}")
		of.Fields = append(of.Fields, made)
		r.fields(of, around, condition, body)
		return
	}
	what, standard := value(inside)
	made.Value = strings.TrimSpace(made.Value + " " + what)
	if standard != "" {
		made.Presence = "default " + standard
	}
	made.Presence += condition
	of.Fields = append(of.Fields, made)
}

// meaning returns the comment above a field, on one line.
func (r *reader) meaning(name string, of ast.Node) string {
	for _, comment := range ast.Comments(of) {
		if text := strings.Join(strings.Fields(comment.Text()), " "); comment.Doc && text != "" {
			return text
		}
	}
	r.unsaid = append(r.unsaid, name)
	return ""
}

// byName takes apart a struct that has values of one kind under names that the manifest chooses.
func byName(expression ast.Expr) (key string, each ast.Expr) {
	body, ok := expression.(*ast.StructLit)
	if !ok || len(body.Elts) != 1 {
		return "", nil
	}
	field, ok := body.Elts[0].(*ast.Field)
	if !ok {
		return "", nil
	}
	pattern, ok := field.Label.(*ast.ListLit)
	if !ok {
		return "", nil
	}
	key, _ = value(pattern.Elts[0])
	return key + ":", field.Value
}
