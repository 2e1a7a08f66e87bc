// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"fmt"
	"io"
	"strings"

	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/report"
)

// github writes a workflow command for each diagnostic. The runner turns these into annotations.
// Source: GitHub Docs, Workflow commands for GitHub Actions.
func github(out io.Writer, r *Report, _ Source) error {
	var all strings.Builder
	for _, each := range r.Diagnostics {
		level := "error"
		if each.Severity == policy.Warning {
			level = "warning"
		}
		var properties []string
		if each.File != "" {
			properties = append(properties, "file="+property(report.Plain(each.File, 1000)))
			if each.Line > 0 {
				properties = append(properties, fmt.Sprintf("line=%d", each.Line))
			}
			if each.Column > 0 {
				properties = append(properties, fmt.Sprintf("col=%d", each.Column))
			}
		}
		properties = append(properties, "title="+property(title(each)))
		message := report.Plain(each.Message, 3000)
		if each.File == "" && each.Where != "" {
			message = report.Plain(each.Where, 300) + ": " + message
		}
		if each.Remedy != "" {
			message += "\n" + report.Plain(each.Remedy, 900)
		}
		fmt.Fprintf(&all, "::%s %s::%s\n", level, strings.Join(properties, ","), escapeData(message))
	}
	_, err := io.WriteString(out, all.String())
	return err
}

func title(d Diagnostic) string {
	kind, known := d.Code.Kind()
	if !known {
		return d.Code.String()
	}
	return d.Code.String() + ": " + kind.Title
}

var escapeData = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace

func property(text string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(escapeData(text))
}
