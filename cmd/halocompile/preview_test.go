// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	osexec "os/exec"
	"strings"
	"testing"
)

// With a node, preview says of a change what its pull request would say: what it does on the chain,
// what the simulation showed, and whose signatures are missing.
func TestAPreviewAsksTheNodeThatIsNamed(t *testing.T) {
	s := newStory(t)
	git := func(arguments ...string) {
		t.Helper()
		command := osexec.Command("git", append([]string{"-C", s.root, "-c", "user.name=Reader", "-c", "user.email=reader@example.org"}, arguments...)...)
		command.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1")
		if out, err := command.CombinedOutput(); err != nil {
			t.Fatalf("git %q: %v\n%s", arguments, err, out)
		}
	}
	git("init", "--quiet", "--initial-branch=main")
	git("add", "--all")
	git("commit", "--quiet", "--message", "what main has")
	git("switch", "--quiet", "--create", "mine")
	s.edit("halos/meridian/clo-tranched/units/senior.cue", "capacity:        25M", "capacity:        26M")
	look := func(code int, wants []string, arguments ...string) {
		t.Helper()
		got, out, errors := s.call(append([]string{"preview"}, arguments...)...)
		if got != code || errors != "" {
			t.Errorf("exit code %d, want %d\n%s%s", got, code, out, errors)
		}
		for _, want := range wants {
			if !strings.Contains(flat(out), want) {
				t.Errorf("it does not say %q:\n%s", want, out)
			}
		}
	}
	look(0, []string{"only a node can say, and none was asked"})
	look(0, []string{"Signatures missing: deployer 2", "First use simulated"}, "--rpc-url", s.node)
	s.must("plan", storyClass, "--rpc-url", s.node)
	s.dir = s.newest(storyClass, map[string]bool{})
	look(0, []string{"Signatures missing: deployer 2", "First use simulated"}, "--rpc-url", s.node)
	s.sign(signers...)
	look(0, []string{"Ready", "First use simulated"}, "--rpc-url", s.node)
	look(0, []string{"<!-- halocompile:proposal v1 -->", "Ready"}, "--rpc-url", s.node, "--format", "markdown")
}
