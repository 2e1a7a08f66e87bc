// SPDX-License-Identifier: AGPL-3.0-or-later

package canon

import (
	"cmp"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
)

// known is the major version that this program reads of a document, unless its Form names another.
const known = "1"

// Form says how files with one kind of document are read.
type Form struct {
	Name string // of the file
	What string // a file is refused as "not " + What
	// major version that this program reads; "" means 1
	Major string
	// why the bytes matter, for the fault of a file that is not in canonical form; if empty, any
	// form is read
	Loose  string
	Refuse func(format string, arguments ...any) error // makes the fault of a file that is refused
}

// Read decodes a document. version points to where the decoder puts the document's version. Read
// checks only the form; the caller checks what the document says.
func (f Form) Read(data []byte, document any, version *string) error {
	if err := Read(data, document); err != nil {
		return f.Refuse("not %s: %w", f.What, err)
	}
	wanted := cmp.Or(f.Major, known)
	if major, _, _ := strings.Cut(*version, "."); major != wanted {
		return fault.New(fault.DocumentOfOtherVersion, f.Name, "version %q, this program knows %s", *version, wanted)
	}
	if f.Loose == "" {
		return nil
	}
	if same, err := Equal(data, document); err != nil || !same {
		return f.Refuse("not in canonical form: %s", f.Loose)
	}
	return nil
}
