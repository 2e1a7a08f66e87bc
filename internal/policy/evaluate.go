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

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

const maxFindings = 10_000

// Evaluate asks every rule in a folder about a Catalog. What the rules deny is in the Findings; see
// Findings.Denials. The error is a fault HC2002: the policy could not run, so nothing passes.
func Evaluate(ctx context.Context, rules fs.FS, declared *catalog.Catalog, now time.Time) (*Findings, error) {
	compiled, err := Compile(rules)
	if err != nil {
		return nil, err
	}
	return compiled.Judge(ctx, declared, Life{}, now)
}

// failure makes a fault of an error while the rules ran: a built-in that failed, or a conflict.
func failure(err error) error {
	var list fault.List
	text := err.Error()
	where := "policy"
	if place := rulePlace.FindString(text); place != "" {
		where = place
		text = strings.TrimPrefix(strings.TrimPrefix(text, place), ": ")
	}
	return append(list, fault.New(fault.PolicyFailed, where, "%s", text))
}

var rulePlace = regexp.MustCompile(`policy/[^ :]+\.rego:[0-9]+`)

// denial is what a rule says about one value.
type denial struct {
	File    string  `json:"file"`
	Path    string  `json:"path"`
	Message string  `json:"message"`
	Value   *string `json:"value"` // required if the rule can be waived; may be ""
	Mirror  *denial `json:"mirror"`
}

// whole tells whether a denial has all its texts.
func (d *denial) whole() bool { return d.File != "" && d.Path != "" && d.Message != "" }

// answered reads the set of denials that a rule gave. Anything but complete denials is an error, so
// that a misspelt field cannot hide a denial.
func (r rule) answered(answer any) ([]Denied, error) {
	elements, ok := answer.([]any)
	if !ok {
		return nil, errors.New("it is no set of findings")
	}
	var list []Denied
	for _, element := range elements {
		data, err := json.Marshal(element)
		if err != nil {
			return nil, err
		}
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.DisallowUnknownFields()
		var one denial
		if err := decoder.Decode(&one); err != nil || !one.whole() || one.Mirror != nil && !one.Mirror.whole() {
			return nil, fmt.Errorf("%s is no finding: it has the texts file, path and message, as lib.finding makes it", data)
		}
		made := Denied{Rule: r.ID, File: one.File, Field: one.Path, Message: one.Message}
		switch {
		case one.Value != nil:
			made.Value = *one.Value
		case r.waivable:
			return nil, fmt.Errorf("%s does not say which value a waiver would let pass: lib.deviation takes it", data)
		}
		if one.Mirror != nil {
			made.Mirror = Mirror{one.Mirror.File, one.Mirror.Path, one.Mirror.Message}
		}
		list = append(list, made)
	}
	return list, nil
}

// byPlace orders places "file:line:column" by file, then by the numbers.
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
