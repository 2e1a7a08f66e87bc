// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"strconv"
	"strings"
)

// count says how many of something exist, and how many of those tests ran.
type count struct{ ran, all int }

func (c count) share() float64 {
	if c.all == 0 {
		return 0
	}
	return float64(c.ran) / float64(c.all)
}

func (c count) String() string {
	return fmt.Sprintf("%d of %d, %.2f %%", c.ran, c.all, c.share()*100)
}

// place is a line of a source file, from 1.
type place struct {
	file string
	line int
}

// coverage is what a tracefile says about the files under one folder. Missed lines are in the
// tracefile's order.
type coverage struct {
	lines, branches count
	missed          []place
}

// parse reads an lcov tracefile. SF begins a file, DA:line,hits is a line,
// BRDA:line,block,branch,hits is a branch, where hits may be "-". It skips files outside of folder.
func parse(trace, folder string) (coverage, error) {
	var result coverage
	var file string
	for i, record := range strings.Split(trace, "\n") {
		kind, value, _ := strings.Cut(strings.TrimSpace(record), ":")
		if kind == "SF" {
			file = value
		}
		if (kind != "DA" && kind != "BRDA") || !strings.HasPrefix(file, folder) {
			continue
		}
		fields := strings.Split(value, ",")
		line, err := strconv.Atoi(fields[0])
		if err != nil || len(fields) < 2 {
			return coverage{}, fmt.Errorf("line %d: %q is no record of a line or branch", i+1, record)
		}
		hits := fields[len(fields)-1]
		if kind == "DA" {
			hits = fields[1] // a checksum may follow the hits
		}
		ran := hits != "0" && hits != "-"
		if kind == "BRDA" {
			result.branches.add(ran)
			continue
		}
		result.lines.add(ran)
		if !ran {
			result.missed = append(result.missed, place{file, line})
		}
	}
	if result.lines.all == 0 {
		return coverage{}, fmt.Errorf("nothing under %s: was anything measured?", folder)
	}
	return result, nil
}

func (c *count) add(ran bool) {
	c.all++
	if ran {
		c.ran++
	}
}

// parseReasons reads the file of reasons. A line without indentation names a line of source. The
// indented line below says why no test runs it.
func parseReasons(text string) (map[string]string, error) {
	reasons := map[string]string{}
	var key string
	for i, line := range strings.Split(text, "\n") {
		content := strings.TrimSpace(line)
		indented := strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t")
		switch {
		case content == "" || strings.HasPrefix(line, "#"):
		case !indented && key != "":
			return nil, fmt.Errorf("line %d: no reason above it for %s", i+1, key)
		case !indented:
			key = content
		case key == "":
			return nil, fmt.Errorf("line %d: a reason for nothing", i+1)
		default:
			reasons[key], key = content, ""
		}
	}
	if key != "" {
		return nil, fmt.Errorf("no reason for %s", key)
	}
	return reasons, nil
}
