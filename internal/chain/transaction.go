// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Transaction is a transaction as it was sent. If the node does not know it, ErrUnknown is among
// the causes of the error.
func (c *Client) Transaction(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
	var transaction *types.Transaction
	if err := c.read(ctx, &transaction, "eth_getTransactionByHash", hash); err != nil {
		return nil, err
	}
	if transaction == nil {
		return nil, c.answer("eth_getTransactionByHash", ErrUnknown)
	}
	if transaction.Hash() != hash {
		return nil, c.answer("eth_getTransactionByHash", errors.New("another transaction"))
	}
	return transaction, nil
}
