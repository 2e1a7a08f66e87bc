// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"bytes"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Whatever a journal holds, it is read up to its last whole line, or refused with a number.
func FuzzJournal(f *testing.F) {
	const hash = `"hash":"0x0000000000000000000000000000000000000000000000000000000000000001"`
	for _, text := range []string{
		"", "\n", `{"bundle":"b","event":"prepare","transaction":"t"}` + "\n", `{"bundle":"b","event":"sent","transaction":"t",` + hash + "}\n{", `{"bundle":"c"}` + "\n", "null\n",
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		entries, good, err := entriesOf(bytes.NewReader(text), "journal.jsonl", "b")
		if err != nil {
			if _, ok := fault.All(err); !ok {
				t.Fatalf("%q: %v", text, err)
			}
			return
		}
		if whole := bytes.LastIndexByte(text, '\n') + 1; good != int64(whole) || len(entries) != bytes.Count(text, []byte("\n")) {
			t.Fatalf("%q: %d entries in %d bytes", text, len(entries), good)
		}
		for _, each := range entries {
			if each.Bundle != "b" || each.Event != Prepare && each.Hash == nil {
				t.Fatalf("%q: %+v", text, each)
			}
		}
	})
}
