// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/halo-factory/halocompile/internal/provision"
)

const root = "../.."

// ours reads the workflow files of this repository, by name.
func ours(t *testing.T) map[string]*workflow {
	t.Helper()
	paths, err := filepath.Glob(root + "/.github/workflows/*")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]*workflow{}
	for _, path := range paths {
		w, err := readWorkflow(path, read(t, path))
		if err != nil {
			t.Fatal(err)
		}
		found[w.Name] = w
	}
	for _, name := range []string{"ci", "plan", "comment", "execute", "advance", "drift", "day0"} {
		if found[name] == nil {
			t.Fatalf("there is no workflow %s", name)
		}
	}
	return found
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// files reads all files that Actions executes, by path.
func files(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{"action.yml": string(read(t, root+"/action.yml"))}
	for _, w := range ours(t) {
		texts[w.Path] = string(read(t, w.Path))
	}
	return texts
}

func TestEveryActionIsPinnedByItsFullCommitWithTheVersionBesideIt(t *testing.T) {
	used := regexp.MustCompile(`(?m)^\s*(?:- )?uses:\s*(.*)$`)
	good := regexp.MustCompile(`^(\./|\./base|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$`)
	pins := map[string]string{}
	for path, text := range files(t) {
		for _, match := range used.FindAllStringSubmatch(text, -1) {
			what := strings.TrimSpace(match[1])
			if !good.MatchString(what) {
				t.Errorf("%s uses %s", path, what)
			}
			name, pin, _ := strings.Cut(what, "@")
			if before, known := pins[name]; known && before != pin {
				t.Errorf("%s is used at %s and at %s", name, before, pin)
			}
			pins[name] = pin
		}
	}
	if len(pins) < 5 {
		t.Errorf("only %v are used: this looks for the wrong thing", pins)
	}
}

// If an expression's value becomes a part of a script, somebody who chooses a title or a branch
// name writes that script.
func TestNoExpressionStandsInAScript(t *testing.T) {
	for _, w := range ours(t) {
		for name, job := range w.Jobs {
			for _, step := range job.Steps {
				if strings.Contains(step.Run, "${{") {
					t.Errorf("%s: %s runs %s", w.Path, name, step.Run)
				}
			}
		}
	}
	var action struct {
		Runs struct {
			Steps []step `yaml:"steps"`
		} `yaml:"runs"`
	}
	if err := yaml.Unmarshal(read(t, root+"/action.yml"), &action); err != nil {
		t.Fatal(err)
	}
	if len(action.Runs.Steps) == 0 {
		t.Fatal("action.yml has no steps")
	}
	for _, step := range action.Runs.Steps {
		if strings.Contains(step.Run, "${{") {
			t.Errorf("action.yml runs %s", step.Run)
		}
	}
}

// Expressions use none of the words for what somebody outside chose. A job that runs somebody's
// change is never started with rights.
func TestNothingOfAPullRequestIsReadButItsNumberAndCommits(t *testing.T) {
	expression := regexp.MustCompile(`\$\{\{(.*?)\}\}`)
	allowed := map[string][]string{
		"plan":    {"github.event.pull_request.number", "github.event.merge_group.base_sha"},
		"ci":      {"github.event.pull_request.number"},
		"comment": {"github.event.workflow_run.head_repository.full_name", "github.event.workflow_run.head_branch"},
	}
	outside := regexp.MustCompile(`github\.(event\.[\w.]+|head_ref|base_ref|actor|triggering_actor)`)
	for name, w := range ours(t) {
		for _, match := range expression.FindAllStringSubmatch(string(read(t, w.Path)), -1) {
			for _, word := range outside.FindAllString(match[1], -1) {
				if !slices.Contains(allowed[name], word) {
					t.Errorf("%s reads %s", w.Path, word)
				}
			}
		}
		if _, found, err := w.on("pull_request_target"); err != nil || found {
			t.Errorf("%s runs with rights on a pull request (%v)", w.Path, err)
		}
	}
}

func TestEveryJobHasATimeoutAndItsOwnLeastPermissions(t *testing.T) {
	want := map[string]string{
		"ci":      "contents=read",
		"plan":    "contents=read",
		"comment": "actions=read checks=write contents=read issues=write pull-requests=write",
		"execute": "contents=write deployments=write issues=write pull-requests=write",
		"advance": "contents=write deployments=write issues=write pull-requests=write",
		"drift":   "contents=read issues=write",
		"day0":    "contents=read issues=write",
		"release": "attestations=write contents=write id-token=write packages=write",
	}
	for name, w := range ours(t) {
		if w.Permissions.Kind != yaml.MappingNode || len(w.Permissions.Content) > 0 {
			t.Errorf("%s grants something to every job", w.Path)
		}
		for id, job := range w.Jobs {
			if job.Timeout.IsZero() {
				t.Errorf("%s: %s may run for ever", w.Path, id)
			}
			if job.Permissions.IsZero() {
				t.Errorf("%s: %s does not say what it may", w.Path, id)
			}
		}
		granted, err := w.permissions(false)
		if err != nil {
			t.Fatal(err)
		}
		var list []string
		for scope, level := range granted {
			list = append(list, scope+"="+level)
		}
		slices.Sort(list)
		if got := strings.Join(list, " "); got != want[name] {
			t.Errorf("%s may %s, and needs %s", w.Path, got, want[name])
		}
	}
}

func TestOnlyWhatRunsFromMainInTheProtectedEnvironmentSeesSecrets(t *testing.T) {
	for name, w := range ours(t) {
		environments, err := w.environments()
		if err != nil {
			t.Fatal(err)
		}
		text := string(read(t, w.Path))
		// Whoever carries out waits in one group, of which only the youngest stays. Those that
		// only look are of others, so that they push nobody out.
		group := map[string]string{"execute": "halocompile", "advance": "halocompile", "drift": "halocompile-drift", "day0": "halocompile-day0"}[name]
		if group != "" {
			if !slices.Equal(environments, []string{"halocompile"}) {
				t.Errorf("%s runs in %v", w.Path, environments)
			}
			if !strings.Contains(text, "group: "+group+"\n") || !strings.Contains(text, "cancel-in-progress: false") {
				t.Errorf("%s does not wait for its turn", w.Path)
			}
			if (name == "drift" || name == "day0") && (strings.Count(text, "secrets.") != 1 || !strings.Contains(text, "secrets.HALOCOMPILE_NODES }}") || strings.Contains(text, "vars.")) {
				t.Errorf("%s reaches for more than the nodes", w.Path)
			}
		} else if len(environments) > 0 || strings.Contains(text, "secrets.") || strings.Contains(text, "vars.") {
			t.Errorf("%s reaches for secrets", w.Path)
		}
	}
}

// No job uses a cache. A job of a pull request could put anything into one, and a job of the next
// push would run it, because the pull request's own cache is read before main's.
func TestNoJobUsesACache(t *testing.T) {
	texts := files(t)
	for _, page := range []string{"docs/checking.md"} {
		for i, block := range strings.Split(string(read(t, root+"/"+page)), "```yaml\n")[1:] {
			block, _, _ = strings.Cut(block, "```")
			texts[page+" "+strings.Repeat("I", i+1)] = block
		}
	}
	seen := 0
	for name, text := range texts {
		var document yaml.Node
		if err := yaml.Unmarshal([]byte(text), &document); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var walk func(node *yaml.Node)
		walk = func(node *yaml.Node) {
			var one step
			if node.Kind == yaml.MappingNode && node.Decode(&one) == nil && one.Uses != "" {
				action, _, _ := strings.Cut(one.Uses, "@")
				// both use one unless told not to
				off := map[string]string{"actions/setup-go": "cache", "actions/setup-node": "package-manager-cache"}
				if setting, known := off[action]; known {
					seen++
					if one.With[setting] != "false" {
						t.Errorf("%s: %s may use a cache", name, one.Uses)
					}
				}
				if strings.HasPrefix(action, "actions/cache") {
					t.Errorf("%s: %s", name, one.Uses)
				}
			}
			for _, child := range node.Content {
				walk(child)
			}
		}
		walk(&document)
	}
	if seen < 5 {
		t.Errorf("looked at %d steps", seen)
	}
}

// A checkout that keeps its token hands it to every later step.
func TestNoCheckoutKeepsItsToken(t *testing.T) {
	for _, w := range ours(t) {
		for id, job := range w.Jobs {
			for _, step := range job.Steps {
				if strings.HasPrefix(step.Uses, "actions/checkout@") && step.With["persist-credentials"] != "false" {
					t.Errorf("%s: %s keeps the token", w.Path, id)
				}
			}
		}
	}
}

// What comment posts as the plan's result comes from the workflow of that name. Only its own event
// may start it.
func TestEachWorkflowStartsOnItsOwnEvents(t *testing.T) {
	all := ours(t)
	for _, c := range []struct {
		workflow string
		event    event
		starts   bool
	}{
		{"plan", event{name: "pull_request", branch: "main"}, true},
		{"plan", event{name: "pull_request", branch: "other"}, false},
		{"plan", event{name: "merge_group", branch: "main"}, true},
		{"plan", event{name: "push", branch: "main"}, false},
		{"comment", event{name: "workflow_run", workflow: "plan", action: "completed"}, true},
		{"comment", event{name: "workflow_run", workflow: "plan", action: "requested"}, false},
		{"comment", event{name: "workflow_run", workflow: "ci", action: "completed"}, false},
		{"comment", event{name: "pull_request", branch: "main"}, false},
		{"execute", event{name: "push", branch: "main", paths: []string{"README.md", "halos/a/b/units/c.cue"}}, true},
		{"execute", event{name: "push", branch: "main", paths: []string{"halos/a/b/approvals/0/plan.json"}}, true},
		{"execute", event{name: "push", branch: "main", paths: []string{"halos/a/b/artifact/net/unit-c.json"}}, false},
		{"execute", event{name: "push", branch: "main", paths: []string{"README.md"}}, false},
		{"execute", event{name: "push", branch: "other", paths: []string{"halos/a/halo.cue"}}, false},
		{"execute", event{name: "pull_request", branch: "main", paths: []string{"halos/a/halo.cue"}}, false},
		{"advance", event{name: "schedule", schedule: advancing}, true},
		{"advance", event{name: "schedule", schedule: drifting}, false},
		{"advance", event{name: "push", branch: "main", paths: []string{"halos/a/halo.cue"}}, false},
		{"drift", event{name: "schedule", schedule: drifting}, true},
		{"drift", event{name: "schedule", schedule: advancing}, false},
		{"drift", event{name: "push", branch: "main", paths: []string{"halos/a/halo.cue"}}, false},
		{"drift", event{name: "pull_request", branch: "main", paths: []string{"halos/a/halo.cue"}}, false},
		{"day0", event{name: "schedule", schedule: watching}, true},
		{"day0", event{name: "schedule", schedule: drifting}, false},
		{"day0", event{name: "push", branch: "main", paths: []string{"halos/a/halo.cue"}}, false},
		{"ci", event{name: "pull_request", branch: "other"}, true},
		{"release", event{name: "push", branch: "main", paths: []string{"README.md"}}, false},
	} {
		starts, err := all[c.workflow].starts(c.event)
		if err != nil || starts != c.starts {
			t.Errorf("%s on %+v: %t, %v", c.workflow, c.event, starts, err)
		}
	}
}

// Each path that decides or runs something has an owner. The last line that matches counts.
func TestWhatDecidesAndWhatRunsHasOwners(t *testing.T) {
	const (
		reviewers   = "@halo-factory/reviewers"
		governance  = "@halo-factory/governance"
		engineering = "@halo-factory/engineering"
	)
	var lines [][]string
	for _, line := range strings.Split(string(read(t, root+"/.github/CODEOWNERS")), "\n") {
		if line, _, _ = strings.Cut(line, "#"); strings.TrimSpace(line) != "" {
			lines = append(lines, strings.Fields(line))
		}
	}
	for path, owners := range map[string][]string{
		"halos/meridian/clo-tranched/units/senior.cue": {reviewers},
		"halos/templates/portfolio-lcts.cue":           {governance},
		"halos/networks/mainnet.cue":                   {governance},
		"halos/waivers/senior-start.cue":               {governance},
		"halos/inventory/grove-pau.cue":                {reviewers},
		"policy/limits.rego":                           {governance},
		"schema/unit.cue":                              {governance},
		"cmd/halocompile/main.go":                      {engineering},
		"internal/review/execute.go":                   {engineering},
		"contracts/src/factory/HaloFactory.sol":        {engineering},
		"scripts/story/main.go":                        {engineering},
		"go.mod":                                       {engineering},
		"go.sum":                                       {engineering},
		"Makefile":                                     {engineering},
		"action.yml":                                   {engineering, governance},
		".github/CODEOWNERS":                           {engineering, governance},
		".github/workflows/plan.yml":                   {engineering, governance},
	} {
		var found []string
		for _, line := range lines {
			if pattern := line[0]; "/"+path == pattern || strings.HasSuffix(pattern, "/") && strings.HasPrefix("/"+path, pattern) {
				found = line[1:]
			}
		}
		if !slices.Equal(found, owners) {
			t.Errorf("%s belongs to %v, not to %v", path, found, owners)
		}
	}
}

// The workflows that 'halocompile init' writes have the same rights and pins as ours, and use only
// inputs that exist.
func TestTheWorkflowsForOtherRepositoriesAreLikeOurs(t *testing.T) {
	begun, err := provision.Managed(provision.Settings{Commit: strings.Repeat("1a", 20)})
	if err != nil {
		t.Fatal(err)
	}
	var action struct {
		Inputs map[string]any `yaml:"inputs"`
	}
	if err := yaml.Unmarshal(read(t, root+"/action.yml"), &action); err != nil {
		t.Fatal(err)
	}
	var ourText strings.Builder
	for _, text := range files(t) {
		ourText.WriteString(text)
	}
	all, shown := ours(t), 0
	for name, text := range begun {
		if !strings.HasPrefix(name, ".github/workflows/") {
			continue
		}
		theirs, err := readWorkflow(name, text)
		if err != nil {
			t.Fatal(err)
		}
		shown++
		our := all[theirs.Name]
		if our == nil {
			t.Fatalf("there is no workflow %q", theirs.Name)
		}
		want, err := our.permissions(false)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := theirs.permissions(false); err != nil || !maps.Equal(got, want) {
			t.Errorf("%s may %v, ours %v (%v)", theirs.Name, got, want, err)
		}
		wantIn, err := our.environments()
		if err != nil {
			t.Fatal(err)
		}
		if got, err := theirs.environments(); err != nil || !slices.Equal(got, wantIn) {
			t.Errorf("%s runs in %v, ours in %v (%v)", theirs.Name, got, wantIn, err)
		}
		for _, job := range theirs.Jobs {
			for _, step := range job.Steps {
				name, _, _ := strings.Cut(step.Uses, "@")
				switch {
				case name == "halo-factory/halocompile":
					for input := range step.With {
						if action.Inputs[input] == nil {
							t.Errorf("%s gives the action %q, which it does not take", theirs.Name, input)
						}
					}
				case step.Uses != "" && !strings.Contains(ourText.String(), "uses: "+step.Uses+" #"):
					t.Errorf("%s uses %s, and ours does not", theirs.Name, step.Uses)
				}
			}
		}
	}
	if shown != 7 {
		t.Errorf("%d workflows are written", shown)
	}
}

func TestPatternsOfPathsDecideInTheirOrder(t *testing.T) {
	for _, c := range []struct {
		patterns []string
		name     string
		want     bool
	}{
		{[]string{"halos/**"}, "halos/a/b.cue", true},
		{[]string{"halos/*"}, "halos/a/b.cue", false},
		{[]string{"halos/**", "!halos/**/artifact/**"}, "halos/a/b/artifact/n/unit-c.json", false},
		{[]string{"!halos/a/**", "halos/**"}, "halos/a/b.cue", true},
		{[]string{"main"}, "mainly", false},
	} {
		if got := matches(c.patterns, c.name); got != c.want {
			t.Errorf("%v on %s: %t", c.patterns, c.name, got)
		}
	}
}
