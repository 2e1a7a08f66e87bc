// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// Opening a pipe in the place of a file would otherwise wait until somebody writes into it.
func TestAPipeIsNotWaitedFor(t *testing.T) {
	path := folder(t)
	if err := syscall.Mkfifo(filepath.Join(path, "pipe"), 0o644); err != nil {
		t.Fatal(err)
	}
	opened := open(t, path)
	done := make(chan error, 1)
	go func() {
		_, err := AppendWhole(nil, opened, "pipe", 50)
		done <- err
	}()
	select {
	case err := <-done:
		if err == nil {
			t.Error("a pipe was read")
		}
	case <-time.After(time.Minute):
		t.Error("a pipe is waited for")
	}
}
