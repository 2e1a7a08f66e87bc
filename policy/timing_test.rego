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

test_deal_fits if {
	count(timing.deal_fits) == 0 with input as fixture.question
	count(timing.deal_fits) == 0 with input as fixture.of_term_unit("size/max/units", "100")
	fixture.paths(timing.deal_fits) == {"unit.size.max"} with input as fixture.of_term_unit("size/max/units", "101")
}
