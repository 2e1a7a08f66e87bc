// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Reader reads a chain at the block with the hash at; the zero hash is the latest block. When a
// call reverts, the error or one that it wraps has a method RevertData() []byte.
type Reader interface {
	Call(ctx context.Context, to common.Address, data []byte, at common.Hash) ([]byte, error)
	Storage(ctx context.Context, account common.Address, slot, at common.Hash) (common.Hash, error)
}

// State is what a Safe says about itself at one block.
type State struct {
	Address   common.Address
	Version   string
	Owners    []common.Address // in the contract's order
	Threshold uint64
	Nonce     uint64
	Singleton common.Address   // the contract whose code the proxy runs
	Modules   []common.Address // may execute without any owner; usually none
	Guard     common.Address   // may refuse a transaction; usually zero
	// may refuse what a module executes, from Safe 1.5.0 on; usually zero
	ModuleGuard     common.Address
	FallbackHandler common.Address
}

// Slots of what no getter tells. The singleton is in the proxy's slot 0.
var (
	guardSlot           = crypto.Keccak256Hash([]byte("guard_manager.guard.address"))
	moduleGuardSlot     = crypto.Keccak256Hash([]byte("module_manager.module_guard.address"))
	fallbackHandlerSlot = crypto.Keccak256Hash([]byte("fallback_manager.handler.address"))
	sentinel            = common.BytesToAddress([]byte{1}) // head of the contract's linked lists
)

// Bounds on what a Safe may answer. No sensible Safe comes near them.
const (
	maxOwners  = 100
	maxModules = 32
)

// Read reads the state of a Safe at a block. It fails when the address is no Safe.
func Read(ctx context.Context, reader Reader, address common.Address, at common.Hash) (State, error) {
	q := question{ctx, reader, address, at}
	state := State{Address: address}
	for _, read := range []func(*State) error{q.version, q.owners, q.numbers, q.modules, q.stored} {
		if err := read(&state); err != nil {
			return State{}, err
		}
	}
	return state, nil
}

// Asks lists all that Read asks of a Safe: the calldata of its calls, and slots of its storage.
// Whoever reads many Safes can ask for all of them at once, and give Read the answers.
func Asks() (calls [][]byte, slots []common.Hash) {
	for _, method := range []string{"VERSION", "getOwners", "getThreshold", "nonce"} {
		calls = append(calls, mustPack(method))
	}
	return append(calls, mustPack("getModulesPaginated", sentinel, big.NewInt(maxModules))), []common.Hash{{}, guardSlot, moduleGuardSlot, fallbackHandlerSlot}
}

// mustPack encodes a call of the Safe. It panics on what only a mistake in this package can cause.
func mustPack(method string, arguments ...any) []byte {
	data, err := safeABI.Pack(method, arguments...)
	if err != nil {
		panic(err)
	}
	return data
}

// question is a Safe and a block at which it is asked. It returns a failure of the node unchanged,
// because a node that is down says nothing about the Safe.
type question struct {
	ctx     context.Context
	reader  Reader
	address common.Address
	at      common.Hash
}

func (q question) version(state *State) error {
	values, err := q.ask("VERSION")
	if err == nil {
		state.Version = values[0].(string)
	}
	return err
}

func (q question) owners(state *State) error {
	values, err := q.ask("getOwners")
	if err != nil {
		return err
	}
	state.Owners = values[0].([]common.Address)
	if len(state.Owners) > maxOwners {
		return q.none("getOwners", fmt.Errorf("%d owners", len(state.Owners)))
	}
	return nil
}

func (q question) numbers(state *State) error {
	for _, number := range []struct {
		method string
		into   *uint64
	}{{"getThreshold", &state.Threshold}, {"nonce", &state.Nonce}} {
		values, err := q.ask(number.method)
		if err != nil {
			return err
		}
		value := values[0].(*big.Int)
		if !value.IsUint64() {
			return q.none(number.method, fmt.Errorf("answer %s", value))
		}
		*number.into = value.Uint64()
	}
	return nil
}

func (q question) modules(state *State) error {
	const method = "getModulesPaginated"
	values, err := q.ask(method, sentinel, big.NewInt(maxModules))
	if err != nil {
		return err
	}
	state.Modules = values[0].([]common.Address)
	if len(state.Modules) > maxModules || values[1].(common.Address) != sentinel {
		return q.none(method, fmt.Errorf("more than %d modules", maxModules))
	}
	return nil
}

// stored reads from storage what no getter tells.
func (q question) stored(state *State) error {
	for _, stored := range []struct {
		slot common.Hash
		into *common.Address
	}{
		{common.Hash{}, &state.Singleton}, {guardSlot, &state.Guard}, {moduleGuardSlot, &state.ModuleGuard}, {fallbackHandlerSlot, &state.FallbackHandler},
	} {
		value, err := q.reader.Storage(q.ctx, q.address, stored.slot, q.at)
		if err != nil {
			return err
		}
		*stored.into = common.BytesToAddress(value[:])
	}
	return nil
}

// ask calls a getter.
func (q question) ask(method string, arguments ...any) ([]any, error) {
	data, err := safeABI.Pack(method, arguments...)
	if err != nil {
		return nil, q.none(method, err)
	}
	answer, err := q.reader.Call(q.ctx, q.address, data, q.at)
	if err != nil && !isRevert(err) {
		return nil, err
	}
	var values []any
	if err == nil {
		values, err = safeABI.Unpack(method, answer)
	}
	if err != nil {
		return nil, q.none(method, err)
	}
	return values, nil
}

// none says that there is no Safe at the address.
func (q question) none(method string, err error) error {
	return fault.New(fault.SafeNotAsPinned, q.address.Hex(), "does not answer %s() as a Safe does: %w", method, err).
		Remedy("check that the network's manifest names a Safe at this address on this chain")
}

// isRevert tells whether the contract refused. Otherwise the node could not be asked.
func isRevert(err error) bool {
	var revert interface{ RevertData() []byte }
	return errors.As(err, &revert)
}

// Pin is the required state of a Safe, apart from its owners.
type Pin struct {
	Version   string           // "" means the constant Version
	Singleton common.Address   // zero: any
	Modules   []common.Address // exactly these, in any order
	Guard     common.Address   // exactly this one
}

// Require names every way in which a Safe differs from the pin. It reports each module and guard
// that is not pinned: a module can execute what nobody signed, and a guard can block what everybody
// signed.
func (s State) Require(pin Pin) error {
	var wrong fault.List
	where := s.Address.Hex()
	add := func(format string, arguments ...any) {
		wrong = append(wrong, fault.New(fault.SafeNotAsPinned, where, format, arguments...))
	}
	if pin.Version == "" {
		pin.Version = Version
	}
	if s.Version != pin.Version {
		add("Safe version is %q, pinned is %q", s.Version, pin.Version)
	}
	if pin.Singleton != (common.Address{}) && s.Singleton != pin.Singleton {
		add("Safe runs the code at %s, pinned is %s", s.Singleton, pin.Singleton)
	}
	if !sameSet(s.Modules, pin.Modules) {
		add("enabled modules are %s, pinned are %s", list(s.Modules), list(pin.Modules))
	}
	if s.Guard != pin.Guard {
		add("transaction guard is %s, pinned is %s", orNone(s.Guard), orNone(pin.Guard))
	}
	if s.ModuleGuard != (common.Address{}) {
		add("module guard is %s, pinned is none", s.ModuleGuard)
	}
	if s.Threshold == 0 || s.Threshold > uint64(len(s.Owners)) {
		add("threshold is %d of %d owners", s.Threshold, len(s.Owners))
	}
	if wrong == nil {
		return nil
	}
	return wrong
}

// IsOwner tells whether an address may sign for the Safe.
func (s State) IsOwner(address common.Address) bool { return slices.Contains(s.Owners, address) }

// Join checks signatures of a hash against the Safe, and puts them in the form that execTransaction
// takes. Each must be an owner's, none may come twice, and there must be at least as many as the
// threshold. It keeps only as many as the threshold, those of the owners with the lowest addresses,
// because the contract reads no more.
func (s State) Join(hash common.Hash, signatures [][]byte) ([]byte, error) {
	where := s.Address.Hex()
	for _, signature := range signatures {
		owner, err := Recover(hash, signature)
		if err != nil {
			return nil, err
		}
		if !s.IsOwner(owner) {
			return nil, fault.New(fault.SignatureInvalid, where, "%s signed and is no owner of this Safe, or signed something else than %s", owner, hash)
		}
	}
	joined, err := JoinSignatures(hash, signatures)
	if err != nil {
		return nil, err
	}
	if s.Threshold == 0 || uint64(len(signatures)) < s.Threshold {
		return nil, fault.New(fault.SignaturesMissing, where, "%d of %d signatures over %s", len(signatures), s.Threshold, hash)
	}
	return joined[:s.Threshold*SignatureLength], nil
}

func sameSet(a, b []common.Address) bool {
	a, b = slices.Clone(a), slices.Clone(b)
	slices.SortFunc(a, common.Address.Cmp)
	slices.SortFunc(b, common.Address.Cmp)
	return slices.Equal(a, b)
}

func orNone(address common.Address) string {
	if address == (common.Address{}) {
		return "none"
	}
	return address.Hex()
}

func list(addresses []common.Address) string {
	if len(addresses) == 0 {
		return "none"
	}
	text := make([]string, len(addresses))
	for i, address := range addresses {
		text[i] = address.Hex()
	}
	return strings.Join(text, ", ")
}
