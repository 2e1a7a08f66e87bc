// SPDX-License-Identifier: AGPL-3.0-or-later

package canon

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Bounds on a document that somebody else wrote. Three bytes can write a value for which Go takes
// hundreds of bytes of memory. Our own documents take 50 bytes for each value. The document of a
// Class with 200 Units has 120,000 values.
const (
	MaxValues     = 400_000
	MaxDepth      = 64
	fewValues     = 1_000 // a document with at most so many may have any length
	bytesPerValue = 16    // least average in larger documents
)

// Read decodes one JSON value. It refuses fields that the Go value does not have, and anything
// after the value. It counts the values before it makes any.
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
// does not check whether the JSON is valid.
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
