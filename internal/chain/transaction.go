// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Transaction is a transaction as it was sent. If the node does not know it, ErrUnknown is among
// the causes of the error.
func (c *Client) Transaction(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
	const method = "eth_getTransactionByHash"
	var raw json.RawMessage
	if err := c.read(ctx, &raw, method, hash); err != nil {
		return nil, err
	}
	transaction, err := readTransaction(raw, hash)
	if err != nil {
		return nil, c.answer(method, err)
	}
	return transaction, nil
}

func readTransaction(raw json.RawMessage, hash common.Hash) (*types.Transaction, error) {
	if isNull(raw) {
		return nil, ErrUnknown
	}
	var transaction types.Transaction
	if err := json.Unmarshal(raw, &transaction); err != nil {
		return nil, err
	}
	if transaction.Hash() != hash {
		return nil, errors.New("another transaction")
	}
	return &transaction, nil
}
