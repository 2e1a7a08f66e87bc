# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.records

import data.halo.lib

# METADATA
# title: address on the network that is not https
# description: |
#   What people and programs rely on is read over connections that nobody can change on the way.
# custom:
#   code: HC2151
#   severity: error
#   remedy: publish it over https
#   source: legal documents, reports, oracles and the beacon are part of the public record
https contains finding if {
	some entry in lib.urls
	not startswith(entry.url, "https://")
	finding := lib.finding(entry.document, entry.path, sprintf("%s is not https", [entry.url]))
}

# METADATA
# title: Halo or template with an address that is not https
# description: |
#   The legal documents of a Halo and the audits of a template are read by people who rely on them.
# custom:
#   code: HC2154
#   severity: error
#   remedy: publish it over https
#   source: legal documents and audit reports are part of the public record
published_https contains finding if {
	some entry in lib.published
	not startswith(entry.url, "https://")
	finding := lib.finding(entry.document, entry.path, sprintf("%s is not https", [entry.url]))
}

# METADATA
# title: token name or symbol used twice on a network
# description: |
#   Two tokens that look alike are taken for each other. Case, spaces and punctuation make no
#   difference, nor do letters and digits that look alike, such as O and 0, or l, I and 1.
# custom:
#   code: HC2152
#   severity: error
#   remedy: give each token its own name and symbol
#   source: people choose tokens by name and symbol
tokens_distinct contains finding if {
	some [network, which] in lib.crowded # elsewhere there is nothing to search for
	labels := lib.labels(network, which)
	some i, [label, file, field, written] in labels
	i > 0
	[label, other, there, theirs] = labels[i - 1]
	finding := lib.mirrored(
		lib.finding({"file": file}, field, looks_like(which, written, theirs, other)),
		lib.finding({"file": other}, there, looks_like(which, theirs, written, file)),
	)
}

looks_like(which, label, other, file) := sprintf("the token's %s, %q, looks like %q of %s", [which, label, other, file])

# METADATA
# title: token that passes for another one
# description: |
#   A Unit's share or an NFAT is not called what an asset of the network, or a token that everybody
#   knows, is called: neither by name nor by symbol, and in no spelling that looks like it.
# custom:
#   code: HC2254
#   severity: error
#   remedy: give the token a name and symbol of its own
#   source: people choose tokens by name and symbol
#   claims: [class.facility.token.name, class.facility.token.symbol, unit.token.name,
#     unit.token.symbol]
token_of_its_own contains finding if {
	some entry in lib.limited
	some path, token in {"class.facility.token": object.get(entry.of, ["facility", "token"], {}), "unit.token": object.get(entry.of, ["token"], {})}
	some which, label in token
	asset := lib.taken[entry.class.network][lib.alike(label)]
	finding := lib.finding(entry.of, sprintf("%s.%s", [path, which]), sprintf("the token's %s, %q, looks like that of %s", [which, label, asset]))
}

# METADATA
# title: beacon that does not fit the template
# description: |
#   An LCTS Class is operated by lpha-lcts (newer name lcts-<halo>), an NFAT Class by lpha-nfat
#   (nfat-<halo>), whichever facility it is on.
# custom:
#   code: HC2153
#   severity: error
#   remedy: name the beacon of the template's kind
#   source: "Class templates: the Portfolio Class integrates with lpha-lcts, the Term Class with
#     lpha-nfat"
beacon_fits contains finding if {
	some entry in lib.classes
	operated := trim_suffix(entry.template.kind, "-published")
	fitting := {sprintf("lpha-%s", [operated]), sprintf("%s-%s", [operated, entry.halo.name])}
	not entry.class.beacon.kind in fitting
	finding := lib.finding(entry.class, "class.beacon.kind", sprintf("%s does not operate a Class of kind %s", [entry.class.beacon.kind, entry.template.kind]))
}
