// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// records are those of the main branch. A record is believed only once the chain proves it.
type records struct {
	loop    *Loop
	merged  Merged
	clients map[catalog.NetworkRef]*chain.Client
	shelves []*shelf // sorted by Class, then by network
}

// shelf holds the records of one Class on one network.
type shelf struct {
	class   catalog.ClassRef
	network catalog.NetworkRef
	found   []rollout.Recorded
	proved  []*artifact.Record
	// over holds the bundles that a proved record comes from, with the block of their last
	// transaction.
	over    map[string]uint64
	adopted bool       // its Class was adopted, and no rollout is recorded
	wrong   fault.List // what is wrong with the records then
	busy    bool       // a rollout of the Class is being carried out, or has just written records
	err     error      // why the chain could not be asked
}

// claims tells whether some record says that it comes from a bundle.
func (s *shelf) claims(digest string) bool {
	return slices.ContainsFunc(s.found, func(each rollout.Recorded) bool {
		return each.Record != nil && slices.ContainsFunc(each.Record.History, func(r artifact.Revision) bool { return r.Bundle == digest })
	})
}

// folder returns the folder with the documents of one of the Class's bundles.
func (s *shelf) folder(root, digest string) rollout.Folder {
	return rollout.Folder{Path: filepath.Join(root, "halos", filepath.FromSlash(s.class.String()), rollout.Approvals, digest), Root: root}
}

var recordsFolder = regexp.MustCompile(`^halos/[a-z0-9-]+/[a-z0-9-]+/artifact/[a-z0-9-]+$`)

// records reads the records of the main branch, and asks the chain about them.
func (l *Loop) records(ctx context.Context, m Merged) (*records, error) {
	r := &records{loop: l, merged: m, clients: map[catalog.NetworkRef]*chain.Client{}}
	repository, err := tree.Open(m.Root)
	if err != nil {
		return nil, tree.Fault(m.Root, err)
	}
	defer repository.Close()
	folders, err := fs.Glob(repository, "halos/*/*/artifact/*")
	if err != nil {
		return nil, tree.Fault("halos", err)
	}
	for _, relative := range folders {
		class, named := rollout.ClassOf(relative)
		if !named || !recordsFolder.MatchString(relative) {
			continue
		}
		s := &shelf{class: class, network: catalog.NetworkRef(path.Base(relative)), over: map[string]uint64{}}
		r.shelves = append(r.shelves, s)
		if s.found, s.err = s.folder(m.Root, "-").Records(s.network); s.err == nil {
			s.err = r.prove(ctx, s)
		}
	}
	return r, nil
}

// prove notes which records of a shelf the chain proves, and which bundles are over because of
// them.
func (r *records) prove(ctx context.Context, s *shelf) error {
	documents, err := s.folder(r.merged.Root, "-").Evidence(s.network)
	if err != nil {
		return err
	}
	var evidence []artifact.Evidence
	for _, each := range documents {
		if each.Bundle.Class == s.class {
			evidence = append(evidence, each)
		}
	}
	var kept []artifact.Kept
	for _, each := range s.found {
		if each.Record != nil {
			kept = append(kept, artifact.Kept{Where: each.Path, Record: each.Record})
		}
	}
	if r.adopted(s, kept) {
		return r.proveAdopted(ctx, s, kept)
	}
	if len(kept) == 0 || len(evidence) == 0 {
		return nil // without documents of a rollout they prove nothing
	}
	client, err := r.client(ctx, s.network)
	if err != nil {
		return err
	}
	faults, err := artifact.Proven(ctx, client, kept, evidence)
	if err != nil {
		return err
	}
	for i, each := range kept {
		if len(faults[i]) > 0 {
			r.loop.Note("%s: not believed: %s", each.Where, faults[i][0].What)
			continue
		}
		s.proved = append(s.proved, each.Record)
		for _, revision := range each.Record.History {
			if revision.Bundle == "" {
				continue
			}
			for _, transaction := range revision.Transactions {
				s.over[revision.Bundle] = max(s.over[revision.Bundle], transaction.Block)
			}
		}
	}
	return nil
}

func (r *records) client(ctx context.Context, name catalog.NetworkRef) (*chain.Client, error) {
	if client, open := r.clients[name]; open {
		return client, nil
	}
	network := r.merged.Catalog.Networks[name]
	if network == nil {
		return nil, fault.New(fault.NotDeclared, string(name), "there are records of a network of that name, which is not declared")
	}
	client, err := r.merged.Dial(ctx, network)
	if err == nil {
		r.clients[name] = client
	}
	return client, err
}

func (r *records) close() {
	for _, client := range r.clients {
		client.Close()
	}
}

// of returns the shelves of a Class.
func (r *records) of(class catalog.ClassRef) []*shelf {
	return slices.DeleteFunc(slices.Clone(r.shelves), func(s *shelf) bool { return s.class != class })
}

// busy notes that a rollout of a Class looks after the Class's records itself.
func (r *records) busy(class catalog.ClassRef, network catalog.NetworkRef) {
	for _, s := range r.of(class) {
		s.busy = s.busy || s.network == network
	}
}

const recordsMarker = "<!-- halocompile:records -->"

// keep brings the records of finished rollouts in line with the chain, and then with the manifests
// as far as edits need no transaction. It opens an issue on what it cannot set right, and one on
// the signatures that edits wait for.
func (r *records) keep(ctx context.Context) error {
	var failed []error
	var waiting []rollout.Waiting
	all := true // whether every edit was looked at
	for _, s := range r.shelves {
		if s.busy {
			all = false
			continue
		}
		err := s.err
		var more []rollout.Waiting
		if err == nil {
			more, err = r.keepAndRevise(ctx, s)
			waiting = append(waiting, more...)
		}
		if err != nil {
			failed, all = append(failed, err), false
		}
		if ctx.Err() != nil {
			return join(failed)
		}
	}
	if err := r.adopt(ctx); err != nil {
		failed = append(failed, err)
	}
	if err := r.promises(ctx, waiting, all); err != nil {
		failed = append(failed, err)
	}
	if err := join(failed); err != nil {
		list := faultsOf("", err)
		for _, each := range list { // as the repository names the file
			each.Where = r.relative(each.Where)
		}
		return r.loop.tellOf(ctx, recordsMarker, r.merged.Commit, list, report.WrongRecords)
	}
	return r.loop.Host.Resolve(ctx, recordsMarker, "The records are what the chain shows.")
}

// keepAndRevise brings the records of a shelf in line with the chain, and then with the manifests.
// What governance did on the chain by itself is in line once the manifests say so, too.
func (r *records) keepAndRevise(ctx context.Context, s *shelf) ([]rollout.Waiting, error) {
	wrong := r.keepShelf(ctx, s)
	if wrong != nil && fault.First(wrong).Stage() != fault.StageRecords {
		return nil, wrong
	}
	written, waiting, err := r.revise(ctx, s)
	switch {
	case wrong != nil && (err != nil || written == 0):
		return waiting, wrong
	case wrong != nil:
		return waiting, r.keepShelf(ctx, s)
	}
	return waiting, err
}

// keepShelf brings all records of a shelf in line with the chain, by the newest rollout of it that
// is over.
func (r *records) keepShelf(ctx context.Context, s *shelf) error {
	newest := ""
	for _, digest := range slices.Sorted(maps.Keys(s.over)) {
		if newest == "" || s.over[digest] > s.over[newest] {
			newest = digest
		}
	}
	if newest == "" {
		faults := s.wrong
		for _, each := range s.found {
			if list, ok := fault.All(each.Err); ok {
				faults = append(faults, list...)
				continue
			}
			if s.adopted {
				continue
			}
			faults = append(faults, fault.New(fault.RecordNotProven, each.Path, "no bundle under halos/%s/approvals/ is proved to have brought it about", s.class))
		}
		if len(faults) > 0 {
			return faults
		}
		return nil
	}
	client, err := r.client(ctx, s.network)
	if err != nil {
		return err
	}
	over := rollout.Rollout{Client: client, Catalog: r.merged.Catalog, Folder: s.folder(r.merged.Root, newest)}
	if over.Plan, over.Bundle, err = over.Folder.Documents(); err != nil {
		return err
	}
	outcome, err := over.Keep(ctx, rollout.Options{Commit: r.merged.Holds, At: r.merged.At})
	if err != nil {
		return err
	}
	if _, _, err := r.loop.commitRecords(ctx, r.merged, outcome.Records, fmt.Sprintf("Records of %s on %s, as the chain shows it\n\nThey were missing, or said something else.", s.class, s.network)); err != nil {
		return err
	}
	if len(outcome.Unknown) > 0 {
		return outcome.Unknown
	}
	return nil
}

// commitRecords commits records to the main branch. It never commits anything else.
func (l *Loop) commitRecords(ctx context.Context, m Merged, written []string, message string) (paths []string, sha string, err error) {
	if len(written) == 0 {
		return nil, "", nil
	}
	repository, err := tree.Open(m.Root)
	if err != nil {
		return nil, "", tree.Fault(m.Root, err)
	}
	defer repository.Close()
	files := map[string][]byte{}
	for _, file := range written {
		name, _ := tree.Within(m.Root, file)
		if files[l.prefix()+name], err = repository.ReadFile(name); err != nil {
			return nil, "", tree.Fault(file, err)
		}
	}
	if sha, err = l.Host.Commit(ctx, m.Branch, message, files, l.isRecord); err != nil {
		return nil, "", err
	}
	l.Note("records  %d, commit %s", len(files), sha)
	return slices.Sorted(maps.Keys(files)), sha, nil
}

// isRecord tells whether a path of the repository is that of a record.
func (l *Loop) isRecord(file string) bool {
	below, found := strings.CutPrefix(file, l.prefix())
	return found && recordPath.MatchString(below)
}

var recordPath = regexp.MustCompile(`^halos/[a-z0-9-]+/[a-z0-9-]+/artifact/[a-z0-9-]+/(halo|class|unit)-[a-z0-9-]+\.json$`)
