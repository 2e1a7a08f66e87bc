// SPDX-License-Identifier: AGPL-3.0-or-later

// Package canon writes documents in one form only, so that equal documents have equal bytes and one digest.
//
// The form is RFC 8785 (JSON Canonicalization Scheme) for documents that hold no fractions: object keys sorted,
// no white space, strings escaped minimally. Numbers must be integers that JSON readers keep exact (at most 2^53-1);
// larger ones are decimal strings in our documents. A file is those bytes and a final newline, which the digest covers too, so
// `sha256sum FILE` prints the digest.
package canon

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"sort"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// maxExact is the largest integer that every JSON reader keeps exact (RFC 7493).
const maxExact = 1<<53 - 1

// Marshal returns the canonical bytes of a document, with the final newline.
func Marshal(document any) ([]byte, error) { return marshal(document, nil) }

// DigestWithout is the SHA-256 of the canonical bytes of a document without some of its top-level fields.
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
	decoder := json.NewDecoder(bytes.NewReader(plain))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	if err := write(&out, value); err != nil {
		return nil, err
	}
	// Text that is not Unicode comes out of the encoder as U+FFFD. Two documents would then have one digest, so it is refused (RFC 8785, 3.2.2.2).
	if replacement := []byte(string(utf8.RuneError)); bytes.Count(out.Bytes(), replacement) != bytes.Count(plain, replacement) {
		return nil, errors.New("canon: a text is not valid Unicode")
	}
	if len(without) > 0 {
		fields, ok := value.(map[string]any)
		if !ok {
			return nil, errors.New("canon: only an object has fields to leave out")
		}
		for _, name := range without {
			delete(fields, name)
		}
		out.Reset()
		if err := write(&out, fields); err != nil {
			return nil, err
		}
	}
	out.WriteByte('\n')
	return out.Bytes(), nil
}

// Digest is the SHA-256 of the canonical bytes.
func Digest(document any) ([32]byte, error) {
	data, err := Marshal(document)
	if err != nil {
		return [32]byte{}, err
	}
	return sha256.Sum256(data), nil
}

// Equal tells whether data is exactly the canonical form of document.
func Equal(data []byte, document any) (bool, error) {
	want, err := Marshal(document)
	return bytes.Equal(data, want), err
}

func write(out *bytes.Buffer, value any) error {
	switch value := value.(type) {
	case nil:
		out.WriteString("null")
	case bool:
		out.WriteString(strconv.FormatBool(value))
	case json.Number:
		number, err := strconv.ParseInt(value.String(), 10, 64)
		if err != nil || number > maxExact || number < -maxExact {
			return fmt.Errorf("canon: %s is not an integer that JSON keeps exact; write it as a string", value)
		}
		out.WriteString(strconv.FormatInt(number, 10))
	case string:
		writeString(out, value)
	case []any:
		out.WriteByte('[')
		for i, element := range value {
			if i > 0 {
				out.WriteByte(',')
			}
			if err := write(out, element); err != nil {
				return err
			}
		}
		out.WriteByte(']')
	case map[string]any:
		keys := make([]string, 0, len(value))
		for key := range value {
			keys = append(keys, key)
		}
		sort.Slice(keys, func(i, j int) bool { return lessUTF16(keys[i], keys[j]) })
		out.WriteByte('{')
		for i, key := range keys {
			if i > 0 {
				out.WriteByte(',')
			}
			writeString(out, key)
			out.WriteByte(':')
			if err := write(out, value[key]); err != nil {
				return err
			}
		}
		out.WriteByte('}')
	}
	return nil
}

// lessUTF16 is the key order of RFC 8785 section 3.2.3.
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

// writeString escapes what RFC 8785 section 3.2.2.2 says, and nothing more.
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
