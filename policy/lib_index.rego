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
