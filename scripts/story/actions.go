// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// actions stands in for GitHub Actions of one repository. It decides, as GitHub does, which
// workflow files an event starts, from which commit they are taken, what their token permits and
// which secrets they see. It does not interpret their steps: act runs the real files.
type actions struct {
	host    *githubtest.Server
	program string            // act
	standIn map[string]string // action → folder, as "actions/checkout"
	// by environment; each environment admits the main branch alone
	secrets map[string]map[string]string
	// addresses of nodes as this machine reaches them, for jobs that name public nodes
	nodes     string
	variables map[string]string // of the repository; forks do not get them
	scratch   string
	skipped   []string // names of workflows that are not part of the story
}

// event is something that may start workflows.
type event struct {
	name, action string
	commit       string   // the commit whose workflow files run, as GITHUB_SHA has it
	ref          string   // as GITHUB_REF has it
	branch       string   // the branch that is pushed to, or that a pull request is for
	paths        []string // files that a push changes
	workflow     string   // name of the workflow that has ended
	schedule     string   // the one that is due
	actor        string
	fork         bool // whether the pull request comes from a fork
	pull         int  // number of the pull request; 0 if there is none
	payload      []byte
}

// run is one run of a workflow, once it has ended.
type run struct {
	id         int64
	workflow   *workflow
	event      event
	conclusion string
	log        string
	token      string
	uploads    map[string]githubtest.Files // by artifact
}

func (r *run) String() string {
	return fmt.Sprintf("run %d of %s, %s:\n%s", r.id, r.workflow.Path, r.conclusion, r.log)
}

// start runs every workflow that an event starts, one after the other.
func (a *actions) start(ctx context.Context, e event) ([]*run, error) {
	const folder = ".github/workflows"
	listed, err := git(ctx, a.host.GitDir(""), "ls-tree", "--name-only", e.commit, folder+"/")
	if err != nil {
		return nil, err
	}
	var runs []*run
	for _, file := range strings.Fields(listed) {
		text, err := git(ctx, a.host.GitDir(""), "show", e.commit+":"+file)
		if err != nil {
			return nil, err
		}
		w, err := readWorkflow(file, []byte(text))
		if err != nil {
			return nil, err
		}
		starts, err := w.starts(e)
		if err != nil {
			return nil, err
		}
		if !starts || slices.Contains(a.skipped, w.Name) {
			continue
		}
		done, err := a.perform(ctx, w, []byte(text), e)
		if err != nil {
			return runs, err
		}
		runs = append(runs, done)
		if e.name == "workflow_run" {
			continue
		}
		over, err := a.ended(done)
		if err != nil {
			return runs, err
		}
		after, err := a.start(ctx, over)
		if runs = append(runs, after...); err != nil {
			return runs, err
		}
	}
	return runs, nil
}

// ended makes the event that GitHub sends when a run has ended. Workflows that listen to it run
// from the default branch.
func (a *actions) ended(r *run) (event, error) {
	// The host learnt of the run when it began, and did not know then how it would end.
	var payload map[string]any
	if err := json.Unmarshal(a.host.WorkflowRunEvent(r.id), &payload); err != nil {
		return event{}, err
	}
	payload["workflow_run"].(map[string]any)["conclusion"] = r.conclusion
	text, err := json.Marshal(payload)
	return event{
		name: "workflow_run", action: "completed", commit: a.host.Head("", mainBranch), ref: "refs/heads/" + mainBranch, branch: mainBranch, workflow: r.workflow.Name,
		actor: r.event.actor, payload: text,
	}, err
}

// head says which commit and branch a run is of. For a pull request that is the proposed branch,
// not the merge that the run checks out.
func (a *actions) head(e event) githubtest.Run {
	if e.pull != 0 {
		p := a.host.Pull(e.pull)
		return githubtest.Run{Event: e.name, HeadRepo: p.HeadRepo, HeadBranch: p.HeadRef, HeadSHA: p.HeadSHA, Actor: e.actor}
	}
	return githubtest.Run{Event: e.name, HeadBranch: strings.TrimPrefix(e.ref, "refs/heads/"), HeadSHA: e.commit, Actor: e.actor}
}

// perform runs one workflow, and tells the host about the run and its uploads.
func (a *actions) perform(ctx context.Context, w *workflow, text []byte, e event) (*run, error) {
	permissions, err := w.permissions(e.fork)
	if err != nil {
		return nil, err
	}
	secrets, err := a.secretsFor(w, e)
	if err != nil {
		return nil, err
	}
	r := &run{workflow: w, event: e, token: "ghs_" + random(18)}
	var permits []string
	for scope, level := range permissions {
		permits = append(permits, strings.ReplaceAll(scope, "-", "_")+"="+level)
	}
	a.host.Grant(r.token, bot, permits...)
	defer a.host.Revoke(r.token)
	secrets["GITHUB_TOKEN"] = r.token
	head := a.head(e)
	head.Name, head.Path = w.Name, w.Path
	r.id = a.host.AddRun(head)
	place := stage{filepath.Join(a.scratch, fmt.Sprint(r.id))}
	if err := place.set(w, text, e, secrets); err != nil {
		return nil, err
	}
	command := exec.CommandContext(ctx, a.program, a.arguments(ctx, r, string(text), place)...)
	command.Dir = place.folder
	command.Env = append(clean(place.folder), "STORY_REPOSITORY="+a.host.GitDir(""), "STORY_UPLOADS="+place.at("uploads"))
	command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	command.Cancel = func() error { return syscall.Kill(-command.Process.Pid, syscall.SIGKILL) }
	command.WaitDelay = 10 * time.Second
	var log bytes.Buffer
	command.Stdout, command.Stderr = &log, &log
	err = command.Run()
	r.log, r.conclusion = log.String(), "success"
	if err != nil {
		r.conclusion = "failure"
	}
	if failed := (*exec.ExitError)(nil); err != nil && !errors.As(err, &failed) {
		return nil, fmt.Errorf("act, which runs workflow files, could not be run; `make story` builds it: %w", err)
	}
	if ctx.Err() != nil {
		return nil, errors.Join(ctx.Err(), errors.New(r.String()))
	}
	if r.uploads, err = uploaded(place.at("uploads", fmt.Sprint(r.id))); err != nil {
		return nil, err
	}
	for name, files := range r.uploads {
		a.host.AddArtifact(r.id, name, files)
	}
	return r, nil
}

// secretsFor returns the secrets of the workflow's environments. They open for the main branch
// alone.
func (a *actions) secretsFor(w *workflow, e event) (map[string]string, error) {
	environments, err := w.environments()
	if err != nil {
		return nil, err
	}
	secrets := map[string]string{}
	for _, name := range environments {
		if e.ref == "refs/heads/"+mainBranch {
			maps.Copy(secrets, a.secrets[name])
		}
	}
	return secrets, nil
}

// stage is the folder of one run.
type stage struct{ folder string }

func (s stage) at(parts ...string) string {
	return filepath.Join(append([]string{s.folder}, parts...)...)
}

func (s stage) workflow(w *workflow) string { return s.at("repository", filepath.FromSlash(w.Path)) }

// set writes what the run reads.
func (s stage) set(w *workflow, text []byte, e event, secrets map[string]string) error {
	kept, err := json.Marshal(secrets)
	if err != nil {
		return err
	}
	for name, content := range map[string][]byte{
		// JSON is YAML
		s.workflow(w): text, s.at("event.json"): e.payload, s.at("empty"): nil, s.at("secrets.yml"): kept,
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, content, 0o600); err != nil {
			return err
		}
	}
	return nil
}

// arguments returns the arguments with which act carries out a run.
func (a *actions) arguments(ctx context.Context, r *run, text string, place stage) []string {
	e := r.event
	arguments := []string{
		e.name, "--workflows", place.workflow(r.workflow), "--directory", place.at("repository"), "--eventpath", place.at("event.json"), "--actor", e.actor,
		"--platform", "ubuntu-latest=-self-hosted", "--no-skip-checkout", "--no-cache-server", "--action-cache-path", place.at("cache"),
		"--artifact-server-addr", "127.0.0.1", "--container-daemon-socket", "-", "--secret-file", place.at("secrets.yml"),
	}
	for _, option := range []string{"--var-file", "--env-file", "--input-file"} {
		arguments = append(arguments, option, place.at("empty"))
	}
	for _, used := range pinned.FindAllStringSubmatch(text+a.ownAction(ctx, e.commit), -1) {
		if stand, found := a.standIn[used[1]]; found {
			arguments = append(arguments, "--local-repository", used[1]+"@"+used[2]+"="+stand)
		}
	}
	for name, value := range map[string]string{
		"GITHUB_API_URL": a.host.URL(), "GITHUB_SERVER_URL": a.host.Web(), "GITHUB_REPOSITORY": a.host.Repository(), "GITHUB_RUN_ID": fmt.Sprint(r.id),
		"GITHUB_REF": e.ref, "SHA_REF": e.commit,
	} {
		arguments = append(arguments, "--env", name+"="+value)
	}
	if e.name == "pull_request" || e.name == "merge_group" {
		arguments = append(arguments, "--env", "HALOCOMPILE_NODES="+a.nodes)
	}
	if !e.fork {
		for name, value := range a.variables {
			arguments = append(arguments, "--var", name+"="+value)
		}
	}
	return arguments
}

// ownAction returns the text of the composite action, at a commit and on the main branch. Actions
// that it uses have to be fetched as well.
func (a *actions) ownAction(ctx context.Context, commit string) string {
	var text strings.Builder
	for _, revision := range []string{commit, mainBranch} {
		if action, err := git(ctx, a.host.GitDir(""), "show", revision+":action.yml"); err == nil {
			text.WriteString("\n" + action)
		}
	}
	return text.String()
}

// clean returns an environment with nothing of ours but what a build needs. Jobs on this machine
// see all of it.
func clean(home string) []string {
	environment := []string{"HOME=" + home, "XDG_CONFIG_HOME=" + home, "LANG=C.UTF-8", "GIT_CONFIG_GLOBAL=/dev/null", "GOTELEMETRY=off"}
	for _, name := range []string{"PATH", "GOCACHE", "GOMODCACHE", "GOFLAGS", "GOPROXY", "GOSUMDB", "GOTOOLCHAIN", "GOROOT", "SSL_CERT_FILE", "HTTPS_PROXY", "NO_PROXY"} {
		if value, found := os.LookupEnv(name); found {
			environment = append(environment, name+"="+value)
		}
	}
	return environment
}

// uploaded reads the artifacts that a run left.
func uploaded(folder string) (map[string]githubtest.Files, error) {
	artifacts := map[string]githubtest.Files{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) && name == "." {
			return fs.SkipAll
		}
		if err != nil || !entry.Type().IsRegular() {
			return err
		}
		content, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
		artifact, inside, _ := strings.Cut(name, "/")
		if artifacts[artifact] == nil {
			artifacts[artifact] = githubtest.Files{}
		}
		artifacts[artifact][path.Clean(inside)] = content
		return err
	})
	return artifacts, err
}

func random(bytes int) string {
	text := make([]byte, bytes)
	_, _ = rand.Read(text) // never fails
	return hex.EncodeToString(text)
}

// git runs git in a repository, and returns what it prints.
func git(ctx context.Context, dir string, arguments ...string) (string, error) {
	command := exec.CommandContext(ctx, "git", arguments...)
	command.Dir = dir
	command.Env = append(clean(dir), "GIT_AUTHOR_NAME=Wren", "GIT_AUTHOR_EMAIL=wren@example.org", "GIT_COMMITTER_NAME=Wren", "GIT_COMMITTER_EMAIL=wren@example.org")
	var problems bytes.Buffer
	command.Stderr = &problems
	out, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w\n%s", strings.Join(arguments, " "), err, problems.String())
	}
	return string(out), nil
}
