// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"encoding/json"
	"errors"
	"io/fs"
	"math/big"
	"path"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Records are what the records of one Class say is live of it. They are read here without any code
// that asks a chain. Another package writes and verifies them.
type Records struct {
	policy.Deployed
	halo, class *record // nil without a record
	units       map[catalog.UnitName]*record
	of          catalog.ClassRef
	network     catalog.NetworkRef // of the records
}

// record is the part of a record that says what was declared. Since version 2 it holds the whole
// manifest. Before, it held what no chain can show, and the inits.
type record struct {
	Version    string              `json:"version"`
	Kind       catalog.Level       `json:"kind"`
	Name       string              `json:"name"`
	Halo       string              `json:"halo"`
	Class      string              `json:"class"` // only of a Unit
	Template   catalog.TemplateRef `json:"template"`
	Declared   *kept               `json:"declared"`
	Parameters map[string]string   `json:"parameters"`
	Inits      []struct {
		catalog.LimitRef
		MaxAmount *catalog.Integer `json:"maxAmount"`
		Slope     *catalog.Integer `json:"slope"`
	} `json:"inits"`
}

// kept is a manifest in a record.
type kept struct {
	Halo  *catalog.Halo  `json:"halo"`
	Class *catalog.Class `json:"class"`
	Unit  *catalog.Unit  `json:"unit"`
	told
}

// told is what records of version 1 have of a manifest.
type told struct {
	Title      string   `json:"title"`
	Framework  string   `json:"legalFramework"`
	Recourse   string   `json:"recourse"`
	Documents  []string `json:"documents"`
	BeaconKind string   `json:"beaconKind"`
	Operator   string   `json:"beaconOperator"`
	Endpoint   string   `json:"beaconEndpoint"`
	Seniority  int64    `json:"seniority"`
	Book       string   `json:"book"`
	Redemption string   `json:"redemption"`
	Reporting  string   `json:"reporting"`
}

// Read reads the records of a Class. They are those of its network. If there are none, they are
// those of another network that has some: a Class never moves.
func Read(repository fs.FS, of catalog.ClassRef, network catalog.NetworkRef) (*Records, error) {
	on, err := recordedOn(repository, of, network)
	if err != nil {
		return nil, err
	}
	return read(repository, on, of)
}

func read(repository fs.FS, network catalog.NetworkRef, of catalog.ClassRef) (*Records, error) {
	found := &Records{units: map[catalog.UnitName]*record{}, of: of, network: network}
	folder := folderOf(of, network)
	classes, err := fs.Glob(repository, path.Join(folder, "class-*.json"))
	if err != nil {
		return nil, tree.Fault(folder, err)
	}
	for _, file := range classes {
		if _, err := one(repository, file, of); err != nil {
			return nil, err
		}
	}
	if found.Deployed, err = deployedIn(repository, folder, of); err != nil {
		return nil, err
	}
	if !found.Class && len(found.Units) == 0 {
		return found, nil
	}
	if found.halo, err = one(repository, path.Join(folder, "halo-"+of.Halo+".json"), of); err != nil {
		return nil, err
	}
	if found.class, err = one(repository, path.Join(folder, "class-"+of.Class+".json"), of); err != nil {
		return nil, err
	}
	if class := found.class; class != nil && class.whole().Class != nil && class.whole().Class.Status == catalog.Retired {
		found.Retired = append(found.Retired, of.Class)
	}
	for _, name := range found.Units {
		unit, err := one(repository, path.Join(folder, "unit-"+string(name)+".json"), of)
		if err != nil {
			return nil, err
		}
		if found.units[name] = unit; unit != nil && unit.whole().Unit != nil && unit.whole().Unit.Status == catalog.Retired {
			found.Retired = append(found.Retired, of.Unit(name).String())
		}
	}
	return found, nil
}

// one reads a record in the folder of a Class; nil if there is none. A record that cannot be read
// is a fault: what it says could be anything. So is one of another Halo or Class: its folder has
// another name since, and what is live never gets another name.
func one(repository fs.FS, file string, of catalog.ClassRef) (*record, error) {
	data, err := tree.ReadFrom(repository, file, maxRecord)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil, nil
		}
		return nil, tree.Fault(file, err)
	}
	made := &record{}
	if err = canon.Bounded(data); err == nil {
		err = json.Unmarshal(data, made)
	}
	if err != nil {
		return nil, fault.New(fault.RecordNotReadable, file, "%w", err)
	}
	class := made.Class
	if made.Kind == catalog.ClassLevel {
		class = made.Name
	}
	if made.Halo != "" && made.Halo != of.Halo || class != "" && class != of.Class {
		return nil, fault.New(fault.RecordNotReadable, file, "it is a record of %.100q, and lies in the folder of %s", strings.TrimSuffix(made.Halo+"/"+class, "/"), of).
			Remedy("give the folder its name back: what is live keeps its name, and a new one would be deployed a second time")
	}
	if is := string(made.Kind) + "-" + made.Name + ".json"; made.Kind != "" && path.Base(file) != is {
		return nil, fault.New(fault.RecordNotReadable, file, "it is the record %.100q, under another name", is).
			Remedy("give it and its manifest their name back: what is live keeps its name, and a new one would be deployed a second time")
	}
	switch major, _, _ := strings.Cut(made.Version, "."); major {
	case "1":
		if made.Declared != nil {
			made.Declared.Halo, made.Declared.Class, made.Declared.Unit = nil, nil, nil
		}
	case "2":
		if whole := made.whole(); whole.Halo == nil && whole.Class == nil && whole.Unit == nil {
			return nil, fault.New(fault.RecordNotReadable, file, "it declares nothing")
		}
	default:
		return nil, fault.New(fault.DocumentOfOtherVersion, file, "version %q, this program knows 1 and 2", made.Version)
	}
	for _, init := range made.Inits {
		if init.MaxAmount == nil || init.Slope == nil {
			return nil, fault.New(fault.RecordNotReadable, file, "an init of the route %s has no amounts", init.Route)
		}
	}
	if where := hollow(reflect.ValueOf(made.Declared), ""); where != "" {
		return nil, fault.New(fault.RecordNotReadable, file, "declared%s is missing", where)
	}
	return made, nil
}

// whole returns the manifest that the record holds; an empty one if it holds none.
func (r *record) whole() kept {
	if r.Declared == nil {
		return kept{}
	}
	return *r.Declared
}

// hollow finds an amount, or an element of a list, that a document of the Catalog always has and
// this one does not.
func hollow(value reflect.Value, where string) string {
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !value.IsNil() {
			return hollow(value.Elem(), where)
		}
		if value.Type() == reflect.TypeFor[*catalog.Integer]() {
			return where
		}
	case reflect.Slice:
		for i := range value.Len() {
			if element := value.Index(i); element.Kind() == reflect.Pointer && element.IsNil() {
				return where
			} else if found := hollow(element, where); found != "" {
				return found
			}
		}
	case reflect.Struct:
		if value.Type() == reflect.TypeFor[big.Int]() {
			return ""
		}
		for i := range value.NumField() {
			if found := hollow(value.Field(i), where+"."+value.Type().Field(i).Name); found != "" {
				return found
			}
		}
	}
	return ""
}

// Live returns a Halo and a Class as their records have them. What is not live, and what a record
// does not hold, is as the given Halo and Class have it. A Unit that is live and not among those of
// the Class is among those that are returned.
func (r *Records) Live(declared *catalog.Catalog, halo *catalog.Halo, class *catalog.Class) (*catalog.Halo, *catalog.Class, error) {
	liveHalo, liveClass := *halo, *class
	if r.halo != nil {
		if whole := r.halo.whole().Halo; whole != nil {
			liveHalo = *whole
			liveHalo.Origin, liveHalo.Name = halo.Origin, halo.Name
		} else {
			r.halo.overHalo(&liveHalo)
		}
	}
	if r.class != nil {
		if whole := r.class.whole().Class; whole != nil {
			liveClass = *whole
			liveClass.Origin, liveClass.Name, liveClass.Halo = class.Origin, class.Name, class.Halo
		} else {
			r.class.overClass(&liveClass)
		}
		liveClass.Network = r.network
	}
	liveClass.Manifest, liveClass.HaloManifest = common.Hash{}, common.Hash{}
	liveClass.Units = nil
	for _, unit := range class.Units {
		liveClass.Units = append(liveClass.Units, r.unit(unit))
	}
	for _, name := range r.Units {
		if class.Unit(name) == nil {
			file := path.Join("halos", r.of.String(), "units", string(name)+".cue")
			liveClass.Units = append(liveClass.Units, r.unit(&catalog.Unit{Origin: catalog.Origin{File: file}, Name: name}))
		}
	}
	return &liveHalo, &liveClass, r.complete(declared, &liveClass)
}

// complete gives the kind of a Class what records hold of it, and looks for what they lack. The
// template is declared. A Class without a known template stays as it is, and so does what no record
// holds: it is as its manifest has it, or empty where that is gone.
func (r *Records) complete(declared *catalog.Catalog, class *catalog.Class) error {
	of, known := kind.Of(declared.Templates[class.Template])
	if !known {
		return nil
	}
	where := path.Join("halos", r.of.String(), "artifact", string(class.Network))
	held := *class
	held.Units = nil
	recorded := r.class != nil && r.class.whole().Class != nil
	if !recorded {
		held = catalog.Class{Own: of.Facts().Manifests.ClassOwn()}
	}
	for _, unit := range class.Units {
		if record := r.units[unit.Name]; record != nil && record.whole().Unit != nil {
			held.Units = append(held.Units, unit)
		}
	}
	if err := kind.CompleteClass(of, &held); err != nil {
		return fault.New(fault.RecordNotReadable, where, "%w", err)
	}
	if !recorded {
		if missing := hollow(reflect.ValueOf(held.Units), ""); missing != "" {
			return fault.New(fault.RecordNotReadable, where, "declared.Units%s is missing", missing)
		}
		return nil
	}
	class.Own = held.Own
	if missing := hollow(reflect.ValueOf(held), ""); missing != "" {
		return fault.New(fault.RecordNotReadable, where, "declared%s is missing", missing)
	}
	return nil
}

// unit returns a Unit as its record has it, or as it is given without one.
func (r *Records) unit(unit *catalog.Unit) *catalog.Unit {
	of := r.units[unit.Name]
	live := *unit
	switch {
	case of == nil:
	case of.whole().Unit != nil:
		live = *of.whole().Unit
		live.Origin, live.Name = unit.Origin, unit.Name
	default:
		of.overUnit(&live)
	}
	live.Manifest = common.Hash{}
	return &live
}

// The functions below write what a record of version 1 has over a copy of what is declared.

func (r *record) overHalo(halo *catalog.Halo) {
	if r.Declared != nil {
		halo.Title, halo.Legal = r.Declared.Title, r.legal()
	}
	if governance := r.Parameters["governance"]; common.IsHexAddress(governance) {
		halo.Governance = common.HexToAddress(governance)
	}
}

func (r *record) overClass(class *catalog.Class) {
	if declared := r.Declared; declared != nil {
		class.Title, class.Legal, class.Reporting = declared.Title, r.legal(), r.reporting(class.Reporting)
		class.Beacon.Kind, class.Beacon.Operator, class.Beacon.Endpoint = declared.BeaconKind, declared.Operator, declared.Endpoint
	}
	if r.Template != "" {
		class.Template = r.Template
	}
	class.Limits = r.limits(class.Limits)
}

func (r *record) overUnit(unit *catalog.Unit) {
	if declared := r.Declared; declared != nil {
		unit.Title, unit.Legal, unit.Reporting = declared.Title, r.legal(), r.reporting(unit.Reporting)
		unit.Seniority, unit.Book, unit.Redemption = declared.Seniority, declared.Book, declared.Redemption
	}
	unit.Limits = r.limits(unit.Limits)
}

func (r *record) legal() catalog.Legal {
	documents := []catalog.LegalDocument{}
	for _, url := range r.Declared.Documents {
		documents = append(documents, catalog.LegalDocument{URL: url})
	}
	return catalog.Legal{Framework: r.Declared.Framework, Recourse: r.Declared.Recourse, Documents: documents}
}

// reporting reads "<format>, every <cadence>".
func (r *record) reporting(declared catalog.Reporting) catalog.Reporting {
	const between = ", every "
	if at := strings.LastIndex(r.Declared.Reporting, between); at >= 0 {
		return catalog.Reporting{Format: r.Declared.Reporting[:at], Cadence: r.Declared.Reporting[at+len(between):]}
	}
	return declared
}

// limits returns the declared limits that have an init in the record, with that init. One that has
// none is not live.
func (r *record) limits(declared []*catalog.Limit) []*catalog.Limit {
	if r.Inits == nil {
		return declared
	}
	var live []*catalog.Limit
	for _, limit := range declared {
		for _, init := range r.Inits {
			if init.LimitRef != limit.Ref() {
				continue
			}
			made := *limit
			if init.MaxAmount.Cmp(&limit.Init.MaxAmount.Int) != 0 || init.Slope.Cmp(&limit.Init.Slope.Int) != 0 {
				made.Init = catalog.RateLimit{
					MaxAmount: init.MaxAmount, Slope: init.Slope,
					Unlimited: init.MaxAmount.Cmp(&catalog.Unlimited.Int) == 0 && init.Slope.Sign() == 0,
				}
			}
			live = append(live, &made)
			break
		}
	}
	return live
}
