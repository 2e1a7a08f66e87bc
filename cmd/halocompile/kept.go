// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/report"
)

// kept is the flag that says where a verb keeps what it has read and found.
type kept string

// noCache keeps nothing.
const noCache kept = "off"

func (k *kept) flag(command *cobra.Command) {
	command.Flags().StringVar((*string)(k), "cache", "", "folder of the cache, or off (default: a folder among the user's caches)")
}

// open opens the cache. It returns nil if there is to be none, or if the default folder cannot be
// made. A folder that is named has to be one.
func (k kept) open(a *app) (*check.Cache, error) {
	if k == noCache {
		return nil, nil
	}
	folder := string(k)
	if folder == "" {
		caches, err := os.UserCacheDir()
		if err != nil {
			return nil, nil
		}
		folder = filepath.Join(caches, "halocompile", "check")
	}
	cache, err := check.OpenCache(folder, a.now())
	if k == "" {
		return cache, nil
	}
	return cache, err
}

// known loads the repository's manifests as catalog does, with a cache. It is for verbs after which
// nobody signs or sends anything without reading the manifests anew.
func (a *app) known(ctx context.Context, cache kept) (*catalog.Catalog, error) {
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	options := check.Options{Program: identity()}
	if options.Cache, err = cache.open(a); err != nil {
		return nil, err
	}
	return confine.Self().Known(ctx, root, options)
}

// judged loads the repository as checked does, with a cache. It is for the same verbs as known.
func (a *app) judged(ctx context.Context, of catalog.UnitRef, cache kept) (*catalog.Catalog, error) {
	declared, findings, err := a.judge(ctx, cache)
	if err != nil {
		return nil, err
	}
	return declared, a.denied(declared, findings, of)
}

// judge loads the repository, and asks its rules.
func (a *app) judge(ctx context.Context, cache kept) (*catalog.Catalog, *policy.Findings, error) {
	root, err := a.repository()
	if err != nil {
		return nil, nil, err
	}
	options := check.Options{Program: identity(), Now: a.now().UTC()}
	if options.Cache, err = cache.open(a); err != nil {
		return nil, nil, err
	}
	return confine.Self().Declared(ctx, root, options)
}

// denied fails if policy denies something of a Class or a Unit. What it denies of others is noted.
func (a *app) denied(declared *catalog.Catalog, findings *policy.Findings, of catalog.UnitRef) error {
	others, denied := findings.DenialsOf(declared, of)
	if denied == nil {
		a.notes(report.LeftOut(of, others))
	}
	return denied
}
