// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"context"
	"io/fs"
	"maps"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/meter"
)

// Options say how a repository is read.
type Options struct {
	// Schema is the folder with the definitions. If it is nil, the repository's own schema/ is
	// used. A review passes the base revision's.
	Schema fs.FS
	// Meter hears what is read, and when the schema is at work. It may be nil.
	Meter *meter.Meter
	// Alone reads one Class after the other, so that a measurement shows which of them takes too
	// much.
	Alone bool
}

// Load reads every manifest under halos/ in a repository. The error is a fault.List of everything
// that is wrong, or the context's error.
func Load(ctx context.Context, root fs.FS, options Options) (*catalog.Catalog, error) {
	repository, err := Open(root, options)
	if err != nil {
		return nil, err
	}
	classes := make([]*catalog.Class, len(repository.Classes))
	places := make([]map[string]string, len(classes))
	faults := make([]error, len(classes))
	err = repository.Each(ctx, repository.Classes, func(reader *Reader, i int) error {
		places[i] = map[string]string{}
		if classes[i], faults[i] = reader.Class(reader.Read(repository.Classes[i]), places[i]); classes[i] != nil {
			repository.Seal(classes[i])
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	declared := repository.Shared()
	if err := Join(append(faults, repository.Faults())...); err != nil {
		return nil, err
	}
	for i, class := range classes {
		halo := declared.Halo(class.Halo)
		halo.Classes = append(halo.Classes, class)
		maps.Copy(declared.Positions, places[i])
	}
	return declared, nil
}
