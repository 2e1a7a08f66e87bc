// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"testing"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Whatever lies where a record should, it is read or refused with a number, and what is read is
// what would be written.
func FuzzRecord(f *testing.F) {
	data, err := canon.Marshal(artifact.Record{Version: "1.0"})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	for _, text := range []string{``, `{}`, `{"version":"1.0"}`, `{"version":"1.0","transactions":[{}]}`, `{"version":"9"}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		record, err := artifact.Read("record.json", data)
		if err != nil {
			if _, ok := fault.All(err); !ok {
				t.Fatalf("%q: %v", data, err)
			}
			return
		}
		if same, err := canon.Equal(data, record); err != nil || !same {
			t.Fatalf("%q is read, and would be written otherwise: %v", data, err)
		}
	})
}
