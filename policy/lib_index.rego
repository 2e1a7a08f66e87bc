# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# recorded is every contract of the inventory, with where it is stated.
recorded := [each |
	some entry in input.index.inventory
	some component, address in entry.contracts
	each := {"entry": entry, "path": sprintf("entry.contracts.%s", [component]), "address": lower(address)}
]

# places are the statements of the inventory by network and address.
places[[each.entry.network, each.address]] contains each if some each in recorded

# manifests are the files of the repository that a waiver may name.
manifests contains document.file if {
	some kind in ["networks", "templates", "inventory", "halos"]
	some document in input.index[kind]
}

manifests contains class.file if {
	some halo in input.index.halos
	some class in halo.classes
}

manifests contains unit.file if {
	some halo in input.index.halos
	some class in halo.classes
	some unit in class.units
}
