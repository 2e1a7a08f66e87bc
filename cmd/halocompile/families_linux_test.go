// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"maps"
	"strings"
	"testing"
)

// sizes are how large a family's repositories are.
var sizes = []int{3, 6, 9, 14, 30, 100, 1_000, 10_000}

// families are ways to take time and memory, each for a size.
var families = func() map[string]func(n int) hostileRepository {
	all := maps.Clone(manifestFamilies)
	maps.Copy(all, codeFamilies)
	return all
}()

// codeFamilies are those of the schema and of the rules.
var codeFamilies = map[string]func(n int) hostileRepository{
	// Of the schema.
	"schema: text doubled": func(n int) hostileRepository {
		return hostileRepository{schema: series(n, `"xxxxxxxxxxxxxxxx"`, "%[1]s + %[1]s + %[1]s + %[1]s")}
	},
	"schema: text interpolated": func(n int) hostileRepository {
		return hostileRepository{schema: series(n, `"xxxxxxxxxxxxxxxx"`, `"\(%[1]s)\(%[1]s)\(%[1]s)"`)}
	},
	"schema: struct doubled": func(n int) hostileRepository {
		return hostileRepository{schema: series(n, "{x: 1}", "{a: %[1]s, b: %[1]s, c: %[1]s}")}
	},
	"schema: list doubled": func(n int) hostileRepository {
		return hostileRepository{schema: series(n, "[1]", "[%[1]s, %[1]s, %[1]s]")}
	},
	"schema: number squared": func(n int) hostileRepository {
		return hostileRepository{schema: series(n, "123456789", "%[1]s * %[1]s")}
	},
	"schema: text repeated": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf(`v: strings.Repeat("x", %d0000000)`, n)}
	},
	"schema: list of a range": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf(`v: [for a in list.Range(0, %d000, 1) {a}]`, n)}
	},
	"schema: list of two ranges": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf(`v: [for a in list.Range(0, %[1]d00, 1) for b in list.Range(0, %[1]d00, 1) {a*b}]`, n)}
	},
	"schema: list repeated": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf(`v: list.Repeat([1, 2, 3], %d00000)`, n)}
	},
	"schema: fields of a range": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf(`v: {for a in list.Range(0, %d00, 1) {"f\(a)": a}}`, n)}
	},
	"schema: sorted": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf(`v: list.Sort(list.Range(%d00, 0, -1), list.Ascending)`, n)}
	},
	"schema: flattened": func(n int) hostileRepository {
		return hostileRepository{schema: series(n, "[1]", "list.Concat([%[1]s, %[1]s, %[1]s])")}
	},
	"schema: power": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf("v: math.Pow(10, %d000)", n)}
	},
	"schema: great exponent": func(n int) hostileRepository { return hostileRepository{schema: fmt.Sprintf("v: 1e%d0000000 + 1", n)} },
	"schema: product of choices": func(n int) hostileRepository {
		return hostileRepository{schema: "v: " + repeated(min(n, 300), " & ", func(i int) string { return fmt.Sprintf("({a%[1]d: 1} | {a%[1]d: 2} | {a%[1]d: 3})", i) })}
	},
	"schema: choices of choices": func(n int) hostileRepository {
		return hostileRepository{schema: series(n, "1 | 2", "{a: %[1]s} | {b: %[1]s} | *{c: %[1]s}")}
	},
	"schema: product of defaults": func(n int) hostileRepository {
		return hostileRepository{schema: "v: " + repeated(min(n, 300), " & ", func(i int) string { return fmt.Sprintf("(*{a: %d} | {b: %d} | {...})", i, i) })}
	},
	"schema: structs in structs": func(n int) hostileRepository {
		return hostileRepository{schema: "v: " + strings.Repeat("{a: ", n) + "1" + strings.Repeat("}", n)}
	},
	"schema: parentheses": func(n int) hostileRepository {
		return hostileRepository{schema: "v: " + strings.Repeat("(", 10*n) + "1" + strings.Repeat(")", 10*n)}
	},
	"schema: lists in lists": func(n int) hostileRepository {
		return hostileRepository{schema: "v: " + strings.Repeat("[", 10*n) + strings.Repeat("]", 10*n)}
	},
	"schema: itself": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf("#R: {n: %d, next: #R}\nv: #R", n)}
	},
	"schema: itself, in a pattern": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf("#R: {[string]: #R, a: b: c: n%d: {}}\nv: #R", n)}
	},
	"schema: in a circle": func(n int) hostileRepository {
		return hostileRepository{schema: "v: " + fmt.Sprintf("a%d", n) + "\n" + series(n, fmt.Sprintf("a%d", n), "%[1]s + 1")}
	},
	"schema: expression of a megabyte": func(n int) hostileRepository {
		return hostileRepository{schema: "v: 1" + strings.Repeat("+1", min(50*n, 400_000))}
	},
	"schema: regular expression": func(n int) hostileRepository {
		return hostileRepository{schema: fmt.Sprintf(`v: "%s" & =~"^(((x{1,%[2]d}){1,%[2]d}){1,%[2]d}y)*$"`, strings.Repeat("x", min(n, 1_000)), min(n, 9))}
	},
	"schema: very many files": func(n int) hostileRepository {
		return hostileRepository{write: func(t *testing.T, root string) {
			for i := range min(n, 2_000) {
				put(t, root, fmt.Sprintf("schema/more-%d.cue", i), fmt.Sprintf("#More%d: {%s}\n", i, strings.Repeat("a: int, ", 100)))
			}
		}}
	},
	"schema: a megabyte of definitions": func(n int) hostileRepository {
		return hostileRepository{write: func(t *testing.T, root string) {
			put(t, root, "schema/more.cue", repeated(min(3*n, 20_000), "\n", func(i int) string { return fmt.Sprintf("#M%d: {a: #M%d, b?: >%d}", i, i/2, i) }))
		}}
	},

	// Of the rules.
	"rule: text doubled": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, `"xxxxxxxxxxxxxxxx"`, `concat("", [%[1]s, %[1]s, %[1]s, %[1]s])`)}
	},
	"rule: text replaced": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, `"xxxx"`, `replace(%[1]s, "x", %[1]s)`)}
	},
	"rule: text formatted": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, `"xxxxxxxx"`, `sprintf("%%s%%s%%s", [%[1]s, %[1]s, %[1]s])`)}
	},
	"rule: wide format": func(n int) hostileRepository {
		return hostileRepository{rule: fmt.Sprintf(`v := sprintf("%%%d00000d", [1])`, n)}
	},
	"rule: list doubled": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, "[1]", "array.concat(%[1]s, array.concat(%[1]s, %[1]s))")}
	},
	"rule: nested doubled": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, "[1]", "[%[1]s, %[1]s, %[1]s]")}
	},
	"rule: set of a product": func(n int) hostileRepository {
		return hostileRepository{rule: numbers(n) + "v := {[a, b, c] | some a in many; some b in many; some c in many}"}
	},
	"rule: list of a product": func(n int) hostileRepository {
		return hostileRepository{rule: numbers(n) + "v := [a * b * c * d | some a in many; some b in many; some c in many; some d in many]"}
	},
	"rule: search of a product": func(n int) hostileRepository {
		return hostileRepository{rule: numbers(n) + "some a in many\nsome b in many\nsome c in many\nsome d in many\nsome e in many\na + b + c + d + e < 0\nv := a"}
	},
	"rule: every of every": func(n int) hostileRepository {
		return hostileRepository{rule: numbers(n) + "every a in many { every b in many { every c in many { every d in many { a + b + c + d >= 0 } } } }\nv := 1"}
	},
	"rule: number squared": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, "123456789", "%[1]s * %[1]s")}
	},
	"rule: great exponent": func(n int) hostileRepository {
		return hostileRepository{rule: fmt.Sprintf(`v := to_number("1e%d00000") + 1`, n)}
	},
	"rule: great text of it": func(n int) hostileRepository {
		return hostileRepository{rule: fmt.Sprintf(`v := format_int(to_number("1e%d0000"), 10)`, n)}
	},
	"rule: regular expression": func(n int) hostileRepository {
		return hostileRepository{rule: fmt.Sprintf(`v := regex.match("^(((x{1,%[2]d}){1,%[2]d}){1,%[2]d}y)*$", "%[1]s")`, strings.Repeat("x", min(n, 1_000)), min(n, 9))}
	},
	"rule: split and joined": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, `"x,x,x,x"`, `concat(",", array.concat(split(%[1]s, ","), split(%[1]s, ",")))`)}
	},
	"rule: united": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, `{"a": 1}`, `object.union(%[1]s, {"%[2]d": [%[1]s, %[1]s, %[1]s]})`)}
	},
	"rule: lists in lists": func(n int) hostileRepository {
		return hostileRepository{rule: "v := " + strings.Repeat("[", 10*n) + strings.Repeat("]", 10*n)}
	},
	"rule: very many rules": func(n int) hostileRepository {
		return hostileRepository{before: repeated(min(n, 5_000), "\n", func(i int) string { return fmt.Sprintf("r%d if { input.catalog.version == \"%d\" }", i, i) }), rule: "v := 1"}
	},
	"rule: one after the other": func(n int) hostileRepository {
		return hostileRepository{before: "r0 := 1\n" + repeated(min(n, 3_000), "\n", func(i int) string { return fmt.Sprintf("r%d := r%d + 1", i+1, i) }), rule: fmt.Sprintf("v := r%d", min(n, 3_000))}
	},
	"rule: refers to itself": func(n int) hostileRepository {
		return hostileRepository{before: fmt.Sprintf("r%[1]d if r%[1]d", n), rule: "v := 1"}
	},
	"rule: great findings": func(n int) hostileRepository {
		return hostileRepository{rule: regoChain(n, `"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"`, `concat("", [%[1]s, %[1]s])`) + "\n# as the message\n"}
	},
}

const unitNumber = "halos/meridian/clo-tranched/units/unit-%d.cue"
