// SPDX-License-Identifier: AGPL-3.0-or-later

package canon_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"math/rand"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/canon"
)

// parse decodes a document. Like any reader that keeps integers exact, it does not turn them into
// floating-point numbers.
func parse(t testing.TB, text string) any {
	t.Helper()
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return value
}

func TestCanonicalFormOfRFC8785(t *testing.T) {
	for _, test := range []struct{ name, in, want string }{
		{"literals", ` [ null , true , false ] `, `[null,true,false]`},
		{"empty containers", ` { "b" : [ ] , "a" : { } } `, `{"a":{},"b":[]}`},
		{"arrays keep their order", `[3,1,2]`, `[3,1,2]`},
		{"keys are sorted at every level", `{"z":{"b":1,"a":2},"a":[{"d":0,"c":0}]}`, `{"a":[{"c":0,"d":0}],"z":{"a":2,"b":1}}`},
		{"the empty key comes first, a prefix before what it begins", `{"ab":1,"a":2,"":3}`, `{"":3,"a":2,"ab":1}`},
		{"digits sort as text", `{"10":0,"9":0,"1":0}`, `{"1":0,"10":0,"9":0}`},

		// Section 3.2.3: keys are sorted by UTF-16 code units, so U+1F600 (D83D DE00) stands before
		// U+FB33.
		{"keys of section 3.2.3", `{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",` +
			`"\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
			`{"\r":"Carriage Return","1":"One","` + "\u0080" + `":"Control","` + "ö" + `":"Latin Small Letter O With Diaeresis","` + "€" +
				`":"Euro Sign","` + "\U0001f600" + `":"Emoji: Grinning Face","` + "\ufb33" + `":"Hebrew Letter Dalet With Dagesh"}`},

		// Section 3.2.2.2: some characters have a two-character escape. Other controls are \u00xx
		// in lower case. Nothing else is escaped.
		{"string of section 3.2.2.2", `"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"`, `"` + "€" + `$\u000f\nA'B\"\\\\\"/"`},
		{"short escapes", `"\u0008\u0009\u000a\u000c\u000d"`, `"\b\t\n\f\r"`},
		{"other controls", `"\u0000\u0001\u000b\u001F"`, `"\u0000\u0001\u000b\u001f"`},
		{"delete and what follows stand as they are", `"\u007f\u0080\u2028\u2029"`, `"` + "\u007f\u0080\u2028\u2029" + `"`},
		{"nothing is escaped for HTML", `"\u003cscript\u003e \u0026"`, `"<script> &"`},
		{"a surrogate pair is one character", `"\ud834\udd1e"`, `"` + "\U0001d11e" + `"`},
		{"no normalization", `"A\u030a"`, `"` + "A\u030a" + `"`},

		{"zero", `[0,-0]`, `[0,0]`},
		{"largest exact integers", `[9007199254740991,-9007199254740991]`, `[9007199254740991,-9007199254740991]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := canon.Marshal(parse(t, test.in))
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != test.want+"\n" {
				t.Errorf("got  %q\nwant %q", got, test.want+"\n")
			}
		})
	}
}

func TestNumbersThatReadersDoNotKeepExactAreRefused(t *testing.T) {
	for _, number := range []string{
		"9007199254740992", "-9007199254740992", "18446744073709551615", "115792089237316195423570985008687907853269984665640564039457584007913129639935",
		"0.5", "-1.25", "1.0", "1e3", "1E-7", "5e-324",
	} {
		for _, document := range []string{number, `[` + number + `]`, `{"a":{"b":[0,` + number + `]}}`} {
			if out, err := canon.Marshal(parse(t, document)); err == nil {
				t.Errorf("%s became %s", document, out)
			}
			if _, err := canon.Digest(parse(t, document)); err == nil {
				t.Errorf("%s has a digest", document)
			}
		}
	}
	if _, err := canon.Marshal(0.5); err == nil {
		t.Error("a Go fraction was taken")
	}
	if _, err := canon.Marshal(uint64(1 << 53)); err == nil {
		t.Error("2^53 was taken")
	}
	if out, err := canon.Marshal(uint64(1<<53 - 1)); err != nil || string(out) != "9007199254740991\n" {
		t.Errorf("2^53-1: %s, %v", out, err)
	}
}

func TestTextThatIsNotUnicodeIsRefused(t *testing.T) {
	// Otherwise it would be replaced silently, and two documents would have one digest.
	for name, document := range map[string]any{
		"value": "a\xff", "key": map[string]int{"\xc3\x28": 1}, "nested": []any{map[string]any{"a": []string{"\xed\xa0\x80"}}},
		"field": struct{ Text string }{"\xf0\x9f"}, "half of a surrogate pair": json.RawMessage(`"\ud83d"`),
	} {
		if out, err := canon.Marshal(document); err == nil {
			t.Errorf("%s became %q", name, out)
		}
	}
	if out, err := canon.Marshal("\ufffd"); err != nil || string(out) != "\"\ufffd\"\n" {
		t.Errorf("the replacement character itself: %q, %v", out, err)
	}
}

func TestWhatIsNoDocumentIsRefused(t *testing.T) {
	if _, err := canon.Marshal(make(chan int)); err == nil {
		t.Error("a channel was taken")
	}
	if _, err := canon.Equal([]byte("{}"), func() {}); err == nil {
		t.Error("a function was compared")
	}
}

func TestStructsFollowTheirTags(t *testing.T) {
	type inner struct {
		Z int     `json:"z"`
		A *string `json:"a,omitempty"`
	}
	got, err := canon.Marshal(struct {
		Second inner  `json:"second"`
		First  []byte `json:"first"`
		hidden int
	}{inner{Z: 1}, []byte{1, 2}, 3})
	if want := `{"first":"AQI=","second":{"z":1}}` + "\n"; err != nil || string(got) != want {
		t.Errorf("%s, %v", got, err)
	}
}

// documents draws JSON values of the kinds that our documents consist of.
func documents() *rapid.Generator[any] {
	return drawDocument(4)
}

func drawDocument(depth int) *rapid.Generator[any] {
	leaf := rapid.OneOf(
		rapid.Just[any](nil),
		rapid.Map(rapid.Bool(), func(b bool) any { return b }),
		rapid.Map(rapid.Int64Range(-(1<<53-1), 1<<53-1), func(i int64) any { return i }),
		rapid.Map(rapid.String(), func(s string) any { return s }),
	)
	if depth == 0 {
		return leaf
	}
	inner := rapid.Deferred(func() *rapid.Generator[any] { return drawDocument(depth - 1) })
	return rapid.OneOf(
		leaf,
		rapid.Map(rapid.SliceOfN(inner, 0, 5), func(list []any) any { return list }),
		rapid.Map(rapid.MapOfN(rapid.String(), inner, 0, 5), func(object map[string]any) any { return object }),
	)
}

func TestMarshalIsIdempotentThroughDecoding(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first, err := canon.Marshal(documents().Draw(t, "document"))
		if err != nil {
			t.Fatal(err)
		}
		var decoded any
		decoder := json.NewDecoder(bytes.NewReader(first))
		decoder.UseNumber()
		if err := decoder.Decode(&decoded); err != nil {
			t.Fatalf("%q is no JSON: %v", first, err)
		}
		second, err := canon.Marshal(decoded)
		if err != nil || !bytes.Equal(first, second) {
			t.Fatalf("first  %q\nsecond %q, %v", first, second, err)
		}
		if same, err := canon.Equal(first, decoded); err != nil || !same {
			t.Fatalf("Equal says no, %v", err)
		}
		if same, _ := canon.Equal(append([]byte(" "), first...), decoded); same {
			t.Fatal("Equal takes another spelling")
		}
		digest, err := canon.Digest(decoded)
		if err != nil || digest != sha256.Sum256(first) {
			t.Fatalf("the digest is %x, of the bytes it is %x, %v", digest, sha256.Sum256(first), err)
		}
	})
}

func TestTheOrderInWhichKeysAreWrittenDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		object := rapid.MapOfN(rapid.String(), rapid.Int64Range(-9, 9), 0, 12).Draw(t, "object")
		seed := rapid.Int64().Draw(t, "seed")
		var keys []string
		for key := range object {
			keys = append(keys, key)
		}
		write := func() any {
			var text bytes.Buffer
			text.WriteString("{")
			for i, key := range keys {
				if i > 0 {
					text.WriteString(" , ")
				}
				name, _ := json.Marshal(key)
				value, _ := json.Marshal(object[key])
				text.Write(name)
				text.WriteString(" : ")
				text.Write(value)
			}
			text.WriteString("}")
			// RawMessage keeps the order in which the keys were written.
			return json.RawMessage(text.Bytes())
		}
		one, err := canon.Marshal(write())
		if err != nil {
			t.Fatal(err)
		}
		shuffle := rand.New(rand.NewSource(seed))
		shuffle.Shuffle(len(keys), func(i, j int) { keys[i], keys[j] = keys[j], keys[i] })
		other, err := canon.Marshal(write())
		if err != nil || !bytes.Equal(one, other) {
			t.Fatalf("%s\n%s, %v", one, other, err)
		}
	})
}
