// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"fmt"
	"math/big"
	"strings"
	"time"

	"cuelang.org/go/cue/format"
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/platform"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// Network is the name of a devnet in manifests.
const Network = "devnet"

// NetworkFile is the place of the generated network manifest in a repository.
const NetworkFile = "halos/networks/" + Network + ".cue"

// TemplateCodeFiles are the files that pin the code of each kind of template. A kind whose
// templates pin code of others has none.
func TemplateCodeFiles() map[string]string {
	files := map[string]string{}
	for _, each := range kind.All() {
		if file := each.Facts().Code.File; file != "" {
			files[each.Facts().Name] = file
		}
	}
	return files
}

const licence = "// SPDX-License-Identifier: AGPL-3.0-or-later\n\n"

// decides says, for people, what each Safe decides.
var decides = map[string]string{
	Council:        "Core Council: approves templates, grants cBEAMs, holds the aBEAM",
	Deployer:       "Deploys Classes and Units from approved templates, and nothing else",
	MeridianGovOps: "GovOps of Meridian Credit: sets the limits of its Classes",
	EmberGovOps:    "GovOps of Ember: sets the limits of the Prime",
}

// Layout is the platform as Install makes it on a chain. It asks no chain, because addresses depend
// only on the installer's key.
func Layout(chainID uint64) (*Platform, error) {
	_, platform, err := layout(chainID, InstallOptions{})
	return platform, err
}

// NetworkManifest is the manifest of a devnet that was installed with these settings. It is the
// text of NetworkFile.
func NetworkManifest(p *Platform, settings Settings) ([]byte, error) {
	settings = settings.withDefaults()
	growth, err := settings.growth()
	if err != nil {
		return nil, err
	}
	hash, err := platform.RuntimeHash(bindings.CreationCode(&bindings.MultiSendCallOnlyMetaData))
	if err != nil {
		return nil, err
	}
	var text strings.Builder
	line := func(form string, arguments ...any) { fmt.Fprintf(&text, form+"\n", arguments...) }
	line("%s// A development chain, machine-written by `make generate` and `halocompile devnet install`. Its", licence)
	line("// keys are public knowledge, so nothing here is ever worth anything.")
	line("network: {")
	line("chainId: %d", p.ChainID)
	line("confirmations: 1")
	line("opening: \"factory\"\n")
	line("contracts: {")
	for _, contract := range []struct {
		field   string
		address common.Address
	}{
		{"registry", p.Registry}, {"factory", p.Factory}, {"guards", p.Guards}, {"beacon", p.Beacon},
		{"beamState", p.BeamState}, {"configurator", p.Configurator}, {"timelock", p.Timelock},
	} {
		if contract.address != (common.Address{}) {
			line("%s: %q", contract.field, contract.address)
		}
	}
	line("}\n\nsafe: {")
	line("version: %q", safe.Version)
	line("multiSendCallOnly: %q", p.MultiSendCallOnly)
	line("multiSendCallOnlyCodeHash: %q", hash)
	line("}\n\nauthorities: {")
	for _, name := range Safes {
		line("%q: {\nsafe: %q\nrole: %q\n}", name, p.Safes[name], decides[string(name)])
	}
	line("}\n\nadmins: [%q]\n", Council)
	line("assets: %s: {\naddress: %q\ndecimals: 18\n}\n", Asset, p.Assets[Asset])
	line("primes: %s: {", p.Prime.Name)
	line("almProxy: %q\nrateLimits: %q\ncontroller: %q", p.Prime.ALMProxy, p.Prime.RateLimits, p.Prime.Controller)
	line("govOps: %q\n}\n", EmberGovOps)
	line("sorl: {\nmaxChange: %s\nhop: %q\n}\n}", growth, durationText(settings.Hop))
	return format.Source([]byte(text.String()))
}

// growth is the most that one increase may raise a limit by, in basis points.
func (s Settings) growth() (*big.Int, error) {
	one, bp := big.NewInt(1e18), big.NewInt(1e14)
	growth, rest := new(big.Int).QuoRem(new(big.Int).Sub(s.MaxChange, one), bp, new(big.Int))
	if growth.Sign() < 0 || rest.Sign() != 0 {
		return nil, fmt.Errorf("maxChange %s is no whole number of basis points above 1e18", s.MaxChange)
	}
	return growth, nil
}

// durationText writes a duration as manifests do.
func durationText(d time.Duration) string {
	if d%time.Hour == 0 {
		return fmt.Sprintf("%dh", d/time.Hour)
	}
	return fmt.Sprintf("%ds", d/time.Second)
}

// TemplateCode is the text of the kind's file among TemplateCodeFiles. It pins the building blocks
// of a kind of template as they are built here, and the facets that its Controllers have.
func TemplateCode(of string) ([]byte, error) {
	facets, err := platform.Facets(of)
	if err != nil {
		return nil, err
	}
	return scaffold.Pins(platform.Components(of), facets, bindings.FunctionNamed)
}
