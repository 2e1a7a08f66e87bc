// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"errors"
	"fmt"
	"strings"
)

// errConflict means that a person would have to finish the merge.
var errConflict = errors.New("merge conflict")

// merged returns the tree of a merge of two commits.
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

// mergeBase is the last common ancestor of two commits, or "" when there is none.
func (s *store) mergeBase(a, b string) string {
	out, err := s.line("merge-base", a, b)
	if err != nil {
		return ""
	}
	return out
}

// rebase copies the commits of head that onto does not have on top of onto. Like Git, it leaves out
// merges.
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
		// To apply the commit's change, merge two children of its parent: the commit itself, and
		// one with the tree of the new base.
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
