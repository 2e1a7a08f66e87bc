// SPDX-License-Identifier: AGPL-3.0-or-later

// Package rollout is the folder in which the documents of one rollout lie, from the Catalog to the Artifacts.
//
//	catalog.json     the manifests that the plan was made from; the bundle names its sha256sum
//	plan.json        what is to be done
//	bundle.json      the exact transactions; sha256sum of it is what is approved
//	approvals/       one file an owner: <owner>.json
//	journal.jsonl    what was sent, line by line
//
// The records that came out, <kind>-<name>.json, lie beside the Class in artifact/<network>/ when the folder is one of its approvals/, and in the
// folder's own artifact/ otherwise.
//
// In go documents and out come files, and back. Files are written whole or not at all. The package knows names and forms, and nothing of what the
// documents mean.
package rollout

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Bounds on what is read: bytes of a document, and files in a folder (a Class may have thousands of Units, each with its record).
const (
	maxFile  = 64 << 20
	maxFiles = 20_000
)

// Folder is where the documents lie.
type Folder struct {
	Path string

	// FS is the tree that the path is in, for documents that somebody else wrote: nothing outside of it can be reached. It is read only. nil is
	// the machine's own file system.
	FS fs.FS
}

// Journal is the path of the journal.
func (f Folder) Journal() string { return filepath.Join(f.Path, "journal.jsonl") }

// Lock is the path of the file that one process at a time holds while it applies.
func (f Folder) Lock() string { return filepath.Join(f.Path, ".lock") }

// WritePlan writes what plan makes: Catalog, Plan, Bundle.
func (f Folder) WritePlan(catalog *manifest.Catalog, p *plan.Plan, b *bundle.Bundle) error {
	sources, err := plan.Sources(catalog, p.Core.Class)
	if err != nil {
		return err
	}
	for name, document := range map[string]any{"catalog.json": sources, "plan.json": p, "bundle.json": b} {
		if err := f.write(name, document); err != nil {
			return err
		}
	}
	return nil
}

// Catalog reads the manifests that the plan was made from. It takes only what WritePlan writes, so that the
// digest in the bundle covers every byte of the file.
func (f Folder) Catalog() (*manifest.Catalog, error) {
	data, err := f.read("catalog.json")
	if err != nil {
		return nil, err
	}
	var catalog manifest.Catalog
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&catalog); err != nil {
		return nil, fault.New("HC4006", f.at("catalog.json"), "not a Catalog: %w", err)
	}
	if major, _, _ := strings.Cut(catalog.Version, "."); major != "1" {
		return nil, fault.New("HC0003", f.at("catalog.json"), "version %q, this program knows 1", catalog.Version)
	}
	if len(catalog.Halos) != 1 || catalog.Halos[0] == nil || len(catalog.Halos[0].Classes) != 1 || catalog.Halos[0].Classes[0] == nil {
		return nil, fault.New("HC4006", f.at("catalog.json"), "it is not the manifests of one Class")
	}
	sources, err := plan.Sources(&catalog, catalog.Halos[0].Name+"/"+catalog.Halos[0].Classes[0].Name)
	if err != nil {
		return nil, err
	}
	if same, err := canon.Equal(data, sources); err != nil || !same {
		return nil, fault.New("HC4006", f.at("catalog.json"), "its bytes are not those that plan writes: they say more than one Class is made from, or otherwise")
	}
	return sources, nil
}

// Plan reads the plan.
func (f Folder) Plan() (*plan.Plan, error) {
	data, err := f.read("plan.json")
	if err != nil {
		return nil, err
	}
	var p plan.Plan
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&p); err != nil {
		return nil, fault.New("HC4006", f.at("plan.json"), "not a plan: %w", err)
	}
	if major, _, _ := strings.Cut(p.Version, "."); major != "1" {
		return nil, fault.New("HC0003", f.at("plan.json"), "version %q, this program knows 1", p.Version)
	}
	if same, err := canon.Equal(data, &p); err != nil || !same {
		return nil, fault.New("HC4006", f.at("plan.json"), "not in canonical form: its bytes are not those that plan writes")
	}
	return &p, nil
}

// Bundle reads the bundle.
func (f Folder) Bundle() (*bundle.Bundle, error) {
	data, err := f.read("bundle.json")
	if err != nil {
		return nil, err
	}
	return bundle.Read(data)
}

// WriteApproval writes one owner's approval, and returns its path.
func (f Folder) WriteApproval(approval *bundle.Approval) (string, error) {
	name := filepath.Join("approvals", approval.Owner.Hex()+".json")
	return f.at(name), f.write(name, approval)
}

// Approvals reads all approvals, by file name.
func (f Folder) Approvals() (map[string]*bundle.Approval, error) {
	approvals := map[string]*bundle.Approval{}
	names, err := f.list("approvals")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := f.read(name)
		if err != nil {
			return nil, err
		}
		if approvals[f.at(name)], err = bundle.ReadApproval(f.at(name), data); err != nil {
			return nil, err
		}
	}
	return approvals, nil
}

// Sibling is the folder of another bundle of the same Class.
func (f Folder) Sibling(digest string) Folder {
	return Folder{Path: filepath.Join(filepath.Dir(f.Path), digest), FS: f.FS}
}

// SourceOf is the bundle that a record says it came from, when its folder lies beside this one; fs.ErrNotExist
// is among the causes of the error when it does not.
func (f Folder) SourceOf(record *artifact.Record) (*bundle.Bundle, error) {
	name := record.Source.Bundle
	if !digestForm.MatchString(name) {
		return nil, fault.New("HC7001", f.at("bundle.json"), "source.bundle is %q, which is no digest: %w", name, fs.ErrNotExist)
	}
	return f.Sibling(name).Bundle()
}

// digestForm is what a bundle's folder is named.
var digestForm = regexp.MustCompile(`^[0-9a-f]{64}$`)

// records is where the records of a network lie, relative to the folder.
func (f Folder) records(network string) string {
	if filepath.Base(filepath.Dir(f.Path)) == Approvals {
		return filepath.Join("..", "..", "artifact", network)
	}
	return "artifact"
}

// Deployed says what of a Class a repository's records say is on a network: the Class, and its Units by name, sorted.
func Deployed(repository fs.FS, class *manifest.Class) (itself bool, units []string, err error) {
	folder := path.Join("halos", class.Halo, class.Name, "artifact", class.Network)
	entries, err := fs.ReadDir(repository, folder)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return false, nil, fault.New("HC0002", folder, "the records cannot be read: %w", err)
	}
	units = []string{}
	for _, entry := range entries {
		name, is := strings.CutSuffix(entry.Name(), ".json")
		if !is {
			continue
		}
		itself = itself || name == "class-"+class.Name
		if unit, is := strings.CutPrefix(name, "unit-"); is {
			units = append(units, unit)
		}
	}
	sort.Strings(units)
	return itself, units, nil
}

// Approvals is the name of the folder beside a Class's manifest that holds a folder for each of its bundles.
const Approvals = "approvals"

// WriteArtifacts writes records, and returns their paths.
func (f Folder) WriteArtifacts(records []*artifact.Record) ([]string, error) {
	var paths []string
	for _, record := range records {
		name := filepath.Join(f.records(record.Network), recordName(record))
		if err := f.write(name, record); err != nil {
			return nil, err
		}
		paths = append(paths, f.at(name))
	}
	return paths, nil
}

// Recorded is the file of a record.
type Recorded struct {
	Path   string
	Record *artifact.Record // nil when Err says why it cannot be read
	Err    error
}

// Artifacts reads the records of a network, by path in order. A file that holds no record, or one of
// something else than it is named after, is an error of that file alone: the others are read.
func (f Folder) Artifacts(network string) ([]Recorded, error) {
	names, err := f.list(f.records(network))
	if err != nil {
		return nil, err
	}
	var list []Recorded
	for _, name := range names {
		each := Recorded{Path: f.at(name)}
		var data []byte
		if data, each.Err = f.read(name); each.Err == nil {
			each.Record, each.Err = artifact.Read(each.Path, data)
		}
		if r := each.Record; r != nil && (recordName(r) != filepath.Base(name) || r.Network != network) {
			each.Record, each.Err = nil, fault.New("HC7001", each.Path, "kind is %q, name is %q, network is %q: the file is named after another record", r.Kind, r.Name, r.Network)
		}
		list = append(list, each)
	}
	return list, nil
}

func recordName(record *artifact.Record) string { return record.Kind + "-" + record.Name + ".json" }

func (f Folder) at(name string) string { return filepath.Join(f.Path, name) }

// list is the JSON files of a subfolder, sorted; none when it does not exist.
func (f Folder) list(sub string) ([]string, error) {
	read := os.ReadDir
	if f.FS != nil {
		read = func(path string) ([]fs.DirEntry, error) { return fs.ReadDir(f.FS, filepath.ToSlash(path)) }
	}
	entries, err := read(f.at(sub))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fault.New("HC0002", f.at(sub), "%w", err)
	}
	if len(entries) > maxFiles {
		return nil, fault.New("HC1011", f.at(sub), "more than %d files", maxFiles)
	}
	var names []string
	for _, entry := range entries {
		if entry.Type().IsRegular() && filepath.Ext(entry.Name()) == ".json" {
			names = append(names, filepath.Join(sub, entry.Name()))
		}
	}
	sort.Strings(names)
	return names, nil
}

func (f Folder) read(name string) ([]byte, error) {
	open := func(path string) (fs.File, error) { return os.Open(path) }
	if f.FS != nil {
		open = func(path string) (fs.File, error) { return f.FS.Open(filepath.ToSlash(path)) }
	}
	file, err := open(f.at(name))
	if err != nil {
		return nil, fault.New("HC0002", f.at(name), "%w", err)
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, maxFile+1))
	if err != nil {
		return nil, fault.New("HC0002", f.at(name), "%w", err)
	}
	if len(data) > maxFile {
		return nil, fault.New("HC1011", f.at(name), "larger than %d bytes", maxFile)
	}
	return data, nil
}

// write puts a document's canonical form in place by renaming, so that a reader never sees half of it.
func (f Folder) write(name string, document any) error {
	data, err := canon.Marshal(document)
	if err != nil {
		return err
	}
	path := f.at(name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fault.New("HC0002", path, "%w", err)
	}
	temporary, err := os.CreateTemp(filepath.Dir(path), ".writing-*")
	if err != nil {
		return fault.New("HC0002", path, "%w", err)
	}
	_, err = temporary.Write(data)
	err = errors.Join(err, temporary.Chmod(0o644), temporary.Sync(), temporary.Close())
	if err == nil {
		err = os.Rename(temporary.Name(), path)
	}
	if err != nil {
		return errors.Join(fault.New("HC0002", path, "%w", err), os.Remove(temporary.Name()))
	}
	return nil
}
