// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Setup is the calldata that initializes a new Safe. It sets the owners, how many of them must
// sign, and the handler of unknown calls (zero for none). It adds no module, makes no call and pays
// nobody.
func Setup(owners []common.Address, threshold int, fallbackHandler common.Address) ([]byte, error) {
	if threshold < 1 || threshold > len(owners) {
		return nil, fmt.Errorf("Safe setup: threshold %d of %d owners", threshold, len(owners))
	}
	for i, owner := range owners {
		if owner == (common.Address{}) || owner == sentinel {
			return nil, fmt.Errorf("Safe setup: %s cannot be an owner", owner)
		}
		if slices.Contains(owners[:i], owner) {
			return nil, fmt.Errorf("Safe setup: owner %s twice", owner)
		}
	}
	var none common.Address
	return safeABI.Pack("setup", owners, big.NewInt(int64(threshold)), none, []byte{}, fallbackHandler, none, new(big.Int), none)
}

// CreateProxy is the calldata of a SafeProxyFactory that deploys a Safe.
func CreateProxy(singleton common.Address, initializer []byte, saltNonce *big.Int) ([]byte, error) {
	return factoryABI.Pack("createProxyWithNonce", singleton, initializer, orZero(saltNonce))
}

// ProxyAddress is the address at which CreateProxy deploys the Safe. creationCode is what the
// factory's proxyCreationCode() answers.
func ProxyAddress(factory common.Address, creationCode []byte, singleton common.Address, initializer []byte, saltNonce *big.Int) common.Address {
	salt := crypto.Keccak256Hash(crypto.Keccak256(initializer), word(saltNonce))
	code := append(slices.Clone(creationCode), addressWord(singleton)...)
	return crypto.CreateAddress2(factory, salt, crypto.Keccak256(code))
}
