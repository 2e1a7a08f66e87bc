// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// Version is the version of the Safe contracts of a development chain, as VERSION() answers it. A
// Pin without a version demands it. Versions lists all that sign.
const Version = "1.4.1"

// Operation is how a Safe executes a transaction.
type Operation uint8

const (
	OperationCall         Operation = 0
	OperationDelegateCall Operation = 1 // right only for a pinned MultiSendCallOnly
)

// Tx is a Safe transaction: the message that owners sign. A nil integer means zero.
type Tx struct {
	To        common.Address
	Value     *big.Int // wei
	Data      []byte
	Operation Operation
	// gas; if this and GasPrice are zero, a call that reverts makes the whole transaction revert
	SafeTxGas      *big.Int
	BaseGas        *big.Int // gas
	GasPrice       *big.Int // refund to the relayer, in units of GasToken for each gas
	GasToken       common.Address
	RefundReceiver common.Address
	Nonce          uint64 // of the Safe
}

const (
	domainType = "EIP712Domain(uint256 chainId,address verifyingContract)"
	txType     = "SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 baseGas," +
		"uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)"
)

var (
	domainTypeHash = crypto.Keccak256Hash([]byte(domainType))
	txTypeHash     = crypto.Keccak256Hash([]byte(txType))
)

// Check fails when a field does not fit the contract's types.
func (tx Tx) Check() error {
	for _, field := range []struct {
		name  string
		value *big.Int
	}{
		{"value", tx.Value}, {"safeTxGas", tx.SafeTxGas}, {"baseGas", tx.BaseGas}, {"gasPrice", tx.GasPrice},
	} {
		if field.value != nil && (field.value.Sign() < 0 || field.value.BitLen() > 256) {
			return fmt.Errorf("Safe transaction: %s %s is no uint256", field.name, field.value)
		}
	}
	if tx.Operation > OperationDelegateCall {
		return fmt.Errorf("Safe transaction: there is no operation %d", tx.Operation)
	}
	return nil
}

// Hash is the safeTxHash (EIP-712). Owners sign it, and the Safe's getTransactionHash answers it.
func (tx Tx) Hash(chainID uint64, safe common.Address) (common.Hash, error) {
	message, err := tx.MessageHash()
	if err != nil {
		return common.Hash{}, err
	}
	domain := DomainHash(chainID, safe)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], message[:]), nil
}

// DomainHash is the hash of the EIP-712 domain: chain and Safe. Owners' devices show it.
func DomainHash(chainID uint64, safe common.Address) common.Hash {
	return crypto.Keccak256Hash(domainTypeHash[:], word(new(big.Int).SetUint64(chainID)), addressWord(safe))
}

// MessageHash is the hash of the EIP-712 message: the transaction without chain and Safe. Owners'
// devices show it.
func (tx Tx) MessageHash() (common.Hash, error) {
	if err := tx.Check(); err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash(
		txTypeHash[:],
		addressWord(tx.To),
		word(tx.Value),
		crypto.Keccak256(tx.Data),
		word(big.NewInt(int64(tx.Operation))),
		word(tx.SafeTxGas),
		word(tx.BaseGas),
		word(tx.GasPrice),
		addressWord(tx.GasToken),
		addressWord(tx.RefundReceiver),
		word(new(big.Int).SetUint64(tx.Nonce)),
	), nil
}

// TypedData is the transaction as wallets take it (eth_signTypedData_v4).
func (tx Tx) TypedData(chainID uint64, safe common.Address) apitypes.TypedData {
	return apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "chainId", Type: "uint256"},
				{Name: "verifyingContract", Type: "address"},
			},
			"SafeTx": {
				{Name: "to", Type: "address"},
				{Name: "value", Type: "uint256"},
				{Name: "data", Type: "bytes"},
				{Name: "operation", Type: "uint8"},
				{Name: "safeTxGas", Type: "uint256"},
				{Name: "baseGas", Type: "uint256"},
				{Name: "gasPrice", Type: "uint256"},
				{Name: "gasToken", Type: "address"},
				{Name: "refundReceiver", Type: "address"},
				{Name: "nonce", Type: "uint256"},
			},
		},
		PrimaryType: "SafeTx",
		Domain: apitypes.TypedDataDomain{
			ChainId:           (*math.HexOrDecimal256)(new(big.Int).SetUint64(chainID)),
			VerifyingContract: safe.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"to":             tx.To.Hex(),
			"value":          orZero(tx.Value).String(),
			"data":           hexutil.Encode(tx.Data),
			"operation":      fmt.Sprint(uint8(tx.Operation)),
			"safeTxGas":      orZero(tx.SafeTxGas).String(),
			"baseGas":        orZero(tx.BaseGas).String(),
			"gasPrice":       orZero(tx.GasPrice).String(),
			"gasToken":       tx.GasToken.Hex(),
			"refundReceiver": tx.RefundReceiver.Hex(),
			"nonce":          fmt.Sprint(tx.Nonce),
		},
	}
}

func orZero(value *big.Int) *big.Int {
	if value == nil {
		return new(big.Int)
	}
	return value
}

// word encodes an integer whose size Check has accepted.
func word(value *big.Int) []byte { return orZero(value).FillBytes(make([]byte, 32)) }

func addressWord(address common.Address) []byte { return common.LeftPadBytes(address[:], 32) }
