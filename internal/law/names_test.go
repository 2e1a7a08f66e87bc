// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"go/ast"
	"maps"
	"slices"
	"strings"
	"testing"
)

// most is how many packages may export a type of one name without a reason.
const most = 2

// common are the names of types in more packages, and why.
var common = map[string]string{
	"Kind":    "each folder below internal/kind has one type, which is its kind",
	"Ramp":    "what a manifest declares, what a proposal foretells of a limit, and how that is drawn",
	"Options": "what a package takes from outside has one name everywhere",
}

func TestATypeNameIsInFewPackages(t *testing.T) {
	packages := typeNames(sources(t))
	for _, name := range slices.Sorted(maps.Keys(packages)) {
		if _, reason := common[name]; !reason && len(packages[name]) > most {
			t.Errorf("%s is a type in %d packages: another name for one of them, or a reason in this test's table: %s", name, len(packages[name]), strings.Join(packages[name], ", "))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(common)) {
		if len(packages[name]) <= most {
			t.Errorf("%s needs no reason any more: it is in %q", name, packages[name])
		}
		if common[name] == "" {
			t.Errorf("%s has no reason", name)
		}
	}
}

func TestTheLawOnNamesCountsPackages(t *testing.T) {
	files := []source{
		planted(t, "internal/a/x.go", "package a; type Report struct{}; type (Options struct{}; own int)"),
		planted(t, "internal/b/x.go", "package b; type Report = int; type own int"),
		planted(t, "internal/b/y.go", "package b; type Options[T any] []T; func f() { type Inner int }"),
		planted(t, "internal/c/x.go", "package c; type Report interface{}; var Options int"),
		// nothing can import a program
		planted(t, "cmd/c/x.go", "package main; type Options struct{}"),
	}
	got := typeNames(files)
	want := map[string][]string{"Report": {"internal/a", "internal/b", "internal/c"}, "Options": {"internal/a", "internal/b"}}
	if !maps.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%v", got)
	}
}

// typeNames finds the packages that declare each exported type name, sorted.
func typeNames(files []source) map[string][]string {
	names := map[string][]string{}
	for _, each := range files {
		// A program has no types for others, and test gear speaks the words of what it stands for.
		if each.isProgram() || slices.Contains(gear, each.folder()) {
			continue
		}
		for _, declaration := range each.file.Decls {
			group, is := declaration.(*ast.GenDecl)
			if !is {
				continue
			}
			for _, spec := range group.Specs {
				if declared, is := spec.(*ast.TypeSpec); is && declared.Name.IsExported() {
					names[declared.Name.Name] = append(names[declared.Name.Name], each.folder())
				}
			}
		}
	}
	for name := range names {
		slices.Sort(names[name])
	}
	return names
}
