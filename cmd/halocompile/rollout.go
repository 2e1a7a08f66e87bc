// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// chosen is how a command line names a rollout: by its folder, or by its Class or Unit.
type chosen struct {
	node, dir string
	class     string // HALO/CLASS or HALO/CLASS/UNIT, or ""
}

// flags sets the flags that name a rollout.
func (c *chosen) flags(command *cobra.Command) {
	command.Flags().StringVar(&c.node, "rpc-url", "", "node of the rollout's network (default: as HALOCOMPILE_NODES names it)")
	command.Flags().StringVar(&c.dir, "dir", "", "folder of the rollout, as plan wrote it (default: the one of HALO/CLASS[/UNIT] that counts)")
}

// named takes HALO/CLASS from the arguments; there may be none.
func (c *chosen) named(command *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	if c.dir != "" {
		return fault.New(fault.CommandLineUnusable, "--dir", "both a folder and the Class %s are given", arguments[0]).Remedy("give one of them")
	}
	c.class = arguments[0]
	return exactly("a Class or a Unit, as HALO/CLASS or HALO/CLASS/UNIT")(command, arguments)
}

// open reads a rollout's documents, loads the manifests, and then connects to the node. The caller
// closes the nodes.
func (a *app) open(ctx context.Context, c *chosen, load func(context.Context) (*catalog.Catalog, error)) (*rollout.Rollout, *nodes, error) {
	nodes := a.nodes(c.node)
	r, err := a.read(ctx, c, load, nodes)
	if err != nil {
		nodes.close()
		return nil, nil, err
	}
	return r, nodes, nil
}

// on makes the body of a verb from what it does with the rollout that the command line names.
func (a *app) on(c *chosen, do func(context.Context, *rollout.Rollout) error) func(*cobra.Command, []string) error {
	return func(command *cobra.Command, _ []string) error {
		r, nodes, err := a.open(command.Context(), c, a.catalog)
		if err != nil {
			return err
		}
		defer nodes.close()
		return do(command.Context(), r)
	}
}

func (a *app) read(ctx context.Context, c *chosen, load func(context.Context) (*catalog.Catalog, error), nodes *nodes) (*rollout.Rollout, error) {
	if c.dir == "" && c.class == "" {
		return nil, fault.New(fault.CommandLineUnusable, "--dir", "no rollout is named").Remedy("name a Class as HALO/CLASS, or give the folder that plan wrote, with --dir")
	}
	r := rollout.Rollout{Folder: a.folder(c.dir)}
	var err error
	if c.class == "" { // what is in the folder is told before what is in the repository
		if r.Plan, r.Bundle, err = r.Folder.Documents(); err != nil {
			return nil, err
		}
	}
	if r.Catalog, err = load(ctx); err != nil {
		return nil, err
	}
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	r.Records = root
	if c.class != "" {
		of, err := unitNamed(c.class)
		if err != nil {
			return nil, err
		}
		if r.Folder, err = (rollout.Repository{Root: a.dir, Tree: root, Catalog: r.Catalog, Dial: nodes.dial}).Find(ctx, of); err != nil {
			return nil, err
		}
		a.note("  %s\n", r.Folder.Path)
		if r.Plan, r.Bundle, err = r.Folder.Documents(); err != nil {
			return nil, err
		}
	}
	if network := r.Network(); network != nil {
		r.Client, err = nodes.dial(ctx, network)
	} else {
		r.Client, err = a.dial(ctx, c.node)
	}
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
