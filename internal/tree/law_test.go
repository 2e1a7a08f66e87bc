// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
)

// What opens, makes, moves or removes files by the names that it is given.
var direct = map[string][]string{
	"os": {
		"Open", "OpenFile", "OpenRoot", "OpenInRoot", "Create", "CreateTemp", "MkdirTemp", "ReadFile", "WriteFile", "ReadDir", "ReadLink", "Readlink", "Mkdir", "MkdirAll",
		"Rename", "Remove", "RemoveAll", "Link", "Symlink", "Truncate", "Chmod", "Chown", "Chtimes", "CopyFS", "DirFS",
	},
	"path/filepath": {"Glob", "Walk", "WalkDir"},
	"io/ioutil":     {"ReadFile", "WriteFile", "ReadDir", "TempFile", "TempDir"},
	"syscall":       {"Open", "Openat", "Rename", "Unlink", "Mkdir", "Link", "Symlink"},
	"github.com/ethereum/go-ethereum/accounts/keystore": {"NewKeyStore", "StoreKey"},
}

// Where that is right, and why. Folders end with a slash.
var allowed = map[string]string{
	"internal/tree/":              "it is the one way",
	"cmd/halocompile/identity.go": "the program's own file",
	"cmd/halocompile/commit.go":   "a folder that it has just made, which it removes in the end",
	"cmd/halocompile/demo.go":     "a folder that it has just made, which it removes in the end",
	"internal/corpus/":            "makes repositories for measuring, in new folders",
	"internal/chaintest/":         "only tests use it",
	"internal/githubtest/":        "only tests use it",
	"internal/golden/":            "only tests use it",
	"internal/manifesttest/":      "only tests use it",
	"internal/plan/plantest/":     "only tests use it",
}

func TestNothingElseOpensFiles(t *testing.T) {
	root := os.DirFS("../..")
	needed := map[string]bool{}
	for _, folder := range []string{"cmd", "internal"} {
		err := fs.WalkDir(root, folder, func(name string, entry fs.DirEntry, err error) error {
			if err == nil && entry.IsDir() && entry.Name() == "node_modules" {
				return fs.SkipDir
			}
			if err != nil {
				return err
			}
			if entry.IsDir() || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
				return nil
			}
			text, err := fs.ReadFile(root, name)
			if err != nil {
				return err
			}
			for _, use := range uses(t, name, text) {
				if where := permits(name); where != "" {
					needed[where] = true
				} else {
					t.Errorf("%s: files are opened, written and moved by internal/tree, which follows no links, waits for no pipe, and bounds what it reads", use)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for where := range allowed {
		if !needed[where] {
			t.Errorf("%s needs no exception any more", where)
		}
	}
}

// The law sees through other names of packages, and does not mind methods of the same name.
func TestTheLawSeesEachWay(t *testing.T) {
	for text, want := range map[string]int{
		`import "os"; func f() { os.ReadFile("x") }`:                                 1,
		`import o "os"; var f = o.Open`:                                              1,
		`import . "os"; func f() { ReadFile("x") }`:                                  1,
		`import "path/filepath"; func f() { filepath.Glob("*") }`:                    1,
		`import "os"; func f() { os.Getenv("x"); os.Stat("x") }`:                     0,
		`import "example.org/os2"; func f(o os2.T) { o.Open("x"); o.ReadFile("y") }`: 0,
	} {
		if got := uses(t, "x.go", []byte("package x; "+text)); len(got) != want {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// permits is the exception that a file is under, or "".
func permits(name string) string {
	for where := range allowed {
		if name == where || strings.HasSuffix(where, "/") && strings.HasPrefix(name, where) {
			return where
		}
	}
	return ""
}

// uses are the places of a file where it does what the law forbids.
func uses(t *testing.T, name string, text []byte) (found []string) {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, text, 0)
	if err != nil {
		t.Fatal(err)
	}
	packages := map[string][]string{}
	for _, each := range file.Imports {
		from := strings.Trim(each.Path.Value, `"`)
		names, is := direct[from]
		if !is {
			continue
		}
		called := path.Base(from)
		if each.Name != nil {
			called = each.Name.Name
		}
		if called == "." {
			found = append(found, set.Position(each.Pos()).String()+": "+from)
		}
		packages[called] = names
	}
	ast.Inspect(file, func(node ast.Node) bool {
		selector, is := node.(*ast.SelectorExpr)
		if !is {
			return true
		}
		if from, is := selector.X.(*ast.Ident); is && slices.Contains(packages[from.Name], selector.Sel.Name) {
			found = append(found, set.Position(node.Pos()).String()+": "+from.Name+"."+selector.Sel.Name)
		}
		return true
	})
	return found
}
