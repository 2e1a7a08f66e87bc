# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.beacons_test

import data.halo.beacons
import data.halo.complete_test as complete

test_vetted if {
	count(beacons.vetted) == 0 with input as complete.question
	complete.places(beacons.vetted) == {
		"class.cue#class.beacon.actors.0", "class.cue#class.beacon.revokers.0",
		"term.cue#class.beacon.actors.0", "term.cue#class.beacon.revokers.0", "term.cue#class.facility.freezers.0",
	} with input as complete.public(complete.question)
	authorities := {"beacon": {"safe": complete.account(31)}, "freezer": {"safe": complete.account(32)}, "stopper": {"safe": complete.account(33)}}
	count(beacons.vetted) == 0 with input as complete.public(complete.changed("/catalog/networks/dev/authorities", authorities))
}
