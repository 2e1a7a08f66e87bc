// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/halo-factory/halocompile/internal/plan"
)

// What tests look at from outside.
var (
	Raise = raise

	Progress = progress
)

// Open is the hashes of a transaction that were sent and never confirmed.
func (j *Journal) Open(transaction plan.TransactionID) []common.Hash { return j.open(transaction) }
