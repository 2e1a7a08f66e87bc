# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# Messages have numbers as people read them: whole tokens with separators, percent, days. What a
# finding has as its value, so that a waiver can name it, stays as manifests write it.

# separated writes a plain decimal with separators for thousands. Other text stays as it is.
separated(decimal) := concat(".", array.concat([concat(",", groups)], array.slice(parts, 1, 2))) if {
	regex.match(`^[0-9]{1,81}([.][0-9]+)?$`, decimal)
	parts := split(decimal, ".")
	blanks := "                                                                                 "
	padded := concat("", [substring(blanks, 0, 81 - count(parts[0])), parts[0]])
	groups := [three |
		some start in [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69, 72, 75, 78]
		three := trim_space(substring(padded, start, 3))
		three != ""
	]
} else := decimal

# percent writes basis points, as a number or as text: 700 is "7 %".
percent(points) := sprintf("%s %%", [separated(tokens(text, 2))]) if text := natural(points)

# span writes seconds, as a number or as text, in the largest unit that is exact: "14 days".
span(seconds) := concat(" ", [separated(whole), noun]) if {
	[whole, noun] := [found |
		some [divisor, one, many] in [[86400, "day", "days"], [3600, "hour", "hours"], [60, "minute", "minutes"], [1, "s", "s"]]
		integer(natural(seconds))
		number := to_number(natural(seconds))
		number % divisor == 0
		number / divisor > 0
		found := [format_int(number / divisor, 10), [one, many][min([1, (number / divisor) - 1])]]
	][0]
} else := sprintf("%v s", [seconds])

natural(number) := number if is_string(number)

natural(number) := format_int(number, 10) if is_number(number)

# rates are the parameters that are basis points, and durations those that are seconds.
rates := {"maxAnnualGrowth", "maxHaircut", "minYield", "maxYield"}

durations := {"minTerm", "maxTerm", "lockLimit"}

# in_words shows a number of a limit: an amount, or what it regains in a day. Whatever it is given,
# it says something: no finding is lost for want of a word.
in_words(entry, "slope", value) := sprintf("%s a day", [separated(tokens(a_day(value), decimals(entry)))]) if {
	integer(value)
} else := sprintf("%s of the smallest units a second", [value])

in_words(entry, "maxAmount", value) := text if {
	text := separated(amount(entry, "maxAmount", value))
} else := value

# a_day is the roundest amount a day that comes to a slope: the chain holds what is regained in a
# second, rounded down.
a_day(slope) := "0" if slope == "0"

a_day(slope) := rounded[count(rounded) - 1] if {
	slope != "0"
	least := times(slope, 86400)
	most := total([least, "86399"])
	zeros := "000000000000000000000000000000"
	rounded := [amount |
		some kept in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30]
		kept < count(most)
		amount := concat("", [substring(most, 0, count(most) - kept), substring(zeros, 0, kept)])
		at_most(least, amount)
	]
}
