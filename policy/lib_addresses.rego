# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# roles says what an address is, by the field that states it; * stands for each name and element. A
# test compares the table with the schema: every field for an address has a role here.
roles := {
	"network.contracts.*": "platform",
	"network.safe.multiSendCallOnly": "multisend",
	"network.authorities.*.safe": "safe",
	"network.spells.*.sender": "spell",
	"network.spells.*.guard": "starguard",
	"network.admins.*": "eligible",
	"network.assets.*.address": "token",
	"network.primes.*.almProxy": "prime",
	"network.primes.*.rateLimits": "prime",
	"network.primes.*.controller": "prime",
	"entry.contracts.*": "recorded",
	"halo.governance": "governance",
	"class.adopted.contracts.*": "adopted",
	"class.admins.*": "admin",
	"class.attestor.address": "attestor",
	"class.beacon.actors.*": "actor",
	"class.beacon.revokers.*": "revoker",
	"class.facility.identityNetwork": "membership",
	"class.facility.freezers.*": "freezer",
	"class.facility.counterparties.*.address": "receiver",
	"unit.adopted.contracts.*": "adopted",
	"unit.manager.address": "receiver",
	"unit.oracles.*.source": "oracle",
	"unit.day0.reviewers.*": "reviewer",
	"book.attestations.*.scope": "receiver",
}

# rank orders the kinds of manifests. When two fields may not have one address, the finding is at
# the field of the higher rank.
rank := {"network": 0, "halo": 1, "entry": 2, "class": 3, "unit": 4}

# around_class are the addresses that those of a Class are compared with: its own, its Units', its
# Halo's, its network's, and those of the inventory on that network.
around_class[[entry.class.file, public(entry.network), address]] contains statement if {
	some entry in classes
	some [path, role, address] in in_class(entry.class)
	statement := [rank.class, path, entry.class.file, role]
}

around_class[[entry.class.file, public(entry.network), address]] contains statement if {
	some entry in units
	some [path, role, address] in in_unit(entry.unit)
	statement := [rank.unit, path, entry.unit.file, role]
}

around_class[[entry.class.file, public(entry.network), attestation.scope]] contains statement if {
	some entry in units
	some i, attestation in entry.unit.behind.attestations
	field := "book.attestations.*.scope"
	statement := [rank.unit, replace(field, "*", format_int(i, 10)), book_file(entry.unit.book), roles[field]]
}

around_class[[entry.class.file, public(entry.network), entry.halo.governance]] contains statement if {
	some entry in classes
	statement := [rank.halo, "halo.governance", entry.halo.file, roles["halo.governance"]]
}

around_class[[entry.class.file, public(entry.network), address]] contains statement if {
	some entry in classes
	some [path, role, address] in in_network(entry.network, {entry.class.govOps})
	statement := [rank.network, path, entry.network.file, role]
}

around_class[[entry.class.file, public(entry.network), address]] contains statement if {
	some entry in classes
	some recorded in input.catalog.inventory
	recorded.network == entry.class.network
	some [path, role, address] in in_entry(recorded)
	statement := [rank.entry, path, recorded.file, role]
}

# on_network is every address that the manifests of a network, of its Halos and of its inventory
# state.
on_network[[network.name, public(network), address]] contains statement if {
	some network in input.index.networks
	teams := {class.govOps | some halo in input.index.halos; some class in halo.classes; class.network == network.name}
	some [path, role, address] in in_network(network, teams)
	statement := [rank.network, path, network.file, role]
}

on_network[[network.name, public(network), halo.governance]] contains statement if {
	some halo in input.index.halos
	some name in {class.network | some class in halo.classes}
	network := input.index.networks[name]
	statement := [rank.halo, "halo.governance", halo.file, roles["halo.governance"]]
}

# A Halo without a Class is on no network yet.
on_network[["", false, halo.governance]] contains statement if {
	some halo in input.index.halos
	statement := [rank.halo, "halo.governance", halo.file, roles["halo.governance"]]
}

on_network[[network.name, public(network), address]] contains statement if {
	some entry in input.index.inventory
	network := input.index.networks[entry.network]
	some [path, role, address] in in_entry(entry)
	statement := [rank.entry, path, entry.file, role]
}

default public(_) := true

public(network) := false if development(network)

# in_network, in_entry, in_class and in_unit are the addresses of a manifest, as [path, role,
# address].
in_network(network, teams) := union({
	{[sprintf("network.contracts.%s", [name]), roles["network.contracts.*"], address] | some name, address in network.contracts},
	{["network.safe.multiSendCallOnly", roles["network.safe.multiSendCallOnly"], address] | address := network.safe.multiSendCallOnly},
	{[sprintf("network.authorities.%s.safe", [name]), safe(name, network, teams), authority.safe] | some name, authority in network.authorities},
	{[sprintf("network.spells.%s.sender", [name]), roles["network.spells.*.sender"], spell.sender] | some name, spell in object.get(network, "spells", {})},
	{[sprintf("network.spells.%s.guard", [name]), roles["network.spells.*.guard"], spell.guard] | some name, spell in object.get(network, "spells", {})},
	listed("network.admins", network.admins),
	{[sprintf("network.assets.%s.address", [name]), roles["network.assets.*.address"], asset.address] | some name, asset in network.assets},
	{[sprintf("network.primes.%s.%s", [name, part]), roles[sprintf("network.primes.*.%s", [part])], prime[part]] |
		some name, prime in network.primes
		some part in ["almProxy", "rateLimits", "controller"]
	},
})

# safe is the role of an authority's Safe.
safe(name, _, _) := name if name in {"deployer", "council"}

safe(name, network, teams) := "govops" if {
	not name in {"deployer", "council"}
	name in (teams | {prime.govOps | some prime in network.primes})
}

safe(name, network, teams) := roles["network.authorities.*.safe"] if {
	not name in (({"deployer", "council"} | teams) | {prime.govOps | some prime in network.primes})
}

in_entry(entry) := {[sprintf("entry.contracts.%s", [name]), roles["entry.contracts.*"], address] | some name, address in entry.contracts}

in_class(class) := union({
	in_adopted("class", class),
	listed("class.admins", class.admins),
	{["class.attestor.address", roles["class.attestor.address"], address] | address := class.attestor.address},
	listed("class.beacon.actors", class.beacon.actors),
	listed("class.beacon.revokers", class.beacon.revokers),
	listed("class.facility.freezers", object.get(class, ["facility", "freezers"], [])),
	{["class.facility.identityNetwork", roles["class.facility.identityNetwork"], address] | address := class.facility.identityNetwork},
	{[sprintf("class.facility.counterparties.%s.address", [each.name]), roles["class.facility.counterparties.*.address"], each.address] |
		some each in object.get(class, ["facility", "counterparties"], [])
	},
})

in_unit(unit) := union({
	in_adopted("unit", unit),
	{["unit.manager.address", roles["unit.manager.address"], address] | address := unit.manager.address},
	{[sprintf("unit.oracles.%d.source", [i]), roles["unit.oracles.*.source"], oracle.source] |
		some i, oracle in unit.oracles
		startswith(oracle.source, "0x")
	},
	listed("unit.day0.reviewers", object.get(unit, ["day0", "reviewers"], [])),
})

in_adopted(level, of) := {[sprintf("%s.adopted.contracts.%s", [level, name]), roles[sprintf("%s.adopted.contracts.*", [level])], address] |
	some name, address in object.get(of, ["adopted", "contracts"], {})
}

listed(field, accounts) := {[sprintf("%s.%d", [field, i]), roles[sprintf("%s.*", [field])], account] | some i, account in accounts}
