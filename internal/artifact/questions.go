// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
)

// questions are sent to a node together. Each is about one part, and has a function that takes its
// answer.
type questions struct {
	reads []chain.Read
	of    []catalog.Part
	then  []func(answer []byte) error
}

func (q *questions) ask(of catalog.Part, to common.Address, data []byte, then func(answer []byte) error) {
	q.read(of, chain.ReadCall(chain.Message{To: &to, Data: data}), then)
}

func (q *questions) read(of catalog.Part, read chain.Read, then func(answer []byte) error) {
	q.reads, q.of, q.then = append(q.reads, read), append(q.of, of), append(q.then, then)
}

// send asks all questions at a block. It gives each answer to its function, in the order of the
// questions. What a function, or the contract, refuses is a fault of the question's part. The error
// is the connection's.
func (q *questions) send(ctx context.Context, client *chain.Client, block common.Hash, wrong func(catalog.Part, error)) error {
	answers, err := client.ReadMany(ctx, q.reads, block)
	if err != nil {
		return err
	}
	for i, answer := range answers {
		if answer.Err != nil {
			wrong(q.of[i], answer.Err)
		} else if err := q.then[i](answer.Data); err != nil {
			wrong(q.of[i], err)
		}
	}
	return nil
}
