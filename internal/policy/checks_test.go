// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/halo-factory/halocompile/internal/fault"
)

// evaluate decodes the value that an expression has under the rules.
func evaluate(t *testing.T, expression string, value any) {
	t.Helper()
	options := []func(*rego.Rego){rego.Query(expression), rego.SetRegoVersion(ast.RegoV1)}
	for _, name := range files(t) {
		if strings.HasSuffix(name, "_test.rego") {
			continue
		}
		text, err := os.ReadFile(folder + "/" + name)
		if err != nil {
			t.Fatal(err)
		}
		options = append(options, rego.Module(name, string(text)))
	}
	result, err := rego.New(options...).Eval(context.Background())
	if err != nil || len(result) != 1 {
		t.Fatalf("%s: %v, %v", expression, result, err)
	}
	text, err := json.Marshal(result[0].Expressions[0].Value)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(text, value); err != nil {
		t.Fatal(err)
	}
}

// The rules on plans know functions by their selectors. Each selector is that of its signature.
func TestSelectorsAreThoseOfTheirSignatures(t *testing.T) {
	var delayed map[string]string
	evaluate(t, "data.halo.plan.delayed", &delayed)
	var functions map[string]map[string]string
	evaluate(t, "data.halo.plan.functions", &functions)
	functions["delayed"] = delayed
	var own map[string]map[string]string
	evaluate(t, "data.halo.plan.own_functions", &own)
	maps.Copy(functions, own)
	var closing map[string]string
	evaluate(t, "data.halo.plan.closing", &closing)
	functions["closing"] = closing
	var rights map[string]map[string]string
	evaluate(t, "data.halo.platform.right_functions", &rights)
	for contract, of := range rights {
		functions["right of "+contract] = of
	}
	for _, name := range []string{"open_functions", "template_functions", "pairing_functions", "opening_functions"} {
		var of map[string]string
		evaluate(t, "data.halo.platform."+name, &of)
		functions[name] = of
	}
	var roles map[string]string
	evaluate(t, "data.halo.platform.roles", &roles)
	for name, id := range roles {
		if want := crypto.Keccak256Hash([]byte(name)).Hex(); id != want {
			t.Errorf("%s is %s, not %s", name, id, want)
		}
	}
	var offers map[string]string
	evaluate(t, "data.halo.plan.offers", &offers)
	functions["offers"] = offers
	count := 0
	for contract, signatures := range functions {
		for signature, selector := range signatures {
			count++
			if want := fmt.Sprintf("0x%x", crypto.Keccak256([]byte(signature))[:4]); selector != want {
				t.Errorf("%s of %s has the selector %s, not %s", signature, contract, want, selector)
			}
		}
	}
	if count != 82 {
		t.Errorf("%d functions", count)
	}
}

var (
	named   = regexp.MustCompile("`([^`\n]+)`")
	ruleID  = regexp.MustCompile(`^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$`)
	errorID = regexp.MustCompile(`^HC[0-9]{4}$`)
	numeral = regexp.MustCompile(`(?m)^\| ([0-9]+) \|`)
)

// The page on reviewers' checks promises rules, errors and tests. Each of these exists. Every check
// and every rule stands on the page once.
func TestChecksOfReviewersAreDoneWhereThePageSays(t *testing.T) {
	page, err := os.ReadFile("../../docs/checks.md")
	if err != nil {
		t.Fatal(err)
	}
	rules, err := Explain(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, each := range rules {
		known[each.ID] = false
	}
	for _, match := range named.FindAllStringSubmatch(string(page), -1) {
		name := match[1]
		switch {
		case errorID.MatchString(name):
			if _, known := fault.Parse(name); !known {
				t.Errorf("there is no error %s", name)
			}
		case strings.Contains(name, "/"):
			path, test, _ := strings.Cut(name, "#")
			text, err := os.ReadFile("../../" + path)
			if info, dir := os.Stat("../../" + path); dir == nil && info.IsDir() && test == "" {
				continue
			}
			if err != nil {
				t.Errorf("%s: %v", name, err)
			} else if test != "" && !regexp.MustCompile(`\b`+regexp.QuoteMeta(test)+`\b`).Match(text) {
				t.Errorf("%s has no %s", path, test)
			}
		case ruleID.MatchString(name):
			if _, ok := known[name]; !ok {
				t.Errorf("there is no rule %s", name)
			}
			known[name] = true
		}
	}
	for id, stands := range known {
		if !stands {
			t.Errorf("the rule %s stands in no line", id)
		}
	}
	for i, match := range numeral.FindAllStringSubmatch(string(page), -1) {
		if match[1] != fmt.Sprint(i+1) {
			t.Errorf("check %s stands where %d is expected", match[1], i+1)
		}
	}
	if count := len(numeral.FindAllString(string(page), -1)); count != 44 {
		t.Errorf("%d checks, there are 44", count)
	}
}
