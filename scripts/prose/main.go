// SPDX-License-Identifier: AGPL-3.0-or-later

// Command prose finds comments and paragraphs that are wider than 100 columns, in every file of the
// repository that people write, or in those that are named. With -fix it breaks them anew.
//
// It never touches code, directives, tables, fenced or indented blocks, or what machines write. A
// word that is wider than the page, such as an address, is no finding.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// columns is the width of a page. A tab counts as four.
const columns = 100

func main() {
	root := flag.String("root", ".", "root of the repository")
	fix := flag.Bool("fix", false, "break what is too wide, where that is safe")
	flag.Parse()
	found, err := run(*root, *fix, flag.Args()...)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for _, each := range found {
		fmt.Fprintln(os.Stderr, each)
	}
	if len(found) > 0 {
		fmt.Fprintf(os.Stderr, "%d lines of prose are wider than %d columns: make fix-prose breaks what it safely can\n", len(found), columns)
		os.Exit(1)
	}
}

// run returns the lines that are too wide, as file:line: width; after fixing, if that is wanted. It
// looks at all files that Git does not ignore, or at those below some paths.
func run(root string, fix bool, paths ...string) ([]string, error) {
	arguments := []string{"-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--"}
	list, err := exec.Command("git", append(arguments, paths...)...).Output()
	if err != nil {
		return nil, fmt.Errorf("git: %w", err)
	}
	var found []string
	for name := range strings.SplitSeq(strings.Trim(string(list), "\x00"), "\x00") {
		file := filepath.Join(root, filepath.FromSlash(name))
		info, err := os.Lstat(file)
		if err != nil || !info.Mode().IsRegular() {
			continue // deleted, or a link
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		language, known := languageOf(name, text)
		if !known {
			continue
		}
		fixed, wide, err := look(string(text), language)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if fix && fixed != string(text) {
			if err := os.WriteFile(file, []byte(fixed), info.Mode().Perm()); err != nil {
				return nil, err
			}
			if _, wide, err = look(fixed, language); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
		}
		for _, line := range wide {
			found = append(found, fmt.Sprintf("%s:%d: %d columns", name, line.number, line.width))
		}
	}
	return found, nil
}

// excepted are files whose words are not ours to break, by the beginning of their names.
var excepted = []string{
	"contracts/node_modules/", "internal/githubtest/node_modules/", "internal/diagnostic/node_modules/",
	"contracts/bindings/NOTICE", // others' licences
	"LICENSE",
}

// languages are those whose prose is found, by the ends of the names of files.
var languages = map[string]language{
	".go": golang, ".md": markdown, ".txtar": script, ".smt2": semicolons,
	".sol": slashes, ".cue": slashes, ".js": slashes, ".mjs": slashes,
	".rego": hashes, ".yml": hashes, ".yaml": hashes, ".toml": hashes,
}

// named are files without such an end.
var named = []string{"Makefile", "Containerfile", "CODEOWNERS", ".gitattributes", ".gitignore", ".editorconfig"}

// languageOf says how the prose of a file is found; false where it has none that people write.
func languageOf(name string, text []byte) (language, bool) {
	end := path.Ext(name)
	head := text[:min(len(text), 600)]
	machines := bytes.Contains(head, []byte("DO NOT EDIT.")) || bytes.HasPrefix(head, []byte("<!-- Machine-written"))
	data := strings.Contains("/"+name, "/testdata/") && end != ".txtar"
	ours := !slices.ContainsFunc(excepted, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
	if machines || data || !ours {
		return language{}, false
	}
	if slices.Contains(named, path.Base(name)) || bytes.HasPrefix(head, []byte("#!")) {
		return hashes, true
	}
	l, known := languages[end]
	return l, known
}
