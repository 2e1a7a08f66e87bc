# SPDX-License-Identifier: AGPL-3.0-or-later

# METADATA
# title: What the rules share
# description: |
#   A rule reads one of six documents, and is asked again only when that one has changed.
#   docs/documents.md lists their fields.
#   input.catalog is one Class in the shape of the Catalog: its Halo, its Units, its template and
#   its network. Beside it stand input.start, for each number of decimals the most that a limit may
#   start with, and input.fields, for each parameter the field of a Class or Unit that gives it.
#   input.index is the repository in short, down to the Classes, with the time (now; RFC 3339, UTC):
#   what compares Classes with each other or with the clock.
#   input.names are the files of all manifests and the names of all tokens, without the time.
#   input.change is one Class before and after, input.plan the plan of one Class, and
#   input.platform the plan of what a network wants of the Halo Factory, all with the time.
#   Integers of the chain are decimal strings, because numbers here are not exact beyond 64 bits.
package halo.lib

# layout is the number of the documents' layout that these rules are written for. The program
# refuses rules for another layout than its own.
layout := 2

# classes is every Class with what it refers to. A Class whose references lead nowhere is left out,
# and the rule template.resolved denies it.
classes := [entry |
	some halo in input.catalog.halos
	some class in halo.classes
	entry := {
		"halo": halo,
		"class": class,
		"template": input.catalog.templates[class.template],
		"network": input.catalog.networks[class.network],
	}
]

# units is every Unit with its Class and what that refers to.
units := [object.union(entry, {"unit": unit}) |
	some entry in classes
	some unit in entry.class.units
]

# limited is everything that has limits: a Class whose Units share limits, and each Unit, with the
# asset that the limits are in.
limited := array.concat(
	[object.union(entry, {"of": entry.class, "asset": entry.class.facility.asset}) | some entry in classes],
	[object.union(entry, {"of": entry.unit, "asset": entry.unit.asset}) |
		some entry in units
		not entry.class.facility # the Class's asset is theirs, and so are its limits
	],
)

# limits is every limit with the bound that its template sets to the route.
limits := [object.union(entry, {"limit": limit, "bound": by_route[limit.route]}) |
	some entry in limited
	by_route := bounds[entry.class.template]
	some limit in entry.of.limits
]

# bounds are the bounds of limits, by template and route.
bounds := {key: {bound.route: bound | some bound in template.limitBounds} |
	some key, template in input.catalog.templates
}

# unlimited is 2^256-1.
unlimited := "115792089237316195423570985008687907853269984665640564039457584007913129639935"

zero_address := "0x0000000000000000000000000000000000000000"

# integer holds for the one canonical spelling of a natural number.
integer(text) if regex.match(`^(0|[1-9][0-9]*)$`, text)

# at_most compares decimal strings exactly: the shorter is smaller, and two of one length compare
# digit by digit. It is undefined for anything else. So rules say `not at_most(…)`, and deny what
# cannot be compared.
at_most(a, b) if {
	integer(a)
	integer(b)
	[count(a), a] <= [count(b), b]
}

within(value, range) if {
	at_most(range.min, value)
	at_most(value, range.max)
}

# tokens shows a number of the smallest units to people, as whole tokens with a fraction.
tokens(text, decimals) := trim_suffix(trim_right(shown, "0"), ".") if {
	padded := concat("", [substring("000000000000000000000000000000000000", 0, max([0, (decimals + 1) - count(text)])), text])
	whole := count(padded) - decimals
	shown := sprintf("%s.%s", [substring(padded, 0, whole), substring(padded, whole, -1)])
}

# decimals are those of the token that a limit counts.
decimals(entry) := 18 if entry.limit.token == "share"

decimals(entry) := entry.network.assets[entry.asset].decimals if entry.limit.token == "asset"

# amount shows a number of a limit to people.
amount(_, "maxAmount", value) := "unlimited" if value == unlimited

amount(entry, "maxAmount", value) := tokens(value, decimals(entry)) if value != unlimited

amount(entry, "slope", value) := sprintf("%s a second", [tokens(value, decimals(entry))])

# minutes counts from midnight, of a time of day such as "13:00".
minutes(time_of_day) := (to_number(parts[0]) * 60) + to_number(parts[1]) if {
	regex.match(`^[0-2][0-9]:[0-5][0-9]$`, time_of_day)
	parts := split(time_of_day, ":")
}

# finding says where a value stands in a manifest and what is wrong with it.
finding(document, path, message) := {"file": document.file, "path": path, "message": message}

# deviation is a finding of a rule that can be waived. A waiver lets only the value pass that it
# names, so the finding has the value, as text.
deviation(document, path, value, message) := object.union(finding(document, path, message), {"value": value})

# mirrored is a finding about two values of which one has to differ, with the finding as it is seen
# from the other value. What is shown is the one whose file a change has touched.
mirrored(one, other) := object.union(one, {"mirror": other})

# urls is every address on the network that a Class and its Units state.
urls contains {"document": entry.class, "path": sprintf("class.legal.documents.%d.url", [i]), "url": document.url} if {
	some entry in classes
	some i, document in entry.class.legal.documents
}

urls contains {"document": entry.class, "path": "class.beacon.endpoint", "url": entry.class.beacon.endpoint} if {
	some entry in classes
}

urls contains {"document": entry.class, "path": "class.facility.baseURI", "url": entry.class.facility.baseURI} if {
	some entry in classes
}

urls contains {"document": entry.unit, "path": sprintf("unit.legal.documents.%d.url", [i]), "url": document.url} if {
	some entry in units
	some i, document in entry.unit.legal.documents
}

urls contains {"document": entry.unit, "path": sprintf("unit.oracles.%d.source", [i]), "url": oracle.source} if {
	some entry in units
	some i, oracle in entry.unit.oracles
	not startswith(oracle.source, "0x")
}

urls contains {"document": entry.unit, "path": sprintf("unit.day0.endpoints.%d.url", [i]), "url": each.url} if {
	some entry in units
	some i, each in object.get(entry.unit, ["day0", "endpoints"], [])
}

urls contains {"document": entry.class, "path": "class.attestor.endpoint", "url": entry.class.attestor.endpoint} if {
	some entry in classes
}

urls contains {"document": {"file": book_file(entry.unit.book)}, "path": sprintf("book.attestations.%d.reference", [i]), "url": attestation.reference} if {
	some entry in units
	some i, attestation in entry.unit.behind.attestations
}

# book_file is the manifest of a Book, by its id.
book_file(id) := sprintf("halos/%s/%s/books/%s.cue", names) if {
	names := split(id, "/")
	count(names) == 3
}

# attested tells whether a Book refers to a statement, valid at a moment, that a receiver is as
# recorded.
attested(book, receiver, now) if {
	some attestation in book.attestations
	attestation.type == "PRE_DEPLOYMENT"
	lower(attestation.scope) == lower(receiver)
	attestation.at <= now # all are of one form, so that texts sort as moments do
	now < attestation.refreshDue
}

# receivers are those who get a Class's capital: the Units' managers and the facility's
# counterparties, as [Class, asset, address, where, file, field]. They are sorted, so equal ones are
# neighbours.
receivers := sort(array.concat(
	[[entry.class.file, entry.unit.asset, lower(entry.unit.manager.address), entry.unit.file, entry.unit.file, "unit.manager.address"] |
		some entry in units
	],
	[[entry.class.file, entry.class.facility.asset, lower(each.address), path, entry.class.file, path] |
		some entry in classes
		some each in entry.class.facility.counterparties
		path := sprintf("class.facility.counterparties.%s.address", [each.name])
	],
))

# indexed is every Class of the repository in short, with what it refers to.
indexed := [entry |
	some halo in input.index.halos
	some class in halo.classes
	entry := {
		"class": class,
		"template": input.index.templates[class.template],
		"network": input.index.networks[class.network],
	}
]

# published is every address on the network that is stated outside of Classes.
published contains {"document": template, "path": sprintf("template.audits.%d.report", [i]), "url": audit.report} if {
	some template in input.index.templates
	some i, audit in template.audits
}

published contains {"document": halo, "path": sprintf("halo.legal.documents.%d.url", [i]), "url": document.url} if {
	some halo in input.index.halos
	some i, document in halo.legal.documents
}
