// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/spelling"
)

// What people write is spelled as a manifest has it. Where it can mean two things, both are
// offered; where it can mean nothing, nothing is.
func TestWhatPeopleWriteIsSpelledRight(t *testing.T) {
	for _, each := range []struct {
		sort    spelling.Sort
		written string
		right   string // spellings with "|" between them
	}{
		{spelling.Amount, "25 million", "25M"},
		{spelling.Amount, "$1,234,567.50", "1_234_567.5"},
		{spelling.Amount, "1.234.567,50", "1_234_567.5"},
		{spelling.Amount, "2.5M", "2.5M"},
		{spelling.Amount, "USDC 12 500", "12.5K"},
		{spelling.Amount, "25e24", "25_000_000_000_000_000G|25M|25_000_000_000G"},
		{spelling.Amount, "some", ""},
		{spelling.Amount, "1.2.3", ""},
		{spelling.Rate, "7%", "700"},
		{spelling.Rate, "12.5 bps", ""},
		{spelling.Rate, "0.5", "5_000|50"},
		{spelling.Rate, "1.5", "150"},
		{spelling.Count, "3rd", "3"},
		{spelling.Duration, "2 weeks", `"2w"`},
		{spelling.Duration, "1 day and 12 hours", `"36h"`},
		{spelling.Duration, "PT90M", `"90m"`},
		{spelling.Duration, "1.5 months", `"45d"`},
		{spelling.Duration, "3", ""},
		{spelling.Duration, "a while", ""},
		{spelling.TimeOfDay, "12 am", `"00:00"`},
		{spelling.TimeOfDay, "9h30", `"09:30"`},
		{spelling.TimeOfDay, "13 pm", ""},
		{spelling.Date, "3/4/2027", `"2027-04-03"|"2027-03-04"`},
		{spelling.Date, "3/3/2027", `"2027-03-03"`},
		{spelling.Date, "31/1/2027", `"2027-01-31"`},
		{spelling.Moment, "2027-02-01T01:00:00+02:00", `"2027-01-31T23:00:00Z"`},
		{spelling.Moment, "1 Feb 2027", `"2027-02-01T00:00:00Z"`},
		{spelling.URL, "example.com/a b", `"https://example.com/a%20b"`},
		{spelling.Switch, "Yes", "true"},
		{spelling.Text, `say "hello"`, `"say \"hello\""`},
		{spelling.Text, "", ""},
		{spelling.Any, "24", "24"},
		{spelling.Any, `A"A`, `"A\"A"`},
		{spelling.Any, `"A\"A"`, `"A\"A"`},
	} {
		texts := []string{}
		for _, right := range each.sort.Read(each.written).Right {
			texts = append(texts, right.Text)
		}
		if got := strings.Join(texts, "|"); got != each.right {
			t.Errorf("%q: %s, want %s", each.written, got, each.right)
		}
	}
}

var all = []spelling.Sort{
	spelling.Any, spelling.Amount, spelling.Rate, spelling.Count, spelling.Duration, spelling.TimeOfDay, spelling.Date, spelling.Moment,
	spelling.Address, spelling.Hash, spelling.URL, spelling.Name, spelling.Text, spelling.Switch,
}

// Whatever is written, reading ends, and what is spelled right is read as itself: to follow a
// remedy never leads to another one.
func TestASpellingThatIsRightIsKept(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sort := rapid.SampledFrom(all).Draw(t, "sort")
		written := rapid.OneOf(
			rapid.String(),
			rapid.StringMatching(`[$€]?[0-9]{1,9}([.,'_ ][0-9]{1,3}){0,2} ?(M|k|million|bn|%|bps|d|days|h|months|am|USDS)?`),
			rapid.StringMatching(`[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}`),
		).Draw(t, "written")
		for _, right := range sort.Read(written).Right {
			again := sort.Read(right.Text).Right
			if !slices.ContainsFunc(again, func(each spelling.Spelling) bool { return each.Text == right.Text }) {
				t.Fatalf("%v: %q is spelled %s, and that is %v", sort, written, right.Text, again)
			}
		}
	})
}

// Every length of time that a manifest can have is understood in words.
func TestEveryDurationIsUnderstoodInWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 999_999).Draw(t, "n")
		word := rapid.SampledFrom([]string{"seconds", "minutes", "hours", "days", "weeks"}).Draw(t, "word")
		want := fmt.Sprintf(`"%d%c"`, n, word[0])
		if got := spelling.Duration.Read(fmt.Sprintf("%d %s", n, word)).Right; len(got) != 1 || got[0].Text != want {
			t.Fatalf("%v, want %s", got, want)
		}
	})
}
