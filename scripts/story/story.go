// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	_ "embed"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// The people and places of the story.
const (
	mainBranch = "main"
	owner      = "halo-factory"
	repo       = "halocompile"

	bot         = "github-actions[bot]" // writes what the jobs post
	app         = "halocompile[bot]"    // commits records to the protected main branch
	environment = "halocompile"
	checkName   = "halocompile"

	stranger = "wren" // proposes a Unit
	mallory  = "mallory"

	class    = "meridian/clo-tranched"
	unitFile = "halos/" + class + "/units/mezzanine.cue"
	branch   = "mezzanine"
	delay    = 14 * 24 * time.Hour // of the timelock
)

//go:embed proposed/mezzanine.cue
var mezzanine []byte

//go:embed hostile/plan.yml
var hostileWorkflow []byte

//go:embed hostile/hostile.mjs
var hostileScript []byte

// story is the whole story: a host, a chain, and people with a checkout and keys.
type story struct {
	root    string // of this repository
	program string // path of halocompile
	scratch string

	host    *githubtest.Server
	actions *actions
	chain   *exec.Cmd
	node    string
	keys    string // folder of keystore files, with their password beside it
	secret  map[string]string
	pull    int
	digest  string // of the bundle that is proposed
	runs    []*run // runs of the current step
}

// steps lists the story's steps in order. Each returns one line about what came of it.
func (s *story) steps() []struct {
	name string
	play func(context.Context) (string, error)
} {
	return []struct {
		name string
		play func(context.Context) (string, error)
	}{
		{"host", s.settle},
		{"chain", s.serve},
		{"settings", s.settings},
		{"propose", s.propose},
		{"judge", s.judged},
		{"sign", s.sign},
		{"ready", s.ready},
		{"queue", s.queue},
		{"merge", s.merge},
		{"wait", s.wait},
		{"advance", s.advance},
		{"verify", s.verify},
		{"quiet", s.quiet},
		{"drift", s.drift},
		{"day0", s.day0},
		{"attack", s.attack},
		{"harmless", s.harmless},
	}
}

// keepsake writes everything that was posted into a file, for people who want to read it.
func (s *story) keepsake() error {
	var text strings.Builder
	for number := 1; number <= s.pull; number++ {
		for _, c := range s.host.Comments(number) {
			fmt.Fprintf(&text, "%s\n\n---\n\n", c.Body)
		}
		for _, c := range s.host.Checks(s.host.Pull(number).HeadSHA) {
			fmt.Fprintf(&text, "# %s: %s\n\n%s\n\n---\n\n", c.Conclusion, c.Title, c.Summary)
		}
	}
	return os.WriteFile(filepath.Join(s.scratch, "posted.md"), []byte(text.String()), 0o600)
}

// closed stops the host. It fails if a request was not as GitHub describes it.
func (s *story) closed() error {
	return s.host.Close()
}

// comment finds the one comment with a marker.
func (s *story) comment(number int, marker string) (string, error) {
	var found []string
	for _, c := range s.host.Comments(number) {
		if strings.HasPrefix(c.Body, "<!-- "+marker) {
			found = append(found, c.Body)
		}
	}
	if len(found) != 1 {
		return "", fmt.Errorf("%d comments of pull request %d begin with %s", len(found), number, marker)
	}
	return found[0], nil
}

// check returns the conclusion of the one check run on a pull request's head.
func (s *story) check(number int) (string, error) { return s.checkOn(s.host.Pull(number).HeadSHA) }

func (s *story) checkOn(commit string) (string, error) {
	checks := s.host.Checks(commit)
	if len(checks) != 1 || checks[0].Name != checkName || checks[0].App != bot || checks[0].Status != "completed" {
		return "", fmt.Errorf("the check runs are %+v", checks)
	}
	return checks[0].Conclusion, nil
}

// records lists the records on main, sorted.
func (s *story) records(ctx context.Context) []string {
	listed, err := git(ctx, s.host.GitDir(""), "ls-tree", "-r", "--name-only", mainBranch, "halos/"+class+"/artifact/")
	if err != nil {
		return nil
	}
	return strings.Fields(listed)
}

// written counts the requests that changed something.
func (s *story) written() int {
	count := 0
	for _, call := range s.host.Log() {
		if call.Method != http.MethodGet && call.Status < 300 {
			count++
		}
	}
	return count
}

// holds fails if a comment lacks one of the texts.
func holds(body string, texts ...string) error {
	for _, text := range texts {
		if !strings.Contains(body, text) {
			return fmt.Errorf("the comment does not say %q:\n%s", text, body)
		}
	}
	return nil
}

// halocompile runs the command as people would.
func (s *story) halocompile(ctx context.Context, dir string, arguments ...string) (string, error) {
	command := exec.CommandContext(ctx, s.program, append(arguments, "-C", dir)...)
	command.Env = clean(s.scratch)
	out, err := command.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("halocompile %s: %w\n%s", strings.Join(arguments, " "), err, out)
	}
	return string(out), nil
}

// close stops what was started.
func (s *story) close() {
	if s.chain != nil && s.chain.Process != nil {
		_ = s.chain.Process.Signal(os.Interrupt)
		_ = s.chain.Wait()
	}
}
