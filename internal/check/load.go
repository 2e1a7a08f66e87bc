// SPDX-License-Identifier: AGPL-3.0-or-later

package check

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// loaded is a Class as its manifests have it. It depends on nothing but what its key is the digest
// of. No rule and no record is among that.
type loaded struct {
	Key       string            `json:"key"` // SHA-256, hexadecimal
	Class     *catalog.Class    `json:"class"`
	Positions map[string]string `json:"positions"` // as in a Catalog
}

// Loaded is a Catalog of which the cache may have some Classes. Whole puts them in.
type Loaded struct {
	Catalog *catalog.Catalog `json:"catalog"`
	Kept    []string         `json:"kept,omitempty"` // keys of the Classes that the cache has
}

// Load reads every manifest, as manifest.Load does, and asks no rule. A Class that the cache has is
// not read anew.
func Load(ctx context.Context, root fs.FS, options Options) (*Loaded, error) {
	repository, err := manifest.Open(root, manifest.Options{Meter: options.Meter, Alone: options.Alone})
	if err != nil {
		return nil, err
	}
	b := &bench{root: root, options: options, repository: repository, sound: repository.Faults() == nil, loads: true}
	classes := make([]*loaded, len(repository.Classes))
	faults := make([]error, len(classes), len(classes)+1)
	err = repository.Each(ctx, repository.Classes, func(reader *manifest.Reader, i int) error {
		sources := reader.Read(repository.Classes[i])
		if classes[i] = b.keptClass(repository.Classes[i], sources); classes[i] == nil {
			classes[i], faults[i] = b.read(reader, repository.Classes[i], sources, false)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	if err := manifest.Join(append(faults, repository.Faults())...); err != nil {
		return nil, err
	}
	return b.loaded(classes), nil
}

// Declared judges as Run does, and loads the repository, too.
func Declared(ctx context.Context, root fs.FS, options Options) (*Loaded, *Outcome, error) {
	b, err := begin(root, options)
	if err != nil {
		return nil, nil, err
	}
	b.loads = true
	entries, outcome, err := b.run(ctx)
	if err != nil {
		return nil, nil, err
	}
	classes := make([]*loaded, len(entries))
	for i, entry := range entries {
		classes[i] = entry.loaded
	}
	return b.loaded(classes), outcome, nil
}

// loaded combines what belongs to no Class with the Classes.
func (b *bench) loaded(classes []*loaded) *Loaded {
	l := &Loaded{Catalog: b.repository.Shared()}
	for _, each := range classes {
		if each.Class == nil {
			l.Kept = append(l.Kept, each.Key)
		} else {
			l.put(each)
		}
	}
	return l
}

func (l *Loaded) put(each *loaded) {
	halo := l.Catalog.Halo(each.Class.Halo)
	halo.Classes = append(halo.Classes, each.Class)
	maps.Copy(l.Catalog.Positions, each.Positions)
}

// Whole returns the Catalog with every Class. It returns false if the cache no longer has one of
// them.
func (l *Loaded) Whole(cache *Cache) (*catalog.Catalog, bool) {
	for _, key := range l.Kept {
		from := &loaded{}
		if _, there := cache.get(key, from); !there || from.Key != key || from.Class == nil || l.Catalog.Halo(from.Class.Halo) == nil {
			return nil, false
		}
		l.put(from)
	}
	for _, halo := range l.Catalog.Halos {
		slices.SortFunc(halo.Classes, func(a, b *catalog.Class) int { return a.Ref().Compare(b.Ref()) })
	}
	return l.Catalog, kind.Complete(l.Catalog) == nil
}

// read reads a Class. If the Catalog is asked for, it keeps what it has read. It returns nil if
// only the Halo of the Class has faults.
func (b *bench) read(reader *manifest.Reader, folder *manifest.Folder, sources *manifest.Sources, atOnce bool) (*loaded, error) {
	read := reader.Class
	if atOnce {
		read = reader.ClassAtOnce
	}
	from := &loaded{Key: b.keyOfClass(folder, sources)}
	if b.loads {
		from.Positions = map[string]string{}
	}
	var err error
	if from.Class, err = read(sources, from.Positions); err != nil || from.Class == nil {
		return nil, err
	}
	if b.loads {
		b.repository.Seal(from.Class)
		b.options.Cache.put(from.Key, from, nil)
	}
	return from, nil
}

// keptClass returns the key of what the cache has of a Class, or nil if it has nothing.
func (b *bench) keptClass(folder *manifest.Folder, sources *manifest.Sources) *loaded {
	key := b.keyOfClass(folder, sources)
	if !b.options.Cache.has(key) {
		return nil
	}
	return &loaded{Key: key}
}

// keyOfClass returns the digest of everything that a loaded Class depends on, or "" if nothing may
// be kept of it.
func (b *bench) keyOfClass(folder *manifest.Folder, sources *manifest.Sources) string {
	digest, whole := sources.Digest()
	if !whole || !b.sound || b.options.Cache == nil {
		return ""
	}
	around, schema := b.repository.Digest(folder.Ref), b.repository.SchemaDigest()
	return digestOf(fmt.Appendf(nil, "%s, class\n%s\n%x\n%x\n%x\n", format, b.options.Program, schema, around, digest))
}
