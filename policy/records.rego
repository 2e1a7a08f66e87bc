# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.records

import data.halo.lib

# METADATA
# title: address on the network that is not https
# description: What people and programs rely on is read over connections that nobody can change on the way.
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
# description: The legal documents of a Halo and the audits of a template are read by people who rely on them.
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
# description: Two tokens that look alike are taken for each other. Upper and lower case count as the same.
# custom:
#   code: HC2152
#   severity: error
#   remedy: give each token its own name and symbol
#   source: people choose tokens by name and symbol
tokens_distinct contains finding if {
	some [network, which] in lib.crowded # elsewhere there is nothing to search for
	labels := lib.labels(network, which)
	some i, [label, file, field] in labels
	i > 0
	[label, other, _] = labels[i - 1]
	finding := lib.finding({"file": file}, field, sprintf("the token's %s, %q, is also that of %s", [which, label, other]))
}

# METADATA
# title: beacon that does not fit the template
# description: An LCTS Class is operated by lpha-lcts (newer name lcts-<halo>), an NFAT Class by lpha-nfat (nfat-<halo>).
# custom:
#   code: HC2153
#   severity: error
#   remedy: name the beacon of the template's kind
#   source: "Class templates: the Portfolio Class integrates with lpha-lcts, the Term Class with lpha-nfat"
beacon_fits contains finding if {
	some entry in lib.classes
	fitting := {sprintf("lpha-%s", [entry.template.kind]), sprintf("%s-%s", [entry.template.kind, entry.halo.name])}
	not entry.class.beacon.kind in fitting
	finding := lib.finding(entry.class, "class.beacon.kind", sprintf("%s does not operate a Class of kind %s", [entry.class.beacon.kind, entry.template.kind]))
}
