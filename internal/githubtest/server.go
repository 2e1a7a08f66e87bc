// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// Options describe the repository. The zero value is a working repository.
type Options struct {
	Owner  string // "acme" when empty
	Repo   string // "halos" when empty
	Branch string // the default branch: "main" when empty

	Git   string // bare Git repository; when empty, one is made, and removed at the end
	Files Files  // of the first commit, when the repository has none yet

	// Public lets everybody read, as on github.com. Without it, a token needs a permission for
	// everything that it reads. So a test finds out which permissions it needs.
	Public     bool
	Enterprise bool             // imitate GitHub Enterprise Server: the API is below /api/v3
	Address    string           // address to listen on; "127.0.0.1:0" when empty
	Spec       *Spec            // GitHub's description; nil for the installed one
	Now        func() time.Time // the clock of commits and timestamps; nil for the real one
}

// Files are contents by path. Nil removes a path.
type Files map[string][]byte

// Server is a GitHub that has one repository and its forks.
type Server struct {
	options Options
	spec    *Spec
	root    string // http://127.0.0.1:port
	api     string // with /api/v3, if it is an Enterprise server
	web     string
	http    *http.Server
	scratch string // temporary folder of this server
	now     func() time.Time
	refuse  func(error) // handles wrong use: ends the test, or panics

	mutex       sync.Mutex
	ids         int64
	main        *repository
	forks       map[string]*repository // by lower-case owner/name
	users       map[string]*user       // by lower-case login
	tokens      map[string]*token
	issues      []*issue // pull requests too; by number - 1
	comments    []*comment
	labels      []*label
	checks      []*check
	statuses    []*commitStatus
	deployments []*deployment
	runs        []*run
	artifacts   []*artifact
	storage     map[string][]byte // what redirects lead to, by key
	settings    *settings
	faults      []*fault
	hooks       []*hook

	record     sync.Mutex // guards the following fields, which also change while a hook runs
	calls      []Call
	violations []error
}

// Start starts a server that ends with the test. The test fails on a violation of GitHub's
// description, and on a fault that was never met.
func Start(t testing.TB, options Options) *Server {
	t.Helper()
	s, err := New(options)
	if err != nil {
		t.Fatal(err)
	}
	s.refuse = func(err error) { t.Helper(); t.Fatal(err) }
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// New starts a server. The caller must close it, and check the error of Close. Wrong use of the
// server's methods panics.
func New(options Options) (*Server, error) {
	for value, fallback := range map[*string]string{
		&options.Owner: "acme", &options.Repo: "halos", &options.Branch: "main", &options.Address: "127.0.0.1:0",
	} {
		if *value == "" {
			*value = fallback
		}
	}
	if options.Now == nil {
		options.Now = time.Now
	}
	if options.Spec == nil {
		spec, err := installed()
		if err != nil {
			return nil, err
		}
		options.Spec = spec
	}
	scratch, err := os.MkdirTemp("", "githubtest-*")
	if err != nil {
		return nil, err
	}
	s := &Server{
		options: options, spec: options.Spec, scratch: scratch,
		now:    func() time.Time { return options.Now().UTC().Truncate(time.Second) },
		refuse: func(err error) { panic(err) },
		ids:    1000, forks: map[string]*repository{}, users: map[string]*user{}, tokens: map[string]*token{}, storage: map[string][]byte{},
	}
	if err := s.begin(); err != nil {
		_ = os.RemoveAll(scratch)
		return nil, err
	}
	return s, nil
}

// begin makes the repository and starts to listen.
func (s *Server) begin() error {
	dir := s.options.Git
	if dir == "" {
		dir = filepath.Join(s.scratch, s.options.Owner, s.options.Repo+".git")
	}
	dir, err := filepath.Abs(dir)
	if err != nil {
		return err
	}
	store, err := newStore(dir, s.options.Branch, s.now)
	if err != nil {
		return err
	}
	s.main = &repository{id: s.id(), owner: s.options.Owner, name: s.options.Repo, branch: s.options.Branch, created: s.now(), git: store}
	s.settings = newSettings()
	if store.resolve(s.main.head(s.main.branch), "commit") == "" {
		files := s.options.Files
		if files == nil {
			files = Files{"README.md": []byte("# " + s.options.Repo + "\n")}
		}
		if _, err := s.write(s.main, s.main.branch, "", "First commit", files); err != nil {
			return err
		}
	}
	listener, err := net.Listen("tcp", s.options.Address)
	if err != nil {
		return err
	}
	s.root = "http://" + listener.Addr().String()
	s.api, s.web = s.root, "https://github.com"
	if s.options.Enterprise {
		s.api, s.web = s.root+"/api/v3", s.root
	}
	s.http = &http.Server{Handler: http.HandlerFunc(s.serve), ReadHeaderTimeout: 10 * time.Second}
	go func() { _ = s.http.Serve(listener) }()
	return nil
}

// URL is the address of the API, as in GITHUB_API_URL of a workflow.
func (s *Server) URL() string { return s.api }

// Web is the address of the pages, as in GITHUB_SERVER_URL of a workflow. The server has no pages.
func (s *Server) Web() string { return s.web }

// Repository is owner/name, as in GITHUB_REPOSITORY of a workflow.
func (s *Server) Repository() string { return s.main.full() }

// GitDir is the bare repository of the repository ("") or of a fork ("owner/name"), to clone and
// push. The server sees a push at once.
func (s *Server) GitDir(name string) string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.repository(name).git.dir
}

// Violations are the requests and answers so far that differ from GitHub's description.
func (s *Server) Violations() []error {
	s.record.Lock()
	defer s.record.Unlock()
	return append([]error(nil), s.violations...)
}

// Excuse returns the violations so far and forgets them. It is for a test that causes one on
// purpose.
func (s *Server) Excuse() []error {
	s.record.Lock()
	defer s.record.Unlock()
	excused := s.violations
	s.violations = nil
	return excused
}

func (s *Server) violate(err error) {
	s.record.Lock()
	defer s.record.Unlock()
	s.violations = append(s.violations, err)
}

// Close ends the server. Its error joins all violations, and the faults and hooks that no request
// met: a test that injects one expects it to be met.
func (s *Server) Close() error {
	err := s.http.Close()
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, f := range s.faults {
		if f.met == 0 {
			s.violate(fmt.Errorf("the fault for %s never came about", f.Match))
		}
	}
	for _, h := range s.hooks {
		if !h.met {
			s.violate(fmt.Errorf("what was to happen before %s never came about", h.Match))
		}
	}
	return errors.Join(append(s.Violations(), err, os.RemoveAll(s.scratch))...)
}

// id returns the next number. A number is unique over all kinds of things, so a confusion of two
// kinds finds nothing.
func (s *Server) id() int64 {
	s.ids++
	return s.ids
}

// must reports wrong use, unless err is nil.
func (s *Server) must(err error) {
	if err != nil {
		s.refuse(fmt.Errorf("githubtest: %w", err))
	}
}

func fold(name string) string { return strings.ToLower(name) }
