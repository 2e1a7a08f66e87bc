// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Version of the Artifact documents. A reader refuses an unknown major. Migrate raises records of
// version 1. Records of 2.0 and 2.1 have no facets; they are verified without them.
const Version = "2.2"

// Record is the authoritative public record of one Halo, Class or Unit on one network.
type Record struct {
	Version string             `json:"version"`
	Kind    catalog.Level      `json:"kind"`
	Name    string             `json:"name"`
	Halo    string             `json:"halo"`
	Class   string             `json:"class,omitempty"` // only of a Unit
	Network catalog.NetworkRef `json:"network"`
	ChainID uint64             `json:"chainId"`
	ID      common.Hash        `json:"id"` // in the HaloFactory

	Declared Declared   `json:"declared"` // everything that the manifest says
	Chain    Chain      `json:"chain"`    // what the chain holds
	History  []Revision `json:"history"`  // the launch first; a revision is never changed again
}

// Updated tells whether the record's last revision came about without a transaction.
func (r *Record) Updated() bool { return len(r.History) > 1 && r.last().update() }

// Part is what the record is about.
func (r *Record) Part() catalog.Part { return catalog.Part{Level: r.Kind, Name: r.Name} }

// last returns the newest revision; nil if the record has none.
func (r *Record) last() *Revision {
	if len(r.History) == 0 {
		return nil
	}
	return &r.History[len(r.History)-1]
}

// Declared is one whole manifest. Exactly one of its fields is there. Its digest is that of the
// record's last revision.
type Declared struct {
	Halo  *HaloManifest  `json:"halo,omitempty"`
	Class *ClassManifest `json:"class,omitempty"`
	Unit  *UnitManifest  `json:"unit,omitempty"`
}

// HaloManifest is the manifest of a Halo, without the name of its file. Its Classes have records
// of their own.
type HaloManifest struct{ *catalog.Halo }

// MarshalJSON writes the manifest without what does not belong into a record.
func (m HaloManifest) MarshalJSON() ([]byte, error) { return without(m.Halo, ofHalos) }

// UnmarshalJSON reads what MarshalJSON writes.
func (m *HaloManifest) UnmarshalJSON(data []byte) error {
	m.Halo = &catalog.Halo{}
	return with(data, ofHalos, m.Halo)
}

// ClassManifest is the manifest of a Class, without the name of its file. Its Units have records of
// their own.
type ClassManifest struct{ *catalog.Class }

// UnitManifest is the manifest of a Unit, without the name of its file.
type UnitManifest struct{ *catalog.Unit }

// MarshalJSON writes the manifest without what does not belong into a record.
func (m ClassManifest) MarshalJSON() ([]byte, error) { return without(m.Class, ofClasses) }

// UnmarshalJSON reads what MarshalJSON writes.
func (m *ClassManifest) UnmarshalJSON(data []byte) error {
	m.Class = &catalog.Class{}
	return with(data, ofClasses, m.Class)
}

// MarshalJSON writes the manifest without what does not belong into a record.
func (m UnitManifest) MarshalJSON() ([]byte, error) { return without(m.Unit, ofUnits) }

// UnmarshalJSON reads what MarshalJSON writes.
func (m *UnitManifest) UnmarshalJSON(data []byte) error {
	m.Unit = &catalog.Unit{}
	return with(data, ofUnits, m.Unit)
}

// Fields of the Catalog that no record has: the name of a file, what has records of its own,
// ramps, and digests, which follow from the rest.
var (
	ofHalos   = []string{"file", "classes"}
	ofClasses = []string{"file", "units", "ramps", "manifest", "haloManifest"}
	ofUnits   = []string{"file", "manifest"}
)

// without returns the JSON of a manifest without some of its fields.
func without(manifest any, names []string) ([]byte, error) {
	text, err := json.Marshal(manifest)
	if err != nil {
		return nil, err
	}
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(text, &fields); err != nil {
		return nil, err
	}
	for _, name := range names {
		delete(fields, name)
	}
	return json.Marshal(fields)
}

// with reads the JSON of a manifest. It refuses the fields that no record has.
func with(data []byte, names []string, into any) error {
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(data, &fields); err != nil {
		return err
	}
	for _, name := range names {
		if _, has := fields[name]; has {
			return fmt.Errorf("it has the field %q, which no record has", name)
		}
	}
	return json.Unmarshal(data, into)
}

// Digest is the digest of the manifest, as the calldata of its deployment has it. It needs nothing
// but the record. It is zero if there is no manifest.
func (d Declared) Digest() common.Hash {
	switch {
	case d.Halo != nil && d.Halo.Halo != nil:
		return catalog.HaloDigest(d.Halo.Halo)
	case d.Class != nil && d.Class.Class != nil:
		return catalog.ClassDigest(d.Class.Class)
	case d.Unit != nil && d.Unit.Unit != nil:
		return catalog.UnitDigest(d.Unit.Unit)
	}
	return common.Hash{}
}

// Chain is what the chain holds of it, read back.
type Chain struct {
	// Block is that of the newest transaction in the history. From then on the chain held all this.
	Block uint64 `json:"block"`
	Since uint64 `json:"since"` // block of its deployment, or at which it was adopted
	// as the factory's record holds it: that of the launch; zero if it was adopted
	Manifest  common.Hash `json:"manifest"`
	Addresses []Address   `json:"addresses"`
	// read from the contracts; units as in the template
	Parameters map[string]string `json:"parameters"`
	Roles      []onchain.Role    `json:"roles"` // every holder, replayed from every role event
	Inits      []Init            `json:"inits"` // what the Configurator Unit admits
	// what the Controller delegates to, sorted by id; of a Class alone
	Facets []RecordedFacet `json:"facets,omitempty"`
}

// Unheld tells whether the record is of a Unit of which no contract holds anything: the chain says
// where its deals are, and which ids they have. What it offers is then a promise alone.
func (r *Record) Unheld() bool {
	_, place := r.Chain.Parameters["index"]
	return r.Declared.Unit != nil && len(r.Chain.Addresses) == 0 && place && len(r.Chain.Parameters) == 2
}

// RecordedFacet is what an integration of the Controller leads to.
type RecordedFacet struct {
	ID       string         `json:"id"`
	Facet    common.Address `json:"facet"`
	CodeHash common.Hash    `json:"codeHash"` // keccak256 of the runtime code
	Wires    []catalog.Wire `json:"wires"`    // the functions that lead there, sorted
}

// Address is a contract with the code that stands there.
type Address struct {
	Name     catalog.ContractRef `json:"name"`
	Address  common.Address      `json:"address"`
	CodeHash common.Hash         `json:"codeHash"` // keccak256 of the runtime code
}

// Init is a pre-approved rate limit.
type Init struct {
	catalog.LimitRef
	RateLimits common.Address `json:"rateLimits"`
	Key        common.Hash    `json:"key"`
	MaxAmount  string         `json:"maxAmount"` // in the smallest unit of the key's token
	Slope      string         `json:"slope"`     // the same units, per second
}

// Revision is one state of the manifest, and how it came about. The first is the launch. A later
// one comes either from a rollout, which has transactions, or from an Artifact update, which needs
// none.
type Revision struct {
	Number   uint64      `json:"number"` // from 1
	Declared common.Hash `json:"declared"`
	// Commit is the repository's commit that holds these manifests. It is "" when no commit is
	// known to hold exactly these.
	Commit   string              `json:"commit"`
	Catalog  string              `json:"catalog,omitempty"`  // version of the schema of manifests
	Template catalog.TemplateRef `json:"template,omitempty"` // none for a Halo
	// Unix seconds: of the block of its newest transaction, or of the block at which its approval
	// was checked. 0 if the merge alone approved it.
	Time uint64 `json:"time,omitempty"`
	// digests of the rollout's documents; "" without a rollout. The plan's digest stands in the
	// calldata of every Safe transaction.
	Plan   string `json:"plan,omitempty"`
	Bundle string `json:"bundle,omitempty"`
	// the emergency that the rollout was, in words: "freeze", "undo of freeze". It changed no
	// manifest.
	Emergency string `json:"emergency,omitempty"`
	// first those of other bundles, then all of this revision's bundle
	Transactions []Transaction `json:"transactions,omitempty"`
	Approval     *Consent      `json:"approval,omitempty"` // of a promise
}

// Transaction is a transaction that took part, with its signers.
type Transaction struct {
	// ID is the id in the revision's bundle. For a transaction of another bundle, ID says in the
	// words of a plan what the transaction did to the subject of the record: "deploy unit senior,
	// schedule registration of unit senior".
	ID    string      `json:"id"`
	Hash  common.Hash `json:"hash"`
	Block uint64      `json:"block"`
	// digest of the plan that it carried out, if that is not the revision's plan
	Plan       string           `json:"plan,omitempty"`
	Safe       *common.Address  `json:"safe,omitempty"`
	SafeTxHash *common.Hash     `json:"safeTxHash,omitempty"`
	Signers    []common.Address `json:"signers,omitempty"`
}
