// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"errors"
	"io/fs"
	"path"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
)

// build notes that a template pins code that is not built here, and demands that one of its audits
// covers it. path is that of the component or the facet.
func (r *resolver) build(from *source, path string, hash common.Hash, build *catalog.Build, of *catalog.Template) {
	if build == nil {
		return
	}
	if !slices.ContainsFunc(of.Audits, func(each catalog.Audit) bool { return each.Digest == build.Audit }) {
		r.problems.add(fault.NotDeclared, from.at(path+".code.audit"), "%s.code.audit: no report among template.audits has the digest %s", path, build.Audit)
	}
	if _, known := r.built[hash]; !known {
		r.built[hash] = from.at(path + ".codeHash")
	}
}

// code holds the stored code against the templates: all that they pin and that is not built here is
// stored, whole and as it is named. Code that no template pins may stay.
func (r *Repository) code() {
	if _, err := fs.Lstat(r.root, creation.Folder); !errors.Is(err, fs.ErrNotExist) {
		w := &walk{root: r.root, problems: r.problems}
		entries := w.list(creation.Folder)
		if len(entries) > creation.MaxStored {
			r.problems.add(fault.InputTooLarge, position{file: creation.Folder}, "more than %d files", creation.MaxStored)
			return
		}
		for _, entry := range entries {
			if _, named := creation.Named(entry.Name()); entry.IsDir() || !named {
				w.misplaced(path.Join(creation.Folder, entry.Name()), "stored code stands in files <hash>.hex")
			}
		}
	}
	for hash, at := range r.shared.built {
		code, err := creation.Stored(r.root, hash)
		r.options.Meter.Read(len(code))
		if list, is := fault.All(err); is {
			for _, each := range list {
				found := r.problems.add(each.Code, at, "%s: %s", each.Where, each.What)
				found.Remedy("%s", each.Do)
			}
		}
	}
}
