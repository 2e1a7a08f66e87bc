// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Revert is how a contract refuses: the text it gives, a custom error with its values, or a panic
// with its code.
type Revert string

func (r Revert) Error() string { return string(r) }

// Overflow is what checked arithmetic refuses with.
var Overflow = Panic(0x11)

// Panic is a refusal by the compiler's own checks.
func Panic(code uint64) Revert { return Revert(fmt.Sprintf("Panic(%#x)", code)) }

// Custom is a custom error with its values.
func Custom(name string, values ...any) Revert {
	texts := make([]string, len(values))
	for i, v := range values {
		switch v := v.(type) {
		case [32]byte:
			texts[i] = common.Hash(v).Hex()
		default:
			texts[i] = fmt.Sprint(v)
		}
	}
	return Revert(name + "(" + strings.Join(texts, ", ") + ")")
}

// Max is 2**256 - 1, the greatest number of a contract.
var Max = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))

func rat(n *big.Int) *big.Rat { return new(big.Rat).SetInt(n) }

// floor is the whole part of a number that is not negative.
func floor(x *big.Rat) *big.Int { return new(big.Int).Quo(x.Num(), x.Denom()) }

func least(x, y *big.Int) *big.Int {
	if x.Cmp(y) < 0 {
		return x
	}
	return y
}

// role is the identifier of a role of AccessControl.
func role(name string) [32]byte { return crypto.Keccak256Hash([]byte(name)) }
