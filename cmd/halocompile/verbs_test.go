// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/rollout"
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

// with changes a file of the rollout for as long as something is tried.
func (s *story) with(t *testing.T, name string, change func([]byte) []byte, then func()) {
	t.Helper()
	path := filepath.Join(s.dir, name)
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	s.write(path, string(change(text)))
	defer s.write(path, string(text))
	then()
}

// approvalOf is the file of an owner's approval, in the folder of a rollout.
func approvalOf(owner string) string {
	return filepath.Join("approvals", devnet.Address(strings.ReplaceAll(owner, "-1", " 1")).Hex()+".json")
}

// documents are the rollout's plan and bundle.
func (s *story) documents() (*plan.Plan, *bundle.Bundle) {
	s.t.Helper()
	p, err := rollout.Folder{Path: s.dir}.Plan()
	if err != nil {
		s.t.Fatal(err)
	}
	b, err := rollout.Folder{Path: s.dir}.Bundle()
	if err != nil {
		s.t.Fatal(err)
	}
	return p, b
}
