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

// Reader reads a chain at the block with the hash at; the zero hash is the latest block.
type Reader interface {
	// Tell answers questions to accounts, each with data or with why there is none. What is asked
	// is a call's data; or a slot of storage: that has 32 bytes, which no call's data has; or
	// nothing, for the account's code. When a call reverts, its error or one that it wraps has a
	// method RevertData() []byte. The last error is the node's.
	Tell(ctx context.Context, accounts []common.Address, asked [][]byte, at common.Hash) (answers [][]byte, refused []error, err error)
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

	// What ReadApproved adds; empty before.
	Approved map[common.Hash][]common.Address // owners who approved a hash
	// owners that have no key, because they are contracts
	Contracts []common.Address
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
	states, err := ReadAll(ctx, reader, []common.Address{address}, at)
	if err != nil {
		return State{}, err
	}
	return states[0], nil
}

// ReadAll is Read for many Safes, in the order of the addresses. It asks the reader once, whatever
// their number. It returns a failure of the node unchanged, because a node that is down says
// nothing about a Safe.
func ReadAll(ctx context.Context, reader Reader, addresses []common.Address, at common.Hash) ([]State, error) {
	var accounts []common.Address
	var asked [][]byte
	calls, slots := Asks()
	for _, address := range addresses {
		for _, data := range calls {
			accounts, asked = append(accounts, address), append(asked, data)
		}
		for _, slot := range slots {
			accounts, asked = append(accounts, address), append(asked, slot[:])
		}
	}
	if len(asked) == 0 {
		return nil, nil
	}
	answers, refused, err := reader.Tell(ctx, accounts, asked, at)
	if err != nil {
		return nil, err
	}
	states := make([]State, len(addresses))
	for i, address := range addresses {
		states[i].Address = address
		n := i * (len(getters) + len(stored))
		for j, g := range getters {
			if err := states[i].take(g, answers[n+j], refused[n+j]); err != nil {
				return nil, err
			}
		}
		n += len(getters)
		for j, s := range stored {
			if refused[n+j] != nil {
				return nil, refused[n+j]
			}
			*s.into(&states[i]) = common.BytesToAddress(answers[n+j])
		}
	}
	return states, nil
}

// Asks lists all that Read asks of a Safe: the calldata of its calls, and slots of its storage.
// Whoever reads much else can ask for all of it at once, and give Read the answers.
func Asks() (calls [][]byte, slots []common.Hash) {
	for _, g := range getters {
		packed, err := safeABI.Pack(g.method, g.arguments...)
		if err != nil {
			panic(err) // a mistake in this package
		}
		calls = append(calls, packed)
	}
	for _, s := range stored {
		slots = append(slots, s.slot)
	}
	return calls, slots
}

// getter is a function of a Safe that tells a part of its state.
type getter struct {
	method    string
	arguments []any
	into      func(*State, []any) error // fails at an answer that no Safe gives
}

var getters = []getter{
	{"VERSION", nil, func(s *State, values []any) error {
		s.Version = values[0].(string)
		return nil
	}},
	{"getOwners", nil, func(s *State, values []any) error {
		if s.Owners = values[0].([]common.Address); len(s.Owners) > maxOwners {
			return fmt.Errorf("%d owners", len(s.Owners))
		}
		return nil
	}},
	{"getThreshold", nil, func(s *State, values []any) error { return number(&s.Threshold, values[0]) }},
	{"nonce", nil, func(s *State, values []any) error { return number(&s.Nonce, values[0]) }},
	{"getModulesPaginated", []any{sentinel, big.NewInt(maxModules)}, func(s *State, values []any) error {
		if s.Modules = values[0].([]common.Address); len(s.Modules) > maxModules || values[1].(common.Address) != sentinel {
			return fmt.Errorf("more than %d modules", maxModules)
		}
		return nil
	}},
}

// stored is what no getter tells, by its slot.
var stored = []struct {
	slot common.Hash
	into func(*State) *common.Address
}{
	{common.Hash{}, func(s *State) *common.Address { return &s.Singleton }},
	{guardSlot, func(s *State) *common.Address { return &s.Guard }},
	{moduleGuardSlot, func(s *State) *common.Address { return &s.ModuleGuard }},
	{fallbackHandlerSlot, func(s *State) *common.Address { return &s.FallbackHandler }},
}

func number(into *uint64, value any) error {
	whole := value.(*big.Int)
	if !whole.IsUint64() {
		return fmt.Errorf("answer %s", whole)
	}
	*into = whole.Uint64()
	return nil
}

// take takes a getter's answer, or why there is none.
func (s *State) take(g getter, answer []byte, err error) error {
	if err != nil && !isRevert(err) {
		return err
	}
	var values []any
	if err == nil {
		values, err = safeABI.Unpack(g.method, answer)
	}
	if err == nil {
		err = g.into(s, values)
	}
	if err != nil {
		return none(s.Address, g.method, err)
	}
	return nil
}

// Unfit is the cause of every fault that says that a Safe is not as pinned. The fault itself names
// no place: whoever knows where the Safe is declared gives it one.
type Unfit struct {
	Safe  common.Address
	Cause error // nil if the Safe itself says so
}

func (u *Unfit) Error() string { return "Safe " + u.Safe.Hex() + " is not as pinned" }

func (u *Unfit) Unwrap() error { return u.Cause }

func unfit(address common.Address, format string, arguments ...any) *fault.Fault {
	made := fault.New(fault.SafeNotAsPinned, "", format, arguments...)
	made.Cause = &Unfit{address, made.Cause}
	return made
}

// none says that there is no Safe at the address.
func none(address common.Address, method string, err error) error {
	return unfit(address, "%s does not answer %s() as a Safe does: %w", address, method, err).
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
	add := func(format string, arguments ...any) {
		wrong = append(wrong, unfit(s.Address, "Safe %s: "+format, append([]any{s.Address}, arguments...)...))
	}
	if pin.Version == "" {
		pin.Version = Version
	}
	if s.Version != pin.Version {
		add("its version is %q, pinned is %q", s.Version, pin.Version)
	}
	if pin.Singleton != (common.Address{}) && s.Singleton != pin.Singleton {
		add("it runs the code at %s, pinned is %s", s.Singleton, pin.Singleton)
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
// takes. Each must be an owner's, and none may come twice. Owners who have approved the hash on the
// chain, as ReadApproved found, count beside them. There must be at least as many as the threshold.
// Join keeps only as many as the threshold, those of the owners with the lowest addresses, because
// the contract reads no more.
func (s State) Join(hash common.Hash, signatures [][]byte) ([]byte, error) {
	where := s.Address.Hex()
	signed, err := recovered(hash, signatures)
	if err != nil {
		return nil, err
	}
	for _, one := range signed {
		if !s.IsOwner(one.owner) {
			return nil, fault.New(fault.SignatureInvalid, where, "%s signed and is no owner of this Safe, or signed something else than %s", one.owner, hash)
		}
	}
	for _, owner := range s.Approved[hash] {
		if s.IsOwner(owner) && !slices.ContainsFunc(signed, func(one entry) bool { return one.owner == owner }) {
			signed = append(signed, entry{owner, approved(owner)})
		}
	}
	joined, err := join(signed)
	if err != nil {
		return nil, err
	}
	if s.Threshold == 0 || uint64(len(signed)) < s.Threshold {
		return nil, fault.New(fault.SignaturesMissing, where, "%d of %d signatures over %s", len(signed), s.Threshold, hash)
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
