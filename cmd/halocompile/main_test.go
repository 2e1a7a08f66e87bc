// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/devnet"
)

func TestMain(m *testing.M) {
	if confine.Asked(os.Args[1:]) { // by a test of this very program
		main()
	}
	program := func() {
		if commit := os.Getenv(asReleased); commit != "" {
			releasedAs, releasedFrom = "v1.2.3", commit
		}
		main()
	}
	calledAs["halocompile"] = program
	testscript.Main(m, calledAs)
}

// calledAs is what this test program is, too, by the name that it is called by.
var calledAs = map[string]func(){"stuck": stuck, "asks": asks}

// asReleased is the environment variable by which a test has the program be a release, of the
// commit that it names.
const asReleased = "HALOCOMPILE_TEST_RELEASED_FROM"

// TestScripts runs testdata/script/*.txtar: each file is one story, with its commands, what they
// print, and how they end.
//
// Every script starts in an empty folder. `repository [DIR]` puts a copy of this repository's
// schema, policy and halos there, and `edit FILE OLD NEW` replaces text in a file, so that a story
// shows only what it changes. `devnet` serves a chain. With UPDATE_SCRIPTS=1 the files that `cmp`
// compares with are written anew.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("GOGC", os.Getenv("GOGC")) // see the Makefile
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"repository": func(ts *testscript.TestScript, negated bool, arguments []string) {
				if negated || len(arguments) > 1 {
					ts.Fatalf("usage: repository [DIR]")
				}
				into := ts.MkAbs(append(arguments, ".")[0])
				for _, folder := range []string{"schema", "policy", "halos"} {
					ts.Check(copyTree(filepath.Join(root, folder), filepath.Join(into, folder)))
				}
			},
			"edit": func(ts *testscript.TestScript, negated bool, arguments []string) {
				if negated || len(arguments) != 3 {
					ts.Fatalf("usage: edit FILE OLD NEW")
				}
				file := ts.MkAbs(arguments[0])
				text, err := os.ReadFile(file)
				ts.Check(err)
				if !strings.Contains(string(text), arguments[1]) {
					ts.Fatalf("%s does not contain %q", arguments[0], arguments[1])
				}
				changed := strings.Replace(string(text), arguments[1], arguments[2], 1)
				ts.Check(os.WriteFile(file, []byte(changed), 0o644))
			},
			// devnet serves a chain with the platform until the story ends; NODE is its address.
			"devnet": func(ts *testscript.TestScript, _ bool, _ []string) {
				served, err := devnet.Start(context.Background(), devnet.ChainOptions{Genesis: time.Now()})
				ts.Check(err)
				ts.Defer(func() { served.Close() })
				a := newApp(strings.NewReader(""), io.Discard, io.Discard)
				a.dir = ts.MkAbs(".")
				repository, err := a.repository()
				ts.Check(err)
				_, err = a.install(context.Background(), served.URL(), repository, new(devnet.Settings))
				ts.Check(err)
				ts.Setenv("NODE", served.URL())
			},
			// exits checks the exit code of the command after it: `exits 3 halocompile check`.
			"exits": func(ts *testscript.TestScript, negated bool, arguments []string) {
				if negated || len(arguments) < 2 {
					ts.Fatalf("usage: exits CODE COMMAND ...")
				}
				code := "0"
				if err := ts.Exec(arguments[1], arguments[2:]...); err != nil {
					code = strings.TrimPrefix(err.Error(), "exit status ")
				}
				if code != arguments[0] {
					ts.Fatalf("exit code %s, want %s", code, arguments[0])
				}
			},
		},
	})
}

func copyTree(from, to string) error {
	return filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if entry.IsDir() {
			return os.MkdirAll(target, 0o755)
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, data, 0o644)
	})
}
