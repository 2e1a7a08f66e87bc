// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Pool is what only a Unit of a Portfolio Class says.
type Pool struct {
	Token catalog.Token `json:"token"`
	// bps a year: the most by which the exchange rate may grow
	MaxGrowth int64 `json:"maxAnnualGrowth"`
	// bps within 7 days: the most by which the beacon may lower the exchange rate by itself
	MaxHaircut int64   `json:"maxHaircut"`
	Queue      Queue   `json:"queue"`
	Manager    Manager `json:"manager"`
	Pricing    Pricing `json:"pricing"`
}

// Pricing says what holders of a Portfolio Unit are paid.
type Pricing struct {
	Basis       string `json:"basis"`            // variable, fixed
	Target      *int64 `json:"target,omitempty"` // bps a year
	Description string `json:"description"`
}

// Queue is the timing of the LCTS queues.
type Queue struct {
	LockAt    string `json:"lockAt"`    // time of day, UTC
	SettleBy  string `json:"settleBy"`  // time of day, UTC
	LockLimit uint64 `json:"lockLimit"` // seconds; after them anyone may release a queue
}

// Manager is somebody who invests the Unit's capital, and the address that receives it.
type Manager struct {
	Name        string         `json:"name"`
	Address     common.Address `json:"address"`
	Constraints []string       `json:"constraints"`
}

// PoolOf returns what only a Unit of this kind says. It returns nil for a Unit of another kind.
func PoolOf(unit *catalog.Unit) *Pool {
	own, _ := unit.Own.(*Pool)
	return own
}
