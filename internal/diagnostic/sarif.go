// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/report"
)

// sarif writes a log of one run. Source: OASIS, Static Analysis Results Interchange Format (SARIF)
// Version 2.1.0.
func sarif(out io.Writer, r *Report, source Source) error {
	type object = map[string]any
	rules := []object{}
	index := map[string]int{}
	for _, rule := range r.Rules {
		index[rule.ID] = len(rules)
		rules = append(rules, object{
			"id":                   rule.ID,
			"name":                 rule.Code,
			"shortDescription":     object{"text": rule.Title},
			"fullDescription":      object{"text": rule.Description},
			"help":                 object{"text": rule.Remedy},
			"defaultConfiguration": object{"level": string(rule.Severity)},
			"properties":           object{"source": rule.Source, "answer": string(rule.Answer)},
		})
	}
	results, notes := []object{}, []object{}
	for _, each := range r.Diagnostics {
		message := object{"text": report.Plain(each.Message, 3000) + "\n" + report.Plain(each.Remedy, 900)}
		locations := []object{}
		if each.File != "" {
			physical := object{"artifactLocation": object{"uri": uri(each.File), "uriBaseId": "%SRCROOT%"}}
			if each.Line > 0 {
				region := object{"startLine": each.Line}
				if each.Column > 0 {
					region["startColumn"] = characters(source, each)
				}
				physical["region"] = region
			}
			locations = append(locations, object{"physicalLocation": physical})
		}
		if each.Rule == "" && each.File == "" {
			notes = append(notes, object{"level": "error", "message": message, "descriptor": object{"id": each.Code}})
			continue
		}
		result := object{"ruleId": each.Code, "level": string(each.Severity), "message": message, "locations": locations}
		if at, known := index[each.Rule]; known {
			result["ruleId"], result["ruleIndex"] = each.Rule, at
		}
		results = append(results, result)
	}
	invocation := object{"executionSuccessful": r.Outcome != Failed}
	if len(notes) > 0 {
		invocation["toolExecutionNotifications"] = notes
	}
	return canon.WriteIndented(out, object{
		"$schema": "https://json.schemastore.org/sarif-2.1.0.json",
		"version": "2.1.0",
		"runs": []object{{
			"tool":               object{"driver": object{"name": "halocompile", "rules": rules}},
			"columnKind":         "unicodeCodePoints",
			"invocations":        []object{invocation},
			"originalUriBaseIds": object{"%SRCROOT%": object{"description": object{"text": "The root of the repository."}}},
			"results":            results,
		}},
	})
}

// uri returns a path as a relative reference of a URI.
func uri(path string) string {
	var out strings.Builder
	for i := range len(path) {
		c := path[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~/@", c) >= 0 {
			out.WriteByte(c)
			continue
		}
		fmt.Fprintf(&out, "%%%02X", c)
	}
	return out.String()
}

// characters returns a diagnostic's column, counted in characters from 1.
func characters(source Source, d Diagnostic) int {
	written, ok := line(source, d.File, d.Line)
	if !ok || d.Column > len(written)+1 {
		return d.Column
	}
	return utf8.RuneCountInString(written[:d.Column-1]) + 1
}
