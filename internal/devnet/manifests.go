// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"time"

	"cuelang.org/go/cue/format"
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
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

// Layout is the platform as Install makes it on a chain, with these templates. It asks no chain,
// because addresses depend only on the installer's key and on code.
func Layout(chainID uint64, templates []*catalog.Template) (*Platform, error) {
	_, platform, err := layout(chainID, Settings{}, templates)
	return platform, err
}

// Approved are the approved templates of a Catalog, by name. A devnet gets them.
func Approved(declared *catalog.Catalog) (list []*catalog.Template) {
	for _, ref := range slices.Sorted(maps.Keys(declared.Templates)) {
		if template := declared.Templates[ref]; template.Status == "approved" {
			list = append(list, template)
		}
	}
	return list
}

// network is what the manifest of a devnet says that is installed with these settings. It names the
// Halo Factory's contracts as soon as their addresses are known.
func (p *Platform) network(settings Settings) (*catalog.Network, error) {
	settings = settings.withDefaults()
	growth, err := settings.growth()
	if err != nil {
		return nil, err
	}
	hash, err := platform.RuntimeHash(bindings.CreationCode(&bindings.MultiSendCallOnlyMetaData))
	if err != nil {
		return nil, err
	}
	made := &catalog.Network{
		Origin: catalog.Origin{File: NetworkFile}, Name: Network, ChainID: p.ChainID, Confirmations: 1,
		Contracts:   catalog.Contracts{Beacon: p.Beacon, BeamState: p.BeamState, Configurator: p.Configurator, Timelock: p.Timelock},
		Safe:        catalog.SafePins{Version: safe.Version, MultiSendCallOnly: p.MultiSendCallOnly, MultiSendCallOnlyCodeHash: hash},
		Authorities: map[catalog.AuthorityRef]*catalog.Authority{},
		Admins:      []common.Address{p.Safes[Council]},
		Assets:      map[string]*catalog.Asset{Asset: {Name: Asset, Address: p.Assets[Asset], Decimals: 18}},
		Primes: map[catalog.PrimeRef]*catalog.Prime{catalog.PrimeRef(p.Prime.Name): {
			Name: catalog.PrimeRef(p.Prime.Name), ALMProxy: p.Prime.ALMProxy, RateLimits: p.Prime.RateLimits, Controller: p.Prime.Controller, GovOps: EmberGovOps,
		}},
		SORL: catalog.SORL{MaxChange: growth.Int64(), Hop: uint64(settings.Hop / time.Second)},
	}
	if p.Registry != (common.Address{}) {
		made.Contracts.Registry, made.Contracts.Factory, made.Contracts.Guards = &p.Registry, &p.Factory, &p.Guards
	}
	for _, name := range Safes {
		made.Authorities[name] = &catalog.Authority{Name: name, Safe: p.Safes[name], Role: decides[string(name)]}
	}
	if !settings.GovOpsOpen {
		made.Opening = catalog.OpeningFactory
	}
	if !settings.Bare {
		made.Platform = &catalog.Wanted{Governance: Council, Approval: Council, Templates: p.Templates, Schedules: true, Pairs: true}
	}
	return made, nil
}

// NetworkManifest is the manifest of a devnet that was installed with these settings. It is the
// text of NetworkFile.
func NetworkManifest(p *Platform, settings Settings) ([]byte, error) {
	network, err := p.network(settings)
	if err != nil {
		return nil, err
	}
	var text strings.Builder
	line := func(form string, arguments ...any) { fmt.Fprintf(&text, form+"\n", arguments...) }
	line("%s// A development chain, machine-written by `make generate` and `halocompile devnet install`. Its", licence)
	line("// keys are public knowledge, so nothing here is ever worth anything.")
	line("network: {")
	line("chainId: %d", network.ChainID)
	line("confirmations: %d", network.Confirmations)
	opening := network.Opening
	if opening == "" {
		opening = "govops"
	}
	line("opening: %q\n", opening)
	if wanted := network.Platform; wanted != nil {
		line("platform: {\ngovernance: %q", wanted.Governance)
		line("templates: [%s]", quoted(wanted.Templates))
		line("schedules: %t\npairs: %t\n}\n", wanted.Schedules, wanted.Pairs)
	}
	line("contracts: {")
	for _, contract := range []struct {
		field   string
		address *common.Address
	}{
		{"registry", network.Contracts.Registry}, {"factory", network.Contracts.Factory}, {"guards", network.Contracts.Guards},
		{"beacon", &p.Beacon}, {"beamState", &p.BeamState}, {"configurator", &p.Configurator}, {"timelock", &p.Timelock},
	} {
		if contract.address != nil {
			line("%s: %q", contract.field, contract.address)
		}
	}
	line("}\n\nsafe: {")
	line("version: %q", network.Safe.Version)
	line("multiSendCallOnly: %q", network.Safe.MultiSendCallOnly)
	line("multiSendCallOnlyCodeHash: %q", network.Safe.MultiSendCallOnlyCodeHash)
	line("}\n\nauthorities: {")
	for _, name := range Safes {
		line("%q: {\nsafe: %q\nrole: %q\n}", name, network.Authorities[name].Safe, network.Authorities[name].Role)
	}
	line("}\n\nadmins: [%q]\n", Council)
	line("assets: %s: {\naddress: %q\ndecimals: %d\n}\n", Asset, network.Assets[Asset].Address, network.Assets[Asset].Decimals)
	line("primes: %s: {", p.Prime.Name)
	line("almProxy: %q\nrateLimits: %q\ncontroller: %q", p.Prime.ALMProxy, p.Prime.RateLimits, p.Prime.Controller)
	line("govOps: %q\n}\n", EmberGovOps)
	line("sorl: {\nmaxChange: %d\nhop: %q\n}\n}", network.SORL.MaxChange, durationText(settings.withDefaults().Hop))
	return format.Source([]byte(text.String()))
}

// quoted writes references as CUE does in a list.
func quoted(refs []catalog.TemplateRef) string {
	texts := make([]string, len(refs))
	for i, ref := range refs {
		texts[i] = fmt.Sprintf("%q", ref)
	}
	return strings.Join(texts, ", ")
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
