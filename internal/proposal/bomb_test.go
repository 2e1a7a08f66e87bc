// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Three bytes make a value that takes hundreds in memory. Whatever document is full of them, it is
// refused before they are made.
func TestDocumentsFullOfEmptyValuesTakeNoMemory(t *testing.T) {
	const size = 63 << 20
	readers := map[string]func(data []byte) error{
		"classes": func(data []byte) error { _, err := proposal.Read("proposal.json", data); return err },
		"batches": func(data []byte) error { _, err := bundle.Read(data); return err },
		"stages": func(data []byte) error {
			_, err := rollout.Folder{Path: "x", FS: fstest.MapFS{"x/plan.json": {Data: data}}}.Plan()
			return err
		},
		"halos": func(data []byte) error {
			_, err := rollout.Folder{Path: "x", FS: fstest.MapFS{"x/catalog.json": {Data: data}}}.Catalog()
			return err
		},
		"signatures":   func(data []byte) error { _, err := bundle.ReadApproval("approval.json", data); return err },
		"transactions": func(data []byte) error { _, err := artifact.Read("record.json", data); return err },
		"entries":      func(data []byte) error { _, err := check.ReadPart("part.json", data); return err },
	}
	for field, read := range readers {
		for kind, bomb := range map[string][]byte{
			"objects": []byte(fmt.Sprintf(`{"version":"1.0",%q:[{}%s]}`, field, strings.Repeat(",{}", size/3))),
			"lists":   []byte(fmt.Sprintf(`{"version":"1.0",%q:[[]%s]}`, field, strings.Repeat(",[]", size/3))),
			"numbers": []byte(fmt.Sprintf(`{"version":"1.0",%q:[0%s]}`, field, strings.Repeat(",0", size/2))),
			"depth":   []byte(fmt.Sprintf(`{"version":"1.0",%q:%s`, field, strings.Repeat("[", size))),
			// As many as may be, with texts that make up for it.
			"padded": []byte(fmt.Sprintf(`{"version":"1.0",%q:[{}%s],"x":"%s"}`, field, strings.Repeat(",{}", 390_000), strings.Repeat("x", 10<<20))),
		} {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			err := read(bomb)
			runtime.ReadMemStats(&after)
			if err == nil {
				t.Errorf("%s, %s: it is accepted", field, kind)
			}
			if allocated := (after.TotalAlloc - before.TotalAlloc) >> 20; allocated > 400 {
				t.Errorf("%s, %s: %d MiB are allocated for %d MiB", field, kind, allocated, len(bomb)>>20)
			}
		}
	}
}
