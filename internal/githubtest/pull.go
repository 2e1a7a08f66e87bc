// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// pull is the part of a pull request that an issue does not have.
type pull struct {
	fork             *repository // repository of the head; nil for a fork that was deleted
	headRef, headSHA string
	baseRef, baseSHA string // tip of the base branch when the head was last pushed
	from             string // merge base; the changes are those between it and the head
	draft            bool

	seenBase  string // tip of the base for which mergeable and mergeSHA hold
	mergeable bool
	undecided int    // how many more times GitHub says that it does not know yet
	mergeSHA  string // if open, the commit of a test merge; if merged, that of the merge

	merged     time.Time
	mergedBy   string
	introduced []string // commits that the merge brought to the base branch
	approvals  []string // logins
	retargets  []retarget
}

// retarget is a change of the base branch, as the list of events has it.
type retarget struct {
	id int64
	by string
	at time.Time
}

// Retarget changes the base branch of a pull request, as its author.
func (s *Server) Retarget(number int, base string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	i := s.knownPull(number)
	s.retarget(i, base, i.author)
	s.must(s.refresh())
}

func (s *Server) retarget(i *issue, base, who string) {
	if base != i.pull.baseRef {
		i.pull.baseRef, i.pull.seenBase = base, ""
		i.pull.retargets = append(i.pull.retargets, retarget{s.id(), who, s.now()})
	}
}

// Pull is a pull request as people see it.
type Pull struct {
	Issue
	Merged                     bool
	HeadRepo, HeadRef, HeadSHA string
	BaseRef, BaseSHA           string
	// the test merge while the pull request is open, the real merge afterwards; "" on conflict
	MergeSHA string
}

// Pull returns the pull request with a number.
func (s *Server) Pull(number int) Pull {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.must(s.refresh())
	i := s.knownPull(number)
	told := Pull{
		Issue: s.tell(i), Merged: !i.pull.merged.IsZero(), HeadRef: i.pull.headRef, HeadSHA: i.pull.headSHA, BaseRef: i.pull.baseRef, BaseSHA: i.pull.baseSHA,
		MergeSHA: i.pull.mergeSHA,
	}
	if i.pull.fork != nil {
		told.HeadRepo = i.pull.fork.full()
	}
	return told
}

func (s *Server) knownPull(number int) *issue {
	i := s.known(number)
	if i.pull == nil {
		s.must(fmt.Errorf("%d is an issue, not a pull request", number))
	}
	return i
}

// OpenPull proposes a branch for a branch of the repository. headRepo is "" for the repository or
// "owner/name" of a fork. base is "" for the default branch.
func (s *Server) OpenPull(headRepo, branch, base, title, author string) int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if base == "" {
		base = s.main.branch
	}
	i := &issue{title: title, author: author, pull: &pull{fork: s.repository(headRepo), headRef: branch, baseRef: base}}
	s.must(s.propose(i))
	return int(i.number)
}

var errNothing = errors.New("no commits between base and head")

// propose opens a pull request. It fails if there is nothing to merge, or if the pull request
// exists.
func (s *Server) propose(i *issue) error {
	head, branch, base := i.pull.fork, i.pull.headRef, i.pull.baseRef
	switch {
	case head.tip(branch) == "":
		return fmt.Errorf("%s has no branch %s", head.full(), branch)
	case s.main.tip(base) == "":
		return fmt.Errorf("%s has no branch %s", s.main.full(), base)
	}
	for _, other := range s.issues {
		if p := other.pull; p != nil && other.open() && p.fork == head && p.headRef == branch && p.baseRef == base {
			return fmt.Errorf("a pull request already exists for %s:%s", head.owner, branch)
		}
	}
	if head.git.ancestor(head.tip(branch), s.main.tip(base)) {
		return errNothing
	}
	s.add(i)
	return s.refresh()
}

// refresh updates the pull requests after pushes.
func (s *Server) refresh() error {
	branches := map[*repository]map[string]string{}
	for _, i := range s.issues {
		if i.pull == nil || !i.open() || i.pull.fork == nil {
			continue
		}
		for _, r := range []*repository{s.main, i.pull.fork} {
			if branches[r] == nil {
				refs, err := r.git.refs("refs/heads/")
				if err != nil {
					return err
				}
				branches[r] = refs
			}
		}
		head := branches[i.pull.fork][s.main.head(i.pull.headRef)]
		base := branches[s.main][s.main.head(i.pull.baseRef)]
		if head == "" || base == "" {
			s.close(i, s.main.owner, "")
			continue
		}
		if err := s.follow(i, head, base); err != nil {
			return err
		}
	}
	return nil
}

// follow updates one pull request after pushes to its branches.
func (s *Server) follow(i *issue, head, base string) error {
	p, git := i.pull, s.main.git
	moved := p.headSHA != head
	if !moved && p.seenBase == base {
		return nil
	}
	if moved {
		own := fmt.Sprintf("refs/pull/%d/head", i.number)
		if p.fork != s.main {
			if _, err := git.git("fetch", "--quiet", p.fork.git.dir, "+"+s.main.head(p.headRef)+":"+own); err != nil {
				return err
			}
		} else if err := git.setRef(own, head, ""); err != nil {
			return err
		}
		p.headSHA, p.baseSHA, i.updatedAt = head, base, s.now()
	}
	p.seenBase = base
	// The head was pushed to the base branch by hand, or there is nothing left to merge.
	if git.ancestor(head, base) {
		if !moved {
			out, err := git.git("rev-list", p.from+".."+base)
			if err != nil {
				return err
			}
			p.merged, p.mergedBy, p.mergeSHA, p.introduced = s.now(), s.main.owner, base, lines(out)
		}
		s.close(i, s.main.owner, "")
		return nil
	}
	p.from = git.mergeBase(base, head)
	return s.tryMerge(i, head, base)
}

// tryMerge makes the test merge refs/pull/N/merge, on which workflows run.
func (s *Server) tryMerge(i *issue, head, base string) error {
	p, git := i.pull, s.main.git
	ref := fmt.Sprintf("refs/pull/%d/merge", i.number)
	p.mergeable, p.mergeSHA = false, ""
	tree, err := git.merged(base, head)
	if errors.Is(err, errConflict) || p.from == "" {
		return git.deleteRef(ref)
	}
	if err != nil {
		return err
	}
	sha, err := git.commit(tree, fmt.Sprintf("Merge %s into %s\n", head, base), []string{base, head}, git.sign(s.person(i.author)), git.sign(github))
	if err != nil {
		return err
	}
	p.mergeable, p.mergeSHA = true, sha
	return git.setRef(ref, sha, "")
}

// Undecided makes GitHub answer that many times that it does not know yet whether a pull request
// can be merged. GitHub does so right after a push.
func (s *Server) Undecided(number, times int) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.knownPull(number).pull.undecided = times
}

// Methods of merging a pull request.
const (
	MergeCommit = "merge"
	Squash      = "squash"
	Rebase      = "rebase"
)

// Merge merges a pull request as the owner, whatever the rules say. It returns the new tip of the
// base branch.
func (s *Server) Merge(number int, method string) string {
	return s.MergeQueue(method, number)
}

// MergeQueue merges pull requests as a merge queue does: one after the other. The base branch moves
// only once, over all of them. It returns the new tip.
func (s *Server) MergeQueue(method string, numbers ...int) string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.must(s.refresh())
	tip, base := "", ""
	var landed []*issue
	for _, number := range numbers {
		i := s.knownPull(number)
		if !i.open() {
			s.must(fmt.Errorf("pull request %d is closed", number))
		}
		if base == "" {
			base = i.pull.baseRef
			tip = s.main.tip(base)
		}
		sha, err := s.land(i, tip, landing{method: method, who: s.main.owner})
		s.must(err)
		tip, landed = sha, append(landed, i)
	}
	s.must(s.main.git.setRef(s.main.head(base), tip, ""))
	for _, i := range landed {
		s.close(i, s.main.owner, "")
	}
	s.must(s.refresh())
	return tip
}

// landing is how a pull request is merged.
type landing struct {
	method, title, message string // empty means GitHub's default
	who                    string
}

// land makes the commits of a merge on top of a base, and records them. It does not move the base
// branch.
func (s *Server) land(i *issue, base string, how landing) (string, error) {
	p, git, title, message := i.pull, s.main.git, how.title, how.message
	tree, err := git.merged(base, p.headSHA)
	if err != nil {
		return "", err
	}
	author, committer := git.sign(s.person(how.who)), git.sign(github)
	var sha string
	switch how.method {
	case MergeCommit, "":
		if title == "" {
			title, message = fmt.Sprintf("Merge pull request #%d from %s/%s", i.number, p.fork.owner, p.headRef), i.title
		}
		sha, err = git.commit(tree, text(title, message), []string{base, p.headSHA}, author, committer)
	case Squash:
		if title == "" {
			title = fmt.Sprintf("%s (#%d)", i.title, i.number)
		}
		author.person = s.person(i.author)
		sha, err = git.commit(tree, text(title, message), []string{base}, author, committer)
	case Rebase:
		sha, err = git.rebase(base, p.headSHA, github)
	default:
		err = fmt.Errorf("%q is no way to merge", how.method)
	}
	if err != nil {
		return "", err
	}
	out, err := git.git("rev-list", base+".."+sha)
	if err != nil {
		return "", err
	}
	p.merged, p.mergedBy, p.mergeSHA, p.introduced = s.now(), how.who, sha, lines(out)
	return sha, nil
}

func text(title, message string) string {
	return strings.TrimSpace(title+"\n\n"+message) + "\n"
}

// DeleteFork deletes a fork with all its branches. Its pull requests stay, but no longer say where
// they came from.
func (s *Server) DeleteFork(name string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	gone, ok := s.forks[fold(name)]
	if !ok {
		s.must(fmt.Errorf("there is no fork %s", name))
	}
	delete(s.forks, fold(name))
	for _, i := range s.issues {
		if i.pull != nil && i.pull.fork == gone {
			i.pull.fork = nil
			s.close(i, gone.owner, "")
		}
	}
	for _, r := range s.runs {
		if r.head == gone {
			r.head = nil
		}
	}
}

// Approve approves a pull request as login.
func (s *Server) Approve(number int, login string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	p := s.knownPull(number).pull
	if !slices.Contains(p.approvals, login) {
		p.approvals = append(p.approvals, login)
	}
}

// pullsOf finds the pull requests of a commit. If the default branch has the commit, that is the
// merged one that brought it there. Otherwise it is every pull request that has the commit.
func (s *Server) pullsOf(commit string) []*issue {
	var found []*issue
	onBase := s.main.git.ancestor(commit, s.main.tip(s.main.branch))
	for _, i := range s.issues {
		p := i.pull
		switch {
		case p == nil:
		case onBase:
			if !p.merged.IsZero() && slices.Contains(p.introduced, commit) {
				found = append(found, i)
			}
		case p.headSHA != "" && s.main.git.ancestor(commit, p.headSHA) && !s.main.git.ancestor(commit, p.from):
			found = append(found, i)
		}
	}
	return found
}
