// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// rightful tells whether whoever did something is an admin that the Class's manifest names. It is
// false if somebody else may have done it.
func (m *maker) rightful(deed *Deed) bool {
	stranger := func(each common.Address) bool { return !slices.Contains(m.s.Class.Admins, each) }
	return deed != nil && len(deed.By) > 0 && !slices.ContainsFunc(deed.By, stranger)
}

// did says by whom something was done, and in which transaction. of is the contract whose admins
// may do it.
func (m *maker) did(deed *Deed, of string) string {
	var text strings.Builder
	who := make([]string, len(deed.By))
	for i, each := range deed.By {
		who[i] = m.contract(each)
	}
	switch {
	case deed.Spell != (common.Address{}):
		text.WriteString("by the spell " + deed.Spell.Hex() + " of " + strings.Join(who, " or "))
	case len(who) == 0:
		text.WriteString("by an admin of " + of)
	case len(who) == 1:
		text.WriteString("by " + who[0])
	default:
		text.WriteString("by an admin of " + of + ", " + strings.Join(who, " or "))
	}
	text.WriteString(" in transaction " + deed.Transaction.Hex())
	return text.String()
}

// SetBy says who set a limit last, if that was without the Configurator, and in which transaction.
// It is "" if nobody did.
func (s *Resolved) SetBy(basis *Basis, limit LimitState) string {
	m := &maker{s: s, basis: basis}
	for _, fact := range basis.Facts {
		if fact.Kind == LimitSetByOthers && fact.At == limit.RateLimits && fact.Key == limit.Key {
			return m.did(fact.Deed, m.contract(fact.At))
		}
	}
	return ""
}
