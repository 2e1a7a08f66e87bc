// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build unix

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// soon runs the command on a copy of the repository, and demands that it ends soon.
func soon(t *testing.T, root string, arguments ...string) (code int, said string) {
	t.Helper()
	var out, wrong bytes.Buffer
	done := make(chan struct{})
	go func() {
		defer close(done)
		code = run(append(arguments, "-C", root), strings.NewReader(""), &out, &wrong)
	}()
	select {
	case <-done:
		return code, out.String() + wrong.String()
	case <-time.After(2 * time.Minute):
		t.Fatalf("halocompile %s waits", strings.Join(arguments, " "))
		return 0, ""
	}
}

// repositoryOf is a copy of the repository's manifests.
func repositoryOf(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for _, folder := range []string{"schema", "policy", "halos"} {
		if err := copyTree(filepath.Join("..", "..", folder), filepath.Join(root, folder)); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func try(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// A cache may be any folder, and others may have put anything there.
func TestACacheFollowsNoLinksAndWaitsForNoPipes(t *testing.T) {
	t.Parallel()
	root, cache, outside := repositoryOf(t), t.TempDir(), t.TempDir()
	victim := filepath.Join(outside, "victim")
	try(t, os.WriteFile(victim, []byte("as it was"), 0o600))
	try(t, os.Symlink(victim, filepath.Join(cache, "trimmed")))
	for _, folder := range []string{"00", "01", "02", "03"} {
		try(t, os.Symlink(outside, filepath.Join(cache, folder)))
	}
	if code, said := soon(t, root, "check", "--cache", cache); code != 0 {
		t.Errorf("exit code %d\n%s", code, said)
	}
	// What was kept is a pipe now.
	kept, err := filepath.Glob(filepath.Join(cache, "[0-9a-f][0-9a-f]", strings.Repeat("[0-9a-f]", 64)))
	if err != nil || len(kept) == 0 {
		t.Fatalf("nothing was kept: %v", err)
	}
	for _, file := range kept {
		try(t, os.Remove(file))
		try(t, syscall.Mkfifo(file, 0o600))
	}
	if code, said := soon(t, root, "check", "--cache", cache); code != 0 {
		t.Errorf("exit code %d\n%s", code, said)
	}
	if text, err := os.ReadFile(victim); err != nil || string(text) != "as it was" {
		t.Errorf("the file that a link named has become %q, %v", text, err)
	}
	if left, err := os.ReadDir(outside); err != nil || len(left) != 1 {
		t.Errorf("behind a link there is %v, %v", left, err)
	}
}

// Wherever a repository holds a link, a pipe or a device instead of a file, the verb says so and
// ends.
func TestARepositoryOfOthersHoldsNobodyUp(t *testing.T) {
	t.Parallel()
	pipe := func(path string) error { return syscall.Mkfifo(path, 0o644) }
	link := func(to string) func(string) error { return func(path string) error { return os.Symlink(to, path) } }
	for _, test := range []struct {
		name, file string
		put        func(path string) error
		code       string
		arguments  []string
	}{
		{"a pipe among the rules", "policy/pipe.rego", pipe, "HC2002", []string{"check", "--cache", "off"}},
		{"a pipe in the schema", "schema/pipe.cue", pipe, "HC0012", []string{"check", "--cache", "off"}},
		{"a link in the schema", "schema/link.cue", link("/dev/zero"), "HC0012", []string{"check", "--cache", "off"}},
		{"a pipe among the manifests", "halos/meridian/clo-tranched/units/pipe.cue", pipe, "HC1005", []string{"check", "--cache", "off"}},
		{"a pipe to lay out", "halos/meridian/clo-tranched/units/pipe.cue", pipe, "HC0012", []string{"fmt", "PATH"}},
		{"a link to lay out", "halos/meridian/clo-tranched/units/link.cue", link("senior.cue"), "HC0012", []string{"fmt", "PATH"}},
		{"a part that is a pipe", "part.json", pipe, "HC0012", []string{"check", "--cache", "off", "--merge", "PATH"}},
		{"a part that is a device", "part.json", link("/dev/zero"), "HC0012", []string{"check", "--cache", "off", "--merge", "PATH"}},
		{"a place for a part that is a link", "part.json", link("halos/meridian/halo.cue"), "HC0012", []string{"check", "--cache", "off", "--shard", "1/1", "--out", "PATH"}},
		{"a key that is a device", "key.json", link("/dev/zero"), "HC0012", []string{"devnet", "keys", "--out", "keys", "--password-file", "PATH"}},
	} {
		root := repositoryOf(t)
		path := filepath.Join(root, test.file)
		try(t, test.put(path))
		for i, argument := range test.arguments {
			if argument == "PATH" {
				test.arguments[i] = path
			}
		}
		before, _ := os.ReadFile(filepath.Join(root, "halos/meridian/halo.cue"))
		if code, said := soon(t, root, test.arguments...); code != 1 || !strings.Contains(said, test.code) {
			t.Errorf("%s: exit code %d, want 1 and %s\n%s", test.name, code, test.code, said)
		}
		if after, _ := os.ReadFile(filepath.Join(root, "halos/meridian/halo.cue")); !bytes.Equal(before, after) {
			t.Errorf("%s: another file was changed", test.name)
		}
	}
}

// A rollout's folder comes from a pull request. Where it holds a link instead of what apply writes,
// apply writes nothing.
func TestApplyFollowsNoLinks(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	outside := t.TempDir()
	victim := filepath.Join(outside, "victim")
	try(t, os.WriteFile(victim, nil, 0o600))
	for _, name := range []string{"journal.jsonl", ".lock"} {
		path := filepath.Join(s.dir, name)
		try(t, os.Symlink(victim, path))
		s.refused(1, []string{"HC0012", name, "symbolic link"}, s.sending("apply", s.node)...)
		try(t, os.Remove(path))
		try(t, syscall.Mkfifo(path, 0o600))
		if code, _, said := s.call(s.sending("apply", s.node)...); code != 1 || !strings.Contains(said, "HC0012") {
			t.Errorf("%s is a pipe: exit code %d\n%s", name, code, said)
		}
		try(t, os.Remove(path))
	}
	// A second name of a file elsewhere: what is appended would be written there, too.
	try(t, os.Link(victim, filepath.Join(s.dir, "journal.jsonl")))
	s.refused(1, []string{"HC0012", "journal.jsonl"}, s.sending("apply", s.node)...)
	try(t, os.Remove(filepath.Join(s.dir, "journal.jsonl")))

	try(t, os.Symlink(outside, filepath.Join(s.dir, "artifact")))
	s.must(s.sending("apply", s.node)...)
	s.pass()
	if code, _, said := s.call(s.sending("advance", s.node)...); code != 1 || !strings.Contains(said, "HC0012") || !strings.Contains(said, "artifact") {
		t.Errorf("the records' folder is a link: exit code %d\n%s", code, said)
	}
	if left, err := os.ReadDir(outside); err != nil || len(left) != 1 {
		t.Errorf("behind a link there is %v, %v", left, err)
	}
	if text, err := os.ReadFile(victim); err != nil || len(text) > 0 {
		t.Errorf("the file that links named has become %q, %v", text, err)
	}
	// With the link gone it is carried to its end.
	try(t, os.Remove(filepath.Join(s.dir, "artifact")))
	s.must(s.sending("advance", s.node)...)
	if out := s.must(s.verifying()...); !strings.Contains(out, "verified 4 artifacts") {
		t.Errorf("artifact verify says %q", out)
	}
}

// In the repository, no part of a rollout's path is a link.
func TestNoPartOfARolloutsPathIsALink(t *testing.T) {
	t.Parallel()
	root, elsewhere := repositoryOf(t), t.TempDir()
	class := filepath.Join(root, "halos", "meridian", "clo-tranched")
	digest := strings.Repeat("ab", 32)
	try(t, os.MkdirAll(filepath.Join(elsewhere, digest), 0o755))
	try(t, os.WriteFile(filepath.Join(elsewhere, digest, "bundle.json"), []byte("{}"), 0o644))
	try(t, os.RemoveAll(filepath.Join(class, "approvals")))
	try(t, os.Symlink(elsewhere, filepath.Join(class, "approvals")))
	dir := filepath.Join(class, "approvals", digest)
	for _, verb := range []string{"apply", "sign", "status"} {
		if code, said := soon(t, root, verb, "--dir", dir, "--rpc-url", "http://127.0.0.1:1"); code != 1 || !strings.Contains(said, "HC0012") {
			t.Errorf("%s: exit code %d\n%s", verb, code, said)
		}
	}
}
