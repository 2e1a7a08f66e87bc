// SPDX-License-Identifier: AGPL-3.0-or-later

package parallel_test

import (
	"context"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
)

func TestAGroupWaitsForAll(t *testing.T) {
	var group parallel.Group
	var done atomic.Int64
	for range 100 {
		group.Go(func() { done.Add(1) })
	}
	group.Wait()
	if done.Load() != 100 {
		t.Errorf("%d have ended", done.Load())
	}
}

// broken is where the panics of these tests are.
func broken() { panic("the sky fell") }

func demandMistake(t *testing.T) {
	t.Helper()
	made, ok := recover().(*fault.Fault)
	if !ok || made.Code != fault.ProgramMistake || !strings.Contains(made.What, "the sky fell") || !strings.Contains(made.What, "parallel_test.broken (parallel_test.go:") {
		t.Errorf("%v", made)
	}
}

func TestAPanicGoesToWhoWaits(t *testing.T) {
	defer demandMistake(t)
	var group parallel.Group
	group.Go(broken)
	group.Go(func() {})
	group.Wait()
}

func TestAPanicGoesToWhoAsked(t *testing.T) {
	defer demandMistake(t)
	_, _ = parallel.Until(t.Context(), func() (int, error) { broken(); return 0, nil })
}

func TestUntilIsDone(t *testing.T) {
	if n, err := parallel.Until(t.Context(), func() (int, error) { return 7, io.EOF }); n != 7 || err != io.EOF {
		t.Errorf("%d, %v", n, err)
	}
}

func TestUntilTheContextIsOver(t *testing.T) {
	ctx, cancel := context.WithCancelCause(t.Context())
	why := errors.New("told to")
	n, err := parallel.Until(ctx, func() (int, error) { cancel(why); select {} })
	if n != 0 || err != why {
		t.Errorf("%d, %v", n, err)
	}
}

// A panic in a goroutine cannot be caught where the command ends. So nobody starts one elsewhere,
// apart from the servers that only tests use.
func TestNobodyElseStartsAGoroutine(t *testing.T) {
	const root = "../.."
	for _, folder := range []string{"cmd", "internal"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			switch entry.Name() {
			case "node_modules", "parallel", "chaintest", "githubtest":
				return fs.SkipDir
			}
			if filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return nil
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			for _, each := range file.Imports {
				if strings.Contains(each.Path.Value, "errgroup") {
					t.Errorf("%s: errgroup", path)
				}
			}
			ast.Inspect(file, func(node ast.Node) bool {
				switch node := node.(type) {
				case *ast.GoStmt:
					t.Errorf("%s: a goroutine of its own", files.Position(node.Pos()))
				case *ast.SelectorExpr:
					if x, ok := node.X.(*ast.Ident); ok && x.Name == "sync" && node.Sel.Name == "WaitGroup" {
						t.Errorf("%s: a group of its own", files.Position(node.Pos()))
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
