// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"io/fs"
	"path/filepath"
	"regexp"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Sibling is the folder of another bundle of the same Class.
func (f Folder) Sibling(digest string) Folder {
	return Folder{Path: filepath.Join(filepath.Dir(f.Path), digest), Root: f.Root, FS: f.FS}
}

// SourceOf reads the bundle that a record says it came from, in the folder beside this one. If that
// folder does not exist, fs.ErrNotExist is among the causes of the error.
func (f Folder) SourceOf(record *artifact.Record) (*bundle.Bundle, error) {
	name := record.Source.Bundle
	if !digestForm.MatchString(name) {
		return nil, fault.New(fault.ArtifactDiffers, f.at("bundle.json"), "source.bundle is %q, which is no digest: %w", name, fs.ErrNotExist)
	}
	return f.Sibling(name).Bundle()
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

// WriteArtifacts writes records, and returns their paths.
func (f Folder) WriteArtifacts(records []*artifact.Record) ([]string, error) {
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
	Err    error
}

// Artifacts reads the records of a network, in the order of their paths. If a file holds no record,
// or another record than its name says, only its own Err says so: the others are read.
func (f Folder) Artifacts(network catalog.NetworkRef) ([]Recorded, error) {
	var list []Recorded
	err := f.readAll(f.records(network), func(name string, data []byte, err error) error {
		each := Recorded{Path: f.at(name), Err: err}
		if err == nil {
			each.Err = f.lineEnds(name, data)
		}
		if each.Err == nil {
			each.Record, each.Err = artifact.Read(each.Path, data)
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

func recordName(record *artifact.Record) string {
	return string(record.Kind) + "-" + record.Name + ".json"
}
