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

// Label is a label, and how to create it when the repository lacks it. A label that exists keeps
// its colour and description.
type Label struct {
	Name        string // at most 50 characters
	Color       string // six hexadecimal digits
	Description string // at most 100 bytes; more is cut
}

const mostLabels = 1000

// Label gives a pull request or an issue exactly these labels among those with a prefix. It leaves
// labels without the prefix alone. Case does not matter in names.
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

// label adds labels. First it creates those that the repository lacks, because adding would create
// them without colour and description.
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
		// Another run may have created it meanwhile, or an earlier attempt of this one. Both are
		// fine.
		_, _, err = h.client.Issues.CreateLabel(again(ctx), h.owner, h.repo, &github.Label{
			Name: &label.Name, Color: &label.Color, Description: text(cut(label.Description, 100)),
		})
		if err != nil && status(err) != http.StatusUnprocessableEntity {
			return h.explain(ctx, "label "+label.Name, err)
		}
	}
	what := fmt.Sprintf("labels of #%d", number)
	request, err := h.client.NewRequest(http.MethodPost, fmt.Sprintf("repos/%s/%s/issues/%d/labels", h.owner, h.repo, number),
		// The library sends a bare list, which the host's description does not allow.
		map[string][]string{"labels": names})
	if err != nil {
		return h.explain(ctx, what, err)
	}
	_, err = h.client.Do(again(ctx), request, nil)
	return h.explain(ctx, what, err)
}
