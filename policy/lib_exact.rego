# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.lib

# Calculations split decimal strings into groups of nine digits, the lowest first. Numbers here are
# exact to 64 bits, and a group times a factor of at most nine digits fits them.
group := 1000000000

# grouped splits a natural number of at most 81 digits. It is undefined for anything else.
grouped(text) := groups if {
	integer(text)
	count(text) <= 81
	zeros := "000000000000000000000000000000000000000000000000000000000000000000000000000000000"
	padded := concat("", [substring(zeros, 0, 81 - count(text)), text])
	groups := [value |
		some start in [72, 63, 54, 45, 36, 27, 18, 9, 0]

		# The 1 in front keeps leading zeros, which no number may have.
		value := to_number(concat("", ["1", substring(padded, start, 9)])) - group
	]
}

# carry moves what exceeds nine digits of a group into the next one.
carry(carried, amount) := {"digits": concat("", [sprintf("%09d", [rest]), carried.digits]), "over": (total - rest) / group} if {
	total := amount + carried.over
	rest := total % group
}

# joined is the number that nine groups make, however large each of them is.
joined(groups) := number if {
	c0 := carry({"digits": "", "over": 0}, groups[0])
	c1 := carry(c0, groups[1])
	c2 := carry(c1, groups[2])
	c3 := carry(c2, groups[3])
	c4 := carry(c3, groups[4])
	c5 := carry(c4, groups[5])
	c6 := carry(c5, groups[6])
	c7 := carry(c6, groups[7])
	c8 := carry(c7, groups[8])
	digits := trim_left(concat("", [sprintf("%d", [c8.over]), c8.digits]), "0")
	number := [canonical | some canonical in [digits, "0"]; canonical != ""][0]
}

# times multiplies a natural number, as a decimal string, by a factor of at most nine digits,
# exactly.
times(text, factor) := joined(products) if {
	factor >= 0
	factor < group
	products := [product | some each in grouped(text); product := each * factor]
}

# total is the exact sum of natural numbers, as decimal strings. It is undefined if one of them is
# no natural number.
total(texts) := joined(sums) if {
	all_groups := [grouped(text) | some text in texts]
	count(all_groups) == count(texts)
	sums := [sum([groups[i] | some groups in all_groups]) | some i in [0, 1, 2, 3, 4, 5, 6, 7, 8]]
}

# within_step tells whether one increase leads from a value to the next: at most maxChange basis
# points more, or no more at all. The Configurator computes value * maxChange / 1e18, rounded down,
# which is the same for whole numbers.
within_step(before, after, max_change) if at_most(times(after, 10000), times(before, 10000 + max_change))
