// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-github/v60/github"
)

// ownerFiles are the places of CODEOWNERS, in the order in which the host looks.
var ownerFiles = []string{".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"}

func (h *Host) ownerSettings(ctx context.Context, expected Expectations) []Setting {
	file, content, err := h.owners(ctx, expected.Branch)
	source := file
	if source == "" {
		source = strings.Join(ownerFiles, ", ")
	}
	owners, strange := parseOwners(content)
	correct := Setting{Name: "the host understands all of CODEOWNERS", Expected: "no errors", Source: "CODEOWNERS errors"}
	switch got, _, errErrors := h.client.Repositories.GetCodeownersErrors(ctx, h.owner, h.repo, &github.GetCodeownersErrorsOptions{Ref: expected.Branch}); {
	case gone(errErrors):
		correct.Actual = "there is no CODEOWNERS on " + expected.Branch
	case errErrors != nil:
		correct.Unknown = h.unknown(ctx, correct.Source, errErrors)
	case len(got.Errors) > 0:
		first := got.Errors[0]
		correct.Actual = fmt.Sprintf("%d, first at %s:%d:%d: %s", len(got.Errors), first.Path, first.Line, first.Column, first.Kind)
	case len(strange) > 0: // else, the settings below would describe another file
		correct.Actual = fmt.Sprintf("%d that are not of the documented form, first at %s:%d", len(strange), file, strange[0])
	default:
		correct.Actual, correct.OK = "no errors", true
	}
	settings := []Setting{correct}
	paths := slices.Clone(expected.CodeOwners)
	if file != "" {
		paths = append(paths, file) // the owners of this file decide who owns everything
	}
	for _, path := range paths {
		setting := Setting{Name: "owners of " + path, Expected: "somebody, and the same for all of it", Source: source}
		from, taker := owners.taken(path)
		switch names, line := owners.of(path); {
		case err != nil:
			setting.Unknown = h.unknown(ctx, "CODEOWNERS", err)
		case file == "":
			setting.Actual = "there is no CODEOWNERS on " + expected.Branch
		case line == 0:
			there, err := h.holds(ctx, expected.Branch, path)
			switch {
			case err != nil:
				setting.Unknown = h.unknown(ctx, path, err)
			case there:
				setting.Actual = "nobody: no line says"
			default:
				setting.Actual, setting.OK = "not there, and needs none", true
			}
		case len(names) == 0:
			setting.Actual = fmt.Sprintf("nobody: line %d", line)
		case taker != nil:
			setting.Actual = fmt.Sprintf("%s by line %d, and by line %d, which is further down, for all or a part of it: %s", strings.Join(from.owners, " "), from.number,
				taker.number, strings.Join(taker.owners, " "))
		default:
			setting.Actual, setting.OK = strings.Join(names, " "), true
			setting.Source = fmt.Sprintf("%s:%d", file, line)
		}
		settings = append(settings, setting)
	}
	return settings
}

// owners is the CODEOWNERS file that the host uses for a branch. file is "" when there is none.
func (h *Host) owners(ctx context.Context, branch string) (file, content string, err error) {
	for _, file := range ownerFiles {
		got, _, _, err := h.client.Repositories.GetContents(ctx, h.owner, h.repo, file, &github.RepositoryContentGetOptions{Ref: branch})
		if gone(err) || err == nil && got == nil { // got is nil for a folder
			continue
		}
		if err != nil {
			return "", "", err
		}
		content, err := got.GetContent()
		return file, content, err
	}
	return "", "", nil
}

// holds tells whether a file or a folder exists on a branch. If the path has names that stand for
// every name, it looks for the folder before the first of them.
func (h *Host) holds(ctx context.Context, branch, path string) (bool, error) {
	path, _, _ = strings.Cut(path, "*")
	_, _, _, err := h.client.Repositories.GetContents(ctx, h.owner, h.repo, strings.TrimSuffix(path, "/"), &github.RepositoryContentGetOptions{Ref: branch})
	if gone(err) {
		return false, nil
	}
	return err == nil, err
}
