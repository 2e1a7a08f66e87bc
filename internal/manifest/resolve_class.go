// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
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
	value func(T, *catalog.Asset) *catalog.Integer
}

func whole[N int64 | uint64 | uint8](n N) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).SetUint64(uint64(n)))
}

// Parameters by the kind of the template.
var (
	unitParameters = map[string]map[string]parameter[*catalog.Unit]{
		"lcts": {
			"assetDecimals":   {"unit.asset", func(_ *catalog.Unit, asset *catalog.Asset) *catalog.Integer { return whole(asset.Decimals) }},
			"capacity":        {"unit.capacity", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
			"maxAnnualGrowth": {"unit.maxAnnualGrowth", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return whole(u.MaxGrowth) }},
			"maxHaircut":      {"unit.maxHaircut", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return whole(u.MaxHaircut) }},
			"lockLimit":       {"unit.queue.lockLimit", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return whole(u.Queue.LockLimit) }},
		},
		"nfat": {
			"capacity": {"unit.capacity", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
			"minSize":  {"unit.size.min", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Size.Min.Units }},
			"maxSize":  {"unit.size.max", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Size.Max.Units }},
			"minTerm":  {"unit.term.min", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return whole(u.Maturity.Min) }},
			"maxTerm":  {"unit.term.max", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return whole(u.Maturity.Max) }},
			"minYield": {"unit.yield.min", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return whole(u.Yield.Min) }},
			"maxYield": {"unit.yield.max", func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return whole(u.Yield.Max) }},
		},
	}
	classParameters = map[string]map[string]parameter[*catalog.Class]{
		"nfat": {
			"assetDecimals":   {"class.facility.asset", func(_ *catalog.Class, asset *catalog.Asset) *catalog.Integer { return whole(asset.Decimals) }},
			"maxAnnualGrowth": {"class.facility.maxAnnualGrowth", func(c *catalog.Class, _ *catalog.Asset) *catalog.Integer { return whole(c.Facility.MaxGrowth) }},
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

func (r *resolver) class(each pending[rawClass]) *catalog.Class {
	from, raw := each.from, each.raw
	made := &catalog.Class{
		Origin:   catalog.Origin{File: each.place.file},
		Name:     each.place.name,
		Title:    raw.Title,
		Halo:     each.place.halo,
		Template: raw.Template,
		Network:  raw.Network,
		GovOps:   raw.GovOps,
		Beacon: catalog.BeaconOperator{
			Kind:     raw.Beacon.Kind,
			Operator: raw.Beacon.Operator,
			Endpoint: raw.Beacon.Endpoint,
			Actors:   r.addresses(from, "class.beacon.actors", raw.Beacon.Actors),
			Revokers: r.addresses(from, "class.beacon.revokers", raw.Beacon.Revokers),
		},
		Legal:     raw.Legal,
		Reporting: raw.Reporting,
		Admins:    []common.Address{},
		Values:    []*catalog.Integer{},
		Units:     []*catalog.Unit{},
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
func (r *resolver) facility(from *source, made *catalog.Class, raw *rawFacility, template *catalog.Template) *catalog.Asset {
	switch {
	case template.Kind != "nfat" && raw != nil:
		r.problems.add(fault.FieldNotAllowed, from.at("class.facility"), "class.facility: a Class of the template %s has none", made.Template).
			Remedy("remove it, or use a template of kind nfat")
		return nil
	case template.Kind == "nfat" && raw == nil:
		r.problems.add(fault.FieldMissing, from.at("class"), "class.facility: missing; the template %s makes a Term Class", made.Template)
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
	f := &catalog.Facility{
		Asset:          raw.Asset,
		Token:          raw.Token,
		BaseURI:        raw.BaseURI,
		Freezers:       r.addresses(from, "class.facility.freezers", raw.Freezers),
		MaxGrowth:      raw.MaxAnnualGrowth,
		Counterparties: []*catalog.Counterparty{},
	}
	if raw.IdentityNetwork != "" {
		address := r.address(from, "class.facility.identityNetwork", raw.IdentityNetwork)
		f.IdentityNetwork = &address
	}
	limit := func(path string, route route, prime string, subject *catalog.Subject, raw rawLimit) {
		made.Limits = append(made.Limits, r.limit(from, path, route, prime, subject, raw, made.Template, template, asset))
	}
	for _, route := range facilityRoutes {
		limit("class.facility.limits."+route.field, route, "", nil, raw.Limits[route.field])
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Counterparties)) {
		each, path := raw.Counterparties[name], "class.facility.counterparties."+name
		address := r.address(from, path+".address", each.Address)
		f.Counterparties = append(f.Counterparties, &catalog.Counterparty{Name: name, Title: each.Title, Address: address, Constraints: each.Constraints})
		limit(path+"."+counterpartyRoute.field, counterpartyRoute, "", &catalog.Subject{Name: name, Address: address}, each.Transfer)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Primes)) {
		path := "class.facility.primes." + name
		prime := network.Primes[name]
		if prime == nil {
			unknown(r, from, path, "Prime of the network "+network.Name, name, network.Primes)
			continue
		}
		limit(path+"."+issueRoute.field, issueRoute, "", &catalog.Subject{Name: name, Address: prime.ALMProxy}, raw.Primes[name][issueRoute.field])
		limit(path+"."+depositRoute.field, depositRoute, name, nil, raw.Primes[name][depositRoute.field])
		for _, route := range takeRoutes {
			made.Limits = append(made.Limits, r.unlimitedLimit(from, path, route, name, made.Template, template))
		}
	}
	made.Facility = f
	return asset
}

func (r *resolver) classValues(from *source, made *catalog.Class, raw rawClass, template *catalog.Template, asset *catalog.Asset) []*catalog.Integer {
	values := []*catalog.Integer{}
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
			r.problems.add(fault.FieldMissing, from.at(around), "class.parameters.%s: missing; the template %s asks for it", bound.Name, raw.Template)
			continue
		}
		values = append(values, r.amount(from, "class.parameters."+bound.Name, number, 0).Units)
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Parameters)) {
		if !known[name] {
			r.problems.add(fault.FieldNotAllowed, from.at("class.parameters."+name), "class.parameters.%s: the template %s has no such parameter", name, raw.Template)
		}
	}
	return values
}

// unitFile checks a Unit by what its Class's template makes, and resolves it.
func (r *resolver) unitFile(each pending[*schema], parent *catalog.Class) *catalog.Unit {
	from := each.from
	var network *catalog.Network
	var template *catalog.Template
	if parent != nil {
		network, template = r.networks[parent.Network], r.templates[parent.Template]
	}
	made := &catalog.Unit{Origin: catalog.Origin{File: each.place.file}, Name: each.place.name, Limits: []*catalog.Limit{}, Values: []*catalog.Integer{}}
	var asset *catalog.Asset
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
			r.problems.add(fault.NotDeclared, from.top(), "the template %s asks for the parameter %q (its unitBounds.%d), which no field of a Unit gives", parent.Template, bound.Name, i).
				Remedy("use a template for Units of this kind")
			continue
		}
		made.Values = append(made.Values, given.value(made, asset))
	}
	r.note(each.place, from)
	return made
}

// common is what Units of every kind have.
func (r *resolver) common(from *source, made *catalog.Unit, raw rawCommon, asset string, decimals uint8) {
	made.Title, made.Asset, made.Seniority = raw.Title, asset, raw.Seniority
	made.Capacity = r.amount(from, "unit.capacity", raw.Capacity, decimals)
	made.Book, made.Oracles, made.Redemption, made.Legal, made.Reporting = raw.Book, raw.Oracles, raw.Redemption, raw.Legal, raw.Reporting
	made.Day0 = raw.Day0
}

func (r *resolver) pool(from *source, made *catalog.Unit, raw rawUnit, parent *catalog.Class, network *catalog.Network, template *catalog.Template, asset *catalog.Asset) {
	r.common(from, made, raw.rawCommon, raw.Asset, asset.Decimals)
	made.Pool = &catalog.Pool{
		Token:      raw.Token,
		MaxGrowth:  raw.MaxAnnualGrowth,
		MaxHaircut: raw.MaxHaircut,
		Queue:      catalog.Queue{LockAt: raw.Queue.LockAt, SettleBy: raw.Queue.SettleBy, LockLimit: r.duration(from, "unit.queue.lockLimit", raw.Queue.LockLimit)},
		Manager: catalog.Manager{
			Name:        raw.Manager.Name,
			Address:     r.address(from, "unit.manager.address", raw.Manager.Address),
			Constraints: raw.Manager.Constraints,
		},
		Pricing: raw.Pricing,
	}
	r.window(from, "unit.queue", raw.Queue.LockAt, raw.Queue.SettleBy)
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

func (r *resolver) term(from *source, made *catalog.Unit, raw rawTermUnit, facility *catalog.Facility, asset *catalog.Asset) {
	r.common(from, made, raw.rawCommon, facility.Asset, asset.Decimals)
	made.Term = &catalog.Term{
		Size:           r.sizes(from, "unit.size", raw.Size, asset.Decimals),
		Maturity:       r.durations(from, "unit.term", raw.Term),
		Yield:          r.rates(from, "unit.yield", raw.Yield),
		Counterparties: raw.Counterparties,
	}
	r.counterparties(from, "unit.counterparties", raw.Counterparties, facility)
}

func (r *resolver) duration(from *source, path, text string) uint64 {
	length, err := seconds(text)
	if err != nil {
		r.problems.add(fault.WrongValue, from.at(path), "%s: %w", path, err)
	}
	return length
}

// unlimitedLimit is a route that follows from naming a Prime, and is bounded by what belongs to it.
func (r *resolver) unlimitedLimit(from *source, path string, route route, prime, name string, template *catalog.Template) *catalog.Limit {
	return &catalog.Limit{
		Route:   route.name,
		Prime:   prime,
		Field:   path,
		Token:   r.token(from, path, route, name, template),
		Init:    catalog.NoLimit(),
		Initial: catalog.NoLimit(),
	}
}

func (r *resolver) limit(from *source, path string, route route, prime string, subject *catalog.Subject, raw rawLimit, name string, template *catalog.Template, asset *catalog.Asset) *catalog.Limit {
	token := r.token(from, path, route, name, template)
	decimals := decimalsOf(token, asset.Decimals)
	return &catalog.Limit{
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
func (r *resolver) token(from *source, path string, route route, name string, template *catalog.Template) string {
	for _, bound := range template.LimitBounds {
		if bound.Route == route.name {
			return bound.Token
		}
	}
	r.problems.add(fault.NotDeclared, from.at(path), "%s: the template %s has no route %s", path, name, route.name)
	return "asset"
}

func (r *resolver) rateLimit(from *source, path string, raw rawRateLimit, decimals uint8) catalog.RateLimit {
	limit, maximumErr, perDayErr := catalog.ParseRateLimit(raw.Max, raw.PerDay, decimals)
	r.inexact(from, path+".max", maximumErr)
	r.inexact(from, path+".perDay", perDayErr)
	if maximumErr != nil || perDayErr != nil {
		return catalog.RateLimit{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
	}
	return limit
}
