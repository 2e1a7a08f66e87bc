// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// told is a process that has been told to end.
func told(t *testing.T, command *osexec.Cmd, begun <-chan struct{}, signals ...os.Signal) (code int, took time.Duration, errors string) {
	t.Helper()
	var said bytes.Buffer
	command.Stderr = &said
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	over := make(chan error, 1)
	go func() { over <- command.Wait() }()
	select {
	case <-begun:
	case err := <-over:
		t.Fatalf("it ended at once: %v\n%s", err, said.String())
	case <-time.After(time.Minute):
		_ = command.Process.Kill()
		t.Fatal("it has not begun")
	}
	begin := time.Now()
	for i, each := range signals {
		if i > 0 {
			time.Sleep(200 * time.Millisecond)
		}
		if err := command.Process.Signal(each); err != nil {
			t.Fatal(err)
		}
	}
	select {
	case <-over:
	case <-time.After(20 * time.Second):
		_ = command.Process.Kill()
		t.Fatalf("it goes on after %v", signals)
	}
	return command.ProcessState.ExitCode(), time.Since(begin), said.String()
}

// A verb that waits for a node ends by itself.
func TestASignalInterruptsAVerb(t *testing.T) {
	for _, sent := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		asked, release := make(chan struct{}, 100), make(chan struct{})
		node := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			asked <- struct{}{}
			<-release
		}))
		code, _, said := told(t, itself("halocompile", "roles", "meridian/clo-tranched", "-C", "../..", "--rpc-url", node.URL), asked, sent)
		close(release)
		node.Close()
		if code != 130 || !strings.Contains(said, "HC0005: 'halocompile roles' was interrupted ("+sent.String()) || !strings.Contains(said, "\n  run the same command again") || strings.Contains(said, "context canceled") {
			t.Errorf("%s: exit code %d\n%s", sent, code, said)
		}
	}
}

func TestAnInterruptedCheckSaysNothingOfTheManifests(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var stdout, stderr bytes.Buffer
	a := newApp(strings.NewReader(""), &stdout, &stderr)
	a.dir = filepath.Join("..", "..")
	how := checking{format: "text", cache: "off"}
	err := how.run(ctx, a, nil)
	if err == nil || errors.As(err, new(exitWith)) || stdout.Len()+stderr.Len() > 0 {
		t.Errorf("%v\n%s%s", err, stdout.String(), stderr.String())
	}
}

// begins tells when a process prints its first line.
func begins(t *testing.T, command *osexec.Cmd) <-chan struct{} {
	t.Helper()
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	begun := make(chan struct{})
	go func() {
		_, _ = out.Read(make([]byte, 1))
		close(begun)
	}()
	return begun
}

// A verb that looks at nothing is left behind.
func TestASignalEndsAVerbThatIgnoresIt(t *testing.T) {
	command := itself("stuck")
	code, took, said := told(t, command, begins(t, command), syscall.SIGTERM)
	if code != 130 || took > 5*time.Second || !strings.HasPrefix(said, "HC0005: 'halocompile' was interrupted (terminated") {
		t.Errorf("exit code %d after %s\n%s", code, took, said)
	}
}

func TestASecondSignalEndsItAtOnce(t *testing.T) {
	command := itself("stuck")
	_, _, said := told(t, command, begins(t, command), os.Interrupt, os.Interrupt)
	if status, ok := command.ProcessState.Sys().(syscall.WaitStatus); !ok || !status.Signaled() || status.Signal() != syscall.SIGINT || said != "" {
		t.Errorf("%s\n%s", command.ProcessState, said)
	}
}
