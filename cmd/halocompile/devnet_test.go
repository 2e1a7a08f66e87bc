// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
)

func TestDevnetInstallWritesTheManifestThatTheRepositoryHas(t *testing.T) {
	chain, err := devnet.Start(t.Context(), devnet.ChainOptions{Genesis: time.Now()})
	if err != nil {
		t.Fatal(err)
	}
	defer chain.Close()
	repository := t.TempDir()
	for _, folder := range []string{"halos", "schema"} {
		if err := os.CopyFS(filepath.Join(repository, folder), os.DirFS(filepath.Join("../..", folder))); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(repository, devnet.NetworkFile)
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	install := func() (out, errors bytes.Buffer) {
		t.Helper()
		code := run([]string{"devnet", "install", "-o", "json", "--rpc-url", chain.URL(), "--manifests", repository}, nil, &out, &errors)
		if code != 0 {
			t.Fatalf("exit code %d: %s", code, errors.String())
		}
		return out, errors
	}
	first, progress := install()
	var document installed
	if err := json.Unmarshal(first.Bytes(), &document); err != nil || document.ChainID != devnet.ChainID || document.Platform.Factory == [20]byte{} {
		t.Errorf("document %s, %v", first.String(), err)
	}
	if !strings.Contains(progress.String(), "install HaloFactory") {
		t.Errorf("progress %q", progress.String())
	}
	if got, _ := os.ReadFile(file); !bytes.Equal(got, want) {
		t.Errorf("network manifest\n%s\nwant\n%s", got, want)
	}
	second, nothing := install()
	if second.String() != first.String() || nothing.Len() != 0 {
		t.Errorf("a second installation says\n%s%s", second.String(), nothing.String())
	}
}

func TestDevnetServesUntilItIsInterrupted(t *testing.T) {
	ctx, interrupt := context.WithCancel(t.Context())
	out := &signalling{line: make(chan string, 1)}
	a := newApp(nil, out, &bytes.Buffer{})
	a.dir = "../.."
	ended := make(chan error, 1)
	go func() { ended <- a.devnet(ctx, devnet.ChainOptions{Genesis: a.now()}, devnet.Settings{}) }()
	select {
	case text := <-out.line:
		if !strings.Contains(text, "http://127.0.0.1:") || !strings.Contains(text, "1337") {
			t.Errorf("printed %q", text)
		}
	case err := <-ended:
		t.Fatalf("ended: %v", err)
	}
	interrupt()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// The clock of a chain that is none of a development network is not touched, and neither is one
// that its node does not move. Each refusal says what to do.
func TestAClockThatCannotBeMovedIsSaid(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		start func(testing.TB) *chaintest.Peer
		says  []string
	}{
		"geth":           {chaintest.GethDev, []string{"HC0027: its clock is not moved", "use 'halocompile devnet' or anvil", "--delay 5s --hop 5s"}},
		"a public chain": {func(t testing.TB) *chaintest.Peer { return chaintest.AnvilAs(t, public) }, []string{"HC3006: chain 1 is no development chain", "use the embedded devnet, anvil or geth --dev"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			node := test.start(t).URL
			client, err := chain.Dial(t.Context(), node, chain.Options{})
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			var out, errors bytes.Buffer
			if code := run([]string{"devnet", "advance", "14d", "--rpc-url", node}, nil, &out, &errors); code != 1 || out.Len() > 0 {
				t.Errorf("exit code %d\n%s%s", code, out.String(), errors.String())
			}
			for _, want := range test.says {
				if !strings.Contains(errors.String(), want) {
					t.Errorf("it does not say %q:\n%s", want, errors.String())
				}
			}
			head, err := client.Head(t.Context())
			if err != nil || int64(head.Time) > time.Now().Add(24*time.Hour).Unix() {
				t.Errorf("the clock is at %d: %v", head.Time, err)
			}
		})
	}
}

// signalling passes on what is written first.
type signalling struct{ line chan string }

func (s *signalling) Write(text []byte) (int, error) {
	s.line <- string(text)
	return len(text), nil
}

func TestDevnetKeysAreEncryptedFiles(t *testing.T) {
	dir := t.TempDir()
	password := filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, errors bytes.Buffer
	if code := run([]string{"devnet", "keys", "--out", filepath.Join(dir, "keys"), "--password-file", password}, nil, &out, &errors); code != 0 {
		t.Fatalf("exit code %d: %s", code, errors.String())
	}
	if files := strings.Fields(out.String()); len(files) != len(devnet.Actors()) {
		t.Errorf("wrote %v", files)
	}
}
