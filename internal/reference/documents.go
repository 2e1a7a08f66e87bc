// SPDX-License-Identifier: AGPL-3.0-or-later

package reference

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/policy"
)

// DocumentsFile is the path of the page about what rules read.
const DocumentsFile = "docs/documents.md"

// documents are the keys of the input that rules read, and the Go types behind them.
var documents = []struct{ key, what, of string }{
	{"catalog", "one Class, with its Halo, its Units, its template and its network; without the time", "Catalog"},
	{"start", "beside `input.catalog`: what a limit may start with, by template and then by the token's decimals as text", "map[string]map[string]RateLimit"},
	{"fields", "beside `input.catalog`: which field gives a parameter, by template, then `class` or `unit`, then the parameter", "map[string]map[string]map[string]string"},
	{"index", "the repository in short, down to the Classes", "Index"},
	{"names", "the files of all manifests, and the names of all tokens; without the time", "Names"},
	{"change", "one Class before and after", "Change"},
	{"plan", "the plan of one Class", "Plan"},
	{"platform", "the plan of what a network wants of the Halo Factory", "PlatformPlan"},
}

// sources returns the packages that declare the types of the documents. If two of them declare a
// type of one name, the first counts.
func sources() []string {
	list := []string{"internal/policy", "internal/catalog"}
	for _, each := range kind.All() {
		for _, own := range []catalog.Own{each.Facts().Manifests.ClassOwn(), each.Facts().Manifests.UnitOwn()} {
			if own == nil {
				continue
			}
			_, folder, _ := strings.Cut(reflect.TypeOf(own).Elem().PkgPath(), "/internal/")
			if folder = "internal/" + folder; !slices.Contains(list, folder) {
				list = append(list, folder)
			}
		}
	}
	return list
}

// unread are fields that rules do not get: see policy.ClassCatalog.
var unread = map[string]bool{"Catalog.positions": true, "Class.manifest": true, "Class.haloManifest": true, "Unit.manifest": true}

// words describes types that need no table of their own.
var words = map[string]string{
	"string": "text", "bool": "true or false", "any": "document",
	"int": "number", "int64": "number", "uint8": "number", "uint32": "number", "uint64": "number", "json.Number": "number",
	"Integer": "integer as decimal text", "common.Address": "address as text, with its EIP-55 checksum", "common.Hash": "32 bytes as text, 0x…", "Selector": "selector of a function as text, 0x and eight digits",
	"Severity": "text", "Status": "text",
	// references, each written as its text
	"ClassRef": "text", "UnitRef": "text", "Part": "text", "ContractRef": "text", "UnitName": "text", "NetworkRef": "text", "TemplateRef": "text",
	"AuthorityRef": "text", "PrimeRef": "text", "ContractName": "text",
}

// goType is a struct type that a source declares.
type goType struct {
	name, meaning string
	body          *ast.StructType
}

// Documents writes the text of DocumentsFile, from the Go types of the repository at root and their
// comments. Before is the page as it is now. It fails if a field of that page is gone or has
// another type while the layout keeps its number.
func Documents(root fs.FS, before []byte) ([]byte, error) {
	types, err := goTypes(root)
	if err != nil {
		return nil, err
	}
	var page bytes.Buffer
	page.WriteString("<!-- Machine-written from Go types by: go run ./scripts/reference -->\n\n# What rules read\n\n")
	fmt.Fprintf(&page, "The layout of the documents has the number %d, which `policy/lib.rego` repeats: rules for another layout are refused (%s). It is raised when a field is removed or comes to mean something else, not when one is added.\n", policy.Layout, fault.PolicyFailed)
	page.WriteString("How rules are written is on [Checking a repository](checking.md#rules-of-your-own), and what may stand in a manifest on [its own page](schema.md).\n\n")
	page.WriteString("A field that can be absent is undefined where it is, and a comparison with it denies nothing: say `not` of what must hold. Lists and fields by name are there even when they are empty, unless they can be absent.\n\n")
	page.WriteString("| | What it holds | |\n|---|---|---|\n")
	var order []string
	for _, each := range documents {
		expression, err := parser.ParseExpr(each.of)
		if err != nil {
			return nil, err
		}
		shown, named, err := show(expression)
		if err != nil {
			return nil, err
		}
		order = append(order, named...)
		fmt.Fprintf(&page, "| `input.%s` | %s | %s |\n", each.key, each.what, shown)
	}
	seen := map[string]bool{}
	for len(order) > 0 {
		name := order[0]
		if order = order[1:]; seen[name] {
			continue
		}
		seen[name] = true
		of, known := types[name]
		if !known {
			return nil, fmt.Errorf("there is no struct %s in %s", name, strings.Join(sources(), ", "))
		}
		fmt.Fprintf(&page, "\n## %s\n\n%s\n\n| Field | What it is | |\n|---|---|---|\n", name, plain(of.meaning))
		more, err := writeFields(&page, types, of, "")
		if err != nil {
			return nil, err
		}
		order = append(order, more...)
	}
	return page.Bytes(), gone(before, page.Bytes())
}

// goTypes finds the structs of the sources, by name.
func goTypes(root fs.FS) (map[string]goType, error) {
	types := map[string]goType{}
	for _, folder := range sources() {
		files, err := fs.Glob(root, path.Join(folder, "*.go"))
		if err != nil {
			return nil, err
		}
		if len(files) == 0 {
			return nil, fmt.Errorf("there is no Go in %s", folder)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			text, err := fs.ReadFile(root, file)
			if err != nil {
				return nil, err
			}
			syntax, err := parser.ParseFile(token.NewFileSet(), file, text, parser.ParseComments)
			if err != nil {
				return nil, err
			}
			for _, declaration := range syntax.Decls {
				general, ok := declaration.(*ast.GenDecl)
				if !ok || len(general.Specs) != 1 {
					continue
				}
				spec, ok := general.Specs[0].(*ast.TypeSpec)
				if !ok {
					continue
				}
				body, ok := spec.Type.(*ast.StructType)
				if _, known := types[spec.Name.Name]; !ok || known {
					continue
				}
				types[spec.Name.Name] = goType{spec.Name.Name, strings.Join(strings.Fields(general.Doc.Text()), " "), body}
			}
		}
	}
	return types, nil
}

// writeFields writes the rows of a struct, each with the remark. It returns the names of the
// structs that the rows mention.
func writeFields(page *bytes.Buffer, types map[string]goType, of goType, remark string) (named []string, err error) {
	for _, field := range of.body.Fields.List {
		if len(field.Names) == 0 { // embedded: its fields count as fields of this struct
			_, inside, err := show(field.Type)
			if err != nil || len(inside) != 1 {
				return nil, fmt.Errorf("%s embeds what is not one struct (%v)", of.name, err)
			}
			more, err := writeFields(page, types, types[inside[0]], remark)
			if err != nil {
				return nil, err
			}
			named = append(named, more...)
			continue
		}
		tag := ""
		if field.Tag != nil {
			text, err := strconv.Unquote(field.Tag.Value)
			if err != nil {
				return nil, err
			}
			tag = reflect.StructTag(text).Get("json")
		}
		name, options, _ := strings.Cut(tag, ",")
		if fmt.Sprint(field.Type) == "Own" {
			more, err := writeOwn(page, types, of)
			if err != nil {
				return nil, err
			}
			named = append(named, more...)
			continue
		}
		if name == "-" || !field.Names[0].IsExported() {
			continue
		}
		if name == "" {
			return nil, fmt.Errorf("%s.%s has no name in JSON", of.name, field.Names[0].Name)
		}
		if unread[of.name+"."+name] {
			continue
		}
		shown, inside, err := show(field.Type)
		if err != nil {
			return nil, fmt.Errorf("%s.%s: %w", of.name, field.Names[0].Name, err)
		}
		if remark == "" && (strings.Contains(options, "omitempty") || strings.Contains(options, "omitzero")) {
			shown += absent
		}
		shown += remark
		named = append(named, inside...)
		fmt.Fprintf(page, "| `%s` | %s | %s |\n", name, shown, cell(plain(meaningOf(field))))
	}
	return named, nil
}

// writeOwn writes the rows of what only one kind of Class says, for each kind. Kinds with the same
// manifests have the same rows.
func writeOwn(page *bytes.Buffer, types map[string]goType, of goType) (named []string, err error) {
	written := map[reflect.Type]bool{}
	for _, each := range kind.All() {
		own := each.Facts().Manifests.UnitOwn()
		if of.name == "Class" {
			own = each.Facts().Manifests.ClassOwn()
		}
		if own == nil || written[reflect.TypeOf(own)] {
			continue
		}
		written[reflect.TypeOf(own)] = true
		more, err := writeFields(page, types, types[reflect.TypeOf(own).Elem().Name()], fmt.Sprintf("%s (only of a %s Class)", absent, each.Facts().Title))
		if err != nil {
			return nil, err
		}
		named = append(named, more...)
	}
	return named, nil
}

// meaningOf returns a field's comment, from above it or beside it.
func meaningOf(field *ast.Field) string {
	return strings.Join(strings.Fields(field.Doc.Text()+" "+field.Comment.Text()), " ")
}

const absent = "; can be absent"

// show puts a Go type into words, and names the structs in it.
func show(of ast.Expr) (shown string, named []string, err error) {
	switch of := of.(type) {
	case *ast.StarExpr:
		return show(of.X)
	case *ast.ArrayType:
		shown, named, err = show(of.Elt)
		return "list of " + shown, named, err
	case *ast.MapType:
		shown, named, err = show(of.Value)
		return "by name: " + shown, named, err
	case *ast.SelectorExpr:
		from := fmt.Sprint(of.X)
		if from == "catalog" {
			return show(of.Sel)
		}
		if word := words[from+"."+of.Sel.Name]; word != "" {
			return word, nil, nil
		}
		return "", nil, fmt.Errorf("there are no words for %s.%s", from, of.Sel.Name)
	case *ast.Ident:
		if word := words[of.Name]; word != "" {
			return word, nil, nil
		}
		return fmt.Sprintf("[%s](#%s)", of.Name, strings.ToLower(of.Name)), []string{of.Name}, nil
	}
	return "", nil, fmt.Errorf("there are no words for a %T", of)
}

// gone fails if a page has lost a field, or changed its type, while the layout keeps its number.
func gone(before, after []byte) error {
	was, is := rows(before), rows(after)
	if was["layout"] != is["layout"] {
		return nil
	}
	var lost []string
	for field, what := range was {
		if is[field] != what {
			lost = append(lost, field)
		}
	}
	if slices.Sort(lost); len(lost) > 0 {
		return fmt.Errorf("rules can no longer read %s as before: raise policy.Layout, and layout in policy/lib.rego", strings.Join(lost, ", "))
	}
	return nil
}

// rows finds the documents and fields on a page, such as "input.index" and "Unit.capacity", with
// their types.
func rows(page []byte) map[string]string {
	found := map[string]string{}
	of := ""
	for _, line := range strings.Split(string(page), "\n") {
		if name, is := strings.CutPrefix(line, "## "); is {
			of = name + "."
		}
		if number, is := strings.CutPrefix(line, "The layout of the documents has the number "); is {
			found["layout"], _, _ = strings.Cut(number, ",")
		}
		if cells := strings.Split(line, " | "); strings.HasPrefix(line, "| `") && len(cells) >= 3 {
			what := cells[1]
			if of == "" { // a row of the table of documents
				what = cells[2]
			}
			// the part in parentheses is a remark on when the field exists
			what, _, _ = strings.Cut(what, " (")
			found[of+strings.Trim(cells[0], "| `")] = what
		}
	}
	return found
}
