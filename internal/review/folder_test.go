// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A repository of many things may hold the manifests in a folder. All that is said names files as
// they are in the repository, and records come into that folder.
func TestTheManifestsMayBeInAFolderOfALargerRepository(t *testing.T) {
	const folder = "finance/manifests"
	w := newWorldBelow(t, folder)
	number := w.propose(githubtest.Files{third: []byte(strings.Replace(string(mezzanine(t)), "capacity:        25M", "capacity:        900G", 1)), "policy/notes.md": []byte("notes\n")})
	denied := w.judge(number)
	w.comment(w.ran(number, denied))
	head := w.host.Pull(number).HeadSHA
	has(t, w.mine(number)[0], "HC2112", "/blob/"+head+"/"+folder+"/"+third+"#L", "/blob/"+head+"/"+folder+"/policy/notes.md)")
	if labels := w.host.Labels(number); !slices.Contains(labels, "halo: rule change") {
		t.Errorf("labels %q", labels)
	}
	if checks := w.host.Checks(head); len(checks) != 1 || len(checks[0].Annotations) == 0 || checks[0].Annotations[0].Path != folder+"/"+third {
		t.Errorf("%+v", checks)
	}
	// What runs the check is at the root.
	w.host.Push(fork, "unit", "A workflow", githubtest.Files{".github/workflows/more.yml": []byte("on: push\n")})
	w.comment(w.ran(number, denied))
	has(t, w.mine(number)[0], "changes what runs the check", "--base "+folder+" --head ../proposed/"+folder)
}

func TestRecordsComeIntoTheFolderOfTheManifests(t *testing.T) {
	w, number, digest := mergedIn(newWorldBelow(t, "finance/manifests"), "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if recorded := w.records(); len(recorded) != 5 {
		t.Fatalf("%v", recorded)
	}
	// that it speaks on the pull request shows that it found which one brought the bundle
	for _, body := range w.mine(number) {
		has(t, body, digest)
	}
	if bodies := w.mine(number); len(bodies) != 2 || !strings.Contains(bodies[0], "/finance/manifests/"+class+"/artifact/devnet/unit-mezzanine.json") {
		t.Errorf("%q", bodies)
	}
}

// A pull request on something else gets the check that main demands, and no comment; nor does one
// at the root of such a repository.
func TestAPullRequestOnSomethingElseGetsTheCheckAlone(t *testing.T) {
	for _, folder := range []string{"", "finance/manifests"} {
		w := newWorldBelow(t, folder)
		w.host.Push(fork, "unit", "A page", githubtest.Files{"apps/page.html": []byte("<p>Hello\n")})
		number := w.host.OpenPull(fork, "unit", "", "A page", "stranger")
		w.comment(w.ran(number, w.judge(number)))
		if checks := w.host.Checks(w.host.Pull(number).HeadSHA); len(checks) != 1 || checks[0].Conclusion != "success" {
			t.Errorf("%+v", checks)
		}
		if bodies, labels := w.mine(number), w.host.Labels(number); len(bodies) > 0 || len(labels) > 0 {
			t.Errorf("%q, labels %q", bodies, labels)
		}
	}
}
