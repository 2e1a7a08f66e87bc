// SPDX-License-Identifier: AGPL-3.0-or-later

package published

import (
	"bytes"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

var (
	admin   = common.HexToAddress("0xad00000000000000000000000000000000000001")
	prime   = common.HexToAddress("0xad00000000000000000000000000000000000002")
	someone = common.HexToAddress("0xad00000000000000000000000000000000000003")
	haloID  = [32]byte{'N', 'F', 'A', 'T', '_', 'H', 'A', 'L', 'O', '_', 'F', 'A', 'C', 'E', 'T'}
)

const (
	now  = 1_800_000_000 // Unix seconds
	gas  = 30_000_000
	rate = 15e16 // 15 % a year
)

// world is one PAU with a facility, and a BeamState, in an EVM without blocks. The admin governs
// everything and operates it.
type world struct {
	t         *testing.T
	config    *runtime.Config
	contracts map[string]common.Address // by published name
	token     common.Address
	facility  common.Address
}

func newWorld(t *testing.T) *world {
	t.Helper()
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		t.Fatal(err)
	}
	w := &world{t: t, contracts: map[string]common.Address{}, config: &runtime.Config{
		ChainConfig: params.MergedTestChainConfig, Origin: admin, State: db, GasLimit: gas, Time: now, Random: new(common.Hash), BlockNumber: big.NewInt(1),
	}}
	for _, name := range []string{"AccessControls", "ALMProxy", "RateLimits", "Beacon"} {
		w.contracts[name] = w.create(compiled[name], admin)
	}
	for _, name := range []string{"NFATHaloFacet", "NFATPrimeFacet", "TransferAssetFacet", "BeamState"} {
		w.contracts[name] = w.create(compiled[name])
	}
	w.contracts["Timelock"] = w.create(compiled["Timelock"], big.NewInt(1), admin)
	w.contracts["Controller"] = w.create(compiled["Controller"],
		w.contracts["AccessControls"], w.contracts["Beacon"], w.contracts["ALMProxy"], w.contracts["RateLimits"])
	w.token = w.create(&bindings.DevTokenMetaData, "USDS Stablecoin", "USDS", uint8(18))
	w.launch()
	return w
}

// launch wires the facet, sets a facility up and issues an NFAT, as a Class from the factory would.
func (w *world) launch() {
	role := func(name string) [32]byte { return crypto.Keccak256Hash([]byte(name)) }
	controller := w.contracts["Controller"]
	w.call("Beacon", "setIntegration", haloID, bindings.IEnumerableIntegrationsConfig{
		Facet: w.contracts["NFATHaloFacet"], Wires: w.wires(),
	})
	w.call("Controller", "updateIntegrations", [][32]byte{haloID})
	w.call("ALMProxy", "grantRole", role("CONTROLLER"), controller)
	w.call("RateLimits", "grantRole", role("CONTROLLER"), controller)
	w.call("AccessControls", "grantRole", role("ALLOCATOR_ROLE"), admin)

	implementation := w.create(&bindings.NfatFacilityMetaData)
	w.facility = common.HexToAddress("0xfac0000000000000000000000000000000000001")
	clone := bytes.Join([][]byte{common.FromHex("363d3d373d3d3d363d73"), implementation.Bytes(), common.FromHex("5af43d82803e903d91602b57fd5bf3")}, nil)
	w.config.State.SetCode(w.facility, clone, 0)
	proxy := w.contracts["ALMProxy"]
	w.at(w.facility, &bindings.NfatFacilityMetaData, "initialize", bindings.INfatFacilitySetup{
		Name: "n", Symbol: "s", BaseURI: "u", Gem: w.token, Recipient: proxy,
		Wards: []common.Address{admin}, Buds: []common.Address{proxy}, Cops: []common.Address{admin}, Controller: controller,
	})
	million := big.NewInt(1_000_000)
	w.at(w.facility, &bindings.NfatFacilityMetaData, "addUnit", bindings.INfatFacilityOffering{
		Capacity: new(big.Int).Mul(million, million), MinSize: million, MaxSize: new(big.Int).Mul(million, million),
		MinTerm: new(big.Int), MaxTerm: new(big.Int), MinYield: new(big.Int), MaxYield: new(big.Int),
	})
	w.at(w.token, &bindings.DevTokenMetaData, "mint", prime, big.NewInt(5e6))
	w.config.Origin = prime
	w.at(w.token, &bindings.DevTokenMetaData, "approve", w.facility, big.NewInt(5e6))
	w.at(w.facility, &bindings.NfatFacilityMetaData, "subscribe", big.NewInt(5e6), []byte{})
	w.config.Origin = admin
	key := crypto.Keccak256Hash(crypto.Keccak256([]byte("LIMIT_NFAT_HALO_ISSUE")), common.LeftPadBytes(w.facility[:], 32), common.LeftPadBytes(prime[:], 32))
	w.call("RateLimits", "setUnlimitedRateLimitData", [32]byte(key))
	w.at(controller, compiled["INFATHaloController"], "nfatHalo_setMaxAnnualGrowthRate", w.facility, big.NewInt(rate))
	w.config.Time += 2 * 365 * 24 * 3600
	w.at(controller, compiled["INFATHaloController"], "nfatHalo_issue", w.facility, prime, big.NewInt(7), big.NewInt(5e6))
}

func (w *world) wires() []bindings.IEnumerableIntegrationsWire {
	facet := bindings.ABI(compiled["NFATHaloFacet"])
	var wires []bindings.IEnumerableIntegrationsWire
	for name, method := range bindings.ABI(compiled["INFATHaloController"]).Methods {
		wires = append(wires, bindings.IEnumerableIntegrationsWire{
			CallSelector: [4]byte(method.ID), DelegateSelector: [4]byte(facet.Methods[name[len("nfatHalo_"):]].ID),
		})
	}
	return wires
}

func (w *world) create(contract *bind.MetaData, arguments ...any) common.Address {
	w.t.Helper()
	packed, err := bindings.ABI(contract).Pack("", arguments...)
	if err != nil {
		w.t.Fatal(err)
	}
	_, address, _, err := runtime.Create(append(bindings.CreationCode(contract), packed...), w.config)
	if err != nil {
		w.t.Fatalf("%s: %v", contract.ID, err)
	}
	return address
}

func (w *world) call(contract, method string, arguments ...any) []byte {
	w.t.Helper()
	return w.at(w.contracts[contract], compiled[contract], method, arguments...)
}

func (w *world) at(address common.Address, contract *bind.MetaData, method string, arguments ...any) []byte {
	w.t.Helper()
	data, err := bindings.ABI(contract).Pack(method, arguments...)
	if err != nil {
		w.t.Fatal(err)
	}
	return w.raw(address, data, method)
}

// read calls a function by its signature; the arguments are encoded already.
func (w *world) read(contract, signature string, arguments ...byte) []byte {
	w.t.Helper()
	address, deployed := w.contracts[contract]
	if !deployed {
		w.t.Fatalf("no %s is deployed here", contract)
	}
	return w.raw(address, append(crypto.Keccak256([]byte(signature))[:4], arguments...), signature)
}

func (w *world) raw(address common.Address, data []byte, what string) []byte {
	w.t.Helper()
	out, _, err := runtime.Call(address, data, w.config)
	if err != nil {
		reason, _ := abi.UnpackRevert(out)
		w.t.Fatalf("%s: %v %s %x", what, err, reason, out)
	}
	return out
}

// in is where a mapping at a slot keeps what it has under a key.
func in(key, slot common.Hash) common.Hash { return crypto.Keccak256Hash(key[:], slot[:]) }

func behind(slot common.Hash, offset int64) common.Hash {
	return common.BigToHash(new(big.Int).Add(slot.Big(), big.NewInt(offset)))
}

func word(value any) common.Hash {
	switch v := value.(type) {
	case common.Address:
		return common.BytesToHash(v[:])
	case int:
		return common.BigToHash(big.NewInt(int64(v)))
	case [32]byte:
		return v
	}
	panic(fmt.Sprintf("no word: %T", value))
}

// expected is a word that storage must have, at a place that follows from the row's slot.
type expected struct {
	place common.Hash
	value common.Hash
}

// look brings the contract into a state that shows the row's member, and says how the word at the
// row's slot differs from what that state has there. Empty when it is as the row says.
func (w *world) look(row Row) string {
	w.t.Helper()
	slot, err := slotOf(row.Item)
	if err != nil {
		return err.Error()
	}
	part := storageItem.FindStringSubmatch(row.Item)
	words := w.member(row.Contract, part[3], slot)
	if words == nil {
		return "no test knows what is there"
	}
	for _, want := range words {
		if got := w.config.State.GetState(w.contracts[w.home(row.Contract)], want.place); got != want.value {
			return fmt.Sprintf("%s has %s, not %s", want.place, got, want.value)
		}
	}
	return ""
}

// home is whose storage a contract's code works on: a facet's is the Controller's.
func (w *world) home(contract string) string {
	if contract == "NFATHaloFacet" {
		return "Controller"
	}
	return contract
}

func (w *world) member(contract, what string, slot common.Hash) []expected {
	w.t.Helper()
	one, key := word(1), [32]byte{'K'}
	at := func(place common.Hash, value any) []expected { return []expected{{place, word(value)}} }
	facility := word(w.facility)
	switch contract + " " + what {
	case "Controller accessControls":
		return at(slot, w.contracts["AccessControls"])
	case "Controller proxy":
		return at(slot, w.contracts["ALMProxy"])
	case "Controller rateLimits":
		return at(slot, w.contracts["RateLimits"])
	case "Controller integration ids, their number":
		return []expected{{slot, one}, {crypto.Keccak256Hash(slot[:]), word(haloID)}}
	case "Controller integration id to its position":
		return at(in(word(haloID), slot), 1)
	case "Controller integration id to its facet and wires":
		place := in(word(haloID), slot)
		return []expected{{place, word(w.contracts["NFATHaloFacet"])}, {behind(place, 1), word(len(w.wires()))}}
	case "Controller call selector to facet and delegate selector":
		call := bindings.ABI(compiled["INFATHaloController"]).Methods["nfatHalo_issue"].ID
		delegate := bindings.ABI(compiled["NFATHaloFacet"]).Methods["issue"].ID
		facet := w.contracts["NFATHaloFacet"]
		return []expected{{in(common.BytesToHash(common.RightPadBytes(call, 32)), slot), common.BytesToHash(append(bytes.Clone(delegate), facet[:]...))}}
	case "Controller 1 idle, 2 entered", "Controller version 1":
		return at(slot, 1)
	case "NFATHaloFacet facility to maxAnnualGrowthRate":
		return at(in(facility, slot), int(rate))
	case "NFATHaloFacet facility to interestIndex, lastUpdated":
		place := in(facility, slot)
		return []expected{{place, word(int(2 * rate))}, {behind(place, 1), word(int(w.config.Time))}}
	case "NFATHaloFacet facility to tokenId to issued, outstandingPrincipal, maxOutstandingInterest, interestIndex":
		place := in(word(7), in(facility, slot))
		return append(w.afterAPayment(place), expected{place, one})

	case "BeamState wards":
		return at(in(word(admin), slot), 1)
	case "BeamState userRoles":
		w.call("BeamState", "setUserRole", someone, uint8(3), true)
		return at(in(word(someone), slot), 8)
	case "BeamState actionsRoles":
		w.call("BeamState", "setRoleAction", uint8(4), [4]byte{1, 2, 3, 4}, true)
		return at(in(common.BytesToHash(common.RightPadBytes([]byte{1, 2, 3, 4}, 32)), slot), 16)
	case "BeamState rateLimits":
		w.call("BeamState", "addRateLimits", someone)
		return at(in(word(someone), slot), 1)
	case "BeamState controllers":
		w.call("BeamState", "addController", someone)
		return at(in(word(someone), slot), 1)
	case "BeamState cBeams":
		w.call("BeamState", "addCBeam", someone)
		return at(in(word(someone), slot), 1)
	case "BeamState rateLimitsCBeams":
		w.call("BeamState", "addRateLimits", someone)
		w.call("BeamState", "addCBeam", prime)
		w.call("BeamState", "setCBeamForRateLimits", someone, prime)
		return at(in(word(prime), in(word(someone), slot)), 1)
	case "BeamState controllersCBeams":
		w.call("BeamState", "addController", someone)
		w.call("BeamState", "addCBeam", prime)
		w.call("BeamState", "setCBeamForController", someone, prime)
		return at(in(word(prime), in(word(someone), slot)), 1)
	case "BeamState initRateLimits":
		w.call("BeamState", "addInitRateLimits", key, someone, big.NewInt(5), big.NewInt(6))
		place := in(word(someone), in(word(key), slot))
		return []expected{{place, word(5)}, {behind(place, 1), word(6)}}
	case "BeamState initControllerActions":
		w.call("BeamState", "addInitControllerActions", []byte("action"), someone)
		return at(in(word(someone), in(crypto.Keccak256Hash([]byte("action")), slot)), 1)
	case "BeamState hop":
		w.call("BeamState", "setHop", someone, big.NewInt(57600))
		return at(in(word(someone), slot), 57600)
	case "BeamState maxChange":
		w.call("BeamState", "setMaxChange", someone, big.NewInt(1.2e18))
		return at(in(word(someone), slot), int(1.2e18))
	case "BeamState stopped":
		w.call("BeamState", "stop")
		return at(slot, 1)
	}
	return nil
}

// afterAPayment pays one unit of interest of NFAT 7, four years after its issue: 5 million at 15 %
// a year have earned 3 million by then.
func (w *world) afterAPayment(place common.Hash) []expected {
	w.t.Helper()
	w.config.Time += 4 * 365 * 24 * 3600
	key := crypto.Keccak256Hash(crypto.Keccak256([]byte("LIMIT_NFAT_HALO_REPAY_INTEREST")), common.LeftPadBytes(w.token[:], 32), common.LeftPadBytes(w.facility[:], 32))
	w.call("RateLimits", "setUnlimitedRateLimitData", [32]byte(key))
	w.at(w.contracts["Controller"], compiled["INFATHaloController"], "nfatHalo_repayInterest", w.facility, big.NewInt(7), common.Big1)
	return []expected{
		{behind(place, 1), word(5_000_000)},
		{behind(place, 2), word(3_000_000 - 1)},
		{behind(place, 3), word(int(6 * rate))},
	}
}
