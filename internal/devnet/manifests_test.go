// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
)

func TestCommittedManifestsAreTheGeneratedOnes(t *testing.T) {
	platform, err := Layout(ChainID, templates(t))
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
	// This is the published hash of Safe 1.4.1's canonical deployment.
	if !strings.Contains(string(network), `"0xecd5bd14a08c5d2122379900b2f272bdf107a7e92423c10dd5fe3254386c9939"`) {
		t.Error("MultiSendCallOnly has another code hash than the canonical one")
	}
}

// The plan of an installation is made from what its manifest says: whoever reads the manifest finds
// nothing left to plan.
func TestAnInstallationIsWhatItsManifestWants(t *testing.T) {
	approved := templates(t)
	for name, node := range map[string]func(t *testing.T) string{
		"embedded": func(t *testing.T) string { return started(t).URL() }, "anvil": func(t *testing.T) string { return chaintest.Anvil(t).URL },
	} {
		t.Run(name, func(t *testing.T) {
			client := dial(t, node(t))
			for _, settings := range []Settings{{GovOpsOpen: true}, {}} {
				installed, err := Install(t.Context(), client, InstallOptions{Settings: settings, Templates: approved})
				if err != nil {
					t.Fatal(err)
				}
				declared := read(t, installed, settings)
				want, err := installed.network(settings)
				if err != nil {
					t.Fatal(err)
				}
				network := declared.Networks[Network]
				network.Sources = nil // there is none
				if !reflect.DeepEqual(network, want) {
					t.Errorf("the manifest is read as\n%+v, and the plan is of\n%+v", network, want)
				}
				snapshot, err := observe.Platform(t.Context(), client, declared, Network, nil)
				if err != nil {
					t.Fatal(err)
				}
				changes, err := platform.Differ(declared, Network, snapshot, nil)
				if err != nil || len(changes) > 0 {
					t.Errorf("it differs: %+v, %v", changes, err)
				}
				made, err := platform.Make(declared, Network, snapshot, plan.Deadline(snapshot.Block.Time, 0), nil)
				if err != nil || !made.Core.Empty() {
					t.Errorf("left to plan: %+v, %v", made, err)
				}
			}
		})
	}
}

// read reads the repository's manifests, with that of an installation in place of the devnet's.
func read(t *testing.T, installed *Platform, settings Settings) *catalog.Catalog {
	t.Helper()
	text, err := NetworkManifest(installed, settings)
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for _, each := range []string{"schema", "halos"} {
		if err := os.CopyFS(filepath.Join(folder, each), os.DirFS(filepath.Join("../..", each))); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(folder, NetworkFile), text, 0o644); err != nil {
		t.Fatal(err)
	}
	declared, err := manifest.Load(t.Context(), os.DirFS(folder), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

// The manifest states the pace of the installation exactly. Otherwise there is no manifest.
func TestTheManifestStatesThePaceOfTheInstallation(t *testing.T) {
	platform, err := Layout(ChainID, nil)
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
