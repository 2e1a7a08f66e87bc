// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// InForce is an emergency that was carried out, and that nobody has undone.
type InForce struct {
	Emergency    EmergencyKind   `json:"emergency"`
	Of           catalog.UnitRef `json:"of"` // the Class, or one of its Units
	Bundle       string          `json:"bundle"`
	Block        uint64          `json:"block"` // of its last transaction
	Time         uint64          `json:"time"`  // of that block, in Unix seconds
	Transactions []common.Hash   `json:"transactions"`
	By           []string        `json:"by"` // who acted: names of authorities, or addresses
	// the plan beside it has a call that gives back what the emergency took
	Returned bool `json:"returned,omitempty"`
}

// Undo is the command that compiles what undoes it, and nothing else.
func (f InForce) Undo() string {
	return "halocompile emergency " + f.Of.String() + " " + string(f.Emergency) + " --undo"
}

// ParseEmergency is the inverse of Emergency.String. It refuses what names no emergency.
func ParseEmergency(text string) (Emergency, bool) {
	name, undo := strings.CutPrefix(text, "undo of ")
	e := Emergency{Kind: EmergencyKind(name), Undo: undo}
	return e, slices.Contains(EmergencyKinds(), e.Kind)
}

// Returns tells whether this plan has a call of another one, guards aside.
func (c *Core) Returns(undo *Core) bool {
	type made struct {
		to   common.Address
		data string
	}
	all := func(core *Core) map[made]bool {
		has := map[made]bool{}
		for _, calls := range core.CallsOf() {
			for _, call := range calls {
				if !call.Guard {
					has[made{call.To, string(call.Data)}] = true
				}
			}
		}
		return has
	}
	own := all(c)
	for call := range all(undo) {
		if own[call] {
			return true
		}
	}
	return false
}
