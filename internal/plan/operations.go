// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

func (o Operation) values() []*big.Int {
	list := make([]*big.Int, len(o.Values))
	for i, value := range o.Values {
		list[i], _ = new(big.Int).SetString(value, 10)
	}
	return list
}

func (o Operation) payloads() [][]byte {
	list := make([][]byte, len(o.Payloads))
	for i, payload := range o.Payloads {
		list[i] = payload
	}
	return list
}

// Operation is the id of the timelock's operation that a call schedules, executes or cancels; false
// if the call is about none.
func (c Call) Operation() (id common.Hash, is bool) {
	var asks []byte // for the time of the operation
	switch {
	case (c.Act.Kind == Schedule || c.Act.Kind == Cancel) && len(c.Done) > 0:
		asks = c.Done[0].Data
	case c.Act.Kind == Register && c.Ready != nil:
		asks = c.Ready.Data
	}
	if len(asks) != 4+32 {
		return common.Hash{}, false
	}
	return common.BytesToHash(asks[4:]), true
}

// OperationOf is the operation that a call of the plan schedules, executes or cancels; false if the
// call is about none.
func (c *Core) OperationOf(call Call) (Operation, bool) {
	id, is := call.Operation()
	at := slices.IndexFunc(c.Operations, func(each Operation) bool { return each.ID == id })
	if !is || at < 0 {
		return Operation{}, false
	}
	return c.Operations[at], true
}

// Hash is the id that the timelock gives the operation: the hash of the arguments of
// hashOperationBatch.
func (o Operation) Hash() common.Hash {
	call := timelock().PackHashOperationBatch(o.Targets, o.values(), o.payloads(), o.Predecessor, o.Salt)
	return crypto.Keccak256Hash(call[4:])
}

func (o Operation) arguments(more ...Argument) []Argument {
	list := []Argument{{Name: "id", Value: o.ID.Hex()}}
	for i, payload := range o.Payloads {
		list = append(list, Argument{Name: fmt.Sprintf("call %d", i), Value: o.Targets[i].Hex() + " " + describeRegistration(payload)})
	}
	list = append(list, Argument{Name: "predecessor", Value: o.Predecessor.Hex()}, Argument{Name: "salt", Value: o.Salt.Hex()})
	return append(list, more...)
}

// describeRegistration writes a call of BeamState for people. It returns the calldata in
// hexadecimal if BeamState has no such function.
func describeRegistration(payload []byte) string {
	method, values, err := decoded(bindings.ABI(&bindings.BeamStateMetaData), payload)
	if err != nil {
		return common.Bytes2Hex(payload)
	}
	parts := make([]string, len(values))
	for i, value := range values {
		switch value := value.(type) {
		case [32]byte:
			parts[i] = common.Hash(value).Hex()
		case []byte:
			parts[i] = hexutil.Encode(value)
		default:
			parts[i] = fmt.Sprint(value)
		}
	}
	return method.RawName + "(" + strings.Join(parts, ", ") + ")"
}
