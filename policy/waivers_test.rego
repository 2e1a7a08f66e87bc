# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.waivers_test

import data.halo.complete_test as complete
import data.halo.waivers

of_waiver(path, value) := complete.indexed(sprintf("waivers/start/%s", [path]), value)

test_rule_waivable if {
	count(waivers.rule_waivable) == 0 with input as complete.question
	every rule in ["limits.once", "limits.unknown", "waivers.bounded"] {
		complete.places(waivers.rule_waivable) == {"waiver.cue#waiver.rule"} with input as of_waiver("rule", rule)
	}
}

# It begins at 2026-12-31, so that ninety days end at 2027-03-31.
test_bounded if {
	count(waivers.bounded) == 0 with input as complete.question
	every expires in ["2027-03-31T00:00:01Z", "2026-12-31T00:00:00Z", "2026-12-30T00:00:00Z"] {
		complete.places(waivers.bounded) == {"waiver.cue#waiver.expires"} with input as of_waiver("expires", expires)
	}
	count(waivers.bounded) == 0 with input as of_waiver("expires", "2026-12-31T00:00:01Z")
}

# It is 2027-01-01.
test_current if {
	count(waivers.current) == 0 with input as of_waiver("expires", "2027-01-01T00:00:01Z")
	complete.places(waivers.current) == {"waiver.cue#waiver.expires"} with input as of_waiver("expires", "2027-01-01T00:00:00Z")
	count(waivers.current) == 1 with input as complete.without("/index/now")
}

test_granted if {
	count(waivers.granted) == 0 with input as of_waiver("granted", "2027-01-01T00:00:00Z")
	complete.places(waivers.granted) == {"waiver.cue#waiver.granted"} with input as of_waiver("granted", "2027-01-01T00:00:01Z")
	count(waivers.granted) == 1 with input as complete.without("/index/now")
}

test_approved if {
	count(waivers.approved) == 0 with input as complete.question
	every names in [[], ["Council"], ["Council", " council "], ["Council", "TBD"], ["Council", "-"]] {
		complete.places(waivers.approved) == {"waiver.cue#waiver.approvedBy"} with input as of_waiver("approvedBy", names)
	}
}

test_target_exists if {
	every file in ["dev.cue", "nfat.cue", "old.cue", "halo.cue", "term.cue", "deal.cue"] {
		count(waivers.target_exists) == 0 with input as complete.changed("/names/waivers/start/target/file", file)
	}
	complete.places(waivers.target_exists) == {"waiver.cue#waiver.file"} with input as complete.changed("/names/waivers/start/target/file", "c.cue")
}

test_reasoned if {
	count(waivers.reasoned) == 0 with input as of_waiver("reason", "The Prime asked for more a day")
	every reason in ["The Prime asked for more a da", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "because because because because because", "the reason for this waiver is still TBD by us"] {
		padded := sprintf("  %s  ", [reason])
		complete.places(waivers.reasoned) == {"waiver.cue#waiver.reason"} with input as of_waiver("reason", padded)
	}
}

test_published if {
	count(waivers.published) == 0 with input as complete.question
	every url in ["http://forum.one.org/2", "https:///2"] {
		complete.places(waivers.published) == {"waiver.cue#waiver.reference"} with input as of_waiver("reference", url)
	}
}

test_once if {
	count(waivers.once) == 0 with input as complete.question
	other := object.union(complete.waiver, {"file": "other.cue"})
	complete.places(waivers.once) == {"waiver.cue#waiver.rule"} with input as complete.indexed("waivers/other", other)
	count(waivers.once) == 0 with input as complete.indexed("waivers/other", object.union(other, {"target": {"file": "b.cue"}}))
}
