// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// told is one line about revisions: one field, or all that follows from one rename.
type told struct {
	plan.Revision
	at string // the field whose place in the file is shown
}

// lines tells revisions line by line. Of an account that only has another name, such as a
// counterparty, everything is one line: what stood under the old name and stands under the new one,
// and the lists that refer to it. The document has each field.
func lines(list []plan.Revision) []told {
	named := renames(list)
	var made []told
	first := map[*rename]int{}
	for _, each := range list {
		of := named.of(each)
		if of == nil {
			made = append(made, told{each, each.Field})
			continue
		}
		at, known := first[of]
		if !known {
			at, first[of] = len(made), len(made)
			made = append(made, told{plan.Revision{Subject: of.subject, Field: of.list, File: each.File, How: each.How, Before: of.old}, ""})
		}
		line := &made[at]
		of.places++
		line.After = of.new + ", in " + words.Count(of.places, "place")
		if each.Authority != "" {
			line.How, line.Authority = each.How, each.Authority
		}
		if each.Subject == of.subject && strings.HasPrefix(each.Field, of.list+"."+of.new+".") && line.at == "" {
			line.File, line.at = each.File, each.Field
		}
	}
	return made
}

// rename says that an account, which stands under a name in a list of a manifest, has another name.
type rename struct {
	subject        catalog.Part
	list, old, new string
	places         int // fields that were told so far
}

type renamed []*rename

// of is the rename that a field follows from; nil if it follows from none.
func (r renamed) of(each plan.Revision) *rename {
	for _, n := range r {
		under := func(name string) bool {
			return each.Subject == n.subject && strings.HasPrefix(each.Field, n.list+"."+name+".")
		}
		refers := each.Before == n.old && each.After == n.new && strings.HasSuffix(withoutIndex(each.Field), n.list[strings.LastIndexByte(n.list, '.'):])
		if refers || under(n.old) || under(n.new) {
			return n
		}
	}
	return nil
}

// renames finds what stood under one name of a list and stands, with all that is said of it and the
// same address, under another one.
func renames(all []plan.Revision) (found renamed) {
	type place struct {
		subject    catalog.Part
		list, name string
	}
	gone, come, order := map[place][]string{}, map[place][]string{}, []place(nil)
	for _, each := range all {
		parts := strings.Split(each.Field, ".")
		for i := 2; i < len(parts)-1; i++ {
			at, rest := place{each.Subject, strings.Join(parts[:i], "."), parts[i]}, withoutIndex(strings.Join(parts[i+1:], "."))
			if gone[at] == nil && come[at] == nil {
				order = append(order, at)
			}
			if each.After == "" || each.Before != "" {
				gone[at] = append(gone[at], rest+"\x00"+each.Before)
			}
			if each.Before == "" || each.After != "" {
				come[at] = append(come[at], rest+"\x00"+each.After)
			}
		}
	}
	news := map[string]place{} // places that are new as a whole, by list and all that is said there
	digest := func(at place, of []string) string {
		return strings.Join(append([]string{at.subject.String(), at.list}, slices.Sorted(slices.Values(of))...), "\x01")
	}
	for _, at := range order {
		if gone[at] == nil {
			news[digest(at, come[at])] = at
		}
	}
	for _, at := range order {
		said := digest(at, gone[at])
		by, is := news[said]
		if is && come[at] == nil && slices.ContainsFunc(gone[at], func(text string) bool { return strings.HasPrefix(text, "address\x00") }) {
			delete(news, said)
			found = append(found, &rename{subject: at.subject, list: at.list, old: at.name, new: by.name})
		}
	}
	return found
}

// withoutIndex is the field of a list that an item stands in; any other field is itself.
func withoutIndex(field string) string {
	at := strings.LastIndexByte(field, '.')
	if _, err := strconv.Atoi(field[at+1:]); err == nil && at > 0 {
		return field[:at]
	}
	return field
}
