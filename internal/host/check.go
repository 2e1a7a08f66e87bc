// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-github/v60/github"
)

// Check is a check run: a line below a pull request, with a page of its own.
type Check struct {
	Name    string
	HeadSHA string
	Status  string // queued, in_progress, completed; "" is completed when there is a conclusion
	// success, failure, neutral, cancelled, skipped, timed_out, action_required; "" unless
	// completed
	Conclusion string
	Title      string
	Summary    string // Markdown, at most 65,535 bytes
	Text       string // Markdown, at most 65,535 bytes
	DetailsURL string
	// tells our check run from others of that name and app; "" is one made from the name
	ExternalID  string
	Annotations []Annotation // at most 250 are shown; the last then says how many are not
}

// Annotation is shown beside a line of a file. Lines and columns count from 1. Line 0 means the
// first line, and column 0 means no column.
type Annotation struct {
	Path    string
	Line    int
	EndLine int // 0: the same as Line
	Column  int
	Level   string // failure, warning, notice
	Title   string // at most 255 bytes; more is cut
	Message string // at most 64 KiB; more is cut
}

const (
	mostChecks      = 10_000
	mostAnnotations = 250 // on one check run: five requests, and more than anybody reads
	annotationBatch = 50  // in one request, by the host's limit
)

// Check creates or updates our check run of a name on a commit, and returns the address of its
// page. It sends annotations in batches, and only the last request sets the status to completed. So
// a completed check run has all annotations. The host appends annotations and cannot remove one: if
// a check run has others than these, Check creates a new one.
func (h *Host) Check(ctx context.Context, check Check) (string, error) {
	what := fmt.Sprintf("check run %s of %s", check.Name, check.HeadSHA)
	if check.ExternalID == "" {
		check.ExternalID = "halocompile:" + check.Name
	}
	if check.Status == "" && check.Conclusion != "" {
		check.Status = "completed"
	}
	var wanted []*github.CheckRunAnnotation
	for _, one := range capped(check.Annotations) {
		wanted = append(wanted, one.request())
	}
	var run *github.CheckRun
	for attempt := 0; ; attempt++ {
		found, err := h.check(ctx, what, check)
		if err != nil {
			return "", err
		}
		// The list may not show a check run yet that this call made.
		if found != nil && (run == nil || found.GetID() >= run.GetID()) {
			run = found
		}
		missing := wanted
		if run != nil && run.GetOutput().GetAnnotationsCount() > mostAnnotations {
			run = nil // it has more annotations than one of ours may have
		}
		if run != nil {
			there, err := h.annotations(ctx, what, run)
			if err != nil {
				return "", err
			}
			var fits bool
			if missing, fits = subtract(wanted, there); !fits {
				run, missing = nil, wanted
			}
		}
		run, err = h.write(ctx, check, run, missing)
		if err == nil {
			return run.GetHTMLURL(), nil
		}
		if !uncertain(ctx, err) || attempt >= 2 || h.wait.spend(ctx, backoff(attempt, nil)) != nil {
			return "", h.explain(ctx, what, err)
		}
	}
}

// check is the latest of our check runs of that name on that commit, or nil. Jobs of workflows are
// check runs of the same app, and a pull request can give them any name. But it cannot choose their
// external id.
func (h *Host) check(ctx context.Context, what string, check Check) (*github.CheckRun, error) {
	all, err := pages(ctx, h, what, mostChecks, func(page github.ListOptions) ([]*github.CheckRun, *github.Response, error) {
		list, response, err := h.client.Checks.ListCheckRunsForRef(ctx, h.owner, h.repo, check.HeadSHA, &github.ListCheckRunsOptions{
			CheckName: &check.Name, Filter: github.String("all"), ListOptions: page,
		})
		if err != nil {
			return nil, response, err
		}
		return list.CheckRuns, response, nil
	})
	if err != nil {
		return nil, err
	}
	var latest *github.CheckRun
	for _, run := range all {
		app := strings.EqualFold(run.GetApp().GetSlug()+"[bot]", h.login)
		if app && run.GetName() == check.Name && run.GetHeadSHA() == check.HeadSHA && run.GetExternalID() == check.ExternalID &&
			(latest == nil || run.GetID() > latest.GetID()) {
			latest = run
		}
	}
	return latest, nil
}

func (h *Host) annotations(ctx context.Context, what string, run *github.CheckRun) ([]*github.CheckRunAnnotation, error) {
	if run.GetOutput().GetAnnotationsCount() == 0 {
		return nil, nil
	}
	return pages(ctx, h, "annotations of "+what, mostAnnotations+perPage, func(page github.ListOptions) ([]*github.CheckRunAnnotation, *github.Response, error) {
		return h.client.Checks.ListCheckRunAnnotations(ctx, h.owner, h.repo, run.GetID(), &page)
	})
}

// write sends what a check run lacks. It returns the check run in its last known state, also when
// it fails.
func (h *Host) write(ctx context.Context, check Check, run *github.CheckRun, missing []*github.CheckRunAnnotation) (*github.CheckRun, error) {
	if run != nil && len(missing) == 0 && check.said(run) {
		return run, nil
	}
	for first := true; first || len(missing) > 0; first = false {
		batch := missing[:min(len(missing), annotationBatch)]
		missing = missing[len(batch):]
		status, conclusion := check.Status, check.Conclusion
		if len(missing) > 0 && status == "completed" {
			status, conclusion = "in_progress", ""
		}
		output := &github.CheckRunOutput{Title: &check.Title, Summary: &check.Summary, Text: &check.Text, Annotations: batch}
		var made *github.CheckRun
		var err error
		if run == nil {
			made, _, err = h.client.Checks.CreateCheckRun(ctx, h.owner, h.repo, github.CreateCheckRunOptions{
				Name: check.Name, HeadSHA: check.HeadSHA, DetailsURL: text(check.DetailsURL), ExternalID: &check.ExternalID,
				Status: &status, Conclusion: text(conclusion), Output: output,
			})
		} else {
			made, _, err = h.client.Checks.UpdateCheckRun(once(ctx), h.owner, h.repo, run.GetID(), github.UpdateCheckRunOptions{
				Name: check.Name, DetailsURL: text(check.DetailsURL), ExternalID: &check.ExternalID,
				Status: &status, Conclusion: text(conclusion), Output: output,
			})
		}
		if err != nil {
			return run, err
		}
		run = made
	}
	return run, nil
}

// capped returns as many annotations as are shown, failures first. If there are more, the last one
// says how many, at the place of the first that is left out.
func capped(all []Annotation) []Annotation {
	if len(all) <= mostAnnotations {
		return all
	}
	rank := func(level string) int { return slices.Index([]string{"notice", "warning", "failure"}, level) }
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b Annotation) int { return rank(b.Level) - rank(a.Level) })
	shown, rest := all[:mostAnnotations-1], all[mostAnnotations-1:]
	return append(shown, Annotation{
		Path: rest[0].Path, Line: rest[0].Line, Level: rest[0].Level, Title: fmt.Sprintf("%d more", len(rest)),
		Message: fmt.Sprintf("%d more like these are not shown here: %d are at most. The full report has them all.", len(rest), mostAnnotations),
	})
}

// said tells whether a check run already has everything of this one, apart from annotations.
func (c Check) said(run *github.CheckRun) bool {
	output := run.GetOutput()
	return run.GetStatus() == c.Status && run.GetConclusion() == c.Conclusion && output.GetTitle() == c.Title && same(output.GetSummary(), c.Summary) &&
		same(output.GetText(), c.Text) && (c.DetailsURL == "" || run.GetDetailsURL() == c.DetailsURL)
}

func (a Annotation) request() *github.CheckRunAnnotation {
	line := max(a.Line, 1)
	end := max(a.EndLine, line)
	request := &github.CheckRunAnnotation{
		Path: &a.Path, StartLine: &line, EndLine: &end, AnnotationLevel: &a.Level, Message: github.String(cut(a.Message, 64<<10)), Title: text(cut(a.Title, 255)),
	}
	if a.Column > 0 && line == end { // the host allows columns only within one line
		request.StartColumn, request.EndColumn = &a.Column, &a.Column
	}
	return request
}

// subtract returns the wanted annotations that are not there yet. fits is false when one is there
// that is not wanted.
func subtract(wanted, there []*github.CheckRunAnnotation) (missing []*github.CheckRunAnnotation, fits bool) {
	key := func(one *github.CheckRunAnnotation) string {
		return fmt.Sprintf("%q %d %d %d %q %q %q", one.GetPath(), one.GetStartLine(), one.GetEndLine(), one.GetStartColumn(), one.GetAnnotationLevel(), one.GetTitle(), one.GetMessage())
	}
	count := map[string]int{}
	for _, one := range there {
		count[key(one)]++
	}
	missing = slices.DeleteFunc(slices.Clone(wanted), func(one *github.CheckRunAnnotation) bool {
		count[key(one)]--
		return count[key(one)] >= 0
	})
	for _, left := range count {
		if left > 0 {
			return nil, false
		}
	}
	return missing, true
}

// text is an optional field of a request: nil for an empty string.
func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
