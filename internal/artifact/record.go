// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Version of the Artifact documents. A reader refuses an unknown major and ignores an unknown
// minor.
const Version = "1.0"

// Record is the authoritative public record of one Halo, Class or Unit on one network.
type Record struct {
	Version  string             `json:"version"`
	Kind     catalog.Level      `json:"kind"`
	Name     string             `json:"name"`
	Halo     string             `json:"halo"`
	Class    string             `json:"class,omitempty"`
	Network  catalog.NetworkRef `json:"network"`
	ChainID  uint64             `json:"chainId"`
	ID       common.Hash        `json:"id"`       // in the HaloFactory
	Manifest common.Hash        `json:"manifest"` // as the factory's record holds it
	Since    uint64             `json:"since"`    // block of its deployment

	Template  catalog.TemplateRef `json:"template,omitempty"`
	Addresses []Address           `json:"addresses"`
	// read from the contracts; units as in the template
	Parameters map[string]string `json:"parameters"`
	Roles      []onchain.Role    `json:"roles"`    // every holder, replayed from every role event
	Inits      []Init            `json:"inits"`    // what the Configurator Unit admits
	Declared   Declared          `json:"declared"` // what the manifest says and no chain can show

	Source Source `json:"source"`
	// first those of earlier bundles, then all of the source's bundle
	Transactions []Transaction `json:"transactions"`
}

// Part is what the record is about.
func (r *Record) Part() catalog.Part { return catalog.Part{Level: r.Kind, Name: r.Name} }

// Address is a contract with the code that stands there.
type Address struct {
	Name     string         `json:"name"`
	Address  common.Address `json:"address"`
	CodeHash common.Hash    `json:"codeHash"` // keccak256 of the runtime code
}

// Init is a pre-approved rate limit.
type Init struct {
	Route string `json:"route"`
	// Prime or counterparty that the route is for, where it names one
	For string `json:"for,omitempty"`
	// Prime whose RateLimits hold the init; "" when it is on the Class's own
	Prime      catalog.PrimeRef `json:"prime,omitempty"`
	RateLimits common.Address   `json:"rateLimits"`
	Key        common.Hash      `json:"key"`
	MaxAmount  string           `json:"maxAmount"` // in the smallest unit of the key's token
	Slope      string           `json:"slope"`     // the same units, per second
}

// Declared is the part of a manifest that no chain can show. Only people and documents vouch for
// it.
type Declared struct {
	Title      string   `json:"title"`
	Framework  string   `json:"legalFramework,omitempty"`
	Recourse   string   `json:"recourse,omitempty"`
	Documents  []string `json:"documents,omitempty"`
	BeaconKind string   `json:"beaconKind,omitempty"`
	Operator   string   `json:"beaconOperator,omitempty"`
	Endpoint   string   `json:"beaconEndpoint,omitempty"`
	Seniority  int64    `json:"seniority,omitempty"`
	Book       string   `json:"book,omitempty"`
	Oracles    []string `json:"oracles,omitempty"`
	Redemption string   `json:"redemption,omitempty"`
	Reporting  string   `json:"reporting,omitempty"`
	facts.Promises
}

// Source is where the record comes from.
type Source struct {
	// Commit is the repository's commit that holds the manifests that the plan was made from. It is
	// "" when no commit is known to hold exactly these.
	Commit string `json:"commit"`
	Plan   string `json:"plan"`   // digest; it stands in the calldata of every Safe transaction
	Bundle string `json:"bundle"` // digest
}

// Transaction is a transaction that took part, with its signers.
type Transaction struct {
	// ID is the id in the source's bundle. For a transaction of an earlier bundle, ID says in the
	// words of a plan what the transaction did to the subject of the record: "deploy unit senior,
	// schedule registration of unit senior".
	ID    string      `json:"id"`
	Hash  common.Hash `json:"hash"`
	Block uint64      `json:"block"`
	// digest of the plan that it carried out, if that is not the source's plan
	Plan       string           `json:"plan,omitempty"`
	Safe       *common.Address  `json:"safe,omitempty"`
	SafeTxHash *common.Hash     `json:"safeTxHash,omitempty"`
	Signers    []common.Address `json:"signers,omitempty"`
}
