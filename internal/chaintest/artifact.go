// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Artifact is one compiled contract of the published Safe 1.4.1 package.
type Artifact struct {
	ABI      abi.ABI       `json:"abi"`
	Bytecode hexutil.Bytes `json:"bytecode"` // creation code
}

// SafeArtifact reads a contract of that package. source is its path below contracts/, such as
// "Safe.sol" or "proxies/SafeProxyFactory.sol".
func SafeArtifact(t testing.TB, source string) Artifact {
	t.Helper()
	folder, err := Upward("contracts/node_modules/@safe-global/safe-contracts/build/artifacts/contracts")
	if err != nil {
		t.Fatalf("the Safe contracts are not installed: run 'make setup': %v", err)
	}
	name := filepath.Base(source)
	data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(source), name[:len(name)-len(filepath.Ext(name))]+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var artifact Artifact
	if err := json.Unmarshal(data, &artifact); err != nil {
		t.Fatal(err)
	}
	return artifact
}

// SafePlatform holds the addresses of the contracts that Safes need.
type SafePlatform struct {
	Singleton         common.Address
	Factory           common.Address
	MultiSendCallOnly common.Address
	FallbackHandler   common.Address
}

// DeploySafes deploys the contracts of SafePlatform.
func (p *Peer) DeploySafes(t testing.TB, name string) SafePlatform {
	t.Helper()
	key := p.Rich(t, name)
	deploy := func(source string) common.Address { return p.Deploy(t, key, SafeArtifact(t, source).Bytecode) }
	return SafePlatform{
		Singleton:         deploy("Safe.sol"),
		Factory:           deploy("proxies/SafeProxyFactory.sol"),
		MultiSendCallOnly: deploy("libraries/MultiSendCallOnly.sol"),
		FallbackHandler:   deploy("handler/CompatibilityFallbackHandler.sol"),
	}
}
