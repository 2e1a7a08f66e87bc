// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
)

func (s *story) plan() string {
	s.t.Helper()
	return s.must("plan", storyClass, "--rpc-url", s.node, "--out", s.dir)
}

func (s *story) sign(owners ...string) {
	s.t.Helper()
	for _, owner := range owners {
		s.must(s.signing(owner)...)
	}
}

func (s *story) signing(owner string) []string {
	return []string{"sign", "--dir", s.dir, "--rpc-url", s.node, "--key", filepath.Join(s.keys, owner+".json"), "--password-file", s.password}
}

// sending are the arguments of apply or advance.
func (s *story) sending(verb, node string) []string {
	return []string{verb, "--dir", s.dir, "--rpc-url", node, "--relayer", filepath.Join(s.keys, "relayer.json"), "--password-file", s.password}
}

func (s *story) verifying() []string {
	return []string{"artifact", "verify", "--dir", s.dir, "--rpc-url", s.node}
}
