// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io/fs"

	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// part judges one shard, and writes the part with what was found.
func (c *checking) part(ctx context.Context, root fs.FS, options check.Options) (confine.Checked, error) {
	var shard, of int
	if n, err := fmt.Sscanf(c.shard, "%d/%d", &shard, &of); n != 2 || err != nil || c.shard != fmt.Sprintf("%d/%d", shard, of) || shard < 1 || shard > of || of > 1000 {
		return confine.Checked{}, fault.New(fault.CommandLineUnusable, "--shard", "%q is no shard", c.shard).Remedy("write i/n, with i from 1 to n, and n up to 1000")
	}
	checked, err := confine.Self().CheckShard(ctx, root, shard, of, options)
	if err != nil {
		return checked, err
	}
	data, err := checked.Part.JSON()
	if err == nil {
		err = tree.WriteFile(c.out, data, 0o644)
	}
	if err != nil {
		return confine.Checked{}, tree.Fault(c.out, fmt.Errorf("the part cannot be written: %w", err))
	}
	return checked, nil
}

// join reads the parts, and judges the repository from them.
func join(ctx context.Context, root fs.FS, files []string, options check.Options) (confine.Checked, error) {
	var parts []*check.Part
	for _, file := range files {
		data, err := tree.ReadFile(file, check.MaxPartBytes)
		if err != nil {
			return confine.Checked{}, tree.Fault(file, fmt.Errorf("the part cannot be read: %w", err))
		}
		part, err := check.ReadPart(file, data)
		if err != nil {
			return confine.Checked{}, err
		}
		parts = append(parts, part)
	}
	return confine.Self().CheckJoin(ctx, root, parts, options)
}
