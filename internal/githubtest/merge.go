// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"errors"
	"fmt"
	"strings"
)

// errConflict is a merge that a person would have to finish.
var errConflict = errors.New("merge conflict")

// merged is the tree that two commits make together.
func (s *store) merged(ours, theirs string) (string, error) {
	out, err := s.git("merge-tree", "--write-tree", ours, theirs)
	var failed *gitError
	if errors.As(err, &failed) && failed.code == 1 {
		return "", errConflict
	}
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(lines(out)[0]), nil
}

// mergeBase is where two commits part, "" when they have nothing in common.
func (s *store) mergeBase(a, b string) string {
	out, err := s.line("merge-base", a, b)
	if err != nil {
		return ""
	}
	return out
}

// rebase puts the commits of a branch that are not below another on top of that. Merges among them
// are left out, as Git does.
func (s *store) rebase(onto, head string, committer person) (string, error) {
	commits, err := s.log(0, "--reverse", "--no-merges", onto+".."+head, "--")
	if err != nil {
		return "", err
	}
	tip := onto
	for _, commit := range commits {
		if len(commit.parents) != 1 {
			return "", fmt.Errorf("%s has no parent to be taken from: %w", commit.sha, errConflict)
		}
		// What the commit changes is a merge of two children of its parent: one with the tree that
		// is built upon, and the commit itself.
		tree, err := s.line("rev-parse", tip+"^{tree}")
		if err != nil {
			return "", err
		}
		sibling, err := s.commit(tree, "rebase", commit.parents, commit.author, s.sign(committer))
		if err != nil {
			return "", err
		}
		if tree, err = s.merged(sibling, commit.sha); err != nil {
			return "", err
		}
		if tip, err = s.commit(tree, commit.message+"\n", []string{tip}, commit.author, s.sign(committer)); err != nil {
			return "", err
		}
	}
	return tip, nil
}
