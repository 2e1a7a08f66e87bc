// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"fmt"
	"io/fs"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/review"
	"github.com/halo-factory/halocompile/internal/rollout"
)

const (
	root   = "../.."
	class  = "halos/meridian/clo-tranched"
	senior = class + "/units/senior.cue"
	third  = class + "/units/mezzanine.cue"
	bot    = "github-actions[bot]"
	fork   = "stranger/halos"
)

// world is a repository at a Git host, a chain, and the loop between them.
type world struct {
	t     *testing.T
	live  *plantest.Live
	host  *githubtest.Server
	loop  *review.Loop
	notes []string
	below string // of the repository: the folder of the manifests
	dial  func(context.Context, *catalog.Network) (*chain.Client, error)
}

func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldBelow(t, "")
}

// newWorldBelow is a repository that has its manifests in a folder.
func newWorldBelow(t *testing.T, below string) *world {
	t.Helper()
	return newWorldOn(t, below, plantest.Start(t, root))
}

// newWorldOn is a repository that has its manifests in a folder, on a chain that runs already. What
// begins with one of the names is left out.
func newWorldOn(t *testing.T, below string, live *plantest.Live, without ...string) *world {
	t.Helper()
	w := &world{t: t, live: live, below: below}
	files := githubtest.Files{"README.md": []byte("halos\n")}
	for _, folder := range []string{"halos", "schema", "policy"} {
		err := fs.WalkDir(os.DirFS(root), folder, func(name string, entry fs.DirEntry, err error) error {
			left := slices.ContainsFunc(without, func(each string) bool { return strings.HasPrefix(name, each) })
			if err != nil || entry.IsDir() || left {
				return err
			}
			files[path.Join(below, name)], err = os.ReadFile(filepath.Join(root, name))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	w.host = githubtest.Start(t, githubtest.Options{Files: files})
	w.host.Grant("secret", bot, "actions=read", "checks=write", "contents=write", "deployments=write", "issues=write", "pull_requests=write")
	h, err := host.Open(host.Options{
		API: w.host.URL(), Server: w.host.Web(), Token: "secret", Owner: "acme", Repo: "halos",
		Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() },
	})
	if err != nil {
		t.Fatal(err)
	}
	w.loop = &review.Loop{
		Host: h, Server: w.host.Web(), Repository: w.host.Repository(), Folder: below, RunURL: w.host.Web() + "/acme/halos/actions/runs/1", Now: time.Now,
		Note: func(format string, arguments ...any) { w.notes = append(w.notes, fmt.Sprintf(format, arguments...)) },
	}
	w.dial = func(ctx context.Context, _ *catalog.Network) (*chain.Client, error) {
		return chain.Dial(ctx, w.live.Chain.URL(), chain.Options{Errors: bindings.ABIs(), Poll: 10 * time.Millisecond})
	}
	return w
}

// tree puts the manifests of a commit, and what is beside them, into a folder.
func (w *world) tree(commit string) string {
	w.t.Helper()
	folder := w.t.TempDir()
	archive, err := exec.CommandContext(w.t.Context(), "git", "--git-dir", w.host.GitDir(""), "archive", "--format=tar", commit+":"+w.below).Output()
	if err != nil {
		w.t.Fatal(err)
	}
	unpack := exec.CommandContext(w.t.Context(), "tar", "-x", "-C", folder)
	unpack.Stdin = bytes.NewReader(archive)
	if text, err := unpack.CombinedOutput(); err != nil {
		w.t.Fatalf("%v: %s", err, text)
	}
	return folder
}

// mezzanine is a third Unit.
func mezzanine(t *testing.T) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, senior))
	if err != nil {
		t.Fatal(err)
	}
	return []byte(strings.NewReplacer("Meridian CLO Senior", "Meridian CLO Mezzanine", "mCLO-S", "mCLO-M",
		"0x145148e422DaFE6278526bE03374F171037576fA", "0x8617E340B3D01FA5F11F306F4090FD50E238070D", "seniority:       1", "seniority:       2", "clo-tranched/senior", "clo-tranched/mezzanine").Replace(string(text)))
}

// propose has a stranger open a pull request from a fork.
func (w *world) propose(files githubtest.Files) int {
	w.t.Helper()
	w.push("A Unit", files)
	return w.host.OpenPull(fork, "unit", "", "A third Unit", "stranger")
}

// push adds to what the stranger proposes. The files are named as seen from the manifests' folder.
func (w *world) push(message string, files githubtest.Files) {
	w.t.Helper()
	placed := githubtest.Files{}
	for name, content := range files {
		placed[path.Join(w.below, name)] = content
	}
	w.host.Push(fork, "unit", message, placed)
}

// judge does what the plan job does, and returns what it wrote.
func (w *world) judge(number int) *proposal.Proposal {
	w.t.Helper()
	pull := w.host.Pull(number)
	open := func(folder string) fs.FS {
		tree, err := os.OpenRoot(folder)
		if err != nil {
			w.t.Fatal(err)
		}
		w.t.Cleanup(func() { tree.Close() })
		return tree.FS()
	}
	p, err := proposal.Judge(w.t.Context(), proposal.Request{
		Trees: change.Trees{Base: open(w.tree(pull.MergeSHA + "^1")), Head: open(w.tree(pull.MergeSHA)), Now: time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC)},
		Dial:  w.dial,
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return p
}

// ran is the run of the plan job on a pull request, with what it left.
func (w *world) ran(number int, document any) review.Judging {
	w.t.Helper()
	pull := w.host.Pull(number)
	if p, ok := document.(*proposal.Proposal); ok {
		own := *p
		own.Pull = &proposal.Pull{Number: number, Base: pull.BaseRef}
		document = &own
	}
	text, raw := document.([]byte)
	if !raw && document != nil {
		var err error
		if text, err = canon.Marshal(document); err != nil {
			w.t.Fatal(err)
		}
	}
	id := w.host.AddRun(githubtest.Run{HeadRepo: pull.HeadRepo, HeadBranch: pull.HeadRef, HeadSHA: pull.HeadSHA})
	if document != nil {
		w.host.AddArtifact(id, "proposal", githubtest.Files{"proposal.json": text, "report.md": []byte("not looked at")})
	}
	return review.Judging{
		ID: id, Workflow: ".github/workflows/plan.yml", Event: "pull_request", Conclusion: "success", HeadSHA: pull.HeadSHA, HeadRef: pull.HeadRef, HeadRepo: pull.HeadRepo,
		URL: fmt.Sprintf("%s/acme/halos/actions/runs/%d", w.host.Web(), id),
	}
}

func (w *world) comment(run review.Judging) {
	w.t.Helper()
	if err := w.loop.Comment(w.t.Context(), run, ""); err != nil {
		w.t.Fatal(err)
	}
}

// execute does what the execute or advance job does, on the main branch as it is.
func (w *world) execute(begin bool) error {
	w.t.Helper()
	folder := w.tree("main")
	tree := os.DirFS(folder)
	declared, err := manifest.Load(w.t.Context(), tree, manifest.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	return w.loop.Execute(w.t.Context(), review.Merged{
		Root: folder, Branch: "main", Commit: w.host.Head("", "main"), Catalog: declared, Dial: w.dial,
		Checked: func(ctx context.Context, of catalog.UnitRef) error {
			rules, err := fs.Sub(tree, "policy")
			if err != nil {
				return err
			}
			findings, err := policy.Evaluate(ctx, rules, declared, time.Date(2026, 12, 1, 12, 0, 0, 0, time.UTC))
			if err != nil {
				return err
			}
			_, denied := findings.DenialsOf(declared, of)
			return denied
		},
		Relayer: func(uint64) (*ecdsa.PrivateKey, error) { return devnet.Key("relayer"), nil },
		FeeCap:  big.NewInt(1e12), Patience: time.Minute, Compile: compile,
		At: func(ctx context.Context, commit string, _ catalog.ClassRef) (*catalog.Catalog, error) {
			return manifest.Load(ctx, os.DirFS(w.tree(commit)), manifest.Options{})
		},
		Touched: func(ctx context.Context, file string) string {
			out, err := exec.CommandContext(ctx, "git", "--git-dir", w.host.GitDir(""), "log", "-1", "--format=%H", "main", "--", path.Join(w.below, file)).Output()
			if err != nil {
				w.t.Error(err)
			}
			return strings.TrimSpace(string(out))
		},
	}, begin)
}

// compile compiles a Class as the command does, without rules.
func compile(ctx context.Context, from rollout.Input) (c *rollout.Compilation, err error) {
	if from.Claims, err = rollout.Claimed(ctx, from); err != nil {
		return nil, err
	}
	if c, err = rollout.Compile(ctx, from, rollout.Observed); err != nil {
		return nil, err
	}
	if err := c.Reuse(ctx); err != nil {
		return nil, err
	}
	return c, c.Continue(ctx, rollout.Judged)
}

// documents are a planned Class's, and its signatures, as files of the repository.
func (w *world) documents(p *proposal.Proposal, number int, signed bool) githubtest.Files {
	w.t.Helper()
	planned := p.Classes[0]
	declared, err := manifest.Load(w.t.Context(), os.DirFS(w.tree(w.host.Pull(number).MergeSHA)), manifest.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	folder := rollout.Folder{Path: filepath.Join(w.t.TempDir(), planned.Digest)}
	if err := folder.WritePlan(declared, planned.Plan, planned.Bundle); err != nil {
		w.t.Fatal(err)
	}
	if signed {
		for _, approval := range plantest.Approvals(w.t, planned.Bundle) {
			if _, err := folder.WriteApproval(approval); err != nil {
				w.t.Fatal(err)
			}
		}
	}
	files := githubtest.Files{}
	err = filepath.WalkDir(folder.Path, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		relative, err := filepath.Rel(folder.Path, file)
		if err != nil {
			return err
		}
		files[path.Join("halos", planned.Name.String(), "approvals", planned.Digest, filepath.ToSlash(relative))], err = os.ReadFile(file)
		return err
	})
	if err != nil {
		w.t.Fatal(err)
	}
	return files
}

// mine are the bot's comments on a pull request or issue.
func (w *world) mine(number int) []string {
	w.t.Helper()
	var bodies []string
	for _, comment := range w.host.Comments(number) {
		if comment.Author == bot {
			bodies = append(bodies, comment.Body)
		}
	}
	return bodies
}

// writes are the operations that changed something at the host.
func (w *world) writes() []string {
	var operations []string
	for _, call := range w.host.Log() {
		if call.Method != http.MethodGet {
			operations = append(operations, call.Operation)
		}
	}
	return operations
}

func has(t *testing.T, text string, words ...string) {
	t.Helper()
	for _, each := range words {
		if !strings.Contains(text, each) {
			t.Errorf("%q is not in:\n%s", each, text)
		}
	}
}

func marshal(t *testing.T, document any) []byte {
	t.Helper()
	text, err := canon.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// hex is a number as nodes write it.
type hex uint64

func (h *hex) UnmarshalText(text []byte) error {
	_, err := fmt.Sscanf(string(text), "0x%x", (*uint64)(h))
	return err
}

func (w *world) bundle(digest string) (*bundle.Bundle, error) {
	return bundle.Read(w.host.File("main", path.Join(class, "approvals", digest, "bundle.json")))
}
