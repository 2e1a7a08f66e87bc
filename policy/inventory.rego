# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.inventory

import data.halo.lib

# METADATA
# title: contract that is recorded twice
# description: |
#   A contract belongs to one entry, in one part. The entry of a Class and that of a Unit of the
#   same Halo may share contracts, because they share a PAU.
# custom:
#   code: HC2211
#   severity: error
#   remedy: copy each address from its own source
#   source: "pre-factory inventory: contract addresses of each Class and Unit"
#   claims: [entry.contracts.*]
distinct contains finding if {
	some each in lib.recorded
	some other in lib.places[[each.entry.network, each.address]]
	[other.entry.file, other.path] < [each.entry.file, each.path]
	not shared(each.entry, other.entry)
	finding := lib.finding(each.entry, each.path, sprintf("%s is also %s of %s", [each.stated, other.path, other.entry.file]))
}

shared(a, b) if {
	a.halo == b.halo
	a.scope != b.scope
}

# METADATA
# title: entry for what a Class of the repository has
# description: |
#   The inventory holds what no Class has. Whatever a record has as a contract of a Class or a Unit
#   is looked after there: by plans, checks and records.
# custom:
#   code: HC2285
#   severity: error
#   remedy: delete the entry, or leave the contract out of it; the record has it
#   source: "pre-factory inventory: what was launched before the factory"
unrecorded contains finding if {
	some each in lib.recorded
	some contract in input.index.recorded
	contract.network == each.entry.network
	lower(contract.address) == each.address
	finding := lib.finding(each.entry, each.path, sprintf("%s is the contract %q, by the record %s", [each.stated, contract.contract, contract.record]))
}

# METADATA
# title: contract that two Classes have adopted
# description: |
#   A Class has a PAU of its own. Two Classes that shared one would share its custody, its limits
#   and its beacon, and each plan would undo the other's.
# custom:
#   code: HC2286
#   severity: error
#   remedy: adopt it in one Class, with all Units of its PAU
#   source: "what a Class is: one PAU, its permissions, one kind of beacon, one legal framework, one
#     reporting format"
#   claims: [class.adopted.contracts.*, unit.adopted.contracts.*]
adopted_once contains finding if {
	some address, places in lib.adopted
	some place in places
	some other in places
	[other.file, other.path] < [place.file, place.path]
	other.class != place.class
	finding := lib.finding(place, place.path, sprintf("%s is also %s of %s", [address[1], other.path, other.file]))
}

# METADATA
# title: entry compared with a template of another kind
# description: |
#   Whether an entry conforms to its template is computed from the chain. A template that does not
#   exist, or makes another kind of Class, cannot be compared with.
# custom:
#   code: HC2212
#   severity: error
#   remedy: name a template of the entry's kind, or none
#   source: "pre-factory inventory: whether an entry conforms to a template is computed, not
#     asserted"
#   claims: [entry.template]
template_fits contains finding if {
	some entry in input.index.inventory
	key := entry.template
	not input.index.templates[key].kind == entry.kind
	finding := lib.finding(entry, "entry.template", sprintf("there is no template %s of kind %s", [key, entry.kind]))
}

# METADATA
# title: entry with an address on the network that is not https
# description: |
#   The Artifact of an entry, its legal documents and its beacon are read over connections that
#   nobody can change on the way, from a host that somebody answers for.
# custom:
#   code: HC2214
#   severity: error
#   remedy: publish it over https, under the name of a host
#   source: "pre-factory inventory: beacon operator identity and Artifact link"
#   claims: [entry.artifact, entry.beacon.endpoint, entry.legal.documents.*.url]
https contains finding if {
	some entry in input.index.inventory
	some path, field in {"entry.artifact": ["artifact"], "entry.beacon.endpoint": ["beacon", "endpoint"]}
	url := object.get(entry, field, null)
	url != null
	not lib.secure(url)
	finding := lib.finding(entry, path, sprintf("%s is not https, or names no host", [url]))
}

https contains finding if {
	some entry in input.index.inventory
	some i, document in object.get(entry, ["legal", "documents"], [])
	not lib.secure(document.url)
	finding := lib.finding(entry, sprintf("entry.legal.documents.%d.url", [i]), sprintf("%s is not https, or names no host", [document.url]))
}

# METADATA
# title: entry whose beacon does not fit its kind
# description: |
#   A Portfolio Halo is operated by lpha-lcts (newer name lcts-<halo>), a Term Halo by lpha-nfat
#   (nfat-<halo>), whichever facility it is on. A Core Halo may be operated by anything.
# custom:
#   code: HC2215
#   severity: error
#   remedy: name the beacon of the entry's kind
#   source: "Class templates: the Portfolio Class integrates with lpha-lcts, the Term Class with
#     lpha-nfat"
#   claims: [entry.beacon.kind]
beacon_fits contains finding if {
	some entry in input.index.inventory
	entry.kind != "core"
	operated := trim_suffix(entry.kind, "-published")
	not entry.beacon.kind in {sprintf("lpha-%s", [operated]), sprintf("%s-%s", [operated, entry.halo])}
	entry.beacon
	finding := lib.finding(entry, "entry.beacon.kind", sprintf("%s does not operate a Halo of kind %s", [entry.beacon.kind, entry.kind]))
}

# METADATA
# title: entry without a beacon
# description: |
#   A Portfolio or Term Halo that nobody is recorded to operate can neither settle nor repay.
# custom:
#   code: HC2216
#   severity: warning
#   remedy: record who operates it
#   source: "pre-factory inventory: beacon operator identity"
#   claims: [entry.beacon]
operated contains finding if {
	some entry in input.index.inventory
	entry.kind != "core"
	not entry.beacon
	finding := lib.finding(entry, "entry", sprintf("a Halo of kind %s, and nobody is recorded to operate it", [entry.kind]))
}
