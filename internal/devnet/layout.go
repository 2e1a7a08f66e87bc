// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/platform"
	"github.com/halo-factory/halocompile/internal/safe"
)

// beamStateRoles are the functions that each role may call.
var beamStateRoles = []struct {
	role      uint8
	functions []string
}{
	{onchain.DelayedRole, []string{
		"start", "setHop", "setMaxChange", "addRateLimits", "addController", "addCBeam", "addInitRateLimits", "addInitControllerActions",
	}},
	{onchain.ImmediateRole, []string{
		"stop", "delRateLimits", "delController", "delCBeam", "setCBeamForRateLimits", "unsetCBeamForRateLimits",
		"setCBeamForController", "unsetCBeamForController", "delInitRateLimits", "delInitControllerActions",
	}},
	{onchain.PairingRole, []string{"setCBeamForRateLimits", "unsetCBeamForRateLimits", "setCBeamForController"}},
}

// Settings are the settings of the Configurator Unit, and what is wanted of the Halo Factory. A
// zero field has the default that its comment names.
type Settings struct {
	// Bare leaves the Halo Factory out: registry, factory, guards and templates. Then the chain has
	// what public networks have before a Halo Factory comes. The default is to install it.
	Bare bool
	// GovOpsOpen leaves it to GovOps to give a Class's own limits their first value. The default is
	// that the factory does.
	GovOpsOpen bool

	Delay     time.Duration // delay of additions: 14 days
	Hop       time.Duration // time between two increases of a limit: 18 hours
	MaxChange *big.Int      // largest factor of one increase, where 1e18 means no change: 1.25e18
	// the id of a public chain that the node only pretends to be; 0 for none. Then that id is
	// taken, too. No verb says so: it is for rehearsals in tests.
	Pretends uint64
}

func (s Settings) withDefaults() Settings {
	if s.Delay == 0 {
		s.Delay = 14 * 24 * time.Hour
	}
	if s.Hop == 0 {
		s.Hop = 18 * time.Hour
	}
	if s.MaxChange == nil {
		s.MaxChange = big.NewInt(125e16)
	}
	return s
}

// Platform holds the address of everything that is installed.
type Platform struct {
	ChainID uint64 `json:"chainId"`

	Singleton         common.Address                          `json:"singleton"` // Safe 1.4.1
	SafeFactory       common.Address                          `json:"safeFactory"`
	MultiSendCallOnly common.Address                          `json:"multiSendCallOnly"`
	FallbackHandler   common.Address                          `json:"fallbackHandler"`
	Safes             map[catalog.AuthorityRef]common.Address `json:"safes"` // by authority

	Assets       map[string]common.Address `json:"assets"` // DevTokens with 18 decimals
	Beacon       common.Address            `json:"beacon"`
	Facets       map[string]common.Address `json:"facets"` // by integration id
	BeamState    common.Address            `json:"beamState"`
	Configurator common.Address            `json:"configurator"`
	Timelock     common.Address            `json:"timelock"`

	Registry  common.Address        `json:"registry"`
	Factory   common.Address        `json:"factory"`
	Guards    common.Address        `json:"guards"`
	Templates []catalog.TemplateRef `json:"templates"` // that are registered
	// by component name, such as "MODULE lcts" for a module
	Singletons map[string]common.Address `json:"singletons"`

	Prime Prime `json:"prime"`
}

// Prime is the Prime "ember" with its own PAU.
type Prime struct {
	Name           string         `json:"name"`
	ALMProxy       common.Address `json:"almProxy"`
	AccessControls common.Address `json:"accessControls"`
	RateLimits     common.Address `json:"rateLimits"`
	Controller     common.Address `json:"controller"`
	Agent          common.Address `json:"agent"`
}

// Asset is the name of the asset on a devnet.
const Asset = "USDS"

// primeFunds is the Prime's money at the beginning, in whole USDS.
const primeFunds = 1_000_000_000

// gasMoney are the actors who pay gas on a devnet besides the installer. The installer gives them
// ether.
var gasMoney = []string{"relayer", "beacon", "manager", "counterparty", "ember allocator", "freezer"}

// step is one transaction of the installer.
type step struct {
	name    string          // says what it does, for people
	to      *common.Address // nil deploys a contract
	value   *big.Int        // wei
	data    []byte
	creates common.Address // the address that has code afterwards; zero for a mere call
	gas     uint64         // most that it may use; 0 for what is enough for its data
}

// script collects the installer's transactions. The address of each deployment depends on its
// place, so all of them are known before the first is sent.
type script struct {
	steps     []step
	installer common.Address
	err       error
}

func (s *script) fail(name string, err error) {
	if s.err == nil && err != nil {
		s.err = fmt.Errorf("%s: %w", name, err)
	}
}

// deploy deploys a contract with its constructor's arguments.
func (s *script) deploy(name string, contract *bind.MetaData, arguments ...any) common.Address {
	packed, err := bindings.ABI(contract).Pack("", arguments...)
	s.fail(name, err)
	address := crypto.CreateAddress(s.installer, uint64(len(s.steps)))
	s.steps = append(s.steps, step{name: "deploy " + name, data: append(bindings.CreationCode(contract), packed...), creates: address})
	return address
}

// call calls a function of a contract.
func (s *script) call(name string, to common.Address, contract *bind.MetaData, function string, arguments ...any) {
	data, err := bindings.ABI(contract).Pack(function, arguments...)
	s.fail(name, err)
	s.steps = append(s.steps, step{name: name, to: &to, data: data})
}

// layout returns every transaction of the installer that brings the reference platform, in order,
// and the platform with the Halo Factory that comes afterwards. It depends only on its arguments.
func layout(chainID uint64, settings Settings, templates []*catalog.Template) ([]step, *Platform, error) {
	settings = settings.withDefaults()
	s := &script{installer: Address("installer")}
	p := &Platform{
		ChainID: chainID,
		Safes:   map[catalog.AuthorityRef]common.Address{}, Assets: map[string]common.Address{},
		Facets: map[string]common.Address{}, Templates: []catalog.TemplateRef{}, Singletons: map[string]common.Address{},
	}
	s.safes(p)
	p.Assets[Asset] = s.deploy(Asset, &bindings.DevTokenMetaData, "USDS Stablecoin", Asset, uint8(18))
	s.beacon(p)
	s.configurator(p, settings)
	s.prime(p)
	s.handOver(p)
	s.steps = append(s.steps, step{name: "ether for the CREATE2 deployer", to: &create2Sender, value: create2Cost})
	for _, actor := range gasMoney {
		to := Address(actor)
		s.steps = append(s.steps, step{name: "ether for " + actor, to: &to, value: ether(100)})
	}
	if s.err == nil && !settings.Bare {
		s.err = p.own(settings, templates)
	}
	return s.steps, p, s.err
}

// own fills in where the Halo Factory will stand.
func (p *Platform) own(settings Settings, templates []*catalog.Template) error {
	network, err := p.network(settings)
	if err != nil {
		return err
	}
	own, err := platform.Contracts(network)
	if err != nil {
		return err
	}
	p.Registry, p.Factory, p.Guards = own[0].Address, own[1].Address, own[2].Address
	for _, template := range templates {
		if _, err := platform.Spec(template); err != nil {
			return err // before anything is sent
		}
		p.Templates = append(p.Templates, template.Ref())
		for _, component := range template.Components {
			if !platform.Once(template.Kind, component.Name) {
				continue
			}
			name := component.Name
			if name == "MODULE" {
				name += " " + template.Kind
			}
			p.Singletons[name] = platform.Single(p.Registry, component.CodeHash)
		}
	}
	return nil
}

// safes deploys Safe 1.4.1 and the authorities' Safes.
func (s *script) safes(p *Platform) {
	p.Singleton = s.deploy("Safe 1.4.1", &bindings.SafeMetaData)
	p.SafeFactory = s.deploy("SafeProxyFactory", &bindings.SafeProxyFactoryMetaData)
	p.MultiSendCallOnly = s.deploy("MultiSendCallOnly", &bindings.MultiSendCallOnlyMetaData)
	p.FallbackHandler = s.deploy("CompatibilityFallbackHandler", &bindings.CompatibilityFallbackHandlerMetaData)
	for _, name := range Safes {
		accounts := make([]common.Address, owners)
		for i, owner := range Owners(name) {
			accounts[i] = Address(owner)
		}
		setup, err := safe.Setup(accounts, threshold, p.FallbackHandler)
		s.fail(string(name), err)
		create, err := safe.CreateProxy(p.Singleton, setup, new(big.Int))
		s.fail(string(name), err)
		p.Safes[name] = safe.ProxyAddress(p.SafeFactory, bindings.CreationCode(&bindings.SafeProxyMetaData), p.Singleton, setup, new(big.Int))
		s.steps = append(s.steps, step{name: "Safe " + string(name), to: &p.SafeFactory, data: create, creates: p.Safes[name]})
	}
}

// beacon deploys the Beacon and registers the facets in it.
func (s *script) beacon(p *Platform) {
	p.Beacon = s.deploy("Beacon", &bindings.BeaconMetaData, s.installer)
	for _, i := range platform.Integrations() {
		p.Facets[i.ID] = s.deploy(i.ID, bindings.Named(i.Facet))
		wires, err := platform.Wires(i)
		s.fail(i.ID, err)
		s.call("register "+i.ID, p.Beacon, &bindings.BeaconMetaData, "setIntegration", onchain.Slug(i.ID),
			bindings.IEnumerableIntegrationsConfig{Facet: p.Facets[i.ID], Wires: wires})
	}
}

// configurator deploys the Configurator Unit and assigns its roles.
func (s *script) configurator(p *Platform, settings Settings) {
	state, timelock := &bindings.BeamStateMetaData, &bindings.TimelockMetaData
	p.BeamState = s.deploy("BeamState", state)
	p.Configurator = s.deploy("Configurator", &bindings.ConfiguratorMetaData, p.BeamState)
	p.Timelock = s.deploy("Timelock", timelock, seconds(settings.Delay), s.installer)
	for _, r := range beamStateRoles {
		for _, function := range r.functions {
			s.call(fmt.Sprintf("BeamState role %d: %s", r.role, function), p.BeamState, state,
				"setRoleAction", r.role, [4]byte(bindings.ABI(state).Methods[function].ID), true)
		}
	}
	for _, holder := range []struct {
		who  common.Address
		role uint8
	}{{p.Timelock, onchain.DelayedRole}, {p.Safes[Council], onchain.ImmediateRole}} {
		s.call(fmt.Sprintf("BeamState role %d: holder", holder.role), p.BeamState, state, "setUserRole", holder.who, holder.role, true)
	}
	s.call("general hop", p.BeamState, state, "setHop", common.Address{}, seconds(settings.Hop))
	s.call("general maxChange", p.BeamState, state, "setMaxChange", common.Address{}, settings.MaxChange)
	for _, role := range []common.Hash{onchain.ProposerRole.ID(), onchain.CancellerRole.ID(), onchain.PauserRole.ID()} {
		s.call("Timelock role: council", p.Timelock, timelock, "grantRole", role, p.Safes[Council])
	}
}

// prime deploys the PAU of the Prime "ember", registers it with the Configurator Unit, and funds
// it.
func (s *script) prime(p *Platform) {
	e := &p.Prime
	e.Name = "ember"
	e.ALMProxy = s.deploy("ember: ALMProxy", &bindings.ALMProxyMetaData, s.installer)
	e.AccessControls = s.deploy("ember: AccessControls", &bindings.AccessControlsMetaData, s.installer)
	e.RateLimits = s.deploy("ember: RateLimits", &bindings.RateLimitsMetaData, s.installer)
	e.Controller = s.deploy("ember: Controller", &bindings.ControllerMetaData, e.AccessControls, p.Beacon, e.ALMProxy, e.RateLimits)
	e.Agent = s.deploy("ember: AdministeredAgent", &bindings.AdministeredAgentMetaData, s.installer)

	s.call("ember: controller", e.ALMProxy, &bindings.ALMProxyMetaData, "grantRole", onchain.ControllerRole.ID(), e.Controller)
	s.call("ember: controller", e.RateLimits, &bindings.RateLimitsMetaData, "grantRole", onchain.ControllerRole.ID(), e.Controller)
	var ofPrimes [][32]byte
	for _, each := range platform.Integrations() {
		if each.Prime {
			ofPrimes = append(ofPrimes, onchain.Slug(each.ID))
		}
	}
	s.call("ember: integrations", e.Controller, &bindings.ControllerMetaData, "updateIntegrations", ofPrimes)
	s.call("ember: allocator", e.AccessControls, &bindings.AccessControlsMetaData, "grantRole", onchain.AllocatorRole.ID(), e.Agent)
	s.call("ember: Configurator", e.AccessControls, &bindings.AccessControlsMetaData, "grantRole", onchain.AdminRole.ID(), p.Configurator)
	s.call("ember: Configurator", e.RateLimits, &bindings.RateLimitsMetaData, "grantRole", onchain.AdminRole.ID(), p.Configurator)

	agent := &bindings.AdministeredAgentMetaData
	s.call("ember: actor", e.Agent, agent, "addActor", Address("ember allocator"))
	s.call("ember: revoker", e.Agent, agent, "addRevoker", Address("freezer"))
	s.call("ember: agent's admin", e.Agent, agent, "addAdmin", p.Safes[Council])
	s.call("ember: agent's admin", e.Agent, agent, "removeAdmin", s.installer)

	state := &bindings.BeamStateMetaData
	s.call("ember: register", p.BeamState, state, "addRateLimits", e.RateLimits)
	s.call("ember: register", p.BeamState, state, "addController", e.Controller)
	s.call("ember: register", p.BeamState, state, "addCBeam", p.Safes[EmberGovOps])
	s.call("ember: pair", p.BeamState, state, "setCBeamForRateLimits", e.RateLimits, p.Safes[EmberGovOps])
	s.call("ember: pair", p.BeamState, state, "setCBeamForController", e.Controller, p.Safes[EmberGovOps])
	s.call("ember: funds", p.Assets[Asset], &bindings.DevTokenMetaData, "mint", e.ALMProxy, ether(primeFunds))
}

// handOver makes the council the administrator of everything, and takes every role from the
// installer.
func (s *script) handOver(p *Platform) {
	council := p.Safes[Council]
	for _, c := range []struct {
		name     string
		at       common.Address
		contract *bind.MetaData
	}{
		{"Beacon", p.Beacon, &bindings.BeaconMetaData},
		{"Timelock", p.Timelock, &bindings.TimelockMetaData},
		{"ember: ALMProxy", p.Prime.ALMProxy, &bindings.ALMProxyMetaData},
		{"ember: AccessControls", p.Prime.AccessControls, &bindings.AccessControlsMetaData},
		{"ember: RateLimits", p.Prime.RateLimits, &bindings.RateLimitsMetaData},
	} {
		s.call(c.name+": council administers", c.at, c.contract, "grantRole", onchain.AdminRole.ID(), council)
		s.call(c.name+": installer leaves", c.at, c.contract, "renounceRole", onchain.AdminRole.ID(), s.installer)
	}
	s.call("BeamState: council administers", p.BeamState, &bindings.BeamStateMetaData, "rely", council)
	s.call("BeamState: installer leaves", p.BeamState, &bindings.BeamStateMetaData, "deny", s.installer)
}

func seconds(d time.Duration) *big.Int { return big.NewInt(int64(d / time.Second)) }
