// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Call is one call of a batch.
type Call struct {
	To    common.Address
	Value *big.Int // wei; nil is zero
	Data  []byte
}

// callHead is the length of a packed call before its data, in bytes: operation, to, value, length.
const callHead = 1 + 20 + 32 + 32

// MultiSend returns the calldata of multiSend(bytes) that makes the calls in order, all or none.
// The operation of each is Call. A Safe must call MultiSendCallOnly by DELEGATECALL; Batch makes
// that transaction.
func MultiSend(calls []Call) ([]byte, error) {
	if len(calls) == 0 {
		return nil, fmt.Errorf("MultiSend: a batch without calls")
	}
	var packed bytes.Buffer
	for i, call := range calls {
		if value := call.Value; value != nil && (value.Sign() < 0 || value.BitLen() > 256) {
			return nil, fmt.Errorf("MultiSend: call %d: value %s is no uint256", i, value)
		}
		packed.WriteByte(byte(OperationCall))
		packed.Write(call.To[:])
		packed.Write(word(call.Value))
		packed.Write(word(big.NewInt(int64(len(call.Data)))))
		packed.Write(call.Data)
	}
	return multiSendABI.Pack("multiSend", packed.Bytes())
}

// DecodeMultiSend is the inverse of MultiSend. It accepts only what MultiSend writes, so the calls
// that a reader sees are all there are. It refuses an inner delegatecall, bytes left over, and
// another encoding of the same batch.
func DecodeMultiSend(calldata []byte) ([]Call, error) {
	refuse := func(format string, arguments ...any) ([]Call, error) {
		return nil, fault.New(fault.BundleNotReproducible, "", "calldata is no MultiSend batch: "+format, arguments...)
	}
	method := multiSendABI.Methods["multiSend"]
	if len(calldata) < 4 || !bytes.Equal(calldata[:4], method.ID) {
		return refuse("it does not call multiSend(bytes)")
	}
	arguments, err := method.Inputs.Unpack(calldata[4:])
	if err != nil {
		return refuse("%w", err)
	}
	packed := arguments[0].([]byte)
	var calls []Call
	for rest := packed; len(rest) > 0; {
		if len(rest) < callHead {
			return refuse("call %d is cut off", len(calls))
		}
		if rest[0] != byte(OperationCall) {
			return refuse("call %d has operation %d, and only 0 (Call) is allowed", len(calls), rest[0])
		}
		length := new(big.Int).SetBytes(rest[53:callHead])
		if !length.IsInt64() || length.Int64() > int64(len(rest)-callHead) {
			return refuse("call %d claims %s bytes of data and has %d", len(calls), length, len(rest)-callHead)
		}
		end := callHead + int(length.Int64())
		calls = append(calls, Call{
			To:    common.BytesToAddress(rest[1:21]),
			Value: new(big.Int).SetBytes(rest[21:53]),
			Data:  bytes.Clone(rest[callHead:end]),
		})
		rest = rest[end:]
	}
	again, err := MultiSend(calls)
	if err != nil {
		return refuse("%w", err)
	}
	if !bytes.Equal(again, calldata) {
		return refuse("it is not in the form that abi.encode gives")
	}
	return calls, nil
}

// Joined is the one call by which an account that is no Safe makes calls of anyone, all or none:
// the call itself if there is one, else a call of the MultiSendCallOnly.
func Joined(multiSendCallOnly common.Address, calls []Call) (Call, error) {
	if len(calls) == 1 {
		return calls[0], nil
	}
	data, err := MultiSend(calls)
	return Call{To: multiSendCallOnly, Data: data}, err
}

// Batch is the Safe transaction that makes the calls at once through a MultiSendCallOnly. The
// caller has pinned that contract by address and code hash. Gas and refund fields are zero: the
// batch reverts as a whole when one call does, and pays nobody.
func Batch(multiSendCallOnly common.Address, calls []Call, nonce uint64) (Tx, error) {
	data, err := MultiSend(calls)
	if err != nil {
		return Tx{}, err
	}
	return Tx{To: multiSendCallOnly, Data: data, Operation: OperationDelegateCall, Nonce: nonce}, nil
}
