// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

const (
	deadline    = 20 * time.Second
	maxFindings = 10_000
)

// Evaluate asks every rule in a folder about a Catalog. The error is a fault HC2002: the policy could not run, so nothing passes.
// What the rules deny is in the Findings; see Findings.Denials.
func Evaluate(ctx context.Context, rules fs.FS, catalog *manifest.Catalog, now time.Time) (*Findings, error) {
	compiler, known, err := compile(rules)
	if err != nil {
		return nil, err
	}
	return judge(ctx, compiler, known, catalog, now)
}

// judge asks compiled rules about a Catalog.
func judge(ctx context.Context, compiler *ast.Compiler, known []rule, catalog *manifest.Catalog, now time.Time) (*Findings, error) {
	input, err := question(catalog, now)
	if err != nil {
		return nil, fault.New("HC2002", "policy", "%w", err)
	}
	answers, err := ask(ctx, compiler, known, input)
	if err != nil {
		return nil, err
	}
	findings := &Findings{Version: Version, Now: now.UTC().Format(time.RFC3339), Rules: []Rule{}, Findings: []Finding{}}
	for _, each := range known {
		denied, err := read(answers[each.ID])
		if err != nil {
			return nil, fault.New("HC2002", "policy", "the rule %s: %w", each.ID, err)
		}
		each.Passed = len(denied) == 0
		findings.Rules = append(findings.Rules, each.Rule)
		for _, one := range denied {
			findings.Findings = append(findings.Findings, Finding{
				Rule:     each.ID,
				Code:     each.Code,
				Severity: each.Severity,
				Message:  one.Message,
				Remedy:   each.remedy,
				Where:    catalog.Position(one.File, one.Path),
				Field:    one.Path,
			})
		}
	}
	if len(findings.Findings) > maxFindings {
		return nil, fault.New("HC2002", "policy", "more than %d findings", maxFindings)
	}
	findings.sort(byPlace)
	return findings, nil
}

// question is what the rules are told. Addresses carry their checksums, because people read the answers.
func question(catalog *manifest.Catalog, now time.Time) (ast.Value, error) {
	without := *catalog
	without.Positions = nil
	fields := map[string]map[string]map[string]string{}
	start := map[string]map[string]manifest.RateLimit{}
	for key, template := range catalog.Templates {
		fields[key] = map[string]map[string]string{"class": {}, "unit": {}}
		for _, bound := range template.ClassBounds {
			fields[key]["class"][bound.Name] = manifest.ClassField(template.Kind, bound.Name)
		}
		for _, bound := range template.UnitBounds {
			if field := manifest.UnitField(template.Kind, bound.Name); field != "" {
				fields[key]["unit"][bound.Name] = field
			}
		}
		start[key] = map[string]manifest.RateLimit{}
		for decimals := uint8(0); decimals <= 18; decimals++ {
			limit, err := manifest.PerDay(template.Ranges.InitialMaxAmount, decimals)
			if err != nil {
				return nil, fmt.Errorf("the template %s: initialMaxAmount: %w", key, err)
			}
			start[key][strconv.Itoa(int(decimals))] = limit
		}
	}
	data, err := json.Marshal(map[string]any{
		"now":     now.UTC().Format(time.RFC3339),
		"catalog": &without,
		"start":   start,
		"fields":  fields,
	})
	if err != nil {
		return nil, err
	}
	data = lowerAddress.ReplaceAllFunc(data, func(quoted []byte) []byte {
		return []byte(`"` + common.HexToAddress(string(bytes.Trim(quoted, `"`))).Hex() + `"`)
	})
	return ast.ValueFromReader(bytes.NewReader(data))
}

var lowerAddress = regexp.MustCompile(`"0x[0-9a-f]{40}"`)

// ask evaluates all rules at once and returns each one's set.
func ask(ctx context.Context, compiler *ast.Compiler, rules []rule, input ast.Value) (map[string]any, error) {
	ctx, cancel := context.WithTimeout(ctx, deadline)
	defer cancel()
	pairs := make([]string, len(rules))
	for i, each := range rules {
		pairs[i] = strconv.Quote(each.ID) + ": " + each.ref
	}
	result, err := rego.New(
		rego.Compiler(compiler),
		rego.Query("answers = {"+strings.Join(pairs, ", ")+"}"),
		rego.ParsedInput(input),
		rego.StrictBuiltinErrors(true),
	).Eval(ctx)
	switch {
	case ctx.Err() != nil:
		return nil, fault.New("HC2002", "policy", "the rules did not finish: %w", ctx.Err())
	case err != nil:
		return nil, failure(err)
	case len(result) != 1:
		return nil, fault.New("HC2002", "policy", "the decision is undefined")
	}
	answers, ok := result[0].Bindings["answers"].(map[string]any)
	if !ok || len(answers) != len(rules) {
		return nil, fault.New("HC2002", "policy", "%d of %d rules answered", len(answers), len(rules))
	}
	return answers, nil
}

// failure is a built-in that failed, or a conflict, while the rules ran.
func failure(err error) error {
	var list fault.List
	text := err.Error()
	where := "policy"
	if place := rulePlace.FindString(text); place != "" {
		where = place
		text = strings.TrimPrefix(strings.TrimPrefix(text, place), ": ")
	}
	return append(list, fault.New("HC2002", where, "%s", text))
}

var rulePlace = regexp.MustCompile(`policy/[^ :]+\.rego:[0-9]+`)

// denial is what a rule says of one value.
type denial struct {
	File    string `json:"file"`
	Path    string `json:"path"`
	Message string `json:"message"`
}

// read takes a rule's set apart. Anything but complete denials is an error, so that a misspelt field cannot hide one.
func read(answer any) ([]denial, error) {
	elements, ok := answer.([]any)
	if !ok {
		return nil, errors.New("it is no set of findings")
	}
	var denials []denial
	for _, element := range elements {
		data, err := json.Marshal(element)
		if err != nil {
			return nil, err
		}
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.DisallowUnknownFields()
		var one denial
		if err := decoder.Decode(&one); err != nil || one.File == "" || one.Path == "" || one.Message == "" {
			return nil, fmt.Errorf("%s is no finding: it has file, path and message", data)
		}
		denials = append(denials, one)
	}
	return denials, nil
}

// byPlace orders "file:line:column" by file, then by numbers.
func byPlace(a, b string) int {
	x, y := strings.Split(a, ":"), strings.Split(b, ":")
	order := strings.Compare(x[0], y[0])
	for i := 1; i < min(len(x), len(y)); i++ {
		m, _ := strconv.Atoi(x[i])
		n, _ := strconv.Atoi(y[i])
		order = cmp.Or(order, cmp.Compare(m, n))
	}
	return cmp.Or(order, cmp.Compare(len(x), len(y)))
}
