# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.books

import data.halo.lib

# METADATA
# title: Unit on the Book of another Class
# description: |
#   A Class is a company, and its Books are the portfolios of that company. A Book that belongs to
#   another Class keeps the Unit's assets apart from nobody's. Units of one Class may share a Book.
# custom:
#   code: HC2290
#   severity: error
#   remedy: name a Book of the Unit's own Class, <halo>/<class>/<book>
#   source: "what a Halo Book is: the ledger behind Units of one Class; Class = company, Book =
#     segregated portfolio or series"
#   claims: [unit.book]
of_class contains finding if {
	some entry in lib.units
	not startswith(entry.unit.book, own(entry))
	finding := lib.finding(entry.unit, "unit.book", sprintf("%q is no Book of the Class %s/%s", [entry.unit.book, entry.halo.name, entry.class.name]))
}

# own is what the ids of a Class's Books begin with.
own(entry) := sprintf("%s/%s/", [entry.halo.name, entry.class.name])

# METADATA
# title: Book without a manifest
# description: |
#   The manifest of a Book says what it is in law, and where its assets may lie. Without one, nobody
#   knows what keeps a Unit's assets apart.
# custom:
#   code: HC2291
#   severity: error
#   remedy: "write it: halocompile new book <halo>/<class>/<book>"
#   source: "what is recorded of a Book: id, Class, legal form, assets with their destinations"
#   claims: [unit.book]
declared contains finding if {
	some entry in lib.units
	not lib.development(entry.network)
	undeclared(entry)
	finding := lib.finding(entry.unit, "unit.book", sprintf("the Book %q has no manifest", [entry.unit.book]))
}

# METADATA
# title: Book that is still without a manifest
# description: |
#   On a development chain it is only said that the Book of a Unit has no manifest; on a public one
#   it is denied (books.declared).
# custom:
#   code: HC2292
#   severity: warning
#   remedy: "write it: halocompile new book <halo>/<class>/<book>"
#   source: "what is recorded of a Book: id, Class, legal form, assets with their destinations"
drafted contains finding if {
	some entry in lib.units
	lib.development(entry.network)
	undeclared(entry)
	finding := lib.finding(entry.unit, "unit.book", sprintf("the Book %q has no manifest", [entry.unit.book]))
}

# undeclared leaves out what is denied already, as a Book of another Class.
undeclared(entry) if {
	not entry.unit.behind
	startswith(entry.unit.book, own(entry))
}

# METADATA
# title: two ranks on one Book
# description: |
#   Units on one Book share its losses by principal. One that is paid before the other needs a Book
#   of its own.
# custom:
#   code: HC2293
#   severity: error
#   remedy: give the Unit a Book of its own, or the seniority of the others on its Book
#   source: "isolation: Units on one Book are pari passu by principal, on different Books isolated"
#   claims: [unit.book, unit.seniority]
pari_passu contains finding if {
	some entry in lib.classes
	ranks := sort([[unit.book, unit.file, unit.seniority, unit.name] | some unit in entry.class.units])
	some i, [book, file, seniority, name] in ranks
	i > 0
	[book, other_file, other, other_name] = ranks[i - 1]
	seniority != other
	finding := lib.mirrored(
		lib.finding({"file": file}, "unit.seniority", two_ranks(seniority, other_name, book, other)),
		lib.finding({"file": other_file}, "unit.seniority", two_ranks(other, name, book, seniority)),
	)
}

two_ranks(rank, name, book, other) := sprintf("the seniority is %d, and %s on the same Book %q has %d", [rank, name, book, other])
