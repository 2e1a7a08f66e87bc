// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"cmp"
	"context"
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

var folderForm = regexp.MustCompile(`^halos/[a-z0-9-]+/[a-z0-9-]+/(approvals|emergencies)/[0-9a-f]{64}$`)

// Folders returns the folders of all rollouts in a repository's tree, sorted. Prepared emergencies
// are none: see PreparedFolders.
func Folders(repository fs.FS) ([]string, error) { return foldersIn(repository, Approvals) }

// foldersIn returns the folders named after a digest that lie in folders of a name, sorted.
func foldersIn(repository fs.FS, name string) ([]string, error) {
	folders, err := fs.Glob(repository, path.Join("halos", "*", "*", name, "*"))
	if err != nil {
		return nil, tree.Fault("halos", err)
	}
	folders = slices.DeleteFunc(folders, func(each string) bool {
		_, named := ClassOf(each)
		return !named || !folderForm.MatchString(each)
	})
	if len(folders) > maxFiles {
		return nil, fault.New(fault.InputTooLarge, "halos", "more than %d folders of rollouts", maxFiles)
	}
	slices.Sort(folders)
	return folders, nil
}

// IsFolder tells whether a path has the form of a rollout's folder.
func IsFolder(at string) bool {
	return folderForm.MatchString(at) && path.Base(path.Dir(at)) == Approvals
}

// ClassOf returns the Class that a folder of the form halos/<halo>/<class>/…/… is about. A folder
// of another form is about none.
func ClassOf(folder string) (class catalog.ClassRef, named bool) {
	name, below := strings.CutPrefix(path.Dir(path.Dir(folder)), "halos/")
	class, err := catalog.ParseClass(name)
	return class, below && err == nil
}

// Repository is where rollouts lie, with the manifests and the nodes that they are compared with.
type Repository struct {
	Root    string // folder of the tree
	Tree    fs.FS
	Catalog *catalog.Catalog
	Dial    func(context.Context, *catalog.Network) (*chain.Client, error)
}

// Found is a rollout of a repository, and how far it is.
type Found struct {
	Rollout
	Name   string           // of its folder, from the repository's root
	Class  catalog.ClassRef // whose folder it is in
	Result *exec.Result     // nil if the documents or the chain cannot be read
	By     string           // folder of the rollout that did the same instead; see Attribute
	Past   bool             // it has begun, and nothing of it is wanted any more

	// Why it cannot be carried on: its documents cannot be read, or it has not begun and never can,
	// because its deadline is over or the manifests no longer give it.
	Err error
}

// Look reads the documents in the folder of a rollout, and from the chain how far it is. An error
// says that no node can be asked.
func (in Repository) Look(ctx context.Context, name string) (*Found, error) {
	f := &Found{Name: name, Rollout: Rollout{Catalog: in.Catalog, Records: in.Tree, Folder: in.at(name)}}
	f.Class, _ = ClassOf(name)
	if f.Plan, f.Bundle, f.Err = f.Folder.Documents(); f.Err != nil {
		return f, nil
	}
	if f.Bundle.Class != f.Class {
		f.Err = fault.New(fault.BundleNotReproducible, name, "the bundle in it is for %s", f.Bundle.Class)
		return f, nil
	}
	network := f.Network()
	if network == nil {
		f.Err = fault.New(fault.NotDeclared, name, "its bundle is for the network %q, which is not declared", f.Bundle.Network)
		return f, nil
	}
	var err error
	if f.Client, err = in.Dial(ctx, network); err != nil {
		return f, err
	}
	if err := f.Client.RequireChain(ctx, f.Bundle.ChainID); err != nil {
		return f, err
	}
	if f.Result, f.Err = f.Status(ctx); f.Err != nil {
		f.Result = nil
		if list, ok := fault.All(f.Err); !ok || list[0].Code.Stage() == fault.StageChain {
			return f, f.Err
		}
		return f, nil
	}
	if f.Err = f.Sign(f.Result); f.Err != nil {
		return f, nil
	}
	if f.Result.Begun() && !f.Superseded() {
		if !f.Result.Complete() {
			f.Past, err = f.Rollout.Past(ctx)
		}
		return f, err
	}
	if _, f.Err = f.Recompile(); f.Err != nil {
		return f, nil
	}
	err = exec.InTime(ctx, f.Client, f.Bundle)
	if errors.Is(err, fault.DeadlineOver) {
		f.Err, err = err, nil
	}
	return f, err
}

func (in Repository) at(name string) Folder {
	return Folder{Path: filepath.Join(in.Root, filepath.FromSlash(name)), Root: in.Root}
}

// Find returns the folder of the rollout of a Class, or of one of its Units alone, that counts: the
// one that is not complete and can be carried on. If there is none, that is the only one that is
// not complete, or else the newest of those that are, or of which nothing is wanted any more. One
// that another did instead never counts.
// Find fails if several count. It asks no node if there is one rollout alone.
func (in Repository) Find(ctx context.Context, of catalog.UnitRef) (Folder, error) {
	all, err := Folders(in.Tree)
	if err != nil {
		return Folder{}, err
	}
	all = slices.DeleteFunc(all, func(name string) bool {
		if class, _ := ClassOf(name); class != of.Class {
			return true
		}
		b, err := in.at(name).Bundle() // that of an emergency is named by its folder
		if err != nil {
			return of.Unit != "" // what cannot be read is told of the Class
		}
		return b.Unit != of.Unit || b.Emergency != nil
	})
	switch len(all) {
	case 0:
		return Folder{}, fault.New(fault.NothingToPlan, of.String(), "it has no rollout in the repository").
			Remedy("plan one with: halocompile plan %s", of)
	case 1:
		return in.at(all[0]), nil
	}
	looked := make([]*Found, len(all))
	for i, name := range all {
		if looked[i], err = in.Look(ctx, name); err != nil {
			return Folder{}, err
		}
	}
	if err := Attribute(ctx, looked); err != nil {
		return Folder{}, err
	}
	var live, dead, complete []*Found
	for _, f := range looked {
		switch {
		case f.By != "":
		case f.Past, f.Result != nil && f.Result.Complete():
			complete = append(complete, f)
		case f.Err == nil:
			live = append(live, f)
		default:
			dead = append(dead, f)
		}
	}
	count := live
	if len(count) == 0 {
		count = dead
	}
	if len(count) == 0 {
		count = []*Found{slices.MaxFunc(complete, func(a, b *Found) int { return cmp.Compare(a.Plan.Block.Number, b.Plan.Block.Number) })}
	}
	if len(count) > 1 {
		return Folder{}, several(of, count)
	}
	return count[0].Folder, nil
}

// several lists rollouts of a Class of which none counts more than another.
func several(of catalog.UnitRef, count []*Found) error {
	var faults fault.List
	for _, f := range count {
		why := "it can be carried on"
		if list, ok := fault.All(f.Err); ok {
			why = "it cannot be carried on: " + list[0].What
		}
		faults = append(faults, fault.New(fault.CommandLineUnusable, f.Name, "it is one of %d rollouts of %s: %s", len(count), of, why).
			Remedy("choose it with: --dir %s; or remove the folders of those that nobody will carry out", f.Name))
	}
	return faults
}
