// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"iter"
)

// batchID is "<stage>/<authority>", with "#2" and so on when one transaction is not enough. Nobody
// reads it apart.
func batchID(stage, authority string, number int) string {
	id := stage + "/" + authority
	if number > 1 {
		id += fmt.Sprintf("#%d", number)
	}
	return id
}

// Transactions are those of the batch, by id and in order, each with the calls that it makes: one
// of a Safe, whose id is the batch's, or one for each call of anyone, with the call's number behind
// that id.
func (b Batch) Transactions() iter.Seq2[string, []Call] {
	return func(yield func(string, []Call) bool) {
		if b.Safe != nil {
			yield(b.ID, b.Calls)
			return
		}
		for i := range b.Calls {
			if !yield(fmt.Sprintf("%s/%d", b.ID, i+1), b.Calls[i:i+1]) {
				return
			}
		}
	}
}

// CallsOf are the calls of every transaction, guards included, by its id.
func (c *Core) CallsOf() map[string][]Call {
	all := map[string][]Call{}
	for _, stage := range c.Stages {
		for _, batch := range stage.Batches {
			for id, calls := range batch.Transactions() {
				all[id] = calls
			}
		}
	}
	return all
}
