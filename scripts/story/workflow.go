// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// workflow has the parts of a workflow file by which GitHub decides when it runs and what it may
// do.
type workflow struct {
	Path        string         `yaml:"-"`
	Name        string         `yaml:"name"`
	On          yaml.Node      `yaml:"on"`
	Permissions yaml.Node      `yaml:"permissions"`
	Jobs        map[string]job `yaml:"jobs"`
}

type job struct {
	Permissions yaml.Node `yaml:"permissions"`
	Environment yaml.Node `yaml:"environment"`
	Timeout     yaml.Node `yaml:"timeout-minutes"`
	Steps       []step    `yaml:"steps"`
}

type step struct {
	Name string            `yaml:"name"`
	Uses string            `yaml:"uses"`
	Run  string            `yaml:"run"`
	With map[string]string `yaml:"with"`
	Env  map[string]string `yaml:"env"`
}

func readWorkflow(path string, text []byte) (*workflow, error) {
	w := workflow{Path: path}
	if err := yaml.Unmarshal(text, &w); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if w.Name == "" {
		w.Name = path
	}
	return &w, nil
}

// trigger is what a workflow demands of one kind of event.
type trigger struct {
	Branches  []string `yaml:"branches"`
	Tags      []string `yaml:"tags"`
	Paths     []string `yaml:"paths"`
	Workflows []string `yaml:"workflows"`
	Types     []string `yaml:"types"`
}

// on finds what a workflow demands of an event. It is false if that event never starts the
// workflow.
func (w *workflow) on(event string) (trigger, bool, error) {
	var demands trigger
	switch w.On.Kind {
	case yaml.ScalarNode:
		return demands, w.On.Value == event, nil
	case yaml.SequenceNode:
		return demands, slices.ContainsFunc(w.On.Content, func(n *yaml.Node) bool { return n.Value == event }), nil
	}
	var events map[string]yaml.Node
	if err := w.On.Decode(&events); err != nil {
		return demands, false, fmt.Errorf("%s: %w", w.Path, err)
	}
	node, found := events[event]
	if !found || node.Kind != yaml.MappingNode {
		return demands, found, nil
	}
	return demands, true, node.Decode(&demands)
}

// starts tells whether GitHub would run the workflow for an event.
func (w *workflow) starts(e event) (bool, error) {
	if e.name == "schedule" {
		return w.due(e.schedule)
	}
	demands, found, err := w.on(e.name)
	if err != nil || !found {
		return false, err
	}
	if len(demands.Branches) > 0 && !matches(demands.Branches, e.branch) {
		return false, nil
	}
	// What names tags alone is not started by a branch. The story pushes no tag.
	if len(demands.Tags) > 0 && len(demands.Branches) == 0 {
		return false, nil
	}
	if len(demands.Workflows) > 0 && !slices.Contains(demands.Workflows, e.workflow) {
		return false, nil
	}
	if len(demands.Types) > 0 && !slices.Contains(demands.Types, e.action) {
		return false, nil
	}
	return len(demands.Paths) == 0 || slices.ContainsFunc(e.paths, func(path string) bool { return matches(demands.Paths, path) }), nil
}

// due tells whether a workflow runs when a schedule is due. Each has its own clock.
func (w *workflow) due(schedule string) (bool, error) {
	var events struct {
		Schedule []struct {
			Cron string `yaml:"cron"`
		} `yaml:"schedule"`
	}
	if w.On.Kind != yaml.MappingNode {
		return false, nil
	}
	if err := w.On.Decode(&events); err != nil {
		return false, fmt.Errorf("%s: %w", w.Path, err)
	}
	for _, each := range events.Schedule {
		if each.Cron == schedule {
			return true, nil
		}
	}
	return false, nil
}

// matches tells whether patterns choose a name. The last pattern that fits decides; one that begins
// with "!" excludes the name.
func matches(patterns []string, name string) bool {
	chosen := false
	for _, pattern := range patterns {
		positive := strings.TrimPrefix(pattern, "!")
		expression := strings.NewReplacer(`\*\*`, `.*`, `\*`, `[^/]*`).Replace(regexp.QuoteMeta(positive))
		if regexp.MustCompile("^" + expression + "$").MatchString(name) {
			chosen = positive == pattern
		}
	}
	return chosen
}

// permissions returns what the tokens of a workflow's jobs permit together, such as "contents" to
// "write". On the pull request of a fork GitHub permits no writing.
func (w *workflow) permissions(fork bool) (map[string]string, error) {
	granted := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(w.Jobs)) {
		node := w.Jobs[name].Permissions
		if node.IsZero() {
			node = w.Permissions
		}
		demanded, err := scopes(node)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", w.Path, err)
		}
		for scope, level := range demanded {
			if fork && level == "write" {
				level = "read"
			}
			if granted[scope] != "write" {
				granted[scope] = level
			}
		}
	}
	return granted, nil
}

// everything lists each permission that a workflow can have and that the story's host asks for.
var everything = []string{"actions", "checks", "contents", "deployments", "issues", "pull-requests", "statuses"}

func scopes(node yaml.Node) (map[string]string, error) {
	granted := map[string]string{}
	if node.IsZero() { // GitHub's default for a repository, if the file says nothing
		granted["contents"] = "read"
		return granted, nil
	}
	if level, found := strings.CutSuffix(node.Value, "-all"); found {
		for _, scope := range everything {
			granted[scope] = level
		}
		return granted, nil
	}
	err := node.Decode(&granted)
	maps.DeleteFunc(granted, func(_, level string) bool { return level == "none" })
	return granted, err
}

// environments lists those that a workflow's jobs name.
func (w *workflow) environments() ([]string, error) {
	var names []string
	for _, job := range w.Jobs {
		node := job.Environment
		switch node.Kind {
		case yaml.ScalarNode:
			names = append(names, node.Value)
		case yaml.MappingNode:
			var environment struct {
				Name string `yaml:"name"`
			}
			if err := node.Decode(&environment); err != nil {
				return nil, fmt.Errorf("%s: %w", w.Path, err)
			}
			names = append(names, environment.Name)
		}
	}
	return names, nil
}
