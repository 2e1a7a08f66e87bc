// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"testing"
)

func TestTheCommittedHistoriesAreWhatTheGeneratorWrites(t *testing.T) {
	for _, s := range scenarios {
		want, err := s.run()
		if err != nil {
			t.Fatalf("%s: %v", s.name, err)
		}
		got, err := os.ReadFile(s.name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s.json is not what the generator writes: run `go run . -out .` in its directory", s.name)
		}
	}
}
