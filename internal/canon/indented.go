// SPDX-License-Identifier: AGPL-3.0-or-later

package canon

import (
	"bytes"
	"encoding/json"
	"io"
)

// WriteIndented writes a document as JSON for standard output, indented by two spaces a level. This
// is not the canonical form, and has no digest.
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
