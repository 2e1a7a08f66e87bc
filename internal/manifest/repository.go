// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"hash"
	"io"
	"io/fs"
	"maps"
	"path"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/meter"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Repository is the manifests of a tree. It has read those that belong to no Class, and has found
// the Classes. Each Class can be read by itself, because nothing in it depends on another Class.
type Repository struct {
	Classes []*Folder // in the order of their paths

	options  Options
	root     fs.FS
	schemas  fs.FS
	schema   *schema // compiled for the shared manifests; one Reader uses it afterwards
	shared   *resolver
	catalog  *catalog.Catalog       // without Classes; incomplete if there are faults
	digests  map[string]common.Hash // of Halos, as they stand in calldata
	around   map[string][32]byte    // by Halo: a digest of what its Classes may refer to
	all      [32]byte               // digest of every manifest that belongs to no Class
	problems *problems
	budget   atomic.Int64      // bytes that may still be read
	places   map[string]*place // manifests of Classes, by file, for Position
	last     *source           // the manifest that Position has read last
}

// Folder is the manifests of one Class. They have been found, but not read.
type Folder struct {
	Ref    catalog.ClassRef
	places []*place // the Class's, then its Units', its Books' and its ramps'
}

// Units returns how many Units the Class has.
func (f *Folder) Units() int {
	first, end := f.of(unit)
	return end - first
}

// of returns where the places of a kind begin and end.
func (f *Folder) of(kind kind) (first, end int) {
	for first < len(f.places) && f.places[first].kind != kind {
		first++
	}
	end = first
	for end < len(f.places) && f.places[end].kind == kind {
		end++
	}
	return first, end
}

// Open finds the manifests of a repository, and reads those that belong to no Class. It fails if
// there is no manifest, or no usable schema. Faults returns whatever else is wrong.
func Open(root fs.FS, options Options) (*Repository, error) {
	r := &Repository{
		options:  options,
		root:     root,
		schemas:  options.Schema,
		digests:  map[string]common.Hash{},
		around:   map[string][32]byte{},
		problems: &problems{},
	}
	r.budget.Store(maxTotalBytes)
	if r.schemas == nil {
		var err error
		if r.schemas, err = fs.Sub(root, "schema"); err != nil {
			return nil, err
		}
	}
	shared, classes := find(root, r.problems)
	defer options.Meter.Begin(meter.Schema, "")()
	r.schema = compile(r.schemas, r.problems)
	if r.schema == nil || len(shared) == 0 {
		return nil, r.problems.err()
	}
	r.Classes = classes
	r.shared = newResolver(r.problems)
	for _, place := range shared {
		r.shared.declare(place)
	}
	r.shared.positions = map[string]string{}
	around, all := sha256.New(), sha256.New()
	halos := map[string]hash.Hash{}
	for _, place := range shared {
		_, texts := r.texts(nil, r.root, "", place, r.problems)
		place.digest(all, texts)
		switch place.kind {
		case network, template, inventory:
			place.digest(around, texts)
		case halo:
			halos[place.name] = sha256.New()
			place.digest(halos[place.name], texts)
		}
		if from, ok := r.parse(place, texts, r.schema, r.problems); ok {
			r.shared.take(r.schema, place, from)
		}
	}
	r.code()
	r.catalog = r.shared.catalog()
	r.all = [32]byte(all.Sum(nil))
	for name, each := range halos {
		r.around[name] = sha256.Sum256(each.Sum(around.Sum(nil)))
	}
	for _, halo := range r.catalog.Halos {
		r.digests[halo.Name] = catalog.HaloDigest(halo)
	}
	return r, nil
}

// of returns the manifests of a kind, and their texts.
func (s *Sources) of(kind kind) ([]*place, [][][]byte) {
	first, end := s.folder.of(kind)
	return s.folder.places[first:end], s.texts[first:end]
}

// Digest returns the SHA-256 over the names and bytes of what a Class may refer to: the networks,
// the templates, the inventory, and its Halo.
func (r *Repository) Digest(of catalog.ClassRef) [32]byte { return r.around[of.Halo] }

// SharedDigest returns the SHA-256 over the names and bytes of every manifest that belongs to no
// Class.
func (r *Repository) SharedDigest() [32]byte { return r.all }

// SchemaDigest returns the SHA-256 over the names and bytes of the schema's files.
func (r *Repository) SchemaDigest() [32]byte { return r.schema.digest }

// Faults returns everything that is wrong with the places of files and with manifests that belong
// to no Class, such as networks, templates and Halos. It is nil, or a fault.List.
func (r *Repository) Faults() error { return r.problems.err() }

// Shared returns the Catalog without Classes. The caller may add Classes to its Halos.
func (r *Repository) Shared() *catalog.Catalog {
	shared := *r.catalog
	shared.Positions = maps.Clone(r.catalog.Positions)
	shared.Halos = make([]*catalog.Halo, len(r.catalog.Halos))
	for i, halo := range r.catalog.Halos {
		own := *halo
		own.Classes = []*catalog.Class{}
		shared.Halos[i] = &own
	}
	return &shared
}

// Each calls do once for each of the Classes, as often at once as there are processors. Whoever is
// at work has a Reader of its own. It ends with the first error, or the context's.
func (r *Repository) Each(ctx context.Context, folders []*Folder, do func(reader *Reader, i int) error) error {
	most := min(runtime.GOMAXPROCS(0), len(folders))
	if r.options.Alone {
		most = 1
	}
	readers := make(chan *Reader, most)
	for i := range most {
		reader := &Reader{repository: r}
		if i == 0 {
			reader.schema = r.schema
		}
		readers <- reader
	}
	return parallel.Each(ctx, most, len(folders), func(_ context.Context, i int) error {
		reader := <-readers
		defer func() { readers <- reader }()
		return do(reader, i)
	})
}

// Reader reads Classes, one after the other. It belongs to one goroutine, because the schema's
// evaluator does.
type Reader struct {
	repository *Repository
	schema     *schema // compiled when it is first needed
	memory     []byte  // taken back from Sources by Forget
}

// renewAfter is how many manifests are read with one evaluator. An evaluator remembers something of
// each manifest. That takes memory, and soon more time than a new evaluator.
const renewAfter = 100

// renewed returns an evaluator that may read one more manifest: this one, or a new one of the same
// schema.
func (r *Repository) renewed(s *schema) *schema {
	if s.checked < renewAfter {
		return s
	}
	// It has compiled before: if it does not now, the folder has changed, and the old one goes on.
	if fresh := compile(r.schemas, &problems{}); fresh != nil && fresh.digest == s.digest {
		return fresh
	}
	return s
}

// Sources is the text of a Class's manifests.
type Sources struct {
	folder   *Folder
	texts    [][][]byte // in the order of the folder's places
	memory   []byte     // holds the texts one after the other
	problems problems
}

// Digest returns the SHA-256 over the names and bytes of the manifests. whole is false if some of
// them could not be read.
func (s *Sources) Digest() (digest [32]byte, whole bool) {
	all := sha256.New()
	for i, place := range s.folder.places {
		place.digest(all, s.texts[i])
	}
	return [32]byte(all.Sum(nil)), len(s.problems.found) == 0
}

// digest adds a manifest's names and bytes to a hash. Each is preceded by its length, so that no
// two manifests add the same bytes.
func (p *place) digest(to hash.Hash, texts [][]byte) {
	var size []byte
	add := func(data []byte) {
		size = binary.BigEndian.AppendUint64(size[:0], uint64(len(data)))
		to.Write(size)
		to.Write(data)
	}
	files := p.files()
	for i, text := range texts {
		add([]byte(files[i]))
		add(text)
	}
}

// Read reads the files of a Class. What is wrong with them is reported by Class.
func (r *Reader) Read(folder *Folder) *Sources {
	sources := &Sources{folder: folder, texts: make([][][]byte, len(folder.places))}
	to := r.memory[:0]
	r.memory = nil
	for _, kind := range []kind{class, unit, book, ramp} {
		places, texts := sources.of(kind)
		to = r.readAll(to, places, texts, &sources.problems)
	}
	sources.memory = to
	return sources
}

// readAll reads manifests that stand in one folder, and appends them to bytes.
func (r *Reader) readAll(to []byte, places []*place, texts [][][]byte, problems *problems) []byte {
	if len(places) == 0 {
		return to
	}
	// Opening the folder once spares the tree a walk from its root for every file.
	name := path.Dir(places[0].file)
	before := name + "/"
	folder, err := fs.Sub(r.repository.root, name)
	if err != nil {
		folder, before = r.repository.root, ""
	} else if opened, ok := folder.(io.Closer); ok {
		defer opened.Close()
	}
	for i, place := range places {
		to, texts[i] = r.repository.texts(to, folder, before, place, problems)
	}
	return to
}

// Forget lets the next Read use the memory of Sources that nobody needs any more. Most Classes are
// known already, so that only the digest of their Sources is needed.
func (r *Reader) Forget(sources *Sources) {
	r.memory, sources.texts, sources.memory = sources.memory, nil, nil
}

// Class resolves a Class. It writes into positions where each field is written, as in a Catalog,
// unless positions is nil. It leaves the digests of calldata to Seal, because no rule reads them.
// The error is a fault.List. The Class is nil without an error if only its Halo has faults, which
// Faults reports.
func (r *Reader) Class(sources *Sources, positions map[string]string) (*catalog.Class, error) {
	return r.class(sources, positions, 1)
}

// ClassAtOnce is Class, but reads two halves of the Units at the same time. It takes more work in
// all, and less time if a processor is free.
func (r *Reader) ClassAtOnce(sources *Sources, positions map[string]string) (*catalog.Class, error) {
	return r.class(sources, positions, 2)
}

func (r *Reader) class(sources *Sources, positions map[string]string, parts int) (*catalog.Class, error) {
	repository := r.repository
	defer repository.options.Meter.Begin(meter.Schema, path.Dir(sources.folder.places[0].file))()
	problems := sources.problems
	if r.schema == nil {
		r.schema = compile(repository.schemas, &problems)
	}
	schemas := []*schema{r.schema}
	for range parts - 1 {
		schemas = append(schemas, compile(repository.schemas, &problems))
	}
	if slices.Contains(schemas, nil) {
		return nil, problems.err()
	}
	resolver := *repository.shared // the shared resolver is only read
	resolver.problems, resolver.positions = &problems, positions
	class := resolver.folder(repository, schemas, sources)
	r.schema = schemas[0]
	if err := problems.err(); err != nil {
		return nil, err
	}
	if class == nil { // its Halo has faults, which Faults reports
		return nil, nil
	}
	return class, nil
}

// Seal gives a Class and its Units the digests that their calldata carries.
func (r *Repository) Seal(class *catalog.Class) {
	class.HaloManifest = r.digests[class.Halo]
	class.Manifest = catalog.ClassDigest(class)
	for _, unit := range class.Units {
		unit.Manifest = catalog.UnitDigest(unit)
	}
}

// Position returns where a field of a manifest is written, or else the nearest thing around it. It
// reads the file for that. If the file is no manifest or cannot be read, it returns the file's
// name. It must not be called by two goroutines at once. It is quickest if all fields of a file are
// asked for together.
func (r *Repository) Position(file, field string) string {
	if r.places == nil {
		r.places = map[string]*place{}
		for _, folder := range r.Classes {
			for _, place := range folder.places {
				r.places[place.file] = place
			}
		}
	}
	place, ok := r.places[file]
	if !ok {
		return r.catalog.Position(file, field)
	}
	if r.last == nil || r.last.file != file {
		ignored := &problems{}
		_, texts := r.texts(nil, r.root, "", place, ignored)
		if r.last, ok = r.parse(place, texts, nil, ignored); !ok {
			r.last = &source{file: file}
		}
	}
	if r.last.fields == nil {
		return file
	}
	return r.last.at(field).String()
}

// texts reads the files of a manifest from a folder, and appends them to bytes. It removes the
// prefix before from the files' names, to get their names in the folder.
func (r *Repository) texts(to []byte, folder fs.FS, before string, place *place, problems *problems) ([]byte, [][]byte) {
	var texts [][]byte
	for _, file := range place.files() {
		all, err := appendFile(to, folder, strings.TrimPrefix(file, before))
		switch {
		case errors.Is(err, errTooLarge):
			problems.add(fault.InputTooLarge, position{file: file}, "the file is %w", err)
		case err != nil:
			problems.add(tree.Code(err), position{file: file}, "file cannot be read: %w", err)
		}
		text := all[len(to):len(all):len(all)]
		r.options.Meter.Read(len(text))
		if left := r.budget.Add(-int64(len(text))); left < 0 {
			problems.add(fault.InputTooLarge, position{file: "halos"}, "the manifests are larger than %d bytes together", maxTotalBytes)
			return to, texts
		}
		if err == nil {
			to, texts = all, append(texts, text)
		}
	}
	return to, texts
}

// parse reads a manifest's text. The schema explains what is wrong with it.
func (r *Repository) parse(place *place, texts [][]byte, explaining *schema, problems *problems) (*source, bool) {
	from := &source{kind: place.kind, file: place.file, fields: map[string]position{}}
	files := place.files()
	whole := len(texts) == len(files)
	for i, text := range texts {
		whole = from.parse(files[i], text, explaining, problems) && whole
	}
	return from, whole
}

// Join returns several lists of faults as one, in the order of files and lines; nil if there is
// none. If one of the errors is no list, it returns that error alone.
func Join(errs ...error) error {
	all := &problems{}
	for _, err := range errs {
		list, ok := fault.All(err)
		if !ok && err != nil {
			return err
		}
		for _, each := range list {
			all.found = append(all.found, problem{placed(each.Where), each})
		}
	}
	return all.err()
}

// placed parses "file:line:column".
func placed(where string) position {
	parts := strings.Split(where, ":")
	if len(parts) != 3 {
		return position{file: where}
	}
	line, lineErr := strconv.Atoi(parts[1])
	column, columnErr := strconv.Atoi(parts[2])
	if lineErr != nil || columnErr != nil {
		return position{file: where}
	}
	return position{parts[0], line, column}
}

// byUnits orders Classes by the number of their Units, the largest first.
func byUnits(a, b *Folder) int {
	return cmp.Or(cmp.Compare(b.Units(), a.Units()), a.Ref.Compare(b.Ref))
}

// Shard returns the i-th of n parts of the Classes. i counts from 1. Each part has about as many
// Units as the others. The parts depend on the names and numbers of manifests only.
func (r *Repository) Shard(i, n int) []*Folder {
	sorted := slices.SortedFunc(slices.Values(r.Classes), byUnits)
	var part []*Folder
	for at, folder := range sorted {
		turn, back := at/n, at%n
		if turn%2 == 1 {
			back = n - 1 - back
		}
		if back == i-1 {
			part = append(part, folder)
		}
	}
	slices.SortFunc(part, func(a, b *Folder) int { return a.Ref.Compare(b.Ref) })
	return part
}
