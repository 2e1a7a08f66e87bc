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
	Summary    string // Markdown, 65,535 bytes at most
	Text       string // the same
	DetailsURL string
	// what makes it ours, of all check runs of that name and app; "" is one made from the name
	ExternalID  string
	Annotations []Annotation // as many as are shown; the last says how many are not
}

// Annotation is shown beside a line of a file. Lines and columns count from 1; 0 is the first line,
// and no column.
type Annotation struct {
	Path    string
	Line    int
	EndLine int // 0: Line
	Column  int
	Level   string // failure, warning, notice
	Title   string // 255 bytes at most; more is cut
	Message string // 64 KiB at most; more is cut
}

const (
	mostChecks      = 10_000
	mostAnnotations = 250 // on one check run: five requests. A reader is lost long before
	annotationBatch = 50  // what the host takes at once
)

// Check creates or updates our check run of a name on a commit, and says where it is to be seen.
// Annotations go in batches, and only the last request says completed, so that no check run is
// complete without all that was found. The host appends annotations and cannot take one away: a
// check run that has others than these is followed by a new one.
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
		// What this call made stands even when the list does not show it yet.
		if found != nil && (run == nil || found.GetID() >= run.GetID()) {
			run = found
		}
		missing := wanted
		if run != nil && run.GetOutput().GetAnnotationsCount() > mostAnnotations {
			run = nil // whatever they are, they are more than these
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
// check runs too, by the same app and under any name that a pull request gives them, but under no
// external id that they choose.
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

// write sends what a check run lacks. It returns the check run as far as it got, also when it
// fails.
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

// capped is as many annotations as are shown, what fails first. Where there are more, the last says
// how many, at the place of the first of them.
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

// said tells whether a check run says all this already, but for annotations.
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
	if a.Column > 0 && line == end { // the host takes columns of one line only
		request.StartColumn, request.EndColumn = &a.Column, &a.Column
	}
	return request
}

// subtract takes what is there from what is wanted. It does not fit when something is there that is
// not wanted.
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

// text is an optional field: absent rather than empty.
func text(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
