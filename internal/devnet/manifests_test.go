// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCommittedManifestsAreTheGeneratedOnes(t *testing.T) {
	platform, err := Layout(ChainID)
	if err != nil {
		t.Fatal(err)
	}
	network, err := NetworkManifest(platform, Settings{})
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{NetworkFile: network}
	for kind, file := range TemplateCodeFiles {
		if files[file], err = TemplateCode(kind); err != nil {
			t.Fatal(err)
		}
	}
	for file, want := range files {
		got, err := os.ReadFile(filepath.Join("../..", file))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != string(want) {
			t.Errorf("%s is not what 'make generate' writes", file)
		}
	}
	// The hash that is published for Safe 1.4.1's canonical deployment.
	if !strings.Contains(string(network), `"0xecd5bd14a08c5d2122379900b2f272bdf107a7e92423c10dd5fe3254386c9939"`) {
		t.Error("MultiSendCallOnly has another code hash than the canonical one")
	}
}
