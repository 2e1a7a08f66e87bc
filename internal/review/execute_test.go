// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// merged is a world in which a third Unit was proposed, planned, signed if wanted, and merged. It
// returns the pull request's number and the bundle's digest.
func merged(t *testing.T, method string, signed bool) (*world, int, string) {
	t.Helper()
	return mergedIn(newWorld(t), method, signed)
}

func mergedIn(w *world, method string, signed bool) (*world, int, string) {
	t := w.t
	t.Helper()
	number := w.propose(githubtest.Files{third: mezzanine(t)})
	p := w.judge(number)
	w.push("The bundle", w.documents(p, number, signed))
	want := proposal.Ready
	if !signed {
		want = proposal.Unsigned
	}
	if p = w.judge(number); p.Verdict != want {
		t.Fatalf("%s, %+v", p.Verdict, p.Classes[0].Stale)
	}
	w.host.Merge(number, method)
	return w, number, p.Classes[0].Digest
}

// sent is how many transactions the relayer has sent.
func (w *world) sent() uint64 {
	w.t.Helper()
	var nonce uint64
	if err := w.live.Client.RPC().CallContext(w.t.Context(), (*hex)(&nonce), "eth_getTransactionCount", devnet.Address("relayer"), "latest"); err != nil {
		w.t.Fatal(err)
	}
	return nonce
}

func (w *world) records() []string {
	w.t.Helper()
	var names []string
	for _, name := range []string{"halo-meridian", "class-clo-tranched", "unit-senior", "unit-junior", "unit-mezzanine"} {
		if w.host.File("main", path.Join(w.below, class)+"/artifact/devnet/"+name+".json") != nil {
			names = append(names, name)
		}
	}
	return names
}

func TestWhatWasMergedAndSignedIsCarriedOutAndRecorded(t *testing.T) {
	for _, method := range []string{"merge", "squash", "rebase"} {
		t.Run(method, func(t *testing.T) {
			w, number, digest := merged(t, method, true)
			if err := w.execute(true); err != nil {
				t.Fatal(err)
			}
			bodies := w.mine(number)
			if len(bodies) != 1 || w.sent() != 1 {
				t.Fatalf("%d comments, %d transactions", len(bodies), w.sent())
			}
			has(t, bodies[0], digest, "register", "waiting until")
			deployments := w.host.Deployments()
			if len(deployments) != 1 || deployments[0].Environment != "devnet" || deployments[0].State() != "in_progress" {
				t.Fatalf("%+v", deployments)
			}
			if recorded := w.records(); len(recorded) > 0 {
				t.Fatalf("main claims %v, and the chain lacks it", recorded)
			}

			// The clock rings too early: nothing new is said.
			before := w.writes()
			if err := w.execute(false); err != nil {
				t.Fatal(err)
			}
			if changed := w.writes()[len(before):]; len(changed) > 0 {
				t.Errorf("it was changed: %q", changed)
			}

			w.live.Wait(t, plantest.Delay)
			tip := w.host.Head("", "main")
			if err := w.execute(false); err != nil {
				t.Fatal(err)
			}
			if recorded := w.records(); len(recorded) != 5 {
				t.Fatalf("%v", recorded)
			}
			commits := w.host.Commits("main")
			if commits[1].SHA != tip || !strings.Contains(commits[0].Message, "Signed-off-by: "+bot) {
				t.Errorf("%+v", commits[:2])
			}
			deployments = w.host.Deployments()
			if len(deployments) != 1 || deployments[0].State() != "success" {
				t.Fatalf("%+v", deployments)
			}
			if bodies = w.mine(number); len(bodies) != 2 {
				t.Fatalf("%q", bodies)
			}
			has(t, bodies[0], "complete", "unit-mezzanine.json", commits[0].SHA[:7])
			has(t, bodies[1], "complete")
			if issues := w.host.Issues(); len(issues) != 0 {
				t.Errorf("%+v", issues)
			}

			// And from then on nothing happens any more.
			before = w.writes()
			for _, begin := range []bool{true, false} {
				if err := w.execute(begin); err != nil {
					t.Fatal(err)
				}
			}
			if changed := w.writes()[len(before):]; len(changed) > 0 {
				t.Errorf("it was changed: %q", changed)
			}
		})
	}
}

func TestNothingBeginsWithoutAllSignatures(t *testing.T) {
	w, number, digest := merged(t, "squash", false)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	bodies := w.mine(number)
	if len(bodies) != 1 || w.sent() != 0 {
		t.Fatalf("%d comments, %d transactions", len(bodies), w.sent())
	}
	has(t, bodies[0], "signatures are missing", "0 of 2", "deployer")
	if deployments := w.host.Deployments(); len(deployments) != 1 || deployments[0].State() != "queued" {
		t.Errorf("%+v", deployments)
	}
	// They come with another pull request.
	bundle, err := w.bundle(digest)
	if err != nil {
		t.Fatal(err)
	}
	files := githubtest.Files{}
	for name, approval := range plantest.Approvals(t, bundle) {
		files[class+"/approvals/"+digest+"/"+name] = marshal(t, approval)
	}
	w.host.Push("", "signatures", "Signatures", files)
	w.host.Merge(w.host.OpenPull("", "signatures", "", "Signatures", "governor"), "merge")
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	if w.sent() != 1 || len(w.mine(number)) != 1 {
		t.Errorf("%d transactions, %q", w.sent(), w.mine(number))
	}
}

// A later stage is signed when it is due. Until its signatures are there, one issue says which.
func TestAStageThatLacksSignaturesHasAnIssueUntilTheyCome(t *testing.T) {
	w, number, digest := merged(t, "squash", false)
	b, err := w.bundle(digest)
	if err != nil {
		t.Fatal(err)
	}
	first := b.Batches[0].ID
	sign := func(of func(plan.TransactionID) bool) {
		t.Helper()
		files := githubtest.Files{}
		for name, approval := range plantest.Approvals(t, b) {
			approval.Signatures = slices.DeleteFunc(approval.Signatures, func(s bundle.Signature) bool { return !of(s.Transaction) })
			if len(approval.Signatures) > 0 {
				files[class+"/approvals/"+digest+"/"+name] = marshal(t, approval)
			}
		}
		w.host.Push("", "main", "Signatures", files)
	}
	issues := func(state string) (list []githubtest.Issue) {
		for _, issue := range w.host.Issues() {
			if issue.State == state && issue.Author == bot {
				list = append(list, issue)
			}
		}
		return list
	}
	sign(func(id plan.TransactionID) bool { return id == first })
	if err := w.execute(true); err != nil || w.sent() != 1 || len(issues("open")) != 0 {
		t.Fatalf("%v, %d transactions, %+v", err, w.sent(), issues("open"))
	}
	w.live.Wait(t, plantest.Delay)
	for range 2 { // what anyone may send is sent, and the issue stays one
		if err := w.execute(false); err != nil {
			t.Fatal(err)
		}
		if open := issues("open"); len(open) != 1 {
			t.Fatalf("%+v", open)
		}
	}
	open := issues("open")[0]
	lacking := 0
	for _, each := range b.Batches {
		if each.Safe != nil && each.ID != first {
			lacking++
			has(t, open.Body, each.Safe.SafeTxHash.Hex(), "0 of 2")
		}
	}
	if lacking == 0 {
		t.Fatal("no stage is signed later")
	}
	has(t, open.Body, "halocompile sign", digest, fmt.Sprintf("#%d", number))
	if recorded := w.records(); len(recorded) > 0 {
		t.Fatalf("%v", recorded)
	}
	sign(func(plan.TransactionID) bool { return true })
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if len(issues("open")) != 0 || len(issues("closed")) != 1 || len(w.records()) != 5 {
		t.Errorf("%+v, %v", w.host.Issues(), w.records())
	}
}

// Manifests are edited while a rollout lacks the signatures of a later stage. Then nobody is asked
// for those any more, and an issue says to plan again. What is left is in the new plan, and both
// issues are closed once that is carried out.
func TestAStageThatWasNotSignedBeforeAnEditIsPlannedAgain(t *testing.T) {
	w, _, digest := merged(t, "squash", false)
	b, err := w.bundle(digest)
	if err != nil {
		t.Fatal(err)
	}
	files := githubtest.Files{}
	for name, approval := range plantest.Approvals(t, b) {
		approval.Signatures = slices.DeleteFunc(approval.Signatures, func(s bundle.Signature) bool { return s.Transaction != b.Batches[0].ID })
		if len(approval.Signatures) > 0 {
			files[class+"/approvals/"+digest+"/"+name] = marshal(t, approval)
		}
	}
	w.host.Push("", "main", "Signatures of the first stage", files)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if open := w.open(); len(open) != 1 || !strings.Contains(open[0].Body, "halocompile sign") {
		t.Fatalf("%+v", open)
	}

	less := bytes.ReplaceAll(mezzanine(t), []byte("initial: {max: 100K"), []byte("initial: {max: 90K"))
	w.host.Push("", "main", "Less at first", githubtest.Files{third: less})
	for range 2 { // the issue stays one
		if err := w.execute(false); !errors.Is(err, fault.SignedNoMore) {
			t.Fatalf("%v", err)
		}
		open := w.open()
		if len(open) != 1 || strings.Contains(open[0].Body, "halocompile sign") {
			t.Fatalf("%+v", open)
		}
		has(t, open[0].Body, "HC4057", "halocompile plan meridian/clo-tranched")
	}

	w.host.Push("", "again", "Less still", githubtest.Files{third: bytes.ReplaceAll(less, []byte("max: 90K"), []byte("max: 80K"))})
	number := w.host.OpenPull("", "again", "", "Planned again", "stranger")
	w.host.Push("", "again", "The bundle", w.documents(w.judge(number), number, true))
	if p := w.judge(number); p.Verdict != proposal.Ready {
		t.Fatalf("%s, %+v", p.Verdict, p.Classes)
	}
	w.host.Merge(number, "squash")
	for _, begin := range []bool{true, false} {
		if err := w.execute(begin); err != nil || len(w.open()) > 0 {
			t.Fatalf("%v, %+v", err, w.open())
		}
	}
	if len(w.records()) != 5 {
		t.Errorf("%v", w.records())
	}
}

// Two Classes of one change share their Safes, and a merge carries both out, although the one that
// comes first by its name has the later nonces.
func TestAMergeCarriesOutTwoClassesThatShareASafe(t *testing.T) {
	t.Run("a Halo that is there", func(t *testing.T) { twoClasses(t, true) })
	t.Run("a new Halo", func(t *testing.T) { twoClasses(t, false) })
}

func twoClasses(t *testing.T, there bool) {
	w := newWorld(t)
	if there {
		w.live.Launch(t, plantest.Class)
	}
	files := githubtest.Files{}
	var names []catalog.ClassRef
	for i, name := range []string{"clo-second", "clo-third"} {
		names = append(names, catalog.ClassRef{Halo: plantest.Class.Halo, Class: name})
		for _, each := range []string{"class.cue", "units/senior.cue", "units/junior.cue"} {
			text, err := os.ReadFile(filepath.Join(root, class, each))
			if err != nil {
				t.Fatal(err)
			}
			files["halos/meridian/"+name+"/"+each] = []byte(strings.NewReplacer("mCLO", fmt.Sprintf("m%dCLO", i), "Meridian CLO", []string{"Second Loans", "Another Pool"}[i], "clo-tranched/", name+"/", "attest-data-clo-tranched", "attest-data-"+name,
				"0x145148e422DaFE6278526bE03374F171037576fA", devnet.Address(fmt.Sprint("senior ", i)).Hex(), "0x527B409D2B753a9449f061E8Dd53eF3AAa58EE45", devnet.Address(fmt.Sprint("junior ", i)).Hex()).Replace(string(text)))
		}
	}
	number := w.propose(files)
	tree := w.tree(w.host.Pull(number).MergeSHA)
	declared, err := manifest.Load(t.Context(), os.DirFS(tree), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	// The second is planned and signed first, so it has the lower nonces, and deploys a new Halo.
	documents := githubtest.Files{}
	slices.Reverse(names)
	for _, name := range names {
		of := rollout.Input{Client: w.live.Client, Catalog: declared, Class: name, Records: os.DirFS(tree)}
		if of.Awaits, err = rollout.Awaits(t.Context(), of); err != nil {
			t.Fatal(err)
		}
		if of.Claims, err = rollout.Claimed(t.Context(), of); err != nil {
			t.Fatal(err)
		}
		c, err := rollout.Compile(t.Context(), of, rollout.Judged)
		if err != nil || c.Verdict != nil {
			t.Fatal(err, c.Verdict)
		}
		folder := rollout.Folder{Path: filepath.Join(tree, "halos", name.String(), "approvals", c.Digest)}
		if err := folder.WritePlan(declared, c.Plan, c.Bundle); err != nil {
			t.Fatal(err)
		}
		for _, approval := range plantest.Approvals(t, c.Bundle) {
			approval.Signatures = slices.DeleteFunc(approval.Signatures, func(s bundle.Signature) bool { return s.Transaction != c.Bundle.Batches[0].ID })
			if _, err := folder.WriteApproval(approval); err != nil {
				t.Fatal(err)
			}
		}
		err = filepath.WalkDir(folder.Path, func(file string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			relative, err := filepath.Rel(tree, file)
			if err == nil {
				documents[filepath.ToSlash(relative)], err = os.ReadFile(file)
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	w.push("The bundles", documents)
	if p := w.judge(number); p.Verdict != proposal.Ready {
		t.Fatalf("%s, %v, %+v", p.Verdict, p.Findings, p.Classes)
	}
	w.host.Merge(number, "merge")
	before := w.sent()
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	if sent := w.sent() - before; sent != 2 {
		t.Errorf("%d transactions were sent: each Class has one that is due", sent)
	}
	if deployments := w.host.Deployments(); len(deployments) != 2 || len(w.host.Issues()) > 0 {
		t.Errorf("%+v, %+v", deployments, w.host.Issues())
	}
}

func TestAPlanThatIsNoLongerTheSignedOneStopsAndSaysWhy(t *testing.T) {
	w, number, digest := merged(t, "merge", true)
	// Somebody changes the Unit behind the signatures' back.
	changed := strings.Replace(string(mezzanine(t)), "25M", "24M", 1)
	w.host.Push("", "main", "Less capacity", githubtest.Files{third: []byte(changed)})
	for range 2 {
		err := w.execute(true)
		list, ok := fault.All(err)
		if !ok || list[0].Code != fault.ChainNotAsPlanned {
			t.Fatalf("%v", err)
		}
	}
	if w.sent() != 0 {
		t.Errorf("%d transactions were sent", w.sent())
	}
	var open []githubtest.Issue
	for _, issue := range w.host.Issues() {
		if issue.State == "open" && issue.Author == bot {
			open = append(open, issue)
		}
	}
	if len(open) != 1 {
		t.Fatalf("%d issues: %+v", len(open), open)
	}
	has(t, open[0].Body, digest, "manifests", "git rm -r "+class+"/approvals/"+digest, "halocompile plan meridian/clo-tranched")
	if deployments := w.host.Deployments(); len(deployments) != 1 || deployments[0].State() != "failure" {
		t.Errorf("%+v", deployments)
	}
	if len(w.mine(number)) != 1 {
		t.Errorf("%q", w.mine(number))
	}
	// What was changed is taken back: the signed bundle holds again, and the issue is closed.
	w.host.Push("", "main", "As it was", githubtest.Files{third: mezzanine(t)})
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	for _, issue := range w.host.Issues() {
		if issue.State == "open" && issue.Author == bot {
			t.Errorf("%+v is still open", issue)
		}
	}
	if w.sent() != 1 {
		t.Errorf("%d transactions", w.sent())
	}
}

func TestAFailureIsAnIssueUntilItIsOver(t *testing.T) {
	w, number, _ := merged(t, "merge", true)
	working := w.dial
	w.dial = func(context.Context, *catalog.Network) (*chain.Client, error) {
		return nil, fault.New(fault.NodeUnreachable, "node", "it is down")
	}
	if err := w.execute(true); err == nil || !strings.Contains(err.Error(), "HC3001") {
		t.Fatalf("%v", err)
	}
	open := func() int {
		count := 0
		for _, issue := range w.host.Issues() {
			if issue.State == "open" && issue.Author == bot {
				count++
				has(t, issue.Body, "HC3001", "it is down")
			}
		}
		return count
	}
	if open() != 1 {
		t.Errorf("%d issues", open())
	}
	w.dial = working
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	if open() != 0 || w.sent() != 1 || len(w.mine(number)) != 1 {
		t.Errorf("%d issues, %d transactions, %d comments", open(), w.sent(), len(w.mine(number)))
	}
}

func TestAFailureTellsTheLastLinesOfTheJournal(t *testing.T) {
	w, number, _ := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	// The node takes the stage's first transaction and then breaks down.
	working, calls := w.dial, 0
	w.dial = func(ctx context.Context, network *catalog.Network) (*chain.Client, error) {
		proxy := chaintest.Node(t, w.live.Chain.URL(), func(q chaintest.Query) any {
			if q.Method == "eth_sendRawTransaction" {
				if calls++; calls > 1 {
					return http.HandlerFunc(func(answer http.ResponseWriter, _ *http.Request) { answer.WriteHeader(http.StatusForbidden) })
				}
			}
			return nil
		})
		return chain.Dial(ctx, proxy, chain.Options{Errors: bindings.ABIs(), Poll: 10 * time.Millisecond, Retries: -1})
	}
	if err := w.execute(false); err == nil {
		t.Fatal("it does not fail")
	}
	var open []githubtest.Issue
	for _, issue := range w.host.Issues() {
		if issue.State == "open" {
			open = append(open, issue)
		}
	}
	if len(open) != 1 {
		t.Fatalf("%+v", open)
	}
	has(t, open[0].Body, "PREPARE", "SENT", "CONFIRMED", "register/anyone", "HC3")
	if last := w.host.Deployments()[0].State(); last != "failure" {
		t.Errorf("the deployment is %s", last)
	}
	w.dial = working
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if len(w.records()) != 5 || w.host.Issues()[0].State != "closed" || w.host.Deployments()[0].State() != "success" {
		t.Errorf("%v, %+v", w.records(), w.host.Issues())
	}
	has(t, w.mine(number)[0], "complete")
}

func TestAForgedSignatureStopsEverything(t *testing.T) {
	w, _, digest := merged(t, "merge", false)
	bundle, err := w.bundle(digest)
	if err != nil {
		t.Fatal(err)
	}
	approvals := plantest.Approvals(t, bundle)
	name := slices.Sorted(maps.Keys(approvals))[0]
	approvals[name].Owner = common.Address{1}
	w.host.Push("", "main", "A forged signature", githubtest.Files{class + "/approvals/" + digest + "/" + name: marshal(t, approvals[name])})
	if err := w.execute(true); err == nil || !strings.Contains(err.Error(), "HC5002") {
		t.Errorf("%v", err)
	}
	if w.sent() != 0 {
		t.Errorf("%d transactions were sent", w.sent())
	}
}

func TestABundleWhoseDeadlineIsOverIsHistory(t *testing.T) {
	w, number, _ := merged(t, "merge", true)
	w.live.Wait(t, 100*24*time.Hour)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	if w.sent() != 0 || len(w.mine(number)) > 0 {
		t.Errorf("%d transactions, %q", w.sent(), w.mine(number))
	}
}

func TestSomebodyElseMovesTheBranchWhileRecordsAreCommitted(t *testing.T) {
	w, _, _ := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	w.host.Before(githubtest.Match{Operation: "git/update-ref"}, func() {
		w.host.Push("", "main", "Something else", githubtest.Files{"NEWS.md": []byte("news\n")})
	})
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if len(w.records()) != 5 || w.host.File("main", "NEWS.md") == nil {
		t.Errorf("%v", w.records())
	}
}
