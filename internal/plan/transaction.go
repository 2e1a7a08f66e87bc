// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// TransactionID identifies a transaction of a plan. Only this package makes one, and nobody parses
// it.
type TransactionID string

func (id TransactionID) String() string { return string(id) }

// batchID returns "<stage>/<authority>". The second transaction and all later ones get "#2" and so
// on behind that.
func batchID(stage StageName, authority catalog.AuthorityRef, number int) TransactionID {
	id := string(stage) + "/" + string(authority)
	if number > 1 {
		id += fmt.Sprintf("#%d", number)
	}
	return TransactionID(id)
}

// CallsOf returns the calls of every transaction, with guards, by the transaction's id.
func (c *Core) CallsOf() map[TransactionID][]Call {
	all := map[TransactionID][]Call{}
	for _, stage := range c.Stages {
		for _, batch := range stage.Batches {
			all[batch.ID] = batch.Calls
		}
	}
	return all
}

// Waits tells, for the index of every stage, which stages have to be done before: those that it
// needs, and those in which one of its Safes signs, because a Safe executes in the order of its
// nonces.
func (c *Core) Waits() [][]int {
	waits := make([][]int, len(c.Stages))
	for i, stage := range c.Stages {
		for j, before := range c.Stages[:i] {
			if slices.Contains(stage.After, before.Name) || stage.shares(before) {
				waits[i] = append(waits[i], j)
			}
		}
	}
	return waits
}

// shares tells whether one Safe signs in both stages.
func (s Stage) shares(other Stage) bool {
	return slices.ContainsFunc(s.Batches, func(a Batch) bool {
		return a.Safe != nil && slices.ContainsFunc(other.Batches, func(b Batch) bool { return b.Safe != nil && *a.Safe == *b.Safe })
	})
}

// First tells, for the name of a stage, whether it can be carried out at once: it needs no other.
func (c *Core) First(stage StageName) bool {
	for i, before := range c.Waits() {
		if c.Stages[i].Name == stage {
			return len(before) == 0
		}
	}
	return false
}
