// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"bytes"
	"fmt"
	"math/big"
	"reflect"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Revert is why a contract refused.
type Revert struct {
	// as the contract gave it; nil when the node does not tell, or when the EVM itself stopped
	Data []byte
	Name string // "Error", "Panic", a custom error's name, or ""
	// for people: the string of Error, the meaning of a Panic, a custom error with its arguments,
	// or selector and data
	Reason string
}

func (r *Revert) Error() string { return r.Reason }

// RevertData is what the contract reverted with.
func (r *Revert) RevertData() []byte { return r.Data }

var (
	errorSelector = []byte{0x08, 0xc3, 0x79, 0xa0} // Error(string)
	panicSelector = []byte{0x4e, 0x48, 0x7b, 0x71} // Panic(uint256)
)

// panics are the meanings of the compiler's panic codes.
var panics = map[uint64]string{
	0x00: "unspecified",
	0x01: "assertion failed",
	0x11: "arithmetic overflow or underflow",
	0x12: "division by zero",
	0x21: "value outside an enum",
	0x22: "storage byte array wrongly encoded",
	0x31: "pop of an empty array",
	0x32: "index out of bounds",
	0x41: "memory exhausted",
	0x51: "call of an uninitialized function",
}

var (
	stringArgument, _  = abi.NewType("string", "", nil)
	integerArgument, _ = abi.NewType("uint256", "", nil)
)

// DecodeRevert reads the data that a contract reverted with. A custom error gets its name from the
// first of the ABIs that has its selector.
func DecodeRevert(data []byte, abis ...abi.ABI) *Revert {
	r := &Revert{Data: data}
	switch {
	case len(data) == 0:
		r.Reason = "no reason given"
		return r
	case bytes.HasPrefix(data, errorSelector):
		if values, err := (abi.Arguments{{Type: stringArgument}}).Unpack(data[4:]); err == nil {
			r.Name, r.Reason = "Error", strconv.Quote(printable(values[0].(string)))
			return r
		}
	case bytes.HasPrefix(data, panicSelector):
		if values, err := (abi.Arguments{{Type: integerArgument}}).Unpack(data[4:]); err == nil {
			code := values[0].(*big.Int)
			meaning := "unknown code"
			if known, ok := panics[code.Uint64()]; ok && code.IsUint64() {
				meaning = known
			}
			r.Name, r.Reason = "Panic", fmt.Sprintf("panic %#x: %s", code, meaning)
			return r
		}
	case len(data) >= 4:
		for _, contract := range abis {
			custom, err := contract.ErrorByID([4]byte(data[:4]))
			if err != nil {
				continue
			}
			values, err := custom.Inputs.Unpack(data[4:])
			if err != nil {
				continue
			}
			arguments := make([]string, len(values))
			for i, value := range values {
				arguments[i] = show(value)
				if name := custom.Inputs[i].Name; name != "" {
					arguments[i] = name + " " + arguments[i]
				}
			}
			r.Name, r.Reason = custom.Name, printable(custom.Name+"("+strings.Join(arguments, ", ")+")")
			return r
		}
	}
	r.Reason = "error " + hexutil.Encode(data[:min(4, len(data))])
	if len(data) > 4 {
		r.Reason += printable(" with data " + hexutil.Encode(data[4:]))
	}
	return r
}

// show writes one argument of a custom error for people.
func show(value any) string {
	switch v := value.(type) {
	case common.Address:
		return v.Hex()
	case *big.Int:
		return v.String()
	case string:
		return strconv.Quote(v)
	case []byte:
		return hexutil.Encode(v)
	}
	if v := reflect.ValueOf(value); v.Kind() == reflect.Array && v.Type().Elem().Kind() == reflect.Uint8 {
		data := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(data), v)
		// Identifiers are ASCII in a bytes32. They are shown as text.
		if name := bytes.TrimRight(data, "\x00"); len(data) == 32 && len(name) > 1 && isSlug(name) {
			return strconv.Quote(string(name))
		}
		return hexutil.Encode(data)
	}
	return fmt.Sprint(value)
}

func isSlug(name []byte) bool {
	for _, b := range name {
		if !(b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b == '-' || b == '_') {
			return false
		}
	}
	return true
}
