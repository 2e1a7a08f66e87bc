// SPDX-License-Identifier: AGPL-3.0-or-later

package check

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/meter"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Options say how a repository is judged.
type Options struct {
	Now time.Time
	// Program identifies the program's exact build. What one build has found is never used by
	// another.
	Program string
	// Cache keeps what was found of each Class. Nothing is kept if it is nil.
	Cache *Cache
	// Base is the revision that the rules on changes compare the repository with, besides its
	// records. It may be nil.
	Base fs.FS
	// Meter hears what is read, and when the schema and the rules are at work. It may be nil.
	Meter *meter.Meter
	// Alone does one thing after the other, so that a measurement shows which of them takes too
	// much.
	Alone bool
	// Progress is told how many Classes have been judged. Several goroutines may call it at once.
	// It may be nil.
	Progress func(done, of int)
}

// Outcome is what was found of a repository.
type Outcome struct {
	Findings *policy.Findings
	Networks, Templates, Halos,
	Classes, Units int
	Rules []policy.Explanation // the rules that could have been asked
}

// Judged is what was found of one Class. It depends on nothing but what its key is the digest of.
type Judged struct {
	Key    string             `json:"key"` // SHA-256, hexadecimal
	Class  catalog.ClassRef   `json:"class"`
	Units  int                `json:"units"`
	Short  *policy.IndexClass `json:"short"`
	Denied []policy.Denied    `json:"denied"`
	Digest string             `json:"digest"` // SHA-256 of the names as JSON, hexadecimal
	// Names are nil in a Judged from the cache, which keeps them beside the document. Most checks
	// need only their digest.
	Names  *policy.ClassNames `json:"names,omitempty"`
	beside []byte
	loaded *loaded // only if the Catalog is asked for
}

// names returns the Class's names, decoding them if they lie beside the document.
func (e *Judged) names() (*policy.ClassNames, error) {
	if e.Names != nil {
		return e.Names, nil
	}
	names := &policy.ClassNames{}
	return names, json.Unmarshal(e.beside, names)
}

// Run judges every Class, and then the repository as a whole. The error is a fault.List of what is
// wrong with the manifests, or HC2002 if the rules could not run.
func Run(ctx context.Context, root fs.FS, options Options) (*Outcome, error) {
	b, err := begin(root, options)
	if err != nil {
		return nil, err
	}
	_, outcome, err := b.run(ctx)
	return outcome, err
}

func (b *bench) run(ctx context.Context) ([]*Judged, *Outcome, error) {
	entries, err := b.classes(ctx, b.repository.Classes, b.kept)
	if err != nil {
		return nil, nil, err
	}
	outcome, err := b.whole(ctx, entries)
	return entries, outcome, err
}

// bench is a repository and its rules, ready to be judged.
type bench struct {
	root       fs.FS
	options    Options
	repository *manifest.Repository
	rules      func() (*policy.Policy, error) // waits until they are compiled
	basis      string                         // the part of a key that is the same for every Class
	// sound says that nothing is wrong with what Classes refer to. If it is false, the Classes are
	// read for their own faults only, and no rule is asked.
	sound bool
	loads bool // the Catalog is asked for
}

// begin reads everything but the Classes. The rules are compiled meanwhile, unless Options.Alone.
func begin(root fs.FS, options Options) (*bench, error) {
	folder, err := fs.Sub(root, "policy")
	if err != nil {
		return nil, err
	}
	b := &bench{root: root, options: options}
	digest, unreadable := policy.FolderDigest(folder)
	b.rules = sync.OnceValues(func() (*policy.Policy, error) {
		defer options.Meter.Begin(meter.Rules, "")()
		rules, err := policy.Compile(folder)
		if err == nil && rules.Digest() != digest {
			err = fault.New(fault.PolicyFailed, "policy", "the rules have changed while they were read").Remedy("check again")
		}
		return rules, err
	})
	if unreadable == nil && !options.Alone {
		// rules panics again for whoever calls it, so that a panic here is not lost
		new(parallel.Group).Go(func() { _, _ = b.rules() })
	}
	if b.repository, err = manifest.Open(root, manifest.Options{Meter: options.Meter, Alone: options.Alone}); err != nil {
		return nil, err // faults of manifests are reported before those of rules
	}
	if b.sound = b.repository.Faults() == nil; b.sound && unreadable != nil {
		return nil, unreadable
	}
	b.basis = fmt.Sprintf("%s\n%s\n%x\n%x\n", format, options.Program, b.repository.SchemaDigest(), digest)
	return b, nil
}

// key returns the digest of everything that a Judged depends on, or "" if nothing may be kept of
// it.
func (b *bench) key(folder *manifest.Folder, sources *manifest.Sources) (string, error) {
	around := b.repository.Digest(folder.Ref)
	digest, whole := sources.Digest()
	records, err := change.RecordsDigest(b.root, folder.Ref)
	if !whole || !b.sound || err != nil {
		return "", err
	}
	return fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%s%x\n%x\n%s\n", b.basis, around, digest, records))), nil
}

// classes returns the Judged of each Class. It takes those that known has first, and then works out
// the others. The error lists everything that is wrong with any manifest.
func (b *bench) classes(ctx context.Context, folders []*manifest.Folder, known finder) ([]*Judged, error) {
	entries := make([]*Judged, len(folders))
	faults := make([]error, len(folders), len(folders)+1)
	sources, keys := make([]*manifest.Sources, len(folders)), make([]string, len(folders))
	var done atomic.Int64
	took := func(i int, entry *Judged, err error) error {
		if _, ok := fault.All(err); ok && fault.First(err) != fault.PolicyFailed {
			faults[i], err = err, nil // go on: the other Classes may have faults, too
		}
		entries[i] = entry
		if b.options.Progress != nil {
			b.options.Progress(int(done.Add(1)), len(folders))
		}
		return err
	}
	err := b.repository.Each(ctx, folders, func(reader *manifest.Reader, i int) error {
		read := reader.Read(folders[i])
		var err error
		if keys[i], err = b.key(folders[i], read); err != nil {
			return took(i, nil, err)
		}
		entry, err := known(folders[i], keys[i])
		if entry != nil && b.loads {
			if entry.loaded = b.keptClass(folders[i], read); entry.loaded == nil {
				entry = nil
			}
		}
		if entry != nil || err != nil {
			reader.Forget(read)
			return took(i, entry, err)
		}
		sources[i] = read
		return nil
	})
	if err != nil {
		return nil, err
	}
	var unknown []*manifest.Folder
	var at []int
	for i, each := range sources {
		if each != nil {
			unknown, at = append(unknown, folders[i]), append(at, i)
		}
	}
	// with fewer Classes than processors, each Class is read by two goroutines
	atOnce := !b.options.Alone && len(unknown) < runtime.GOMAXPROCS(0)
	err = b.repository.Each(ctx, unknown, func(reader *manifest.Reader, n int) error {
		i := at[n]
		entry, err := b.find(ctx, reader, folders[i], sources[i], keys[i], atOnce)
		sources[i] = nil
		return took(i, entry, err)
	})
	if err != nil {
		return nil, err
	}
	return entries, manifest.Join(append(faults, b.repository.Faults())...)
}

// A finder returns the Judged of a Class that is known under its key, or nil. The key is "" if
// nothing may be kept of the Class.
type finder func(folder *manifest.Folder, key string) (*Judged, error)

// kept returns what the cache has of a Class, or nil.
func (b *bench) kept(folder *manifest.Folder, key string) (*Judged, error) {
	entry := &Judged{}
	var there bool
	if entry.beside, there = b.options.Cache.get(key, entry); there && entry.Key == key && entry.Class == folder.Ref && entry.Short != nil {
		return entry, nil
	}
	return nil, nil
}

// find judges a Class and keeps the result. It returns nil if the Class, or what it refers to, has
// faults. atOnce says that two goroutines share the work.
func (b *bench) find(ctx context.Context, reader *manifest.Reader, folder *manifest.Folder, sources *manifest.Sources, key string, atOnce bool) (*Judged, error) {
	ask := (*policy.Policy).Class
	if atOnce {
		ask = (*policy.Policy).ClassAtOnce
	}
	from, err := b.read(reader, folder, sources, atOnce)
	if err != nil || from == nil || !b.sound {
		return nil, err
	}
	class := from.Class
	shared := b.repository.Shared()
	rules, err := b.rules()
	if err != nil {
		return nil, err
	}
	defer b.options.Meter.Begin(meter.Rules, path.Join("halos", folder.Ref.String()))()
	halo := shared.Halo(class.Halo)
	denied, err := ask(rules, ctx, policy.ClassCatalog(shared, halo, class))
	if err != nil {
		return nil, err
	}
	since, deployed, err := change.SinceRecorded(b.root, shared, halo, class, b.options.Now)
	if err != nil {
		return nil, err
	}
	if since != nil {
		more, err := rules.Change(ctx, *since)
		if err != nil {
			return nil, err
		}
		denied = append(denied, more...)
	}
	entry := &Judged{Key: key, Class: folder.Ref, Units: len(class.Units), Short: policy.InShort(class, deployed), Denied: denied, loaded: from}
	names := policy.NamesIn(class, shared.Templates[class.Template])
	beside, err := json.Marshal(names)
	if err != nil {
		return nil, err
	}
	entry.Digest = digestOf(beside)
	if since == nil { // rules on changes are told the time
		b.options.Cache.put(key, entry, beside)
	}
	entry.Names = names
	return entry, nil
}

// whole judges the repository by its index and its names, and combines that with what was found of
// each Class.
func (b *bench) whole(ctx context.Context, entries []*Judged) (*Outcome, error) {
	rules, err := b.rules()
	if err != nil {
		return nil, err
	}
	index := policy.NewIndex(b.repository.Shared(), b.options.Now)
	if index.Recorded, err = change.Recorded(b.root, index.Inventory); err != nil {
		return nil, err
	}
	key := fmt.Appendf(nil, "%snames\n%x\n", b.basis, b.repository.SharedDigest())
	at := map[string]int{}
	for i, halo := range index.Halos {
		at[halo.Name] = i
	}
	for _, entry := range entries {
		halo := &index.Halos[at[entry.Short.Halo]]
		halo.Classes = append(halo.Classes, entry.Short)
		key = fmt.Appendf(key, "%s\n", entry.Digest)
	}
	end := b.options.Meter.Begin(meter.Rules, "")
	denied, err := rules.Index(ctx, index)
	end()
	if err != nil {
		return nil, err
	}
	apart := &struct {
		Denied []policy.Denied `json:"denied"`
	}{}
	if _, kept := b.options.Cache.get(digestOf(key), apart); !kept {
		names := policy.NewNames(b.repository.Shared())
		for _, entry := range entries {
			of, err := entry.names()
			if err != nil {
				return nil, err
			}
			names.Classes = append(names.Classes, of)
		}
		end := b.options.Meter.Begin(meter.Rules, "")
		apart.Denied, err = rules.Names(ctx, names)
		end()
		if err != nil {
			return nil, err
		}
		b.options.Cache.put(digestOf(key), apart, nil)
	}
	changes, err := b.changes(ctx, entries)
	if err != nil {
		return nil, err
	}
	more, err := b.asked(ctx, rules, changes)
	if err != nil {
		return nil, err
	}
	denied = append(append(denied, apart.Denied...), more...)
	return b.outcome(rules, entries, denied, index, policy.ClassDocument, policy.IndexDocument, policy.NamesDocument, policy.ChangeDocument)
}

// changes returns the Classes that records say are live and no manifest declares, and those that
// differ from the base, if there is one. How a Class differs from its records is judged with it.
func (b *bench) changes(ctx context.Context, entries []*Judged) ([]policy.Change, error) {
	declares := map[catalog.ClassRef]bool{}
	for _, entry := range entries {
		declares[catalog.ClassRef{Halo: entry.Short.Halo, Class: entry.Short.Name}] = true
	}
	gone, err := change.Undeclared(b.root, b.repository.Shared(), declares, b.options.Now)
	if err != nil || b.options.Base == nil {
		return gone, err
	}
	before, err := manifest.Load(ctx, b.options.Base, manifest.Options{Meter: b.options.Meter.Tree("--base"), Alone: b.options.Alone})
	if err != nil {
		return nil, ofBase(err)
	}
	after, err := manifest.Load(ctx, b.root, manifest.Options{Meter: b.options.Meter, Alone: b.options.Alone})
	if err != nil {
		return nil, err
	}
	changes, err := change.Classes(before, after, b.options.Base, b.root, b.options.Now)
	return append(gone, changes...), err
}

// asked returns what the rules on changes deny.
func (b *bench) asked(ctx context.Context, rules *policy.Policy, changes []policy.Change) ([]policy.Denied, error) {
	defer b.options.Meter.Begin(meter.Rules, "")()
	var denied []policy.Denied
	for _, change := range changes {
		more, err := rules.Change(ctx, change)
		if err != nil {
			return nil, err
		}
		denied = append(denied, more...)
	}
	return denied, nil
}

// ofBase marks faults as those of the base, because their files and lines are not those of the
// repository that is judged.
func ofBase(err error) error {
	list, ok := fault.All(err)
	if !ok {
		return err
	}
	for _, each := range list {
		each.Where, each.What = "--base", each.Where+": "+each.What
	}
	return list
}

// outcome combines what was found of each Class with what was found of the repository as a whole.
func (b *bench) outcome(rules *policy.Policy, entries []*Judged, denied []policy.Denied, index *policy.Index, documents ...policy.Document) (*Outcome, error) {
	outcome := &Outcome{
		Networks: len(index.Networks), Templates: len(index.Templates), Halos: len(index.Halos), Classes: len(entries),
		Rules: policy.Reading(rules.Explain(), documents...),
	}
	for _, entry := range entries {
		outcome.Units += entry.Units
		denied = append(denied, entry.Denied...)
	}
	var edited func(file string) bool
	if b.options.Base != nil {
		edited = change.Edited(b.options.Base, b.root)
	}
	var err error
	outcome.Findings, err = rules.Findings(policy.Turned(denied, edited), documents, index, b.repository.Position)
	return outcome, err
}
