// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
	"github.com/halo-factory/halocompile/internal/words"
)

// keptVersion is the version of the document that keeps answers. Another one is not read.
const keptVersion = "1.0"

// keptAnswers are the answers for a manifest that is not written yet.
type keptAnswers struct {
	Version string            `json:"version"`
	Kind    string            `json:"kind"` // "unit"
	Name    string            `json:"name"` // "meridian/clo-tranched/mezzanine"
	Answers map[string]string `json:"answers"`
}

// answersFile is the file of keptAnswers, among the user's caches. There is one for each new
// manifest of each repository.
type answersFile struct {
	folder *tree.Tree
	name   string
}

func (f *answersFile) path() string { return f.folder.At(f.name) }

// maxKept bounds a file of answers, in bytes.
const maxKept = 1 << 20

// keep opens the file of answers, and goes on with what an earlier call kept there if the person
// wants that. Where no file can be made it says so, and nothing is kept.
func (m *making) keep(ctx context.Context, root *tree.Tree) error {
	place, err := filepath.Abs(root.At("."))
	if err == nil {
		place, err = filepath.EvalSymlinks(place)
	}
	var caches string
	if err == nil {
		caches, err = os.UserCacheDir()
	}
	var folder *tree.Tree
	if err == nil {
		folder, err = tree.Make(filepath.Join(caches, "halocompile", "drafts"), 0o600)
	}
	if err != nil {
		fmt.Fprint(m.app.err, sentence("answers are not kept: %v\n", err))
		return nil
	}
	m.kept = &answersFile{folder, fmt.Sprintf("%x.json", sha256.Sum256([]byte(strings.Join([]string{place, m.kind, m.name}, "\x00"))))}
	if !m.restart {
		if err := m.resume(ctx); err != nil {
			return err
		}
	}
	m.save()
	return nil
}

// resume offers the answers that an earlier call kept. What was given with --set goes before them.
func (m *making) resume(ctx context.Context) error {
	data, err := m.kept.folder.Read(m.kept.name, maxKept)
	if err != nil {
		return nil
	}
	var kept keptAnswers
	if err := json.Unmarshal(data, &kept); err != nil || kept.Version != keptVersion || kept.Kind != m.kind || kept.Name != m.name {
		fmt.Fprint(m.app.err, sentence("%s holds no answers for this %s: they are asked for anew\n", m.kept.path(), m.kind))
		return nil
	}
	if len(kept.Answers) == 0 {
		return nil
	}
	for {
		fmt.Fprint(m.app.err, sentence("there is a draft of the %s %s, with %s, in %s\ngo on with it? [Y/n] > ", m.kind, m.name, words.Count(len(kept.Answers), "answer"), m.kept.path()))
		said, err := m.line(ctx, "")
		if err != nil {
			return err
		}
		switch strings.ToLower(said) {
		case "n", "no":
			return nil
		case "", "y", "yes":
			m.take(kept.Answers)
			return nil
		}
	}
}

// take takes kept answers over. Those that cannot be used any more are asked for again.
func (m *making) take(kept map[string]string) {
	all := map[string]string{}
	for name, text := range kept {
		all[name] = text
	}
	for name, text := range m.answers {
		all[name] = text
	}
	read, err := m.draft.Read(all)
	if list, wrong := fault.All(err); wrong {
		fmt.Fprintln(m.app.err, err)
		for _, each := range list {
			delete(all, each.Where)
		}
		if read, err = m.draft.Read(all); err != nil {
			return
		}
	}
	m.answers = read
	m.onlyAsked()
}

// save writes the answers so far, whole or not at all.
func (m *making) save() {
	if m.kept == nil {
		return
	}
	var text bytes.Buffer
	err := canon.WriteIndented(&text, keptAnswers{keptVersion, m.kind, m.name, m.answers})
	if err == nil {
		err = m.kept.folder.Write(m.kept.name, text.Bytes(), 0o600)
	}
	if err != nil {
		fmt.Fprint(m.app.err, sentence("the answers so far are not kept: %v\n", err))
	}
}

// forget removes the file of answers, once the manifest is written. If it stays, no harm is done:
// nobody is asked for a manifest that exists.
func (m *making) forget() {
	if m.kept != nil {
		_ = m.kept.folder.Remove(m.kept.name)
	}
}

// where says where the answers are kept; "" if they are not.
func (m *making) where() string {
	if m.kept == nil {
		return ""
	}
	return "; the answers so far are kept in " + m.kept.path()
}
