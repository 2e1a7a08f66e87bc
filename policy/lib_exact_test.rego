# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib_exact_test

import data.halo.lib

test_products_are_exact if {
	lib.times("0", 12500) == "0"
	lib.times("7", 0) == "0"
	lib.times("1", 1) == "1"
	lib.times("999999999", 999999999) == "999999998000000001"
	lib.times("1000000000", 10000) == "10000000000000"

	# 2^256-1, ten thousand times and five quarters of that.
	lib.times(lib.unlimited, 10000) == concat("", [lib.unlimited, "0000"])
	lib.times(lib.unlimited, 12500) == "1447401115466452442794637312608598848165874808320507050493219800098914120499187500"
}

# Every group is full, so that the carry runs through all of them.
test_a_carry_runs_through_every_group if {
	nines := "999999999999999999999999999999999999999999999999999999999999999999999999999999999"
	lib.times(nines, 2) == "1999999999999999999999999999999999999999999999999999999999999999999999999999999998"
	lib.total([nines, "1"]) == "1000000000000000000000000000000000000000000000000000000000000000000000000000000000"
}

test_sums_are_exact if {
	lib.total([]) == "0"
	lib.total(["0", "0"]) == "0"
	lib.total(["999999999", "1"]) == "1000000000"
	lib.total(["1000000000000000000000000001", "999999999999999999999999999"]) == "2000000000000000000000000000"
	not lib.total(["1", "one"])
}

test_what_is_no_natural_number_of_81_digits_has_no_product if {
	every text in ["", "01", "-1", "1.5", "1e3", "one"] {
		not lib.times(text, 2)
	}
	not lib.times(sprintf("1%081d", [0]), 2)
	not lib.times("1", -1)
	not lib.times("1", 1000000000)
}

test_a_step_ends_at_the_last_unit if {
	lib.within_step("1000000000000000000000000000", "1250000000000000000000000000", 2500)
	not lib.within_step("1000000000000000000000000000", "1250000000000000000000000001", 2500)

	# Not divisible: 1.25 times (10^27 + 3) is 1,250,000,000,000,000,000,000,000,003.75.
	lib.within_step("1000000000000000000000000003", "1250000000000000000000000003", 2500)
	not lib.within_step("1000000000000000000000000003", "1250000000000000000000000004", 2500)
	lib.within_step("5", "4", 0)
	lib.within_step("5", "5", 0)
	not lib.within_step("5", "6", 0)
	lib.within_step("0", "0", 2500)
	not lib.within_step("0", "1", 2500)
	lib.within_step(lib.unlimited, lib.unlimited, 0)
	lib.within_step(lib.unlimited, "0", 0)
	not lib.within_step("1", lib.unlimited, 1000000)
}
