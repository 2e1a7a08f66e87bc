// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Without a name every Class is planned; one that is refused does not hide the others.
func TestAllClassesArePlanned(t *testing.T) {
	s := newStory(t)
	written := func() int {
		found, err := filepath.Glob(filepath.Join(s.root, "halos", "*", "*", "approvals", "*", "bundle.json"))
		if err != nil {
			t.Fatal(err)
		}
		return len(found)
	}
	code, out, errors := s.call("plan", "--rpc-url", s.node, "--exit-code")
	if code != 2 || written() != 2 {
		t.Fatalf("exit code %d, %d bundles\n%s%s", code, written(), out, errors)
	}
	table, plans, _ := strings.Cut(out, "\n\n")
	if !strings.HasPrefix(table, "CLASS ") || strings.Count(table, " changes  ") != 2 || strings.Count(table, "\n    signed by deployer, ") != 2 {
		t.Errorf("the table is\n%s", table)
	}
	if strings.Count(plans, "Plan for ") != 2 || strings.Count(plans, "Simulation of the whole rollout passes") != 2 || strings.Count(plans, "Written to ") != 2 {
		t.Errorf("the plans are\n%s", plans)
	}

	// What is refused of the first does not hide what is refused of the second.
	for _, class := range []string{"clo-tranched", "senior-secured"} {
		if err := os.RemoveAll(filepath.Join(s.root, "halos", "meridian", class, "approvals")); err != nil {
			t.Fatal(err)
		}
	}
	code, out, errors = s.call("plan", "--rpc-url", s.node, "--exit-code", "--deadline", "4000000000")
	if code == 0 || code == 2 || written() != 0 || strings.Count(errors, "HC2249") != 2 {
		t.Errorf("exit code %d, %d bundles\n%s%s", code, written(), out, errors)
	}
	if strings.Count(out, "refused ") != 2 || strings.Count(out, "\n    HC2249: ") != 2 || strings.Count(out, "Plan for ") != 2 {
		t.Errorf("the plans are\n%s", out)
	}
}
