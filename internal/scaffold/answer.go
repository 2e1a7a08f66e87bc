// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// Answer reads what somebody answers to a question, as the schema's reader reads what stands in a
// manifest. It returns the answer as the manifest will have it. It fails if the answer is nothing
// that is wanted, is outside of the range, or can mean several things; then the fault names what is
// wanted, with the range in units of people and an example.
func Answer(question Question, given string) (string, error) {
	given = strings.TrimSpace(given)
	r := reading{question: question, given: given}
	switch {
	case question.Optional && strings.EqualFold(spelling.Bare(given), facts.None):
		return facts.None, nil
	case len(question.Choices) > 0:
		return r.choice()
	case question.Pairs:
		return r.contracts()
	case question.Sort == spelling.Any:
		return r.text()
	}
	return r.value()
}

// reading is an answer that is being read.
type reading struct {
	question Question
	given    string
}

// wrong says what is wrong with the answer, and what is wanted.
func (r reading) wrong(format string, words ...any) *fault.Fault {
	wanted := r.question.Text
	if span := r.question.Range(); span != "" && !strings.Contains(wanted, span) {
		wanted += ", " + span
	}
	if example := r.example(); example != "" {
		wanted += "; for example " + example
	}
	return fault.New(fault.AnswerUnusable, r.question.Name, format, words...).Remedy("wanted: %s", wanted)
}

// example is an answer that would be taken; "" if one would not help.
func (r reading) example() string {
	q := r.question
	if q.Shape.Example != "" {
		return q.Shape.Example
	}
	example := spelling.Bare(q.Sort.Example())
	if q.Sort == spelling.Rate {
		example = "200"
	}
	if example != "" && r.outside(example) != "" {
		example = cmp.Or(q.Most, q.Least)
	}
	return example
}

// isA names each sort, with its article.
var isA = map[spelling.Sort]string{
	spelling.Amount: "a number of whole tokens", spelling.Rate: "a rate in basis points", spelling.Count: "a whole number",
	spelling.Duration: "a length of time", spelling.Address: "an address", spelling.Hash: "a SHA-256", spelling.URL: "an https address",
	spelling.Date: "a day", spelling.Moment: "a moment",
}

// value reads an answer of a sort: an amount, a date, an address.
func (r reading) value() (string, error) {
	sort := r.question.Sort
	if r.question.Or != spelling.Any && strings.HasPrefix(strings.ToLower(r.given), "0x") {
		sort = r.question.Or
	}
	read := sort.Read(r.given)
	var right []spelling.Spelling
	out := ""
	for _, each := range read.Right {
		each.Text = bare(each.Text)
		if outside := r.outside(each.Text); outside != "" {
			out = cmp.Or(out, outside)
		} else if r.question.Shape.Pattern == nil || r.shaped(each.Text) {
			right = append(right, each)
		}
	}
	switch {
	case len(right) == 0 && out != "":
		return "", r.wrong("%s", out)
	case len(right) == 0:
		what := fmt.Sprintf("%q is not %s", r.given, cmp.Or(r.question.Shape.Is, isA[sort], "a value"))
		if read.Why != "" {
			what += ": " + read.Why
		}
		return "", r.wrong("%s", what)
	case sort == spelling.Hash: // a manifest has it with 0x
		return right[0].Text, nil
	case len(right) > 1:
		wrong := r.wrong("%q can mean several things", r.given)
		return "", wrong.Remedy("write %s or %s. %s", meant(right[0]), meant(right[1]), wrong.Do)
	case sort == spelling.Address:
		return r.address(right[0].Text)
	case sort == spelling.URL && !strings.HasPrefix(right[0].Text, "https://"):
		return "", r.wrong("%q is not an https address", r.given)
	}
	return right[0].Text, nil
}

func meant(of spelling.Spelling) string {
	if of.Meaning == "" {
		return of.Text
	}
	return of.Text + " for " + of.Meaning
}

// bare takes the quotes off a text that is spelled as a manifest has it.
func bare(text string) string {
	if plain, err := strconv.Unquote(text); err == nil {
		return plain
	}
	return text
}

// address holds an address against its checksum, which reveals most mistakes of copying.
func (r reading) address(text string) (string, error) {
	address := common.HexToAddress(text)
	digits := strings.TrimPrefix(text, "0x")
	switch {
	case address == common.Address{}:
		return "", r.wrong("the zero address stands for nobody")
	case !strings.Contains(r.given, digits): // the reader has given it its checksum
		return "", fault.New(fault.AnswerUnusable, r.question.Name, "%s carries no checksum", r.given).
			Remedy("copy it from a source that shows the checksum; if every digit is right, it reads %s", address.Hex())
	case address.Hex() != text:
		return "", fault.New(fault.AnswerUnusable, r.question.Name, "the checksum of %s does not hold", text).
			Remedy("copy it again from its source: at least one character is wrong")
	}
	return text, nil
}

// outside says that a value is outside of the range; "" if it is inside, or has no range.
func (r reading) outside(text string) string {
	sort := r.question.Sort
	value := sort.Value(text)
	if value == nil {
		return ""
	}
	if least := sort.Value(r.question.Least); least != nil && value.Cmp(least) < 0 {
		return fmt.Sprintf("%s is less than %s", text, r.question.Least)
	}
	if most := sort.Value(r.question.Most); most != nil && value.Cmp(most) > 0 {
		return fmt.Sprintf("%s is more than %s", text, r.question.Most)
	}
	return ""
}

// text reads an answer in words. What is right stays as it is written.
func (r reading) text() (string, error) {
	if r.shaped(r.given) && spelling.Bare(r.given) == r.given {
		return r.given, nil
	}
	found := spelling.Text.Read(r.given).Right
	if len(found) == 1 && r.shaped(bare(found[0].Text)) {
		return bare(found[0].Text), nil
	}
	if r.given == "" {
		return "", r.wrong("an answer is needed")
	}
	return "", r.wrong("%q is not %s", short(r.given), cmp.Or(r.question.Shape.Is, facts.Line.Is))
}

// short cuts a long answer, for a message.
func short(text string) string {
	if runes := []rune(text); len(runes) > 60 {
		return string(runes[:60]) + "…"
	}
	return text
}

// shaped tells whether a text looks as wanted.
func (r reading) shaped(text string) bool {
	shape := r.question.Shape
	if shape.Pattern == nil {
		shape = facts.Line
	}
	return shape.Takes(text)
}

// choice finds the choice that is named, whatever the case of its letters. It takes no near miss,
// but names it.
func (r reading) choice() (string, error) {
	choices := slices.Concat(r.question.Choices, r.question.Also)
	written := []string{spelling.Bare(r.given)}
	for _, each := range spelling.Name.Read(r.given).Right {
		written = append(written, bare(each.Text))
	}
	for _, text := range written {
		for _, each := range choices {
			if strings.EqualFold(text, each) {
				return each, nil
			}
		}
	}
	wrong := r.wrong("%q is none of them: %s", r.given, strings.Join(r.question.Choices, ", "))
	if near := spelling.Near(written[0], r.question.Choices); near != "" {
		return "", wrong.Remedy("did you mean %s? %s", near, wrong.Do)
	}
	return "", wrong
}

// contracts reads NAME=ADDRESS, with commas between several.
func (r reading) contracts() (string, error) {
	var pairs []string
	for _, each := range strings.Split(r.given, ",") {
		name, address, found := strings.Cut(strings.TrimSpace(each), "=")
		name = strings.TrimSpace(name)
		if !found || !facts.ContractName.Takes(name) {
			return "", r.wrong("%q is no NAME=ADDRESS", strings.TrimSpace(each))
		}
		one := reading{question: facts.Ask(r.question.Name, "an address for each name", "").As(spelling.Address), given: strings.TrimSpace(address)}
		read, err := one.value()
		if err != nil {
			return "", err
		}
		pairs = append(pairs, name+"="+read)
	}
	return strings.Join(pairs, ", "), nil
}

// Read reads all answers, in the order of the questions, and returns them as the manifest will have
// them. It says of each answer that is unusable what is wrong. Empty answers, and answers that
// nobody asks for, stay as they are.
func (d *Draft) Read(answers map[string]string) (map[string]string, error) {
	read, tried := map[string]string{}, map[string]bool{}
	var wrong fault.List
	for {
		questions := d.Questions(read)
		next := slices.IndexFunc(questions, func(q Question) bool { return answers[q.Name] != "" && !tried[q.Name] })
		if next < 0 {
			break
		}
		question := questions[next]
		tried[question.Name] = true
		text, err := Answer(question, answers[question.Name])
		if list, is := fault.All(err); is {
			wrong = append(wrong, list...)
			continue
		}
		read[question.Name] = text
	}
	if len(wrong) > 0 {
		return nil, wrong
	}
	for name, text := range answers {
		if !tried[name] {
			read[name] = text
		}
	}
	return read, nil
}
