// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/spelling"
	"github.com/halo-factory/halocompile/internal/words"
)

// Question is one question that the writer of a draft answers.
type Question struct {
	Name string `json:"name"` // "capacity"
	Text string `json:"text"` // what is asked for, with its unit and bounds
	// taken if there is no answer; if it is empty, an answer is needed
	Default string `json:"default,omitempty"`
	// the manifest's field, where a contract holds the same: "unit.capacity"
	Field string `json:"-"`
	Wanted
}

// Wanted is what an answer has to be. The zero Wanted takes any text on one line.
type Wanted struct {
	Sort spelling.Sort `json:"-"` // Any: text on one line
	// another sort that it may be of, too; Any: no other
	Or spelling.Sort `json:"-"`
	// ends of the range, both included, as manifests spell them; "" if an end is open
	Least string `json:"least,omitempty"`
	Most  string `json:"most,omitempty"`
	// what people choose from; if it is empty, they are free
	Choices []string `json:"choices,omitempty"`
	// further answers that are taken, and not shown among the choices
	Also     []string `json:"-"`
	Optional bool     `json:"optional,omitempty"` // None is taken, too
	Shape    Shape    `json:"-"`                  // what a text looks like; the zero Shape: Line
	Pairs    bool     `json:"-"`                  // several NAME=ADDRESS, with commas between them
	// the question whose answer the default follows. Only people at a terminal are asked: others
	// give such an answer with --set.
	Follows string `json:"follows,omitempty"`
}

// None is the answer that leaves something out of a manifest.
const None = "none"

// Shape is what a text looks like. It takes what the schema's definition takes.
type Shape struct {
	Pattern *regexp.Regexp // nil: a line
	Longest int            // in characters
	Is      string         // in words, with an article
	Example string
}

// Takes tells whether a text looks like this.
func (s Shape) Takes(text string) bool {
	return utf8.ValidString(text) && s.Pattern.MatchString(text) && utf8.RuneCountInString(text) <= s.Longest
}

// The shapes of texts that are not free.
var (
	Line         = Shape{regexp.MustCompile(`^[^\pC]+$`), 200, "a text on one line of at most 200 characters", ""}
	Prose        = Shape{regexp.MustCompile(`^[^\p{Cc}\p{Cf}\p{Co}\p{Cs}]+$`), 4_000, "a text of at most 4,000 characters", ""}
	TokenName    = Shape{regexp.MustCompile(`^[ -~]+$`), 64, "at most 64 letters, digits and signs of ASCII", "Meridian CLO Senior"}
	Symbol       = Shape{regexp.MustCompile(`^[A-Za-z0-9.-]+$`), 16, "at most 16 letters, digits, points and hyphens", "mCLO-S"}
	Slug         = Shape{regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`), 32, "at most 32 small letters, digits and single hyphens", "harbour"}
	WholeDays    = Shape{regexp.MustCompile(`^[1-9][0-9]{0,2}d$`), 4, "a number of days", "3d"}
	ContractName = Shape{regexp.MustCompile(`^[A-Z][A-Z0-9_]*$`), 32, "at most 32 capital letters, digits and underscores", "ALM_PROXY"}
	Attestor     = Shape{regexp.MustCompile(`^attest-data-[a-z0-9]+(-[a-z0-9]+)*$`), 64, "attest-data- and the name of the Class", "attest-data-clo-tranched"}
)

// Ask makes a question that any text on one line answers.
func Ask(name, text, proposed string) Question {
	return Question{Name: name, Text: text, Default: proposed}
}

// As says of which sort the answer is.
func (q Question) As(sort spelling.Sort) Question {
	q.Sort = sort
	return q
}

// Like says what the answer looks like.
func (q Question) Like(shape Shape) Question {
	q.Shape = shape
	return q
}

// From has people choose, and names the choices. If there are none yet, people are free.
func (q Question) From(choices []string) Question {
	q.Text += ": " + List(choices)
	q.Choices = choices
	return q
}

// Between bounds the answer, and says so. An end that is "" is open.
func (q Question) Between(least, most string) Question {
	q.Least, q.Most = least, most
	if span := q.Range(); span != "" {
		q.Text += ", " + span
	}
	return q
}

// At names the manifest's field.
func (q Question) At(field string) Question {
	q.Field = field
	return q
}

// OrNone takes None, too, and offers it.
func (q Question) OrNone() Question {
	q.Optional, q.Default = true, None
	return q
}

// Range is the range of the answer in units of people: "1M to 500M", "8 to 15 %"; "" if it is open.
func (w Wanted) Range() string {
	least, most := w.Least, w.Most
	if w.Sort == spelling.Rate {
		least, most = rate(w.Least), rate(w.Most)
	}
	switch {
	case least == "" && most == "":
		return ""
	case most == "":
		return "at least " + least
	case least == "":
		return "at most " + most
	case w.Sort == spelling.Rate:
		return fmt.Sprintf("%s to %s (%s to %s)", w.Least, w.Most, strings.TrimSuffix(percent(w.Least), " %"), percent(w.Most))
	}
	return least + " to " + most
}

// rate writes basis points with their meaning: "1_500 (15 %)".
func rate(text string) string {
	if text == "" {
		return ""
	}
	return fmt.Sprintf("%s (%s)", text, percent(text))
}

func percent(text string) string {
	value := spelling.Rate.Value(text)
	if value == nil {
		return text
	}
	return words.Tokens(value.Num(), 2) + " %"
}

// Asked is what is known while the manifest of a Class or Unit is drafted.
type Asked struct {
	Name     string // of the Class or Unit
	Network  *catalog.Network
	Template *catalog.Template
	Class    *catalog.Class    // of a Unit
	Answers  map[string]string // the answers so far
	Adopted  bool              // people deployed it by hand: contracts answer
}

// Form has the questions of a kind, and the parts of the manifest that only it has. A part is a
// template with places for answers: text quotes an answer, number takes it as a number, label as a
// field's name.
type Form struct {
	Questions []Question
	Buybox    []Question // of a Class
	// Before stands before the legal part, After behind it. In a Unit's manifest Before has the
	// head as well.
	Before, After string
}

// LimitBody is the limit at a field of the manifest, with its init and its initial value.
func LimitBody(field string) string { return "{{limit " + strconv.Quote(field) + "}}" }

// LimitRoute is a route of a kind whose init a manifest states.
type LimitRoute struct {
	Field string // the last part of its field: "settleSubscribe"
	Bound string // its name in a template's limitBounds: "SETTLE_SUBSCRIBE"
	Text  string // what passes it, for people
}

// AskLimits returns the questions about the limits of routes: one for all of them, one for each
// that is to have another, and one for what GovOps starts with.
func AskLimits(template *catalog.Template, answers map[string]string, routes ...LimitRoute) []Question {
	var low, high *big.Rat
	bounds := map[string][2]*big.Rat{}
	for _, route := range routes {
		for _, bound := range template.LimitBounds {
			if bound.Route != route.Bound || bound.MaxAmount.Min == nil || bound.MaxAmount.Max == nil {
				continue
			}
			scale := words.Whole(template.Decimals)
			if bound.Token == catalog.Share {
				scale = words.Whole(18)
			}
			least, most := new(big.Rat).SetFrac(&bound.MaxAmount.Min.Int, scale), new(big.Rat).SetFrac(&bound.MaxAmount.Max.Int, scale)
			bounds[route.Field] = [2]*big.Rat{least, most}
			if low == nil || least.Cmp(low) < 0 {
				low = least
			}
			if high == nil || most.Cmp(high) > 0 {
				high = most
			}
		}
	}
	first := Tokens(template.Ranges.InitialMaxAmount)
	all := Ask("limit", "init of each route, which governance approves for good: whole tokens at once and a day", first).As(spelling.Amount).Between(tokens(low), tokens(high))
	questions := []Question{all}
	for _, route := range routes {
		each := Ask("limit."+route.Field, "the same for one route, if it differs: "+route.Text, Said(all, answers)).As(spelling.Amount)
		each.Follows = all.Name
		if ends, bound := bounds[route.Field]; bound {
			each = each.Between(tokens(ends[0]), tokens(ends[1]))
			if value := spelling.Amount.Value(each.Default); value != nil && value.Cmp(ends[1]) > 0 {
				each.Default = each.Most
			}
		}
		questions = append(questions, each)
	}
	start := Ask("initial", "what GovOps starts with, whole tokens at once and a day", first).As(spelling.Amount)
	return append(questions, start.Between("", first))
}

// AskPrime asks which Prime may use what is new.
func AskPrime(network *catalog.Network, text string) Question {
	primes := Sorted(network.Primes)
	return Ask("prime", text, Only(primes)).From(primes)
}

// Lasting writes a number of seconds as manifests do: "180d", "36h".
func Lasting(seconds uint64) string {
	for _, unit := range []struct {
		seconds uint64
		letter  string
	}{{86_400, "d"}, {3_600, "h"}, {60, "m"}} {
		if seconds >= unit.seconds && seconds%unit.seconds == 0 {
			return fmt.Sprintf("%d%s", seconds/unit.seconds, unit.letter)
		}
	}
	return fmt.Sprintf("%ds", seconds)
}

// Tokens writes a number of whole tokens as people do: "100000" becomes "100K". What is no number
// stays as it is.
func Tokens(text string) string {
	if value := spelling.Amount.Value(text); value != nil {
		return spelling.Tokens(value)
	}
	return text
}

func tokens(value *big.Rat) string {
	if value == nil {
		return ""
	}
	return spelling.Tokens(value)
}

// Said returns the answer to a question, or the question's default.
func Said(question Question, answers map[string]string) string {
	if given := answers[question.Name]; given != "" {
		return given
	}
	return question.Default
}

// List names the choices.
func List(names []string) string {
	if len(names) == 0 {
		return "there is none yet"
	}
	return strings.Join(names, ", ")
}

// AskEnds returns the least and the most that a template allows for a parameter, in the unit in
// which people write it. Both are "" if the template does not bound it.
func AskEnds(among []catalog.Bound, parameter string, template *catalog.Template) (low, high string) {
	for _, bound := range among {
		if bound.Name != parameter {
			continue
		}
		if bound.Unit == "tokens" {
			scale := words.Whole(template.Decimals)
			return tokens(new(big.Rat).SetFrac(&bound.Min.Int, scale)), tokens(new(big.Rat).SetFrac(&bound.Max.Int, scale))
		}
		return spelling.Plain(&bound.Min.Int), spelling.Plain(&bound.Max.Int)
	}
	return "", ""
}

// AskDayEnds returns the least that a template allows for one parameter and the most for another.
// Both count seconds, and are given in whole days within the bounds. An end is "" if the template
// does not bound it.
func AskDayEnds(template *catalog.Template, least, most string) (low, high string) {
	day := big.NewInt(86_400)
	for _, bound := range template.UnitBounds {
		if bound.Name == least {
			up := new(big.Int).Add(&bound.Min.Int, big.NewInt(86_399))
			low = up.Quo(up, day).String() + "d"
		}
		if bound.Name == most {
			high = new(big.Int).Quo(&bound.Max.Int, day).String() + "d"
		}
	}
	return low, high
}

// Only returns the one element of a list. It returns "" if there are none or several, because then
// people have to choose.
func Only(list []string) string {
	if len(list) == 1 {
		return list[0]
	}
	return ""
}

// TitleOf makes a title of a name, until people choose a better one: "bridge-loans" → "Bridge
// loans".
func TitleOf(name string) string {
	words := strings.ReplaceAll(name, "-", " ")
	return strings.ToUpper(words[:1]) + words[1:]
}
