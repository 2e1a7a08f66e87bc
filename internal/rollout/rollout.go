// SPDX-License-Identifier: AGPL-3.0-or-later

// Package rollout is the folder in which the documents of one rollout lie, from the Catalog to the Artifacts.
//
//	catalog.json     every manifest, as plan read it
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
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
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

	maxApprovals     = 256 // one for each owner of each Safe that signs
	maxApprovalBytes = 16 << 20
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
	for name, document := range map[string]any{"catalog.json": catalog, "plan.json": p, "bundle.json": b} {
		if err := f.write(name, document); err != nil {
			return err
		}
	}
	return nil
}

// Catalog reads the manifests that the plan was made from.
func (f Folder) Catalog() (*manifest.Catalog, error) {
	data, err := f.read("catalog.json")
	if err != nil {
		return nil, err
	}
	var catalog manifest.Catalog
	if err := canon.Read(data, &catalog); err != nil {
		return nil, fault.New("HC4006", f.at("catalog.json"), "not a Catalog: %w", err)
	}
	if major, _, _ := strings.Cut(catalog.Version, "."); major != "1" {
		return nil, fault.New("HC0003", f.at("catalog.json"), "version %q, this program knows 1", catalog.Version)
	}
	return &catalog, nil
}

// Plan reads the plan.
func (f Folder) Plan() (*plan.Plan, error) {
	data, err := f.read("plan.json")
	if err != nil {
		return nil, err
	}
	var p plan.Plan
	if err := canon.Read(data, &p); err != nil {
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
	if len(names) > maxApprovals {
		return nil, fault.New("HC1011", f.at("approvals"), "more than %d approvals", maxApprovals)
	}
	total := 0
	for _, name := range names {
		data, err := f.read(name)
		if err != nil {
			return nil, err
		}
		if total += len(data); total > maxApprovalBytes {
			return nil, fault.New("HC1011", f.at("approvals"), "larger than %d bytes together", maxApprovalBytes)
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
		name := filepath.Join(f.records(record.Network), record.Kind+"-"+record.Name+".json")
		if err := f.write(name, record); err != nil {
			return nil, err
		}
		paths = append(paths, f.at(name))
	}
	return paths, nil
}

// Artifacts reads the records of a network, by path in order.
func (f Folder) Artifacts(network string) ([]string, []*artifact.Record, error) {
	names, err := f.list(f.records(network))
	if err != nil {
		return nil, nil, err
	}
	var paths []string
	var records []*artifact.Record
	for _, name := range names {
		data, err := f.read(name)
		if err != nil {
			return nil, nil, err
		}
		record, err := artifact.Read(f.at(name), data)
		if err != nil {
			return nil, nil, err
		}
		paths, records = append(paths, f.at(name)), append(records, record)
	}
	return paths, records, nil
}

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
