# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib_test

import data.halo.lib

# 2^255 and its neighbours differ in the last digit only, far beyond what a floating-point number
# keeps.
below := "57896044618658097711785492504343953926634992332820282019728792003956564819967"

exact := "57896044618658097711785492504343953926634992332820282019728792003956564819968"

above := "57896044618658097711785492504343953926634992332820282019728792003956564819969"

test_layout if lib.layout == 2

test_numbers_beyond_64_bits_are_compared_exactly if {
	lib.at_most(below, exact)
	lib.at_most(exact, exact)
	not lib.at_most(above, exact)
	lib.within(exact, {"min": exact, "max": exact})
	not lib.within(below, {"min": exact, "max": above})
	not lib.within(above, {"min": below, "max": exact})
}

test_longer_numbers_are_larger if {
	lib.at_most("9", "10")
	not lib.at_most("10", "9")
	lib.at_most("0", "0")
}

test_what_is_no_canonical_integer_cannot_be_compared if {
	every text in ["", "01", "-1", "+1", "1.0", "1e3", " 1", "0x1", "one"] {
		not lib.at_most(text, "9")
		not lib.at_most("0", text)
	}
}

test_times_of_day_count_minutes if {
	lib.minutes("00:00") == 0
	lib.minutes("13:05") == 785
	not lib.minutes("noon")
}

test_tokens_are_shown_whole if {
	lib.tokens("0", 18) == "0"
	lib.tokens("1", 6) == "0.000001"
	lib.tokens("1500000", 6) == "1.5"
	lib.tokens("100000000000000000000000", 18) == "100000"
	lib.tokens("1157407407407407407", 18) == "1.157407407407407407"
}
