// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"strings"
)

// promise edits a promise of the Unit senior, and has it signed and recorded.
func (s *story) promise(git func(...string), file string) {
	s.t.Helper()
	s.edit(strings.TrimPrefix(file, s.root+"/"), "seniority:       1", "seniority:       2")
	const name = storyClass + "/senior"
	sign := func(who string) []string {
		return []string{"sign", "--record", name, "--key", filepath.Join(s.keys, who+".json"), "--password-file", s.password, "--rpc-url", s.node}
	}
	s.refused(1, []string{"HC7007", "commit the manifests first"}, sign("council-1")...)
	git("commit", "--quiet", "--all", "--message", "less senior")
	edited := headCommit(s.t.Context(), s.root)
	// A later commit changes nothing of what is signed.
	git("commit", "--quiet", "--allow-empty", "--message", "something else")
	out := s.must("artifact", "update")
	for _, want := range []string{"changes a promise", "seniority: 1 → 2", "commit " + edited, "sign --record halos/" + storyClass + "/artifact/devnet/unit-senior.json"} {
		if !strings.Contains(out, want) {
			s.t.Errorf("update does not say %q:\n%s", want, out)
		}
	}
	s.refused(1, []string{"HC5006", "council"}, sign("relayer")...)
	s.refused(1, []string{"HC7002"}, "sign", "--record", "halos/x.json", "--rpc-url", s.node)
	out = s.must(sign("council-1")...)
	for _, want := range []string{"seniority: 1 → 2", "revision  3", "commit    " + edited, "signed    0 of 2", "Written to "} {
		if !strings.Contains(out, want) {
			s.t.Errorf("sign does not say %q:\n%s", want, out)
		}
	}
	if out := s.must("artifact", "update", "--rpc-url", s.node); !strings.Contains(out, "1 of 2 have signed") {
		s.t.Errorf("%s", out)
	}
	// The same owner twice is one owner.
	s.must(sign("council-1")...)
	git("add", "--all")
	git("commit", "--quiet", "--message", "a signature")
	if out := s.must("artifact", "update"); !strings.Contains(out, "beside it: 1 signature, to be checked with --rpc-url") {
		s.t.Errorf("%s", out)
	}
	record := filepath.Join(s.root, "halos", storyClass, "artifact", "devnet", "unit-senior.json")
	out = s.must("sign", "--record", record, "--key", filepath.Join(s.keys, "council-3.json"), "--password-file", s.password, "--rpc-url", s.node)
	if !strings.Contains(out, "signed    1 of 2") {
		s.t.Errorf("%s", out)
	}
	if out := s.must("artifact", "update", "--rpc-url", s.node); !strings.Contains(out, "unit-senior.json") {
		s.t.Errorf("%s", out)
	}
	if out := s.must("artifact", "verify", "--rpc-url", s.node); !strings.Contains(out, "3 revisions") {
		s.t.Errorf("%s", out)
	}
	s.refused(1, []string{"HC4001"}, sign("council-2")...)
	// Signatures of a revision that is recorded approve no later one.
	git("add", "--all")
	git("commit", "--quiet", "--message", "recorded")
	s.edit(strings.TrimPrefix(file, s.root+"/"), "seniority:       2", "seniority:       1")
	git("commit", "--quiet", "--all", "--message", "senior again")
	if out := s.must("artifact", "update", "--rpc-url", s.node); !strings.Contains(out, "0 of 2 have signed") {
		s.t.Errorf("%s", out)
	}
}
