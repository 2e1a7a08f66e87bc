// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"strings"
)

// launched carries the launch of a Class through, from the folder in which plan puts it.
func (s *story) launched(class string) {
	s.t.Helper()
	s.must("plan", class, "--rpc-url", s.node)
	s.dir = s.newest(class, map[string]bool{})
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	s.says(s.must(s.sending("advance", s.node)...), "the rollout is complete")
}

// newest is the folder of a Class's rollout that is not known yet.
func (s *story) newest(class string, known map[string]bool) (folder string) {
	s.t.Helper()
	found, err := filepath.Glob(filepath.Join(s.root, "halos", filepath.FromSlash(class), "approvals", "*"))
	if err != nil {
		s.t.Fatal(err)
	}
	for _, each := range found {
		if !known[each] {
			known[each], folder = true, each
		}
	}
	if folder == "" {
		s.t.Fatalf("%s has no new rollout", class)
	}
	return folder
}

// says demands texts in what a verb printed.
func (s *story) says(out string, texts ...string) {
	s.t.Helper()
	for _, text := range texts {
		if !strings.Contains(flat(out), flat(text)) {
			s.t.Errorf("%q is not said:\n%s", text, out)
		}
	}
}

// crisis is a story in which emergencies of one Class are carried out, and undone.
type crisis struct {
	*story
	class string
	known map[string]bool
}

// carried compiles an emergency, has the owners sign it, carries it out, and verifies the records.
// relayer is the key that sends.
func (c *crisis) carried(relayer string, owners []string, arguments ...string) (said string) {
	c.t.Helper()
	said = c.must(append([]string{"emergency", "--rpc-url", c.node}, arguments...)...)
	c.dir = c.newest(c.class, c.known)
	c.sign(owners...)
	if out := c.sent("apply", relayer); !strings.Contains(out, "the rollout is complete") {
		c.pass() // GovOps raise a limit only a hop after the last time
		c.says(c.sent("apply", relayer), "the rollout is complete")
	}
	c.says(c.must("artifact", "verify", c.class, "--rpc-url", c.node), "verified 4 artifacts")
	c.says(c.must(append([]string{"emergency", "--rpc-url", c.node}, arguments...)...), "Nothing to do")
	return said
}

// sent runs a verb that sends, with a key.
func (c *crisis) sent(verb, key string) string {
	c.t.Helper()
	return c.must(verb, "--dir", c.dir, "--rpc-url", c.node, "--relayer", filepath.Join(c.keys, key+".json"), "--password-file", c.password)
}

// prepares compiles an emergency ahead, and has owners sign it. It returns its folder.
func (c *crisis) prepares(owners []string, kind string) (folder string) {
	c.t.Helper()
	before := c.ahead()
	c.says(c.must("plan", c.class, "--with-emergency", kind, "--rpc-url", c.node), "Prepared: "+kind+" of "+c.class, "Owners sign ahead with")
	for at := range c.ahead() {
		if !before[at] {
			folder = at
		}
	}
	if folder == "" {
		c.t.Fatalf("nothing was prepared for %s", kind)
	}
	back := c.dir
	c.dir = folder
	c.sign(owners...)
	c.dir = back
	return folder
}

// ahead are the folders of the prepared emergencies.
func (c *crisis) ahead() map[string]bool {
	found, err := filepath.Glob(filepath.Join(c.root, "halos", filepath.FromSlash(c.class), "emergencies", "*"))
	if err != nil {
		c.t.Fatal(err)
	}
	there := map[string]bool{}
	for _, each := range found {
		there[each] = true
	}
	return there
}

// unit is a Unit of the Class.
func (c *crisis) unit() string {
	if c.class == storyClass {
		return "senior"
	}
	return "bridge"
}
