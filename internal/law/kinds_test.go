// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"go/ast"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// kinds are the kinds of Class, as manifests name them.
var kinds = []string{"lcts", "nfat", "nfat-published"}

// folders are theirs, below kindFolder.
var folders = []string{"lcts", "nfat", "published"}

// kindFolder is the one folder whose files may name a kind.
const kindFolder = "internal/kind/"

func TestAKindIsNamedInItsFolderOnly(t *testing.T) {
	named := kindsNamed(sources(t))
	for _, path := range slices.Sorted(maps.Keys(named)) {
		for _, place := range named[path] {
			t.Errorf("%s: what differs between kinds of Class is in %s, and everybody else asks there", place, kindFolder)
		}
	}
}

func TestTheLawOnKindsSeesEachName(t *testing.T) {
	for text, want := range map[string]int{
		`var x = "lcts"`: 1,
		"func f(kind string) bool { return kind == `nfat` }":                                   1,
		`var x = map[string]int{"lcts": 1, "nfat": 2}`:                                         2,
		`const kind = "lc" + "ts"; var x = "lcts-queue"; type lcts struct{}`:                   0,
		`import "github.com/halo-factory/halocompile/internal/kind/lcts"; var x = lcts.Kind{}`: 1,
		`import "github.com/halo-factory/halocompile/internal/kind"; var x = kind.All()`:       0,
		`// "lcts" in a comment` + "\n" + `var x = struct{ A int }{} // and "nfat"`:            0,
	} {
		for folder, here := range map[string]bool{"internal/plan/": true, "cmd/halocompile/": true, kindFolder + "lcts/": false, kindFolder: false} {
			named := kindsNamed([]source{planted(t, folder+"x.go", "package x; "+text)})
			if got := len(named[folder+"x.go"]); here && got != want || !here && got != 0 {
				t.Errorf("%s in %s: %q", text, folder, named)
			}
		}
	}
}

// names tells whether a text is a kind, or the path of its folder.
func names(text string) bool {
	return slices.Contains(kinds, text) || slices.ContainsFunc(folders, func(folder string) bool { return strings.HasSuffix(text, kindFolder+folder) })
}

// kindsNamed finds the places outside the folder of kinds that name a kind, by path.
func kindsNamed(files []source) map[string][]string {
	named := map[string][]string{}
	for _, each := range files {
		if strings.HasPrefix(each.path, kindFolder) {
			continue
		}
		ast.Inspect(each.file, func(node ast.Node) bool {
			literal, is := node.(*ast.BasicLit)
			if !is || literal.Kind != token.STRING {
				return true
			}
			if text, err := strconv.Unquote(literal.Value); err == nil && names(text) {
				named[each.path] = append(named[each.path], each.at(node)+": "+literal.Value)
			}
			return true
		})
	}
	return named
}
