// SPDX-License-Identifier: AGPL-3.0-or-later

package creation

import "encoding/binary"

// known are the keys of a metadata tail.
var known = map[string]bool{"ipfs": true, "bzzr0": true, "bzzr1": true, "solc": true, "experimental": true}

// Tail cuts code before the metadata that a Solidity compiler appends: a CBOR map, and its length
// in two bytes. The tail is empty if there is none. body and tail together are the code.
func Tail(code []byte) (body, tail []byte) {
	if len(code) < 2 {
		return code, nil
	}
	at := len(code) - 2 - int(binary.BigEndian.Uint16(code[len(code)-2:]))
	if at < 0 || !isMap(code[at:len(code)-2]) {
		return code, nil
	}
	return code[:at], code[at:]
}

// CBOR's kinds of items, as far as tails have them.
const (
	cborBytes = 2
	cborText  = 3
	cborMap   = 5
	cborOther = 7 // booleans
)

// isMap tells whether bytes are a CBOR map with the keys of a tail, and nothing else.
func isMap(data []byte) bool {
	kind, count, rest, ok := item(data)
	if !ok || kind != cborMap || count == 0 {
		return false
	}
	for range count {
		var key, value int
		var size uint64
		if key, size, rest, ok = item(rest); !ok || key != cborText || size > uint64(len(rest)) {
			return false
		}
		if !known[string(rest[:size])] {
			return false
		}
		rest = rest[size:]
		switch value, size, rest, ok = item(rest); {
		case !ok, value != cborBytes && value != cborText && value != cborOther:
			return false
		case value == cborOther:
		case size > uint64(len(rest)):
			return false
		default:
			rest = rest[size:]
		}
	}
	return len(rest) == 0
}

// item reads the head of a CBOR item: its kind, and its length, count or value below 256.
func item(data []byte) (kind int, size uint64, rest []byte, ok bool) {
	if len(data) == 0 {
		return 0, 0, nil, false
	}
	kind, size = int(data[0]>>5), uint64(data[0]&0x1f)
	switch {
	case size < 24:
		return kind, size, data[1:], true
	case size == 24 && len(data) > 1:
		return kind, uint64(data[1]), data[2:], true
	}
	return 0, 0, nil, false
}
