// SPDX-License-Identifier: AGPL-3.0-or-later

package fault_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// written lists the files that may hold a number as text, and why. Tests may hold numbers where
// they read what is printed to people; numbers says where they may not.
var written = map[string]string{
	"internal/fault/table.go":    "the numbers themselves",
	"internal/fault/codes.go":    "made from the table",
	"internal/fault/docs.go":     "the head of docs/errors.md shows how a number is written, and looked up",
	"internal/fault/law_test.go": "what breaks the law, to show that it is found",
	"cmd/halocompile/explain.go": "its help and its completion show how a number is written",
}

// files has the positions of everything that sources parses.
var files = token.NewFileSet()

// sources parses all Go files of the repository, by path.
func sources(t *testing.T) map[string]*ast.File {
	t.Helper()
	found := map[string]*ast.File{}
	for _, folder := range []string{"cmd", "internal", "scripts", "contracts"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			if entry.IsDir() && entry.Name() == "node_modules" {
				return filepath.SkipDir
			}
			if entry.IsDir() || filepath.Ext(path) != ".go" {
				return nil
			}
			file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			path, err = filepath.Rel(root, path)
			found[path] = file
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return found
}

var numeral = regexp.MustCompile(`HC[0-9]`)

// numbers finds the literals of a file that hold an error's number, or the beginning of one, as
// text. In a test it finds those that would tell errors apart: operands of == and !=, cases, and
// keys.
func numbers(file *ast.File, test bool) []token.Pos {
	var found []token.Pos
	look := func(of ast.Node) {
		literal, ok := of.(*ast.BasicLit)
		if !ok || literal.Kind != token.STRING {
			return
		}
		if text, err := strconv.Unquote(literal.Value); err == nil && numeral.MatchString(text) {
			found = append(found, literal.Pos())
		}
	}
	ast.Inspect(file, func(node ast.Node) bool {
		if !test {
			look(node)
			return true
		}
		switch node := node.(type) {
		case *ast.BinaryExpr:
			if node.Op == token.EQL || node.Op == token.NEQ {
				look(node.X)
				look(node.Y)
			}
		case *ast.CaseClause:
			for _, each := range node.List {
				look(each)
			}
		case *ast.KeyValueExpr:
			look(node.Key)
		}
		return true
	})
	return found
}

func TestLawNoNumberIsTextOutsideTheTable(t *testing.T) {
	unused := map[string]bool{}
	for path := range written {
		unused[path] = true
	}
	for path, file := range sources(t) {
		test := strings.HasSuffix(path, "_test.go")
		at := numbers(file, test)
		if written[filepath.ToSlash(path)] != "" {
			unused[filepath.ToSlash(path)] = len(at) == 0
			continue
		}
		for _, each := range at {
			t.Errorf("%s: the number of an error as text; use its name in package fault", files.Position(each))
		}
	}
	for path, is := range unused {
		if is {
			t.Errorf("%s holds no number any more: take it off the list", path)
		}
	}
}

func TestTheLawFindsWhatBreaksIt(t *testing.T) {
	for name, each := range map[string]struct {
		text string
		want int
		test int
	}{
		"a comparison":      {`var x = list[0].Code.String() == "HC7003"`, 1, 1},
		"a prefix":          {`var x = strings.HasPrefix(code, "HC7")`, 1, 0},
		"a case":            {`func f() { switch code { case "HC7003", "HC7002": } }`, 2, 2},
		"a map":             {`var x = map[string]int{"HC7003": 1}`, 1, 1},
		"what is printed":   {`var x = strings.Contains(err.Error(), "HC7003: it")`, 1, 0},
		"a name":            {`var x = errors.Is(err, fault.DeploymentNotFound)`, 0, 0},
		"a comment":         {`// HC7003 is "HC7003"`, 0, 0},
		"another's letters": {`var x = "HC" + "HCX"`, 0, 0},
	} {
		file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\n"+each.text+"\n", parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		if got := len(numbers(file, false)); got != each.want {
			t.Errorf("%s: %d found, want %d", name, got, each.want)
		}
		if got := len(numbers(file, true)); got != each.test {
			t.Errorf("%s, in a test: %d found, want %d", name, got, each.test)
		}
	}
}

// No package can give an error a number without a row, or change what a name stands for.
func TestAnUnknownNumberDoesNotCompile(t *testing.T) {
	paths, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	files, own := token.NewFileSet(), []*ast.File{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		own = append(own, file)
	}
	const path = "github.com/halo-factory/halocompile/internal/fault"
	standard := importer.ForCompiler(files, "source", nil)
	// Only the declarations of this package matter, so its bodies may use what cannot be loaded.
	config := types.Config{Importer: standard, IgnoreFuncBodies: true, Error: func(error) {}}
	fault, _ := config.Check(path, files, own, nil)
	for text, compiles := range map[string]bool{
		`fault.New(fault.NodeUnreachable, "", "")`:  true,
		`fault.New("HC3001", "", "")`:               false,
		`fault.New("HC9999", "", "")`:               false,
		`fault.New(fault.Code("HC9999"), "", "")`:   false,
		`fault.New(fault.Code{"HC9999"}, "", "")`:   false,
		`fault.New(fault.Nothing, "", "")`:          false,
		`fault.Fault{Code: "HC9999"}`:               false,
		`fault.First(nil) == "HC9999"`:              false,
		`fault.First(nil) == fault.NodeUnreachable`: true,
		`map[fault.Code]bool{"HC9999": true}`:       false,
	} {
		file, err := parser.ParseFile(files, "snippet.go", "package snippet\nimport \""+path+"\"\nvar _ = "+text, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		config := types.Config{Importer: imports(func(string) (*types.Package, error) { return fault, nil })}
		if _, err := config.Check("snippet", files, []*ast.File{file}, nil); (err == nil) != compiles {
			t.Errorf("%s: %v", text, err)
		}
	}
}

type imports func(path string) (*types.Package, error)

func (i imports) Import(path string) (*types.Package, error) { return i(path) }

// The names are variables only because Go has no constants of such a type. Nobody may assign to
// one.
func TestLawNobodyChangesWhatANameStandsFor(t *testing.T) {
	for path, file := range sources(t) {
		for _, each := range assigned(file) {
			t.Errorf("%s: %s: package fault is not to be changed", path, files.Position(each))
		}
	}
	file, err := parser.ParseFile(token.NewFileSet(), "x.go", "package x\nfunc f() { fault.NodeUnreachable = fault.NodeError; p := &fault.NodeError }", parser.SkipObjectResolution)
	if err != nil || len(assigned(file)) != 2 {
		t.Errorf("the law does not find what breaks it: %v", err)
	}
}

// assigned finds the places where a variable of package fault is assigned to, or its address taken.
func assigned(file *ast.File) []token.Pos {
	var found []token.Pos
	of := func(node ast.Expr) bool {
		selector, ok := node.(*ast.SelectorExpr)
		if !ok {
			return false
		}
		in, ok := selector.X.(*ast.Ident)
		return ok && in.Name == "fault" && selector.Sel.IsExported()
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.AssignStmt:
			if slices.ContainsFunc(node.Lhs, of) {
				found = append(found, node.Pos())
			}
		case *ast.UnaryExpr:
			if node.Op == token.AND && of(node.X) {
				found = append(found, node.Pos())
			}
		}
		return true
	})
	return found
}
