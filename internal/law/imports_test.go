// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// linking is a law on what packages link, directly or through others.
type linking struct {
	why   string
	of    []string // packages that the law binds
	never []string // packages that they must not link
	// besides are packages that may link it. Chains of imports through them are not followed.
	besides []string
}

// linkings are the laws on imports. A path is from the root of this repository if there is such a
// folder. With "/..." at the end it includes all packages below.
var linkings = []linking{
	{
		why: "a change of the repository is judged without a chain: the rules run where there is no node, in a process that is bounded",
		of: []string{
			"internal/catalog", "internal/change", "internal/check", "internal/confine", "internal/field", "internal/manifest", "internal/mutation", "internal/policy", "internal/scaffold",
		},
		never: []string{
			"internal/artifact", "internal/bundle", "internal/chain", "internal/devnet", "internal/exec", "internal/plan", "internal/proposal",
			"internal/platform", "internal/review", "internal/rollout", "internal/safe", "internal/simulate",
			geth + "accounts/keystore", geth + "core/state/...", geth + "core/vm/...", geth + "eth/...", geth + "ethclient/...", geth + "node/...", geth + "p2p/...", geth + "rpc/...",
		},
	},
	{
		why: "what judges manifests asks nothing over a network",
		of: []string{
			"internal/catalog", "internal/change", "internal/check", "internal/confine", "internal/field", "internal/manifest", "internal/mutation", "internal/policy", "internal/scaffold",
		},
		never: []string{"net/http", "net/rpc"},
		// they can, but nobody asks them to
		besides: []string{"cuelang.org/go/...", "github.com/open-policy-agent/opa/..."},
	},
	{
		why:   "a plan says what is to be done, and knows neither how it is signed nor how it is sent",
		of:    []string{"internal/plan", "internal/platform"},
		never: []string{"internal/bundle", "internal/exec", "internal/simulate", "internal/artifact", "internal/rollout"},
	},
	{
		why:   "a plan follows from documents; what the chain says is observed elsewhere",
		of:    []string{"internal/plan", "internal/field", "internal/platform"},
		never: []string{"internal/chain", "internal/observe", "internal/safe"},
	},
	{
		why:   "ids, keys and roles follow from a Catalog alone",
		of:    []string{"internal/onchain"},
		never: []string{"internal/chain", "internal/manifest", "internal/plan", "internal/bundle", "cuelang.org/go/..."},
	},
	{
		why:   "a kind of Class says what is different about it; the stages ask it, and not the other way round",
		of:    []string{"internal/kind/..."},
		never: []string{"internal/chain", "internal/plan", "internal/bundle", "internal/simulate", "internal/exec", "internal/rollout", "internal/report"},
	},
	{
		why:   "the Catalog is a document apart from its reader",
		of:    []string{"internal/catalog"},
		never: []string{"internal/manifest", "internal/tree", "cuelang.org/go/..."},
	},
	{
		why:   "flags and verbs are the command's",
		of:    []string{"internal/...", "contracts/..."},
		never: []string{"github.com/spf13/cobra/...", "github.com/spf13/pflag"},
	},
	{
		why:   "test gear is in no program that people run",
		of:    []string{"cmd/halocompile"},
		never: append([]string{"testing"}, gear...),
	},
}

// gear are the packages that only tests use.
var gear = []string{
	"contracts/test/published", "internal/chaintest", "internal/corpus", "internal/githubtest", "internal/golden", "internal/hostile", "internal/manifesttest",
	"internal/plan/plantest",
}

const geth = "github.com/ethereum/go-ethereum/"

// coming lists packages that laws name and that do not exist yet.
var coming = []string{}

// graph has the imports of each package. Packages of this repository go by their path from its
// root.
type graph map[string][]string

func TestPackagesLinkOnlyWhatTheyMay(t *testing.T) {
	whole := imports(t)
	for _, each := range linkings {
		for _, pattern := range each.of {
			found := slices.ContainsFunc(whole.packages(), func(name string) bool { return matches(pattern, name) })
			switch comes := slices.Contains(coming, pattern); {
			case !found && !comes:
				t.Errorf("there is no package %s: the law binds nothing", pattern)
			case found && comes:
				t.Errorf("%s is there: it comes off the list of those that are coming", pattern)
			}
		}
		for _, way := range each.breaches(whole) {
			t.Errorf("%s: %s", way, each.why)
		}
	}
}

// Each pair of a bound package and a forbidden one breaks the law once directly, and once through a
// package that no law names.
func TestTheLawsOnImportsSeeEachBreach(t *testing.T) {
	for _, each := range linkings {
		for _, of := range each.of {
			for _, never := range each.never {
				from, to := example(of), example(never)
				if matches(of, to) || matches(never, from) {
					continue
				}
				for _, breach := range []graph{
					{from: {"fmt", to}, "fmt": {"io"}},
					{from: {"fmt", "internal/new"}, "internal/new": {"example.org/a"}, "example.org/a": {to, "internal/new"}},
				} {
					ways := each.breaches(breach)
					if !slices.ContainsFunc(ways, func(way string) bool {
						return strings.HasPrefix(way, from+" → ") && strings.HasSuffix(way, " → "+to)
					}) {
						t.Errorf("%s must not link %s: %q", from, to, ways)
					}
				}
			}
		}
	}
	one := linking{of: []string{"internal/a"}, never: []string{"net/http"}, besides: []string{"cuelang.org/go/..."}}
	for name, fine := range map[string]graph{
		"something else":            {"internal/a": {"net/httpx", "net"}, "internal/b": {"net/http"}},
		"through one that may":      {"internal/a": {"cuelang.org/go/cue"}, "cuelang.org/go/cue": {"net/http"}},
		"two who import each other": {"internal/a": {"internal/b"}, "internal/b": {"internal/a"}},
	} {
		if ways := one.breaches(fine); len(ways) > 0 {
			t.Errorf("%s: %q", name, ways)
		}
	}
	if ways := one.breaches(graph{"internal/a": {"cuelang.org/go/cue", "internal/b"}, "cuelang.org/go/cue": {"net/http"}, "internal/b": {"net/http"}}); len(ways) != 1 ||
		ways[0] != "internal/a → internal/b → net/http" {
		t.Errorf("%q", ways)
	}
}

// breaches finds the chains of imports by which packages link what they must not: the shortest for
// each forbidden package, in order.
func (l linking) breaches(whole graph) []string {
	var ways []string
	for _, from := range whole.packages() {
		if !matchesAny(l.of, from) {
			continue
		}
		way := map[string]string{from: from} // the importer through which each package was reached
		for next := []string{from}; len(next) > 0; next = next[1:] {
			for _, to := range whole[next[0]] {
				if _, known := way[to]; known {
					continue
				}
				way[to] = way[next[0]] + " → " + to
				switch {
				case matchesAny(l.never, to):
					ways = append(ways, way[to])
				case !matchesAny(l.besides, to):
					next = append(next, to)
				}
			}
		}
	}
	return ways
}

// packages lists those that import anything, sorted.
func (g graph) packages() []string {
	names := make([]string, 0, len(g))
	for name := range g {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func matches(pattern, name string) bool {
	folder, below := strings.CutSuffix(pattern, "/...")
	return name == folder || below && strings.HasPrefix(name, folder+"/")
}

func matchesAny(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool { return matches(pattern, name) })
}

// example makes a package path that a pattern matches.
func example(pattern string) string { return strings.Replace(pattern, "/...", "/some", 1) }

// imports asks the go command what every package in this repository links.
func imports(t *testing.T) graph {
	t.Helper()
	sources(t)
	if _, err := os.ReadFile(filepath.Join(root, "go.mod")); err != nil {
		t.Fatal(err)
	}
	command := exec.Command("go", "list", "-deps", "-f", "{{.ImportPath}}{{range .Imports}} {{.}}{{end}}", "./...")
	command.Dir = root
	command.Stderr = os.Stderr
	out, err := command.Output()
	if err != nil {
		t.Fatal(err)
	}
	whole := graph{}
	for line := range strings.Lines(string(out)) {
		names := strings.Fields(line)
		for i, name := range names {
			names[i] = strings.TrimPrefix(name, module)
		}
		whole[names[0]] = names[1:]
	}
	return whole
}
