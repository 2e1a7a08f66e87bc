// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"text/template"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/literal"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// Question is one thing that a draft has to be told.
type Question = facts.Question

// Draft is a manifest that is being written.
type Draft struct {
	File string // its path in the repository

	// form returns the questions, and the manifest's text with places for the answers.
	form func(answers map[string]string) (questions []Question, body string)

	// moves says what the answers mean for other manifests; nil if they mean nothing
	moves func(answers map[string]string) []string

	told *Told // what a chain tells of it; nil if it is new

	// refuse says why no manifest can be made of the answers; nil if any will do
	refuse func(answers map[string]string) error
	// beside is a file that is written with the manifest, and by no people; nil if there is none
	beside func(answers map[string]string) (*Written, error)
}

// Beside are the files that are written with the manifest.
func (d *Draft) Beside(answers map[string]string) ([]Written, error) {
	if d.beside == nil {
		return nil, nil
	}
	made, err := d.beside(answers)
	if err != nil {
		return nil, err
	}
	return []Written{*made}, nil
}

// Questions returns every question that has to be answered, in order. Some depend on earlier
// answers, so the list may change with each answer.
func (d *Draft) Questions(answers map[string]string) []Question {
	questions, _ := d.form(answers)
	return questions
}

// Moves says which other manifests people have to change because of the answers, a line for each.
func (d *Draft) Moves(answers map[string]string) []string {
	if d.moves == nil {
		return nil
	}
	return d.moves(answers)
}

// Text returns the manifest, once every question is answered. It refuses answers that nobody asked
// for. Where a chain told of it, what nobody answered is to be written by people.
func (d *Draft) Text(answers map[string]string) ([]byte, error) {
	if d.refuse != nil {
		if err := d.refuse(answers); err != nil {
			return nil, err
		}
	}
	w := &writing{values: map[string]string{}, told: d.told}
	var missing []string
	var wrong fault.List
	questions, form := d.form(answers)
	for _, question := range questions {
		value, err := d.value(question, answers)
		if list, is := fault.All(err); is {
			wrong = append(wrong, list...)
		} else if value == "" {
			missing = append(missing, fmt.Sprintf("%s (%s)", question.Name, question.Text))
		}
		w.values[question.Name] = value
	}
	for _, name := range slices.Sorted(maps.Keys(answers)) {
		if _, asked := w.values[name]; !asked {
			return nil, fault.New(fault.CommandLineUnusable, name, "nobody asks for that").
				Remedy("what can be answered: %s", strings.Join(slices.Sorted(maps.Keys(w.values)), ", "))
		}
	}
	if len(missing) > 0 {
		return nil, fault.New(fault.CommandLineUnusable, d.File, "not answered: %s", strings.Join(missing, "; ")).
			Remedy("answer each with --set NAME=VALUE, or run it with --ask")
	}
	if len(wrong) > 0 {
		return nil, wrong
	}
	body, err := template.New(d.File).Option("missingkey=error").Funcs(template.FuncMap{
		"text": w.text, "texts": w.texts, "number": w.number, "label": func(name string) string { return label(w.values[name]) }, "given": w.given,
		"pairs": w.pairs, "limit": w.limit, "primes": w.primes, "documents": w.documents, "adopted": w.adopted,
	}).Parse(form)
	if err != nil {
		return nil, err
	}
	var text bytes.Buffer
	if err := cmp.Or(body.Execute(&text, nil), w.failed); err != nil {
		return nil, err
	}
	return manifest.Format(d.File, text.Bytes())
}

// value is what the manifest will have for a question: the answer, or else the default if it passes
// as an answer. A default may follow from another answer, and not be in range.
func (d *Draft) value(question Question, answers map[string]string) (string, error) {
	value := facts.Said(question, answers)
	switch {
	case value == "" && d.told != nil:
		return open(question.Name), nil
	case value == "" || d.told != nil || answers[question.Name] != "":
		return value, nil
	}
	read, err := Answer(question, value)
	if list, is := fault.All(err); is {
		list[0].Remedy("nobody answered it, so it is %s; answer it with --set %s=VALUE. %s", value, question.Name, list[0].Do)
		return "", list
	}
	return read, err
}

// writing is a manifest while its text is written.
type writing struct {
	values map[string]string // answers, by the names of questions
	told   *Told
	failed error
}

func quoted(text string) string { return literal.String.Quote(text) }

func label(name string) string {
	if ast.StringLabelNeedsQuoting(name) {
		return quoted(name)
	}
	return name
}

func (w *writing) text(name string) string { return quoted(w.values[name]) }

func (w *writing) texts(name string) string {
	if w.told == nil || len(w.told.Lists[name]) == 0 {
		return w.text(name)
	}
	list := make([]string, len(w.told.Lists[name]))
	for i, each := range w.told.Lists[name] {
		list[i] = quoted(each)
	}
	return strings.Join(list, ", ")
}

func (w *writing) number(name string) string {
	if !number.MatchString(w.values[name]) {
		w.failed = fault.New(fault.CommandLineUnusable, name, "%q is no number", w.values[name]).Remedy("write it in digits, perhaps with K, M or G: 25M")
	}
	return w.values[name]
}

func (w *writing) given(name string) bool {
	return w.values[name] != "" && w.values[name] != facts.None
}

func (w *writing) pairs(name string) []pair {
	var pairs []pair
	for _, each := range strings.Split(w.values[name], ",") {
		key, value, found := strings.Cut(strings.TrimSpace(each), "=")
		if !found || key == "" {
			w.failed = fault.New(fault.CommandLineUnusable, name, "%q is no NAME=VALUE", each).Remedy("write it as NAME=VALUE, NAME=VALUE")
		}
		pairs = append(pairs, pair{label(key), quoted(value)})
	}
	return pairs
}

func (w *writing) limit(field string) string {
	if w.told != nil {
		return w.told.Limits[field]
	}
	name := "limit." + field[strings.LastIndexByte(field, '.')+1:]
	if _, asked := w.values[name]; !asked {
		name = "limit"
	}
	init, initial := w.number(name), least(w.values[name], w.values["initial"])
	return LimitText(init, init, initial, initial)
}

// LimitText is a limit in a manifest: what its init and its initial value let through at once and a
// day, in whole tokens.
func LimitText(init, initPerDay, initial, initialPerDay string) string {
	return fmt.Sprintf("init: {max: %s, perDay: %s}\ninitial: {max: %s, perDay: %s}", init, initPerDay, initial, initialPerDay)
}

func (w *writing) documents() string {
	document := func(title, url, hash string) string {
		if title != "" {
			title = "title: " + quoted(title) + ", "
		}
		return fmt.Sprintf("{%surl: %s, sha256: %s}", title, quoted(url), quoted(hash))
	}
	if w.told == nil || len(w.told.Documents) == 0 {
		return document("", w.values["document"], w.values["sha256"])
	}
	var list []string
	for _, each := range w.told.Documents {
		hash := Open
		if each.Hashed() {
			hash = each.SHA256.Hex()
		}
		list = append(list, document(each.Title, each.URL, hash))
	}
	return strings.Join(list, ", ")
}

// member is a name, and how it is written as a field.
type member struct{ Name, Label string }

func (w *writing) primes(name string) []member {
	list := []catalog.PrimeRef{catalog.PrimeRef(w.values[name])}
	if w.told != nil {
		list = w.told.Primes
	}
	var members []member
	for _, each := range list {
		members = append(members, member{string(each), label(string(each))})
	}
	return members
}

// pair is a field whose value is a text.
type pair struct{ Label, Text string }

var number = regexp.MustCompile(`^[0-9][0-9_]*(\.[0-9]+)?[KMG]?$`)

// least returns the smaller of two amounts, both as manifests have them. It returns b if either
// cannot be read, so that the check reports it.
func least(a, b string) string {
	x, y := spelling.Amount.Value(a), spelling.Amount.Value(b)
	if x == nil || y == nil || x.Cmp(y) >= 0 {
		return b
	}
	return a
}

// names splits "halo/class/unit" into as many names as there are parts.
func names(path string, parts ...string) ([]string, error) {
	found := strings.Split(strings.TrimPrefix(path, "halos/"), "/")
	if len(found) != len(parts) {
		return nil, fault.New(fault.CommandLineUnusable, path, "a name of the form %s is wanted", strings.ToUpper(strings.Join(parts, "/")))
	}
	for i, name := range found {
		if !facts.Slug.Takes(name) {
			return nil, fault.New(fault.CommandLineUnusable, path, "%q is no name of a %s: lower-case letters, digits and single hyphens, at most 32 characters", name, parts[i]).
				Remedy("choose another; the name stands on chain as bytes32")
		}
	}
	return found, nil
}
