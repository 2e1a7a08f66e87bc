// SPDX-License-Identifier: AGPL-3.0-or-later

package day0

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on the files of one Unit.
const (
	maxCycles = 1000
	maxFile   = 1 << 20 // bytes
)

// Folder is where the cycles of a Unit lie, from the root of the repository.
func Folder(unit catalog.UnitRef) string {
	return path.Join("halos", unit.Class.Halo, unit.Class.Class, "day0", string(unit.Unit))
}

// File is where one cycle of a Unit lies.
func File(unit catalog.UnitRef, cycle uint64) string {
	return path.Join(Folder(unit), fmt.Sprintf("%d.json", cycle))
}

// Load reads the cycles of a Unit from a repository, in order; none if there is no folder. It fails
// if a file is missing between others, says something else than its name, or has a review that
// nobody among the reviewers signed.
func Load(repository fs.FS, unit catalog.UnitRef) ([]*Cycle, error) {
	folder := Folder(unit)
	entries, err := fs.ReadDir(repository, folder)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tree.Fault(folder, err)
	}
	if len(entries) > maxCycles {
		return nil, fault.New(fault.InputTooLarge, folder, "more than %d cycles", maxCycles)
	}
	var cycles []*Cycle
	for number := range uint64(len(entries)) {
		file := File(unit, number+1)
		if !slices.ContainsFunc(entries, func(entry fs.DirEntry) bool { return entry.Name() == path.Base(file) }) {
			return nil, fault.New(fault.CycleUnreadable, file, "there are %d files in its folder, and it is none of them", len(entries))
		}
		data, err := tree.ReadFrom(repository, file, maxFile)
		if err != nil {
			return nil, tree.Fault(file, err)
		}
		read, err := Read(file, data)
		if err != nil {
			return nil, err
		}
		switch {
		case read.Unit != unit || read.Cycle != number+1:
			return nil, fault.New(fault.CycleUnreadable, file, "it is cycle %d of %s", read.Cycle, read.Unit)
		case number > 0 && read.Day <= cycles[number-1].Day:
			return nil, fault.New(fault.CycleUnreadable, file, "its day %s is not after %s, that of the cycle before", read.Day, cycles[number-1].Day)
		}
		cycles = append(cycles, read)
	}
	return cycles, nil
}

// Read decodes the file of a cycle, and verifies its reviews.
func Read(name string, data []byte) (*Cycle, error) {
	form := canon.Form{
		Name: name, What: "a cycle of day 0", Loose: "its bytes say more, or otherwise, than a cycle does",
		Refuse: func(format string, arguments ...any) error {
			return fault.New(fault.CycleUnreadable, name, format, arguments...)
		},
	}
	var cycle Cycle
	if err := form.Read(data, &cycle, &cycle.Version); err != nil {
		return nil, err
	}
	for i, review := range cycle.Reviews {
		if why := cycle.wrong(review); why != "" {
			return nil, fault.New(fault.ReviewInvalid, name, "review %d: %s", i+1, why)
		}
	}
	for _, check := range cycle.Checks {
		if check.Result != Passed && check.Result != Failed && check.Result != Look {
			return nil, form.Refuse("the check %q has the result %q", check.Name, check.Result)
		}
	}
	return &cycle, nil
}

// Write writes a cycle into a repository.
func Write(repository *tree.Tree, cycle *Cycle) (file string, err error) {
	file = File(cycle.Unit, cycle.Cycle)
	data, err := canon.Marshal(cycle)
	if err != nil {
		return file, err
	}
	if err := repository.Write(file, data, 0o644); err != nil {
		return file, tree.Fault(file, err)
	}
	return file, nil
}

// Put writes a cycle into a repository if it is one, and supersedes what is there. It returns the
// file; "" if nothing was to be written.
func Put(repository *tree.Tree, cycle *Cycle) (file string, err error) {
	if cycle.Cycle == 0 {
		return "", nil
	}
	cycles, err := Load(repository, cycle.Unit)
	if err != nil {
		return "", err
	}
	if count := uint64(len(cycles)); cycle.Cycle <= count && !cycle.Supersedes(cycles[cycle.Cycle-1]) {
		return "", nil
	}
	return Write(repository, cycle)
}

// Last reads the last cycle of a Unit.
func Last(repository fs.FS, unit catalog.UnitRef) (*Cycle, error) {
	cycles, err := Load(repository, unit)
	if err == nil && len(cycles) == 0 {
		err = fault.New(fault.NothingToReview, unit.String(), "there is no cycle of it in %s", Folder(unit))
	}
	if err != nil {
		return nil, err
	}
	return cycles[len(cycles)-1], nil
}
