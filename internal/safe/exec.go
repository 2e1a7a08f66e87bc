// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"bytes"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/fault"
)

// The parts of the contracts' ABIs that are used here.
var (
	safeABI = mustABI(`[
{"type":"function","name":"execTransaction","stateMutability":"payable","inputs":[
 {"name":"to","type":"address"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"},{"name":"operation","type":"uint8"},
 {"name":"safeTxGas","type":"uint256"},{"name":"baseGas","type":"uint256"},{"name":"gasPrice","type":"uint256"},
 {"name":"gasToken","type":"address"},{"name":"refundReceiver","type":"address"},{"name":"signatures","type":"bytes"}],
 "outputs":[{"name":"success","type":"bool"}]},
{"type":"function","name":"getTransactionHash","stateMutability":"view","inputs":[
 {"name":"to","type":"address"},{"name":"value","type":"uint256"},{"name":"data","type":"bytes"},{"name":"operation","type":"uint8"},
 {"name":"safeTxGas","type":"uint256"},{"name":"baseGas","type":"uint256"},{"name":"gasPrice","type":"uint256"},
 {"name":"gasToken","type":"address"},{"name":"refundReceiver","type":"address"},{"name":"_nonce","type":"uint256"}],
 "outputs":[{"name":"","type":"bytes32"}]},
{"type":"function","name":"setup","stateMutability":"nonpayable","inputs":[
 {"name":"_owners","type":"address[]"},{"name":"_threshold","type":"uint256"},{"name":"to","type":"address"},{"name":"data","type":"bytes"},
 {"name":"fallbackHandler","type":"address"},{"name":"paymentToken","type":"address"},{"name":"payment","type":"uint256"},
 {"name":"paymentReceiver","type":"address"}],"outputs":[]},
{"type":"function","name":"approveHash","stateMutability":"nonpayable","inputs":[{"name":"hashToApprove","type":"bytes32"}],"outputs":[]},
{"type":"function","name":"approvedHashes","stateMutability":"view","inputs":[
 {"name":"","type":"address"},{"name":"","type":"bytes32"}],"outputs":[{"name":"","type":"uint256"}]},
{"type":"function","name":"VERSION","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"string"}]},
{"type":"function","name":"getOwners","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"address[]"}]},
{"type":"function","name":"getThreshold","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]},
{"type":"function","name":"nonce","stateMutability":"view","inputs":[],"outputs":[{"name":"","type":"uint256"}]},
{"type":"function","name":"getModulesPaginated","stateMutability":"view","inputs":[
 {"name":"start","type":"address"},{"name":"pageSize","type":"uint256"}],
 "outputs":[{"name":"array","type":"address[]"},{"name":"next","type":"address"}]},
{"type":"event","name":"ExecutionSuccess","anonymous":false,"inputs":[
 {"name":"txHash","type":"bytes32","indexed":true},{"name":"payment","type":"uint256","indexed":false}]},
{"type":"event","name":"ExecutionFailure","anonymous":false,"inputs":[
 {"name":"txHash","type":"bytes32","indexed":true},{"name":"payment","type":"uint256","indexed":false}]}]`)

	multiSendABI = mustABI(`[{"type":"function","name":"multiSend","stateMutability":"payable",
"inputs":[{"name":"transactions","type":"bytes"}],"outputs":[]}]`)

	factoryABI = mustABI(`[{"type":"function","name":"createProxyWithNonce","stateMutability":"nonpayable","inputs":[
 {"name":"_singleton","type":"address"},{"name":"initializer","type":"bytes"},{"name":"saltNonce","type":"uint256"}],
 "outputs":[{"name":"proxy","type":"address"}]}]`)
)

func mustABI(text string) abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		panic(err)
	}
	return parsed
}

// ExecTransaction is the calldata that executes a transaction which enough owners have signed.
// Anyone may send it.
func ExecTransaction(tx Tx, signatures []byte) ([]byte, error) {
	if err := tx.Check(); err != nil {
		return nil, err
	}
	return safeABI.Pack("execTransaction", tx.To, orZero(tx.Value), tx.Data, uint8(tx.Operation), orZero(tx.SafeTxGas),
		orZero(tx.BaseGas), orZero(tx.GasPrice), tx.GasToken, tx.RefundReceiver, signatures)
}

// DecodeExecTransaction is the inverse of ExecTransaction: it returns the transaction and its
// signatures. The calldata holds no nonce, so the caller gives the Safe's nonce at that time. It
// refuses another encoding of the same arguments.
func DecodeExecTransaction(calldata []byte, nonce uint64) (Tx, []byte, error) {
	refuse := func(format string, arguments ...any) (Tx, []byte, error) {
		return Tx{}, nil, fault.New(fault.BundleNotReproducible, "", "calldata executes no Safe transaction: "+format, arguments...)
	}
	method := safeABI.Methods["execTransaction"]
	if len(calldata) < 4 || !bytes.Equal(calldata[:4], method.ID) {
		return refuse("it does not call execTransaction")
	}
	arguments, err := method.Inputs.Unpack(calldata[4:])
	if err != nil {
		return refuse("%w", err)
	}
	tx := Tx{
		To:             arguments[0].(common.Address),
		Value:          arguments[1].(*big.Int),
		Data:           arguments[2].([]byte),
		Operation:      Operation(arguments[3].(uint8)),
		SafeTxGas:      arguments[4].(*big.Int),
		BaseGas:        arguments[5].(*big.Int),
		GasPrice:       arguments[6].(*big.Int),
		GasToken:       arguments[7].(common.Address),
		RefundReceiver: arguments[8].(common.Address),
		Nonce:          nonce,
	}
	signatures := arguments[9].([]byte)
	again, err := ExecTransaction(tx, signatures)
	if err != nil {
		return refuse("%w", err)
	}
	if !bytes.Equal(again, calldata) {
		return refuse("it is not in the form that abi.encode gives")
	}
	return tx, signatures, nil
}

// TransactionHashCall is the calldata that asks a Safe for the hash of a transaction. The answer
// lets the contract itself check Hash.
func TransactionHashCall(tx Tx) ([]byte, error) {
	if err := tx.Check(); err != nil {
		return nil, err
	}
	return safeABI.Pack("getTransactionHash", tx.To, orZero(tx.Value), tx.Data, uint8(tx.Operation), orZero(tx.SafeTxGas),
		orZero(tx.BaseGas), orZero(tx.GasPrice), tx.GasToken, tx.RefundReceiver, new(big.Int).SetUint64(tx.Nonce))
}

// Topics of the events by which a Safe reports the outcome of a transaction. ExecutedHash reads the
// transaction's hash from them.
var (
	TopicExecutionSuccess = safeABI.Events["ExecutionSuccess"].ID
	TopicExecutionFailure = safeABI.Events["ExecutionFailure"].ID
)

// Outcome finds the outcome of the transaction with that hash in the logs of that Safe: whether it
// was executed, and whether its call succeeded.
func Outcome(logs []*types.Log, safe common.Address, hash common.Hash) (executed, succeeded bool) {
	for _, log := range logs {
		if log.Removed || log.Address != safe {
			continue
		}
		if of, is := ExecutedHash(log); is && of == hash {
			return true, log.Topics[0] == TopicExecutionSuccess
		}
	}
	return false, false
}

// ExecutedHash is the safeTxHash of the transaction whose outcome a log reports. The hash is a
// topic from Safe 1.4.1 on, and data before.
func ExecutedHash(log *types.Log) (hash common.Hash, is bool) {
	if len(log.Topics) == 0 || log.Topics[0] != TopicExecutionSuccess && log.Topics[0] != TopicExecutionFailure {
		return common.Hash{}, false
	}
	switch {
	case len(log.Topics) == 2:
		return log.Topics[1], true
	case len(log.Topics) == 1 && len(log.Data) == 2*common.HashLength:
		return common.BytesToHash(log.Data[:common.HashLength]), true
	}
	return common.Hash{}, false
}
