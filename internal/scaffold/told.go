// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"fmt"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Told is what a chain tells of a Class or a Unit that people deployed by hand.
type Told struct {
	Adopted *catalog.Adopted
	// answers to questions, by their names or by the fields of the manifest
	Answers map[string]string
	Lists   map[string][]string // several answers to one question, by its name
	Limits  map[string]string   // LimitText by the fields of the manifest
	Primes  []catalog.PrimeRef  // that may use a Unit
	// Documents are those of the legal frame that are known already.
	Documents []catalog.LegalDocument
}

// AdoptedClass drafts the manifest of a Class of a declared Halo that people deployed by hand. What
// no chain tells is "TBD", or lies at example.org: people write those.
func AdoptedClass(declared *catalog.Catalog, class catalog.ClassRef, told *Told) (file string, text []byte, err error) {
	draft, err := Class(declared, class.String())
	if err != nil {
		return "", nil, err
	}
	draft.told = told
	text, err = draft.Text(told.Answers)
	return draft.File, text, err
}

// AdoptedUnit is AdoptedClass for a Unit of that Class.
func AdoptedUnit(declared *catalog.Catalog, class *catalog.Class, unit catalog.UnitName, told *Told) (file string, text []byte, err error) {
	of := unitOf{declared: declared, class: class, name: []string{class.Halo, class.Name, string(unit)}, adopted: true}
	draft, err := of.draft()
	if err != nil {
		return "", nil, err
	}
	answers := map[string]string{}
	for _, question := range draft.Questions(nil) {
		for _, name := range []string{question.Name, question.Field} {
			if value := told.Answers[name]; name != "" && value != "" {
				answers[question.Name] = value
			}
		}
	}
	draft.told = told
	text, err = draft.Text(answers)
	return draft.File, text, err
}

// Open is a text that people still have to write.
const Open = "TBD"

// open is what stands for an answer that people still have to give.
func open(question string) string {
	if slices.Contains([]string{"endpoint", "oracleSource", "document"}, question) {
		return "https://example.org/"
	}
	return Open
}

// adopted names the contracts that people deployed; nothing for what is new.
func (w *writing) adopted() string {
	if w.told == nil {
		return ""
	}
	var text strings.Builder
	fmt.Fprintf(&text, "\n// People deployed it by hand. Nobody edits this.\nadopted: {\nblock: %d\ncontracts: {\n", w.told.Adopted.Block)
	for _, name := range facts.Sorted(w.told.Adopted.Contracts) {
		fmt.Fprintf(&text, "%s: %q\n", name, w.told.Adopted.Contracts[name].Hex())
	}
	text.WriteString("}\n}\n\n")
	return text.String()
}
