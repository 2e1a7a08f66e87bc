// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// settle sets the repository up at its host: this repository's files, a protected main branch, and
// the environment with the secrets.
func (s *story) settle(ctx context.Context) (string, error) {
	files, err := s.tracked(ctx)
	if err != nil {
		return "", err
	}
	if s.host, err = githubtest.New(githubtest.Options{Owner: owner, Repo: repo, Files: files, Public: true}); err != nil {
		return "", err
	}
	s.host.AddRuleset(githubtest.Ruleset{
		Name: "main", Rules: []githubtest.Rule{
			{Type: "deletion"}, {Type: "non_fast_forward"},
			{Type: "pull_request", Parameters: map[string]any{
				"required_approving_review_count": 1, "require_code_owner_review": true, "dismiss_stale_reviews_on_push": true, "require_last_push_approval": true,
				"required_review_thread_resolution": false,
			}},
			{Type: "required_status_checks", Parameters: map[string]any{
				"strict_required_status_checks_policy": false,
				"required_status_checks": []any{
					map[string]any{"context": checkName, "integration_id": s.host.AppID(bot)}, map[string]any{"context": "test", "integration_id": s.host.AppID(bot)},
				},
			}},
		},
		Bypass: []githubtest.Bypass{{Type: "Integration", ID: s.host.AppID(app)}},
	})
	s.secret = map[string]string{"HALOCOMPILE_TOKEN": "ghs_" + random(18), "HALOCOMPILE_RELAYER_PASSWORD": random(16)}
	s.host.Grant(s.secret["HALOCOMPILE_TOKEN"], app, "contents=write", "deployments=write", "issues=write", "pull_requests=write")
	return fmt.Sprintf("%s with %d files, main protected; its API as GitHub describes it", s.host.Repository(), len(files)), nil
}

// settings is an administrator who has halocompile compare the repository's settings with what the
// loop relies on.
func (s *story) settings(ctx context.Context) (string, error) {
	for _, team := range []string{"reviewers", "governance", "engineering"} {
		s.host.AddTeam(owner + "/" + team)
	}
	token := "ghp_" + random(18)
	s.host.Grant(token, owner, "actions=read", "administration=write", "contents=read")
	defer s.host.Revoke(token)
	command := exec.CommandContext(ctx, s.program, "review", "settings", "-o", "json", "-C", s.root)
	command.Env = append(clean(s.scratch), "GITHUB_TOKEN="+token, "GITHUB_REPOSITORY="+s.host.Repository(), "GITHUB_API_URL="+s.host.URL(), "GITHUB_SERVER_URL="+s.host.Web())
	var problems bytes.Buffer
	command.Stderr = &problems
	out, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("review settings: %w\n%s%s", err, out, problems.String())
	}
	var said struct {
		Settings []struct{ OK bool } `json:"settings"`
	}
	if err := json.Unmarshal(out, &said); err != nil {
		return "", err
	}
	return fmt.Sprintf("halocompile review settings: all %d settings are as the loop needs them", len(said.Settings)), nil
}

// tracked returns the files of this repository as they are in the working tree.
func (s *story) tracked(ctx context.Context) (githubtest.Files, error) {
	listed, err := git(ctx, s.root, "ls-files", "-z", "--cached", "--others", "--exclude-standard")
	if err != nil {
		return nil, err
	}
	files := githubtest.Files{}
	for _, name := range strings.Split(strings.TrimRight(listed, "\x00"), "\x00") {
		path := filepath.Join(s.root, filepath.FromSlash(name))
		if found, err := os.Lstat(path); err != nil || !found.Mode().IsRegular() {
			continue // deleted, and not committed yet
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		files[name] = content
	}
	return files, nil
}

// serve starts a chain with the platform, and gives the environment the secrets that only the
// job that carries out may have.
func (s *story) serve(ctx context.Context) (string, error) {
	s.chain = exec.Command(s.program, "devnet", "--port", "0", "-o", "json", "-C", s.root)
	s.chain.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	var problems bytes.Buffer
	s.chain.Stderr = &problems
	out, err := s.chain.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := s.chain.Start(); err != nil {
		return "", err
	}
	var installed struct {
		Node    string `json:"node"`
		ChainID uint64 `json:"chainId"`
	}
	if err := json.NewDecoder(out).Decode(&installed); err != nil {
		return "", fmt.Errorf("the chain said nothing: %w\n%s", err, problems.String())
	}
	s.node = installed.Node
	s.keys = filepath.Join(s.scratch, "keys")
	if err := os.WriteFile(s.password(), []byte(s.secret["HALOCOMPILE_RELAYER_PASSWORD"]+"\n"), 0o600); err != nil {
		return "", err
	}
	if _, err := s.halocompile(ctx, s.root, "devnet", "keys", "--out", s.keys, "--password-file", s.password()); err != nil {
		return "", err
	}
	relayer, err := os.ReadFile(filepath.Join(s.keys, "relayer.json"))
	if err != nil {
		return "", err
	}
	s.secret["HALOCOMPILE_RELAYER"] = string(relayer)
	// The address of a hosted node has a key in it.
	s.secret["HALOCOMPILE_NODES"] = "devnet=" + s.node + "/?key=" + random(12)
	s.host.SetEnvironment(githubtest.Environment{Name: environment, Branches: []string{mainBranch}, Secrets: slices.Sorted(maps.Keys(s.secret))})
	s.actions.host, s.actions.nodes = s.host, "devnet="+s.node
	s.actions.secrets = map[string]map[string]string{environment: s.secret}
	s.actions.variables = map[string]string{"HALOCOMPILE_LOGIN": app}
	return fmt.Sprintf("chain %d with the platform; its key and the relayer's are secrets of the environment %s", installed.ChainID, environment), nil
}

func (s *story) password() string { return filepath.Join(s.scratch, "password.txt") }
