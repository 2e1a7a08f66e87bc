// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Whatever is wrong with what is handed in, or with the node: a number, what is wrong, what to do,
// an exit code, and nothing sent.
func TestNothingIsSentWhenSomethingIsWrong(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	apply := func(node string) []string { return s.sending("apply", node) }
	replace := func(old, replacement string) func([]byte) []byte {
		return func(text []byte) []byte {
			if !bytes.Contains(text, []byte(old)) {
				t.Fatalf("no %q to replace", old)
			}
			return bytes.Replace(text, []byte(old), []byte(replacement), 1)
		}
	}

	t.Run("the node serves another chain", func(t *testing.T) {
		node := s.answering("eth_chainId", "0x1")
		s.refused(1, []string{"HC3002", "1337", "use a node of the network"}, apply(node)...)
		s.refused(1, []string{"HC3002"}, "plan", storyClass, "--rpc-url", node)
	})
	t.Run("the node is down", func(t *testing.T) {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			t.Fatal(err)
		}
		address := listener.Addr().String()
		listener.Close()
		s.refused(1, []string{"HC3001", address}, apply("http://"+address)...)
		s.refused(1, []string{"HC3001"}, "plan", storyClass, "--rpc-url", "http://user:secret@"+address)
		if _, _, errors := s.call("plan", storyClass, "--rpc-url", "http://user:secret@"+address); strings.Contains(errors, "secret") {
			t.Errorf("the node's password is shown: %s", errors)
		}
	})
	t.Run("the node answers nonsense", func(t *testing.T) {
		node := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, _ *http.Request) { out.Write([]byte("<html>")) }))
		defer node.Close()
		s.refused(1, []string{"HC300"}, apply(node.URL)...)
	})
	t.Run("one signature too few", func(t *testing.T) {
		defer s.without(approvalOf("deployer-1"))()
		s.refused(1, []string{"HC5003", "deploy/deployer", "1 of 2 signatures", devnet.Address("deployer 1").Hex()}, apply(s.node)...)
	})
	t.Run("a signature by somebody who is no owner", func(t *testing.T) {
		b, err := rollout.Folder{Path: s.dir}.Bundle()
		if err != nil {
			t.Fatal(err)
		}
		// The key's owner claims to own the deployer's Safe.
		stranger := devnet.Key("freezer")
		forged, err := bundle.Approve(b, stranger, map[common.Address][]common.Address{s.platform.Safes[devnet.Deployer]: {devnet.Address("freezer")}})
		if err != nil {
			t.Fatal(err)
		}
		path, err := rollout.Folder{Path: s.dir}.WriteApproval(forged)
		if err != nil {
			t.Fatal(err)
		}
		defer os.Remove(path)
		s.refused(1, []string{"HC5002", filepath.Base(path), "is not an owner of the deployer Safe"}, apply(s.node)...)
	})
	t.Run("a signature for another bundle", func(t *testing.T) {
		s.with(t, approvalOf("deployer-1"), replace(`"bundle":"`, `"bundle":"00`), func() {
			s.refused(1, []string{"HC5002", "it approves bundle 00"}, apply(s.node)...)
		})
	})
	t.Run("a damaged signature", func(t *testing.T) {
		s.with(t, approvalOf("deployer-1"), func(text []byte) []byte {
			at := bytes.Index(text, []byte(`"signature":"0x`)) + len(`"signature":"0x`) + 10
			changed := bytes.Clone(text)
			if changed[at] == '0' {
				changed[at] = '1'
			} else {
				changed[at] = '0'
			}
			return changed
		}, func() { s.refused(1, []string{"HC5002", "deploy/deployer"}, apply(s.node)...) })
	})
	t.Run("a bundle that is not what it compiles to", func(t *testing.T) {
		s.with(t, "bundle.json", replace(`"nonce":0`, `"nonce":1`), func() {
			s.refused(4, []string{"HC5001", "transaction deploy/deployer"}, apply(s.node)...)
			s.refused(4, []string{"HC5001"}, s.signing("deployer-3")...)
		})
		s.with(t, "bundle.json", replace(`{`, `{ `), func() {
			s.refused(4, []string{"HC5001", "not in canonical form"}, apply(s.node)...)
		})
	})
	t.Run("a plan that is not what it compiles to", func(t *testing.T) {
		s.with(t, "plan.json", replace(`"minDelay":1209600`, `"minDelay":1`), func() {
			s.refused(4, []string{"HC4006"}, apply(s.node)...)
			s.refused(4, []string{"HC4006"}, s.signing("deployer-3")...)
		})
		s.with(t, "plan.json", func(text []byte) []byte {
			p, err := rollout.Folder{Path: s.dir}.Plan()
			if err != nil {
				t.Fatal(err)
			}
			return bytes.Replace(text, []byte(p.Digest), []byte(strings.Repeat("0", 64)), 1)
		}, func() { s.refused(4, []string{"HC4006", "its digest is 000"}, apply(s.node)...) })
	})
	t.Run("a bundle of another commit", func(t *testing.T) {
		unit := "halos/meridian/clo-tranched/units/junior.cue"
		s.edit(unit, "capacity:        5M", "capacity:        6M")
		defer s.edit(unit, "capacity:        6M", "capacity:        5M")
		s.refused(4, []string{"HC4006", "the bundle is of another commit", "plan again from this commit"}, apply(s.node)...)
		s.refused(4, []string{"HC4006"}, s.signing("deployer-3")...)
	})
	t.Run("a MultiSend with other code than pinned", func(t *testing.T) {
		network := "halos/networks/devnet.cue"
		hash := bindings.CodeHash(&bindings.GuardsMetaData).Hex()
		text, err := os.ReadFile(filepath.Join(s.root, filepath.FromSlash(network)))
		if err != nil {
			t.Fatal(err)
		}
		p, err := rollout.Folder{Path: s.dir}.Plan()
		if err != nil {
			t.Fatal(err)
		}
		defer s.write(filepath.Join(s.root, filepath.FromSlash(network)), string(text))
		s.edit(network, p.Core.Basis.Platform.CodeHashes["MultiSendCallOnly"].Hex(), hash)
		s.refused(4, []string{"HC3004", network, "pinned is " + hash}, "plan", storyClass, "--rpc-url", s.node)
	})
	t.Run("a wrong password", func(t *testing.T) {
		wrong := filepath.Join(t.TempDir(), "wrong")
		s.write(wrong, "nobody knows")
		s.refused(1, []string{"HC5004", "relayer.json"}, "apply", "--dir", s.dir, "--rpc-url", s.node, "--relayer", filepath.Join(s.keys, "relayer.json"), "--password-file", wrong)
	})
	t.Run("a key that owns no Safe", func(t *testing.T) {
		s.refused(1, []string{"HC5006", "deployer", "meridian-govops", "ember-govops"}, s.signing("council-1")...)
	})
	t.Run("a Class that nobody declared", func(t *testing.T) {
		s.refused(1, []string{"HC4001", "meridian/elsewhere"}, "plan", "meridian/elsewhere", "--rpc-url", s.node)
	})
	t.Run("a journal of another bundle", func(t *testing.T) {
		path := filepath.Join(s.dir, "journal.jsonl")
		s.write(path, `{"time":"2026-01-01T00:00:00Z","event":"PREPARE","bundle":"00","transaction":"x","relayer":"`+common.Address{}.Hex()+`","nonce":0}`+"\n")
		defer os.Remove(path)
		s.refused(1, []string{"HC6004", "line 1"}, apply(s.node)...)
	})
	t.Run("another apply is running", func(t *testing.T) {
		held, err := rollout.Folder{Path: s.dir}.Hold()
		if err != nil {
			t.Fatal(err)
		}
		defer held.Close()
		s.refused(1, []string{"HC6002"}, apply(s.node)...)
	})
	t.Run("a relayer without ether", func(t *testing.T) {
		s.refused(1, []string{"HC6006", "deploy/deployer", devnet.Address("council 1").Hex() + " has 0", "send ether to the relayer"},
			"apply", "--dir", s.dir, "--rpc-url", s.node, "--relayer", filepath.Join(s.keys, "council-1.json"), "--password-file", s.password)
	})
	t.Run("a rollout that has not begun is not advanced", func(t *testing.T) {
		s.refused(1, []string{"HC4001", "has not begun"}, s.sending("advance", s.node)...)
	})
	t.Run("in the end it goes well", func(t *testing.T) {
		s.must(apply(s.node)...)
	})
}
