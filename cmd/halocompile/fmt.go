// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/tree"
)

// plainPath matches a path that every shell takes literally.
var plainPath = regexp.MustCompile(`^[A-Za-z0-9_./][A-Za-z0-9_./-]*$`)

func newFmt(a *app) *cobra.Command {
	var check bool
	format := &cobra.Command{
		Use:   "fmt [FILE...]",
		Short: "Write manifests in the one usual layout",
		Long: `fmt writes manifests in CUE's own layout, so that a diff shows what changes and nothing else. Values and comments stay. Without
files it takes every manifest under halos/. It prints the files that it changed.`,
		Example: "  halocompile fmt\n  halocompile fmt --check\n  halocompile fmt halos/meridian/clo-tranched/units/senior.cue",
		RunE: func(_ *cobra.Command, files []string) error {
			if len(files) == 0 {
				var err error
				if files, err = a.sources(); err != nil {
					return err
				}
			}
			document := struct {
				Version string   `json:"version"`
				Changed []string `json:"changed"`
			}{"1.0", []string{}}
			var faults fault.List
			for _, file := range files {
				changed, err := a.layOut(file, !check)
				if err != nil {
					each, ok := fault.All(err)
					if !ok {
						return err
					}
					faults = append(faults, each...)
					continue
				}
				if changed {
					document.Changed = append(document.Changed, file)
				}
			}
			if check {
				for _, file := range document.Changed {
					unusual := fault.New(fault.NotFormatted, file, "the layout is not the usual one")
					if plainPath.MatchString(file) { // else nobody should paste it into a shell
						unusual.Remedy("run 'halocompile fmt %s'", file)
					}
					faults = append(faults, unusual)
				}
			}
			if len(faults) > 0 {
				return faults
			}
			text := ""
			for _, file := range document.Changed {
				text += fault.OneLine(file) + "\n"
			}
			return a.print(document, text)
		},
	}
	format.Flags().BoolVar(&check, "check", false, "change nothing; fail if a file would change")
	return format
}

// sources returns the repository's manifests, as paths from the working directory.
func (a *app) sources() ([]string, error) {
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	var files []string
	err = fs.WalkDir(root, "halos", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{"approvals", "artifact", "emergencies"}, entry.Name()):
			return fs.SkipDir // machine-written
		case entry.Type().IsRegular() && path.Ext(name) == ".cue":
			file, err := fromHere(filepath.Join(a.dir, filepath.FromSlash(name)))
			if err != nil {
				return err
			}
			files = append(files, file)
		}
		return nil
	})
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fault.New(fault.NoManifests, "halos", "there is no folder halos/ here")
	}
	if err != nil {
		return nil, tree.Fault("halos", err)
	}
	return files, nil
}

// fromHere returns the path to a file from the working directory.
func fromHere(file string) (string, error) {
	here, err := filepath.Abs(".")
	if err != nil {
		return "", err
	}
	whole, err := filepath.Abs(file)
	if err != nil {
		return "", err
	}
	return filepath.Rel(here, whole)
}

// mostSource bounds the size in bytes of a file that is laid out. The reader of manifests has the
// same bound.
const mostSource = 1 << 20

// layOut brings a file into the usual layout, and tells whether the layout differs from what was
// there. Without write it changes nothing. It writes the file whole or not at all.
func (a *app) layOut(file string, write bool) (changed bool, err error) {
	folder, name, err := tree.Holding(a.dir, file)
	if err != nil {
		return false, tree.Fault(file, fmt.Errorf("the file cannot be read: %w", err))
	}
	defer folder.Close()
	if write {
		folder.Sweep(path.Dir(name))
	}
	before, err := folder.Read(name, mostSource)
	if err != nil {
		return false, tree.Fault(file, fmt.Errorf("the file cannot be read: %w", err))
	}
	after, err := manifest.Format(filepath.ToSlash(file), before)
	if err != nil || bytes.Equal(before, after) || !write {
		return err == nil && !bytes.Equal(before, after), err
	}
	info, err := folder.Stat(name)
	if err == nil {
		err = folder.Write(name, after, info.Mode().Perm())
	}
	if err != nil {
		return false, tree.Fault(file, fmt.Errorf("the file cannot be written: %w", err))
	}
	return true, nil
}
