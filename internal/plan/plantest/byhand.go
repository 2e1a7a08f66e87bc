// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// ByHand deploys as people did before there was a factory: one transaction after the other, from an
// account of theirs. It knows the contracts and the platform, and nothing of what it tests.
type ByHand struct {
	*Live
	T       *testing.T
	Network *catalog.Network

	Proxy, Access, Limits, Controller, Agent, Facility common.Address
	Unit                                               []common.Address // share and queues
}

const deployer = "relayer"

func (h *ByHand) deploy(contract *bind.MetaData, tail []byte, arguments ...any) common.Address {
	h.T.Helper()
	packed, err := bindings.ABI(contract).Pack("", arguments...)
	if err != nil {
		h.T.Fatal(err)
	}
	return h.Send(h.T, deployer, nil, append(longer(bindings.CreationCode(contract), tail), packed...))
}

// longer is creation code that leaves code with a tail: the constructor gets other numbers where it
// says how long code and constructor are.
func longer(creation, tail []byte) []byte {
	if len(tail) == 0 {
		return creation
	}
	end := bytes.Index(creation, []byte{0xf3, 0xfe}) + 2 // RETURN and INVALID end the constructor
	head := bytes.Clone(creation[:end])
	for _, length := range []int{len(creation), len(creation) - end} {
		push := func(n int) []byte { return binary.BigEndian.AppendUint16([]byte{0x61}, uint16(n)) }
		head = bytes.ReplaceAll(head, push(length), push(length+len(tail)))
	}
	return append(append(head, creation[end:]...), tail...)
}

func (h *ByHand) call(to common.Address, signature string, values ...any) {
	h.T.Helper()
	h.Send(h.T, deployer, &to, facts.Call(signature, values...))
}

// PAU deploys and wires a PAU, and registers it. Code has a tail where tails says so.
func (h *ByHand) PAU(facets []string, tails map[string][]byte) {
	own, council, c := devnet.Address(deployer), h.Network.Authorities[devnet.Council].Safe, h.Network.Contracts
	h.Proxy = h.deploy(&bindings.ALMProxyMetaData, tails["proxy"], own)
	h.Access = h.deploy(&bindings.AccessControlsMetaData, nil, own)
	h.Limits = h.deploy(&bindings.RateLimitsMetaData, tails["limits"], own)
	h.Controller = h.deploy(&bindings.ControllerMetaData, nil, h.Access, c.Beacon, h.Proxy, h.Limits)
	h.Agent = h.deploy(&bindings.AdministeredAgentMetaData, nil, own)

	grant := func(on common.Address, role onchain.RoleName, to common.Address) {
		h.call(on, "grantRole(bytes32,address)", [32]byte(role.ID()), to)
	}
	grant(h.Proxy, onchain.ControllerRole, h.Controller)
	grant(h.Limits, onchain.ControllerRole, h.Controller)
	var ids [][32]byte
	for _, facet := range facets {
		ids = append(ids, onchain.Slug(facet))
	}
	h.call(h.Controller, "updateIntegrations(bytes32[])", ids)
	grant(h.Access, onchain.AllocatorRole, h.Agent)
	h.call(h.Agent, "addActor(address)", devnet.Address("beacon"))
	h.call(h.Agent, "addRevoker(address)", devnet.Address("freezer"))
	h.call(h.Agent, "addAdmin(address)", council)
	h.call(h.Agent, "removeAdmin(address)", own)
	for _, on := range []common.Address{h.Proxy, h.Access, h.Limits} {
		grant(on, onchain.AdminRole, council)
		if on != h.Proxy {
			grant(on, onchain.AdminRole, c.Configurator)
		}
	}
	state, govOps := bindings.NewBeamState(), h.Network.Authorities["meridian-govops"].Safe
	h.Council(h.T, c.BeamState, state.PackAddRateLimits(h.Limits))
	h.Council(h.T, c.BeamState, state.PackAddController(h.Controller))
	h.Council(h.T, c.BeamState, state.PackAddCBeam(govOps))
	h.Council(h.T, c.BeamState, state.PackSetCBeamForRateLimits(h.Limits, govOps))
	h.Council(h.T, c.BeamState, state.PackSetCBeamForController(h.Controller, govOps))
}

// Leave takes from the deployer what it still holds on some contracts.
func (h *ByHand) Leave(from ...common.Address) {
	for _, on := range from {
		h.call(on, "renounceRole(bytes32,address)", [32]byte{}, devnet.Address(deployer))
	}
}

// Limit gives a key an init, and sets it. As much as goes through at once goes through in a day.
func (h *ByHand) Limit(key common.Hash, init, value *big.Int) {
	day := func(n *big.Int) *big.Int { return new(big.Int).Div(n, big.NewInt(86_400)) }
	h.Council(h.T, h.Network.Contracts.BeamState, bindings.NewBeamState().PackAddInitRateLimits(key, h.Limits, init, day(init)))
	h.By(h.T, "meridian-govops", h.Network.Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(h.Limits, key, value, day(value)))
}

// single is where the code of a template's component stands once for all.
func (h *ByHand) single(template *catalog.Template, name string) common.Address {
	h.T.Helper()
	for _, component := range template.Components {
		if component.Name == name {
			return crypto.CreateAddress2(*h.Network.Contracts.Registry, common.Hash{}, component.CodeHash[:])
		}
	}
	h.T.Fatalf("the template has no %s", name)
	return common.Address{}
}

// Pool deploys a Unit of a pool, as anybody may with the template's module. The values are in the
// module's order.
func (h *ByHand) Pool(template *catalog.Template, name string, receiver common.Address, values ...*big.Int) {
	h.T.Helper()
	data, err := facts.Arguments("address", "address", "string", "string").Pack(h.Network.Assets["USDS"].Address, receiver, name, "HBR")
	if err != nil {
		h.T.Fatal(err)
	}
	module, contract := h.single(template, "MODULE"), bindings.NewLctsModule()
	context := bindings.IClassModuleContext{
		Registry: *h.Network.Contracts.Registry, Template: onchain.TemplateID(template.Name, template.Version), AlmProxy: h.Proxy,
	}
	answer, err := h.Client.Call(h.T.Context(), module, contract.PackPredictUnit(devnet.Address(deployer), context, onchain.Slug("harbour"), values, data), common.Hash{})
	if err != nil {
		h.T.Fatal(err)
	}
	if h.Unit, err = contract.UnpackPredictUnit(answer); err != nil {
		h.T.Fatal(err)
	}
	h.Send(h.T, deployer, &module, contract.PackDeployUnit(context, onchain.Slug("harbour"), values, data))
}

// Used deploys a Class with one Unit, gives both what their template wants, and opens the Unit's
// limits and those of the Prime ember. Transfers lead to the receiver.
func (h *ByHand) Used(template *catalog.Template, receiver common.Address) {
	h.T.Helper()
	whole := func(tokens int64) *big.Int { return new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18)) }
	h.PAU(template.Integrations, nil)
	h.Leave(h.Proxy, h.Access, h.Limits)
	h.Pool(template, "Harbour pool", receiver, big.NewInt(18), whole(25_000_000), big.NewInt(700), big.NewInt(200), big.NewInt(10_800))
	asset := h.Network.Assets["USDS"].Address
	for _, key := range []common.Hash{
		onchain.LimitKey("LIMIT_LCTS_HALO_SETTLE", asset, h.Unit[1]), onchain.LimitKey("LIMIT_LCTS_HALO_SETTLE", asset, h.Unit[2]), onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, receiver),
	} {
		h.Limit(key, whole(500_000), whole(150_000))
	}
	ember, state := h.Network.Primes["ember"], bindings.NewBeamState()
	approve := func(key common.Hash, most, slope *big.Int) {
		h.Council(h.T, h.Network.Contracts.BeamState, state.PackAddInitRateLimits(key, ember.RateLimits, most, slope))
		h.By(h.T, ember.GovOps, h.Network.Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(ember.RateLimits, key, most, slope))
	}
	slope := new(big.Int).Div(whole(200_000), big.NewInt(86_400))
	approve(onchain.LimitKey("LIMIT_LCTS_PRIME_SUBSCRIBE", asset, h.Unit[1]), whole(200_000), slope)
	approve(onchain.LimitKey("LIMIT_LCTS_PRIME_REDEEM", h.Unit[0], h.Unit[2]), whole(200_000), slope)
	approve(onchain.LimitKey("LIMIT_LCTS_PRIME_CLAIM", h.Unit[1]), &catalog.Unlimited.Int, new(big.Int))
	approve(onchain.LimitKey("LIMIT_LCTS_PRIME_CLAIM", h.Unit[2]), &catalog.Unlimited.Int, new(big.Int))
}

// NFAT deploys a facility as a minimal proxy of the one that is there already.
func (h *ByHand) NFAT(template *catalog.Template) {
	registry := *h.Network.Contracts.Registry
	single := h.single(template, "NFAT_FACILITY")
	arguments, err := facts.Arguments("address", "bytes32").Pack(registry, [32]byte(onchain.TemplateID(template.Name, template.Version)))
	if err != nil {
		h.T.Fatal(err)
	}
	code := bytes.Join([][]byte{common.FromHex("363d3d373d3d3d363d73"), single[:], common.FromHex("5af43d82803e903d91602b57fd5bf3"), arguments}, nil)
	h.Facility = h.Send(h.T, deployer, nil, append(append(binary.BigEndian.AppendUint16([]byte{0x61}, uint16(len(code))), common.FromHex("3d81600a3d39f3")...), code...))
	council := h.Network.Authorities[devnet.Council].Safe
	h.Send(h.T, deployer, &h.Facility, bindings.NewNfatFacility().PackInitialize(bindings.INfatFacilitySetup{
		Name: "Harbour facility", Symbol: "HBR", BaseURI: "https://nfat.harbour.example/", Gem: h.Network.Assets["USDS"].Address, Recipient: h.Proxy,
		Wards: []common.Address{council}, Buds: []common.Address{h.Proxy}, Cops: []common.Address{devnet.Address("freezer")}, Controller: h.Controller,
	}))
}

// Published deploys the facility that stands for the published one, and hands it over.
func (h *ByHand) Published() {
	h.Facility = h.deploy(&bindings.DevFacilityMetaData, nil, h.Network.Assets["USDS"].Address, "Harbour facility", "HBR")
	h.call(h.Facility, "file(bytes32,address)", onchain.Slug("recipient"), h.Proxy)
	h.call(h.Facility, "kiss(address)", h.Proxy)
	h.call(h.Facility, "addFreezer(address)", devnet.Address("freezer"))
	h.call(h.Facility, "rely(address)", h.Network.Authorities[devnet.Council].Safe)
	h.call(h.Facility, "deny(address)", devnet.Address(deployer))
}

// Contracts are all that were deployed, by what the inventory calls them.
func (h *ByHand) Contracts() map[string]common.Address {
	list := map[string]common.Address{"ALM_PROXY": h.Proxy, "ACCESS_CONTROLS": h.Access, "RATE_LIMITS": h.Limits, "CONTROLLER": h.Controller, "ADMINISTERED_AGENT": h.Agent}
	if h.Facility != (common.Address{}) {
		list["NFAT_FACILITY"] = h.Facility
	}
	for i, at := range h.Unit {
		list[[]string{"UNIT_SHARE", "SUBSCRIBE_QUEUE", "REDEEM_QUEUE"}[i]] = at
	}
	return list
}
