// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// stages are the functions that do what a stage is for.
var stages = map[string][]string{
	"internal/plan":     {"Observe", "ObserveSettled", "Make"},
	"internal/bundle":   {"Compile"},
	"internal/simulate": {"Run"},
	"internal/exec":     {"Run"},
}

// There is one way from manifests to a chain: this package alone goes through the stages, and each
// in one place. Tests and what helps them may take a stage by itself.
func TestEachStageIsCalledInOnePlace(t *testing.T) {
	sources := map[string]string{}
	root := os.DirFS("../..")
	for _, folder := range []string{"cmd", "internal", "scripts", "contracts"} {
		err := fs.WalkDir(root, folder, func(name string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "bindings" || strings.HasSuffix(entry.Name(), "test")):
				return fs.SkipDir
			case entry.IsDir() || path.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go"):
				return nil
			}
			text, err := fs.ReadFile(root, name)
			sources[name] = string(text)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if len(sources) < 100 {
		t.Fatalf("only %d files are looked at", len(sources))
	}
	for _, breach := range breaches(t, sources) {
		t.Error(breach)
	}

	// The law finds what breaks it.
	for name, planted := range map[string]string{
		"another caller":      "import \"github.com/halo-factory/halocompile/internal/plan\"\nvar x = plan.Make",
		"under another name":  "import other \"github.com/halo-factory/halocompile/internal/bundle\"\nfunc f() { other.Compile(nil, nil) }",
		"a second simulation": "import \"github.com/halo-factory/halocompile/internal/simulate\"\nfunc f() { simulate.Run() }",
	} {
		more := maps.Clone(sources)
		more["internal/planted/planted.go"] = "package planted\n" + planted
		if found := breaches(t, more); len(found) != 1 || !strings.Contains(found[0], "internal/planted") {
			t.Errorf("%s is not found: %v", name, found)
		}
		delete(more, "internal/planted/planted.go")
		more["internal/rollout/planted.go"] = "package rollout\n" + planted
		if found := breaches(t, more); len(found) != 1 || !strings.Contains(found[0], "2 places") {
			t.Errorf("%s in this package is not found: %v", name, found)
		}
	}
}

// breaches are the stages that are not called in exactly one place, and here.
func breaches(t *testing.T, sources map[string]string) (list []string) {
	t.Helper()
	calls := map[string][]string{} // by function: the files that name it, once for each time
	for _, file := range slices.Sorted(maps.Keys(sources)) {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, sources[file], parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		imported := map[string]string{} // by the name that the file has for it
		for _, each := range parsed.Imports {
			where, _ := strconv.Unquote(each.Path.Value)
			where = strings.TrimPrefix(where, "github.com/halo-factory/halocompile/")
			name := path.Base(where)
			if each.Name != nil {
				name = each.Name.Name
			}
			imported[name] = where
		}
		ast.Inspect(parsed, func(node ast.Node) bool {
			if selected, is := node.(*ast.SelectorExpr); is {
				if of, is := selected.X.(*ast.Ident); is && slices.Contains(stages[imported[of.Name]], selected.Sel.Name) {
					function := imported[of.Name] + "." + selected.Sel.Name
					calls[function] = append(calls[function], file)
				}
			}
			return true
		})
	}
	for _, folder := range slices.Sorted(maps.Keys(stages)) {
		for _, name := range stages[folder] {
			switch files := calls[folder+"."+name]; {
			case len(files) != 1:
				list = append(list, fmt.Sprintf("%s.%s is called in %d places: %v", folder, name, len(files), files))
			case path.Dir(files[0]) != "internal/rollout":
				list = append(list, fmt.Sprintf("%s.%s is called in %s", folder, name, files[0]))
			}
		}
	}
	return list
}
