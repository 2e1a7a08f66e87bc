// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Version of the Catalog document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Catalog is every manifest of a repository, validated and typed. It is a pure function of the files.
// Slices are sorted by name; maps are keyed by name.
type Catalog struct {
	Version   string               `json:"version"`
	Networks  map[string]*Network  `json:"networks"`
	Templates map[string]*Template `json:"templates"` // keyed "name@version"
	Halos     []*Halo              `json:"halos"`
	Inventory map[string]*Entry    `json:"inventory"` // what was deployed without the factory
	Waivers   map[string]*Waiver   `json:"waivers"`

	// Positions says where a field was written: "halos/x/halo.cue#halo.governance" → "halos/x/halo.cue:7:2".
	// A field that the schema's default filled in stands nowhere; Position finds what is around it.
	Positions map[string]string `json:"positions"`
}

// Origin is the file that a manifest was read from, relative to the repository's root.
type Origin struct {
	File string `json:"file"`
}

// Amount is a quantity of an asset or of Unit shares.
type Amount struct {
	Tokens string   `json:"tokens"` // as written, in whole tokens, plain decimal: "25000000"
	Units  *Integer `json:"units"`  // in the token's smallest unit, exact
}

// Integer is a big integer that is written as a decimal string in JSON.
type Integer struct{ big.Int }

// NewInteger copies a big integer.
func NewInteger(value *big.Int) *Integer {
	integer := new(Integer)
	integer.Set(value)
	return integer
}

// MarshalJSON writes a decimal string, which every JSON reader keeps exact.
func (i *Integer) MarshalJSON() ([]byte, error) {
	return []byte(`"` + i.String() + `"`), nil
}

// UnmarshalJSON reads a decimal string in its one canonical spelling, of at most 78 digits.
func (i *Integer) UnmarshalJSON(data []byte) error {
	if len(data) > 81 {
		return fmt.Errorf("integer of %d characters", len(data))
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	if _, ok := i.SetString(text, 10); !ok || i.String() != text {
		return fmt.Errorf("%q is not a decimal integer", text)
	}
	return nil
}

// Network is a chain, the platform's contracts on it, and who acts there.
type Network struct {
	Origin
	Name          string                `json:"name"`
	ChainID       uint64                `json:"chainId"`
	Confirmations uint64                `json:"confirmations"`      // blocks that a transaction needs, its own included, before it counts; 0 is 1
	Explorer      string                `json:"explorer,omitempty"` // block explorer: <explorer>/tx/<hash>
	Contracts     Contracts             `json:"contracts"`
	Safe          SafePins              `json:"safe"`
	Authorities   map[string]*Authority `json:"authorities"` // council, deployer, and one per GovOps team
	Admins        []common.Address      `json:"admins"`      // who may be an admin of a PAU
	Assets        map[string]*Asset     `json:"assets"`
	Primes        map[string]*Prime     `json:"primes"`
	SORL          SORL                  `json:"sorl"`
	Sources       map[string]string     `json:"sources,omitempty"` // fact → where it is published
}

// Contracts are the platform's addresses on a network. Registry, Factory and Guards are ours and absent
// where the Halo Factory is not deployed yet.
type Contracts struct {
	Registry     *common.Address `json:"registry,omitempty"`
	Factory      *common.Address `json:"factory,omitempty"`
	Guards       *common.Address `json:"guards,omitempty"`
	Beacon       common.Address  `json:"beacon"`
	BeamState    common.Address  `json:"beamState"`
	Configurator common.Address  `json:"configurator"`
	Timelock     common.Address  `json:"timelock"`
}

// SafePins are the only Safe version and MultiSend that a bundle may use.
type SafePins struct {
	Version                   string         `json:"version"` // what VERSION() answers
	MultiSendCallOnly         common.Address `json:"multiSendCallOnly"`
	MultiSendCallOnlyCodeHash common.Hash    `json:"multiSendCallOnlyCodeHash"`
}

// Authority is a Safe that signs.
type Authority struct {
	Name string         `json:"name"`
	Safe common.Address `json:"safe"`
	Role string         `json:"role"` // what it decides, for people
}

// Asset is an ERC-20 token that Units may be denominated in.
type Asset struct {
	Name     string         `json:"name"`
	Address  common.Address `json:"address"`
	Decimals uint8          `json:"decimals"`
}

// Prime is an agent that allocates capital, with the PAU through which it does.
type Prime struct {
	Name       string         `json:"name"`
	ALMProxy   common.Address `json:"almProxy"`
	RateLimits common.Address `json:"rateLimits"`
	Controller common.Address `json:"controller"`
	GovOps     string         `json:"govOps"` // authority that holds its cBEAM
}

// SORL is the second-order rate limit as a network's manifest states it: how fast a limit may be raised.
type SORL struct {
	MaxChange int64  `json:"maxChange"` // bps of a limit that one increase adds at most: 2500 is 25 %, and 1.25e18 on the chain
	Hop       uint64 `json:"hop"`       // seconds between two increases
}

// Template is a pre-audited building block with the ranges that its parameters may take.
type Template struct {
	Origin
	Name         string       `json:"name"`
	Version      uint32       `json:"version"`
	Kind         string       `json:"kind"`         // lcts, nfat
	Status       string       `json:"status"`       // approved, deprecated, revoked
	Expires      string       `json:"expires"`      // RFC 3339, UTC: no new Classes from then on
	Components   []Component  `json:"components"`   // sorted by name
	Integrations []string     `json:"integrations"` // ids in the Beacon
	ClassBounds  []Bound      `json:"classBounds"`  // in the module's order
	UnitBounds   []Bound      `json:"unitBounds"`   // in the module's order
	LimitBounds  []LimitBound `json:"limitBounds"`  // sorted by route
	Decimals     uint8        `json:"decimals"`     // of the assets that the bounds above are in
	Ranges       Ranges       `json:"ranges"`       // what policy checks and the chain does not
	Audits       []Audit      `json:"audits"`
	AuditDigest  common.Hash  `json:"auditDigest"` // SHA-256 over the canonical JSON of Audits
	Approvals    []Approval   `json:"approvals"`   // governance's sign-offs
}

// Component is one block of a template, pinned by the keccak256 of its creation code.
type Component struct {
	Name     string      `json:"name"`
	CodeHash common.Hash `json:"codeHash"`
}

// Bound is the range of a numeric parameter, both ends included, in the parameter's own unit.
type Bound struct {
	Name string   `json:"name"`
	Min  *Integer `json:"min"`
	Max  *Integer `json:"max"`
	Unit string   `json:"unit"` // tokens: the smallest units of the asset, shown to people as whole tokens; plain: as it is
}

// LimitBound is the range of an init on one route. Slopes are in units a second.
type LimitBound struct {
	Route     string `json:"route"`
	Token     string `json:"token"` // what the route counts: asset, or share (18 decimals always)
	MaxAmount Range  `json:"maxAmount"`
	Slope     Range  `json:"slope"`
}

// Range has both ends included.
type Range struct {
	Min *Integer `json:"min"`
	Max *Integer `json:"max"`
}

// Ranges are parameter ranges of a template that only policy enforces.
type Ranges struct {
	Assets           []string `json:"assets"`           // names in the network's asset table
	InitialMaxAmount string   `json:"initialMaxAmount"` // whole tokens: the most conservative start that is allowed without a waiver
	SettleBy         string   `json:"settleBy"`         // latest time of day, UTC, "16:00"
	LockAt           string   `json:"lockAt"`           // earliest time of day, UTC, "13:00"
	Day0Cycles       int64    `json:"day0Cycles"`       // least number of settlement cycles of a Unit's day-0 runbook
}

// Audit is one report on a template's code.
type Audit struct {
	Firm   string      `json:"firm"`
	Date   string      `json:"date"`   // YYYY-MM-DD
	Report string      `json:"report"` // URL
	Digest common.Hash `json:"digest"` // SHA-256 of the report
}

// Approval is governance's sign-off on a template.
type Approval struct {
	By        string `json:"by"`
	Date      string `json:"date"`      // YYYY-MM-DD
	Reference string `json:"reference"` // URL
}

// Halo is an agent that offers products to Primes.
type Halo struct {
	Origin
	Name       string         `json:"name"` // slug
	Title      string         `json:"title"`
	Governance common.Address `json:"governance"`
	Owner      string         `json:"owner"` // the Prime that owns it, in the network of each of its Classes
	Legal      Legal          `json:"legal"`
	Classes    []*Class       `json:"classes"`
}

// Legal names the framework, who is liable for what, and where the documents are.
type Legal struct {
	Framework string   `json:"framework"`
	Recourse  string   `json:"recourse"`
	Documents []string `json:"documents"` // URLs
}

// Class is the shared substrate of a Halo's Units: one PAU, its permissions, one kind of beacon.
type Class struct {
	Origin
	Name      string           `json:"name"` // slug
	Title     string           `json:"title"`
	Halo      string           `json:"halo"`
	Template  string           `json:"template"` // "name@version"
	Network   string           `json:"network"`
	Admins    []common.Address `json:"admins"`
	GovOps    string           `json:"govOps"` // authority that holds the cBEAM
	Beacon    BeaconOperator   `json:"beacon"`
	Buybox    Buybox           `json:"buybox"`
	Legal     Legal            `json:"legal"`
	Reporting Reporting        `json:"reporting"`
	Facility  *Facility        `json:"facility,omitempty"` // of a Term Class alone
	Limits    []*Limit         `json:"limits,omitempty"`   // that all Units share
	Values    []*Integer       `json:"values"`             // numeric parameters in the template's order
	Units     []*Unit          `json:"units"`

	// Manifest is the SHA-256 over the canonical JSON of the Class without its Units and positions.
	// It stands in the calldata of deployClass.
	Manifest common.Hash `json:"manifest"`
	// HaloManifest is the same over the Halo without its Classes, for deployHalo.
	HaloManifest common.Hash `json:"haloManifest"`
}

// Facility is what a Term Class deploys beside its PAU: the Primes' queue, and the NFATs that stand for deals.
type Facility struct {
	Asset           string           `json:"asset"`
	Token           Token            `json:"token"`
	BaseURI         string           `json:"baseURI"`
	IdentityNetwork *common.Address  `json:"identityNetwork,omitempty"` // who may hold NFATs; anybody without it
	Freezers        []common.Address `json:"freezers"`
	MaxGrowth       int64            `json:"maxAnnualGrowth"` // bps a year, bound on interest
	Counterparties  []*Counterparty  `json:"counterparties"`  // sorted by name
}

// Counterparty is who a Term Class may send capital to.
type Counterparty struct {
	Name        string         `json:"name"` // slug
	Title       string         `json:"title"`
	Address     common.Address `json:"address"`
	Constraints []string       `json:"constraints"`
}

// Buybox is the ranges that every deal and investment of a Class falls into, both ends included. A Term Class has term, size and apy.
type Buybox struct {
	Source         string   `json:"source"` // general, accord
	AssetTypes     []string `json:"assetTypes"`
	Jurisdictions  []string `json:"jurisdictions"`
	Term           *Seconds `json:"term,omitempty"`           // time to maturity
	Size           *Sizes   `json:"size,omitempty"`           // of one deal, in the facility's asset; of a Term Class alone
	APY            *Bps     `json:"apy,omitempty"`            // a year
	Counterparties []string `json:"counterparties,omitempty"` // names in the facility; all of them if none is named
}

// BeaconOperator is the off-chain program that operates a Class, and who runs it.
type BeaconOperator struct {
	Kind     string           `json:"kind"` // lpha-lcts, lpha-nfat, or the newer lcts-<halo>, nfat-<halo>
	Operator string           `json:"operator"`
	Endpoint string           `json:"endpoint"` // URL
	Actors   []common.Address `json:"actors"`
	Revokers []common.Address `json:"revokers"` // freezers
}

// Reporting is what is published, and how often.
type Reporting struct {
	Format  string `json:"format"`
	Cadence string `json:"cadence"` // duration, "24h"
}

// Unit is the product.
type Unit struct {
	Origin
	Name       string     `json:"name"` // slug
	Title      string     `json:"title"`
	Asset      string     `json:"asset"`
	Capacity   Amount     `json:"capacity"`
	Seniority  int64      `json:"seniority"` // 1 is paid first
	*Pool                 // of a Portfolio Class
	*Term                 // of a Term Class
	Book       string     `json:"book"`
	Oracles    []Oracle   `json:"oracles"`
	Redemption string     `json:"redemption"`
	Legal      Legal      `json:"legal"`
	Reporting  Reporting  `json:"reporting"`
	Day0       Day0       `json:"day0"`
	Limits     []*Limit   `json:"limits"` // of the Class's own RateLimits, then per Prime in name order
	Values     []*Integer `json:"values"` // numeric parameters in the template's order

	// Manifest is the SHA-256 over the canonical JSON of the Unit. It stands in the calldata of deployUnit.
	Manifest common.Hash `json:"manifest"`
}

// Pool is what only a Unit of a Portfolio Class has.
type Pool struct {
	Token      Token   `json:"token"`
	MaxGrowth  int64   `json:"maxAnnualGrowth"` // bps a year, bound on increases of the exchange rate
	MaxHaircut int64   `json:"maxHaircut"`      // bps within 7 days, bound on decreases that the beacon makes by itself
	Queue      Queue   `json:"queue"`
	Manager    Manager `json:"manager"`
	Pricing    Pricing `json:"pricing"`
}

// Pricing is what holders of a Portfolio Unit are paid.
type Pricing struct {
	Basis       string `json:"basis"`            // variable, fixed
	Target      *int64 `json:"target,omitempty"` // bps a year
	Description string `json:"description"`
}

// Day0 is the runbook of a Unit's first settlement cycles.
type Day0 struct {
	Cycles   int64  `json:"cycles"`   // how many, one a day
	Reviewer string `json:"reviewer"` // who reviews the Unit in the processing window of each
}

// Term is what only a Unit of a Term Class has: the ranges in which deals are struck, both ends included.
type Term struct {
	Size           Sizes    `json:"size"`           // principal of one NFAT
	Maturity       Seconds  `json:"term"`           // time to maturity
	Yield          Bps      `json:"yield"`          // a year
	Counterparties []string `json:"counterparties"` // names in the Class's facility
}

// Sizes is a range of amounts.
type Sizes struct {
	Min Amount `json:"min"`
	Max Amount `json:"max"`
}

// Seconds is a range of durations.
type Seconds struct {
	Min uint64 `json:"min"`
	Max uint64 `json:"max"`
}

// Bps is a range of rates in basis points a year.
type Bps struct {
	Min int64 `json:"min"`
	Max int64 `json:"max"`
}

// Token is the name and symbol of Unit shares (ERC-20) or of NFATs (ERC-721).
type Token struct {
	Name   string `json:"name"`
	Symbol string `json:"symbol"`
}

// Queue is the timing of the LCTS queues.
type Queue struct {
	LockAt    string `json:"lockAt"`    // time of day, UTC
	SettleBy  string `json:"settleBy"`  // time of day, UTC
	LockLimit uint64 `json:"lockLimit"` // seconds; after it anyone may release a queue
}

// Manager is who invests the Unit's capital, and the address that receives it.
type Manager struct {
	Name        string         `json:"name"`
	Address     common.Address `json:"address"`
	Constraints []string       `json:"constraints"`
}

// Oracle is a published source of a price or valuation.
type Oracle struct {
	Name   string `json:"name"`
	Source string `json:"source"` // URL or address
}

// Limit is one route's init, which governance approves for good, and the value that GovOps sets first.
type Limit struct {
	Route   string    `json:"route"`             // SETTLE_SUBSCRIBE, …
	Prime   string    `json:"prime"`             // whose RateLimits it is on; "" for the Class's own
	Subject *Subject  `json:"subject,omitempty"` // whom the route is for, where it names somebody
	Field   string    `json:"field"`             // where the manifest says so: "unit.limits.settleSubscribe"
	Token   string    `json:"token"`             // what the amounts count: asset, or share
	Init    RateLimit `json:"init"`
	Initial RateLimit `json:"initial"`
}

// Subject is a Prime or counterparty that a route of the Class's own is for.
type Subject struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
}

// RateLimit is a linear refill: MaxAmount in the key's token units, Slope in units a second, rounded down from the
// amount a day that the manifest states. Unlimited is (2^256-1, 0) and nothing else.
type RateLimit struct {
	Unlimited bool     `json:"unlimited"`
	MaxAmount *Integer `json:"maxAmount"`
	Slope     *Integer `json:"slope"`
	PerDay    string   `json:"perDay"` // whole tokens a day as written; "" when unlimited
}

// Entry is a Class or Unit that was deployed without the factory. Whether it conforms to its template is computed from the chain.
type Entry struct {
	Origin
	Name      string                    `json:"name"` // slug
	Title     string                    `json:"title"`
	Kind      string                    `json:"kind"`  // core, lcts, nfat
	Scope     string                    `json:"scope"` // class, unit
	Halo      string                    `json:"halo"`  // need not be declared
	Network   string                    `json:"network"`
	Contracts map[string]common.Address `json:"contracts"` // by component, ALM_PROXY
	Beacon    *EntryBeacon              `json:"beacon,omitempty"`
	Artifact  string                    `json:"artifact"`           // URL of its public record
	Template  string                    `json:"template,omitempty"` // "name@version", what its code is compared with
}

// EntryBeacon is the off-chain program that operates what was deployed without the factory.
type EntryBeacon struct {
	Kind     string `json:"kind"`
	Operator string `json:"operator"`
	Endpoint string `json:"endpoint,omitempty"` // URL
}

// Waiver is governance's permission to deviate from one rule, at one field, by one value, for a while.
type Waiver struct {
	Origin
	Name       string   `json:"name"` // slug
	Rule       string   `json:"rule"` // "limits.initial_conservative"
	Target     Target   `json:"target"`
	Value      string   `json:"value"` // that may stand there, as findings show it
	Reason     string   `json:"reason"`
	ApprovedBy []string `json:"approvedBy"`
	Reference  string   `json:"reference"` // URL of the approval
	Granted    string   `json:"granted"`   // RFC 3339, UTC: it counts from then on
	Expires    string   `json:"expires"`   // RFC 3339, UTC: it counts until then
}

// Target is a field of a manifest.
type Target struct {
	File  string `json:"file"`  // from the repository's root
	Field string `json:"field"` // "unit.limits.transfer.initial.max"
}

// Halo finds a Halo by its name; nil if there is none.
func (c *Catalog) Halo(name string) *Halo {
	for _, halo := range c.Halos {
		if halo.Name == name {
			return halo
		}
	}
	return nil
}

// Class finds a Class by the names of its Halo and its own; nil if there is none.
func (c *Catalog) Class(halo, class string) *Class {
	if found := c.Halo(halo); found != nil {
		for _, each := range found.Classes {
			if each.Name == class {
				return each
			}
		}
	}
	return nil
}

// Limited is a Class or a Unit with its limits.
type Limited struct {
	Unit   *Unit // nil for the Class
	File   string
	Asset  string // what the limits count
	Share  string // symbol of the token that some count instead
	Limits []*Limit
}

// Limited is everything of a Class that has limits: the Class itself, for all its Units, and then each Unit.
func (c *Class) Limited() []Limited {
	own := Limited{File: c.File, Limits: c.Limits}
	if c.Facility != nil {
		own.Asset, own.Share = c.Facility.Asset, c.Facility.Token.Symbol
	}
	list := []Limited{own}
	for _, unit := range c.Units {
		of := Limited{Unit: unit, File: unit.File, Asset: unit.Asset, Limits: unit.Limits}
		if unit.Pool != nil {
			of.Share = unit.Token.Symbol
		}
		list = append(list, of)
	}
	return list
}

// Unit finds a Unit by its name; nil if there is none.
func (c *Class) Unit(name string) *Unit {
	for _, unit := range c.Units {
		if unit.Name == name {
			return unit
		}
	}
	return nil
}

// Position is where a field of a manifest is written, file:line:column, or else the nearest thing around it, or the file.
func (c *Catalog) Position(file, path string) string {
	for path != "" {
		if where, ok := c.Positions[file+"#"+path]; ok {
			return where
		}
		path = path[:max(strings.LastIndexByte(path, '.'), 0)]
	}
	return file
}
