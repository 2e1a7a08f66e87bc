// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/hostile"
)

// Whatever a verb says of others, in notes, in sentences and as errors, stays on its line.
func TestWordsOfOthersStayOnTheirLine(t *testing.T) {
	for name, text := range hostile.Texts() {
		var stdout, stderr bytes.Buffer
		a := newApp(strings.NewReader(""), &stdout, &stderr)
		a.note("comment  %s\n", text)
		a.note("%s, %s\n", errors.New(text), fault.List{{Code: fault.NodeError, What: text}})
		if n := strings.Count(stdout.String(), "\n"); n != 2 {
			t.Errorf("%s: %d lines", name, n)
		}
		_ = a.print(nil, text)
		a.report(errors.New(text))
		a.report(fault.New(fault.NodeError, text, "%s", text).Remedy("%s", text))
		a.out.Paint("31", text)
		contained(t, stdout.String(), name)
		contained(t, stderr.String(), name)
	}
}

func TestCompletionOffersNoNamesThatAreNotSeen(t *testing.T) {
	root := repositoryOf(t)
	for _, text := range hostile.Texts() {
		name := strings.NewReplacer("/", "-", "\x00", "").Replace(text)
		if len(name) < 200 && os.MkdirAll(filepath.Join(root, "halos", "meridian", name), 0o755) == nil {
			write(t, filepath.Join(root, "halos", "meridian", name, "class.cue"), "package halos\n")
		}
	}
	_, out, said := called("__complete", "-C", root, "headroom", "")
	contained(t, out, "completion")
	contained(t, said, "completion")
	if !strings.Contains(out, "meridian/clo-tranched\n") || strings.Contains(out, `\x1b`) {
		t.Errorf("it offers\n%s", out)
	}
}
