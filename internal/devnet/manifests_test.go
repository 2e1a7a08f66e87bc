// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
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
	for kind, file := range TemplateCodeFiles() {
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

// The manifest states the pace that the platform was installed with, exactly or not at all.
func TestTheManifestStatesThePaceOfTheInstallation(t *testing.T) {
	platform, err := Layout(ChainID)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		settings Settings
		want     string
	}{
		{Settings{}, "maxChange: 2500\n\t\thop:       \"18h\"\n"},
		{Settings{Hop: 90 * time.Second, MaxChange: big.NewInt(12e17)}, "maxChange: 2000\n\t\thop:       \"90s\"\n"},
		{Settings{Hop: 16 * time.Hour, MaxChange: big.NewInt(1e18)}, "maxChange: 0\n\t\thop:       \"16h\"\n"},
	} {
		text, err := NetworkManifest(platform, c.settings)
		if err != nil || !strings.Contains(string(text), c.want) {
			t.Errorf("%+v: %v, no %s in\n%s", c.settings, err, c.want, text)
		}
	}
	for _, change := range []int64{1e18 - 1, 125e16 + 1, 1} {
		if text, err := NetworkManifest(platform, Settings{MaxChange: big.NewInt(change)}); err == nil {
			t.Errorf("a maxChange of %d becomes\n%s", change, text)
		}
	}
}
