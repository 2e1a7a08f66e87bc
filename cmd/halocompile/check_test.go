// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"testing"
)

// BenchmarkCheckExample is `halocompile check` of this repository's manifests, without the start of
// the process.
func BenchmarkCheckExample(b *testing.B) {
	for b.Loop() {
		var out, errors bytes.Buffer
		if code := run([]string{"check", "-C", "../..", "--now", "2027-01-01T00:00:00Z"}, nil, &out, &errors); code != 0 {
			b.Fatalf("exit code %d\n%s", code, errors.String())
		}
	}
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N), "check_example_s")
}
