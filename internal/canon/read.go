// SPDX-License-Identifier: AGPL-3.0-or-later

package canon

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Bounds on a document that somebody else wrote. What Go makes of one value can take hundreds of
// bytes, and three bytes write it. Documents of ours take 50 bytes for each value, and that of a
// Class with 200 Units has 120,000.
const (
	MaxValues     = 400_000
	MaxDepth      = 64
	fewValues     = 1_000 // those are let pass, however short they are
	bytesPerValue = 16    // on the average, at least, beyond that
)

// Read decodes a document: one JSON value, without fields that the Go value does not have, and with
// nothing behind it. Its values are counted before any is made.
func Read(data []byte, into any) error {
	if err := Bounded(data); err != nil {
		return err
	}
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(into); err != nil {
		return err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return errors.New("something follows the document")
	}
	return nil
}

// Bounded refuses JSON that is nested too deeply, or has more values than a document of ours. It
// does not say whether it is valid.
func Bounded(data []byte) error {
	most := min(MaxValues, fewValues+len(data)/bytesPerValue)
	values, depth := 1, 0
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case '"':
			for i++; i < len(data) && data[i] != '"'; i++ {
				if data[i] == '\\' {
					i++
				}
			}
		case '{', '[':
			values++
			depth++
		case '}', ']':
			depth--
		case ',':
			values++
		}
		if depth > MaxDepth {
			return fmt.Errorf("it is nested deeper than %d", MaxDepth)
		}
		if values > most {
			return fmt.Errorf("it has more than %d values", most)
		}
	}
	return nil
}
