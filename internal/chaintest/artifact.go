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

// Artifact is one compiled contract of a published package of Safe.
type Artifact struct {
	ABI      abi.ABI       `json:"abi"`
	Bytecode hexutil.Bytes `json:"bytecode"` // creation code
}

// packages are the packages of Safe by version.
var packages = map[string]string{
	"1.3.0": "@gnosis.pm/safe-contracts", "1.4.1": "@safe-global/safe-contracts", "1.5.0": "@safe-global/safe-smart-account",
}

// SafeArtifact reads a contract of Safe 1.4.1. source is its path below contracts/, such as
// "Safe.sol" or "proxies/SafeProxyFactory.sol".
func SafeArtifact(t testing.TB, source string) Artifact {
	t.Helper()
	return SafeArtifactOf(t, "1.4.1", source)
}

// SafeArtifactOf reads a contract of a version of Safe.
func SafeArtifactOf(t testing.TB, version, source string) Artifact {
	t.Helper()
	folder, err := Upward("contracts/node_modules/" + packages[version] + "/build/artifacts/contracts")
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

// DeploySafes deploys the contracts of SafePlatform, of version 1.4.1.
func (p *Peer) DeploySafes(t testing.TB, name string) SafePlatform {
	t.Helper()
	return p.DeploySafesOf(t, name, "1.4.1", "Safe.sol")
}

// DeploySafesOf deploys the contracts of SafePlatform, of a version and with the singleton of a
// source.
func (p *Peer) DeploySafesOf(t testing.TB, name, version, singleton string) SafePlatform {
	t.Helper()
	key := p.Rich(t, name)
	deploy := func(source string) common.Address {
		return p.Deploy(t, key, SafeArtifactOf(t, version, source).Bytecode)
	}
	factory := "proxies/SafeProxyFactory.sol"
	if version == "1.3.0" {
		factory = "proxies/GnosisSafeProxyFactory.sol"
	}
	return SafePlatform{
		Singleton:         deploy(singleton),
		Factory:           deploy(factory),
		MultiSendCallOnly: deploy("libraries/MultiSendCallOnly.sol"),
		FallbackHandler:   deploy("handler/CompatibilityFallbackHandler.sol"),
	}
}
