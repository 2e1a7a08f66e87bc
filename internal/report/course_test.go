// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"encoding/xml"
	"errors"
	"io"
	"math/big"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/hostile"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/words"
)

// dailyLimit is a limit of whole tokens that refills once a day.
func dailyLimit(tokens int64) ramp.Value {
	units := new(big.Int).Mul(big.NewInt(tokens), words.Whole(18))
	return ramp.Value{Max: catalog.NewInteger(units), Slope: catalog.SlopeOf(catalog.NewInteger(units))}
}

// course is a limit that was set for the first time yesterday, and is to come to 100M.
func course(t testing.TB, change func(*ramp.Course)) *ramp.Course {
	t.Helper()
	const now = 1_780_315_200 // 2026-06-01 12:00 UTC
	c := &ramp.Course{
		Class: catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}, Of: catalog.Part{Level: catalog.UnitLevel, Name: "senior"},
		Limit: catalog.LimitRef{Route: "PRIME_SUBSCRIBE", Prime: "ember"}, Network: "devnet", Block: 4711, Time: now,
		Present: ramp.Present{
			Token: "USDS", Scale: 18, Now: dailyLimit(100_000), Init: dailyLimit(2_000_000), LastAmount: new(catalog.Integer), LastUpdated: now - 43_200,
			RaisedAt: now - 43_200, Hop: 64_800, MaxChange: catalog.NewInteger(big.NewInt(1_250_000_000_000_000_000)),
		},
		Wish: ramp.Wish{Target: dailyLimit(100_000_000), From: now},
	}
	if change(c); c.Complete() != nil {
		t.Fatal(c.Complete())
	}
	return c
}

func asIs(*ramp.Course) {}

func TestACourseInWords(t *testing.T) {
	golden.Check(t, "testdata/course.txt", report.Course(course(t, asIs), false))
	golden.Check(t, "testdata/course_blocks.txt", report.Course(course(t, asIs), true))
	golden.Check(t, "testdata/course.md", report.CourseMarkdown(course(t, asIs)))
	golden.Check(t, "testdata/course.svg", report.CourseSVG(course(t, asIs)))
}

// courses are documents of all kinds, by name.
func courses(t testing.TB) map[string]*ramp.Course {
	return map[string]*ramp.Course{
		"a ramp":       course(t, asIs),
		"one step":     course(t, func(c *ramp.Course) { c.Wish.Target = dailyLimit(2_000_000) }),
		"by the hop":   course(t, func(c *ramp.Course) { c.Wish.Step = c.Present.Hop }),
		"as asked":     course(t, func(c *ramp.Course) { c.Wish.Step = 100_000 }),
		"by a date":    course(t, func(c *ramp.Course) { c.Wish.By = c.Time + 60*86_400 }),
		"lowered":      course(t, func(c *ramp.Course) { c.Wish.Target = dailyLimit(50_000) }),
		"to nothing":   course(t, func(c *ramp.Course) { c.Wish.Target, c.Present.Init = dailyLimit(0), dailyLimit(0) }),
		"no step":      course(t, func(c *ramp.Course) { c.Wish.Target = c.Present.Now }),
		"from nothing": course(t, func(c *ramp.Course) { c.Present.Now, c.Present.RaisedAt, c.Present.LastUpdated = dailyLimit(0), 0, 0 }),
		"no refill": course(t, func(c *ramp.Course) {
			c.Wish.Target.Slope, c.Present.Now.Slope = new(catalog.Integer), new(catalog.Integer)
		}),
		"from no bound": course(t, func(c *ramp.Course) {
			c.Present.Now = ramp.Value{Max: catalog.Unlimited, Slope: new(catalog.Integer)}
			c.Present.LastAmount = catalog.Unlimited
			c.Wish.Target = dailyLimit(1_000_000)
		}),
		"great amounts": course(t, func(c *ramp.Course) { c.Wish.Target = dailyLimit(500_000_000_000_000_000) }),
		"no hop":        course(t, func(c *ramp.Course) { c.Present.Hop, c.Wish.Target = 0, dailyLimit(10) }),
		"a short hop":   course(t, func(c *ramp.Course) { c.Present.Hop = 3_600 }),
	}
}

// What each document says of itself beside its numbers.
func TestACourseSaysWhy(t *testing.T) {
	all := courses(t)
	for name, wants := range map[string][]string{
		"a ramp":        {"Step 1: 1 day after the last rise, the pace of peacetime.", "Steps 2 to 19: 1 day after the step before, the pace of peacetime."},
		"one step":      {"Step 1: 1 day after the last rise"},
		"by the hop":    {"Step 1: 18 hours after the last rise, which is the hop.", "18 hours after the step before, which is the hop."},
		"as asked":      {"100000 s after the step before, as asked."},
		"by a date":     {"after the step before, so that the target is set by 2026-07-31 12:00 UTC."},
		"lowered":       {"Step 1: at once, because lowering waits for nothing."},
		"to nothing":    {"Nothing passes any more.", "only governance can"},
		"no step":       {"no step is needed"},
		"from nothing":  {"now     nothing; 0 can pass", "never raised", "Step 1: at once, because no hop has to be waited for."},
		"no refill":     {"can never pass at once"},
		"from no bound": {"now     unlimited\n", "Step 1: at once, because lowering waits for nothing.", "Step 2: "},
		"no hop":        {"no hop is set"},
		"great amounts": {"Amounts count 1,000,000,000 tokens each."},
		"a short hop":   {"F is 0.958", "the table counts each rise"},
	} {
		text := report.Course(all[name], false)
		for _, want := range wants {
			if !strings.Contains(strings.Join(strings.Fields(text), " "), strings.Join(strings.Fields(want), " ")) {
				t.Errorf("%s says nothing of %q:\n%s", name, want, text)
			}
		}
	}
}

// Every form fits: lines have at most 100 columns, without blocks all is plain, and the picture is
// XML.
func TestACourseFits(t *testing.T) {
	for name, c := range courses(t) {
		for text := range strings.Lines(report.Course(c, true) + report.Course(c, false)) {
			if utf8.RuneCountInString(strings.TrimSuffix(text, "\n")) > 100 {
				t.Errorf("%s: %s", name, text)
			}
		}
		if strings.ContainsAny(report.Course(c, false), "█░▁▂▃▄▅▆▇") {
			t.Errorf("%s has blocks", name)
		}
		wellFormed(t, report.CourseSVG(c))
		if strings.Contains(report.CourseMarkdown(c), "```") != strings.Contains(report.Course(c, false), "the limit\n") {
			t.Errorf("%s has a chart in one form only", name)
		}
	}
}

func wellFormed(t *testing.T, picture string) {
	t.Helper()
	for decoder := xml.NewDecoder(strings.NewReader(picture)); ; {
		if _, err := decoder.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatalf("%v\n%s", err, picture)
		}
	}
}

// No name gets out of where it stands.
func TestANameInACourseStaysWhereItIs(t *testing.T) {
	for trick, text := range hostile.Texts() {
		if !utf8.ValidString(text) {
			continue // no Catalog has it
		}
		c := course(t, func(c *ramp.Course) {
			c.Limit.Route, c.Limit.Prime, c.Limit.For, c.Network, c.Present.Token = text, catalog.PrimeRef(text), text, catalog.NetworkRef(text), text
		})
		wellFormed(t, report.CourseSVG(c))
		for _, shown := range []string{report.Course(c, true), report.CourseMarkdown(c)} {
			for each := range strings.Lines(shown) {
				if strings.HasPrefix(strings.TrimSpace(each), "INJECTED") {
					t.Errorf("%s: a name makes a line:\n%s", trick, shown)
				}
			}
		}
	}
}
