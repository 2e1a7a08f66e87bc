# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.template_test

import data.halo.fixture_test as fixture
import data.halo.template

test_resolved if {
	count(template.resolved) == 0 with input as fixture.question
	count(template.resolved) == 1 with input as fixture.of_class("template", "other@1")
	count(template.resolved) == 1 with input as fixture.of_class("network", "other")
	fixture.paths(template.resolved) == {"unit.asset"} with input as fixture.of_unit("asset", "EUR")
}

test_approved if {
	count(template.approved) == 0 with input as fixture.question
	every status in ["deprecated", "revoked", "draft", ""] {
		count(template.approved) == 1 with input as fixture.indexed("templates/lcts@1/status", status)
	}
}

test_unexpired_until_the_moment_itself if {
	count(template.unexpired) == 0 with input as fixture.indexed("now", "2027-12-31T23:59:59Z")
	count(template.unexpired) == 2 with input as fixture.indexed("now", "2028-01-01T00:00:00Z")
	count(template.unexpired) == 2 with input as fixture.without("/index/now")
}

test_lasting_warns_in_the_last_ninety_days if {
	count(template.lasting) == 0 with input as fixture.indexed("now", "2027-10-03T00:00:00Z")
	count(template.lasting) == 2 with input as fixture.indexed("now", "2027-10-03T00:00:01Z")
	count(template.lasting) == 0 with input as fixture.indexed("now", "2028-01-01T00:00:00Z")
}

test_deployable if {
	count(template.deployable) == 0 with input as fixture.question
	every part in ["registry", "factory", "guards"] {
		count(template.deployable) == 2 with input as fixture.without(concat("/", ["/index/networks/dev/contracts", part]))
	}
}

# living is the input in which the first Class is live and has one new Unit, and its template has
# ended in some way.
living(changes) := json.patch(fixture.question, array.concat(
	[
		{"op": "add", "path": "/index/halos/0/classes/0/live", "value": true},
		{"op": "add", "path": "/index/halos/0/classes/0/new", "value": [{"file": "new.cue", "name": "new"}]},
	],
	changes,
))

status(value) := {"op": "add", "path": "/index/templates/lcts@1/status", "value": value}

until(moment) := {"op": "add", "path": "/index/templates/lcts@1/unitsUntil", "value": moment}

expires(moment) := {"op": "add", "path": "/index/templates/lcts@1/expires", "value": moment}

places(findings) := {sprintf("%s#%s", [each.file, each.path]) | some each in findings}

test_what_is_live_goes_on if {
	every changes in [
		[status("deprecated")], [status("deprecated"), until("2030-01-01T00:00:00Z")], [expires("2020-01-01T00:00:00Z")],
		[expires("2020-01-01T00:00:00Z"), until("2030-01-01T00:00:00Z")],
	] {
		question := living(changes)
		count(template.approved) == 0 with input as question
		count(template.unexpired) == 0 with input as question
		count(template.ended) == 1 with input as question
	}
	count(template.ended) == 0 with input as living([])
	count(template.approved) == 0 with input as living([])
}

test_new_units_come_until_the_moment_that_the_template_names if {
	now := fixture.question.index.now
	new := {"new.cue#unit"}
	deprecated := template.approved with input as living([status("deprecated"), until(now)])
	places(deprecated) == new
	revoked := template.approved with input as living([status("revoked"), until("2030-01-01T00:00:00Z")])
	places(revoked) == new
	expired := template.unexpired with input as living([expires("2020-01-01T00:00:00Z"), until(now)])
	places(expired) == new

	# One rule tells of one end.
	count(template.unexpired) == 0 with input as living([status("deprecated"), expires("2020-01-01T00:00:00Z"), until(now)])
}

test_it_is_said_until_when_units_may_come if {
	every part in [
		{"changes": [status("deprecated")], "said": "new Units until it is revoked"},
		{"changes": [status("deprecated"), until("2030-01-01T00:00:00Z")], "said": "new Units until 2030-01-01T00:00:00Z"},
		{"changes": [status("revoked")], "said": "live Classes go on"},
	] {
		warned := template.ended with input as living(part.changes)
		count(warned) == 1
		every each in warned {
			endswith(each.message, part.said)
		}
	}
}
