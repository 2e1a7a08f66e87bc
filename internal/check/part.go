// SPDX-License-Identifier: AGPL-3.0-or-later

package check

import (
	"bytes"
	"context"
	"encoding/json"
	"io/fs"
	"strings"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Version of the Part document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.1"

// MaxPartBytes bounds a Part that is read, in bytes. Ten thousand Units take a few megabytes.
const MaxPartBytes = 64 << 20

// Part is what was found of some of a repository's Classes. Join verifies that a Part belongs to
// exactly the files at hand. It cannot verify that the findings are true: whoever joins Parts
// trusts those who made them.
type Part struct {
	Version string    `json:"version"`
	Shard   int       `json:"shard"` // from 1
	Of      int       `json:"of"`
	Entries []*Judged `json:"entries"` // sorted by Class
}

// RunPart judges one of several parts of the Classes. Each part has about as many Units as the
// others. RunPart judges nothing of the repository as a whole.
func RunPart(ctx context.Context, root fs.FS, shard, of int, options Options) (*Part, *Outcome, error) {
	b, err := begin(root, options)
	if err != nil {
		return nil, nil, err
	}
	entries, err := b.classes(ctx, b.repository.Shard(shard, of), b.kept)
	if err != nil {
		return nil, nil, err
	}
	for _, entry := range entries {
		// whoever joins the Parts has no cache to read the names from
		if entry.Names, err = entry.names(); err != nil {
			return nil, nil, err
		}
	}
	rules, err := b.rules()
	if err != nil {
		return nil, nil, err
	}
	outcome, err := b.outcome(rules, entries, nil, policy.NewIndex(b.repository.Shared(), options.Now), policy.ClassDocument, policy.ChangeDocument)
	return &Part{Version: Version, Shard: shard, Of: of, Entries: entries}, outcome, err
}

// Join judges the repository as a whole from its Parts. It fails if a Class is in none of them, or
// was judged with other files or rules or another build.
func Join(ctx context.Context, root fs.FS, parts []*Part, options Options) (*Outcome, error) {
	b, err := begin(root, options)
	if err != nil {
		return nil, err
	}
	known := map[string]*Judged{}
	named := map[catalog.ClassRef]bool{}
	for _, part := range parts {
		for _, entry := range part.Entries {
			known[entry.Key] = entry
			named[entry.Class] = true
		}
	}
	given := func(folder *manifest.Folder, key string) (*Judged, error) {
		if entry := known[key]; key != "" && entry != nil && entry.Class == folder.Ref {
			return entry, nil
		}
		if !b.sound {
			return nil, nil // classes reports the faults around it, and no Part could fit
		}
		what := "is in none of the parts"
		if named[folder.Ref] {
			what = "was judged with other files, by other rules, or by another version of the program"
		}
		return nil, fault.List{fault.New(fault.PartsDoNotFit, "halos/"+folder.Ref.String(), "the Class %s", what)}
	}
	entries, err := b.classes(ctx, b.repository.Classes, given)
	if err != nil {
		return nil, err
	}
	return b.whole(ctx, entries)
}

// JSON returns the Part as a file's content.
func (p *Part) JSON() ([]byte, error) { return canon.Marshal(p) }

// ReadPart reads a Part from a file's content.
func ReadPart(name string, data []byte) (*Part, error) {
	refuse := func(format string, arguments ...any) (*Part, error) {
		return nil, fault.New(fault.PartsDoNotFit, name, format, arguments...)
	}
	if len(data) > MaxPartBytes {
		return refuse("larger than %d bytes", MaxPartBytes)
	}
	part := &Part{}
	if err := canon.Bounded(data); err != nil {
		return refuse("it is no part of a check: %w", err)
	}
	if err := json.NewDecoder(bytes.NewReader(data)).Decode(part); err != nil {
		return refuse("it is no part of a check: %w", err)
	}
	if major, _, _ := strings.Cut(part.Version, "."); major != "1" {
		return nil, fault.New(fault.DocumentOfOtherVersion, name, "a part of version %q; this program reads version %s", part.Version, Version)
	}
	for _, entry := range part.Entries {
		if entry == nil || entry.Short == nil || entry.Class != (catalog.ClassRef{Halo: entry.Short.Halo, Class: entry.Short.Name}) {
			return refuse("it is no part of a check: an entry without its Class")
		}
		if names, err := json.Marshal(entry.Names); entry.Names == nil || err != nil || digestOf(names) != entry.Digest || entry.Units != len(entry.Names.Manifests)-1 {
			return refuse("it is no part of a check: the digest of %s does not hold", entry.Class)
		}
	}
	return part, nil
}
