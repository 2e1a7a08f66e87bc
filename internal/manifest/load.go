// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"context"
	"errors"
	"io/fs"
)

// Options are what Load may be told beside the repository.
type Options struct {
	// Schema is the folder with the definitions; the repository's own schema/ if nil. A review passes the base revision's.
	Schema fs.FS
}

// Load reads every manifest under halos/ in a repository. The error is a fault.List of everything that is wrong, or the context's.
func Load(ctx context.Context, root fs.FS, options Options) (*Catalog, error) {
	problems := &problems{}
	folder := options.Schema
	if folder == nil {
		var err error
		if folder, err = fs.Sub(root, "schema"); err != nil {
			return nil, err
		}
	}
	places := find(root, problems)
	schema := compile(folder, problems)
	if schema == nil || len(places) == 0 {
		return nil, problems.err()
	}

	r := newResolver(problems)
	budget := maxTotalBytes
	for _, place := range places {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		manifest, ok := read(root, place, &budget, problems)
		if budget < 0 {
			problems.add("HC1011", position{file: "halos"}, "the manifests are larger than %d bytes together", maxTotalBytes)
			break
		}
		r.declare(place)
		if ok {
			r.take(schema, place, manifest)
		}
	}
	catalog := r.catalog()
	if err := problems.err(); err != nil {
		return nil, err
	}
	return catalog, nil
}

// read parses the files of one manifest.
func read(root fs.FS, place *place, budget *int, problems *problems) (*source, bool) {
	from := &source{kind: place.kind, file: place.file, fields: map[string]position{}}
	files := []string{place.file}
	if place.code != "" {
		files = append(files, place.code)
	}
	whole := true
	for _, file := range files {
		data, err := readFile(root, file)
		switch {
		case errors.Is(err, errTooLarge):
			problems.add("HC1011", position{file: file}, "the file is %w", err)
		case err != nil:
			problems.add("HC0002", position{file: file}, "file cannot be read: %w", err)
		}
		if *budget -= len(data); *budget < 0 {
			return nil, false
		}
		whole = err == nil && from.parse(file, data, problems) && whole
	}
	return from, whole
}
