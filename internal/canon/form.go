// SPDX-License-Identifier: AGPL-3.0-or-later

package canon

import (
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
)

// known is the major version of every kind of document that this program reads.
const known = "1"

// Form is how a file with a document of one kind is read back.
type Form struct {
	Name string // of the file
	What string // it is refused as "not " + What
	// why its bytes matter: said when they are not in the one form; empty takes any form
	Loose  string
	Refuse func(format string, arguments ...any) error // makes the fault of a file that is refused
}

// Read decodes a document. version is where its version comes to stand. It checks the form alone:
// what the document says is for who reads it.
func (f Form) Read(data []byte, document any, version *string) error {
	if err := Read(data, document); err != nil {
		return f.Refuse("not %s: %w", f.What, err)
	}
	if major, _, _ := strings.Cut(*version, "."); major != known {
		return fault.New(fault.DocumentOfOtherVersion, f.Name, "version %q, this program knows %s", *version, known)
	}
	if f.Loose == "" {
		return nil
	}
	if same, err := Equal(data, document); err != nil || !same {
		return f.Refuse("not in canonical form: %s", f.Loose)
	}
	return nil
}
