// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"encoding/base64"
	"fmt"
	"io/fs"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
)

// conflicts is how many times Commit begins anew because somebody else moved the branch.
const conflicts = 5

// Commit writes files to a branch in one commit on its tip, signed off by the bot, and returns the
// commit. It returns "" when the branch has all of them already. It never forces: when the branch
// moves meanwhile, it begins anew at the new tip. It writes nothing when allow refuses any path.
//
// The request names no author, so the host makes the token's owner the author and signs the commit.
func (h *Host) Commit(ctx context.Context, branch, message string, files map[string][]byte, allow func(path string) bool) (string, error) {
	paths := slices.Sorted(maps.Keys(files))
	for _, path := range paths {
		if !plain(path) || !allow(path) {
			return "", fault.New(fault.PathNotForBot, path, "the bot may not write this to %s", branch)
		}
	}
	if len(paths) == 0 {
		return "", nil
	}
	what := "commit to " + branch
	message = h.signOff(ctx, message)
	entries, err := h.entries(ctx, what, paths, files)
	if err != nil {
		return "", err
	}
	var made string
	for attempt := 0; ; attempt++ {
		tip, tree, err := h.tip(ctx, branch)
		if err != nil {
			return "", err
		}
		if made != "" && slices.ContainsFunc(tip.Parents, func(parent *github.Commit) bool { return parent.GetSHA() == made }) {
			return made, nil // the commit arrived, and somebody has built on it
		}
		next, _, err := h.client.Git.CreateTree(again(ctx), h.owner, h.repo, tree, entries)
		if err != nil {
			return "", h.explain(ctx, what, err)
		}
		if next.GetSHA() == tree {
			return "", nil
		}
		commit, _, err := h.client.Git.CreateCommit(again(ctx), h.owner, h.repo,
			&github.Commit{Message: &message, Tree: next, Parents: []*github.Commit{{SHA: tip.SHA}}}, nil)
		if err != nil {
			return "", h.explain(ctx, what, err)
		}
		made = commit.GetSHA()
		_, _, err = h.client.Git.UpdateRef(ctx, h.owner, h.repo, &github.Reference{Ref: github.String("heads/" + branch), Object: &github.GitObject{SHA: &made}}, false)
		switch {
		case err == nil:
			return made, nil
		case !h.overtaken(err):
			return "", h.unwritable(ctx, what, err)
		case attempt >= conflicts || h.wait.spend(ctx, time.Duration(attempt+1)*time.Second) != nil:
			return "", fault.New(fault.BranchNotWritable, h.Repository(), "%s: others have moved the branch on %d times meanwhile", what, attempt+1).
				Remedy("run it again when less is going on")
		}
	}
}

// tip is the commit that a branch points to, and its tree.
func (h *Host) tip(ctx context.Context, branch string) (*github.Commit, string, error) {
	what := "tip of " + branch
	ref, _, err := h.client.Git.GetRef(ctx, h.owner, h.repo, "heads/"+branch)
	if err != nil {
		return nil, "", h.explain(ctx, what, err)
	}
	commit, _, err := h.client.Git.GetCommit(ctx, h.owner, h.repo, ref.GetObject().GetSHA())
	if err != nil {
		return nil, "", h.explain(ctx, what, err)
	}
	return commit, commit.GetTree().GetSHA(), nil
}

// entries are the files as the API takes them in a tree. Text stands in the request. Anything else
// becomes a blob, which is created first.
func (h *Host) entries(ctx context.Context, what string, paths []string, files map[string][]byte) ([]*github.TreeEntry, error) {
	var entries []*github.TreeEntry
	for _, path := range paths {
		entry := &github.TreeEntry{Path: &path, Mode: github.String("100644"), Type: github.String("blob")}
		if content := files[path]; utf8.Valid(content) && !slices.Contains(content, 0) {
			entry.Content = github.String(string(content))
		} else {
			blob, _, err := h.client.Git.CreateBlob(again(ctx), h.owner, h.repo, &github.Blob{
				Content: github.String(base64.StdEncoding.EncodeToString(content)), Encoding: github.String("base64"),
			})
			if err != nil {
				return nil, h.explain(ctx, what, err)
			}
			entry.SHA = blob.SHA
		}
		entries = append(entries, entry)
	}
	return entries, nil
}

// overtaken tells whether the host refused to move a branch because somebody else moved it.
func (h *Host) overtaken(err error) bool {
	text := strings.ToLower(h.said(err))
	return status(err) == http.StatusConflict || status(err) == http.StatusUnprocessableEntity &&
		(strings.Contains(text, "fast forward") || strings.Contains(text, "fast-forward") || strings.Contains(text, "but expected") || strings.Contains(text, "reference update failed"))
}

// unwritable turns an error into a fault, and says so if rules of the branch keep the bot out.
func (h *Host) unwritable(ctx context.Context, what string, err error) error {
	text := strings.ToLower(h.said(err))
	if code := status(err); (code == http.StatusUnprocessableEntity || code == http.StatusForbidden) && (strings.Contains(text, "protected branch") || strings.Contains(text, "rule violations")) {
		return fault.New(fault.BranchNotWritable, h.Repository(), "%s: %s", what, h.said(err)).
			Remedy("let the app of the token, or the token's owner, bypass the rule")
	}
	return h.explain(ctx, what, err)
}

// plain tells whether a path has one spelling, and names a file below the root that is not Git's
// own.
func plain(path string) bool {
	if !fs.ValidPath(path) || path == "." || strings.ContainsAny(path, "\\\x00") {
		return false
	}
	for part := range strings.SplitSeq(path, "/") {
		if strings.EqualFold(strings.TrimRight(part, ". "), ".git") {
			return false
		}
	}
	return true
}

// signOff adds the bot's sign-off to a message, with the address that the host gives the bot in
// commits.
func (h *Host) signOff(ctx context.Context, message string) string {
	return strings.TrimRight(message, " \t\r\n") + fmt.Sprintf("\n\nSigned-off-by: %s <%s>\n", h.login, h.email(ctx))
}

// email is the bot's address in commits, which begins with its number. A token may not be allowed
// to ask for the number. Then it is the older form without one, which people understand as well.
func (h *Host) email(ctx context.Context) string {
	domain := "users.noreply." + h.server.Hostname()
	if h.login == bot && h.server.Hostname() == "github.com" {
		return "41898282+" + bot + "@" + domain
	}
	if user, _, err := h.client.Users.Get(ctx, h.login); err == nil && h.ours(user) {
		return fmt.Sprintf("%d+%s@%s", user.GetID(), h.login, domain)
	}
	return h.login + "@" + domain
}
