# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# development holds for a chain whose coins are worth nothing: this repository's, anvil's, Hardhat's
# and geth's.
development(network) if network.chainId in {1337, 31337}

# stands_in holds for a text that somebody meant to replace, or that says nothing. Some words count
# only when they stand alone: TBA is a market of mortgages, XXX may number a fund, and todo is a
# Spanish word. Names that RFC 2606 and RFC 6761 reserve belong to nobody.
stands_in(text) if placeholder(text)

stands_in(text) if regex.match(`(?i)((^|[^a-z0-9-])example\.(com|net|org)|\.(example|invalid|test|localhost))([^a-z0-9.-]|$)`, text)

# placeholder is the same without the reserved names, which an example may have.
placeholder(text) if unfinished(text)

placeholder(text) if regex.match(`(?i)^[^\pL\pN]*(n/?a|none|unknown|test|dummy|tba|tbc|t\.b\.d|todo|x{2,}|lorem|foo|bar|change ?me|fill ?me ?in|to be (decided|determined|defined|confirmed|announced|added|done))?[^\pL\pN]*$`, text)

unfinished(text) if regex.match(`\b(TODO|FIXME|(?i:tbd|lorem ipsum|placeholder))\b`, text)

# empty holds for a text of blanks and dashes, on any network.
empty(text) if regex.match(`^[\s\pP\pS]*$`, text)

# hosted holds for an address on the network whose host is a name, without a user in front of it. In
# https://bank.example@one.example/ the host is one.example, not what it looks like.
hosted(url) if regex.match(`^[a-z][a-z0-9+.-]*://([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?\.)+[a-zA-Z]([a-zA-Z0-9-]*[a-zA-Z0-9])?(:[0-9]{1,5})?([/?#]|$)`, url)

# secure holds for an address of a named host that nobody can change on the way.
secure(url) if {
	startswith(url, "https://")
	hosted(url)
}

# seconds is how long a duration such as "24h" is.
seconds(duration) := to_number(trim_right(duration, unit)) * length if {
	regex.match(`^[1-9][0-9]{0,5}[smhdw]$`, duration)
	some unit, length in {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
	endswith(duration, unit)
}

# texts is what a Class and its Units say to people, beside the addresses on the network.
texts := array.flatten([
	[{"document": entry.class, "path": path, "text": text} |
		some entry in classes
		some path, text in class_texts(entry.class)
	],
	[{"document": entry.unit, "path": path, "text": text} |
		some entry in units
		some path, text in unit_texts(entry.unit)
	],
	[{"document": {"file": book_file(entry.unit.book)}, "path": sprintf("book.%s", [field]), "text": text} |
		some entry in units
		some field in ["title", "entity"]
		text := entry.unit.behind[field]
	],
])

class_texts(class) := object.union_n([
	{path: text |
		some path, field in {
			"class.title": ["title"],
			"class.attestor.operator": ["attestor", "operator"],
			"class.beacon.operator": ["beacon", "operator"],
			"class.legal.framework": ["legal", "framework"],
			"class.legal.recourse": ["legal", "recourse"],
			"class.reporting.format": ["reporting", "format"],
			"class.facility.token.name": ["facility", "token", "name"],
			"class.facility.token.symbol": ["facility", "token", "symbol"],
		}
		text := object.get(class, field, null)
		text != null
	},
	document_titles("class", class),
	{sprintf("class.buybox.%s.%d", [list, i]): text |
		some list in ["assetTypes", "jurisdictions"]
		some i, text in object.get(class, ["buybox", list], [])
	},
	{sprintf("class.facility.counterparties.%s.title", [each.name]): each.title | some each in object.get(class, ["facility", "counterparties"], [])},
	{sprintf("class.facility.counterparties.%s.constraints.%d", [each.name, i]): text |
		some each in object.get(class, ["facility", "counterparties"], [])
		some i, text in each.constraints
	},
])

unit_texts(unit) := object.union_n([
	{path: text |
		some path, field in {
			"unit.title": ["title"],
			"unit.book": ["book"],
			"unit.redemption": ["redemption"],
			"unit.legal.framework": ["legal", "framework"],
			"unit.legal.recourse": ["legal", "recourse"],
			"unit.reporting.format": ["reporting", "format"],
			"unit.token.name": ["token", "name"],
			"unit.token.symbol": ["token", "symbol"],
			"unit.manager.name": ["manager", "name"],
			"unit.pricing.description": ["pricing", "description"],
			"unit.day0.reviewer": ["day0", "reviewer"],
		}
		text := object.get(unit, field, null)
		text != null
	},
	document_titles("unit", unit),
	{sprintf("unit.manager.constraints.%d", [i]): text | some i, text in object.get(unit, ["manager", "constraints"], [])},
	{sprintf("unit.oracles.%d.name", [i]): oracle.name | some i, oracle in unit.oracles},
	{sprintf("unit.day0.endpoints.%d.name", [i]): each.name | some i, each in object.get(unit, ["day0", "endpoints"], [])},
])

# document_titles are the names of the legal documents that have one.
document_titles(level, of) := {sprintf("%s.legal.documents.%d.title", [level, i]): document.title |
	some i, document in object.get(of, ["legal", "documents"], [])
	document.title
}

# public_templates are the templates that a Class on a public chain names, each with those Classes.
public_templates[entry.class.template] contains entry.class if {
	some entry in indexed
	not development(entry.network)
}

# published_texts is what a Halo with a Class on a public chain, and a template that such a Class
# names, say to people.
published_texts contains {"document": halo, "path": path, "text": text} if {
	some halo in input.index.halos
	some class in halo.classes
	not development(input.index.networks[class.network])
	some path, text in {"halo.title": halo.title, "halo.legal.framework": halo.legal.framework, "halo.legal.recourse": halo.legal.recourse}
}

published_texts contains {"document": halo, "path": sprintf("halo.legal.documents.%d.url", [i]), "text": document.url} if {
	some halo in input.index.halos
	some class in halo.classes
	not development(input.index.networks[class.network])
	some i, document in halo.legal.documents
}

published_texts contains {"document": template, "path": sprintf("template.%s.%d.%s", [list, i, field]), "text": text} if {
	some key, template in input.index.templates
	public_templates[key]
	some list, names in {"audits": ["firm", "report"], "approvals": ["by", "reference"], "classApprovals": ["by", "reference"]}
	some i, each in object.get(template, list, [])
	some field in names
	text := each[field]
}

# shared_texts is what manifests that belong to no Class say to people.
shared_texts contains {"document": halo, "path": path, "text": text} if {
	some halo in input.index.halos
	some path, field in {"halo.title": ["title"], "halo.legal.framework": ["legal", "framework"], "halo.legal.recourse": ["legal", "recourse"]}
	text := object.get(halo, field, null)
	text != null
}

shared_texts contains {"document": template, "path": sprintf("template.%s.%d.%s", [list, i, field]), "text": text} if {
	some template in input.index.templates
	some list, field in {"audits": "firm", "approvals": "by"}
	some i, each in template[list]
	text := each[field]
}

shared_texts contains {"document": network, "path": sprintf("network.authorities.%s.role", [name]), "text": authority.role} if {
	some network in input.index.networks
	some name, authority in network.authorities
}

shared_texts contains {"document": network, "path": sprintf("network.spells.%s.role", [name]), "text": spell.role} if {
	some network in input.index.networks
	some name, spell in object.get(network, "spells", {})
}

shared_texts contains {"document": network, "path": sprintf("network.sources.%s", [fact]), "text": source} if {
	some network in input.index.networks
	some fact, source in network.sources
}

shared_texts contains {"document": entry, "path": path, "text": text} if {
	some entry in input.index.inventory
	some path, field in {
		"entry.title": ["title"], "entry.beacon.operator": ["beacon", "operator"], "entry.owner": ["owner"],
		"entry.legal.framework": ["legal", "framework"], "entry.legal.recourse": ["legal", "recourse"],
		"entry.collateral.type": ["collateral", "type"], "entry.collateral.description": ["collateral", "description"],
		"entry.risk.model": ["risk", "model"], "entry.risk.data.what": ["risk", "data", "what"], "entry.risk.data.source": ["risk", "data", "source"],
		"entry.checked.against": ["checked", "against"],
	}
	text := object.get(entry, field, null)
	text != null
}

shared_texts contains {"document": entry, "path": sprintf("entry.%s.%s", [concat(".", field), name]), "text": text} if {
	some entry in input.index.inventory
	some field in [["evidence"], ["risk", "parameters"]]
	some name, text in object.get(entry, field, {})
}
