// SPDX-License-Identifier: AGPL-3.0-or-later

// Command story plays the pull-request loop from end to end: the workflow files of this repository, run by act as GitHub would start them, on a GitHub that keeps real
// state and compares every request with GitHub's own description, and on a chain of its own whose clock can be moved.
//
// A stranger proposes a Unit, a comment says what it would do, owners sign, it is merged and carried out, two weeks pass, and the records come to main. Somebody hostile
// tries the same loop, and gets a comment and nothing more. One line is printed for each step. Whatever is not as expected ends it, with the log of the run that did it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"regexp"
	"strings"
	"syscall"
	"time"
)

func main() {
	root := flag.String("root", ".", "the repository")
	binary := flag.String("binary", "bin/halocompile", "the built command")
	act := flag.String("act", "bin/act", "the program that runs workflow files")
	keep := flag.Bool("keep", false, "keep the folder with everything that was made")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := play(ctx, *root, *binary, *act, *keep)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// pinned is the use of an action of another repository, by its full commit.
var pinned = regexp.MustCompile(`uses:\s*([\w.-]+/[\w.-]+)@([0-9a-f]{40})`)

func play(ctx context.Context, root, binary, act string, keep bool) (err error) {
	for _, path := range []*string{&root, &binary, &act} {
		if *path, err = filepath.Abs(*path); err != nil {
			return err
		}
	}
	if err := inherit(ctx); err != nil {
		return err
	}
	scratch, err := os.MkdirTemp("", "halocompile-story-")
	if err != nil {
		return err
	}
	if keep {
		fmt.Fprintln(os.Stderr, scratch)
	} else {
		defer func() { err = errors.Join(err, os.RemoveAll(scratch)) }()
	}
	standIns, err := filepath.Glob(filepath.Join(root, "scripts", "story", "standins", "*"))
	if err != nil {
		return err
	}
	s := &story{root: root, program: binary, scratch: scratch, actions: &actions{
		program: act, scratch: filepath.Join(scratch, "runs"), standIn: map[string]string{},
		skipped: []string{"ci"}, // it is what runs this
	}}
	for _, folder := range standIns {
		s.actions.standIn["actions/"+filepath.Base(folder)] = folder
	}
	defer s.close()
	for _, step := range s.steps() {
		began := time.Now()
		what, err := step.play(ctx)
		if err != nil {
			return fmt.Errorf("%s: %w\n%s", step.name, err, s.logs())
		}
		fmt.Printf("%-9s%5.1f s  %s\n", step.name, time.Since(began).Seconds(), what)
		if keep && s.host != nil {
			if err := s.keepsake(); err != nil {
				return err
			}
		}
	}
	return nil
}

// inherit takes over what the Go command is set to, because jobs get a home of their own.
func inherit(ctx context.Context) error {
	for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOFLAGS", "GOPROXY", "GOSUMDB", "GOTOOLCHAIN"} {
		value, err := exec.CommandContext(ctx, "go", "env", name).Output()
		if err != nil {
			return fmt.Errorf("go env %s: %w", name, err)
		}
		if err := os.Setenv(name, strings.TrimSpace(string(value))); err != nil {
			return err
		}
	}
	return nil
}

// logs are what the runs of the last step wrote.
func (s *story) logs() string {
	var text strings.Builder
	for _, r := range s.runs {
		fmt.Fprintf(&text, "--- %s\n", r)
	}
	return text.String()
}
