// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle_test

import (
	"testing"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Whatever lies where a bundle or an approval should, it is read or refused with a number.
func FuzzDocuments(f *testing.F) {
	for _, document := range []any{bundle.Bundle{Version: "1.0"}, bundle.Approval{Version: "1.0"}} {
		data, err := canon.Marshal(document)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	for _, text := range []string{``, `{}`, `{"version":"1.0"}`, `{"version":"1.0","batches":[{}]}`, `{"version":"1.0","signatures":[{}]}`, `{"version":"9"}`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := bundle.Read(data)
		if _, ok := fault.All(err); err != nil && !ok {
			t.Fatalf("%q: %v", data, err)
		}
		if err == nil {
			if same, err := canon.Equal(data, b); err != nil || !same {
				t.Fatalf("%q is read, and would be written otherwise: %v", data, err)
			}
		}
		_, err = bundle.ReadApproval("approval.json", data)
		if _, ok := fault.All(err); err != nil && !ok {
			t.Fatalf("%q: %v", data, err)
		}
	})
}
