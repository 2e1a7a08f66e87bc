// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"errors"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
)

// unreadyMarker begins the issue on a main branch from which nothing can be carried out.
const unreadyMarker = "<!-- halocompile:unready -->"

// Unready opens an issue on what keeps everything from being carried out, such as manifests that do
// not load. It returns the error.
func (l *Loop) Unready(ctx context.Context, commit string, err error) error {
	return l.tellOf(ctx, unreadyMarker, commit, err, report.Unready)
}

// tellOf opens an issue on an error that belongs to no single rollout, or brings it up to date. It
// returns the error.
func (l *Loop) tellOf(ctx context.Context, marker, commit string, err error, words func(report.Run, fault.List) report.Issue) error {
	if ctx.Err() != nil {
		return err
	}
	text := words(report.Run{Server: l.Server, Repository: l.Repository, Commit: commit, URL: l.RunURL, At: l.Now()}, faultsOf("", err))
	url, _, untold := l.Host.Issue(ctx, marker, text.Title, marker+"\n"+text.Body, nil)
	if untold != nil {
		return join([]error{err, untold})
	}
	l.Note("issue    %s", url)
	return err
}

// faultsOf returns the faults that an error is made of. Any other error becomes one fault at where.
func faultsOf(where string, err error) fault.List {
	if list, ok := fault.All(err); ok {
		return list
	}
	return fault.List{fault.New(fault.ChangeNotJudged, where, "%w", err)}
}

// join returns several errors as one, with every fault in them; nil if there is none.
func join(list []error) error {
	var faults fault.List
	for _, err := range list {
		each, ok := fault.All(err)
		if !ok {
			return errors.Join(list...)
		}
		faults = append(faults, each...)
	}
	if len(faults) == 0 {
		return nil
	}
	return faults
}
