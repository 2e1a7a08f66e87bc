# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.books_test

import data.halo.books
import data.halo.complete_test as complete

# undeclared is the input without the Book of a Unit.
undeclared := complete.without(concat("/units/0/", [complete.first_class, "behind"]))

test_of_class if {
	count(books.of_class) == 0 with input as complete.question
	every other in ["one/second/a", "two/first/a", "a", "one/first"] {
		complete.places(books.of_class) == {"a.cue#unit.book"} with input as complete.replaced_of_unit("book", other)
		count(books.drafted) == 0 with input as complete.replaced_of_unit("book", other)
	}
}

test_declared if {
	count(books.declared) == 0 with input as complete.public(complete.question)
	count(books.declared) == 0 with input as undeclared # a development chain
	complete.places(books.declared) == {"a.cue#unit.book"} with input as complete.public(undeclared)
}

test_drafted if {
	count(books.drafted) == 0 with input as complete.question
	complete.places(books.drafted) == {"a.cue#unit.book"} with input as undeclared
}

# Units on one Book are paid side by side.
test_pari_passu if {
	count(books.pari_passu) == 0 with input as complete.question
	shared := complete.replaced_of_unit("book", "one/first/b")
	complete.places(books.pari_passu) == {"b.cue#unit.seniority"} with input as ranked(shared, 1, 2)
	count(books.pari_passu) == 0 with input as ranked(shared, 2, 2)
	count(books.pari_passu) == 0 with input as ranked(complete.question, 1, 2)
}

ranked(question, a, b) := json.patch(question, [
	{"op": "add", "path": "/catalog/halos/0/classes/0/units/0/seniority", "value": a},
	{"op": "add", "path": "/catalog/halos/0/classes/0/units/1/seniority", "value": b},
])
