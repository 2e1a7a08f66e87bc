// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"iter"
)

// TransactionID tells the transactions of a plan apart. It is made here, and nobody takes it apart.
type TransactionID string

func (id TransactionID) String() string { return string(id) }

// batchID is "<stage>/<authority>", with "#2" and so on when one transaction is not enough.
func batchID(stage StageName, authority string, number int) TransactionID {
	id := string(stage) + "/" + authority
	if number > 1 {
		id += fmt.Sprintf("#%d", number)
	}
	return TransactionID(id)
}

// Transactions are those of the batch, by id and in order, each with the calls that it makes: one
// of a Safe, whose id is the batch's, or one for each call of anyone, with the call's number behind
// that id.
func (b Batch) Transactions() iter.Seq2[TransactionID, []Call] {
	return func(yield func(TransactionID, []Call) bool) {
		if b.Safe != nil {
			yield(b.ID, b.Calls)
			return
		}
		for i := range b.Calls {
			if !yield(TransactionID(fmt.Sprintf("%s/%d", b.ID, i+1)), b.Calls[i:i+1]) {
				return
			}
		}
	}
}

// CallsOf are the calls of every transaction, guards included, by its id.
func (c *Core) CallsOf() map[TransactionID][]Call {
	all := map[TransactionID][]Call{}
	for _, stage := range c.Stages {
		for _, batch := range stage.Batches {
			for id, calls := range batch.Transactions() {
				all[id] = calls
			}
		}
	}
	return all
}
