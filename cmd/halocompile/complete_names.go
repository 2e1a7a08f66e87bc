// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
)

// names returns choices for a place in a command line.
type names func(ctx context.Context, a *app) []string

func fixed(choices ...string) names { return func(context.Context, *app) []string { return choices } }

func joined(lists ...names) names {
	return func(ctx context.Context, a *app) (all []string) {
		for _, each := range lists {
			all = append(all, each(ctx, a)...)
		}
		return all
	}
}

func prefixed(prefix string, of names) names {
	return func(ctx context.Context, a *app) (all []string) {
		for _, each := range of(ctx, a) {
			all = append(all, prefix+each)
		}
		return all
	}
}

// found offers what has a manifest, by the pattern of its file. The files are not read.
func found(pattern string) names {
	return func(_ context.Context, a *app) (all []string) {
		root, err := a.repository()
		if err != nil {
			return nil
		}
		defer root.Close()
		files, _ := fs.Glob(root, pattern) // the pattern is one
		for _, file := range files {
			parts := strings.Split(strings.TrimPrefix(strings.TrimSuffix(file, ".cue"), "halos/"), "/")
			switch last := len(parts) - 1; {
			case parts[last] == "halo", parts[last] == "class":
				parts = parts[:last]
			case last == 3: // HALO/CLASS/units/UNIT
				parts = append(parts[:2], parts[3])
			}
			// A shell takes each line for a choice.
			if name := path.Join(parts...); fault.OneLine(name) == name {
				all = append(all, name)
			}
		}
		return all
	}
}

func networks(ctx context.Context, a *app) []string {
	return bases(found("halos/networks/*.cue")(ctx, a))
}

func entries(ctx context.Context, a *app) []string {
	return bases(found("halos/inventory/*.cue")(ctx, a))
}

func bases(files []string) (all []string) {
	for _, each := range files {
		all = append(all, path.Base(each))
	}
	return all
}

// templates offers the templates, each with its version.
func templates(ctx context.Context, a *app) (all []string) {
	declared, err := a.catalog(ctx)
	if err != nil {
		return nil
	}
	for name := range maps.Keys(declared.Templates) {
		all = append(all, string(name))
	}
	slices.Sort(all)
	return all
}

func primes(ctx context.Context, a *app) (all []string) {
	declared, err := a.catalog(ctx)
	if err != nil {
		return nil
	}
	for _, network := range declared.Networks {
		for prime := range network.Primes {
			all = append(all, string(prime))
		}
	}
	return distinct(all, nil)
}
