// SPDX-License-Identifier: AGPL-3.0-or-later

// Command coverage says how much of the contracts' source the tests run, from the tracefile that
// forge writes. It fails if that is too little. It also fails if a line that no test runs has no
// reason in the file of reasons, or if a test runs a line that has one.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
)

// The least shares that tests must run, from 0 to 1.
const (
	leastLines    = 0.98
	leastBranches = 0.95
)

func main() {
	lcov := flag.String("lcov", "", "the tracefile")
	contracts := flag.String("contracts", "contracts", "the folder that the tracefile's paths start from")
	uncovered := flag.String("uncovered", "", "the file of reasons")
	flag.Parse()
	if err := run(os.Stdout, *lcov, *contracts, *uncovered); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(out io.Writer, lcov, contracts, uncovered string) error {
	trace, err := os.ReadFile(lcov)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(uncovered)
	if err != nil {
		return err
	}
	coverage, err := parse(string(trace), "src/")
	if err != nil {
		return fmt.Errorf("%s: %w", lcov, err)
	}
	reasons, err := parseReasons(string(text))
	if err != nil {
		return fmt.Errorf("%s: %w", uncovered, err)
	}

	fmt.Fprintf(out, "lines    %s\n", coverage.lines)
	fmt.Fprintf(out, "branches %s\n", coverage.branches)

	var wrong []string
	if coverage.lines.share() < leastLines {
		wrong = append(wrong, fmt.Sprintf("less than %.0f %% of the lines are covered", leastLines*100))
	}
	if coverage.branches.share() < leastBranches {
		wrong = append(wrong, fmt.Sprintf("less than %.0f %% of the branches are covered", leastBranches*100))
	}
	for _, place := range coverage.missed {
		source, err := sourceLine(contracts, place)
		if err != nil {
			return err
		}
		key := place.file + ": " + source
		reason, known := reasons[key]
		if !known {
			wrong = append(wrong, fmt.Sprintf("%s:%d is not covered, and %s does not say why:\n    %s", place.file, place.line, uncovered, key))
			reason = "no reason"
		}
		fmt.Fprintf(out, "%s:%d %s\n    %s\n", place.file, place.line, source, reason)
		delete(reasons, key)
	}
	for key := range reasons {
		wrong = append(wrong, fmt.Sprintf("%s excuses a line that is covered, or is not there: %s", uncovered, key))
	}
	if len(wrong) != 0 {
		return fmt.Errorf("%s", strings.Join(wrong, "\n"))
	}
	return nil
}

func sourceLine(contracts string, at place) (string, error) {
	text, err := os.ReadFile(filepath.Join(contracts, at.file))
	if err != nil {
		return "", err
	}
	lines := strings.Split(string(text), "\n")
	if at.line < 1 || at.line > len(lines) {
		return "", fmt.Errorf("%s has no line %d: the tracefile is of another version", at.file, at.line)
	}
	return strings.TrimSpace(lines[at.line-1]), nil
}
