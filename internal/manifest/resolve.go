// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/canon"
)

// shareDecimals is the precision of every Unit share.
const shareDecimals = 18

// route is a limit in a manifest and the module's name for it.
type route struct {
	field, name string
}

// Limits of a Unit of a Portfolio Class. The order is the order of the limits.
var (
	ownRoutes = []route{
		{"settleSubscribe", "SETTLE_SUBSCRIBE"},
		{"settleRedeem", "SETTLE_REDEEM"},
		{"transfer", "TRANSFER"},
	}
	primeRoutes = []route{
		{"subscribe", "PRIME_SUBSCRIBE"},
		{"redeem", "PRIME_REDEEM"},
	}
	// claimRoutes follow from naming a Prime, without a limit: what was settled belongs to it.
	claimRoutes = []route{
		{"", "PRIME_CLAIM_SUBSCRIBE"},
		{"", "PRIME_CLAIM_REDEEM"},
	}
)

// Limits of a Term Class, which all its Units share.
var (
	facilityRoutes = []route{
		{"repayPrincipal", "REPAY_PRINCIPAL"},
		{"repayInterest", "REPAY_INTEREST"},
	}
	counterpartyRoute = route{"transfer", "TRANSFER"}
	issueRoute        = route{"issue", "ISSUE"}
	depositRoute      = route{"subscribe", "PRIME_SUBSCRIBE"}
	// takeRoutes follow from naming a Prime: what it takes is its own.
	takeRoutes = []route{
		{"", "PRIME_WITHDRAW"},
		{"", "PRIME_COLLECT"},
	}
)

// parameter is the field of a manifest that gives a number which a template may ask for.
type parameter[T any] struct {
	field string
	value func(T, *Asset) *Integer
}

func whole[N int64 | uint64 | uint8](n N) *Integer {
	return NewInteger(new(big.Int).SetUint64(uint64(n)))
}

// Parameters by the kind of the template.
var (
	unitParameters = map[string]map[string]parameter[*Unit]{
		"lcts": {
			"assetDecimals":   {"unit.asset", func(_ *Unit, asset *Asset) *Integer { return whole(asset.Decimals) }},
			"capacity":        {"unit.capacity", func(u *Unit, _ *Asset) *Integer { return u.Capacity.Units }},
			"maxAnnualGrowth": {"unit.maxAnnualGrowth", func(u *Unit, _ *Asset) *Integer { return whole(u.MaxGrowth) }},
			"lockLimit":       {"unit.queue.lockLimit", func(u *Unit, _ *Asset) *Integer { return whole(u.Queue.LockLimit) }},
		},
		"nfat": {
			"capacity": {"unit.capacity", func(u *Unit, _ *Asset) *Integer { return u.Capacity.Units }},
			"minSize":  {"unit.size.min", func(u *Unit, _ *Asset) *Integer { return u.Size.Min.Units }},
			"maxSize":  {"unit.size.max", func(u *Unit, _ *Asset) *Integer { return u.Size.Max.Units }},
			"minTerm":  {"unit.term.min", func(u *Unit, _ *Asset) *Integer { return whole(u.Maturity.Min) }},
			"maxTerm":  {"unit.term.max", func(u *Unit, _ *Asset) *Integer { return whole(u.Maturity.Max) }},
			"minYield": {"unit.yield.min", func(u *Unit, _ *Asset) *Integer { return whole(u.Yield.Min) }},
			"maxYield": {"unit.yield.max", func(u *Unit, _ *Asset) *Integer { return whole(u.Yield.Max) }},
		},
	}
	classParameters = map[string]map[string]parameter[*Class]{
		"nfat": {
			"assetDecimals":   {"class.facility.asset", func(_ *Class, asset *Asset) *Integer { return whole(asset.Decimals) }},
			"maxAnnualGrowth": {"class.facility.maxAnnualGrowth", func(c *Class, _ *Asset) *Integer { return whole(c.Facility.MaxGrowth) }},
		},
	}
)

// UnitField is the field of a Unit's manifest that gives a parameter of a template of a kind, and "" if none does.
func UnitField(kind, parameter string) string { return unitParameters[kind][parameter].field }

// ClassField is the same of a Class's manifest.
func ClassField(kind, parameter string) string {
	if known := classParameters[kind][parameter].field; known != "" {
		return known
	}
	return "class.parameters." + parameter
}

// resolver makes typed documents of manifests and follows what they refer to.
type resolver struct {
	problems  *problems
	declared  map[string]bool // "network devnet": a file stands there, whether it is right or not
	networks  map[string]*Network
	templates map[string]*Template
	halos     map[string]*Halo
	owners    map[string]*source // the file that names a Halo's owner, by the Halo
	entries   []pending[rawEntry]
	waivers   []pending[rawWaiver]
	positions map[string]string // nil if nobody asks for them
}

// pending is a manifest that waits for what it refers to.
type pending[T any] struct {
	place *place
	from  *source
	raw   T
}

func newResolver(problems *problems) *resolver {
	return &resolver{
		problems:  problems,
		declared:  map[string]bool{},
		networks:  map[string]*Network{},
		templates: map[string]*Template{},
		halos:     map[string]*Halo{},
		owners:    map[string]*source{},
	}
}

// declare remembers that there is a manifest, so that references to one with faults are not reported as faults too.
func (r *resolver) declare(place *place) { r.declared[string(place.kind)+" "+place.name] = true }

// take checks a manifest that belongs to no Class against the schema and resolves it, or keeps it until all of them are read.
func (r *resolver) take(schema_ *schema, place *place, from *source) {
	switch place.kind {
	case network:
		if raw := (networkFile{}); schema_.apply(from, &raw, r.problems) {
			r.networks[place.name] = r.network(place, from, raw.Network)
		}
	case template:
		if raw := (templateFile{}); schema_.apply(from, &raw, r.problems) {
			r.template(place, from, raw.Template)
		}
	case halo:
		if raw := (haloFile{}); schema_.apply(from, &raw, r.problems) {
			r.halos[place.name] = &Halo{
				Origin:     Origin{place.file},
				Name:       place.name,
				Title:      raw.Halo.Title,
				Governance: r.address(from, "halo.governance", raw.Halo.Governance),
				Owner:      raw.Halo.Owner,
				Legal:      raw.Halo.Legal,
				Classes:    []*Class{},
			}
			r.owners[place.name] = from
		}
	case inventory:
		if raw := (entryFile{}); schema_.apply(from, &raw, r.problems) {
			r.entries = append(r.entries, pending[rawEntry]{place, from, raw.Entry})
		}
	case waiver:
		if raw := (waiverFile{}); schema_.apply(from, &raw, r.problems) {
			r.waivers = append(r.waivers, pending[rawWaiver]{place, from, raw.Waiver})
		}
	}
	r.note(place, from)
}

// note keeps where each field of a manifest is written.
func (r *resolver) note(place *place, from *source) {
	if r.positions == nil {
		return
	}
	for path, where := range from.fields {
		r.positions[place.file+"#"+path] = where.String()
	}
}

// catalog resolves what waited and puts everything in order. It holds what could be resolved, whatever the faults.
func (r *resolver) catalog() *Catalog {
	catalog := &Catalog{
		Version:   Version,
		Networks:  r.networks,
		Templates: r.templates,
		Halos:     []*Halo{},
		Inventory: r.inventory(),
		Waivers:   r.permissions(),
		Positions: r.positions,
	}
	for _, name := range slices.Sorted(maps.Keys(r.halos)) {
		catalog.Halos = append(catalog.Halos, r.halos[name])
	}
	return catalog
}

// folder resolves a Class with its Units, as many parts of them at once as there are schemas. The Class is nil if it, or what it refers to, has faults.
func (r *resolver) folder(repository *Repository, schemas []*schema, sources *Sources) *Class {
	var parent *Class
	first := sources.folder.places[0]
	if from, ok := repository.parse(first, sources.texts[0], r.problems); ok {
		if raw := (classFile{}); schemas[0].apply(from, &raw, r.problems) {
			if made := r.class(pending[rawClass]{first, from, raw.Class}); r.halos[made.Halo] != nil {
				parent = made
				r.owner(r.halos[made.Halo], made)
			}
		}
		r.note(first, from)
	}
	places, texts := sources.folder.places[1:], sources.texts[1:]
	units := make([]*Unit, len(places))
	parts := make([]resolver, len(schemas))
	var read sync.WaitGroup
	for n := range parts {
		part := &parts[n]
		*part = *r
		part.problems = &problems{}
		if r.positions != nil {
			part.positions = map[string]string{}
		}
		read.Go(func() {
			for i := len(places) * n / len(parts); i < len(places)*(n+1)/len(parts); i++ {
				if from, ok := repository.parse(places[i], texts[i], part.problems); ok {
					units[i] = part.unitFile(pending[*schema]{places[i], from, schemas[n]}, parent)
				}
			}
		})
	}
	read.Wait()
	for _, part := range parts {
		r.problems.found = append(r.problems.found, part.problems.found...)
		maps.Copy(r.positions, part.positions)
	}
	for _, made := range units {
		if made != nil {
			parent.Units = append(parent.Units, made)
		}
	}
	return parent
}

// -------------------------------------------------------------------------------------------------------------------
// Networks and templates
// -------------------------------------------------------------------------------------------------------------------

func (r *resolver) network(place *place, from *source, raw rawNetwork) *Network {
	made := &Network{
		Origin:        Origin{place.file},
		Name:          place.name,
		ChainID:       raw.ChainID,
		Confirmations: raw.Confirmations,
		Explorer:      strings.TrimRight(raw.Explorer, "/"),
		Safe: SafePins{
			Version:                   raw.Safe.Version,
			MultiSendCallOnly:         r.address(from, "network.safe.multiSendCallOnly", raw.Safe.MultiSendCallOnly),
			MultiSendCallOnlyCodeHash: common.HexToHash(raw.Safe.MultiSendCallOnlyCodeHash),
		},
		Authorities: map[string]*Authority{},
		Admins:      []common.Address{},
		Assets:      map[string]*Asset{},
		Primes:      map[string]*Prime{},
		SORL:        SORL{raw.SORL.MaxChange, r.duration(from, "network.sorl.hop", raw.SORL.Hop)},
		Sources:     raw.Sources,
	}
	contracts := map[string]common.Address{}
	for name, text := range raw.Contracts {
		contracts[name] = r.address(from, "network.contracts."+name, text)
	}
	made.Contracts = Contracts{
		Registry:     optional(contracts, "registry"),
		Factory:      optional(contracts, "factory"),
		Guards:       optional(contracts, "guards"),
		Beacon:       contracts["beacon"],
		BeamState:    contracts["beamState"],
		Configurator: contracts["configurator"],
		Timelock:     contracts["timelock"],
	}
	for name, each := range raw.Authorities {
		made.Authorities[name] = &Authority{name, r.address(from, "network.authorities."+name+".safe", each.Safe), each.Role}
	}
	for name, each := range raw.Assets {
		made.Assets[name] = &Asset{name, r.address(from, "network.assets."+name+".address", each.Address), each.Decimals}
	}
	for name, each := range raw.Primes {
		path := "network.primes." + name
		made.Primes[name] = &Prime{
			Name:       name,
			ALMProxy:   r.address(from, path+".almProxy", each.ALMProxy),
			RateLimits: r.address(from, path+".rateLimits", each.RateLimits),
			Controller: r.address(from, path+".controller", each.Controller),
			GovOps:     each.GovOps,
		}
		r.authority(from, path+".govOps", each.GovOps, made)
	}
	made.Admins = r.principals(from, "network.admins", raw.Admins, made)
	return made
}

func optional(contracts map[string]common.Address, name string) *common.Address {
	if address, ok := contracts[name]; ok {
		return &address
	}
	return nil
}

func (r *resolver) template(place *place, from *source, raw rawTemplate) {
	key := fmt.Sprintf("%s@%d", place.name, raw.Version)
	if place.version != "" && place.version != fmt.Sprint(raw.Version) {
		r.problems.add("HC1005", from.at("template.version"), "the file's name says version %s, the template says %d", place.version, raw.Version)
	}
	if other := r.templates[key]; other != nil {
		r.problems.add("HC1006", from.at("template.version"), "the template %s is declared by %s too", key, other.File)
		return
	}
	r.moment(from, "template.expires", raw.Expires, second)
	made := &Template{
		Origin:       Origin{place.file},
		Name:         place.name,
		Version:      raw.Version,
		Kind:         raw.Kind,
		Status:       raw.Status,
		Expires:      raw.Expires,
		Components:   []Component{},
		Integrations: raw.Integrations,
		ClassBounds:  r.bounds(from, "template.classBounds", raw.ClassBounds, raw.AssetDecimals),
		UnitBounds:   r.bounds(from, "template.unitBounds", raw.UnitBounds, raw.AssetDecimals),
		LimitBounds:  []LimitBound{},
		Decimals:     raw.AssetDecimals,
		Ranges: Ranges{
			Assets:           raw.Ranges.Assets,
			InitialMaxAmount: r.amount(from, "template.ranges.initialMaxAmount", raw.Ranges.InitialMaxAmount, raw.AssetDecimals).Tokens,
			SettleBy:         raw.Ranges.SettleBy,
			LockAt:           raw.Ranges.LockAt,
			Day0Cycles:       raw.Ranges.Day0Cycles,
		},
		Audits:    raw.Audits,
		Approvals: raw.Approvals,
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Components)) {
		made.Components = append(made.Components, Component{name, common.HexToHash(raw.Components[name].CodeHash)})
	}
	for _, name := range slices.Sorted(maps.Keys(raw.LimitBounds)) {
		made.LimitBounds = append(made.LimitBounds, r.limitBound(from, name, raw.LimitBounds[name], raw.AssetDecimals))
	}
	for i, audit := range made.Audits {
		r.moment(from, fmt.Sprintf("template.audits.%d.date", i), audit.Date, day)
	}
	for i, approval := range made.Approvals {
		r.moment(from, fmt.Sprintf("template.approvals.%d.date", i), approval.Date, day)
	}
	made.AuditDigest = digest(made.Audits)
	r.templates[key] = made
}

func (r *resolver) bounds(from *source, path string, raw []rawBound, decimals uint8) []Bound {
	bounds := []Bound{}
	seen := map[string]bool{}
	for i, each := range raw {
		here := fmt.Sprintf("%s.%d", path, i)
		if seen[each.Name] {
			r.problems.add("HC1006", from.at(here+".name"), "%s: the parameter %q is bounded twice", here, each.Name)
		}
		seen[each.Name] = true
		scale := uint8(0)
		if each.Unit == "tokens" {
			scale = decimals
		}
		bound := r.span(from, here, rawRange{each.Min, each.Max}, scale)
		bounds = append(bounds, Bound{each.Name, bound.Min, bound.Max, each.Unit})
	}
	return bounds
}

func (r *resolver) limitBound(from *source, name string, raw rawLimitBound, decimals uint8) LimitBound {
	if raw.Unlimited {
		only := unlimited()
		return LimitBound{name, raw.Token, Range{only.MaxAmount, only.MaxAmount}, Range{only.Slope, only.Slope}}
	}
	path := "template.limitBounds." + name
	scale := decimalsOf(raw.Token, decimals)
	perDay := r.span(from, path+".perDay", raw.PerDay, scale)
	return LimitBound{name, raw.Token, r.span(from, path+".max", raw.Max, scale), Range{slope(perDay.Min), slope(perDay.Max)}}
}

// span is a range of amounts whose ends are in order.
func (r *resolver) span(from *source, path string, raw rawRange, decimals uint8) Range {
	bound := Range{r.amount(from, path+".min", raw.Min, decimals).Units, r.amount(from, path+".max", raw.Max, decimals).Units}
	if bound.Min.Cmp(&bound.Max.Int) > 0 {
		r.problems.add("HC1004", from.at(path), "%s: min %s is above max %s", path, raw.Min, raw.Max)
	}
	return bound
}

func decimalsOf(token string, asset uint8) uint8 {
	if token == "share" {
		return shareDecimals
	}
	return asset
}

// -------------------------------------------------------------------------------------------------------------------
// Classes and Units
// -------------------------------------------------------------------------------------------------------------------

func (r *resolver) class(each pending[rawClass]) *Class {
	from, raw := each.from, each.raw
	made := &Class{
		Origin:   Origin{each.place.file},
		Name:     each.place.name,
		Title:    raw.Title,
		Halo:     each.place.halo,
		Template: raw.Template,
		Network:  raw.Network,
		GovOps:   raw.GovOps,
		Beacon: BeaconOperator{
			Kind:     raw.Beacon.Kind,
			Operator: raw.Beacon.Operator,
			Endpoint: raw.Beacon.Endpoint,
			Actors:   r.addresses(from, "class.beacon.actors", raw.Beacon.Actors),
			Revokers: r.addresses(from, "class.beacon.revokers", raw.Beacon.Revokers),
		},
		Legal:     raw.Legal,
		Reporting: raw.Reporting,
		Admins:    []common.Address{},
		Values:    []*Integer{},
		Units:     []*Unit{},
	}
	if network := r.networks[raw.Network]; network != nil {
		made.Admins = r.principals(from, "class.admins", raw.Admins, network)
		r.authority(from, "class.govOps", raw.GovOps, network)
	} else if !r.declared["network "+raw.Network] {
		unknown(r, from, "class.network", "network", raw.Network, r.networks)
	}
	if template := r.templates[raw.Template]; template != nil {
		asset := r.facility(from, made, raw.Facility, template)
		made.Buybox = r.buybox(from, made, raw.Buybox, template, asset)
		made.Values = r.classValues(from, made, raw, template, asset)
	} else if name, _, _ := strings.Cut(raw.Template, "@"); !r.declared["template "+name] || r.anyVersion(name) {
		unknown(r, from, "class.template", "template", raw.Template, r.templates)
	}
	return made
}

// anyVersion tells whether some version of a template could be read; if none could, the template's own faults say why.
func (r *resolver) anyVersion(name string) bool {
	for _, template := range r.templates {
		if template.Name == name {
			return true
		}
	}
	return false
}

// facility resolves what only a Term Class has, and returns its asset; nil if there is none.
func (r *resolver) facility(from *source, made *Class, raw *rawFacility, template *Template) *Asset {
	switch {
	case template.Kind != "nfat" && raw != nil:
		r.problems.add("HC1002", from.at("class.facility"), "class.facility: a Class of the template %s has none", made.Template).
			Remedy("remove it, or use a template of kind nfat")
		return nil
	case template.Kind == "nfat" && raw == nil:
		r.problems.add("HC1003", from.at("class"), "class.facility: missing; the template %s makes a Term Class", made.Template)
		return nil
	}
	network := r.networks[made.Network]
	if raw == nil || network == nil {
		return nil
	}
	asset := network.Assets[raw.Asset]
	if asset == nil {
		unknown(r, from, "class.facility.asset", "asset of the network "+network.Name, raw.Asset, network.Assets)
		return nil
	}
	f := &Facility{
		Asset:          raw.Asset,
		Token:          raw.Token,
		BaseURI:        raw.BaseURI,
		Freezers:       r.addresses(from, "class.facility.freezers", raw.Freezers),
		MaxGrowth:      raw.MaxAnnualGrowth,
		Counterparties: []*Counterparty{},
	}
	if raw.IdentityNetwork != "" {
		address := r.address(from, "class.facility.identityNetwork", raw.IdentityNetwork)
		f.IdentityNetwork = &address
	}
	limit := func(path string, route route, prime string, subject *Subject, raw rawLimit) {
		made.Limits = append(made.Limits, r.limit(from, path, route, prime, subject, raw, made.Template, template, asset))
	}
	for _, route := range facilityRoutes {
		limit("class.facility.limits."+route.field, route, "", nil, raw.Limits[route.field])
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Counterparties)) {
		each, path := raw.Counterparties[name], "class.facility.counterparties."+name
		address := r.address(from, path+".address", each.Address)
		f.Counterparties = append(f.Counterparties, &Counterparty{name, each.Title, address, each.Constraints})
		limit(path+"."+counterpartyRoute.field, counterpartyRoute, "", &Subject{name, address}, each.Transfer)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Primes)) {
		path := "class.facility.primes." + name
		prime := network.Primes[name]
		if prime == nil {
			unknown(r, from, path, "Prime of the network "+network.Name, name, network.Primes)
			continue
		}
		limit(path+"."+issueRoute.field, issueRoute, "", &Subject{name, prime.ALMProxy}, raw.Primes[name][issueRoute.field])
		limit(path+"."+depositRoute.field, depositRoute, name, nil, raw.Primes[name][depositRoute.field])
		for _, route := range takeRoutes {
			made.Limits = append(made.Limits, r.unlimitedLimit(from, path, route, name, made.Template, template))
		}
	}
	made.Facility = f
	return asset
}

func (r *resolver) classValues(from *source, made *Class, raw rawClass, template *Template, asset *Asset) []*Integer {
	values := []*Integer{}
	known := map[string]bool{}
	around := "class.parameters"
	if len(raw.Parameters) == 0 {
		around = "class"
	}
	for _, bound := range template.ClassBounds {
		if given, ok := classParameters[template.Kind][bound.Name]; ok {
			if asset != nil { // else that was reported
				values = append(values, given.value(made, asset))
			}
			continue
		}
		known[bound.Name] = true
		number, ok := raw.Parameters[bound.Name]
		if !ok {
			r.problems.add("HC1003", from.at(around), "class.parameters.%s: missing; the template %s asks for it", bound.Name, raw.Template)
			continue
		}
		values = append(values, r.amount(from, "class.parameters."+bound.Name, number, 0).Units)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Parameters)) {
		if !known[name] {
			r.problems.add("HC1002", from.at("class.parameters."+name), "class.parameters.%s: the template %s has no such parameter", name, raw.Template)
		}
	}
	return values
}

// unitFile checks a Unit by what its Class's template makes, and resolves it.
func (r *resolver) unitFile(each pending[*schema], parent *Class) *Unit {
	from := each.from
	var network *Network
	var template *Template
	if parent != nil {
		network, template = r.networks[parent.Network], r.templates[parent.Template]
	}
	made := &Unit{Origin: Origin{each.place.file}, Name: each.place.name, Limits: []*Limit{}, Values: []*Integer{}}
	var asset *Asset
	switch {
	case network == nil || template == nil: // reported at the Class; what can be said about the file is said all the same
		if !from.has("unit.term") {
			each.raw.apply(from, &unitFile{}, r.problems)
		}
		return nil
	case template.Kind == "nfat":
		from.definition = "#TermUnitFile"
		raw := termUnitFile{}
		if !each.raw.apply(from, &raw, r.problems) || parent.Facility == nil {
			return nil
		}
		asset = network.Assets[parent.Facility.Asset]
		r.term(from, made, raw.Unit, parent.Facility, asset)
	default:
		raw := unitFile{}
		if !each.raw.apply(from, &raw, r.problems) {
			return nil
		}
		if asset = network.Assets[raw.Unit.Asset]; asset == nil {
			unknown(r, from, "unit.asset", "asset of the network "+network.Name, raw.Unit.Asset, network.Assets)
			return nil
		}
		r.pool(from, made, raw.Unit, parent, network, template, asset)
	}
	for i, oracle := range made.Oracles {
		if strings.HasPrefix(oracle.Source, "0x") {
			r.address(from, fmt.Sprintf("unit.oracles.%d.source", i), oracle.Source)
		}
	}
	for i, bound := range template.UnitBounds {
		given, ok := unitParameters[template.Kind][bound.Name]
		if !ok {
			r.problems.add("HC1007", from.top(), "the template %s asks for the parameter %q (its unitBounds.%d), which no field of a Unit gives", parent.Template, bound.Name, i).
				Remedy("use a template for Units of this kind")
			continue
		}
		made.Values = append(made.Values, given.value(made, asset))
	}
	r.note(each.place, from)
	return made
}

// common is what Units of every kind have.
func (r *resolver) common(from *source, made *Unit, raw rawCommon, asset string, decimals uint8) {
	made.Title, made.Asset, made.Seniority = raw.Title, asset, raw.Seniority
	made.Capacity = r.amount(from, "unit.capacity", raw.Capacity, decimals)
	made.Book, made.Oracles, made.Redemption, made.Legal, made.Reporting = raw.Book, raw.Oracles, raw.Redemption, raw.Legal, raw.Reporting
	made.Day0 = raw.Day0
}

func (r *resolver) pool(from *source, made *Unit, raw rawUnit, parent *Class, network *Network, template *Template, asset *Asset) {
	r.common(from, made, raw.rawCommon, raw.Asset, asset.Decimals)
	made.Pool = &Pool{
		Token:     raw.Token,
		MaxGrowth: raw.MaxAnnualGrowth,
		Queue:     Queue{raw.Queue.LockAt, raw.Queue.SettleBy, r.duration(from, "unit.queue.lockLimit", raw.Queue.LockLimit)},
		Manager: Manager{
			Name:        raw.Manager.Name,
			Address:     r.address(from, "unit.manager.address", raw.Manager.Address),
			Constraints: raw.Manager.Constraints,
		},
		Pricing: raw.Pricing,
	}
	r.pricing(from, raw.Pricing)
	for _, route := range ownRoutes {
		made.Limits = append(made.Limits, r.limit(from, "unit.limits."+route.field, route, "", nil, raw.Limits[route.field], parent.Template, template, asset))
	}
	for _, prime := range slices.Sorted(maps.Keys(raw.Primes)) {
		path := "unit.primes." + prime
		if network.Primes[prime] == nil {
			unknown(r, from, path, "Prime of the network "+network.Name, prime, network.Primes)
			continue
		}
		for _, route := range primeRoutes {
			made.Limits = append(made.Limits, r.limit(from, path+"."+route.field, route, prime, nil, raw.Primes[prime][route.field], parent.Template, template, asset))
		}
		for _, route := range claimRoutes {
			made.Limits = append(made.Limits, r.unlimitedLimit(from, path, route, prime, parent.Template, template))
		}
	}
}

func (r *resolver) term(from *source, made *Unit, raw rawTermUnit, facility *Facility, asset *Asset) {
	r.common(from, made, raw.rawCommon, facility.Asset, asset.Decimals)
	made.Term = &Term{
		Size: Sizes{
			r.amount(from, "unit.size.min", raw.Size.Min, asset.Decimals),
			r.amount(from, "unit.size.max", raw.Size.Max, asset.Decimals),
		},
		Maturity:       Seconds{r.duration(from, "unit.term.min", raw.Term.Min), r.duration(from, "unit.term.max", raw.Term.Max)},
		Yield:          Bps{raw.Yield.Min, raw.Yield.Max},
		Counterparties: raw.Counterparties,
	}
	r.counterparties(from, "unit.counterparties", raw.Counterparties, facility)
}

func (r *resolver) duration(from *source, path, text string) uint64 {
	length, err := seconds(text)
	if err != nil {
		r.problems.add("HC1004", from.at(path), "%s: %w", path, err)
	}
	return length
}

// unlimitedLimit is a route that follows from naming a Prime, and is bounded by what belongs to it.
func (r *resolver) unlimitedLimit(from *source, path string, route route, prime, name string, template *Template) *Limit {
	return &Limit{
		Route:   route.name,
		Prime:   prime,
		Field:   path,
		Token:   r.token(from, path, route, name, template),
		Init:    unlimited(),
		Initial: unlimited(),
	}
}

func (r *resolver) limit(from *source, path string, route route, prime string, subject *Subject, raw rawLimit, name string, template *Template, asset *Asset) *Limit {
	token := r.token(from, path, route, name, template)
	decimals := decimalsOf(token, asset.Decimals)
	return &Limit{
		Route:   route.name,
		Prime:   prime,
		Subject: subject,
		Field:   path,
		Token:   token,
		Init:    r.rateLimit(from, path+".init", raw.Init, decimals),
		Initial: r.rateLimit(from, path+".initial", raw.Initial, decimals),
	}
}

// token is what a route counts, as its template says.
func (r *resolver) token(from *source, path string, route route, name string, template *Template) string {
	for _, bound := range template.LimitBounds {
		if bound.Route == route.name {
			return bound.Token
		}
	}
	r.problems.add("HC1007", from.at(path), "%s: the template %s has no route %s", path, name, route.name)
	return "asset"
}

func (r *resolver) rateLimit(from *source, path string, raw rawRateLimit, decimals uint8) RateLimit {
	limit, maximumErr, perDayErr := rateLimit(raw.Max, raw.PerDay, decimals)
	r.inexact(from, path+".max", maximumErr)
	r.inexact(from, path+".perDay", perDayErr)
	if maximumErr != nil || perDayErr != nil {
		return RateLimit{MaxAmount: new(Integer), Slope: new(Integer)}
	}
	return limit
}

// -------------------------------------------------------------------------------------------------------------------
// Values and references
// -------------------------------------------------------------------------------------------------------------------

func (r *resolver) amount(from *source, path string, number json.Number, decimals uint8) Amount {
	made, err := amount(number, decimals)
	if r.inexact(from, path, err); err != nil {
		return Amount{Units: new(Integer)}
	}
	return made
}

func (r *resolver) inexact(from *source, path string, err error) {
	if err != nil {
		r.problems.add("HC1009", from.at(path), "%s: %w", path, err)
	}
}

// address reads an address and demands its checksum, which finds most mistakes of copying.
func (r *resolver) address(from *source, path, text string) common.Address {
	address := common.HexToAddress(text)
	switch digits := strings.TrimPrefix(text, "0x"); {
	case address == common.Address{}:
		r.problems.add("HC1004", from.at(path), "%s: the zero address stands for nobody", path)
	case address.Hex() == text:
	case digits == strings.ToLower(digits), digits == strings.ToUpper(digits):
		r.problems.add("HC1008", from.at(path), "%s: %s carries no checksum", path, text).
			Remedy("copy it from a source that shows the checksum; if every digit is right, it reads %s", address.Hex())
	default:
		r.problems.add("HC1008", from.at(path), "%s: the checksum of %s does not hold", path, text).
			Remedy("copy it again from its source: at least one character is wrong")
	}
	return address
}

func (r *resolver) addresses(from *source, path string, texts []string) []common.Address {
	made := []common.Address{}
	for i, text := range texts {
		made = append(made, r.address(from, fmt.Sprintf("%s.%d", path, i), text))
	}
	return made
}

// principals reads addresses and names of authorities, which stand for their Safes.
func (r *resolver) principals(from *source, path string, texts []string, network *Network) []common.Address {
	made := []common.Address{}
	for i, text := range texts {
		here := fmt.Sprintf("%s.%d", path, i)
		if strings.HasPrefix(text, "0x") {
			made = append(made, r.address(from, here, text))
		} else if authority := r.authority(from, here, text, network); authority != nil {
			made = append(made, authority.Safe)
		}
	}
	return made
}

func (r *resolver) authority(from *source, path, name string, network *Network) *Authority {
	found := network.Authorities[name]
	if found == nil {
		unknown(r, from, path, "authority of the network "+network.Name, name, network.Authorities)
	}
	return found
}

// unknown reports a reference to nothing, and what there is to refer to.
func unknown[T any](r *resolver, from *source, path, what, name string, known map[string]T) {
	f := r.problems.add("HC1007", from.at(path), "%s: %q is no %s", path, name, what)
	if len(known) > 0 {
		f.Remedy("declare it, or use one of: %s", strings.Join(slices.Sorted(maps.Keys(known)), ", "))
	}
}

// -------------------------------------------------------------------------------------------------------------------
// Digests
// -------------------------------------------------------------------------------------------------------------------

// HaloDigest is the digest of a Halo without its Classes, as it stands in the calldata of deployHalo.
func HaloDigest(halo *Halo) common.Hash {
	alone := *halo
	alone.Classes = nil // written in no time
	return digest(alone, "file", "classes")
}

// ClassDigest is the digest of a Class without its Units, as it stands in the calldata of deployClass.
func ClassDigest(class *Class) common.Hash {
	alone := *class
	alone.Units = nil
	return digest(alone, "file", "units", "manifest", "haloManifest")
}

// UnitDigest is the digest of a Unit, as it stands in the calldata of deployUnit.
func UnitDigest(unit *Unit) common.Hash { return digest(unit, "file", "manifest") }

// digest is the SHA-256 over the canonical JSON of a document without some of its top-level fields.
func digest(document any, without ...string) common.Hash {
	sum, err := canon.DigestWithout(document, without...)
	if err != nil {
		panic(err) // the types of this package have a JSON form, and their texts are Unicode
	}
	return sum
}
