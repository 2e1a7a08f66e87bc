// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory_test

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
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// byHand deploys as people did before there was a factory: one transaction after the other, from an
// account of theirs. It knows the contracts and the platform, and nothing of what it tests.
type byHand struct {
	*plantest.Live
	t       *testing.T
	network *catalog.Network

	proxy, access, limits, controller, agent, facility common.Address
}

const deployer = "relayer"

func (h *byHand) deploy(contract *bind.MetaData, tail []byte, arguments ...any) common.Address {
	h.t.Helper()
	packed, err := bindings.ABI(contract).Pack("", arguments...)
	if err != nil {
		h.t.Fatal(err)
	}
	return h.Send(h.t, deployer, nil, append(longer(bindings.CreationCode(contract), tail), packed...))
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

func (h *byHand) call(to common.Address, signature string, values ...any) {
	h.t.Helper()
	h.Send(h.t, deployer, &to, facts.Call(signature, values...))
}

// pau deploys and wires a PAU, and registers it. Code has a tail where tails says so.
func (h *byHand) pau(facets []string, tails map[string][]byte) {
	own, council, c := devnet.Address(deployer), h.network.Authorities[devnet.Council].Safe, h.network.Contracts
	h.proxy = h.deploy(&bindings.ALMProxyMetaData, tails["proxy"], own)
	h.access = h.deploy(&bindings.AccessControlsMetaData, nil, own)
	h.limits = h.deploy(&bindings.RateLimitsMetaData, tails["limits"], own)
	h.controller = h.deploy(&bindings.ControllerMetaData, nil, h.access, c.Beacon, h.proxy, h.limits)
	h.agent = h.deploy(&bindings.AdministeredAgentMetaData, nil, own)

	grant := func(on common.Address, role onchain.RoleName, to common.Address) {
		h.call(on, "grantRole(bytes32,address)", [32]byte(role.ID()), to)
	}
	grant(h.proxy, onchain.ControllerRole, h.controller)
	grant(h.limits, onchain.ControllerRole, h.controller)
	var ids [][32]byte
	for _, facet := range facets {
		ids = append(ids, onchain.Slug(facet))
	}
	h.call(h.controller, "updateIntegrations(bytes32[])", ids)
	grant(h.access, onchain.AllocatorRole, h.agent)
	h.call(h.agent, "addActor(address)", devnet.Address("beacon"))
	h.call(h.agent, "addRevoker(address)", devnet.Address("freezer"))
	h.call(h.agent, "addAdmin(address)", council)
	h.call(h.agent, "removeAdmin(address)", own)
	for _, on := range []common.Address{h.proxy, h.access, h.limits} {
		grant(on, onchain.AdminRole, council)
		if on != h.proxy {
			grant(on, onchain.AdminRole, c.Configurator)
		}
	}
	state, govOps := bindings.NewBeamState(), h.network.Authorities["meridian-govops"].Safe
	h.Council(h.t, c.BeamState, state.PackAddRateLimits(h.limits))
	h.Council(h.t, c.BeamState, state.PackAddController(h.controller))
	h.Council(h.t, c.BeamState, state.PackAddCBeam(govOps))
	h.Council(h.t, c.BeamState, state.PackSetCBeamForRateLimits(h.limits, govOps))
	h.Council(h.t, c.BeamState, state.PackSetCBeamForController(h.controller, govOps))
}

// leave takes from the deployer what it still holds on some contracts.
func (h *byHand) leave(from ...common.Address) {
	for _, on := range from {
		h.call(on, "renounceRole(bytes32,address)", [32]byte{}, devnet.Address(deployer))
	}
}

// limit gives a key an init, and sets it. As much as goes through at once goes through in a day.
func (h *byHand) limit(key common.Hash, init, value *big.Int) {
	day := func(n *big.Int) *big.Int { return new(big.Int).Div(n, big.NewInt(86_400)) }
	h.Council(h.t, h.network.Contracts.BeamState, bindings.NewBeamState().PackAddInitRateLimits(key, h.limits, init, day(init)))
	h.By(h.t, "meridian-govops", h.network.Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(h.limits, key, value, day(value)))
}

// nfat deploys a facility as a minimal proxy of the one that is there already.
func (h *byHand) nfat(template *catalog.Template) {
	var hash common.Hash
	for _, component := range template.Components {
		if component.Name == "NFAT_FACILITY" {
			hash = component.CodeHash
		}
	}
	registry := *h.network.Contracts.Registry
	single := crypto.CreateAddress2(registry, common.Hash{}, hash[:])
	arguments, err := facts.Arguments("address", "bytes32").Pack(registry, [32]byte(onchain.TemplateID(template.Name, template.Version)))
	if err != nil {
		h.t.Fatal(err)
	}
	code := bytes.Join([][]byte{common.FromHex("363d3d373d3d3d363d73"), single[:], common.FromHex("5af43d82803e903d91602b57fd5bf3"), arguments}, nil)
	h.facility = h.Send(h.t, deployer, nil, append(append(binary.BigEndian.AppendUint16([]byte{0x61}, uint16(len(code))), common.FromHex("3d81600a3d39f3")...), code...))
	council := h.network.Authorities[devnet.Council].Safe
	h.Send(h.t, deployer, &h.facility, bindings.NewNfatFacility().PackInitialize(bindings.INfatFacilitySetup{
		Name: "Harbour facility", Symbol: "HBR", BaseURI: "https://nfat.harbour.example/", Gem: h.network.Assets["USDS"].Address, Recipient: h.proxy,
		Wards: []common.Address{council}, Buds: []common.Address{h.proxy}, Cops: []common.Address{devnet.Address("freezer")},
	}))
}

// contracts are all that were deployed, by what the inventory calls them.
func (h *byHand) contracts() map[string]common.Address {
	list := map[string]common.Address{"ALM_PROXY": h.proxy, "ACCESS_CONTROLS": h.access, "RATE_LIMITS": h.limits, "CONTROLLER": h.controller, "ADMINISTERED_AGENT": h.agent}
	if h.facility != (common.Address{}) {
		list["NFAT_FACILITY"] = h.facility
	}
	return list
}
