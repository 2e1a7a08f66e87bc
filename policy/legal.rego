# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.legal

import data.halo.lib

# METADATA
# title: Unit under another legal framework than its Class
# description: |
#   The Units of a Class share its legal framework. What differs between them is who is paid first,
#   which the recourse says.
# custom:
#   code: HC2171
#   severity: error
#   remedy: use the framework of the Class, or make a Class of its own
#   source: "what a Class is: one PAU, its permissions, one kind of beacon, one legal framework, one
#     reporting format"
#   claims: [unit.legal.framework]
framework_shared contains finding if {
	some entry in lib.units
	entry.unit.legal.framework != entry.class.legal.framework
	message := sprintf("the framework is %q, that of the Class is %q", [entry.unit.legal.framework, entry.class.legal.framework])
	finding := lib.finding(entry.unit, "unit.legal.framework", message)
}

# METADATA
# title: address on the network without the name of a host
# description: |
#   A document, a valuation or a beacon is found by the name of a host, which somebody answers for.
#   A bare IP address names nobody, and a user in front of the host makes an address look like
#   another one.
# custom:
#   code: HC2172
#   severity: error
#   remedy: name the host, without a user and not by its IP address
#   source: "day-0 runbook: legal endpoints, oracle sources and the beacon answer"
#   claims: [class.legal.documents.*.url, class.beacon.endpoint, class.facility.baseURI,
#     unit.legal.documents.*.url, unit.oracles.*.source, unit.day0.endpoints.*.url]
hosted contains finding if {
	some entry in lib.urls
	not lib.hosted(entry.url)
	finding := lib.finding(entry.document, entry.path, sprintf("%s names no host", [entry.url]))
}

# METADATA
# title: address of a Halo or template without the name of a host
# description: |
#   Legal documents and audit reports are found by the name of a host, which somebody answers for.
# custom:
#   code: HC2173
#   severity: error
#   remedy: name the host, without a user and not by its IP address
#   source: legal documents and audit reports are part of the public record
#   claims: [halo.legal.documents.*.url, template.audits.*.report]
published_hosted contains finding if {
	some entry in lib.published
	not lib.hosted(entry.url)
	finding := lib.finding(entry.document, entry.path, sprintf("%s names no host", [entry.url]))
}

# METADATA
# title: reports further apart than settlement cycles
# description: Settlement is daily, and who settles or reviews a cycle needs the report on it.
# custom:
#   code: HC2174
#   severity: error
#   waivable: true
#   remedy: report every 24h at least
#   source: "the settlement cycle is daily; one report each cycle"
#   claims: [class.reporting.cadence, unit.reporting.cadence]
cadence contains finding if {
	some entry in lib.classes
	not daily(entry.class.reporting)
	finding := lib.deviation(entry.class, "class.reporting.cadence", entry.class.reporting.cadence, sprintf("a report every %s, a settlement cycle every 24h", [entry.class.reporting.cadence]))
}

cadence contains finding if {
	some entry in lib.units
	not daily(entry.unit.reporting)
	finding := lib.deviation(entry.unit, "unit.reporting.cadence", entry.unit.reporting.cadence, sprintf("a report every %s, a settlement cycle every 24h", [entry.unit.reporting.cadence]))
}

daily(reporting) if lib.seconds(reporting.cadence) <= 86400

# METADATA
# title: text that says nothing
# description: |
#   Blanks and dashes say nothing on any network. On a public chain neither does what somebody meant
#   to replace: "TBD", "n/a", or an address under a name that is reserved for examples.
# custom:
#   code: HC2175
#   severity: error
#   remedy: write what it is
#   source: "reviewer's checks: all rows that are still to be determined are resolved; day-0
#     runbook: the Artifact is complete"
stated contains finding if {
	some entry in lib.texts
	lib.empty(entry.text)
	finding := lib.finding(entry.document, entry.path, sprintf("%q says nothing", [entry.text]))
}

stated contains finding if {
	some network in input.catalog.networks # that of the Class
	not lib.development(network)
	some entry in lib.texts
	lib.stands_in(entry.text)
	finding := lib.finding(entry.document, entry.path, sprintf("%q says nothing", [entry.text]))
}

stated contains finding if {
	some network in input.catalog.networks # that of the Class
	not lib.development(network)
	some entry in lib.urls
	lib.stands_in(entry.url)
	finding := lib.finding(entry.document, entry.path, sprintf("%s is an example", [entry.url]))
}

# METADATA
# title: text of a Halo or template that says nothing
# description: |
#   What a Halo and a template say is relied upon by every Class that names them. This looks at
#   those with a Class on a public chain.
# custom:
#   code: HC2176
#   severity: error
#   remedy: write what it is
#   source: "reviewer's checks: all rows that are still to be determined are resolved"
published_stated contains finding if {
	some entry in lib.published_texts
	lib.stands_in(entry.text)
	finding := lib.finding(entry.document, entry.path, sprintf("%q says nothing, and a Class on a public chain relies on it", [entry.text]))
}

# METADATA
# title: text that still stands in for another
# description: |
#   "TBD", "TODO", "n/a" or "?" is what somebody meant to replace. On a development chain it is only
#   said; on a public one it is denied (legal.stated).
# custom:
#   code: HC2260
#   severity: warning
#   remedy: write what it is
#   source: "reviewer's checks: all rows that are still to be determined are resolved"
finished contains finding if {
	some network in input.catalog.networks # that of the Class
	lib.development(network)
	some entry in lib.texts
	lib.placeholder(entry.text)
	not lib.empty(entry.text) # which is denied
	finding := lib.finding(entry.document, entry.path, sprintf("%q is to be replaced", [entry.text]))
}

# METADATA
# title: text of a Halo, template, network or entry that still stands in for another
# description: |
#   "TBD", "TODO", "n/a" or "?" is what somebody meant to replace. What a Class on a public chain
#   relies on is denied (legal.published_stated).
# custom:
#   code: HC2261
#   severity: warning
#   remedy: write what it is
#   source: "reviewer's checks: all rows that are still to be determined are resolved"
shared_finished contains finding if {
	some entry in lib.shared_texts
	lib.placeholder(entry.text)
	not entry in lib.published_texts # which is denied
	finding := lib.finding(entry.document, entry.path, sprintf("%q is to be replaced", [entry.text]))
}
