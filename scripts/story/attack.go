// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// attack is somebody who opens a pull request that edits its own judge. Its title and its branch's
// name are scripts.
func (s *story) attack(ctx context.Context) (string, error) {
	fork := mallory + "/" + repo
	name := "x$(touch${IFS}$HOME/executed)`touch${IFS}$HOME/executed`"
	title := "Fix a typo $(touch $HOME/executed) `touch $HOME/executed` </details> @halo-factory/governance ![](https://tracker.example/p.png) ${{ secrets.HALOCOMPILE_RELAYER }}"
	template := s.host.File(mainBranch, "halos/templates/portfolio-lcts.cue")
	unit := bytes.ReplaceAll(mezzanine, []byte("Mezzanine"), []byte("Equity"))
	unit = regexp.MustCompile(`max: 2M, perDay: 2M`).ReplaceAll(unit, []byte("max: 900M, perDay: 900M"))
	s.host.Push(fork, name, "Fix a typo", githubtest.Files{
		".github/workflows/plan.yml":         hostileWorkflow,
		".github/workflows/second.yml":       hostileWorkflow,
		"hostile.mjs":                        hostileScript,
		"policy/limits.rego":                 []byte("package halo.limits\n"),
		"halos/templates/portfolio-lcts.cue": bytes.ReplaceAll(template, []byte("max: 25M"), []byte("max: 900M")),
		"halos/" + class + "/units/e.cue":    unit,
	})
	s.pull = s.host.OpenPull(fork, name, mainBranch, title, mallory)
	if err := s.act(ctx, s.pullEvent(s.pull, "opened")); err != nil {
		return "", err
	}
	// The second workflow file has the same name, so it starts comment too. That run of comment has
	// nothing to say.
	if err := s.ended("plan success", "comment success", "plan success", "comment failure"); err != nil {
		return "", err
	}
	body, err := s.comment(s.pull, "halocompile:proposal")
	if err != nil {
		return "", err
	}
	if strings.Contains(body, "APPROVED BY GOVERNANCE") || strings.Contains(body, "tracker.example") || strings.Contains(body, "@halo-factory") {
		return "", fmt.Errorf("the forged report is in the comment:\n%s", body)
	}
	if err := holds(body, ".github/workflows/plan.yml", "policy/limits.rego", "halos/templates/portfolio-lcts.cue"); err != nil {
		return "", err
	}
	conclusion, err := s.check(s.pull)
	if err != nil {
		return "", err
	}
	if conclusion == "success" {
		return "", errors.New("the check run believes the forged verdict")
	}
	labels := s.host.Labels(s.pull)
	if slices.Contains(labels, "halo: reporting only") || !slices.Contains(labels, "halo: template change") || !slices.Contains(labels, "halo: rule change") {
		return "", fmt.Errorf("the labels are %q", labels)
	}
	return fmt.Sprintf("%s edits rules, ranges and the workflow: the comment says so and shows no verdict; check run %s, labels %q", mallory, conclusion, labels), nil
}

// harmless checks that the attack has brought about nothing.
func (s *story) harmless(ctx context.Context) (string, error) {
	var tried int
	for _, r := range s.runs {
		if r.workflow.Name != "plan" {
			continue
		}
		loot := r.uploads["loot"]
		for name, value := range s.secret {
			for _, piece := range append(strings.Fields(value), value) {
				if bytes.Contains(loot["environment.json"], []byte(piece)) || strings.Contains(r.log, piece) {
					return "", fmt.Errorf("%s was to be seen in %s", name, r.workflow.Path)
				}
			}
		}
		var seen map[string]string
		if err := json.Unmarshal(loot["environment.json"], &seen); err != nil {
			return "", fmt.Errorf("the hostile job has not run as it was meant to: %w\n%s", err, r)
		}
		var secrets map[string]string
		if err := json.Unmarshal([]byte(seen["SECRETS"]), &secrets); err != nil || len(secrets) != 1 || secrets["GITHUB_TOKEN"] != r.token || seen["ONE"] != "" {
			return "", fmt.Errorf("the secrets were %q (%v)", seen["SECRETS"], err)
		}
		var answers []struct {
			Method, Path string
			Status       int
		}
		if err := json.Unmarshal(loot["answers.json"], &answers); err != nil {
			return "", err
		}
		for _, answer := range answers {
			if answer.Status < 400 {
				return "", fmt.Errorf("%s %s was answered with %d", answer.Method, answer.Path, answer.Status)
			}
			tried++
		}
	}
	if tried == 0 {
		return "", errors.New("nothing was tried")
	}
	if comments := s.host.Comments(s.pull); len(comments) != 1 || comments[0].Author != bot {
		return "", fmt.Errorf("the comments are %+v", comments)
	}
	// The issues are that on drift, and one for each Unit in its first days.
	if issues, deployments := s.host.Issues(), s.host.Deployments(); len(issues) != 4 || len(deployments) != 1 {
		return "", fmt.Errorf("there are %d issues and %d deployments", len(issues), len(deployments))
	}
	if tip := s.host.Commits(mainBranch)[0]; tip.Author != app {
		return "", fmt.Errorf("main is at %+v", tip)
	}
	if s.host.Pull(s.pull).Merged {
		return "", errors.New("it is merged")
	}
	// The hostile job itself put the branch's name into a script, so it was run there. It must not
	// have been run anywhere else.
	for _, r := range s.runs {
		_, err := os.Stat(filepath.Join(s.actions.scratch, fmt.Sprint(r.id), "executed"))
		if ran := err == nil; ran != (r.workflow.Name == "plan") {
			return "", fmt.Errorf("the branch's name was run as a script: %t, in %s", ran, r.workflow.Path)
		}
	}
	return fmt.Sprintf("no secret was to be seen, %d requests with the job's token were refused, and nothing was executed", tried), s.closed()
}
