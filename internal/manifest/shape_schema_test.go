// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"
)

// Whatever a schema says, plain or not: what the shape of a definition takes, CUE takes, with the same values.
func TestShapesSayWhatCueSaysByAnySchema(t *testing.T) {
	var tried, plain, taken, refused int
	rapid.Check(t, func(t *rapid.T) {
		g := &schemaWriter{t: t}
		g.odd = rapid.SampledFrom([]int{0, 0, 30}).Draw(t, "odd")
		unit := g.definition()
		text := "package schema\n\nimport \"strings\"\n\n#UnitFile: unit!: " + unit.text + "\n#Text: strings.MaxRunes(2)\n#Number: int & >=0 | *1\n#Other: {b: 1}\n" + strings.Join(g.definitions, "\n") + "\n"
		found := &problems{}
		s := compile(fstest.MapFS{"unit.cue": {Data: []byte(text)}}, found)
		if s == nil {
			return // no schema at all
		}
		tried++
		if s.shapes.named("#UnitFile") == nil {
			return
		}
		plain++
		for range 5 {
			manifest := "unit: " + unit.sample() + "\n"
			t.Logf("schema\n%s\nmanifest\n%s", text, manifest)
			from := &source{kind: "unit", file: "unit.cue", fields: map[string]position{}}
			if !from.parse("unit.cue", []byte(manifest), &problems{}) {
				continue
			}
			if judged(t, s, "#UnitFile", from) {
				taken++
			} else if _, err := s.evaluate("#UnitFile", from); err != nil {
				refused++
			} else {
				t.Fatal("the shape does not take what CUE takes")
			}
		}
	})
	if !t.Failed() && (plain*4 < tried || taken*10 < plain || refused*10 < plain) {
		t.Errorf("of %d schemas %d were plain; %d manifests taken, %d refused", tried, plain, taken, refused)
	}
}

// schemaWriter writes schemas.
type schemaWriter struct {
	t           *rapid.T
	odd         int // of a hundred expressions, how many are not plain
	depth       int
	definitions []string
}

// written is an expression of a schema, and what makes values that it mostly takes.
type written struct {
	text   string
	sample func() string
}

func (g *schemaWriter) draw(label string, n int) int {
	return rapid.IntRange(0, n-1).Draw(g.t, label)
}

func (g *schemaWriter) pick(from ...string) string {
	return rapid.SampledFrom(from).Draw(g.t, "pick")
}

var literals = []string{`"a"`, `"b"`, `"ab"`, `"abc"`, `""`, "0", "1", "2", "1.0", "1.5", "-1", "3", "1K", "true", "false", "null", "[]", "{}", `'a'`}

// value makes a value that fits, and sometimes any other.
func (g *schemaWriter) value(fitting ...string) func() string {
	return func() string {
		if g.draw("other", 12) == 0 {
			return g.pick(literals...)
		}
		return g.pick(fitting...)
	}
}

// definition is a struct, or a reference to one.
func (g *schemaWriter) definition() written {
	made := g.structOf()
	if g.draw("named", 2) == 0 {
		return made
	}
	name := fmt.Sprintf("#D%d", len(g.definitions))
	g.definitions = append(g.definitions, name+": "+made.text)
	return written{name, made.sample}
}

func (g *schemaWriter) expression() written {
	if g.depth < 3 && g.draw("odd", 100) < g.odd {
		return g.oddity()
	}
	n := 12
	if g.depth >= 3 {
		n = 9
	}
	switch g.draw("kind", n) {
	case 0:
		return written{"string", g.value(`"a"`, `"abc"`, `""`)}
	case 1:
		return written{"int & >=0 & <=2", g.value("0", "1", "2", "1.0")}
	case 2:
		return written{`=~"^a"`, g.value(`"a"`, `"ab"`)}
	case 3:
		return written{`*"a" | "b"`, g.value(`"a"`, `"b"`)}
	case 4:
		return written{"number & >=0", g.value("0", "1.5", "1K")}
	case 5:
		return written{`bool | *true`, g.value("true", "false")}
	case 6:
		return written{"#Text", g.value(`"a"`, `"ab"`)}
	case 7:
		return written{"#Number", g.value("1", "2", "0")}
	case 8:
		return written{g.pick(`(int | *2) & <3`, `1 | 2`, `strings.MinRunes(1) & string`, `int | *1 | *2`, `int | string`, `"a"`, `2`, `null | int`, `-1 | 1`, `>=1 & <=1`, `string | *"a" & "b"`), g.value("1", "2", `"a"`, `"b"`, "null", "-1")}
	case 9:
		return g.listOf()
	default:
		return g.definition()
	}
}

func (g *schemaWriter) listOf() written {
	g.depth++
	defer func() { g.depth-- }()
	element := g.expression()
	text := g.pick("[...%[1]s]", "[%[1]s, ...%[1]s]", "[%[1]s, ...%[1]s]")
	return written{fmt.Sprintf(text, element.text), func() string {
		elements := make([]string, g.draw("elements", 4))
		for i := range elements {
			elements[i] = element.sample()
		}
		return "[" + strings.Join(elements, ", ") + "]"
	}}
}

func (g *schemaWriter) structOf() written {
	g.depth++
	defer func() { g.depth-- }()
	if g.draw("pattern", 5) == 0 {
		element := g.expression()
		pattern := g.pick("string", `=~"^[ab]$"`, "#Text")
		return written{"{[" + pattern + "]: " + element.text + "}", func() string {
			fields := make([]string, g.draw("fields", 3))
			for i := range fields {
				fields[i] = g.pick("a", "b", "ab", "abc") + ": " + element.sample()
			}
			return "{" + strings.Join(fields, ", ") + "}"
		}}
	}
	var fields []string
	samples := map[string]func() string{}
	names := []string{"a", "b", "c", "d"}[:1+g.draw("names", 4)]
	for _, name := range names {
		of := g.expression()
		fields = append(fields, name+g.pick("", "?", "!")+": "+of.text)
		samples[name] = of.sample
	}
	if g.draw("odd field", 100) < g.odd {
		fields = append(fields, g.pick(`e: a`, `...`, `#Other`, `_h: 1`, `#n: 1`, `let x = 1`, `[string]: int`, `a: int`, `"\("e")": 1`, `{b: 1}`, `e: 1 @x(y)`, `for x in [1] {f: x}`))
	}
	return written{"{" + strings.Join(fields, ", ") + "}", func() string {
		var fields []string
		for _, name := range names {
			switch g.draw("write", 8) {
			case 0:
			case 1: // in two pieces, which is wrong but of structs
				fields = append(fields, name+": "+samples[name](), name+": "+samples[name]())
			default:
				fields = append(fields, name+": "+samples[name]())
			}
		}
		if g.draw("another", 12) == 0 {
			fields = append(fields, g.pick("e", "x", "n")+": "+g.pick(literals...))
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}}
}

// oddity is an expression that is not plain, or hardly. Conditions, and definitions within themselves, are left to
// TestOnlyPlainDefinitionsHaveShapes: the evaluator overflows on some conjunctions of bounds with structs that have them.
func (g *schemaWriter) oddity() written {
	g.depth++
	defer func() { g.depth-- }()
	one, other := g.expression(), g.expression()
	text := g.pick("%s | %s", "%s & %s", "(%s) & (%s)", "*(%s) | (%s)", "[%s, %s]", "{%s, %s}", "close({a: %s, b: %s})", "_ & %s | %s", "{X={a: %s}, b: %s}",
		"or([%s, %s])", "len(%s) | %s", "{a: %s, b: a | %s}", "[...] & [%s, ...%s]", "#Other & {a: %s, b: %s}", "#Other | %s | %s", "{[string]: %s, a: %s}")
	return written{fmt.Sprintf(text, one.text, other.text), func() string {
		return g.pick(one.sample(), other.sample(), "{a: "+one.sample()+"}", "{a: "+one.sample()+", b: "+other.sample()+"}", "["+one.sample()+", "+other.sample()+"]")
	}}
}
