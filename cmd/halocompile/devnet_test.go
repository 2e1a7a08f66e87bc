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
