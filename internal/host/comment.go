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

// mostComments is the most comments that are looked through on one pull request or issue.
const mostComments = 20_000

// Upsert has one comment of ours on a pull request, which begins with a marker, say what write
// makes of what it said so far, which is "" when there is none yet. What it said so far may have
// been edited by people: it is text, and proves nothing. The marker is put on the first line when
// it is not there. A comment that says the same already is left alone, and none is created to say
// nothing.
//
// Ours is what the bot wrote on this pull request and begins with the marker; anybody can write a
// marker, so other people's do not count. When two runs create the comment at once, the younger one
// takes its own back and edits the other.
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
				continue // somebody deleted it since; the next round creates it
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

// one is our comment, or nil. Two may be seen for a moment while another run takes its own back.
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

// comments are ours, the oldest first.
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
	// a page may have moved while the next was read
	return slices.CompactFunc(ours, func(a, b Comment) bool { return a.ID == b.ID }), nil
}

// comment creates one, and takes it back when an older one has appeared meanwhile: alone is false
// then.
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

// gone tells whether what was to be changed is no longer there.
func gone(err error) bool {
	code := status(err)
	return code == http.StatusNotFound || code == http.StatusGone
}
