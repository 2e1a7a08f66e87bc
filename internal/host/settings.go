// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Expectations are what the security of the pull-request loop demands of a repository.
type Expectations struct {
	Branch      string   // the branch from which everything is carried out
	Checks      []string // check runs that must succeed before a merge
	Environment string   // the environment that holds the relayer's key
	// paths whose changes an owner must approve, if they exist; a folder ends with a slash, and a
	// name of * stands for every name
	CodeOwners []string
}

// Setting is one setting that the security of the loop depends on: as it should be and as it is. A
// setting that could not be read is neither right nor wrong.
type Setting struct {
	Name     string
	Expected string
	Actual   string
	Source   string // where the host states it
	OK       bool
	Unknown  string // why it could not be read; OK is false then
}

// Settings compares a repository with the expectations. It returns the same settings in the same
// order each time. It fails only when the repository cannot be read at all. What the token may not
// read is Unknown.
func (h *Host) Settings(ctx context.Context, expected Expectations) ([]Setting, error) {
	repository, _, err := h.client.Repositories.Get(ctx, h.owner, h.repo)
	if err != nil {
		return nil, h.explain(ctx, "repository", err)
	}
	// Jobs that start on a schedule or after other jobs run from the default branch. 'comment'
	// posts only on pull requests onto that branch.
	branch := Setting{
		Name: expected.Branch + " is the default branch", Expected: expected.Branch, Actual: repository.GetDefaultBranch(), Source: "repository",
		OK: repository.GetDefaultBranch() == expected.Branch,
	}
	if branch.Actual == "" {
		branch.Unknown = "the host does not say which is"
	}
	settings := []Setting{branch}
	for _, part := range []func() []Setting{
		func() []Setting { return h.branchSettings(ctx, expected) },
		func() []Setting { return h.environmentSettings(ctx, expected) },
		func() []Setting { return h.actionsSettings(ctx, repository.GetPrivate()) },
		func() []Setting { return h.ownerSettings(ctx, expected) },
	} {
		settings = append(settings, part()...)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return settings, nil
}

// get reads something that the library does not support, or not in full.
func get[T any](ctx context.Context, h *Host, path string, arguments ...any) (T, *github.Response, error) {
	var into T
	request, err := h.client.NewRequest(http.MethodGet, fmt.Sprintf("repos/%s/%s/", h.owner, h.repo)+fmt.Sprintf(path, arguments...), nil)
	if err != nil {
		return into, nil, err
	}
	response, err := h.client.Do(ctx, request, &into)
	return into, response, err
}

// unknown says in one line why something could not be read.
func (h *Host) unknown(ctx context.Context, what string, err error) string {
	list, ok := fault.All(h.explain(ctx, what, err))
	if !ok {
		return err.Error()
	}
	return list[0].What + "; " + list[0].Do
}

// escapeRef escapes the name of a branch, except for its slashes.
func escapeRef(ref string) string {
	parts := strings.Split(ref, "/")
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	return strings.Join(parts, "/")
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}
