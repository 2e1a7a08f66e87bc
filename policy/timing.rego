# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.timing

import data.halo.lib

# METADATA
# title: settlement window outside the template's
# description: |
#   Queues are locked not before the template's lockAt, settled not after its settleBy, and in that
#   order.
# custom:
#   code: HC2141
#   severity: error
#   remedy: use times of day inside the template's window
#   source: the template's ranges; the daily settlement cycle locks at 13:00 UTC and settles by
#     16:00 UTC
window contains finding if {
	some entry in lib.units
	entry.template.kind == "lcts"
	not inside(entry.unit.queue, entry.template.ranges)
	message := sprintf(
		"the window %s to %s does not lie inside %s to %s UTC of the template %s",
		[entry.unit.queue.lockAt, entry.unit.queue.settleBy, entry.template.ranges.lockAt, entry.template.ranges.settleBy, entry.class.template],
	)
	finding := lib.finding(entry.unit, "unit.queue", message)
}

inside(queue, ranges) if {
	lib.minutes(ranges.lockAt) <= lib.minutes(queue.lockAt)
	lib.minutes(queue.lockAt) < lib.minutes(queue.settleBy)
	lib.minutes(queue.settleBy) <= lib.minutes(ranges.settleBy)
}

# METADATA
# title: queues may be locked for more than three hours
# description: While a queue is locked nobody can leave it.
# custom:
#   code: HC2142
#   severity: error
#   remedy: use 3h at most, for the window and for lockLimit
#   source: "the processing window lasts three hours at most"
short contains finding if {
	some entry in lib.units
	entry.template.kind == "lcts"
	not at_most_three_hours(entry.unit.queue)
	finding := lib.finding(entry.unit, "unit.queue.lockLimit", sprintf("queues may stay locked from %s to %s, and %s at most", [entry.unit.queue.lockAt, entry.unit.queue.settleBy, lib.span(entry.unit.queue.lockLimit)]))
}

at_most_three_hours(queue) if {
	queue.lockLimit <= 10800
	lib.minutes(queue.settleBy) - lib.minutes(queue.lockAt) <= 180
}

# METADATA
# title: queues may be released before they are settled
# description: |
#   After lockLimit anyone may release a locked queue, so it must not be over before settlement is
#   due.
# custom:
#   code: HC2143
#   severity: error
#   remedy: make lockLimit as long as the window, or the window shorter
#   source: LctsQueue.release
settleable contains finding if {
	some entry in lib.units
	window_minutes := lib.minutes(entry.unit.queue.settleBy) - lib.minutes(entry.unit.queue.lockAt)
	entry.unit.queue.lockLimit < window_minutes * 60
	finding := lib.finding(entry.unit, "unit.queue.lockLimit", sprintf("lockLimit is %s, the window from %s to %s is %s", [lib.span(entry.unit.queue.lockLimit), entry.unit.queue.lockAt, entry.unit.queue.settleBy, lib.span(window_minutes * 60)]))
}

# METADATA
# title: deal that may be larger than its Unit's capacity
# description: One deal fits into the Unit's capacity.
# custom:
#   code: HC2144
#   severity: error
#   remedy: lower the greatest size, or raise the capacity
#   source: the module of Term Classes refuses such a Unit
deal_fits contains finding if {
	some entry in lib.units
	not lib.at_most(entry.unit.size.max.units, entry.unit.capacity.units)
	entry.unit.size
	finding := lib.finding(entry.unit, "unit.size.max", "one deal may be larger than the Unit's capacity")
}
