// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"maps"
	"slices"
)

// proposer is the author of pushes in tests.
var proposer = person{name: "Ada Proposer", email: "ada@example.org"}

// Push commits files on top of a branch and returns the commit. repo is "" for the repository or
// "owner/name" of a fork. A new branch begins at the tip of the default branch. A new fork begins
// where the repository is. A path with nil content is removed.
func (s *Server) Push(repo, branch, message string, files Files) string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	r := s.repository(repo)
	from := r.tip(branch)
	if from == "" {
		from = r.tip(r.branch)
	}
	sha, err := s.write(r, branch, from, message, files)
	s.must(err)
	return sha
}

// ForcePush replaces a branch with one commit on top of onto. If onto is "", that is the tip of the
// default branch.
func (s *Server) ForcePush(repo, branch, onto, message string, files Files) string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	r := s.repository(repo)
	if onto == "" {
		onto = r.tip(r.branch)
	}
	sha, err := s.write(r, branch, onto, message, files)
	s.must(err)
	return sha
}

// Branch sets a branch to a commit that the repository knows, such as the head of a pull request.
// repo is "" for the repository or the name of a fork.
func (s *Server) Branch(repo, branch, commit string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	r := s.repository(repo)
	if r != s.main {
		_, err := r.git.git("fetch", "--quiet", s.main.git.dir, "+refs/*:refs/upstream/*")
		s.must(err)
	}
	s.must(r.git.setRef(r.head(branch), commit, ""))
	s.must(s.refresh())
}

// DeleteBranch deletes a branch. Like GitHub, it closes the open pull requests from it.
func (s *Server) DeleteBranch(repo, branch string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	r := s.repository(repo)
	if r.tip(branch) == "" {
		s.must(fmt.Errorf("%s has no branch %s", r.full(), branch))
	}
	s.must(r.git.deleteRef(r.head(branch)))
	s.must(s.refresh())
}

// Head is the tip of a branch, or "" when there is no such branch.
func (s *Server) Head(repo, branch string) string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.repository(repo).tip(branch)
}

// File is the content of a path at a branch or commit of the repository, or nil when there is none.
func (s *Server) File(ref, path string) []byte {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	blob := s.main.git.resolve(ref+":"+path, "")
	if blob == "" {
		return nil
	}
	content, err := s.main.git.read(blob)
	s.must(err)
	return content
}

// Commit is a commit of the repository, as people see it.
type Commit struct {
	SHA, Message             string
	Parents                  []string
	Author, Committer, Email string // names; Email is the author's address
}

// Commits lists the commits of a branch, newest first.
func (s *Server) Commits(branch string) []Commit {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	log, err := s.main.git.log(0, branch, "--")
	s.must(err)
	var commits []Commit
	for _, w := range log {
		commits = append(commits, Commit{SHA: w.sha, Message: w.message, Parents: w.parents, Author: w.author.name, Committer: w.committer.name, Email: w.author.email})
	}
	return commits
}

// write commits files on top of a commit, or as a first commit if from is "". It sets the branch to
// the new commit.
func (s *Server) write(r *repository, branch, from, message string, files Files) (string, error) {
	paths := slices.Sorted(maps.Keys(files))
	var contents [][]byte
	for _, path := range paths {
		if files[path] != nil {
			contents = append(contents, files[path])
		}
	}
	blobs, err := r.git.blobs(contents)
	if err != nil {
		return "", err
	}
	var changes []change
	for _, path := range paths {
		one := change{path: path, mode: "100644"}
		if files[path] != nil {
			one.sha, blobs = blobs[0], blobs[1:]
		}
		changes = append(changes, one)
	}
	tree, err := r.git.tree(from, changes)
	if err != nil {
		return "", err
	}
	var parents []string
	if from != "" {
		parents = []string{from}
	}
	author := r.git.sign(proposer)
	sha, err := r.git.commit(tree, message+"\n", parents, author, author)
	if err != nil {
		return "", err
	}
	if err := r.git.setRef(r.head(branch), sha, ""); err != nil {
		return "", err
	}
	return sha, s.refresh()
}
