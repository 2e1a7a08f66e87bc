// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// open reads a rollout's documents and the manifests, and then connects to the node.
func (a *app) open(ctx context.Context, node string, folder rollout.Folder) (*rollout.Rollout, error) {
	if folder.Path == "" {
		return nil, fault.New(fault.CommandLineUnusable, "--dir", "the folder of the rollout is missing").Remedy("give the folder that plan wrote, with --dir")
	}
	r := rollout.Rollout{Folder: folder}
	var err error
	if r.Bundle, err = folder.Bundle(); err != nil {
		return nil, err
	}
	if r.Plan, err = folder.Plan(); err != nil {
		return nil, err
	}
	if r.Catalog, err = a.catalog(ctx); err != nil {
		return nil, err
	}
	if r.Records, err = a.repository(); err != nil {
		return nil, err
	}
	r.Client, err = a.dial(ctx, node)
	return &r, err
}

// folder returns a rollout's folder. If the path lies in the repository, no link is followed on the
// way from the repository's root.
func (a *app) folder(path string) rollout.Folder {
	folder := rollout.Folder{Path: path}
	if _, is := tree.Within(a.dir, path); is && path != "" {
		folder.Root = a.dir
	}
	return folder
}
