// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"context"
	"crypto/sha256"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/halo-factory/halocompile/internal/fault"
)

const folder = "../../policy"

// The rules' own tests pass, and every line of every rule is reached by them.
func TestRulesAreTestedWholly(t *testing.T) {
	modules := map[string]*ast.Module{}
	for _, entry := range files(t) {
		text, err := os.ReadFile(folder + "/" + entry)
		if err != nil {
			t.Fatal(err)
		}
		module, err := ast.ParseModuleWithOpts(entry, string(text), ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
		if err != nil {
			t.Fatal(err)
		}
		modules[entry] = module
	}
	// The tests may change their input; the rules may not call json.patch.
	allowed := capabilities()
	for _, builtin := range ast.CapabilitiesForThisVersion().Builtins {
		if builtin.Name == "json.patch" || strings.HasPrefix(builtin.Name, "internal.test_case") {
			allowed.Builtins = append(allowed.Builtins, builtin)
		}
	}
	coverage := cover.New()
	results, err := tester.NewRunner().
		SetCompiler(ast.NewCompiler().WithCapabilities(allowed).WithStrict(true)).
		RaiseBuiltinErrors(true).
		SetTimeout(time.Minute). // a busy machine is no failing rule
		SetCoverageQueryTracer(coverage).
		SetModules(modules).
		RunTests(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	passed := 0
	for result := range results {
		if !result.Pass() {
			t.Errorf("%s", result)
			continue
		}
		passed++
	}
	if passed < 30 {
		t.Errorf("only %d tests ran", passed)
	}
	report := coverage.Report(modules)
	for name, file := range report.Files {
		if !strings.HasSuffix(name, "_test.rego") && len(file.NotCovered) > 0 {
			t.Errorf("%s: lines not reached by a test: %v", name, file.NotCovered)
		}
	}
}

// The table of errors says of each rule what its annotations say, so that explain needs no rules.
func TestRulesAndTableOfErrorsAgree(t *testing.T) {
	_, rules, err := compile(os.DirFS(folder), sha256.New())
	if err != nil {
		t.Fatal(err)
	}
	known := map[fault.Code]bool{fault.PolicyDenied: true, fault.PolicyFailed: true, fault.PartsDoNotFit: true} // no rule may have these
	for _, each := range rules {
		if known[each.Code] {
			t.Errorf("%s has the number %s of another rule", each.ID, each.Code)
		}
		known[each.Code] = true
		if kind, _ := each.Code.Kind(); kind.Title != each.Title || kind.Remedy != each.remedy || kind.Exit != 3 {
			t.Errorf("%s: the table says %+v, the annotations %q, %q", each.Code, kind, each.Title, each.remedy)
		}
	}
	for _, code := range fault.Codes() {
		// HC20xx are not of one rule.
		if code.Stage() == fault.StagePolicy && !strings.HasPrefix(code.String(), "HC20") && !known[code] {
			t.Errorf("%s has no rule", code)
		}
	}
}

func TestRulesAreFormatted(t *testing.T) {
	for _, name := range files(t) {
		text, err := os.ReadFile(folder + "/" + name)
		if err != nil {
			t.Fatal(err)
		}
		formatted, err := format.SourceWithOpts(name, text, format.Opts{RegoVersion: ast.RegoV1})
		if err != nil {
			t.Fatal(err)
		}
		if string(formatted) != string(text) {
			t.Errorf("%s is not as `opa fmt` writes it", name)
			if os.Getenv("UPDATE") != "" {
				_ = os.WriteFile(folder+"/"+name, formatted, 0o644)
			}
		}
	}
}

func files(t *testing.T) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		if strings.HasSuffix(entry.Name(), ".rego") {
			names = append(names, entry.Name())
		}
	}
	slices.Sort(names)
	return names
}
