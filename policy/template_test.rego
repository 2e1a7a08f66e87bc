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

test_lasting_warns_in_the_last_thirty_days if {
	count(template.lasting) == 0 with input as fixture.indexed("now", "2027-12-02T00:00:00Z")
	count(template.lasting) == 2 with input as fixture.indexed("now", "2027-12-02T00:00:01Z")
	count(template.lasting) == 0 with input as fixture.indexed("now", "2028-01-01T00:00:00Z")
}

test_deployable if {
	count(template.deployable) == 0 with input as fixture.question
	every part in ["registry", "factory", "guards"] {
		count(template.deployable) == 2 with input as fixture.without(concat("/", ["/index/networks/dev/contracts", part]))
	}
}
