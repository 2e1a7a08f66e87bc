# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.permissions_test

import data.halo.fixture_test as fixture
import data.halo.permissions

test_admins_allowed if {
	count(permissions.admins_allowed) == 0 with input as fixture.question
	fixture.paths(permissions.admins_allowed) == {"class.admins.1"} with input as fixture.of_class("admins", [fixture.account(11), fixture.account(99)])
}

test_staffed if {
	count(permissions.staffed) == 0 with input as fixture.question
	fixture.paths(permissions.staffed) == {"class.admins"} with input as fixture.of_class("admins", [])
	fixture.paths(permissions.staffed) == {"class.beacon.actors"} with input as fixture.of_class("beacon/actors", [])
	fixture.paths(permissions.staffed) == {"class.beacon.revokers"} with input as fixture.of_class("beacon/revokers", [])
}

test_govops_apart if {
	count(permissions.govops_apart) == 0 with input as fixture.question
	every authority in ["council", "deployer"] {
		fixture.paths(permissions.govops_apart) == {"class.govOps"} with input as fixture.of_class("govOps", authority)
	}
}
