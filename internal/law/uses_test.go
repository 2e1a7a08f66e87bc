// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"go/ast"
	"path"
	"slices"
	"strings"
	"testing"
)

// using is a law on what files of this repository use.
type using struct {
	why    string
	within []string            // folders that the law binds
	never  map[string][]string // import path → names of the package that must not be used
	except map[string]string   // files, and folders that end with a slash → reason
	// planted breaks the law, once in each file.
	planted []string
}

const (
	all      = "*" // every name of a package
	language = ""  // not a package: the language's own functions and statements
)

const onlyTests = "only tests use it"

var usings = []using{
	{
		why:    "files are opened, written and moved by internal/tree, which follows no links, waits for no pipe, and bounds what it reads",
		within: []string{"cmd/", "internal/"},
		never: map[string][]string{
			"os": {
				"Open", "OpenFile", "OpenRoot", "OpenInRoot", "Create", "CreateTemp", "MkdirTemp", "ReadFile", "WriteFile", "ReadDir", "ReadLink", "Readlink", "Mkdir", "MkdirAll",
				"Rename", "Remove", "RemoveAll", "Link", "Symlink", "Truncate", "Chmod", "Chown", "Chtimes", "CopyFS", "DirFS",
			},
			"path/filepath": {"Glob", "Walk", "WalkDir"},
			"io/ioutil":     {"ReadFile", "WriteFile", "ReadDir", "TempFile", "TempDir"},
			"syscall":       {"Open", "Openat", "Rename", "Unlink", "Mkdir", "Link", "Symlink"},
			"github.com/ethereum/go-ethereum/accounts/keystore": {"NewKeyStore", "StoreKey"},
		},
		except: map[string]string{
			"internal/tree/":                   "it is the one way",
			"cmd/halocompile/identity.go":      "the program's own file",
			"internal/confine/memory_linux.go": "what the system says of a process that was just started",
			"cmd/halocompile/commit.go":        "a folder that it has just made, which it removes in the end",
			"cmd/halocompile/demo.go":          "a folder that it has just made, which it removes in the end",
			"cmd/halocompile/preview.go":       "a folder that it has just made, which it removes in the end",
			"internal/corpus/":                 "makes repositories for measuring, in new folders",
			"internal/chaintest/":              onlyTests,
			"internal/githubtest/":             onlyTests,
			"internal/golden/":                 onlyTests,
			"internal/manifesttest/":           onlyTests,
			"internal/plan/plantest/":          onlyTests,
		},
		planted: []string{`import "os"; func f() { os.ReadFile("x") }`, `import "path/filepath"; func f() { filepath.Glob("*") }`},
	},
	{
		why:    "one place of a program prints, reads its arguments, and ends it",
		within: []string{"cmd/", "contracts/", "internal/"},
		never: map[string][]string{
			"os":       {"Args", "Exit", "Stderr", "Stdin", "Stdout"},
			"fmt":      {"Print", "Printf", "Println", "Scan", "Scanf", "Scanln"},
			"flag":     {all},
			"log":      {all},
			"log/slog": {all},
			"syscall":  {"Exit"},
			language:   {"print", "println"},
		},
		except: map[string]string{
			"internal/golden/":            onlyTests,
			"cmd/halocompile/main.go":     "it is the one place",
			"cmd/halocompile/identity.go": "a program that cannot read its own file is named after its first argument",
			"contracts/bindings/gen/":     "a program that 'make generate' runs",
			"contracts/prove/":            "a program that 'make prove' runs",
			"contracts/test/lcts/exact/":  "a program that writes cases for tests",
		},
		planted: []string{
			`import "os"; func f() { os.Exit(1) }`, `import "os"; var out = os.Stdout`, `import "fmt"; func f() { fmt.Println() }`, `func f() { println("x") }`,
			`import "log"; func f() { log.Fatal("x") }`, `import "flag"; var x = flag.Bool("x", false, "")`, `import s "log/slog"; func f() { s.Info("x") }`,
		},
	},
	{
		why:    "the command reads the environment, and hands on what others need",
		within: []string{"contracts/", "internal/"},
		never:  map[string][]string{"os": {"Clearenv", "Environ", "Expand", "ExpandEnv", "Getenv", "LookupEnv", "Setenv", "Unsetenv"}, "syscall": {"Environ", "Getenv", "Setenv"}},
		except: map[string]string{
			"internal/githubtest/": onlyTests,
		},
		planted: []string{`import "os"; var x = os.Getenv("X")`, `import o "os"; func f() { o.LookupEnv("X") }`},
	},
	{
		why:    "a panic in a goroutine cannot be caught where the command ends: internal/parallel starts them, and hands it on",
		within: []string{"cmd/", "internal/"},
		never:  map[string][]string{language: {"go"}, "sync": {"WaitGroup"}, "golang.org/x/sync/errgroup": {all}},
		except: map[string]string{
			"internal/parallel/":   "it is the one way",
			"internal/chaintest/":  onlyTests,
			"internal/githubtest/": onlyTests,
		},
		planted: []string{`func f() { go f() }`, `import "sync"; var group sync.WaitGroup`, `import "golang.org/x/sync/errgroup"; var group errgroup.Group`},
	},
}

func TestFilesUseOnlyWhatTheyMay(t *testing.T) {
	for _, each := range usings {
		breaches, idle := each.breaches(sources(t))
		for _, breach := range breaches {
			t.Errorf("%s: %s", breach, each.why)
		}
		for _, where := range idle {
			t.Errorf("%s needs no exception any more from: %s", where, each.why)
		}
	}
}

func TestTheLawsOnUsesSeeEachBreach(t *testing.T) {
	for _, each := range usings {
		for _, text := range each.planted {
			for _, folder := range each.within {
				if breaches, _ := each.breaches([]source{planted(t, folder+"new/x.go", "package x; "+text)}); len(breaches) != 1 {
					t.Errorf("%s: %q", text, breaches)
				}
			}
		}
		if len(each.planted) == 0 {
			t.Errorf("nobody has tried the law that %s", each.why)
		}
		if _, idle := each.breaches(nil); len(idle) != len(each.except) {
			t.Errorf("of %d exceptions that nobody needs, only %q are found", len(each.except), idle)
		}
	}
}

// A law sees through renamed imports. It ignores methods and local names that only look alike.
func TestUsesAreSeenByWhateverName(t *testing.T) {
	law := using{within: []string{"x"}, never: map[string][]string{"os": {"Open", "ReadFile"}, "log": {all}, language: {"println"}}}
	for text, want := range map[string]int{
		`import "os"; func f() { os.ReadFile("x") }`:                                 1,
		`import o "os"; var f = o.Open`:                                              1,
		`import . "os"; func f() { ReadFile("x") }`:                                  1,
		`import _ "log"`:                                                             1,
		`import "log"; func f() { log.Print("x") }`:                                  1,
		`import "os"; func f() { os.Getenv("x"); os.Stat("x") }`:                     0,
		`import "example.org/os2"; func f(o os2.T) { o.Open("x"); o.ReadFile("y") }`: 0,
		`import "os"; var x = os.Getpid(); func f(os T) { os.Open("x") }`:            0,
		`func f(println func(string)) { println("x") }`:                              0,
	} {
		if breaches, _ := law.breaches([]source{planted(t, "x.go", "package x; "+text)}); len(breaches) != want {
			t.Errorf("%s: %q", text, breaches)
		}
	}
}

// breaches finds the places where files use what they must not, and the exceptions that no file
// needs.
func (u using) breaches(files []source) (places, idle []string) {
	needed := map[string]bool{}
	for _, each := range files {
		if !slices.ContainsFunc(u.within, func(folder string) bool { return strings.HasPrefix(each.path, folder) }) {
			continue
		}
		for _, place := range uses(each, u.never) {
			if where, permitted := covers(u.except, each.path); permitted {
				needed[where] = true
			} else {
				places = append(places, place)
			}
		}
	}
	for where := range u.except {
		if !needed[where] {
			idle = append(idle, where)
		}
	}
	slices.Sort(idle)
	return places, idle
}

// uses finds the places where a file uses given names of packages and of the language.
func uses(s source, never map[string][]string) (places []string) {
	found := func(node ast.Node, what string) { places = append(places, s.at(node)+": "+what) }
	packages := map[string][]string{} // by the name that they have in this file
	for _, each := range s.file.Imports {
		from := strings.Trim(each.Path.Value, `"`)
		names, is := never[from]
		if !is {
			continue
		}
		called := path.Base(from)
		if each.Name != nil {
			called = each.Name.Name
		}
		if called == "." || slices.Contains(names, all) {
			found(each, from)
			continue
		}
		packages[called] = names
	}
	ast.Inspect(s.file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.SelectorExpr:
			if from, is := node.X.(*ast.Ident); is && from.Obj == nil && slices.Contains(packages[from.Name], node.Sel.Name) {
				found(node, from.Name+"."+node.Sel.Name)
			}
		case *ast.CallExpr:
			if name, is := node.Fun.(*ast.Ident); is && name.Obj == nil && slices.Contains(never[language], name.Name) {
				found(node, name.Name)
			}
		case *ast.GoStmt:
			if slices.Contains(never[language], "go") {
				found(node, "go")
			}
		}
		return true
	})
	return places
}
