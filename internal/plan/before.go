// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"bytes"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// before is what the reads of a call's checks answer before the call, as the chain was found or as
// the stages before leave it. Whoever reviews a spell compares it with the chain. It is nil where
// the basis does not say all of it.
func (m *maker) before(call Call) (words []common.Hash) {
	for _, check := range call.Done {
		is, known := m.wordBefore(call, check)
		if !known {
			return nil
		}
		words = append(words, is)
	}
	return words
}

// wordBefore is the word that one check reads before a call.
func (m *maker) wordBefore(call Call, check Check) (common.Hash, bool) {
	if check.Is == NotEqual {
		return check.Value, true
	}
	if m.s.Class == nil {
		return m.wordOf(call, check)
	}
	flag := func(is bool) (common.Hash, bool) {
		if is {
			return word(common.Big1), true
		}
		return common.Hash{}, true
	}
	switch call.Act.Kind {
	case PairRateLimits, PairController, UnpairRateLimits, UnpairController:
		return flag(check.Value == common.Hash{})
	case GiveRole, TakeRole:
		// A role that is lent is told by what the call between brings about.
		if _, _, _, read := m.roleCall(call.Act.Role, call.Act.Kind == GiveRole); bytes.Equal(read, check.Data) {
			return flag(check.Value == common.Hash{})
		}
	case Enroll:
		switch class := &m.basis.Class; call.Act.Field {
		case "rateLimits":
			return flag(class.Registered.RateLimits)
		case "controllers":
			return flag(class.Registered.Controller)
		case "cBeams":
			return flag(class.Registered.CBeam)
		}
	case AddInit:
		for _, state := range slices.Concat(m.basis.Limits()...) {
			if bytes.Equal(check.Data, beamState().PackInitRateLimits(state.Key, state.RateLimits)) {
				return numbered([]*catalog.Integer{state.Init.MaxAmount, state.Init.Slope}[check.Word])
			}
		}
	case SetParameter:
		return m.heldBefore(call, check)
	}
	return common.Hash{}, false
}

// heldBefore is a word of a parameter, as it was read. A value that is not whole numbers is not
// known as words.
func (m *maker) heldBefore(call Call, check Check) (common.Hash, bool) {
	held := m.basis.Class.Held
	for _, unit := range m.basis.Units {
		if unit.Name.Part() == call.Act.Of {
			held = unit.Held
		}
	}
	at := slices.IndexFunc(held, func(each Held) bool { return each.Field == call.Act.Field })
	if at < 0 {
		return m.facetBefore(call, check)
	}
	numbers := strings.Split(held[at].Value, facts.Between)
	if i := check.Word - call.Done[0].Word; len(numbers) == len(call.Done) {
		value, is := new(big.Int).SetString(numbers[i], 10)
		if !is || value.Sign() < 0 {
			return common.Hash{}, false
		}
		return word(value), true
	}
	return common.Hash{}, false
}

// facetBefore is the word that has a facet's address. The words of its functions are not known.
func (m *maker) facetBefore(call Call, check Check) (common.Hash, bool) {
	for _, facet := range m.basis.Class.Facets {
		if call.Act.Field == facetField(facet.ID) && check.Word == 1 {
			return common.BytesToHash(facet.Facet[:]), true
		}
	}
	return common.Hash{}, false
}

// numbered is a number as a word; a number that was not read is zero on the chain.
func numbered(value *catalog.Integer) (common.Hash, bool) {
	if value == nil {
		return common.Hash{}, true
	}
	return word(&value.Int), true
}
