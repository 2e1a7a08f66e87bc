// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Comment is a comment on a pull request or an issue.
type Comment struct {
	ID   int64
	Body string
	URL  string
}

// mostComments is the maximum number of comments that are read on one pull request or issue.
const mostComments = 20_000

// Upsert creates or edits our one comment with a marker on a pull request. write returns its new
// text; it gets the present text, or "" when there is no comment yet. People may have edited the
// present text, so it proves nothing. Upsert puts the marker on the first line unless it is there.
// It changes nothing when the text is the same, and creates no comment for an empty text.
//
// A comment is ours if the bot wrote it on this pull request and it begins with the marker. Anybody
// can write a marker, so comments of others do not count. When two runs create the comment at once,
// the one whose comment is younger deletes it and edits the other.
func (h *Host) Upsert(ctx context.Context, number int, marker string, write func(previous string) (string, error)) (Comment, error) {
	mark(marker)
	what := fmt.Sprintf("comment on #%d", number)
	for range 5 {
		previous, err := h.one(ctx, number, marker)
		if err != nil {
			return Comment{}, err
		}
		said := ""
		if previous != nil {
			said = previous.Body
		}
		text, err := write(said)
		if err != nil {
			return Comment{}, err
		}
		if previous == nil && text == "" {
			return Comment{}, nil
		}
		text = head(text, marker)
		if previous != nil {
			if same(text, said) {
				return *previous, nil
			}
			edited, _, err := h.client.Issues.EditComment(ctx, h.owner, h.repo, previous.ID, &github.IssueComment{Body: &text})
			if gone(err) {
				continue // somebody has deleted it; the next round creates it again
			}
			if err != nil {
				return Comment{}, h.explain(ctx, what, err)
			}
			return comment(edited), nil
		}
		created, alone, err := h.comment(ctx, number, marker, text)
		if err != nil || alone {
			return created, err
		}
	}
	return Comment{}, fault.New(fault.HostRefuses, h.Repository(), "%s: it is deleted as often as it is created", what).
		Remedy("find out what deletes it")
}

// one is our comment, or nil. Two may exist for a moment, until another run deletes its own.
func (h *Host) one(ctx context.Context, number int, marker string) (*Comment, error) {
	for attempt := 0; ; attempt++ {
		ours, err := h.comments(ctx, number, marker)
		if err != nil {
			return nil, err
		}
		switch {
		case len(ours) == 0:
			return nil, nil
		case len(ours) == 1:
			return &ours[0], nil
		case attempt >= 2 || h.wait.spend(ctx, 2*time.Second) != nil:
			return nil, fault.New(fault.TwoWhereOneMayBe, h.Repository(), "#%d has %d comments that could be ours: %s and %s", number, len(ours), ours[0].URL, ours[1].URL).
				Remedy("delete all but the first; the bot edits only one")
		}
	}
}

// comments are our comments with the marker, oldest first.
func (h *Host) comments(ctx context.Context, number int, marker string) ([]Comment, error) {
	all, err := pages(ctx, h, fmt.Sprintf("comments of #%d", number), mostComments, func(page github.ListOptions) ([]*github.IssueComment, *github.Response, error) {
		return h.client.Issues.ListComments(ctx, h.owner, h.repo, number, &github.IssueListCommentsOptions{ListOptions: page})
	})
	if err != nil {
		return nil, err
	}
	var ours []Comment
	for _, one := range all {
		if h.ours(one.User) && headed(one.GetBody(), marker) && strings.HasSuffix(one.GetIssueURL(), fmt.Sprintf("/issues/%d", number)) {
			ours = append(ours, comment(one))
		}
	}
	slices.SortFunc(ours, func(a, b Comment) int { return int(a.ID - b.ID) })
	// A comment may move to the next page between two requests, and is read twice then.
	return slices.CompactFunc(ours, func(a, b Comment) bool { return a.ID == b.ID }), nil
}

// comment creates a comment. If an older one has appeared meanwhile, it deletes its own, and alone
// is false.
func (h *Host) comment(ctx context.Context, number int, marker, text string) (created Comment, alone bool, err error) {
	what := fmt.Sprintf("comment on #%d", number)
	created, err = create(ctx, h, what, func(ctx context.Context) (Comment, error) {
		made, _, err := h.client.Issues.CreateComment(ctx, h.owner, h.repo, number, &github.IssueComment{Body: &text})
		return comment(made), err
	}, func(ctx context.Context) (Comment, bool, error) {
		ours, err := h.comments(ctx, number, marker)
		if err != nil || len(ours) == 0 {
			return Comment{}, false, err
		}
		return ours[len(ours)-1], true, nil
	})
	if err != nil {
		return Comment{}, false, err
	}
	ours, err := h.comments(ctx, number, marker)
	if err != nil {
		return Comment{}, false, err
	}
	if len(ours) == 0 || ours[0].ID >= created.ID {
		return created, same(created.Body, text), nil
	}
	if _, err := h.client.Issues.DeleteComment(ctx, h.owner, h.repo, created.ID); err != nil && !gone(err) {
		return Comment{}, false, h.explain(ctx, what, err)
	}
	return Comment{}, false, nil
}

func comment(from *github.IssueComment) Comment {
	return Comment{ID: from.GetID(), Body: from.GetBody(), URL: from.GetHTMLURL()}
}

// gone tells whether the thing that was to be changed no longer exists.
func gone(err error) bool {
	code := status(err)
	return code == http.StatusNotFound || code == http.StatusGone
}
