// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Kept is a record that exists already, with the bundle that it says it came from.
type Kept struct {
	Where  string // names the record in messages
	Record *Record
	Bundle *bundle.Bundle
}

// Compiled is a Class, compiled from the chain that its records are read from.
type Compiled struct {
	Client  *chain.Client
	Catalog *catalog.Catalog

	// Plan is made at the depth that the network asks for. A record uses its names of contracts,
	// and the roles that should be held at the end. What is left to do in it does not matter.
	Plan *plan.Plan
}

// Known is what is known before a bundle's records are built.
type Known struct {
	// From is a block before the bundle's first transaction, as the bundle's plan names it. No
	// digest covers that block, so it only makes the search shorter. What is not found from there
	// on is looked for from the chain's first block on.
	From   uint64
	Commit string // of the repository, with the manifests; "" for none
	Kept   []Kept // records that exist already
}

// Build reads back from the chain what a bundle brought about. It returns the records of the Halo,
// the Class and each of its Units. A kept record stays as it is when the chain still shows all that
// it says: what a bundle did not change keeps the record of an earlier bundle. Build fails with
// ArtifactIncomplete when something is not on the chain yet.
func Build(ctx context.Context, of Compiled, b *bundle.Bundle, known Known) ([]*Record, error) {
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	r, err := newReader(ctx, of)
	if err != nil {
		return nil, err
	}
	var transactions []Transaction // of the bundle; nil until something has to be written
	var records []*Record
	for _, part := range r.parts() {
		record, err := r.record(part, known.From)
		if errors.Is(err, fault.DeploymentNotFound) {
			record, err = r.record(part, 0)
		}
		if err != nil {
			return nil, err
		}
		old, stands, err := r.stands(record, known.Kept)
		if err != nil {
			return nil, err
		}
		if stands {
			records = append(records, old)
			continue
		}
		if transactions == nil {
			if transactions, err = r.transactions(b, known.From); err != nil {
				return nil, err
			}
		}
		earlier, err := r.earlier(record, transactions)
		if err != nil {
			return nil, err
		}
		record.Source, record.Transactions = Source{Commit: known.Commit, Plan: b.Plan, Bundle: digest}, append(earlier, transactions...)
		if old != nil && old.Source.Bundle == digest && old.Source.Commit != "" {
			// the commit from when the bundle was carried out
			record.Source.Commit = old.Source.Commit
		}
		records = append(records, record)
	}
	return records, nil
}

// stands returns the kept record of what was just read, if there is one. It also tells whether the
// two say the same.
func (r *reader) stands(record *Record, kept []Kept) (*Record, bool, error) {
	for _, old := range kept {
		if old.Record.Part() != record.Part() {
			continue
		}
		faults, err := r.compare(old.Where, old.Record, record, old.Bundle)
		return old.Record, err == nil && len(faults) == 0, err
	}
	return nil, false, nil
}

// parts lists what has a record: the Halo, the Class, and each of its Units.
func (r *reader) parts() []catalog.Part {
	list := []catalog.Part{r.halo.Part(), r.class.Part()}
	for _, unit := range r.class.Units {
		list = append(list, unit.Part())
	}
	return list
}

// reader reads one Class's facts at one block.
type reader struct {
	ctx      context.Context
	client   *chain.Client
	head     chain.Head
	declared *catalog.Catalog
	network  *catalog.Network
	kind     kind.Kind
	halo     *catalog.Halo
	class    *catalog.Class
	snapshot *plan.Snapshot
	roles    []onchain.Role // as planned: names of contracts and roles
	addrs    []plan.Address
	receipts *receipts
}

func newReader(ctx context.Context, of Compiled) (*reader, error) {
	p := of.Plan
	halo, class := of.Catalog.Halo(p.Core.Class.Halo), of.Catalog.Class(p.Core.Class)
	if class == nil {
		return nil, fault.New(fault.ArtifactDiffers, p.Core.Class.String(), "no Class of that name in the manifests").Remedy("verify in the repository, and at the commit, that the record comes from")
	}
	head, err := of.Client.HeadOf(ctx, p.Block.Hash)
	if err != nil {
		return nil, err
	}
	made, _ := kind.Of(of.Catalog.Templates[class.Template]) // no plan has another kind of template
	return &reader{
		ctx: ctx, client: of.Client, head: head, declared: of.Catalog, halo: halo, class: class, network: of.Catalog.Networks[class.Network],
		kind: made, snapshot: &plan.Snapshot{Block: p.Block, Basis: p.Core.Basis}, roles: p.Core.Roles, addrs: p.Core.Addresses,
		receipts: newReceipts(ctx, of.Client),
	}, nil
}

func (r *reader) record(of catalog.Part, since uint64) (*Record, error) {
	record := &Record{
		Version: Version, Kind: of.Level, Name: of.Name, Halo: r.halo.Name, Network: r.network.Name, ChainID: r.network.ChainID,
		Addresses: []Address{}, Parameters: map[string]string{}, Roles: []onchain.Role{}, Inits: []Init{},
	}
	var err error
	if record.ID, err = r.id(of); err != nil {
		return nil, err
	}
	if record.Since, err = r.deployedAt(record, since); err != nil {
		return nil, err
	}
	switch of.Level {
	case catalog.HaloLevel:
		err = r.haloRecord(record)
	case catalog.ClassLevel:
		err = r.classRecord(record)
	case catalog.UnitLevel:
		err = r.unitRecord(record)
	}
	return record, err
}

// id is a record's id in the HaloFactory.
func (r *reader) id(of catalog.Part) (common.Hash, error) {
	switch class := onchain.ClassID(r.class.Ref()); of.Level {
	case catalog.HaloLevel:
		return onchain.Slug(of.Name), nil
	case catalog.ClassLevel:
		return class, nil
	case catalog.UnitLevel:
		return onchain.UnitID(class, catalog.UnitName(of.Name)), nil
	}
	return common.Hash{}, fault.New(fault.ArtifactDiffers, of.Name, "a record of unknown kind %q", of.Level)
}

func (r *reader) haloRecord(record *Record) error {
	state := r.snapshot.Basis.Halo
	if !state.Exists {
		return notDeployed(record)
	}
	record.Manifest = state.Manifest
	record.Parameters["governance"] = state.Governance.Hex()
	record.Declared = Declared{Title: r.halo.Title, Framework: r.halo.Legal.Framework, Recourse: r.halo.Legal.Recourse, Documents: r.halo.Legal.Documents}
	return nil
}

func (r *reader) classRecord(record *Record) error {
	state := r.snapshot.Basis.Class
	if !state.Exists {
		return notDeployed(record)
	}
	if state.Stopped {
		return plan.Stopped(record.Part().String(), r.class.Ref())
	}
	if !state.Activated {
		return fault.New(fault.ArtifactIncomplete, record.Part().String(), "it is deployed but not activated")
	}
	record.Manifest, record.Template = state.Manifest, r.class.Template
	record.Parameters["cBeam"] = state.CBeam.Hex()
	contracts := r.contracts(record)
	if err := r.addresses(record, contracts); err != nil {
		return err
	}
	names := map[common.Address]catalog.ContractRef{}
	for _, each := range contracts {
		names[each.Address] = each.Name
	}
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{Addresses: slices.SortedFunc(maps.Keys(names), common.Address.Cmp), Topics: [][]common.Hash{onchain.RoleTopics(kind.RoleEvents()...)}, From: record.Since, To: r.head})
	if err != nil {
		return err
	}
	record.Roles = append(record.Roles, onchain.RolesFrom(logs, names, kind.RoleEvents()...)...)
	if differences := onchain.CompareRoles(r.roles, record.Roles); len(differences) > 0 {
		var faults fault.List
		for _, difference := range differences {
			faults = append(faults, fault.New(fault.ArtifactDiffers, record.Part().String(), "role %s", difference))
		}
		return faults
	}
	for i, each := range contracts {
		if err := r.views(record, record.Addresses[i], each.Name.Name); err != nil {
			return err
		}
	}
	for j, limit := range r.class.Limits {
		entry, err := r.init(limit, state.Limits[j])
		if err != nil {
			return err
		}
		record.Inits = append(record.Inits, entry)
	}
	record.Declared = Declared{
		Title: r.class.Title, Framework: r.class.Legal.Framework, Recourse: r.class.Legal.Recourse, Documents: r.class.Legal.Documents,
		BeaconKind: r.class.Beacon.Kind, Operator: r.class.Beacon.Operator, Endpoint: r.class.Beacon.Endpoint,
		Reporting: r.class.Reporting.Format + ", every " + r.class.Reporting.Cadence,
	}
	record.Declared.Promises = r.kind.ClassPromises(r.class)
	return nil
}

func (r *reader) unitRecord(record *Record) error {
	for i, unit := range r.class.Units {
		if unit.Part() != record.Part() {
			continue
		}
		state := r.snapshot.Basis.Units[i]
		if !state.Exists {
			return notDeployed(record)
		}
		record.Class, record.Template = r.class.Name, r.class.Template
		record.Manifest = state.Manifest
		contracts := r.contracts(record)
		if err := r.addresses(record, contracts); err != nil {
			return err
		}
		for i, each := range contracts {
			if err := r.views(record, record.Addresses[i], each.Name.Name); err != nil {
				return err
			}
		}
		if err := r.held(record); err != nil {
			return err
		}
		for j, limit := range unit.Limits {
			entry, err := r.init(limit, state.Limits[j])
			if err != nil {
				return err
			}
			record.Inits = append(record.Inits, entry)
		}
		record.Declared = r.declareUnit(unit)
		return nil
	}
	return fault.New(fault.ArtifactDiffers, record.Name, "the manifests declare no Unit of that name")
}

func (r *reader) declareUnit(unit *catalog.Unit) Declared {
	declared := Declared{
		Title: unit.Title, Framework: unit.Legal.Framework, Recourse: unit.Legal.Recourse, Documents: unit.Legal.Documents,
		Seniority: unit.Seniority, Book: unit.Book, Redemption: unit.Redemption, Reporting: unit.Reporting.Format + ", every " + unit.Reporting.Cadence,
		Promises: r.kind.UnitPromises(unit),
	}
	for _, oracle := range unit.Oracles {
		declared.Oracles = append(declared.Oracles, oracle.Name+": "+oracle.Source)
	}
	return declared
}

// init reads the init that the Configurator Unit admits on a route. It fails when there is none
// yet, because the record would be incomplete, and when it is not what the manifest says.
func (r *reader) init(limit *catalog.Limit, state plan.LimitState) (Init, error) {
	beamState := bindings.NewBeamState()
	answer, err := r.client.Call(r.ctx, r.network.Contracts.BeamState, beamState.PackInitRateLimits(state.Key, state.RateLimits), r.head.Hash)
	if err != nil {
		return Init{}, err
	}
	values, err := beamState.UnpackInitRateLimits(answer)
	if err != nil {
		return Init{}, fault.New(fault.ArtifactDiffers, r.network.Contracts.BeamState.Hex(), "initRateLimits: %w", err)
	}
	if values.MaxAmount.Sign() == 0 {
		return Init{}, fault.New(fault.ArtifactIncomplete, limit.Field, "the init of route %s is not registered", limit.Route)
	}
	if values.MaxAmount.Cmp(&limit.Init.MaxAmount.Int) != 0 || values.Slope.Cmp(&limit.Init.Slope.Int) != 0 {
		return Init{}, fault.New(fault.ArtifactDiffers, limit.Field, "the init of route %s is (%s, %s), the manifest says (%s, %s)",
			limit.Route, values.MaxAmount, values.Slope, limit.Init.MaxAmount, limit.Init.Slope)
	}
	made := Init{
		Route: limit.Route, Prime: limit.Prime, RateLimits: state.RateLimits, Key: state.Key,
		MaxAmount: values.MaxAmount.String(), Slope: values.Slope.String(),
	}
	if limit.Subject != nil {
		made.For = limit.Subject.Name
	}
	return made, nil
}

// contracts lists the contracts of what a record is about, as the plan has them.
func (r *reader) contracts(record *Record) []plan.Address {
	return slices.DeleteFunc(slices.Clone(r.addrs), func(each plan.Address) bool { return each.Name.Of != record.Part() })
}

// addresses adds the contracts to a record, each with the hash of its code. It fails when a
// contract has no code.
func (r *reader) addresses(record *Record, contracts []plan.Address) error {
	for _, address := range contracts {
		name := address.Name.String()
		hash, err := r.client.CodeHash(r.ctx, address.Address, r.head.Hash)
		if err != nil {
			return err
		}
		if hash == crypto.Keccak256Hash() || hash == (common.Hash{}) {
			return fault.New(fault.ArtifactDiffers, address.Address.Hex(), "%s: there is no code", name)
		}
		record.Addresses = append(record.Addresses, Address{Name: name, Address: address.Address, CodeHash: hash})
	}
	return nil
}

// views reads the parameters of one contract into a record.
func (r *reader) views(record *Record, address Address, name catalog.ContractName) error {
	for _, contract := range append(r.kind.ClassContracts(), r.kind.UnitContracts()...) {
		if contract.Name != name {
			continue
		}
		for _, view := range contract.Views {
			value, err := r.view(address.Address, view)
			if err != nil {
				return err
			}
			record.Parameters[string(name)+"."+view.Name] = value
		}
	}
	return nil
}

// held reads what a contract of the Class stores about a Unit: the Unit's place in that contract,
// and what is enforced there. It reads nothing when Units of this kind have no such contract.
func (r *reader) held(record *Record) error {
	of := r.kind.UnitRecord()
	if of == nil {
		return nil
	}
	factory := bindings.NewHaloFactory()
	answer, err := r.client.Call(r.ctx, *r.network.Contracts.Factory, factory.PackUnit(record.ID), r.head.Hash)
	if err != nil {
		return err
	}
	entry, err := factory.UnpackUnit(answer)
	if err != nil {
		return fault.New(fault.ArtifactDiffers, r.network.Contracts.Factory.Hex(), "unit: %w", err)
	}
	at := r.snapshot.Basis.Class.Blocks[of.Block]
	if answer, err = r.client.Call(r.ctx, at, of.Ask(entry.Index), r.head.Hash); err != nil {
		return err
	}
	held, err := of.Tell(answer)
	if err != nil {
		return fault.New(fault.ArtifactDiffers, at.Hex(), "unit: %w", err)
	}
	record.Parameters[string(r.kind.ClassContracts()[of.Block].Name)] = at.Hex()
	record.Parameters["index"] = entry.Index.String()
	maps.Copy(record.Parameters, held)
	return nil
}

func (r *reader) view(contract common.Address, v facts.View) (string, error) {
	answer, err := r.client.Call(r.ctx, contract, crypto.Keccak256([]byte(v.Name + "()"))[:4], r.head.Hash)
	if err != nil {
		return "", err
	}
	type_, err := abi.NewType(v.Type, "", nil)
	if err != nil {
		return "", err
	}
	values, err := abi.Arguments{{Type: type_}}.Unpack(answer)
	if err != nil {
		return "", fault.New(fault.ArtifactDiffers, contract.Hex(), "%s(): %w", v.Name, err)
	}
	return fmt.Sprint(values[0]), nil
}

func notDeployed(record *Record) error {
	return fault.New(fault.ArtifactIncomplete, record.Part().String(), "it is not deployed")
}
