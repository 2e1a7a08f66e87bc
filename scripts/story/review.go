// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/githubtest"
)

// propose is a stranger who adds a Unit in a fork, and opens a pull request.
func (s *story) propose(context.Context) (string, error) {
	s.host.Push(stranger+"/"+repo, branch, "Add the mezzanine Unit", githubtest.Files{unitFile: mezzanine})
	s.pull = s.host.OpenPull(stranger+"/"+repo, branch, mainBranch, "Meridian CLO: add a mezzanine Unit", stranger)
	return fmt.Sprintf("%s opens pull request %d from a fork: %s", stranger, s.pull, unitFile), nil
}

// judged checks what follows without anybody's doing: plan runs without rights, and comment posts
// what it found.
func (s *story) judged(ctx context.Context) (string, error) {
	if err := s.act(ctx, s.pullEvent(s.pull, "opened")); err != nil {
		return "", err
	}
	if err := s.ended("plan success", "comment success"); err != nil {
		return "", err
	}
	body, err := s.comment(s.pull, "halocompile:proposal")
	if err != nil {
		return "", err
	}
	if err := holds(body, "mezzanine", class, "deployer", "ember-govops"); err != nil {
		return "", err
	}
	conclusion, err := s.check(s.pull)
	if err != nil {
		return "", err
	}
	labels := s.host.Labels(s.pull)
	if !slices.Contains(labels, "halo: new unit") {
		return "", fmt.Errorf("the labels are %q", labels)
	}
	s.digest = digestOf.FindString(body)
	if s.digest == "" {
		return "", fmt.Errorf("the comment names no bundle:\n%s", body)
	}
	return fmt.Sprintf("plan, then comment: check run %s, labels %q, bundle %.12s…", conclusion, labels, s.digest), nil
}

var digestOf = regexp.MustCompile(`\b[0-9a-f]{64}\b`)

// sign is the owners at their own machines. They check out the branch, plan, compare the digest
// with the comment's, and sign. The proposer pushes the signatures.
func (s *story) sign(ctx context.Context) (string, error) {
	checkout := filepath.Join(s.scratch, "owners")
	if _, err := git(ctx, s.scratch, "clone", "--quiet", "--branch", branch, s.host.GitDir(stranger+"/"+repo), checkout); err != nil {
		return "", err
	}
	if _, err := s.halocompile(ctx, checkout, "plan", class, "--rpc-url", s.node); err != nil {
		return "", err
	}
	folder := filepath.Join(checkout, "halos", class, "approvals", s.digest)
	if _, err := os.Stat(filepath.Join(folder, "bundle.json")); err != nil {
		return "", fmt.Errorf("the owners' plan is another than the comment's: %w", err)
	}
	signed := 0
	for _, safe := range []catalog.AuthorityRef{devnet.Deployer, devnet.EmberGovOps} {
		for _, name := range devnet.Owners(safe)[:2] {
			key := filepath.Join(s.keys, strings.ReplaceAll(name, " ", "-")+".json")
			if _, err := s.halocompile(ctx, checkout, "sign", "--dir", folder, "--key", key, "--password-file", s.password(), "--rpc-url", s.node); err != nil {
				return "", err
			}
			signed++
		}
	}
	for _, arguments := range [][]string{
		{"add", "halos"}, {"commit", "--quiet", "--message", "Sign the mezzanine Unit"}, {"push", "--quiet", "origin", "HEAD:" + branch},
	} {
		if _, err := git(ctx, checkout, arguments...); err != nil {
			return "", err
		}
	}
	return fmt.Sprintf("%d owners plan the same bundle themselves, sign it, and the signatures are pushed to the branch", signed), nil
}

// ready checks the same two jobs again, now that everybody has signed.
func (s *story) ready(ctx context.Context) (string, error) {
	before := s.host.Comments(s.pull)
	if err := s.act(ctx, s.pullEvent(s.pull, "synchronize")); err != nil {
		return "", err
	}
	if err := s.ended("plan success", "comment success"); err != nil {
		return "", err
	}
	after := s.host.Comments(s.pull)
	if len(after) != len(before) || after[0].ID != before[0].ID {
		return "", fmt.Errorf("there were %d comments, and now there are %d: one is updated in place", len(before), len(after))
	}
	verdict, err := s.verdict()
	if err != nil || verdict != "ready" {
		return "", fmt.Errorf("the verdict is %q (%v)", verdict, err)
	}
	conclusion, err := s.check(s.pull)
	if err != nil || conclusion != "success" {
		return "", fmt.Errorf("the check run is %q (%v)", conclusion, err)
	}
	return "the same comment says that everybody has signed; check run success", nil
}

// verdict returns what the last run of plan handed over.
func (s *story) verdict() (string, error) {
	for _, r := range slices.Backward(s.runs) {
		if text := r.uploads["proposal"]["proposal.json"]; text != nil {
			var p struct {
				Verdict string `json:"verdict"`
			}
			return p.Verdict, errors.Join(json.Unmarshal(text, &p))
		}
	}
	return "", errors.New("nothing was handed over")
}

// queue is a merge queue. What it would merge is judged again, and the check run that it waits for
// appears on that commit.
func (s *story) queue(ctx context.Context) (string, error) {
	base, head := s.host.Head("", mainBranch), s.host.Pull(s.pull).MergeSHA
	group := fmt.Sprintf("gh-readonly-queue/%s/pr-%d-%s", mainBranch, s.pull, base)
	if _, err := git(ctx, s.host.GitDir(""), "update-ref", "refs/heads/"+group, head); err != nil {
		return "", err
	}
	e, err := s.groupEvent(base, head, group)
	if err != nil {
		return "", err
	}
	before := len(s.host.Comments(s.pull))
	if err := s.act(ctx, e); err != nil {
		return "", err
	}
	if err := s.ended("plan success", "comment success"); err != nil {
		return "", err
	}
	if conclusion, err := s.checkOn(head); err != nil || conclusion != "success" {
		return "", fmt.Errorf("the check run on the merge group is %q (%v)", conclusion, err)
	}
	if after := len(s.host.Comments(s.pull)); after != before {
		return "", fmt.Errorf("there were %d comments, and now there are %d", before, after)
	}
	_, err = git(ctx, s.host.GitDir(""), "update-ref", "-d", "refs/heads/"+group)
	return "the merge group is judged too: check run success on its commit", err
}
