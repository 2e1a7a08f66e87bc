// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/google/go-github/v60/github"
)

// Label is a label as it is created when the repository lacks it. Where it is there, its colour and
// description are its own.
type Label struct {
	Name        string // 50 characters at most
	Color       string // six hexadecimal digits
	Description string // 100 bytes at most; more is cut
}

const mostLabels = 1000

// Label gives a pull request or an issue exactly these of the labels that begin with a prefix, and
// leaves others alone. Names are the same in any case.
func (h *Host) Label(ctx context.Context, number int, prefix string, want []Label) error {
	what := fmt.Sprintf("labels of #%d", number)
	there, err := pages(ctx, h, what, mostLabels, func(page github.ListOptions) ([]*github.Label, *github.Response, error) {
		return h.client.Issues.ListLabelsByIssue(ctx, h.owner, h.repo, number, &page)
	})
	if err != nil {
		return err
	}
	has := map[string]bool{}
	for _, one := range there {
		has[strings.ToLower(one.GetName())] = true
	}
	wanted := map[string]bool{}
	var missing []Label
	for _, label := range want {
		name := strings.ToLower(label.Name)
		if !has[name] && !wanted[name] {
			missing = append(missing, label)
		}
		wanted[name] = true
	}
	if err := h.label(ctx, number, missing); err != nil {
		return err
	}
	for _, one := range there {
		name := strings.ToLower(one.GetName())
		if !strings.HasPrefix(name, strings.ToLower(prefix)) || wanted[name] {
			continue
		}
		if _, err := h.client.Issues.RemoveLabelForIssue(ctx, h.owner, h.repo, number, url.PathEscape(one.GetName())); err != nil && !gone(err) {
			return h.explain(ctx, what, err)
		}
	}
	return nil
}

// label adds labels, and creates those that the repository lacks first: adding would create them
// without colour and description.
func (h *Host) label(ctx context.Context, number int, labels []Label) error {
	if len(labels) == 0 {
		return nil
	}
	var names []string
	for _, label := range labels {
		names = append(names, label.Name)
		_, _, err := h.client.Issues.GetLabel(ctx, h.owner, h.repo, url.PathEscape(label.Name))
		if err == nil {
			continue
		}
		if !gone(err) {
			return h.explain(ctx, "label "+label.Name, err)
		}
		// Another run may have created it by now, or this one without knowing: all the same.
		_, _, err = h.client.Issues.CreateLabel(again(ctx), h.owner, h.repo, &github.Label{
			Name: &label.Name, Color: &label.Color, Description: text(cut(label.Description, 100)),
		})
		if err != nil && status(err) != http.StatusUnprocessableEntity {
			return h.explain(ctx, "label "+label.Name, err)
		}
	}
	what := fmt.Sprintf("labels of #%d", number)
	request, err := h.client.NewRequest(http.MethodPost, fmt.Sprintf("repos/%s/%s/issues/%d/labels", h.owner, h.repo, number),
		// the library sends the bare list, which the host's description does not have
		map[string][]string{"labels": names})
	if err != nil {
		return h.explain(ctx, what, err)
	}
	_, err = h.client.Do(again(ctx), request, nil)
	return h.explain(ctx, what, err)
}
