# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib_words_test

import data.halo.lib

test_thousands_are_separated if {
	lib.separated("0") == "0"
	lib.separated("999") == "999"
	lib.separated("1000") == "1,000"
	lib.separated("25000000") == "25,000,000"
	lib.separated("1234567.5") == "1,234,567.5"
	lib.separated("unlimited") == "unlimited"
	lib.separated(lib.unlimited) == "115,792,089,237,316,195,423,570,985,008,687,907,853,269,984,665,640,564,039,457,584,007,913,129,639,935"
}

test_rates_are_percent if {
	lib.percent(2500) == "25 %"
	lib.percent("1") == "0.01 %"
	lib.percent(0) == "0 %"
	lib.percent("12345600") == "123,456 %"
}

test_seconds_are_spans if {
	lib.span(86400) == "1 day"
	lib.span("62208000") == "720 days"
	lib.span(10800) == "3 hours"
	lib.span(10801) == "10,801 s"
	lib.span(60) == "1 minute"
	lib.span(1) == "1 s"
	lib.span(0) == "0 s"
	lib.span("soon") == "soon s"
}

test_a_slope_is_the_roundest_amount_a_day if {
	share := {"limit": {"token": "share"}}
	lib.in_words(share, "slope", "1157407407407407407") == "100,000 a day"
	lib.in_words(share, "slope", "57870370370370370370") == "5,000,000 a day"
	lib.in_words(share, "slope", "1") == "0.0000000000001 a day"
	lib.in_words(share, "slope", "0") == "0 a day"
	lib.in_words(share, "maxAmount", "100000000000000000000000") == "100,000"
	lib.in_words(share, "maxAmount", lib.unlimited) == "unlimited"
}

test_every_number_has_words if {
	unknown := {"limit": {"token": "?"}}
	lib.in_words(unknown, "slope", "7") == "7 of the smallest units a second"
	lib.in_words(unknown, "maxAmount", "7") == "7"
}
