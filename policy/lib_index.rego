# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# recorded is every contract of the inventory, with where it is stated.
recorded := [each |
	some entry in input.index.inventory
	some component, address in entry.contracts
	each := {"entry": entry, "path": sprintf("entry.contracts.%s", [component]), "stated": address, "address": lower(address)}
]

# places are the statements of the inventory by network and address.
places[[each.entry.network, each.address]] contains each if some each in recorded

# adopted is every contract that a Class or a Unit has adopted, by network and address.
adopted[[class.network, lower(each.address)]] contains place if {
	some halo in input.index.halos
	some class in halo.classes
	some each in object.get(class, "adopted", [])
	place := {"class": [class.halo, class.name], "file": each.file, "path": each.field}
}
