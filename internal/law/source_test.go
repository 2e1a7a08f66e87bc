// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"
)

const (
	root   = "../.."
	module = "github.com/halo-factory/halocompile/"
)

// source is a Go file that people wrote and that is not a test.
type source struct {
	path string // path from the root
	set  *token.FileSet
	file *ast.File
}

// folder returns the path of the file's package, from the root.
func (s source) folder() string { return path.Dir(s.path) }

// at returns the position of a node.
func (s source) at(node ast.Node) string { return s.set.Position(node.Pos()).String() }

// isProgram tells whether the file belongs to a program. Nothing can import a program.
func (s source) isProgram() bool { return s.file.Name.Name == "main" }

func parse(path, text string) (source, error) {
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, path, text, parser.ParseComments)
	return source{path, set, file}, err
}

// planted parses a file that a test makes up.
func planted(t *testing.T, path, text string) source {
	t.Helper()
	made, err := parse(path, text)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

var read = sync.OnceValues(func() ([]source, error) {
	var list []source
	tree := os.DirFS(root)
	look := func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{"node_modules", "testdata", "out", "cache", "lib"}, entry.Name()):
			return fs.SkipDir
		case entry.IsDir() || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		text, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		each, err := parse(name, string(text))
		if err == nil && !ast.IsGenerated(each.file) {
			list = append(list, each)
		}
		return err
	}
	for _, folder := range []string{"cmd", "contracts", "internal", "scripts"} {
		if err := fs.WalkDir(tree, folder, look); err != nil {
			return nil, err
		}
	}
	return list, nil
})

// sources parses the files of this repository. Tests that look at the tree through another program
// read it too: Go caches a test's result by the files that the test itself has read.
func sources(t *testing.T) []source {
	t.Helper()
	list, err := read()
	if err != nil {
		t.Fatal(err)
	}
	if len(list) < 100 {
		t.Fatalf("only %d files are found", len(list))
	}
	return list
}

// covers finds the entry of a list that a file or folder is under. Entries for folders end with a
// slash.
func covers(list map[string]string, name string) (where string, covered bool) {
	for where := range list {
		if name == where || strings.HasSuffix(where, "/") && strings.HasPrefix(name, where) {
			return where, true
		}
	}
	return "", false
}
