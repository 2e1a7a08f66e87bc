// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/canon"
)

// shareDecimals is the precision of every Unit share.
const shareDecimals = 18

// route is a limit in a manifest and the module's name for it.
type route struct {
	field, name string
}

// The order is the order of a Unit's limits.
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

// unitParameters says which field of a Unit gives a parameter that a template may ask for.
var unitParameters = map[string]struct {
	field string
	value func(*Unit, *Asset) *Integer
}{
	"assetDecimals":   {"unit.asset", func(_ *Unit, asset *Asset) *Integer { return NewInteger(big.NewInt(int64(asset.Decimals))) }},
	"capacity":        {"unit.capacity", func(u *Unit, _ *Asset) *Integer { return u.Capacity.Units }},
	"maxAnnualGrowth": {"unit.maxAnnualGrowth", func(u *Unit, _ *Asset) *Integer { return NewInteger(big.NewInt(u.MaxGrowth)) }},
	"lockLimit":       {"unit.queue.lockLimit", func(u *Unit, _ *Asset) *Integer { return NewInteger(new(big.Int).SetUint64(u.Queue.LockLimit)) }},
}

// UnitField is the field of a Unit's manifest that gives a template's parameter, and "" if none does.
func UnitField(parameter string) string { return unitParameters[parameter].field }

// resolver makes typed documents of manifests and follows what they refer to.
type resolver struct {
	problems  *problems
	declared  map[string]bool // "network devnet": a file stands there, whether it is right or not
	networks  map[string]*Network
	templates map[string]*Template
	halos     map[string]*Halo
	classes   []pending[rawClass]
	units     []pending[rawUnit]
	positions map[string]string
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
		positions: map[string]string{},
	}
}

// declare remembers that there is a manifest, so that references to one with faults are not reported as faults too.
func (r *resolver) declare(place *place) { r.declared[string(place.kind)+" "+place.name] = true }

// take checks a manifest against the schema and resolves it, or keeps it until everything is read.
func (r *resolver) take(schema *schema, place *place, from *source) {
	switch place.kind {
	case network:
		if raw := (networkFile{}); schema.apply(from, &raw, r.problems) {
			r.networks[place.name] = r.network(place, from, raw.Network)
		}
	case template:
		if raw := (templateFile{}); schema.apply(from, &raw, r.problems) {
			r.template(place, from, raw.Template)
		}
	case halo:
		if raw := (haloFile{}); schema.apply(from, &raw, r.problems) {
			r.halos[place.name] = &Halo{
				Origin:     Origin{place.file},
				Name:       place.name,
				Title:      raw.Halo.Title,
				Governance: r.address(from, "halo.governance", raw.Halo.Governance),
				Legal:      raw.Halo.Legal,
				Classes:    []*Class{},
			}
		}
	case class:
		if raw := (classFile{}); schema.apply(from, &raw, r.problems) {
			r.classes = append(r.classes, pending[rawClass]{place, from, raw.Class})
		}
	case unit:
		if raw := (unitFile{}); schema.apply(from, &raw, r.problems) {
			r.units = append(r.units, pending[rawUnit]{place, from, raw.Unit})
		}
	}
	for path, where := range from.fields {
		r.positions[place.file+"#"+path] = where.String()
	}
}

// catalog resolves what waited and puts everything in order.
func (r *resolver) catalog() *Catalog {
	classes := map[string]*Class{}
	for _, each := range r.classes {
		if made := r.class(each); r.halos[made.Halo] != nil {
			classes[made.Halo+"/"+made.Name] = made
			r.halos[made.Halo].Classes = append(r.halos[made.Halo].Classes, made)
		}
	}
	for _, each := range r.units {
		if parent := classes[each.place.halo+"/"+each.place.class]; parent != nil {
			if made := r.unit(each, parent); made != nil {
				parent.Units = append(parent.Units, made)
			}
		}
	}
	catalog := &Catalog{
		Version:   Version,
		Networks:  r.networks,
		Templates: r.templates,
		Halos:     []*Halo{},
		Positions: r.positions,
	}
	for _, name := range slices.Sorted(maps.Keys(r.halos)) {
		catalog.Halos = append(catalog.Halos, r.halos[name])
	}
	if len(r.problems.found) > 0 {
		return nil
	}
	for _, halo := range catalog.Halos {
		for _, class := range halo.Classes {
			class.HaloManifest = HaloDigest(halo)
			class.Manifest = ClassDigest(class)
			for _, unit := range class.Units {
				unit.Manifest = UnitDigest(unit)
			}
		}
	}
	return catalog
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
	if err := instant(raw.Expires, "2006-01-02T15:04:05Z"); err != nil {
		r.problems.add("HC1004", from.at("template.expires"), "template.expires: %w", err)
	}
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
		},
		Audits: raw.Audits,
	}
	for _, name := range slices.Sorted(maps.Keys(raw.Components)) {
		made.Components = append(made.Components, Component{name, common.HexToHash(raw.Components[name].CodeHash)})
	}
	for _, name := range slices.Sorted(maps.Keys(raw.LimitBounds)) {
		made.LimitBounds = append(made.LimitBounds, r.limitBound(from, name, raw.LimitBounds[name], raw.AssetDecimals))
	}
	for i, audit := range made.Audits {
		if err := instant(audit.Date, "2006-01-02"); err != nil {
			r.problems.add("HC1004", from.at(fmt.Sprintf("template.audits.%d.date", i)), "template.audits.%d.date: %w", i, err)
		}
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
		made.Values = r.classValues(from, raw, template)
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

func (r *resolver) classValues(from *source, raw rawClass, template *Template) []*Integer {
	values := []*Integer{}
	known := map[string]bool{}
	around := "class.parameters"
	if len(raw.Parameters) == 0 {
		around = "class"
	}
	for _, bound := range template.ClassBounds {
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

func (r *resolver) unit(each pending[rawUnit], parent *Class) *Unit {
	from, raw := each.from, each.raw
	network, template := r.networks[parent.Network], r.templates[parent.Template]
	if network == nil || template == nil {
		return nil // reported at the Class
	}
	asset := network.Assets[raw.Asset]
	if asset == nil {
		unknown(r, from, "unit.asset", "asset of the network "+network.Name, raw.Asset, network.Assets)
		return nil
	}
	lockLimit, err := seconds(raw.Queue.LockLimit)
	if err != nil {
		r.problems.add("HC1004", from.at("unit.queue.lockLimit"), "unit.queue.lockLimit: %w", err)
	}
	made := &Unit{
		Origin:    Origin{each.place.file},
		Name:      each.place.name,
		Title:     raw.Title,
		Asset:     raw.Asset,
		Token:     raw.Token,
		Capacity:  r.amount(from, "unit.capacity", raw.Capacity, asset.Decimals),
		Seniority: raw.Seniority,
		MaxGrowth: raw.MaxAnnualGrowth,
		Queue:     Queue{raw.Queue.LockAt, raw.Queue.SettleBy, lockLimit},
		Manager: Manager{
			Name:        raw.Manager.Name,
			Address:     r.address(from, "unit.manager.address", raw.Manager.Address),
			Constraints: raw.Manager.Constraints,
		},
		Book:       raw.Book,
		Oracles:    raw.Oracles,
		Redemption: raw.Redemption,
		Legal:      raw.Legal,
		Reporting:  raw.Reporting,
		Limits:     []*Limit{},
		Values:     []*Integer{},
	}
	for i, oracle := range raw.Oracles {
		if strings.HasPrefix(oracle.Source, "0x") {
			r.address(from, fmt.Sprintf("unit.oracles.%d.source", i), oracle.Source)
		}
	}
	for _, route := range ownRoutes {
		made.Limits = append(made.Limits, r.limit(from, "unit.limits."+route.field, route, "", raw.Limits[route.field], parent, template, asset))
	}
	for _, prime := range slices.Sorted(maps.Keys(raw.Primes)) {
		path := "unit.primes." + prime
		if network.Primes[prime] == nil {
			unknown(r, from, path, "Prime of the network "+network.Name, prime, network.Primes)
			continue
		}
		for _, route := range primeRoutes {
			made.Limits = append(made.Limits, r.limit(from, path+"."+route.field, route, prime, raw.Primes[prime][route.field], parent, template, asset))
		}
		for _, route := range claimRoutes {
			made.Limits = append(made.Limits, &Limit{
				Route:   route.name,
				Prime:   prime,
				Field:   path,
				Token:   r.token(from, path, route, parent, template),
				Init:    unlimited(),
				Initial: unlimited(),
			})
		}
	}
	for i, bound := range template.UnitBounds {
		parameter, ok := unitParameters[bound.Name]
		if !ok {
			r.problems.add("HC1007", from.top(), "the template %s asks for the parameter %q (its unitBounds.%d), which no field of a Unit gives", parent.Template, bound.Name, i).
				Remedy("use a template for Units of this kind")
			continue
		}
		made.Values = append(made.Values, parameter.value(made, asset))
	}
	return made
}

func (r *resolver) limit(from *source, path string, route route, prime string, raw rawLimit, parent *Class, template *Template, asset *Asset) *Limit {
	token := r.token(from, path, route, parent, template)
	decimals := decimalsOf(token, asset.Decimals)
	return &Limit{
		Route:   route.name,
		Prime:   prime,
		Field:   path,
		Token:   token,
		Init:    r.rateLimit(from, path+".init", raw.Init, decimals),
		Initial: r.rateLimit(from, path+".initial", raw.Initial, decimals),
	}
}

// token is what a route counts, as its template says.
func (r *resolver) token(from *source, path string, route route, parent *Class, template *Template) string {
	for _, bound := range template.LimitBounds {
		if bound.Route == route.name {
			return bound.Token
		}
	}
	r.problems.add("HC1007", from.at(path), "%s: the template %s has no route %s", path, parent.Template, route.name)
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
func HaloDigest(halo *Halo) common.Hash { return digest(halo, "file", "classes") }

// ClassDigest is the digest of a Class without its Units, as it stands in the calldata of deployClass.
func ClassDigest(class *Class) common.Hash {
	return digest(class, "file", "units", "manifest", "haloManifest")
}

// UnitDigest is the digest of a Unit, as it stands in the calldata of deployUnit.
func UnitDigest(unit *Unit) common.Hash { return digest(unit, "file", "manifest") }

// digest is the SHA-256 over the canonical JSON of a document without some of its top-level fields.
func digest(document any, without ...string) common.Hash {
	if len(without) > 0 {
		data, err := json.Marshal(document)
		if err != nil {
			panic(err) // the types of this package have a JSON form
		}
		var fields map[string]json.RawMessage
		if err := json.Unmarshal(data, &fields); err != nil {
			panic(err)
		}
		for _, name := range without {
			delete(fields, name)
		}
		document = fields
	}
	sum, err := canon.Digest(document)
	if err != nil {
		panic(err)
	}
	return sum
}
