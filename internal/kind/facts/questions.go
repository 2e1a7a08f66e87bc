// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
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

// AskLimits returns the questions about the limits of all routes.
func AskLimits(template *catalog.Template) []Question {
	return []Question{
		{Name: "limit", Text: "init of each route, which governance approves for good: whole tokens at once and a day", Default: template.Ranges.InitialMaxAmount},
		{Name: "initial", Text: "what GovOps starts with, whole tokens at once and a day; at most " + template.Ranges.InitialMaxAmount, Default: template.Ranges.InitialMaxAmount},
	}
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

// AskBounds says what a template allows for a parameter, in the unit in which people write it.
func AskBounds(among []catalog.Bound, parameter string, template *catalog.Template) string {
	low, high := AskEnds(among, parameter, template)
	if low == "" {
		return ""
	}
	return fmt.Sprintf(", %s to %s", low, high)
}

// AskEnds returns the least and the most that a template allows for a parameter, in the unit in
// which people write it. Both are "" if the template does not bound it.
func AskEnds(among []catalog.Bound, parameter string, template *catalog.Template) (low, high string) {
	for _, bound := range among {
		if bound.Name != parameter {
			continue
		}
		least, most := &bound.Min.Int, &bound.Max.Int
		if bound.Unit == "tokens" {
			scale := words.Whole(template.Decimals)
			least, most = new(big.Int).Quo(least, scale), new(big.Int).Quo(most, scale)
		}
		return least.String(), most.String()
	}
	return "", ""
}

// AskDays says what a template allows for a parameter that counts seconds, in days.
func AskDays(template *catalog.Template, parameter string) string {
	low, high := AskDayEnds(template, parameter, parameter)
	if low == "" || high == "" {
		return ""
	}
	return fmt.Sprintf(", %s to %s", low, high)
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
