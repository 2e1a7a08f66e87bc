// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/internal/platform"
)

// The public CREATE2 deployer comes by one transaction that is of no chain. Its signature was made
// up, so nobody has the key of its sender.
var (
	create2Sender      = common.HexToAddress("0x3fAB184622Dc19b6109349B94811493BF2a45362")
	create2Cost        = big.NewInt(params.Ether / 100) // what that transaction may cost, in wei
	create2Transaction = common.FromHex("0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3" +
		"1ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222")
)

// create2 deploys the public CREATE2 deployer, unless the chain has it. Its sender has the ether
// for it already.
func (i *installation) create2(ctx context.Context) error {
	code, err := i.client.Code(ctx, platform.Deployer, common.Hash{})
	if err != nil || len(code) > 0 {
		return err
	}
	var transaction types.Transaction
	if err := transaction.UnmarshalBinary(create2Transaction); err != nil {
		return err
	}
	if err := i.client.SendRaw(ctx, &transaction); err != nil {
		return i.refuse("the node takes no transaction that is of no chain, by which the CREATE2 deployer comes: %w", err).
			Remedy("use the embedded chain or anvil, or geth with --rpc.allow-unprotected-txs")
	}
	_, err = i.receipt(ctx, transaction.Hash(), "the CREATE2 deployer")
	return err
}
