// SPDX-License-Identifier: AGPL-3.0-or-later

package change_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/policy"
)

const (
	root   = "../.."
	class  = "halos/meridian/clo-tranched"
	senior = class + "/units/senior.cue"
	third  = class + "/units/mezzanine.cue"
)

// bench has two trees, which are the same at first.
type bench struct {
	t          *testing.T
	base, head fstest.MapFS
}

func newBench(t *testing.T) *bench {
	t.Helper()
	files := fstest.MapFS{}
	for _, folder := range []string{"halos", "policy", "schema"} {
		err := fs.WalkDir(os.DirFS(root), folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := os.ReadFile(filepath.Join(root, name))
			files[name] = &fstest.MapFile{Data: data, Mode: 0o644}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return &bench{t, files, maps.Clone(files)}
}

func (b *bench) judge() *change.Judgement {
	b.t.Helper()
	judged, err := change.Judge(b.t.Context(), change.Trees{Base: b.base, Head: b.head, Now: time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)})
	if err != nil {
		b.t.Fatal(err)
	}
	return judged
}

// edit replaces text in a file of a tree. It fails if it does not find a text.
func (b *bench) edit(tree fstest.MapFS, file string, pairs ...string) {
	b.t.Helper()
	text := string(tree[file].Data)
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(text, pairs[i]) {
			b.t.Fatalf("%s does not hold %q", file, pairs[i])
		}
		text = strings.ReplaceAll(text, pairs[i], pairs[i+1])
	}
	b.write(tree, file, text)
}

func (b *bench) write(tree fstest.MapFS, file, text string) {
	tree[file] = &fstest.MapFile{Data: []byte(text), Mode: 0o644}
}

// addUnit adds a third Unit to the head.
func (b *bench) addUnit() {
	b.t.Helper()
	b.write(b.head, third, string(b.head[senior].Data))
	b.edit(b.head, third, "Meridian CLO Senior", "Meridian CLO Mezzanine", "mCLO-S", "mCLO-M",
		"0x145148e422DaFE6278526bE03374F171037576fA", "0x8617E340B3D01FA5F11F306F4090FD50E238070D", "seniority:       1", "seniority:       2", "clo-tranched/senior", "clo-tranched/mezzanine")
}

// refused tells whether the change could be judged and is denied by a rule.
func refused(judged *change.Judgement) bool {
	return len(judged.Faults) == 0 && slices.ContainsFunc(judged.Findings(), func(f change.Finding) bool { return f.Severity == policy.Error })
}
