// SPDX-License-Identifier: AGPL-3.0-or-later

package canon

import (
	"bytes"
	"encoding/json"
	"io"
)

// WriteIndented writes a document as JSON for standard output, with two spaces a level. That is not
// the one form, and has no digest.
func WriteIndented(out io.Writer, document any) error {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(document); err != nil {
		return err
	}
	_, err := text.WriteTo(out)
	return err
}
