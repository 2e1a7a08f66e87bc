// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	_ "embed"
	"errors"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Versions are the versions of Safe that a bundle may be signed for, the oldest first.
func Versions() []string { return []string{"1.3.0", "1.4.1", "1.5.0"} }

// Purpose is what a published contract of Safe is for.
type Purpose string

// Roles of the contracts whose code is known.
const (
	Singleton Purpose = "singleton" // runs for a proxy
	Proxy     Purpose = "proxy"     // the account itself
	Handler   Purpose = "handler"   // answers calls that the singleton does not know
)

// Published is a contract as the packages of Safe have it.
type Published struct {
	Version string
	Purpose Purpose
	Name    string // such as SafeL2
}

// L2 tells whether a singleton is that for second layers, which tells in events what it executes.
func (p Published) L2() bool { return p.Purpose == Singleton && strings.HasSuffix(p.Name, "L2") }

// HashInData tells whether Safes of a version tell the hash of what they executed in the data of
// their event, where nobody can search for it.
func HashInData(version string) bool { return version == "1.3.0" }

// published has a line for each contract: the hash of its runtime code, version, purpose and name.
// A test compiles it from the packages themselves.
//
//go:embed published.txt
var published string

var known = sync.OnceValue(func() map[common.Hash]Published {
	table := map[common.Hash]Published{}
	for line := range strings.Lines(published) {
		if words := strings.Fields(line); len(words) == 4 {
			table[common.HexToHash(words[0])] = Published{words[1], Purpose(words[2]), words[3]}
		}
	}
	return table
})

// ByCode returns the published contract with a runtime code, by the code's hash. Some contracts
// have the same code in several versions: those stand under the newest.
func ByCode(hash common.Hash) (Published, bool) {
	found, is := known()[hash]
	return found, is
}

// RunsCode lists the accounts whose code decides what a Safe does: its own, that of its singleton
// and that of its fallback handler, if it has one.
func (s State) RunsCode() []common.Address {
	list := []common.Address{s.Address, s.Singleton}
	if s.FallbackHandler != (common.Address{}) {
		list = append(list, s.FallbackHandler)
	}
	return list
}

// Tell tells which singleton a Safe runs, from the hashes of the code that RunsCode lists. What a
// Safe says of itself proves nothing: any contract can answer like one. Tell refuses code that
// nobody published, because it may do anything with what owners signed. It refuses such a fallback
// handler, too: anybody can have the Safe call its handler, with any data, as the Safe.
func (s State) Tell(code map[common.Address]common.Hash) (Published, error) {
	var wrong fault.List
	expect := func(at common.Address, purpose Purpose, code common.Hash, refused fault.Code, why string) Published {
		found, is := ByCode(code)
		if !is || found.Purpose != purpose {
			wrong = append(wrong, fault.New(refused, "", "Safe %s: its %s %s has the code %s, which is that of no published one: %s", s.Address, purpose, at, code, why))
		}
		return found
	}
	expect(s.Address, Proxy, code[s.Address], fault.SafeUnknown, "it may do anything with what owners signed")
	runs := expect(s.Singleton, Singleton, code[s.Singleton], fault.SafeUnknown, "it may do anything with what owners signed")
	if s.FallbackHandler != (common.Address{}) {
		expect(s.FallbackHandler, Handler, code[s.FallbackHandler], fault.SafeHandlerUnknown, "anybody can have the Safe call it, with any data")
	}
	if len(wrong) > 0 {
		for _, each := range wrong {
			each.Cause = &Unfit{s.Address, each.Cause}
		}
		return Published{}, wrong
	}
	if runs.Version != s.Version {
		return runs, unfit(s.Address, "Safe %s says that its version is %q, and runs the code of %s", s.Address, s.Version, runs.Version)
	}
	return runs, nil
}

// Refused tells whether an error says that a Safe cannot be signed for as it is.
func Refused(err error) bool {
	return errors.Is(err, fault.SafeNotAsPinned) || errors.Is(err, fault.SafeUnknown) || errors.Is(err, fault.SafeHandlerUnknown)
}
