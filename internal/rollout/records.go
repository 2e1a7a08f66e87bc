// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Sibling is the folder of another bundle of the same Class.
func (f Folder) Sibling(digest string) Folder {
	return Folder{Path: filepath.Join(filepath.Dir(f.Path), digest), Root: f.Root, FS: f.FS}
}

// Evidence reads the documents of all rollouts of the Class on a network: of this folder, and of
// those beside it. It leaves out what cannot be read, and what is not the documents that its folder
// is named after, because that proves nothing.
func (f Folder) Evidence(network catalog.NetworkRef) ([]artifact.Evidence, error) {
	folders, err := f.siblings()
	if err != nil {
		return nil, err
	}
	var list []artifact.Evidence
	for _, each := range folders {
		evidence, err := each.evidence()
		if err != nil || evidence.Bundle.Network != network {
			continue
		}
		list = append(list, evidence)
	}
	return list, nil
}

// siblings lists the folders of all rollouts of the Class, by name; only this one if it is none of
// a Class's approvals/.
func (f Folder) siblings() ([]Folder, error) {
	if !f.isApproval() {
		return []Folder{f}, nil
	}
	v, err := f.view()
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer v.done()
	around := path.Dir(v.at)
	entries, err := fs.ReadDir(v, around)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tree.Fault(filepath.Dir(f.Path), err)
	}
	if len(entries) > maxFiles {
		return nil, fault.New(fault.InputTooLarge, filepath.Dir(f.Path), "more than %d folders", maxFiles)
	}
	var list []Folder
	for _, entry := range entries {
		if entry.IsDir() && digestForm.MatchString(entry.Name()) {
			list = append(list, f.Sibling(entry.Name()))
		}
	}
	return list, nil
}

// evidence reads the documents of this rollout. Each is bound to the next by its digest: the
// manifests to the plan, and the plan to the bundle. It reads of the plan no more than that, so a
// plan of any version will do.
func (f Folder) evidence() (artifact.Evidence, error) {
	e := artifact.Evidence{Where: f.Path}
	var err error
	if e.Bundle, err = f.Bundle(); err != nil {
		return e, err
	}
	digest, err := e.Bundle.Digest()
	if err != nil {
		return e, err
	}
	if f.isApproval() && digest != filepath.Base(f.Path) {
		return e, fault.New(fault.ArtifactDiffers, f.at("bundle.json"), "its digest is %s, and its folder is named after another", digest)
	}
	if e.Manifests, err = f.Catalog(); err != nil {
		return e, err
	}
	data, err := f.canonical("plan.json")
	if err != nil {
		return e, err
	}
	e.Acts, e.From, err = acts(data, e.Bundle)
	if err != nil {
		return e, fault.New(fault.PlanNotReproducible, f.at("plan.json"), "%w", err)
	}
	return e, nil
}

// acts reads from a plan what the calls of each transaction do, and the block that it was made at.
// It demands that the plan is the one that the bundle names, and that both name the same manifests.
func acts(data []byte, b *bundle.Bundle) (of map[plan.TransactionID][]plan.Act, from uint64, err error) {
	if err := canon.Bounded(data); err != nil {
		return nil, 0, err
	}
	var whole struct {
		Core  json.RawMessage `json:"core"`
		Block plan.Block      `json:"block"`
	}
	if err := json.Unmarshal(data, &whole); err != nil {
		return nil, 0, err
	}
	var core struct {
		Manifests string
		Stages    []struct {
			Batches []struct {
				ID    plan.TransactionID
				Calls []struct{ Act plan.Act }
			}
		}
	}
	if sum := sha256.Sum256(append(slices.Clone(whole.Core), '\n')); hex.EncodeToString(sum[:]) != b.Plan {
		return nil, 0, fmt.Errorf("its digest is %x, the bundle names %s", sum, b.Plan)
	}
	if err := json.Unmarshal(whole.Core, &core); err != nil {
		return nil, 0, err
	}
	if core.Manifests != b.Manifests {
		return nil, 0, fmt.Errorf("it is made from manifests %s, the bundle names %s", core.Manifests, b.Manifests)
	}
	list := map[plan.TransactionID][]plan.Act{}
	for _, stage := range core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				if !call.Act.Kind.Guards() {
					list[batch.ID] = append(list[batch.ID], call.Act)
				}
			}
		}
	}
	return list, whole.Block.Number, nil
}

// digestForm is the form of the name of a bundle's folder.
var digestForm = regexp.MustCompile(`^[0-9a-f]{64}$`)

// records is the path of the records of a network, relative to the folder.
func (f Folder) records(network catalog.NetworkRef) string {
	if f.isApproval() {
		return filepath.Join("..", "..", "artifact", string(network))
	}
	return "artifact"
}

// WriteRecords writes records, and returns their paths.
func (f Folder) WriteRecords(records []*artifact.Record) ([]string, error) {
	var paths []string
	var documents []document
	for _, record := range records {
		name := filepath.Join(f.records(record.Network), recordName(record))
		paths, documents = append(paths, f.at(name)), append(documents, document{name, record})
	}
	if err := f.write(documents...); err != nil {
		return nil, err
	}
	return paths, nil
}

// Recorded is a file among the records.
type Recorded struct {
	Path   string
	Record *artifact.Record // nil when Err says why it cannot be read
	Old    *artifact.Old    // what Err refuses is a record of version 1; see Raise
	Err    error
}

// Records reads the records of a network, in the order of their paths. If a file holds no record,
// or another record than its name says, only its own Err says so: the others are read.
func (f Folder) Records(network catalog.NetworkRef) ([]Recorded, error) {
	var list []Recorded
	err := f.readAll(f.records(network), func(name string, data []byte, err error) error {
		each := Recorded{Path: f.at(name), Err: err}
		if err == nil {
			each.Err = f.lineEnds(name, data)
		}
		if each.Err == nil {
			each.Record, each.Err = artifact.Read(each.Path, data)
		}
		if each.Record == nil && data != nil {
			if each.Old = oldRecord(name, data, network); each.Old != nil {
				each.Err = fault.New(fault.DocumentOfOtherVersion, each.Path, "it is a record of version %s", each.Old.Version).
					Remedy("raise it to version %s: halocompile artifact migrate --rpc-url URL", artifact.Version)
			}
		}
		if r := each.Record; r != nil && (recordName(r) != filepath.Base(name) || r.Network != network) {
			each.Record, each.Err = nil, fault.New(fault.ArtifactDiffers, each.Path, "kind is %q, name is %q, network is %q: the file is named after another record", r.Kind, r.Name, r.Network)
		}
		list = append(list, each)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

// oldRecord reads a record of version 1; nil if the file holds none, or another than its name says.
func oldRecord(name string, data []byte, network catalog.NetworkRef) *artifact.Old {
	old, err := artifact.ReadOld(name, data)
	if err != nil || old.Network != network || string(old.Kind)+"-"+old.Name+".json" != filepath.Base(name) {
		return nil
	}
	return old
}

func recordName(record *artifact.Record) string { return fileOf(record.Part()) }

// fileOf is the name of the file with the record of a part.
func fileOf(part catalog.Part) string { return string(part.Level) + "-" + part.Name + ".json" }

// Shelf is the records of one Class on one network.
type Shelf struct {
	Class   catalog.ClassRef
	Network catalog.NetworkRef
	// one of the Class's approvals/, which need not exist, or the folder of one rollout
	Folder  Folder
	Records []Recorded
}

// Only returns the shelf with the record of one part alone.
func (s Shelf) Only(part catalog.Part) Shelf {
	s.Records = slices.DeleteFunc(slices.Clone(s.Records), func(each Recorded) bool { return filepath.Base(each.Path) != fileOf(part) })
	return s
}

// Evidence reads the documents of all rollouts of the Class on the network.
func (s Shelf) Evidence() ([]artifact.Evidence, error) {
	list, err := s.Folder.Evidence(s.Network)
	return slices.DeleteFunc(list, func(each artifact.Evidence) bool { return each.Bundle.Class != s.Class }), err
}

// Shelves reads all records of a repository at root, by Class and then by network.
func Shelves(root string) ([]Shelf, error) {
	repository, err := tree.Open(root)
	if err != nil {
		return nil, tree.Fault(root, err)
	}
	defer repository.Close()
	folders, err := fs.Glob(repository, "halos/*/*/artifact/*")
	if err != nil {
		return nil, tree.Fault("halos", err)
	}
	var shelves []Shelf
	for _, at := range folders {
		class := path.Dir(path.Dir(at))
		ref, err := catalog.ParseClass(path.Base(path.Dir(class)) + "/" + path.Base(class))
		if err != nil || !catalog.IsSlug(path.Base(at)) {
			continue
		}
		s := Shelf{Class: ref, Network: catalog.NetworkRef(path.Base(at)), Folder: Folder{Path: filepath.Join(root, filepath.FromSlash(class), Approvals, "-"), Root: root}}
		if s.Records, err = s.Folder.Records(s.Network); err != nil {
			return nil, err
		}
		if len(s.Records) > 0 {
			shelves = append(shelves, s)
		}
	}
	return shelves, nil
}
