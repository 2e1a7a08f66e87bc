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
var kinds = []string{"lcts", "nfat"}

// The one folder where a kind has a name.
const kindFolder = "internal/kind/"

// still are files that name a kind today. Everything that differs between kinds goes to kindFolder:
// a file that no longer names one comes off this list, and none is added.
var still = map[string]string{
	"internal/artifact/build.go":           today,
	"internal/devnet/layout.go":            today,
	"internal/devnet/manifests.go":         today,
	"internal/manifest/resolve_class.go":   today,
	"internal/manifest/resolve_records.go": today,
	"internal/mutation/inventory.go":       today,
	"internal/mutation/records.go":         today,
	"internal/plan/kind.go":                today,
	"internal/scaffold/kinds.go":           today,
}

// today marks what breaks a law since before there was the law.
const today = "today"

func TestAKindIsNamedInItsFolderOnly(t *testing.T) {
	named := kindsNamed(sources(t))
	for path, places := range named {
		if _, known := still[path]; known {
			continue
		}
		for _, place := range places {
			t.Errorf("%s: what differs between kinds of Class is in %s, and everybody else asks there", place, kindFolder)
		}
	}
	for _, path := range slices.Sorted(maps.Keys(still)) {
		if len(named[path]) == 0 {
			t.Errorf("%s names no kind any more: it comes off the list", path)
		}
	}
}

func TestTheLawOnKindsSeesEachName(t *testing.T) {
	for text, want := range map[string]int{
		`var x = "lcts"`: 1,
		"func f(kind string) bool { return kind == `nfat` }":                        1,
		`var x = map[string]int{"lcts": 1, "nfat": 2}`:                              2,
		`const kind = "lc" + "ts"; var x = "lcts-queue"; type lcts struct{}`:        0,
		`// "lcts" in a comment` + "\n" + `var x = struct{ A int }{} // and "nfat"`: 0,
	} {
		for folder, here := range map[string]bool{"internal/plan/": true, "cmd/halocompile/": true, kindFolder + "lcts/": false, kindFolder: false} {
			named := kindsNamed([]source{planted(t, folder+"x.go", "package x; "+text)})
			if got := len(named[folder+"x.go"]); here && got != want || !here && got != 0 {
				t.Errorf("%s in %s: %q", text, folder, named)
			}
		}
	}
}

// kindsNamed are the places where files outside the folder of kinds name one, by path.
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
			if text, err := strconv.Unquote(literal.Value); err == nil && slices.Contains(kinds, text) {
				named[each.path] = append(named[each.path], each.at(node)+": "+literal.Value)
			}
			return true
		})
	}
	return named
}
