// SPDX-License-Identifier: AGPL-3.0-or-later

package field

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Side is a Class with what it refers to: as manifests declare it, as a record holds it, or as the
// chain has it. The Class brings its Units. Network and template give names and decimals for words;
// they are not compared.
type Side struct {
	Network  *catalog.Network
	Template *catalog.Template
	Halo     *catalog.Halo
	Class    *catalog.Class
}

// Edit is one field in which two states differ.
type Edit struct {
	Of    catalog.Part // none for a network or a template
	Field string       // path in the manifest: "unit.limits.transfer.init.max"
	File  string       // the manifest of the later state
	Row   Row
	// The values as people read them; "" if there is none.
	Before, After string

	row int // index of the row; that of a field without one is the last
}

// unsorted is the row of a field that the table does not have, so that nothing passes because a row
// is missing.
var unsorted = NeverRow("", "nothing says how it may change")

// Compare returns every field in which two states of a Class differ: those of the Halo, of the
// Class, and of each Unit that both have, with the Book behind it. Their order is that of the
// table.
func Compare(of Kind, before, after Side) []Edit {
	var changes []Edit
	rows := Table(of)
	if before.Halo != nil && after.Halo != nil {
		changes = append(changes, differences(rows, after.Halo.Part(), after.Halo.File, haloTree(before), haloTree(after))...)
	}
	if before.Class == nil || after.Class == nil {
		return changes
	}
	changes = append(changes, differences(rows, after.Class.Part(), after.Class.File, classTree(of, before), classTree(of, after))...)
	for _, unit := range after.Class.Units {
		if was := before.Class.Unit(unit.Name); was != nil {
			edits := differences(rows, unit.Part(), unit.File, unitTree(of, before, was), unitTree(of, after, unit))
			if way := of.Facts().NoReturn; way != "" && was.Status == catalog.WindingDown && unit.Status == catalog.Live {
				final(edits, way)
			}
			changes = append(append(changes, edits...), books(rows, was, unit)...)
		}
	}
	return changes
}

// Describe lists every field of a manifest with its value as people read it, in the order of the
// rows. It is of a *catalog.Halo, a *catalog.Class or a *catalog.Unit. What stands in manifests of
// their own is left out, and limits, because their amounts are those of a network's tokens.
func Describe(rows []Row, manifest any) []Edit {
	switch of := manifest.(type) {
	case *catalog.Halo:
		return differences(rows, of.Part(), of.File, tree{}, haloTree(Side{Halo: of}))
	case *catalog.Class:
		class := *of
		class.Limits = nil
		return differences(rows, of.Part(), of.File, tree{}, classTree(nil, Side{Class: &class}))
	case *catalog.Unit:
		unit := *of
		unit.Limits = nil
		return append(differences(rows, of.Part(), of.File, tree{}, unitTree(nil, Side{}, &unit)), books(rows, &catalog.Unit{}, &unit)...)
	}
	return nil
}

// books returns the fields in which the Books behind a Unit differ. Each stands in the Book's
// manifest, and is an edit of the Unit: the record of the Unit holds it.
func books(rows []Row, was, is *catalog.Unit) []Edit {
	file := is.File
	if is.Behind != nil {
		file = catalog.BookFile(is.Book)
	}
	return differences(rows, is.Part(), file, bookTree(was), bookTree(is))
}

// final says that the status of a Unit does not change back.
func final(edits []Edit, way string) {
	for i := range edits {
		if edits[i].Field == "unit.status" {
			edits[i].Row = NeverRow(edits[i].Field, way)
		}
	}
}

// CompareNetworks returns every field in which two states of a network differ.
func CompareNetworks(before, after *catalog.Network) []Edit {
	return differences(shared, catalog.Part{}, after.File, networkTree(before), networkTree(after))
}

// CompareTemplates returns every field in which two states of one version of a template differ.
// Facets never change once they are pinned. A template that pins none gets its pins by a merge.
func CompareTemplates(before, after *catalog.Template) []Edit {
	edits := differences(shared, catalog.Part{}, after.File, templateTree(before), templateTree(after))
	if len(before.Facets) == 0 {
		for i := range edits {
			if edits[i].Row.Field == facetsField {
				edits[i].Row = RecordRow(facetsField)
			}
		}
	}
	return edits
}

const facetsField = "template.facets"

// differences returns the fields in which two trees differ, in the order of the rows.
func differences(rows []Row, of catalog.Part, file string, before, after tree) []Edit {
	d := &differ{rows: rows, of: of, file: file}
	d.trees("", before, after)
	slices.SortStableFunc(d.changes, func(a, b Edit) int { return cmp.Or(cmp.Compare(a.row, b.row), byPath(a.Field, b.Field)) })
	return d.changes
}

// byPath orders paths part by part. Indexes are ordered as numbers.
func byPath(a, b string) int {
	return slices.CompareFunc(strings.Split(a, "."), strings.Split(b, "."), func(a, b string) int {
		i, errA := strconv.Atoi(a)
		j, errB := strconv.Atoi(b)
		if errA == nil && errB == nil {
			return cmp.Compare(i, j)
		}
		return cmp.Compare(a, b)
	})
}

// differ collects the fields in which two trees differ.
type differ struct {
	rows    []Row
	of      catalog.Part
	file    string
	changes []Edit
}

// add notes a change of a field. Nobody has to move what is the same on a chain, such as a list in
// another order.
func (d *differ) add(path string, before, after any, onChain bool) {
	change := Edit{Of: d.of, Field: path, File: d.file, Row: unsorted, row: len(d.rows)}
	if i := rowOf(d.rows, path); i >= 0 {
		change.Row, change.row = d.rows[i], i
	}
	change.Before, change.After = textOf(before, change.Row.In), textOf(after, change.Row.In)
	if rewritten(before, after) {
		change.After = "the document changed at the same address: " + change.After
	}
	if !onChain && change.Row.How == Move {
		change.Row = RecordRow(change.Row.Field)
	}
	d.changes = append(d.changes, change)
}

// values compares what stands at a path. nil is nothing.
func (d *differ) values(path string, before, after any) {
	if same(before, after) {
		return
	}
	was, wasTree := before.(tree)
	is, isTree := after.(tree)
	had, hadList := before.([]any)
	has, hasList := after.([]any)
	switch {
	case wasTree && (isTree || after == nil), isTree && before == nil:
		d.trees(path, was, is)
	case hadList && (hasList || after == nil), hasList && before == nil:
		d.lists(path, had, has)
	default:
		d.add(path, before, after, !written(before, after))
	}
}

// trees compares what stands below a path.
func (d *differ) trees(path string, before, after tree) {
	names := map[string]bool{}
	for _, each := range []tree{before, after} {
		for name := range each {
			names[name] = true
		}
	}
	for name := range names {
		d.values(strings.Trim(path+"."+name, "."), before[name], after[name])
	}
}

// rewritings takes the documents out of a list that stand at the address of one in another list. It
// returns them by their index there, and the rest.
func rewritings(gone, after []any, kept []bool) (earlier map[int]any, rest []any) {
	earlier = map[int]any{}
	for i, element := range after {
		same := func(each any) bool { return samePlace(each, element) }
		if was := slices.IndexFunc(gone, same); was >= 0 && !kept[i] {
			earlier[i] = gone[was]
			gone = slices.Delete(gone, was, was+1)
		}
	}
	return earlier, gone
}

// lists compares two lists by their elements. An element that both have is no change, wherever it
// stands. Of the others, accounts are taken away and added; anything else becomes something else,
// in the order of the lists. What is taken away is told at the list, because it has no place any
// more.
func (d *differ) lists(path string, before, after []any) {
	var gone []any
	kept := make([]bool, len(after))
	for _, element := range before {
		at := -1
		for i, other := range after {
			if !kept[i] && same(element, other) {
				at = i
				break
			}
		}
		if at < 0 {
			gone = append(gone, element)
			continue
		}
		kept[at] = true
	}
	if len(gone) == 0 && !slices.Contains(kept, false) {
		d.add(path, before, after, false)
		return
	}
	earlier, gone := rewritings(gone, after, kept)
	for i, element := range after {
		here := path + "." + strconv.Itoa(i)
		switch {
		case kept[i]:
		case earlier[i] != nil:
			d.values(here, earlier[i], element)
		case len(gone) > 0 && !isAccount(element):
			d.values(here, gone[0], element)
			gone = gone[1:]
		default:
			d.values(here, nil, element)
		}
	}
	for _, element := range gone {
		d.add(path, element, nil, true)
	}
}
