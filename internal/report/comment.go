// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"time"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/words"
)

// ProposalMarker is the first line of the comment on a proposal.
const ProposalMarker = "<!-- halocompile:proposal v1 -->"

const (
	// MaxComment is the most bytes of a comment. The Git host counts characters, which are never
	// more than bytes.
	MaxComment = 65_536
	// MaxSummary is the most bytes of the summary of a check run.
	MaxSummary = 65_535
)

// Lines that only this package writes. A text from outside is never a line of its own, and never
// contains the beginning of an HTML comment.
const (
	olderMark = "<!-- halocompile:older -->"
	overMark  = "<!-- halocompile:over -->"
	nowMark   = "<!-- halocompile:now -->"
	endMark   = "<!-- halocompile:end -->"
)

var (
	versionMark = regexp.MustCompile(`^<!-- halocompile:version ([0-9a-f]{40}|[0-9a-f]{64}|none) ([0-9TZ:-]{20}) ([a-z]+) -->$`)
	wasMark     = regexp.MustCompile(`^<!-- halocompile:was ([0-9a-f]{40}|[0-9a-f]{64}|none) ([0-9TZ:-]{20}) ([a-z]+) -->$`)
)

// Comment writes the one comment on a pull request: what is judged now, and below it what the
// comment said before, as far as there is room. An empty template means ours. If the same is found
// at a later moment, the comment stays as it is.
func Comment(page Page, template, previous string) (string, error) {
	own, guard := template, true
	if own == "" {
		own, guard = commentTemplate, false
	}
	parsed, err := parsedForm(TemplatePath, own)
	if err != nil {
		return "", err
	}
	at := page.At.UTC().Format(time.RFC3339)
	head := "none"
	if commitForm.MatchString(page.Head) {
		head = page.Head
	}
	view := (&builder{page: &page, most: maxText, effort: maxEffort}).view()
	fence := fmt.Sprintf("%s\n<!-- halocompile:version %s %s %s -->\n", ProposalMarker, head, at, view.Word)
	body, limits, err := fit(parsed, view, MaxComment-len(fence))
	if err != nil {
		return "", err
	}
	if guard {
		if err := contained(parsed, &page, limits, body); err != nil {
			return "", err
		}
	}
	before, older := versions(previous)
	if before != nil {
		if before.head == head && before.word == view.Word && timeless(before.body, before.at) == timeless(body, at) {
			return previous, nil
		}
		older = append([]version{*before}, older...)
	}
	return fence + body + collapse(older, MaxComment-len(fence)-len(body)), nil
}

// maxEffort is the most steps of ramps that are computed for one text.
const maxEffort = 200_000

// parsedForm parses each of our own forms once.
func parsedForm(name, text string) (*form, error) {
	if text != commentTemplate && text != summaryTemplate && text != outcomeTemplate {
		return newForm(name, text)
	}
	if parsed, ok := forms.Load(text); ok {
		return parsed.(*form), nil
	}
	parsed, err := newForm(name, text)
	if err != nil {
		return nil, err
	}
	forms.Store(text, parsed)
	return parsed, nil
}

var forms sync.Map

// version is what the comment said at one moment.
type version struct {
	head, at, word string
	body           string
}

// versions takes a comment apart: its newest version, and the older ones, newest first. It returns
// nil for a text that is no such comment.
func versions(text string) (*version, []version) {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	if len(text) > 4*MaxComment || !strings.HasPrefix(text, ProposalMarker+"\n") {
		return nil, nil
	}
	var last *version
	var older []version
	var into *version
	take := func(match []string) { into = &version{head: match[1], at: match[2], word: match[3]} }
	end := func() {
		if into == nil {
			return
		}
		into.body = strings.TrimSpace(into.body) + "\n"
		if last == nil {
			last = into
		} else {
			into.body = unwrap(into.body)
			older = append(older, *into)
		}
		into = nil
	}
	for _, line := range strings.Split(text, "\n")[1:] {
		if match := versionMark.FindStringSubmatch(line); match != nil && last == nil && into == nil {
			take(match)
			continue
		}
		if match := wasMark.FindStringSubmatch(line); match != nil && (last != nil || into != nil) {
			end()
			take(match)
			continue
		}
		if line == olderMark || line == overMark {
			end()
			continue
		}
		if into != nil {
			into.body += line + "\n"
		}
	}
	end()
	return last, older
}

// unwrap removes what collapse put around an older version.
func unwrap(body string) string {
	if _, rest, found := strings.Cut(body, "</summary>\n"); found && strings.HasPrefix(body, "<details>") {
		body = strings.TrimSuffix(strings.TrimSpace(rest), "</details>")
	}
	return strings.TrimSpace(body) + "\n"
}

// collapse writes as many older versions as there is room for. It never cuts one.
func collapse(older []version, room int) string {
	var kept []string
	const around = 120 // bytes of the lines around the versions
	used := around
	for _, each := range older {
		text := each.collapsed()
		if used+len(text) > room {
			break
		}
		used += len(text)
		kept = append(kept, text)
	}
	if len(kept) == 0 {
		return ""
	}
	return fmt.Sprintf("\n%s\n<details><summary>%s</summary>\n\n%s%s\n</details>\n", olderMark, words.Count(len(kept), "older version"), strings.Join(kept, ""), overMark)
}

func (v version) collapsed() string {
	var body strings.Builder
	skip := false
	for line := range strings.SplitSeq(v.body, "\n") {
		switch {
		case line == nowMark:
			skip = true
		case line == endMark:
			skip = false
		case !skip:
			body.WriteString(line + "\n")
		}
	}
	name := ""
	if v.head != "none" {
		name = "<code>" + v.head[:7] + "</code>, "
	}
	at := v.at
	if parsed, err := time.Parse(time.RFC3339, v.at); err == nil {
		at = stamp(parsed)
	}
	text := strings.TrimSpace(tidy(body.String()))
	return fmt.Sprintf("<!-- halocompile:was %s %s %s -->\n<details><summary>%s%s: %s</summary>\n\n%s\n\n</details>\n\n", v.head, v.at, v.word, name, at, spoken(v.word), text)
}

// spoken puts a verdict's word into plain words.
func spoken(word string) string {
	switch word {
	case "unsigned":
		return "signatures missing"
	case "nothing":
		return "nothing to do"
	case "failed", "missing":
		return "could not be judged"
	case "untrusted":
		return "changed what runs the check"
	case "unplanned":
		return "not planned"
	case "ready", "denied":
		return word
	}
	return "judged"
}

var runForm = regexp.MustCompile(`/actions/runs/[0-9]+[A-Za-z0-9/_-]*`)

// timeless returns a text without the moment of its writing and without the run that wrote it.
func timeless(body, at string) string {
	if parsed, err := time.Parse(time.RFC3339, at); err == nil {
		body = strings.ReplaceAll(body, stamp(parsed), "")
	}
	return runForm.ReplaceAllString(body, "")
}

// CheckSummary writes the verdict and its reasons for a check run, and for the summary of a job. It
// has no diff and no charts.
func CheckSummary(page Page) string {
	return ours(page, summaryTemplate, MaxSummary)
}

// Full writes the whole report, uncut.
func Full(page Page) string {
	view := (&builder{page: &page, most: 16 << 10, effort: maxEffort, whole: true}).view()
	return whole(view)
}

// Title writes the verdict as plain text of at most 255 bytes.
func Title(page Page) string {
	view := (&builder{page: &page, most: maxText}).view()
	title := strings.ReplaceAll(view.Verdict.text, "`", "")
	if len(title) > 255 {
		return strings.ToValidUTF8(title[:252], "") + "…"
	}
	return title
}

// ours fills in one of our forms. It fails only by a mistake in this program, and tests would find
// that.
func ours(page Page, text string, most int) string {
	parsed, err := parsedForm("report", text)
	if err != nil {
		panic(err)
	}
	view := (&builder{page: &page, most: maxText, effort: maxEffort}).view()
	body, _, err := fit(parsed, view, most)
	if err != nil {
		panic(err)
	}
	return body
}

// fit fills in a form with everything. If that is longer than most bytes, it shows fewer rows of
// each list, and gives room to the most important lists first.
func fit(parsed *form, view *View, most int) (string, limits, error) {
	try := func(l limits) (string, error) { return parsed.fill(cut(view, l), most, view.left) }
	text, err := try(unlimited)
	if !errors.Is(err, errLong) {
		return text, unlimited, err
	}
	total := totals(view)
	var have limits
	if text, err = try(have); err != nil {
		if errors.Is(err, errLong) {
			err = fault.New(fault.CommentTooLong, parsed.name, "what it always writes is longer than %d bytes", most)
		}
		return "", have, err
	}
	for _, step := range order {
		most := min(step.most, total[step.of])
		low, high := have[step.of], most // low is known to fit
		for next := high; low < high; next = (low + high + 1) / 2 {
			trial := have
			trial[step.of] = next
			longer, err := try(trial)
			switch {
			case errors.Is(err, errLong):
				high = next - 1
			case err != nil:
				return "", have, err
			default:
				low, text = next, longer
			}
		}
		have[step.of] = low
	}
	return text, have, nil
}

// whole fills in the comment's form without leaving anything out, up to maxOutput bytes.
func whole(view *View) string {
	parsed, err := parsedForm("report", commentTemplate)
	if err != nil {
		panic(err)
	}
	text, _, err := fit(parsed, view, maxOutput)
	if err != nil {
		panic(err)
	}
	return text
}
