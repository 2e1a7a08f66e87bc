// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Promise says in words what the owners of a Safe sign for an edit of a promise, for a terminal.
func Promise(w rollout.Waiting) string {
	var text strings.Builder
	line := func(name, format string, words ...any) {
		text.WriteString(fault.OneLine(fmt.Sprintf("  %-9s %s", name, fmt.Sprintf(format, words...))) + "\n")
	}
	u := w.Update
	text.WriteString(fault.OneLine("Update of "+u.Name) + "\n")
	for _, edit := range w.Edits {
		line("field", "%s: %s → %s", edit.Field, cmp.Or(edit.Before, "nothing"), cmp.Or(edit.After, "nothing"))
	}
	line("revision", "%d", u.Revision)
	line("previous", "%s", u.Previous)
	line("next", "%s", u.Next)
	line("commit", "%s", u.Commit)
	line("by", "the %s Safe %s on chain %d", w.Authority, u.Safe, u.ChainID)
	line("hash", "%s", u.Hash())
	line("signed", "%d of %d", len(w.Signed), w.Threshold)
	for _, note := range w.Notes {
		line("", "%s", note)
	}
	return text.String()
}
