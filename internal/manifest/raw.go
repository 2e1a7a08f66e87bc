// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"

	"github.com/halo-factory/halocompile/internal/catalog"
	kinds "github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// These types are the manifests as they are written, once the schema has checked them and filled in
// defaults.

type networkFile struct{ Network rawNetwork }

type rawNetwork struct {
	ChainID       uint64                  `json:"chainId"`
	Confirmations uint64                  `json:"confirmations"`
	Explorer      string                  `json:"explorer"`
	Contracts     map[string]string       `json:"contracts"`
	Safe          rawSafe                 `json:"safe"`
	Authorities   map[string]rawAuthority `json:"authorities"`
	Spells        map[string]rawSpell     `json:"spells"`
	Additions     string                  `json:"additions"`
	Promises      catalog.AuthorityRef    `json:"promises"`
	Opening       string                  `json:"opening"`
	Platform      *rawPlatform            `json:"platform"`
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

type rawSpell struct {
	Sender string `json:"sender"`
	Role   string `json:"role"`
	Guard  string `json:"guard"`
}

type rawAsset struct {
	Address  string `json:"address"`
	Decimals uint8  `json:"decimals"`
}

type rawPrime struct {
	ALMProxy   string               `json:"almProxy"`
	RateLimits string               `json:"rateLimits"`
	Controller string               `json:"controller"`
	GovOps     catalog.AuthorityRef `json:"govOps"`
}

type rawPlatform struct {
	Governance catalog.AuthorityRef  `json:"governance"`
	Approval   catalog.AuthorityRef  `json:"approval"`
	Templates  []catalog.TemplateRef `json:"templates"`
	Schedules  bool                  `json:"schedules"`
	Pairs      bool                  `json:"pairs"`
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
	UnitsUntil    string                   `json:"unitsUntil"`
	Components    map[string]rawComponent  `json:"components"`
	Integrations  []string                 `json:"integrations"`
	Facets        map[string]rawFacet      `json:"facets"`
	AssetDecimals uint8                    `json:"assetDecimals"`
	ClassBounds   []rawBound               `json:"classBounds"`
	UnitBounds    []rawBound               `json:"unitBounds"`
	LimitBounds   map[string]rawLimitBound `json:"limitBounds"`
	Ranges        rawRanges                `json:"ranges"`
	Audits        []catalog.Audit          `json:"audits"`
	Approvals     []catalog.Approval       `json:"approvals"`

	Tier           string                  `json:"tier"`
	ClassApprovals []catalog.ClassApproval `json:"classApprovals"`
}

type rawComponent struct {
	CodeHash string         `json:"codeHash"`
	Code     *catalog.Build `json:"code"`
}

type rawFacet struct {
	CodeHash string            `json:"codeHash"`
	Wires    map[string]string `json:"wires"`
	Code     *catalog.Build    `json:"code"`
}

type rawBound struct {
	Name  string      `json:"name"`
	Unit  string      `json:"unit"`
	Min   json.Number `json:"min"`
	Max   json.Number `json:"max"`
	Raise string      `json:"raise"`
}

type rawLimitBound struct {
	Token     string             `json:"token"`
	Unlimited bool               `json:"unlimited"`
	Max       facts.WrittenRange `json:"max"`
	PerDay    facts.WrittenRange `json:"perDay"`
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
	Title      string           `json:"title"`
	Governance string           `json:"governance"`
	Owner      catalog.PrimeRef `json:"owner"`
	Legal      catalog.Legal    `json:"legal"`
}

type classFile struct{ Class rawClass }

type rawClass struct {
	sections   map[string]json.RawMessage // of kinds, by field
	Title      string                     `json:"title"`
	Status     string                     `json:"status"`
	Replaces   *catalog.ClassRef          `json:"replaces"`
	Template   catalog.TemplateRef        `json:"template"`
	Network    catalog.NetworkRef         `json:"network"`
	Adopted    *facts.WrittenAdopted      `json:"adopted"`
	Admins     []string                   `json:"admins"`
	GovOps     catalog.AuthorityRef       `json:"govOps"`
	Beacon     rawBeacon                  `json:"beacon"`
	Attestor   *rawAttestor               `json:"attestor"`
	Buybox     rawBuybox                  `json:"buybox"`
	Cycle      string                     `json:"cycle"`
	Legal      catalog.Legal              `json:"legal"`
	Reporting  catalog.Reporting          `json:"reporting"`
	Parameters map[string]json.Number     `json:"parameters"`
}

// UnmarshalJSON reads the fields of every kind. It keeps the sections of kinds as they are, because
// the kind follows from the template.
func (c *rawClass) UnmarshalJSON(data []byte) error {
	fields := map[string]json.RawMessage{}
	if err := json.Unmarshal(data, &fields); err != nil {
		return err
	}
	sections := map[string]json.RawMessage{}
	for _, each := range kinds.All() {
		name := each.Facts().Manifests.Section
		if section, written := fields[name]; written {
			sections[name] = section
			delete(fields, name)
		}
	}
	rest, err := json.Marshal(fields)
	if err != nil {
		return err
	}
	type plain rawClass
	c.sections = sections
	return decode(rest, (*plain)(c))
}

type rawBuybox struct {
	Source         string                  `json:"source"`
	AssetTypes     []string                `json:"assetTypes"`
	Jurisdictions  []string                `json:"jurisdictions"`
	Term           *facts.WrittenDurations `json:"term"`
	Size           *facts.WrittenRange     `json:"size"`
	APY            *catalog.Bps            `json:"apy"`
	Counterparties []string                `json:"counterparties"`
}

type rawBeacon struct {
	Kind     string   `json:"kind"`
	Operator string   `json:"operator"`
	Endpoint string   `json:"endpoint"`
	Actors   []string `json:"actors"`
	Revokers []string `json:"revokers"`
}

type rampFile struct{ Ramp rawRamp }

type rawRamp struct {
	Unit       catalog.UnitName `json:"unit"`
	Route      string           `json:"route"`
	Prime      catalog.PrimeRef `json:"prime"`
	For        string           `json:"for"`
	Target     rawTarget        `json:"target"`
	Step       string           `json:"step"`
	By         string           `json:"by"`
	PauseBelow *rawPause        `json:"pauseBelow"`
	Hold       string           `json:"hold"`
}

type rawTarget struct {
	Max    json.Number  `json:"max"`
	PerDay *json.Number `json:"perDay"`
}

type rawPause struct {
	Utilisation int64 `json:"utilisation"`
}

type rawAttestor struct {
	ID       string `json:"id"`
	Operator string `json:"operator"`
	Endpoint string `json:"endpoint"`
	Address  string `json:"address"`
	Refresh  string `json:"refresh"`
}

type entryFile struct{ Entry rawEntry }

type rawEntry struct {
	Title     string               `json:"title"`
	Kind      string               `json:"kind"`
	Scope     string               `json:"scope"`
	Halo      string               `json:"halo"`
	Network   catalog.NetworkRef   `json:"network"`
	Contracts map[string]string    `json:"contracts"`
	Beacon    *catalog.EntryBeacon `json:"beacon"`
	Artifact  string               `json:"artifact"`
	Template  catalog.TemplateRef  `json:"template"`

	Owner       string                   `json:"owner"`
	Legal       *catalog.Legal           `json:"legal"`
	Prime       catalog.PrimeRef         `json:"prime"`
	Collateral  *catalog.EntryCollateral `json:"collateral"`
	Risk        *catalog.EntryRisk       `json:"risk"`
	Disposition string                   `json:"disposition"`
	Evidence    map[string]string        `json:"evidence"`
	Checked     *catalog.EntryCheck      `json:"checked"`
	Held        *catalog.EntryHeld       `json:"held"`
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
