// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"os"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/manifesttest"
)

// ends are the fields that bound each other under other names than min and max: what stands
// first must come before what stands second.
var ends = [][2]string{
	{"template.ranges.lockAt", "template.ranges.settleBy"},
	{"unit.queue.lockAt", "unit.queue.settleBy"},
	{"waiver.granted", "waiver.expires"},
}

// Every pair of bounds that the schema has is in order, or the manifest is refused where it is
// written. Equal ends are one value, and allowed, except where time has to pass between them.
func TestEveryPairOfBoundsIsOrdered(t *testing.T) {
	fields := manifesttest.Fields(t, os.DirFS("../../schema"))
	kinds := map[string]manifesttest.Field{} // by definition and path
	for _, field := range fields {
		kinds[field.Definition+" "+field.Path] = field
	}
	pairs := 0
	try := func(field manifesttest.Field, least, greatest string) {
		t.Helper()
		pairs++
		file := manifesttest.Examples[field.Definition]
		files := manifesttest.Repository(t, "../..")
		low, high := "1", "2"
		for _, ends := range [][2]string{{`"1d"`, `"2d"`}, {`"13:00"`, `"16:00"`}, {`"2027-01-01T00:00:00Z"`, `"2027-01-02T00:00:00Z"`}} {
			if field.Takes(ends[0]) {
				low, high = ends[0], ends[1]
			}
		}
		if strings.HasPrefix(field.Path, "template.limitBounds.") { // a route that has bounds
			least, greatest = strings.Replace(least, "*", "TRANSFER", 1), strings.Replace(greatest, "*", "TRANSFER", 1)
		}
		manifesttest.Set(t, files, file, greatest, low)
		written := manifesttest.Set(t, files, file, least, high)
		_, err := manifest.Load(t.Context(), files, manifest.Options{})
		list, _ := fault.All(err)
		if len(list) == 0 || list[0].Code != fault.WrongValue || !strings.HasPrefix(list[0].Where, file+":") {
			t.Errorf("%s and %s are the wrong way round (%s, %s), and that passes: %v", written, greatest, high, low, err)
		}
	}
	for _, field := range fields {
		least, is := kinds[field.Definition+" "+field.Path+".min"]
		if _, too := kinds[field.Definition+" "+field.Path+".max"]; is && too {
			try(least, field.Path+".min", field.Path+".max")
		}
	}
	for _, each := range ends {
		definition := "#" + strings.ToUpper(each[0][:1]) + strings.SplitN(each[0][1:], ".", 2)[0] + "File"
		field, known := kinds[definition+" "+each[0]]
		if !known {
			t.Fatalf("the schema has no %s", each[0])
		}
		try(field, each[0], each[1])
	}
	if pairs < 13 {
		t.Errorf("only %d pairs were found", pairs)
	}
}
