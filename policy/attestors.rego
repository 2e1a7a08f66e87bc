# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.attestors

import data.halo.lib

# METADATA
# title: attestor that is not independent
# description: |
#   An attestor states what no chain shows, so that the Halo's own word does not stand alone. It is
#   another company than the one that runs the Class's beacon or the Halo. That its account is
#   nobody else's in the Class or on the network is what addresses.apart demands.
# custom:
#   code: HC2294
#   severity: error
#   remedy: appoint another company
#   source: "lpha-attest: an independent company that Sky governance has whitelisted; never the
#     Halo's operator"
#   claims: [class.attestor.operator]
independent contains finding if {
	some entry in lib.classes
	some whose, name in {"the beacon": entry.class.beacon.operator, "the Halo": entry.halo.title}
	lib.alike(entry.class.attestor.operator) == lib.alike(name)
	message := sprintf("%q is who answers for %s, too", [entry.class.attestor.operator, whose])
	finding := lib.finding(entry.class, "class.attestor.operator", message)
}

# METADATA
# title: attestor that is named for another Class
# description: |
#   The id of an attestor is attest-data-<class>. Where two Classes have one name, a suffix tells
#   them apart.
# custom:
#   code: HC2295
#   severity: error
#   remedy: name it attest-data-<class>, or attest-data-<class>-<suffix>
#   source: "registration of a beacon: a unique id, <stem>-<owner>[-<disambiguator>]"
#   claims: [class.attestor.id]
named contains finding if {
	some entry in lib.classes
	id := entry.class.attestor.id
	stem := sprintf("attest-data-%s", [entry.class.name])
	id != stem
	not startswith(id, sprintf("%s-", [stem]))
	finding := lib.finding(entry.class, "class.attestor.id", sprintf("%s is not named for %s", [id, entry.class.name]))
}

# METADATA
# title: Class that sends capital outside without an attestor
# description: |
#   TransferAsset sends capital to where no contract holds it. On a public chain a Class with such a
#   limit names who attests, before each first send, that account and legal structure are as
#   recorded.
# custom:
#   code: HC2296
#   severity: error
#   remedy: appoint an attestor, in the field attestor
#   source: "two-beacon gate: no external send without a PRE_DEPLOYMENT attestation"
appointed contains finding if {
	some entry in lib.classes
	not lib.development(entry.network)
	not entry.class.attestor
	some of in array.concat([entry.class], entry.class.units)
	some limit in object.get(of, "limits", [])
	limit.route == "TRANSFER"
	finding := lib.finding(entry.class, "class", sprintf("%s has the limit %s, and the Class has no attestor", [of.file, limit.field]))
}
