// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"strings"
)

// parseAccepted reads the file of accepted survivors. A line without indentation is a mutant's
// name. The indented line below says why no test can, or has to, notice it.
func parseAccepted(text string) (map[string]string, error) {
	reasons := map[string]string{}
	var name string
	for i, line := range strings.Split(text, "\n") {
		content := strings.TrimSpace(line)
		indented := strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t")
		switch {
		case content == "" || strings.HasPrefix(line, "#"):
		case !indented && name != "":
			return nil, fmt.Errorf("line %d: no reason above it for %s", i+1, name)
		case !indented && reasons[content] != "":
			return nil, fmt.Errorf("line %d: accepted twice: %s", i+1, content)
		case !indented:
			name = content
		case name == "":
			return nil, fmt.Errorf("line %d: a reason for nothing", i+1)
		default:
			reasons[name], name = content, ""
		}
	}
	if name != "" {
		return nil, fmt.Errorf("no reason for %s", name)
	}
	return reasons, nil
}

// stale lists what is accepted but is no longer a mutant, because its source has changed.
func stale(accepted map[string]string, mutants []mutant) []string {
	names := map[string]bool{}
	for _, m := range mutants {
		names[m.name()] = true
	}
	var result []string
	for name := range accepted {
		if !names[name] {
			result = append(result, name)
		}
	}
	return result
}
