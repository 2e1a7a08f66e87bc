// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import "encoding/json"

import "github.com/halo-factory/halocompile/internal/catalog"

// The manifests as they are written, after the schema has checked them and filled in defaults.

type networkFile struct{ Network rawNetwork }

type rawNetwork struct {
	ChainID       uint64                  `json:"chainId"`
	Confirmations uint64                  `json:"confirmations"`
	Explorer      string                  `json:"explorer"`
	Contracts     map[string]string       `json:"contracts"`
	Safe          rawSafe                 `json:"safe"`
	Authorities   map[string]rawAuthority `json:"authorities"`
	Admins        []string                `json:"admins"`
	Assets        map[string]rawAsset     `json:"assets"`
	Primes        map[string]rawPrime     `json:"primes"`
	SORL          rawSORL                 `json:"sorl"`
	Sources       map[string]string       `json:"sources"`
}

type rawSafe struct {
	Version                   string `json:"version"`
	MultiSendCallOnly         string `json:"multiSendCallOnly"`
	MultiSendCallOnlyCodeHash string `json:"multiSendCallOnlyCodeHash"`
}

type rawAuthority struct {
	Safe string `json:"safe"`
	Role string `json:"role"`
}

type rawAsset struct {
	Address  string `json:"address"`
	Decimals uint8  `json:"decimals"`
}

type rawPrime struct {
	ALMProxy   string `json:"almProxy"`
	RateLimits string `json:"rateLimits"`
	Controller string `json:"controller"`
	GovOps     string `json:"govOps"`
}

type rawSORL struct {
	MaxChange int64  `json:"maxChange"`
	Hop       string `json:"hop"`
}

type templateFile struct{ Template rawTemplate }

type rawTemplate struct {
	Version       uint32                   `json:"version"`
	Kind          string                   `json:"kind"`
	Status        string                   `json:"status"`
	Expires       string                   `json:"expires"`
	Components    map[string]rawComponent  `json:"components"`
	Integrations  []string                 `json:"integrations"`
	AssetDecimals uint8                    `json:"assetDecimals"`
	ClassBounds   []rawBound               `json:"classBounds"`
	UnitBounds    []rawBound               `json:"unitBounds"`
	LimitBounds   map[string]rawLimitBound `json:"limitBounds"`
	Ranges        rawRanges                `json:"ranges"`
	Audits        []catalog.Audit          `json:"audits"`
	Approvals     []catalog.Approval       `json:"approvals"`
}

type rawComponent struct {
	CodeHash string `json:"codeHash"`
}

type rawBound struct {
	Name string      `json:"name"`
	Unit string      `json:"unit"`
	Min  json.Number `json:"min"`
	Max  json.Number `json:"max"`
}

type rawLimitBound struct {
	Token     string   `json:"token"`
	Unlimited bool     `json:"unlimited"`
	Max       rawRange `json:"max"`
	PerDay    rawRange `json:"perDay"`
}

type rawRange struct {
	Min json.Number `json:"min"`
	Max json.Number `json:"max"`
}

type rawRanges struct {
	Assets           []string    `json:"assets"`
	InitialMaxAmount json.Number `json:"initialMaxAmount"`
	LockAt           string      `json:"lockAt"`
	SettleBy         string      `json:"settleBy"`
	Day0Cycles       int64       `json:"day0Cycles"`
}

type haloFile struct{ Halo rawHalo }

type rawHalo struct {
	Title      string        `json:"title"`
	Governance string        `json:"governance"`
	Owner      string        `json:"owner"`
	Legal      catalog.Legal `json:"legal"`
}

type classFile struct{ Class rawClass }

type rawClass struct {
	Title      string                 `json:"title"`
	Template   string                 `json:"template"`
	Network    string                 `json:"network"`
	Admins     []string               `json:"admins"`
	GovOps     string                 `json:"govOps"`
	Beacon     rawBeacon              `json:"beacon"`
	Buybox     rawBuybox              `json:"buybox"`
	Legal      catalog.Legal          `json:"legal"`
	Reporting  catalog.Reporting      `json:"reporting"`
	Facility   *rawFacility           `json:"facility"`
	Parameters map[string]json.Number `json:"parameters"`
}

type rawBuybox struct {
	Source         string       `json:"source"`
	AssetTypes     []string     `json:"assetTypes"`
	Jurisdictions  []string     `json:"jurisdictions"`
	Term           *rawDuration `json:"term"`
	Size           *rawRange    `json:"size"`
	APY            *catalog.Bps `json:"apy"`
	Counterparties []string     `json:"counterparties"`
}

type rawFacility struct {
	Asset           string                         `json:"asset"`
	Token           catalog.Token                  `json:"token"`
	BaseURI         string                         `json:"baseURI"`
	IdentityNetwork string                         `json:"identityNetwork"`
	Freezers        []string                       `json:"freezers"`
	MaxAnnualGrowth int64                          `json:"maxAnnualGrowth"`
	Limits          map[string]rawLimit            `json:"limits"`
	Counterparties  map[string]rawCounterparty     `json:"counterparties"`
	Primes          map[string]map[string]rawLimit `json:"primes"`
}

type rawCounterparty struct {
	Title       string   `json:"title"`
	Address     string   `json:"address"`
	Constraints []string `json:"constraints"`
	Transfer    rawLimit `json:"transfer"`
}

type rawBeacon struct {
	Kind     string   `json:"kind"`
	Operator string   `json:"operator"`
	Endpoint string   `json:"endpoint"`
	Actors   []string `json:"actors"`
	Revokers []string `json:"revokers"`
}

type unitFile struct{ Unit rawUnit }

// rawCommon is what Units of every kind have.
type rawCommon struct {
	Title      string            `json:"title"`
	Capacity   json.Number       `json:"capacity"`
	Seniority  int64             `json:"seniority"`
	Book       string            `json:"book"`
	Oracles    []catalog.Oracle  `json:"oracles"`
	Redemption string            `json:"redemption"`
	Legal      catalog.Legal     `json:"legal"`
	Reporting  catalog.Reporting `json:"reporting"`
	Day0       catalog.Day0      `json:"day0"`
}

type rawUnit struct {
	rawCommon
	Asset           string                         `json:"asset"`
	Token           catalog.Token                  `json:"token"`
	MaxAnnualGrowth int64                          `json:"maxAnnualGrowth"`
	MaxHaircut      int64                          `json:"maxHaircut"`
	Queue           rawQueue                       `json:"queue"`
	Manager         rawManager                     `json:"manager"`
	Pricing         catalog.Pricing                `json:"pricing"`
	Limits          map[string]rawLimit            `json:"limits"`
	Primes          map[string]map[string]rawLimit `json:"primes"`
}

type termUnitFile struct{ Unit rawTermUnit }

type rawTermUnit struct {
	rawCommon
	Size           rawRange    `json:"size"`
	Term           rawDuration `json:"term"`
	Yield          catalog.Bps `json:"yield"`
	Counterparties []string    `json:"counterparties"`
}

type rawDuration struct {
	Min string `json:"min"`
	Max string `json:"max"`
}

type rawQueue struct {
	LockAt    string `json:"lockAt"`
	SettleBy  string `json:"settleBy"`
	LockLimit string `json:"lockLimit"`
}

type rawManager struct {
	Name        string   `json:"name"`
	Address     string   `json:"address"`
	Constraints []string `json:"constraints"`
}

type rawLimit struct {
	Init    rawRateLimit `json:"init"`
	Initial rawRateLimit `json:"initial"`
}

type rawRateLimit struct {
	Max    json.Number `json:"max"`
	PerDay json.Number `json:"perDay"`
}

type entryFile struct{ Entry rawEntry }

type rawEntry struct {
	Title     string               `json:"title"`
	Kind      string               `json:"kind"`
	Scope     string               `json:"scope"`
	Halo      string               `json:"halo"`
	Network   string               `json:"network"`
	Contracts map[string]string    `json:"contracts"`
	Beacon    *catalog.EntryBeacon `json:"beacon"`
	Artifact  string               `json:"artifact"`
	Template  string               `json:"template"`
}

type waiverFile struct{ Waiver rawWaiver }

type rawWaiver struct {
	Rule       string   `json:"rule"`
	File       string   `json:"file"`
	Field      string   `json:"field"`
	Value      string   `json:"value"`
	Reason     string   `json:"reason"`
	ApprovedBy []string `json:"approvedBy"`
	Reference  string   `json:"reference"`
	Granted    string   `json:"granted"`
	Expires    string   `json:"expires"`
}
