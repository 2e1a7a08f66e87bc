# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.beacons_test

import data.halo.beacons
import data.halo.complete_test as complete

test_disinterested if {
	count(beacons.disinterested) == 0 with input as complete.question

	# A Unit's manager, each contract of a Prime, one of the platform, a token.
	every n in [61, 62, 21, 22, 23, 26, 2, 4, 41] {
		complete.places(beacons.disinterested) == {"class.cue#class.beacon.actors.0"} with input as complete.replaced_of_class("beacon/actors/0", complete.account(n))
		complete.places(beacons.disinterested) == {"class.cue#class.beacon.revokers.0"} with input as complete.replaced_of_class("beacon/revokers/0", complete.account(n))
	}
	complete.places(beacons.disinterested) == {"term.cue#class.beacon.actors.0"} with input as complete.replaced_of_term("beacon/actors/0", complete.account(71))
	complete.places(beacons.disinterested) == {"term.cue#class.facility.freezers.0"} with input as complete.replaced_of_term("facility/freezers/0", complete.account(72))
}

test_freezers_apart if {
	count(beacons.freezers_apart) == 0 with input as complete.question
	complete.places(beacons.freezers_apart) == {"term.cue#class.facility.freezers.0"} with input as complete.replaced_of_term("facility/freezers/0", complete.account(31))
	complete.places(beacons.freezers_apart) == {"term.cue#class.facility.freezers.2"} with input as complete.of_term("facility/freezers", [complete.account(33), complete.account(34), complete.account(33)])
}

test_vetted if {
	count(beacons.vetted) == 0 with input as complete.question
	complete.places(beacons.vetted) == {
		"class.cue#class.beacon.actors.0", "class.cue#class.beacon.revokers.0",
		"term.cue#class.beacon.actors.0", "term.cue#class.beacon.revokers.0", "term.cue#class.facility.freezers.0",
	} with input as complete.public(complete.question)
	authorities := {"beacon": {"safe": complete.account(31)}, "freezer": {"safe": complete.account(32)}, "stopper": {"safe": complete.account(33)}}
	count(beacons.vetted) == 0 with input as complete.public(complete.changed("/catalog/networks/dev/authorities", authorities))
}
