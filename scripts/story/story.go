// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/githubtest"
)

// The people and places of the story.
const (
	mainBranch = "main"
	owner      = "halo-factory"
	repo       = "halocompile"

	bot         = "github-actions[bot]" // writes what the jobs say
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

// story is the whole of it: a host, a chain, and people with a checkout and keys.
type story struct {
	root    string // of this repository
	program string // halocompile
	scratch string

	host    *githubtest.Server
	actions *actions
	chain   *exec.Cmd
	node    string
	keys    string // folder of keystore files; their password lies beside
	secret  map[string]string
	pull    int
	digest  string // of the bundle that is proposed
	runs    []*run // of the step that is being told
}

// steps are the story in its order. Each says in a line what came of it.
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
		{"attack", s.attack},
		{"harmless", s.harmless},
	}
}

// settle makes the repository at its host: this repository's files, a protected main branch, and the environment with the secrets.
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

// settings is an administrator who has the tool compare the repository's settings with what all this rests on.
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

// tracked are the files of this repository as they are in the working tree.
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

// serve starts a chain with the platform, and puts into the environment what only execution may have.
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
	// A hosted node's address has a key in it.
	s.secret["HALOCOMPILE_NODES"] = "devnet=" + s.node + "/?key=" + random(12)
	s.host.SetEnvironment(githubtest.Environment{Name: environment, Branches: []string{mainBranch}, Secrets: slices.Sorted(maps.Keys(s.secret))})
	s.actions.host, s.actions.nodes = s.host, "devnet="+s.node
	s.actions.secrets = map[string]map[string]string{environment: s.secret}
	s.actions.variables = map[string]string{"HALOCOMPILE_LOGIN": app}
	return fmt.Sprintf("chain %d with the platform; its key and the relayer's are secrets of the environment %s", installed.ChainID, environment), nil
}

func (s *story) password() string { return filepath.Join(s.scratch, "password.txt") }

// propose is a stranger who adds a Unit in a fork, and opens a pull request.
func (s *story) propose(context.Context) (string, error) {
	s.host.Push(stranger+"/"+repo, branch, "Add the mezzanine Unit", githubtest.Files{unitFile: mezzanine})
	s.pull = s.host.OpenPull(stranger+"/"+repo, branch, mainBranch, "Meridian CLO: add a mezzanine Unit", stranger)
	return fmt.Sprintf("%s opens pull request %d from a fork: %s", stranger, s.pull, unitFile), nil
}

// judged is what follows without anybody's doing: plan runs without rights, comment posts what it found.
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
	if err := holds(body, "mezzanine", class, "deployer", "meridian-govops", "ember-govops"); err != nil {
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

// sign is the owners at their own machines: they take the branch, plan, compare the digest with the comment's, and sign; the proposer pushes the signatures.
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
	for _, safe := range []string{devnet.Deployer, devnet.MeridianGovOps, devnet.EmberGovOps} {
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

// ready is the same two jobs again, now that everybody has signed.
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

// verdict is what the last plan run handed over.
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

// queue is a merge queue: what it would merge is judged once more, and the check run that it waits for appears on that commit.
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

// merge is a maintainer's decision. What follows is not: execute runs in the protected environment, from main.
func (s *story) merge(ctx context.Context) (string, error) {
	before := s.host.Head("", mainBranch)
	after := s.host.Merge(s.pull, githubtest.Squash)
	pushed, err := s.push(ctx, before, after, "a-maintainer")
	if err != nil {
		return "", err
	}
	if err := s.act(ctx, pushed); err != nil {
		return "", err
	}
	if err := s.ended("execute success"); err != nil {
		return "", err
	}
	body, err := s.comment(s.pull, "halocompile:result")
	if err != nil {
		return "", err
	}
	sent := transactionOf.FindAllString(body, -1)
	if len(sent) == 0 {
		return "", fmt.Errorf("the result names no transaction:\n%s", body)
	}
	deployments := s.host.Deployments()
	if len(deployments) != 1 || deployments[0].Environment != devnet.Network || deployments[0].State() != "in_progress" {
		return "", fmt.Errorf("the deployments are %+v", deployments)
	}
	if records := s.records(ctx); len(records) > 0 {
		return "", fmt.Errorf("main already claims %v", records)
	}
	return fmt.Sprintf("execute runs from main: transaction %.10s… in the result comment, deployment in_progress, and main claims nothing yet", sent[0]), nil
}

var transactionOf = regexp.MustCompile(`\b0x[0-9a-f]{64}\b`)

// wait lets the timelock's delay pass.
func (s *story) wait(ctx context.Context) (string, error) {
	client, err := rpc.DialContext(ctx, s.node)
	if err != nil {
		return "", err
	}
	defer client.Close()
	if err := client.CallContext(ctx, nil, "evm_increaseTime", uint64((delay + time.Minute).Seconds())); err != nil {
		return "", err
	}
	return fmt.Sprintf("%s pass on the chain", delay), client.CallContext(ctx, nil, "evm_mine")
}

// advance is the clock: the stages that have become due are carried out, and the records come to main.
func (s *story) advance(ctx context.Context) (string, error) {
	before := s.host.Head("", mainBranch)
	if err := s.act(ctx, s.clock()); err != nil {
		return "", err
	}
	if err := s.ended("advance success"); err != nil {
		return "", err
	}
	records := s.records(ctx)
	if len(records) != 5 { // Halo, Class, three Units
		return "", fmt.Errorf("the records are %v", records)
	}
	after := s.host.Commits(mainBranch)[0]
	if len(after.Parents) != 1 || after.Parents[0] != before || after.Author != app || !strings.Contains(after.Message, "Signed-off-by: "+app) {
		return "", fmt.Errorf("the records came by %+v, on top of %s", after, before)
	}
	changed, err := git(ctx, s.host.GitDir(""), "diff", "--name-only", before, after.SHA)
	if err != nil {
		return "", err
	}
	if got := strings.Fields(changed); !slices.Equal(got, records) {
		return "", fmt.Errorf("the commit touches %v", got)
	}
	if state := s.host.Deployments()[0].State(); state != "success" {
		return "", fmt.Errorf("the deployment is %s", state)
	}
	if len(s.host.Issues()) > 0 {
		return "", fmt.Errorf("there are issues: %+v", s.host.Issues())
	}
	return fmt.Sprintf("the later stages are done; %s commits %d records to main, signed off; deployment success", app, len(records)), nil
}

// verify is anybody who takes main and asks a node of their own.
func (s *story) verify(ctx context.Context) (string, error) {
	checkout := filepath.Join(s.scratch, "anybody")
	if _, err := git(ctx, s.scratch, "clone", "--quiet", s.host.GitDir(""), checkout); err != nil {
		return "", err
	}
	out, err := s.halocompile(ctx, checkout, "artifact", "verify", "--dir", filepath.Join(checkout, "halos", class, "approvals", s.digest), "--rpc-url", s.node)
	if err != nil {
		return "", err
	}
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if last := lines[len(lines)-1]; last != "verified 5 artifacts" {
		return "", errors.New(out)
	}
	return "halocompile artifact verify: " + lines[len(lines)-1], nil
}

// quiet is what happens when nothing is to be done: the records start no workflow, and the clock says nothing.
func (s *story) quiet(ctx context.Context) (string, error) {
	commits := s.host.Commits(mainBranch)
	pushed, err := s.push(ctx, commits[1].SHA, commits[0].SHA, app)
	if err != nil {
		return "", err
	}
	if err := s.act(ctx, pushed); err != nil {
		return "", err
	}
	if err := s.ended(); err != nil {
		return "", err
	}
	before := s.written()
	if err := s.act(ctx, s.clock()); err != nil {
		return "", err
	}
	if err := s.ended("advance success"); err != nil {
		return "", err
	}
	if after := s.written(); after != before {
		return "", fmt.Errorf("there were %d writes, and now there are %d", before, after)
	}
	return "the records start no workflow, and the next advance writes nothing", nil
}

// attack is somebody who opens a pull request that edits its own judge, under a title and from a branch that are scripts.
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
	// The second file has the same name, so it starts comment too, which has nothing to say about it.
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

// harmless is what the attack has brought about: nothing.
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
	if issues, deployments := s.host.Issues(), s.host.Deployments(); len(issues) != 0 || len(deployments) != 1 {
		return "", fmt.Errorf("there are %d issues and %d deployments", len(issues), len(deployments))
	}
	if tip := s.host.Commits(mainBranch)[0]; tip.Author != app {
		return "", fmt.Errorf("main is at %+v", tip)
	}
	if s.host.Pull(s.pull).Merged {
		return "", errors.New("it is merged")
	}
	// The hostile job itself put the branch's name into a script, so there it was run. Nowhere else.
	for _, r := range s.runs {
		_, err := os.Stat(filepath.Join(s.actions.scratch, fmt.Sprint(r.id), "executed"))
		if ran := err == nil; ran != (r.workflow.Name == "plan") {
			return "", fmt.Errorf("the branch's name was run as a script: %t, in %s", ran, r.workflow.Path)
		}
	}
	return fmt.Sprintf("no secret was to be seen, %d requests with the job's token were refused, and nothing was executed", tried), s.closed()
}

// keepsake writes everything that was posted into a file, for people who want to look at it.
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

// closed ends the host, which tells of everything that was not as GitHub describes it.
func (s *story) closed() error {
	return s.host.Close()
}

// pullEvent is what GitHub tells when something happens to a pull request.
func (s *story) pullEvent(number int, action string) event {
	p := s.host.Pull(number)
	return event{
		name: "pull_request", action: action, commit: p.MergeSHA, ref: fmt.Sprintf("refs/pull/%d/merge", number), branch: p.BaseRef, actor: p.Author,
		fork: p.HeadRepo != s.host.Repository(), pull: number, payload: s.host.PullRequestEvent(number, action),
	}
}

// groupEvent is what GitHub tells when its merge queue wants to know about a merge that it has made.
func (s *story) groupEvent(base, head, branch string) (event, error) {
	payload, err := json.Marshal(map[string]any{
		"action": "checks_requested", "repository": map[string]any{"full_name": s.host.Repository(), "default_branch": mainBranch},
		"merge_group": map[string]any{"head_sha": head, "head_ref": "refs/heads/" + branch, "base_sha": base, "base_ref": "refs/heads/" + mainBranch},
	})
	return event{
		name: "merge_group", action: "checks_requested", commit: head, ref: "refs/heads/" + branch, branch: mainBranch, actor: owner, payload: payload,
	}, err
}

// push is what GitHub tells when main has moved.
func (s *story) push(ctx context.Context, before, after, who string) (event, error) {
	changed, err := git(ctx, s.host.GitDir(""), "diff", "--name-only", before, after)
	return event{
		name: "push", commit: after, ref: "refs/heads/" + mainBranch, branch: mainBranch, paths: strings.Fields(changed), actor: who,
		payload: s.host.PushEvent(mainBranch, before),
	}, err
}

// clock is what GitHub tells when a schedule is due.
func (s *story) clock() event {
	return event{
		name: "schedule", commit: s.host.Head("", mainBranch), ref: "refs/heads/" + mainBranch, branch: mainBranch, actor: owner,
		payload: []byte(`{"schedule": "17,47 * * * *"}`),
	}
}

// act lets an event start what it starts, and keeps the runs.
func (s *story) act(ctx context.Context, e event) error {
	runs, err := s.actions.start(ctx, e)
	s.runs = runs
	return err
}

// ended compares how the workflows of a step ended, in order, with what is expected.
func (s *story) ended(expected ...string) error {
	var got []string
	for _, r := range s.runs {
		got = append(got, r.workflow.Name+" "+r.conclusion)
	}
	if !slices.Equal(got, expected) {
		return fmt.Errorf("the runs were %q, and should have been %q", got, expected)
	}
	return nil
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

// check is the conclusion of the one check run on a pull request's head.
func (s *story) check(number int) (string, error) { return s.checkOn(s.host.Pull(number).HeadSHA) }

func (s *story) checkOn(commit string) (string, error) {
	checks := s.host.Checks(commit)
	if len(checks) != 1 || checks[0].Name != checkName || checks[0].App != bot || checks[0].Status != "completed" {
		return "", fmt.Errorf("the check runs are %+v", checks)
	}
	return checks[0].Conclusion, nil
}

// records are the records on main, sorted.
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

// holds tells which of some texts a comment lacks.
func holds(body string, texts ...string) error {
	for _, text := range texts {
		if !strings.Contains(body, text) {
			return fmt.Errorf("the comment does not say %q:\n%s", text, body)
		}
	}
	return nil
}

// halocompile is what people type.
func (s *story) halocompile(ctx context.Context, dir string, arguments ...string) (string, error) {
	command := exec.CommandContext(ctx, s.program, append(arguments, "-C", dir)...)
	command.Env = clean(s.scratch)
	out, err := command.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("halocompile %s: %w\n%s", strings.Join(arguments, " "), err, out)
	}
	return string(out), nil
}

// close ends what was started.
func (s *story) close() {
	if s.chain != nil && s.chain.Process != nil {
		_ = s.chain.Process.Signal(os.Interrupt)
		_ = s.chain.Wait()
	}
}
