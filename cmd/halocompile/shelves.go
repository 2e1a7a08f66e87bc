// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/spf13/cobra"
)

// shelves returns the records that a command is about: those of one rollout's Class, those of a
// Class or Unit that is named, or all of the repository.
func (a *app) shelves(dir string, named []string) ([]rollout.Shelf, error) {
	if dir != "" {
		return a.shelfOf(dir)
	}
	all, err := rollout.Shelves(a.dir)
	if err != nil {
		return nil, err
	}
	where := "halos"
	if len(named) > 0 {
		where = named[0]
		if all, err = pick(all, named[0]); err != nil {
			return nil, err
		}
	}
	if len(all) == 0 {
		return nil, fault.New(fault.ArtifactIncomplete, where, "there are no records of it")
	}
	return all, nil
}

// shelfOf returns the records beside the folder of a rollout.
func (a *app) shelfOf(dir string) ([]rollout.Shelf, error) {
	folder := a.folder(dir)
	compiled, err := folder.Bundle()
	if err != nil {
		return nil, err
	}
	s := rollout.Shelf{Class: compiled.Class, Network: compiled.Network, Folder: folder}
	if s.Records, err = folder.Records(compiled.Network); err != nil {
		return nil, err
	}
	if len(s.Records) == 0 {
		return nil, fault.New(fault.ArtifactIncomplete, dir, "there are no records of it")
	}
	return []rollout.Shelf{s}, nil
}

// pick keeps the records of a Class, or that of a Unit.
func pick(all []rollout.Shelf, name string) ([]rollout.Shelf, error) {
	of, err := unitNamed(name)
	if err != nil {
		return nil, err
	}
	var picked []rollout.Shelf
	for _, s := range all {
		if s.Class != of.Class {
			continue
		}
		if of.Unit != "" {
			s = s.Only(of.Part())
		}
		if len(s.Records) > 0 {
			picked = append(picked, s)
		}
	}
	return picked, nil
}

// oneName allows one argument, or none.
func oneName(command *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	return exactly("a Class or a Unit")(command, arguments)
}
