// SPDX-License-Identifier: AGPL-3.0-or-later

// Package canon writes each document in exactly one form, so that equal documents have equal bytes
// and one digest.
//
// The form is RFC 8785 (JSON Canonicalization Scheme) for documents without fractions: object keys
// are sorted, there is no white space, and strings are escaped minimally. Numbers must be integers
// of at most 2^53-1, which every JSON reader keeps exact. Our documents write larger ones as
// decimal strings. A file is those bytes and a final newline. The digest covers the newline too, so
// `sha256sum FILE` prints the digest.
package canon

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// maxExact is the largest integer that every JSON reader keeps exact (RFC 7493).
const maxExact = 1<<53 - 1

// Marshal returns the canonical bytes of a document, with the final newline. It fails for a text
// that is not valid Unicode, and for a number that is not an integer between -(2^53-1) and 2^53-1.
func Marshal(document any) ([]byte, error) { return marshal(document, nil) }

// DigestWithout returns the SHA-256 of the canonical bytes of a document without some of its
// top-level fields.
func DigestWithout(document any, fields ...string) ([32]byte, error) {
	data, err := marshal(document, fields)
	if err != nil {
		return [32]byte{}, err
	}
	return sha256.Sum256(data), nil
}

func marshal(document any, without []string) ([]byte, error) {
	plain, err := json.Marshal(document)
	if err != nil {
		return nil, err
	}
	return canonical(plain, without)
}

// canonical brings JSON into the one form. The JSON must be as json.Marshal writes it.
func canonical(plain []byte, without []string) ([]byte, error) {
	var out bytes.Buffer
	out.Grow(len(plain) + 1)
	if err := write(&out, plain, nil); err != nil {
		return nil, err
	}
	// The encoder writes U+FFFD for text that is not Unicode. Two documents would then have one
	// digest, so such text is refused (RFC 8785, 3.2.2.2).
	if replacement := []byte(string(utf8.RuneError)); bytes.Count(out.Bytes(), replacement) != bytes.Count(plain, replacement) {
		return nil, errors.New("canon: a text is not valid Unicode")
	}
	if len(without) > 0 {
		if plain[0] != '{' {
			return nil, errors.New("canon: only an object has fields to leave out")
		}
		out.Reset()
		if err := write(&out, plain, without); err != nil {
			return nil, err
		}
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// Digest returns the SHA-256 of the canonical bytes.
func Digest(document any) ([32]byte, error) {
	data, err := Marshal(document)
	if err != nil {
		return [32]byte{}, err
	}
	return sha256.Sum256(data), nil
}

// Equal tells whether data is exactly the canonical form of document.
func Equal(data []byte, document any) (bool, error) {
	plain, err := json.Marshal(document)
	if err != nil || len(plain) > maxLonger*(len(data)+1) {
		return false, err
	}
	want, err := canonical(plain, nil)
	return bytes.Equal(data, want), err
}

// maxLonger is how many times longer the plain form may be than the canonical one. The plain form
// may escape a character with six bytes.
const maxLonger = 6

// write writes a value in the one form, without some of its fields. It keeps only one value's own
// fields in memory at a time, because a document that others wrote may have very many values.
func write(out *bytes.Buffer, value []byte, without []string) error {
	switch value[0] {
	case '{':
		return writeObject(out, value, without)
	case '[':
		out.WriteByte('[')
		for rest := value[1:]; rest[0] != ']'; {
			if rest[0] == ',' {
				out.WriteByte(',')
				rest = rest[1:]
			}
			end := extent(rest)
			if err := write(out, rest[:end], nil); err != nil {
				return err
			}
			rest = rest[end:]
		}
		out.WriteByte(']')
	case '"':
		text, err := unquote(value)
		if err != nil {
			return err
		}
		writeString(out, text)
	case 't', 'f', 'n':
		out.Write(value)
	default:
		number, err := strconv.ParseInt(string(value), 10, 64)
		if err != nil || number > maxExact || number < -maxExact {
			return fmt.Errorf("canon: %s is not an integer that JSON keeps exact; write it as a string", value)
		}
		out.WriteString(strconv.FormatInt(number, 10))
	}
	return nil
}

// field is a name and a value of an object.
type field struct {
	name  string
	value []byte
}

// writeObject writes an object's fields, sorted by name. If several fields have one name, the last
// counts.
func writeObject(out *bytes.Buffer, value []byte, without []string) error {
	var fields []field
	for rest := value[1:]; rest[0] != '}'; {
		if rest[0] == ',' {
			rest = rest[1:]
		}
		end := extent(rest)
		name, err := unquote(rest[:end])
		if err != nil {
			return err
		}
		rest = rest[end+1:] // and the colon
		end = extent(rest)
		fields = append(fields, field{name, rest[:end]})
		rest = rest[end:]
	}
	sort.SliceStable(fields, func(i, j int) bool { return lessUTF16(fields[i].name, fields[j].name) })
	out.WriteByte('{')
	first := true
	for i, each := range fields {
		if slices.Contains(without, each.name) || i+1 < len(fields) && fields[i+1].name == each.name {
			continue
		}
		if !first {
			out.WriteByte(',')
		}
		first = false
		writeString(out, each.name)
		out.WriteByte(':')
		if err := write(out, each.value, nil); err != nil {
			return err
		}
	}
	out.WriteByte('}')
	return nil
}

// extent returns how many bytes the first value of a text takes. The text must be valid JSON
// without white space.
func extent(text []byte) int {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			for i++; text[i] != '"'; i++ {
				if text[i] == '\\' {
					i++
				}
			}
			if depth == 0 {
				return i + 1
			}
		case '{', '[':
			depth++
		case '}', ']':
			if depth == 0 {
				return i // here ends the object or list that the number or word is in
			}
			if depth--; depth == 0 {
				return i + 1
			}
		case ',', ':':
			if depth == 0 {
				return i
			}
		}
	}
	return len(text)
}

func unquote(text []byte) (string, error) {
	if bytes.IndexByte(text, '\\') < 0 {
		return string(text[1 : len(text)-1]), nil
	}
	var value string
	err := json.Unmarshal(text, &value)
	return value, err
}

// lessUTF16 compares two keys in the order of RFC 8785 section 3.2.3.
func lessUTF16(a, b string) bool {
	if ascii(a) && ascii(b) {
		return a < b
	}
	x, y := utf16.Encode([]rune(a)), utf16.Encode([]rune(b))
	for i := 0; i < len(x) && i < len(y); i++ {
		if x[i] != y[i] {
			return x[i] < y[i]
		}
	}
	return len(x) < len(y)
}

func ascii(text string) bool {
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// writeString escapes what RFC 8785 section 3.2.2.2 demands, and nothing more.
func writeString(out *bytes.Buffer, text string) {
	out.WriteByte('"')
	for _, r := range text {
		switch r {
		case '"', '\\':
			out.WriteByte('\\')
			out.WriteRune(r)
		case '\b':
			out.WriteString(`\b`)
		case '\t':
			out.WriteString(`\t`)
		case '\n':
			out.WriteString(`\n`)
		case '\f':
			out.WriteString(`\f`)
		case '\r':
			out.WriteString(`\r`)
		default:
			if r < 0x20 {
				fmt.Fprintf(out, `\u%04x`, r)
			} else {
				var buffer [utf8.UTFMax]byte
				out.Write(buffer[:utf8.EncodeRune(buffer[:], r)])
			}
		}
	}
	out.WriteByte('"')
}
