# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.inventory_test

import data.halo.complete_test as complete
import data.halo.inventory

test_distinct if {
	count(inventory.distinct) == 0 with input as complete.question
	complete.places(inventory.distinct) == {"old.cue#entry.contracts.RATE_LIMITS"} with input as complete.indexed("inventory/old/contracts/RATE_LIMITS", complete.account(81))
	shared := complete.indexed("inventory/older/contracts/VAULT", complete.account(82))
	complete.places(inventory.distinct) == {"older.cue#entry.contracts.VAULT"} with input as shared

	# On another network it is another contract, and a Unit shares its Class's.
	count(inventory.distinct) == 0 with input as json.patch(shared, [{"op": "replace", "path": "/index/inventory/older/network", "value": "elsewhere"}])
	unit := [{"op": "replace", "path": "/index/inventory/older/scope", "value": "unit"}]
	count(inventory.distinct) == 1 with input as json.patch(shared, unit)
	count(inventory.distinct) == 0 with input as json.patch(shared, array.concat(unit, [{"op": "replace", "path": "/index/inventory/older/halo", "value": "old"}]))
}

test_unrecorded if {
	count(inventory.unrecorded) == 0 with input as complete.question
	contract := {"network": "dev", "address": complete.account(82), "contract": "class first: RateLimits", "record": "class-first.json"}
	complete.places(inventory.unrecorded) == {"old.cue#entry.contracts.RATE_LIMITS"} with input as complete.indexed("recorded", [contract])

	# On another network it is another contract.
	count(inventory.unrecorded) == 0 with input as complete.indexed("recorded", [object.union(contract, {"network": "elsewhere"})])
}

# adopting has two Classes adopt contracts.
adopting(first, second) := json.patch(complete.question, [
	{"op": "add", "path": "/index/halos/0/classes/0/adopted", "value": first},
	{"op": "add", "path": "/index/halos/0/classes/1/adopted", "value": second},
])

test_adopted_once if {
	count(inventory.adopted_once) == 0 with input as complete.question
	adopted := [{"file": "class.cue", "field": "class.adopted.contracts.CONTROLLER", "address": complete.account(91)}]
	other := [{"file": "deal.cue", "field": "unit.adopted.contracts.UNIT_SHARE", "address": complete.account(91)}]
	complete.places(inventory.adopted_once) == {"deal.cue#unit.adopted.contracts.UNIT_SHARE"} with input as adopting(adopted, other)

	# A Class has each of its own contracts once; and on another network it is another contract.
	count(inventory.adopted_once) == 0 with input as adopting(adopted, [object.union(other[0], {"address": complete.account(92)})])
	elsewhere := json.patch(adopting(adopted, other), [{"op": "replace", "path": "/index/halos/0/classes/1/network", "value": "elsewhere"}])
	count(inventory.adopted_once) == 0 with input as elsewhere
}

test_template_fits if {
	count(inventory.template_fits) == 0 with input as complete.question
	every template in ["nfat@1", "lcts@2"] {
		complete.places(inventory.template_fits) == {"old.cue#entry.template"} with input as complete.indexed("inventory/old/template", template)
	}
}

test_https if {
	count(inventory.https) == 0 with input as complete.question
	every url in ["http://old.org", "https:///x"] {
		complete.places(inventory.https) == {"old.cue#entry.artifact"} with input as complete.indexed("inventory/old/artifact", url)
		complete.places(inventory.https) == {"old.cue#entry.beacon.endpoint"} with input as complete.indexed("inventory/old/beacon/endpoint", url)
		complete.places(inventory.https) == {"old.cue#entry.legal.documents.1.url"} with input as complete.indexed("inventory/old/legal/documents/1/url", url)
	}
}

test_beacon_fits if {
	count(inventory.beacon_fits) == 0 with input as complete.question
	count(inventory.beacon_fits) == 0 with input as complete.indexed("inventory/old/beacon/kind", "lcts-old")
	every kind in ["lpha-nfat", "lcts-one", "lpha-core"] {
		complete.places(inventory.beacon_fits) == {"old.cue#entry.beacon.kind"} with input as complete.indexed("inventory/old/beacon/kind", kind)
	}
	count(inventory.beacon_fits) == 0 with input as complete.without("/index/inventory/old/beacon")
	on_published := complete.indexed("inventory/old/kind", "nfat-published")
	complete.places(inventory.beacon_fits) == {"old.cue#entry.beacon.kind"} with input as on_published
	fitting := json.patch(on_published, [{"op": "replace", "path": "/index/inventory/old/beacon/kind", "value": "lpha-nfat"}])
	count(inventory.beacon_fits) == 0 with input as fitting
}

test_operated if {
	count(inventory.operated) == 0 with input as complete.question
	complete.places(inventory.operated) == {"old.cue#entry"} with input as complete.without("/index/inventory/old/beacon")
}
