// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

const promisesMarker = "<!-- halocompile:promises -->"

// revise adds a revision to each record of a shelf whose manifest was edited in a way that needs no
// transaction, and commits it: for reporting because it was merged, for a promise once enough
// owners have signed. It returns how many it wrote, and the edits that wait for signatures. It does
// nothing where the chain proves no record.
func (r *records) revise(ctx context.Context, s *shelf) (int, []rollout.Waiting, error) {
	if len(s.proved) == 0 {
		return 0, nil, nil
	}
	client, err := r.client(ctx, s.network)
	if err != nil {
		return 0, nil, err
	}
	kept := rollout.Shelf{Class: s.class, Network: s.network, Folder: s.folder(r.merged.Root, "-")}
	if kept.Records, err = kept.Folder.Records(s.network); err != nil {
		return 0, nil, err
	}
	m := r.merged
	written, all, err := kept.Update(ctx, rollout.Updates{Catalog: m.Catalog, Commit: m.Commit, At: m.At, Touched: m.Touched, Client: client})
	if err != nil {
		return 0, nil, err
	}
	if _, _, err := r.loop.commitRecords(ctx, m, written, fmt.Sprintf("Records of %s on %s, as the manifests say it\n\nWhat was edited needs no transaction.", s.class, s.network)); err != nil {
		return 0, nil, err
	}
	var waiting []rollout.Waiting
	for _, each := range all {
		if each.Update == nil {
			continue // its rollout records it
		}
		for i, note := range each.Notes {
			each.Notes[i] = strings.ReplaceAll(note, m.Root+string(filepath.Separator), "")
		}
		r.loop.Note("%s", each)
		waiting = append(waiting, each)
	}
	return len(written), waiting, nil
}

// promises keeps the one issue on edits that wait for signatures, or closes it when none waits. all
// says that every edit was looked at.
func (r *records) promises(ctx context.Context, waiting []rollout.Waiting, all bool) error {
	l := r.loop
	if len(waiting) == 0 {
		if !all {
			return nil
		}
		return l.Host.Resolve(ctx, promisesMarker, "Every edit of a promise is signed and recorded.")
	}
	run := report.Run{Server: l.Server, Repository: l.Repository, Commit: r.merged.Commit, URL: l.RunURL, At: l.Now()}
	text := report.Promises(run, waiting)
	url, _, err := l.Host.Issue(ctx, promisesMarker, text.Title, promisesMarker+"\n"+text.Body, nil)
	if err == nil {
		l.Note("issue    %s", url)
	}
	return err
}

// relative is the name of a file of the main branch, from its root. Another name stays as it is.
func (r *records) relative(name string) string {
	if below, found := strings.CutPrefix(name, r.merged.Root+string(filepath.Separator)); found {
		return filepath.ToSlash(below)
	}
	return name
}
