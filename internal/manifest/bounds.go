// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/parser"

	"github.com/halo-factory/halocompile/internal/words"
)

// refusal says what a value has that one of CUE's validators refuses, and what is allowed, such as
// "it has 3 items; allowed are at most 2". value and validator are as CUE writes them. The text is
// "" for a validator that is about neither a number of things nor repetitions.
func refusal(value, validator string) string {
	name, bound, _ := strings.Cut(strings.TrimSuffix(validator, ")"), "(")
	if name == "list.UniqueItems" {
		return twice(value)
	}
	_, what, _ := strings.Cut(name, ".")
	noun, known := nouns[what]
	found, counted := count(value)
	switch {
	case !known || !counted:
		return ""
	case strings.HasPrefix(what, "Max"):
		return outOf(found, noun, "at most "+separated(bound))
	default:
		return outOf(found, noun, "at least "+separated(bound))
	}
}

// nouns are what CUE's validators count.
var nouns = map[string]string{
	"MaxItems": "item", "MinItems": "item", "MaxRunes": "character", "MinRunes": "character", "MaxFields": "field", "MinFields": "field",
}

// outOf says how many things there are, and how many are allowed.
func outOf(found int, noun, allowed string) string {
	if found != 1 {
		noun += "s"
	}
	return fmt.Sprintf("it has %s %s; allowed are %s", separated(strconv.Itoa(found)), noun, allowed)
}

// separated writes a number of CUE with separators for thousands.
func separated(number string) string { return words.Separated(strings.ReplaceAll(number, "_", "")) }

// lengths says how long a list is, and how long the schema wants it. CUE gives both numbers, in
// either order; written is the one that the manifest has.
func lengths(one, other, written int) string {
	wanted := one
	if one == written {
		wanted = other
	}
	if wanted > written {
		return outOf(written, "item", fmt.Sprintf("at least %d", wanted))
	}
	return outOf(written, "item", fmt.Sprintf("at most %d", wanted))
}

// count returns how many items, fields or characters a value has, and whether it has any such.
func count(value string) (n int, is bool) {
	expr, err := parser.ParseExpr("", value)
	if err != nil {
		return 0, false
	}
	switch expr := expr.(type) {
	case *ast.ListLit:
		return len(expr.Elts), true
	case *ast.StructLit:
		return len(expr.Elts), true
	case *ast.BasicLit:
		text, err := literal.Unquote(expr.Value)
		return utf8.RuneCountInString(text), err == nil
	}
	return 0, false
}

// twice names the first item of a list that is there a second time; "" if there is none.
func twice(value string) string {
	expr, _ := parser.ParseExpr("", value)
	list, _ := expr.(*ast.ListLit)
	if list == nil {
		return ""
	}
	seen := map[string]bool{}
	for _, item := range list.Elts {
		text, err := format.Node(item)
		if err == nil && seen[string(text)] {
			return short(string(text)) + " stands there twice; allowed is once"
		}
		seen[string(text)] = true
	}
	return ""
}

// long is a pattern that only bounds how many characters a text has.
var long = regexp.MustCompile(`^=~"\^\.\{([0-9]+),([0-9]+)\}\$"$`)

// relations are CUE's comparisons with a number, in words.
var relations = []struct{ sign, words string }{
	{">=", "at least "}, {"<=", "at most "}, {">", "more than "}, {"<", "less than "}, {"!=", "other than "},
}

// bounded says which bound a value is out of: for a pattern of lengths how many characters there
// are and may be, for a number what it has to be. whole is true if that says all. The text is ""
// for any other pattern.
func bounded(value, bound string) (text string, whole bool) {
	if of := long.FindStringSubmatch(bound); of != nil {
		found, _ := count(value)
		return outOf(found, "character", separated(of[1])+" to "+separated(of[2])), true
	}
	for _, each := range relations {
		if number, is := strings.CutPrefix(bound, each.sign); is && !strings.HasPrefix(number, "~") {
			return "it has to be " + each.words + separated(number), false
		}
	}
	return "", false
}
