// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
)

// story is a repository, a chain with the platform, and a folder for one rollout: what every tale
// about the command needs.
type story struct {
	t        *testing.T
	root     string // copy of the manifests
	dir      string // the rollout's folder
	keys     string
	password string
	node     string
	client   *chain.Client
	platform *devnet.Platform
}

const storyClass = "meridian/clo-tranched"

// signers are two owners of each Safe that the example's bundle needs.
var signers = []string{"deployer-1", "deployer-2", "meridian-govops-2", "meridian-govops-3", "ember-govops-1", "ember-govops-3"}

// newStory starts the embedded chain and installs the platform. Stories are told side by side.
func newStory(t *testing.T) *story {
	t.Helper()
	t.Parallel()
	return newStoryOn(t, embedded(t))
}

// embedded is the address of an embedded chain that ends with the test.
func embedded(t *testing.T) string { return embeddedWith(t, devnet.ChainID) }

func embeddedWith(t *testing.T, id uint64) string {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	served, err := devnet.Start(ctx, devnet.ChainOptions{ID: id, Genesis: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { served.Close() })
	return served.URL()
}

// overDays tells a story of many days on the embedded chain and on anvil.
func overDays(t *testing.T, tell func(*testing.T, *story)) {
	t.Run("embedded", func(t *testing.T) { tell(t, newStory(t)) })
	t.Run("anvil", func(t *testing.T) {
		t.Parallel()
		tell(t, newStoryOn(t, chaintest.Anvil(t).URL))
	})
}

// newStoryOn installs the platform on a node.
func newStoryOn(t *testing.T, node string) *story { return newStoryWith(t, node, devnet.Settings{}) }

func newStoryWith(t *testing.T, node string, settings devnet.Settings) *story {
	t.Helper()
	s := &story{t: t, node: node, root: t.TempDir(), keys: filepath.Join(t.TempDir(), "keys")}
	for _, folder := range []string{"schema", "policy", "halos"} {
		if err := os.CopyFS(filepath.Join(s.root, folder), os.DirFS(filepath.Join("..", "..", folder))); err != nil {
			t.Fatal(err)
		}
	}
	// In most stories GovOps open limits, so that three Safes sign. TestTheDemo is about the
	// factory.
	network := filepath.Join(s.root, devnet.NetworkFile)
	text, err := os.ReadFile(network)
	if err != nil {
		t.Fatal(err)
	}
	s.write(network, strings.Replace(string(text), `"factory"`, `"govops"`, 1))
	s.dir = filepath.Join(t.TempDir(), "rollout")
	s.password = filepath.Join(t.TempDir(), "password")
	s.write(s.password, "everybody knows\n")
	ctx := context.Background()
	a := newApp(strings.NewReader(""), io.Discard, io.Discard)
	a.dir = s.root
	repository, err := a.repository()
	if err != nil {
		t.Fatal(err)
	}
	if s.platform, err = a.install(ctx, s.node, repository, &settings); err != nil {
		t.Fatal(err)
	}
	if s.client, err = a.dial(ctx, s.node); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.client.Close)
	keys, err := keyring()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(s.keys, keys); err != nil {
		t.Fatal(err)
	}
	return s
}

// keyring is the keystore files of everybody on a devnet. To encrypt them takes as long as half a
// story, so all stories have the same.
var keyring = sync.OnceValues(func() (fs.FS, error) {
	folder, err := os.MkdirTemp("", "keys")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(folder)
	paths, err := devnet.KeystoreFiles(folder, "everybody knows", devnet.ChainID, devnet.Actors()...)
	if err != nil {
		return nil, err
	}
	files := fstest.MapFS{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files[filepath.Base(path)] = &fstest.MapFile{Data: text, Mode: 0o600}
	}
	return files, nil
})

// call runs the command in this process.
func (s *story) call(arguments ...string) (code int, out, errors string) {
	var stdout, stderr bytes.Buffer
	code = run(append(arguments, "-C", s.root), strings.NewReader(""), &stdout, &stderr)
	return code, stdout.String(), stderr.String()
}

// must runs the command and demands success; it returns what it printed.
func (s *story) must(arguments ...string) string {
	s.t.Helper()
	code, out, errors := s.call(arguments...)
	if code != 0 {
		s.t.Fatalf("halocompile %s: exit code %d\n%s%s", strings.Join(arguments, " "), code, out, errors)
	}
	return out
}

// refused runs the command and demands an exit code, text in what it writes to standard error,
// among it what to do, and that nothing was sent and no file written.
func (s *story) refused(code int, wants []string, arguments ...string) {
	s.t.Helper()
	before := s.footprint()
	got, out, errors := s.call(arguments...)
	if got != code {
		s.t.Errorf("halocompile %s: exit code %d, want %d\n%s%s", strings.Join(arguments, " "), got, code, out, errors)
	}
	for _, want := range append(wants, "HC", "\n  ") {
		if !strings.Contains(errors, want) {
			s.t.Errorf("halocompile %s says nothing of %q:\n%s", strings.Join(arguments, " "), want, errors)
		}
	}
	s.unmoved(before, "halocompile "+strings.Join(arguments, " "))
}

// unmoved demands that the footprint is what it was.
func (s *story) unmoved(before string, by string) {
	s.t.Helper()
	after := s.footprint()
	if after == before {
		return
	}
	old := map[string]bool{}
	for line := range strings.Lines(before) {
		old[line] = true
	}
	for line := range strings.Lines(after) {
		if !old[line] {
			s.t.Errorf("%s: now there is %s", by, line)
		}
		delete(old, line)
	}
	for line := range old {
		s.t.Errorf("%s: gone is %s", by, line)
	}
}
