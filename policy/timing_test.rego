# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.timing_test

import data.halo.fixture_test as fixture
import data.halo.timing

queue(lock_at, settle_by, lock_limit) := fixture.of_unit("queue", {"lockAt": lock_at, "settleBy": settle_by, "lockLimit": lock_limit})

test_window if {
	count(timing.window) == 0 with input as queue("13:00", "16:00", 10800)
	count(timing.window) == 0 with input as queue("14:00", "14:01", 10800)
	every times in [["12:59", "16:00"], ["13:00", "16:01"], ["15:00", "15:00"], ["15:00", "14:00"], ["early", "16:00"]] {
		fixture.paths(timing.window) == {"unit.queue"} with input as queue(times[0], times[1], 10800)
	}
}

test_short if {
	count(timing.short) == 0 with input as queue("13:00", "16:00", 10800)
	fixture.paths(timing.short) == {"unit.queue.lockLimit"} with input as queue("13:00", "16:00", 10801)
	fixture.paths(timing.short) == {"unit.queue.lockLimit"} with input as queue("12:59", "16:00", 10800)
}

test_settleable if {
	count(timing.settleable) == 0 with input as queue("13:00", "16:00", 10800)
	fixture.paths(timing.settleable) == {"unit.queue.lockLimit"} with input as queue("13:00", "16:00", 10799)
	count(timing.settleable) == 0 with input as queue("15:00", "16:00", 3600)
}

test_ordered if {
	count(timing.ordered) == 0 with input as fixture.question
	every name in ["term", "yield"] {
		fixture.paths(timing.ordered) == {sprintf("unit.%s", [name])} with input as fixture.of_term_unit(name, {"min": 3, "max": 2})
		count(timing.ordered) == 0 with input as fixture.of_term_unit(name, {"min": 2, "max": 2})
	}
	fixture.paths(timing.ordered) == {"unit.size"} with input as fixture.of_term_unit("size/min/units", "16")
	fixture.paths(timing.ordered) == {"unit.size.max"} with input as fixture.of_term_unit("size/max/units", "101")
}
