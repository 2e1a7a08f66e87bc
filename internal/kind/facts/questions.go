// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/words"
)

// Question is one thing that a draft has to be told.
type Question struct {
	Name    string `json:"name"`              // "capacity"
	Text    string `json:"text"`              // what is asked for, with its unit and bounds
	Default string `json:"default,omitempty"` // taken when nothing is answered; without one an answer is needed
}

// Asked is what a manifest of a kind is being written of.
type Asked struct {
	Name     string // of the Class or Unit
	Network  *catalog.Network
	Template *catalog.Template
	Class    *catalog.Class    // of a Unit
	Answers  map[string]string // so far
}

// Form is what a kind asks for, and the parts of the manifest that only it has. A part has places
// for answers: text quotes one, number takes it as a number, label as a field's name.
type Form struct {
	Questions []Question
	Buybox    []Question // of a Class
	// Before stands before what says the law, and After behind it. Of a Unit, Before is its head,
	// too.
	Before, After string
}

// LimitBody is a limit with its init and its first value.
const LimitBody = `init: {max: {{number "limit"}}, perDay: {{number "limit"}}}
				initial: {max: {{lower "limit"}}, perDay: {{lower "limit"}}}`

// AskLimits asks for the limits of all routes.
func AskLimits(template *catalog.Template) []Question {
	return []Question{
		{"limit", "init of each route, which governance approves for good: whole tokens at once and a day", template.Ranges.InitialMaxAmount},
		{"initial", "what GovOps starts with, whole tokens at once and a day; at most " + template.Ranges.InitialMaxAmount, template.Ranges.InitialMaxAmount},
	}
}

// Said is what was said, or the default.
func Said(question Question, answers map[string]string) string {
	if given := answers[question.Name]; given != "" {
		return given
	}
	return question.Default
}

// List names what there is to choose from.
func List(names []string) string {
	if len(names) == 0 {
		return "there is none yet"
	}
	return strings.Join(names, ", ")
}

// AskBounds says what a template allows of a parameter, in the unit that people write it in.
func AskBounds(among []catalog.Bound, parameter string, template *catalog.Template) string {
	low, high := AskEnds(among, parameter, template)
	if low == "" {
		return ""
	}
	return fmt.Sprintf(", %s to %s", low, high)
}

// AskEnds are the least and the most that a template allows of a parameter, in the unit that people
// write it in; "" if it does not bound it.
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

// AskDays says what a template allows of a parameter in seconds.
func AskDays(template *catalog.Template, parameter string) string {
	low, high := AskDayEnds(template, parameter, parameter)
	if low == "" || high == "" {
		return ""
	}
	return fmt.Sprintf(", %s to %s", low, high)
}

// AskDayEnds are the least that a template allows of one parameter in seconds, and the most of
// another, in whole days inside of that; "" for one that it does not bound.
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

// Only is the one element of a list, and "" if there are none or several: then people have to
// choose.
func Only(list []string) string {
	if len(list) == 1 {
		return list[0]
	}
	return ""
}

// TitleOf is what a name is for people until they say something better: "bridge-loans" → "Bridge
// loans".
func TitleOf(name string) string {
	words := strings.ReplaceAll(name, "-", " ")
	return strings.ToUpper(words[:1]) + words[1:]
}
