// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
)

// Sort is a sort of value: an amount, a date, an address.
type Sort int

// The sorts of values. Any is what nothing is known of.
const (
	Any Sort = iota
	Amount
	Rate
	Count
	Duration
	TimeOfDay
	Date
	Moment
	Address
	Hash
	URL
	Name
	Text
	Switch
)

// sorts has the reader of each sort, and a value as manifests spell it.
var sorts = map[Sort]struct {
	read    func(text string) Reading
	example string
}{
	Any:       {unknown, ""},
	Amount:    {amount, "25M"},
	Rate:      {rate, "200, for 2 %"},
	Count:     {count, "7"},
	Duration:  {duration, `"180d"`},
	TimeOfDay: {timeOfDay, `"13:00"`},
	Date:      {date, `"2027-02-01"`},
	Moment:    {moment, `"2027-02-01T09:00:00Z"`},
	Address:   {address, ""},
	Hash:      {hash, ""},
	URL:       {url, `"https://example.com/report.json"`},
	Name:      {name, ""},
	Text:      {text, `"Broadly syndicated loans"`},
	Switch:    {toggle, "true"},
}

// Example returns a value of the form, as a manifest has it; "" if an example would not help.
func (s Sort) Example() string { return sorts[s].example }

// Reading is what a text probably means.
type Reading struct {
	// Right are spellings of what was meant. There are several if the text can mean several things,
	// or if a place can want it in several ways.
	Right []Spelling
	// Why says what keeps the text from being a value, where that is more than its spelling: "it
	// has 39 digits, an address has 40". It is "" otherwise.
	Why string
}

// Spelling is one way to write what was meant.
type Spelling struct {
	Text    string // as a manifest has it, with quotes if it is text
	Meaning string // in words, to tell it from others: "2 %"; "" if there is one meaning
}

// longest bounds the texts that are looked at, in bytes.
const longest = 400

// Read returns what a text means where the form is wanted. The text is as it stands in a file, with
// or without quotes.
func (s Sort) Read(text string) Reading {
	if len(text) > longest {
		return Reading{}
	}
	return sorts[s].read(Bare(text))
}

// quotes are all characters that people use as quotation marks.
const quotes = "\"'`“”„‟‘’‚‛«»‹›＂＇"

// Bare returns a text without quotation marks of any kind around it, without the comma or semicolon
// that ends it, and with plain spaces.
func Bare(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, text)
	text = strings.TrimRight(strings.TrimSpace(text), ",; ")
	bare := strings.TrimFunc(text, func(r rune) bool { return strings.ContainsRune(quotes, r) })
	if _, err := strconv.Unquote(text); err == nil && strings.HasPrefix(text, `"`) && strings.Contains(bare, `"`) {
		bare = text[1 : len(text)-1] // it is spelled right, and has marks inside
	} else if strings.Count(bare, `"`)%2 == 1 { // the last mark belongs to one inside
		bare = strings.TrimLeftFunc(text, func(r rune) bool { return strings.ContainsRune(quotes, r) })
	}
	return strings.TrimSpace(bare)
}

// one is a reading with one meaning.
func one(text string) Reading { return Reading{Right: []Spelling{{Text: text}}} }

// quoted is a reading with one meaning, which is text.
func quoted(text string) Reading { return one(Quote(text)) }

// Quote writes text in quotes, as CUE does.
func Quote(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\t", `\t`).Replace(text) + `"`
}

// unknown takes what begins with a digit for a number, and anything else for text.
func unknown(written string) Reading {
	if found := amount(written); len(found.Right) > 0 {
		return found
	}
	return text(written)
}

// count reads a whole number: 1st, "7", 7.0.
func count(written string) Reading {
	for _, end := range []string{"st", "nd", "rd", "th", "."} {
		written = strings.TrimSuffix(written, end)
	}
	if n, is := number(written); is && n.IsInt() {
		return one(plain(n))
	}
	return Reading{}
}

// toggle reads a word for yes or no.
func toggle(written string) Reading {
	switch strings.ToLower(written) {
	case "true", "yes", "on", "y", "1":
		return one("true")
	case "false", "no", "off", "n", "0":
		return one("false")
	}
	return Reading{}
}

// text puts quotes around what is written, on one line.
func text(written string) Reading {
	if written == "" {
		return Reading{}
	}
	return quoted(strings.Join(strings.Fields(unescaped(sum.ReplaceAllString(written, ""))), " "))
}

// sum is what stands between two texts that are put together.
var sum = regexp.MustCompile(`["'] *[+.&] *["']`)

// unescaped takes escapes of quotes and backslashes out that stand in the file already.
func unescaped(written string) string {
	if plain, err := strconv.Unquote(`"` + written + `"`); err == nil {
		return plain
	}
	return written
}
