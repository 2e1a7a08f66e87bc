// SPDX-License-Identifier: AGPL-3.0-or-later

package canon_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"testing"

	"github.com/halo-factory/halocompile/internal/canon"
)

// The canonical form says what the document says, and the canonical form of that is itself.
func FuzzCanonical(f *testing.F) {
	for _, text := range []string{`{}`, `[]`, `null`, `{"b":[1,{"":"\u0000\ud83d\ude00"}],"a":{"x":"\\\""}}`, `"\u2028"`, `-9007199254740991`, `1e2`, `{"a":1,"a":2}`, `[[],[[]],{"a":{}}]`, `[`, ``} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		value, ok := decoded(data)
		if !ok || bytes.Contains(data, []byte("-0")) { // it is written as 0
			return
		}
		once, err := canon.Marshal(value)
		if err != nil {
			return
		}
		again, ok := decoded(once)
		if !ok || !reflect.DeepEqual(again, value) {
			t.Fatalf("%q became %q", data, once)
		}
		if twice, err := canon.Marshal(again); err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("%q became %q, and that %q: %v", data, once, twice, err)
		}
	})
}

func decoded(data []byte) (value any, ok bool) {
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	return value, canon.Bounded(data) == nil && decoder.Decode(&value) == nil
}
