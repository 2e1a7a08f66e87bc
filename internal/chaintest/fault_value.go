// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"bytes"
	"encoding/json"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// changes are the ways in which one part of an answer can be wrong. Each returns the new value, and
// false if it does not apply.
var changes = []struct {
	kind   string
	change func(value any) (any, bool)
}{
	{"null", func(value any) (any, bool) { return nil, value != nil }},
	{"of another type", func(value any) (any, bool) {
		if _, text := value.(string); text {
			return []any{}, true
		}
		return "0x1", true
	}},
	{"plus one", func(value any) (any, bool) { return moved(value, 1) }},
	{"minus one", func(value any) (any, bool) { return moved(value, -1) }},
	{"flipped", hexadecimal(func(digits []byte) []byte {
		if len(digits) == 0 {
			return []byte("01")
		}
		last := &digits[len(digits)-1]
		if *last != '0' {
			*last = '0'
		} else {
			*last = '1'
		}
		return digits
	})},
	{"flipped in the middle", hexadecimal(func(digits []byte) []byte {
		if len(digits) < 8 {
			return nil
		}
		middle := &digits[len(digits)/2]
		if *middle != '7' {
			*middle = '7'
		} else {
			*middle = '8'
		}
		return digits
	})},
	{"nothing", hexadecimal(func(digits []byte) []byte {
		if len(digits) == 0 {
			return nil
		}
		return []byte{}
	})},
	{"zeros", hexadecimal(func(digits []byte) []byte { return bytes.Repeat([]byte("0"), len(digits)) })},
	{"ones", hexadecimal(func(digits []byte) []byte { return bytes.Repeat([]byte("f"), len(digits)) })},
	{"shorter", hexadecimal(func(digits []byte) []byte {
		if len(digits) < 4 {
			return nil
		}
		return digits[:len(digits)-2]
	})},
	{"longer", hexadecimal(func(digits []byte) []byte { return append(digits, bytes.Repeat([]byte("0"), 64)...) })},
	{"no hexadecimal", hexadecimal(func([]byte) []byte { return []byte("zz") })},
	{"doubled", listed(func(list []any) []any {
		if len(list) == 0 {
			return nil
		}
		return append(slices.Clone(list), list...)
	})},
	{"with the last twice", listed(func(list []any) []any {
		if len(list) == 0 {
			return nil
		}
		return append(slices.Clone(list), list[len(list)-1])
	})},
	{"emptied", listed(func(list []any) []any {
		if len(list) == 0 {
			return nil
		}
		return []any{}
	})},
	{"with null", listed(func(list []any) []any { return append(slices.Clone(list), nil) })},
	{"without the first", listed(func(list []any) []any {
		if len(list) < 2 {
			return nil
		}
		return list[1:]
	})},
	{"backwards", listed(func(list []any) []any {
		if len(list) < 2 {
			return nil
		}
		list = slices.Clone(list)
		slices.Reverse(list)
		return list
	})},
	{"the other", func(value any) (any, bool) {
		truth, is := value.(bool)
		return !truth, is
	}},
	// alter handles "missing" itself, because it changes the container of the value.
	{"missing", func(value any) (any, bool) { return value, true }},
}

// alter changes one part of an answer. It returns an answer without that part unchanged.
func (f *Fault) alter(answer []byte) []byte {
	root, err := decode(answer)
	if err != nil {
		return answer
	}
	steps := strings.Split(f.Path, "/")[1:]
	holder, put := root, func(any) {}
	for i, step := range steps {
		last := i == len(steps)-1
		var inner any
		var set func(any)
		switch at := holder.(type) {
		case map[string]any:
			value, ok := at[step]
			if !ok {
				return answer
			}
			inner, set = value, func(value any) { at[step] = value }
			if last && f.Kind == "missing" {
				delete(at, step)
				return encode(root)
			}
		case []any:
			n, err := strconv.Atoi(step)
			if err != nil || n >= len(at) {
				return answer
			}
			inner, set = at[n], func(value any) { at[n] = value }
			if last && f.Kind == "missing" {
				short := slices.Delete(slices.Clone(at), n, n+1)
				if i == 0 {
					root = short
				} else {
					put(short)
				}
				return encode(root)
			}
		default:
			return answer
		}
		holder, put = inner, set
	}
	for _, c := range changes {
		if c.kind == f.Kind {
			if value, ok := c.change(holder); ok {
				put(value)
			}
		}
	}
	return encode(root)
}

// hexadecimal changes the digits of a text that begins with 0x. If change returns nil, it does not
// apply.
func hexadecimal(change func(digits []byte) []byte) func(any) (any, bool) {
	return func(value any) (any, bool) {
		text, ok := value.(string)
		if !ok || !strings.HasPrefix(text, "0x") {
			return nil, false
		}
		digits := change([]byte(text[2:]))
		return "0x" + string(digits), digits != nil && "0x"+string(digits) != text
	}
}

func listed(change func(list []any) []any) func(any) (any, bool) {
	return func(value any) (any, bool) {
		list, ok := value.([]any)
		if !ok {
			return nil, false
		}
		other := change(list)
		return other, other != nil
	}
}

// moved adds by to a number: a JSON number, or a hexadecimal one of at most 32 bytes.
func moved(value any, by int64) (any, bool) {
	switch value := value.(type) {
	case json.Number:
		n, ok := new(big.Int).SetString(value.String(), 10)
		if !ok {
			return nil, false
		}
		return json.Number(n.Add(n, big.NewInt(by)).String()), true
	case string:
		if len(value) < 3 || len(value) > 66 || !strings.HasPrefix(value, "0x") {
			return nil, false
		}
		n, ok := new(big.Int).SetString(value[2:], 16)
		if !ok || n.Add(n, big.NewInt(by)).Sign() < 0 {
			return nil, false
		}
		if len(value) == 66 {
			if n.BitLen() > 256 {
				return nil, false
			}
			return common.BigToHash(n).Hex(), true
		}
		if len(value) == 42 {
			return strings.ToLower(common.BigToAddress(n).Hex()), true
		}
		return hexutil.EncodeBig(n), true
	}
	return nil, false
}

func minusOne(number string) string {
	if value, ok := moved(number, -1); ok {
		return value.(string)
	}
	return number
}

func decode(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	err := decoder.Decode(&value)
	return value, err
}

func encode(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		panic(err) // value was read from JSON
	}
	return text
}
