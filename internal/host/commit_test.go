// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

const (
	record  = "halos/a/b/artifact/mainnet/unit-u.json"
	signOff = "Signed-off-by: github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>\n"
)

// records allows only paths in a folder of records.
func records(path string) bool { return strings.Contains(path, "/artifact/") }

func TestACommitIsOnTheTipAndSignedOff(t *testing.T) {
	server, h, waits := started(t)
	server.Push("", "main", "Something", githubtest.Files{"kept": []byte("kept"), record: []byte("old")})
	tip := server.Head("", "main")
	files := map[string][]byte{
		record:                                 []byte("{\"a\": \"ü <&>\"}\n"),
		"halos/a/b/artifact/mainnet/binary":    {0, 1, 2, 0xff},
		"halos/a/b/artifact/mainnet/empty":     {},
		"halos/a/b/artifact/mainnet/ü \"x\".j": []byte("x"),
	}
	sha, err := h.Commit(t.Context(), "main", "Records of a/b\n\nTwo lines.\n\n", files, records)
	if err != nil || sha != server.Head("", "main") {
		t.Fatal(sha, err)
	}
	commit := server.Commits("main")[0]
	if commit.SHA != sha || !slices.Equal(commit.Parents, []string{tip}) || strings.TrimSpace(commit.Message) != "Records of a/b\n\nTwo lines.\n\n"+strings.TrimSpace(signOff) || commit.Author != us {
		t.Errorf("%+v", commit)
	}
	for path, content := range files {
		if got := server.File("main", path); !bytes.Equal(got, content) {
			t.Errorf("%s is %q", path, got)
		}
	}
	if string(server.File("main", "kept")) != "kept" {
		t.Error("what was there is gone")
	}
	for _, call := range server.Log() {
		if call.Operation != "git/update-ref" {
			continue
		}
		var sent struct{ Force *bool }
		if err := json.Unmarshal(call.Body, &sent); err != nil || sent.Force == nil || *sent.Force {
			t.Errorf("moved by force: %s", call.Body)
		}
	}
	if len(waits()) != 0 {
		t.Errorf("waits %v", waits())
	}
	// A second call changes nothing and makes no commit.
	if again, err := h.Commit(t.Context(), "main", "Records of a/b", files, records); err != nil || again != "" || server.Head("", "main") != sha || server.Count("git/create-commit") != 1 {
		t.Error(again, err)
	}
	if none, err := h.Commit(t.Context(), "main", "Nothing", nil, records); err != nil || none != "" {
		t.Error(none, err)
	}
}

func TestACommitThatIsOvertakenBeginsAnewFromTheNewTip(t *testing.T) {
	server, h, waits := started(t)
	for _, name := range []string{"one", "two"} {
		server.Before(operation("git/update-ref"), func() { server.Push("", "main", name, githubtest.Files{name: []byte(name)}) })
	}
	sha, err := h.Commit(t.Context(), "main", "Records", map[string][]byte{record: []byte("x")}, records)
	if err != nil || sha != server.Head("", "main") {
		t.Fatal(sha, err)
	}
	for _, path := range []string{"one", "two", record, "README.md"} {
		if server.File("main", path) == nil {
			t.Errorf("%s is gone", path)
		}
	}
	if len(waits()) != 2 {
		t.Errorf("waits %v", waits())
	}
}

func TestACommitThatSomebodyElseMakesMeanwhileIsNotMade(t *testing.T) {
	server, h, _ := started(t)
	server.Before(operation("git/update-ref"), func() { server.Push("", "main", "The same", githubtest.Files{record: []byte("x")}) })
	if sha, err := h.Commit(t.Context(), "main", "Records", map[string][]byte{record: []byte("x")}, records); err != nil || sha != "" {
		t.Error(sha, err)
	}
	if commits := server.Commits("main"); commits[0].Message != "The same\n" && commits[0].Message != "The same" {
		t.Errorf("%+v", commits[0])
	}
}

func TestABranchThatNeverRestsIsGivenUp(t *testing.T) {
	server, h, _ := started(t)
	for range 6 {
		server.Before(operation("git/update-ref"), func() { server.Push("", "main", "Another", githubtest.Files{"x": []byte(server.Head("", "main"))}) })
	}
	before := len(server.Commits("main"))
	if sha, err := h.Commit(t.Context(), "main", "Records", map[string][]byte{record: []byte("x")}, records); fault.First(err) != fault.BranchNotWritable {
		t.Error(sha, err)
	}
	if len(server.Commits("main")) != before+6 || server.File("main", record) != nil {
		t.Error("it was written after all")
	}
}

func TestACommitWhoseAnswerIsLostIsFound(t *testing.T) {
	for _, one := range []string{"git/create-tree", "git/create-commit", "git/create-blob", "git/update-ref"} {
		t.Run(one, func(t *testing.T) {
			server, h, _ := started(t)
			server.Fail(githubtest.Fault{Match: operation(one), Status: 502, Late: true})
			sha, err := h.Commit(t.Context(), "main", "Records", map[string][]byte{record: {0}}, records)
			if err != nil || sha != server.Head("", "main") || len(server.Commits("main")) != 2 {
				t.Error(sha, err)
			}
		})
	}
	t.Run("and somebody goes on from it", func(t *testing.T) {
		server, h, _ := started(t)
		server.Fail(githubtest.Fault{Match: operation("git/update-ref"), Status: 502, Late: true})
		server.Before(operation("git/update-ref"), func() {})
		server.Before(operation("git/update-ref"), func() { server.Push("", "main", "Another", githubtest.Files{"x": []byte("x")}) })
		sha, err := h.Commit(t.Context(), "main", "Records", map[string][]byte{record: []byte("x")}, records)
		if commits := server.Commits("main"); err != nil || len(commits) != 3 || commits[1].SHA != sha {
			t.Errorf("%s, %v: %+v", sha, err, commits)
		}
	})
}

func TestAPathThatTheBotMayNotWriteIsRefused(t *testing.T) {
	server, h, _ := started(t)
	everything := func(string) bool { return true }
	for _, test := range []struct {
		path  string
		allow func(string) bool
	}{
		{".github/workflows/plan.yml", records}, {"halos/a/b/unit.cue", records},
		{"../x", everything}, {"/x", everything}, {"a/../b", everything}, {"./a", everything}, {"a//b", everything}, {"a/", everything}, {"", everything}, {".", everything},
		{`a\b`, everything}, {".git/config", everything}, {"a/.GIT/x", everything}, {"a/.git", everything}, {"a/.git. /x", everything}, {"a\x00b", everything}, {"\xff", everything},
	} {
		_, err := h.Commit(t.Context(), "main", "Records", map[string][]byte{record: []byte("x"), test.path: []byte("x")}, test.allow)
		if fault.First(err) != fault.PathNotForBot {
			t.Errorf("%q: %v", test.path, err)
		}
	}
	if len(server.Log()) != 0 {
		t.Errorf("%d requests", len(server.Log()))
	}
}

func TestABranchThatTheBotMayNotWrite(t *testing.T) {
	files := map[string][]byte{record: []byte("x")}
	rules := githubtest.Ruleset{Name: "main", Rules: []githubtest.Rule{{Type: "pull_request", Parameters: map[string]any{
		"dismiss_stale_reviews_on_push": true, "require_code_owner_review": true, "require_last_push_approval": false, "required_approving_review_count": 1, "required_review_thread_resolution": false,
	}}}}
	server, h, _ := started(t)
	server.AddRuleset(rules)
	_, err := h.Commit(t.Context(), "main", "Records", files, records)
	if fault.First(err) != fault.BranchNotWritable || !strings.Contains(err.Error(), "Changes must be made through a pull request") || !strings.Contains(err.Error(), "bypass") {
		t.Error(err)
	}
	server.RemoveRulesets()
	rules.Bypass = []githubtest.Bypass{{Type: "Integration", ID: server.AppID(us)}}
	server.AddRuleset(rules)
	if sha, err := h.Commit(t.Context(), "main", "Records", files, records); err != nil || sha == "" {
		t.Error(sha, err)
	}
	if _, err := h.Commit(t.Context(), "nowhere", "Records", files, records); fault.First(err) != fault.NotFoundAtHost {
		t.Error(err)
	}

	server = githubtest.Start(t, githubtest.Options{})
	server.Grant(token, us, "contents=read")
	h, _ = against(t, server)
	if _, err := h.Commit(t.Context(), "main", "Records", files, records); fault.First(err) != fault.TokenLacksPermission || !strings.Contains(err.Error(), "grant contents: write") {
		t.Error(err)
	}
}

// The address of a bot in commits begins with its number, and the token may not be allowed to read
// that.
func TestTheSignOffHasTheAddressOfTheHost(t *testing.T) {
	tip := []func(*http.Request) (*http.Response, error){
		says(200, `{"object": {"sha": "aa"}}`), says(200, `{"sha": "aa", "tree": {"sha": "tt"}}`), says(201, `{"sha": "uu"}`), says(201, `{"sha": "bb"}`), says(200, `{}`),
	}
	for _, test := range []struct {
		login, server string
		user          func(*http.Request) (*http.Response, error)
		want          string
	}{
		{"", "", nil, "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>"},
		{"halo[bot]", "", says(200, `{"id": 12, "login": "halo[bot]"}`), "halo[bot] <12+halo[bot]@users.noreply.github.com>"},
		{"halo[bot]", "https://git.example", says(403, `{"message": "Resource not accessible by integration"}`), "halo[bot] <halo[bot]@users.noreply.git.example>"},
		{"halo[bot]", "", says(200, `{"id": 12, "login": "somebody else"}`), "halo[bot] <halo[bot]@users.noreply.github.com>"},
	} {
		answers := tip
		if test.user != nil {
			answers = append([]func(*http.Request) (*http.Response, error){test.user}, tip...)
		}
		network := &script{answers: answers}
		h, err := host.Open(host.Options{Token: token, Owner: "acme", Repo: "halos", Login: test.login, Server: test.server, Transport: network})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := h.Commit(t.Context(), "main", "Records", map[string][]byte{record: []byte("x")}, records); err != nil {
			t.Fatal(err)
		}
		var sent struct {
			Message           string
			Author, Committer any
		}
		body, err := network.asked[len(network.asked)-2].GetBody()
		if err != nil {
			t.Fatal(err)
		}
		if err := json.NewDecoder(body).Decode(&sent); err != nil || sent.Message != "Records\n\nSigned-off-by: "+test.want+"\n" || sent.Author != nil || sent.Committer != nil {
			t.Errorf("%+v, %v", sent, err)
		}
	}
}
