// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"
)

const (
	gitTime   = 30 * time.Second
	gitOutput = 64 << 20 // bytes of output of one git command
)

// person is the author or committer of a commit.
type person struct{ name, email string }

// store is a bare Git repository, used through Git's plumbing. It ignores the configuration of the
// machine and the user.
type store struct {
	dir string
	now func() time.Time
}

func newStore(dir, branch string, now func() time.Time) (*store, error) {
	s := &store{dir: dir, now: now}
	if _, err := os.Stat(dir + "/HEAD"); err == nil {
		return s, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	if _, err := s.git("init", "--quiet", "--bare", "--initial-branch="+branch, "."); err != nil {
		return nil, err
	}
	return s, nil
}

// gitError is the failure of a git command: an exit code other than 0.
type gitError struct {
	args []string
	code int
	text string
}

func (e *gitError) Error() string {
	return fmt.Sprintf("git %s: exit code %d: %s", strings.Join(e.args, " "), e.code, strings.TrimSpace(e.text))
}

func (s *store) git(args ...string) (string, error) { return s.run(nil, nil, args...) }

// run runs git with an input, and with variables in addition to the fixed ones.
func (s *store) run(input []byte, environment []string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), gitTime)
	defer cancel()
	command := exec.CommandContext(ctx, "git", args...)
	command.Dir = s.dir
	command.Env = append([]string{
		"PATH=" + os.Getenv("PATH"), "LC_ALL=C", "HOME=/nonexistent", "GIT_CONFIG_NOSYSTEM=1", "GIT_CONFIG_GLOBAL=" + os.DevNull, "GIT_TERMINAL_PROMPT=0",
		"GIT_DIR=" + s.dir,
	}, environment...)
	command.Stdin = bytes.NewReader(input)
	out, complaints := &limited{}, &limited{}
	command.Stdout, command.Stderr = out, complaints
	err := command.Run()
	var exit *exec.ExitError
	switch {
	case ctx.Err() != nil:
		return "", fmt.Errorf("git %s took longer than %s", strings.Join(args, " "), gitTime)
	case errors.As(err, &exit):
		return out.String(), &gitError{args: args, code: exit.ExitCode(), text: complaints.String() + out.String()}
	case err != nil:
		return "", err
	}
	return out.String(), nil
}

type limited struct{ bytes.Buffer }

func (l *limited) Write(p []byte) (int, error) {
	if l.Len()+len(p) > gitOutput {
		return 0, fmt.Errorf("more than %d bytes of output", gitOutput)
	}
	return l.Buffer.Write(p)
}

// line runs git and returns the one line that it prints.
func (s *store) line(args ...string) (string, error) {
	out, err := s.git(args...)
	return strings.TrimSuffix(out, "\n"), err
}

// resolve returns the hash of the object that a name stands for, or "" when there is none. kind is
// "commit", "tree" or "blob", or "" for any.
func (s *store) resolve(name, kind string) string {
	if name == "" || strings.HasPrefix(name, "-") {
		return ""
	}
	if kind != "" {
		name += "^{" + kind + "}"
	}
	out, err := s.line("rev-parse", "--verify", "--quiet", "--end-of-options", name)
	if err != nil || len(out) != 40 {
		return ""
	}
	// Git resolves a full hash to itself even if there is no such object.
	if _, err := s.git("cat-file", "-e", out); err != nil {
		return ""
	}
	return out
}

// refs returns the references with a prefix, and the hashes that they point to.
func (s *store) refs(prefix string) (map[string]string, error) {
	out, err := s.git("for-each-ref", "--format=%(refname) %(objectname)", prefix)
	if err != nil {
		return nil, err
	}
	found := map[string]string{}
	for _, line := range lines(out) {
		name, object, _ := strings.Cut(line, " ")
		found[name] = object
	}
	return found, nil
}

// setRef moves a reference from one object to another. Git refuses if the reference has moved
// since. If from is "", it sets the reference whatever it was.
func (s *store) setRef(name, to, from string) error {
	args := []string{"update-ref", name, to}
	if from != "" {
		args = append(args, from)
	}
	_, err := s.git(args...)
	return err
}

func (s *store) deleteRef(name string) error {
	_, err := s.git("update-ref", "-d", name)
	return err
}

func (s *store) blob(content []byte) (string, error) {
	out, err := s.run(content, nil, "hash-object", "-w", "--stdin")
	return strings.TrimSpace(out), err
}

// blobs writes many blobs at once and returns their hashes.
func (s *store) blobs(contents [][]byte) ([]string, error) {
	marks, err := os.CreateTemp("", "githubtest-marks-*")
	if err != nil {
		return nil, err
	}
	_ = marks.Close()
	defer os.Remove(marks.Name())
	var input bytes.Buffer
	for i, content := range contents {
		fmt.Fprintf(&input, "blob\nmark :%d\ndata %d\n%s\n", i+1, len(content), content)
	}
	if _, err := s.run(input.Bytes(), nil, "fast-import", "--quiet", "--export-marks="+marks.Name()); err != nil {
		return nil, err
	}
	written, err := os.ReadFile(marks.Name())
	if err != nil {
		return nil, err
	}
	found := make([]string, len(contents))
	for _, line := range lines(string(written)) {
		var mark int
		var sha string
		if _, err := fmt.Sscanf(line, ":%d %s", &mark, &sha); err != nil || mark < 1 || mark > len(found) {
			return nil, fmt.Errorf("git fast-import says %q", line)
		}
		found[mark-1] = sha
	}
	return found, nil
}

// read returns the content of a blob.
func (s *store) read(blob string) ([]byte, error) {
	out, err := s.git("cat-file", "blob", blob)
	return []byte(out), err
}

// entry is an entry of a tree.
type entry struct {
	mode, kind, sha, path string
	size                  int64 // of a blob
}

// list returns the entries of a tree: its own, or all below it.
func (s *store) list(tree string, recursive bool) ([]entry, error) {
	args := []string{"ls-tree", "-z", "-l"}
	if recursive {
		args = append(args, "-r", "-t")
	}
	out, err := s.git(append(args, tree)...)
	if err != nil {
		return nil, err
	}
	var entries []entry
	for _, line := range strings.Split(strings.TrimSuffix(out, "\x00"), "\x00") {
		if line == "" {
			continue
		}
		meta, path, _ := strings.Cut(line, "\t")
		parts := strings.Fields(meta)
		e := entry{mode: parts[0], kind: parts[1], sha: parts[2], path: path}
		_, _ = fmt.Sscan(parts[3], &e.size) // "-" for an entry without a size
		entries = append(entries, e)
	}
	return entries, nil
}

// change is a path of a tree that is written. An empty sha removes it.
type change struct{ path, mode, sha string }

// tree writes a tree: base with changes.
func (s *store) tree(base string, changes []change) (string, error) {
	index, err := os.CreateTemp("", "githubtest-index-*")
	if err != nil {
		return "", err
	}
	_ = index.Close()
	defer os.Remove(index.Name())
	if err := os.Remove(index.Name()); err != nil { // Git refuses an index of no bytes
		return "", err
	}
	environment := []string{"GIT_INDEX_FILE=" + index.Name()}
	if base != "" {
		if _, err := s.run(nil, environment, "read-tree", base); err != nil {
			return "", err
		}
	}
	var input bytes.Buffer
	for _, c := range changes {
		if c.sha == "" {
			fmt.Fprintf(&input, "0 %s\t%s\x00", strings.Repeat("0", 40), c.path)
			continue
		}
		fmt.Fprintf(&input, "%s %s\t%s\x00", c.mode, c.sha, c.path)
	}
	if _, err := s.run(input.Bytes(), environment, "update-index", "-z", "--index-info"); err != nil {
		return "", err
	}
	out, err := s.run(nil, environment, "write-tree")
	return strings.TrimSpace(out), err
}

// commit writes a commit. A signature without a time gets that of the clock.
func (s *store) commit(tree, message string, parents []string, author, committer signature) (string, error) {
	args := []string{"commit-tree", tree}
	for _, parent := range parents {
		args = append(args, "-p", parent)
	}
	out, err := s.run([]byte(message), append(author.environment("AUTHOR"), committer.environment("COMMITTER")...), args...)
	return strings.TrimSpace(out), err
}

// signature is a person and a time.
type signature struct {
	person
	at time.Time
}

func (s signature) environment(role string) []string {
	return []string{
		"GIT_" + role + "_NAME=" + s.name, "GIT_" + role + "_EMAIL=" + s.email,
		fmt.Sprintf("GIT_%s_DATE=%d +0000", role, s.at.Unix()),
	}
}

func (s *store) sign(p person) signature { return signature{person: p, at: s.now()} }

// written is a commit as Git stores it.
type written struct {
	sha, tree, message string
	parents            []string
	author, committer  signature
}

// log reads commits: a range such as "a..b", oldest first, or one commit with most = 1.
func (s *store) log(most int, arguments ...string) ([]written, error) {
	args := []string{"log", "--topo-order", "--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x00%x01"}
	if most > 0 {
		args = append(args, fmt.Sprintf("--max-count=%d", most))
	}
	out, err := s.git(append(args, arguments...)...)
	if err != nil {
		return nil, err
	}
	var commits []written
	for _, record := range strings.Split(out, "\x00\x01\n") {
		fields := strings.Split(record, "\x00")
		if len(fields) < 10 {
			continue
		}
		commits = append(commits, written{
			sha: fields[0], tree: fields[1], parents: strings.Fields(fields[2]), message: strings.TrimSuffix(fields[9], "\n"),
			author:    signature{person{fields[3], fields[4]}, unix(fields[5])},
			committer: signature{person{fields[6], fields[7]}, unix(fields[8])},
		})
	}
	return commits, nil
}

func (s *store) one(commit string) (written, error) {
	commits, err := s.log(1, commit, "--")
	if err != nil {
		return written{}, err
	}
	if len(commits) != 1 {
		return written{}, fmt.Errorf("no commit %s", commit)
	}
	return commits[0], nil
}

func unix(text string) time.Time {
	var seconds int64
	_, _ = fmt.Sscan(text, &seconds)
	return time.Unix(seconds, 0).UTC()
}

// ancestor tells whether older is the commit younger, or an ancestor of it.
func (s *store) ancestor(older, younger string) bool {
	_, err := s.git("merge-base", "--is-ancestor", older, younger)
	return err == nil
}

func lines(text string) []string {
	if text = strings.TrimSuffix(text, "\n"); text == "" {
		return nil
	}
	return strings.Split(text, "\n")
}
