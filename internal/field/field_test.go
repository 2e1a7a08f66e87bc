// SPDX-License-Identifier: AGPL-3.0-or-later

package field_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"cuelang.org/go/cue"
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/manifesttest"
)

const root = "../.."

// declares are the definitions of manifests that the table is about.
var declares = []string{"#HaloFile", "#ClassFile", "#UnitFile", "#TermUnitFile", "#BookFile", "#NetworkFile", "#TemplateFile"}

// kindsOf are the kinds whose manifests have a definition.
func kindsOf(definition string) []kind.Kind {
	return slices.DeleteFunc(kind.All(), func(each kind.Kind) bool {
		return strings.HasSuffix(definition, "UnitFile") && each.Facts().Manifests.Definition != definition
	})
}

// covering are the rows that hold for a path, without those that a longer one takes it from.
func covering(rows []field.Row, path string) []field.Row {
	var found []field.Row
	parts := strings.Split(path, ".")
	for _, row := range rows {
		of := strings.Split(row.Field, ".")
		if len(of) > len(parts) {
			continue
		}
		fits := true
		for i, part := range of {
			fits = fits && (part == "*" || part == parts[i])
		}
		switch {
		case !fits:
		case len(found) > 0 && len(of) > len(strings.Split(found[0].Field, ".")):
			found = []field.Row{row}
		case len(found) == 0 || len(of) == len(strings.Split(found[0].Field, ".")):
			found = append(found, row)
		}
	}
	return found
}

// Each field of each manifest has exactly one row, and each row is a field.
func TestEveryFieldHasOneRow(t *testing.T) {
	fields := slices.DeleteFunc(manifesttest.Fields(t, os.DirFS(root+"/schema")), func(f manifesttest.Field) bool { return !slices.Contains(declares, f.Definition) })
	seen := 0
	for i, each := range fields {
		if i+1 < len(fields) && strings.HasPrefix(fields[i+1].Path, each.Path+".") {
			continue // what it holds has rows
		}
		seen++
		rows := map[string]bool{}
		for _, of := range kindsOf(each.Definition) {
			found := covering(field.Table(of), each.Path)
			if len(found) > 1 {
				t.Errorf("%s has the rows %v", each.Path, found)
			}
			for _, row := range found {
				rows[row.Field] = true
				if got, ok := field.Of(of, each.Path); !ok || !reflect.DeepEqual(got, row) {
					t.Errorf("the row of %s is %v, not %v", each.Path, got, row)
				}
			}
		}
		if len(rows) != 1 {
			t.Errorf("%s of %s has %d rows: %v", each.Path, each.Definition, len(rows), rows)
		}
	}
	if seen < 180 {
		t.Errorf("only %d fields were looked up", seen)
	}
	for _, of := range kind.All() {
		rows := map[string]bool{}
		for _, row := range field.Table(of) {
			if !slices.ContainsFunc(fields, func(f manifesttest.Field) bool {
				return strings.Count(f.Path, ".") == strings.Count(row.Field, ".") && len(covering([]field.Row{row}, f.Path)) > 0
			}) {
				t.Errorf("%s is a row, and no field of a manifest", row.Field)
			}
			if rows[row.Field] {
				t.Errorf("%s has two rows", row.Field)
			}
			rows[row.Field] = true
			told(t, row)
		}
	}
	if row, ok := field.Of(kind.All()[0], "unit.nothing"); ok {
		t.Errorf("a field that does not exist has the row %v", row)
	}
}

// told checks what a row has to say for its How.
func told(t *testing.T, row field.Row) {
	t.Helper()
	switch row.How {
	case field.Never:
		if row.Way == "" || len(row.By) > 0 {
			t.Errorf("%s never changes, and its row does not say what to do instead, or names who signs: %v", row.Field, row)
		}
	case field.Move:
		if row.Way == "" || len(row.By) == 0 || slices.Contains(row.By, field.Merge) {
			t.Errorf("%s moves, and its row does not say how, or by whom: %v", row.Field, row)
		}
	case field.Promise:
		if !slices.Equal(row.By, []field.Signer{field.Promising}) {
			t.Errorf("%s is a promise, signed by %v", row.Field, row.By)
		}
	case field.Record:
		if !slices.Equal(row.By, []field.Signer{field.Merge}) {
			t.Errorf("%s is only recorded, signed by %v", row.Field, row.By)
		}
	default:
		t.Errorf("%s changes in the way %q", row.Field, row.How)
	}
}

// candidates are values for any field. The first that a field takes, and that makes a difference,
// counts.
var candidates = []string{
	`"winding-down"`, `"deprecated"`, `"factory"`, `"govops"`, `"timelock"`, `"meridian/other"`, `"council"`, `"deployer"`, `"share"`, `"plain"`, `"tokens"`, `"approved"`,
	`"0xdEAD000000000000000042069420694206942069"`, `"0x` + strings.Repeat("ab", 32) + `"`, `"https://example.org/other"`, `"accord"`, `"fixed"`, `"2026-01-02"`, `"2031-01-02T00:00:00Z"`,
	"1", "2", "7", "70", "1_900", "1e6", "30_000_000", `"13:30"`, `"2h"`, `"400d"`, `"SOME_OTHER"`, `"` + strings.Repeat("cd", 32) + `"`,
	`"attest-data-other"`, `"series"`, `"USDC"`, `"in-transit"`, `"AT_REST"`, `"2026-11-21T00:00:00Z"`,
	`"term-nfat@1"`, `"governance"`, "true", "false",
}

// apart are fields of which no manifest of the examples can have another value alone, and why. A
// change of each is compared below, in the Catalog.
var apart = map[string]string{
	"class.template":                               "Units of another template have other fields",
	"class.network":                                "another network has other names",
	"class.facility.asset":                         "the network has one asset",
	"class.buybox.counterparties.*":                "the facility has one counterparty",
	"class.parameters.*":                           "no template asks for a parameter that no field gives",
	"class.adopted.block":                          "a Class is adopted with all its contracts and Units",
	"class.adopted.contracts.*":                    "a Class is adopted with all its contracts and Units",
	"unit.adopted.block":                           "a Unit is adopted with its Class",
	"unit.adopted.contracts.*":                     "a Unit is adopted with its Class",
	"halo.owner":                                   "the network has one Prime",
	"halo.legal.documents.*.sha256":                "a document is told as one value",
	"halo.legal.documents.*.title":                 "a document is told as one value",
	"halo.legal.documents.*.url":                   "a document is told as one value",
	"class.legal.documents.*.sha256":               "a document is told as one value",
	"class.legal.documents.*.title":                "a document is told as one value",
	"class.legal.documents.*.url":                  "a document is told as one value",
	"unit.legal.documents.*.sha256":                "a document is told as one value",
	"unit.legal.documents.*.title":                 "a document is told as one value",
	"unit.legal.documents.*.url":                   "a document is told as one value",
	"unit.asset":                                   "the network has one asset",
	"unit.book":                                    "the Book that it names is another one, or none",
	"unit.counterparties.*":                        "the facility has one counterparty",
	"network.safe.version":                         "the schema knows one version",
	"network.sources.*":                            "the network has none",
	"network.authorities.*.safe":                   "admins go by its name",
	"template.version":                             "Classes refer to it",
	"template.kind":                                "Units of another kind have other fields",
	"template.assetDecimals":                       "amounts in the smallest unit change with it",
	"template.components.*.codeHash":               "a second file states it",
	"template.components.*.code.compiler":          "it stands with the code, which the repository stores",
	"template.components.*.code.settings.evm":      "it stands with the code, which the repository stores",
	"template.components.*.code.settings.runs":     "it stands with the code, which the repository stores",
	"template.components.*.code.settings.viaIR":    "it stands with the code, which the repository stores",
	"template.components.*.code.settings.metadata": "it stands with the code, which the repository stores",
	"template.components.*.code.source":            "it stands with the code, which the repository stores",
	"template.components.*.code.commit":            "it stands with the code, which the repository stores",
	"template.components.*.code.audit":             "it stands with the code, which the repository stores",
	"template.facets.*.code.compiler":              "it stands with the code, which the repository stores",
	"template.facets.*.code.settings.evm":          "it stands with the code, which the repository stores",
	"template.facets.*.code.settings.runs":         "it stands with the code, which the repository stores",
	"template.facets.*.code.settings.viaIR":        "it stands with the code, which the repository stores",
	"template.facets.*.code.settings.metadata":     "it stands with the code, which the repository stores",
	"template.facets.*.code.source":                "it stands with the code, which the repository stores",
	"template.facets.*.code.commit":                "it stands with the code, which the repository stores",
	"template.facets.*.code.audit":                 "it stands with the code, which the repository stores",
	"template.integrations.*":                      "each has its facet",
	"template.facets.*.codeHash":                   "a second file states it",
	"template.facets.*.wires.*":                    "a second file states it",
	"template.classBounds.*.name":                  "a field has to give the parameter",
	"template.unitBounds.*.name":                   "a field has to give the parameter",
	"template.unitBounds.*.unit":                   "the amounts beside it are then others",
	"template.limitBounds.*.unlimited":             "the fields beside it are then gone",
}

// A change of any field of a manifest is told at that field, and nowhere else. Who takes one
// account's place in a list is taken from the list and added to it.
func TestEveryFieldIsCompared(t *testing.T) {
	examples := map[string]*manifests{}
	for _, definition := range declares {
		examples[definition] = read(t, repository(t, definition), definition)
	}
	changed := 0
	for _, each := range manifesttest.Fields(t, os.DirFS(root+"/schema")) {
		if each.Struct || !slices.Contains(declares, each.Definition) || each.Value.IncompleteKind() == cue.ListKind {
			continue
		}
		path, changes := differ(t, examples[each.Definition], each)
		here := func(change field.Edit) bool {
			return change.Field == path || strings.HasSuffix(each.Path, ".*") && change.Field+"."+path[strings.LastIndexByte(path, '.')+1:] == path
		}
		alone := len(changes) > 0
		for _, change := range changes {
			alone = alone && here(change)
		}
		if _, is := apart[each.Path]; is == alone {
			t.Errorf("%s, on the list of those that cannot change alone: %v; is told as %+v", each.Path, is, changes)
		}
		if !alone {
			continue
		}
		changed++
		for _, change := range changes {
			if of, _ := field.Of(examples[each.Definition].kind, path); !reflect.DeepEqual(change.Row, of) || change.Before == change.After || change.File != manifesttest.Examples[each.Definition] {
				t.Errorf("the change of %s is %+v", path, change)
			}
		}
	}
	if changed < 150 {
		t.Errorf("only %d fields were changed", changed)
	}
}

// differ sets a field of an example to another value, and returns its path and what that changes;
// nil if no value can be set.
func differ(t *testing.T, example *manifests, of manifesttest.Field) (string, []field.Edit) {
	t.Helper()
	for _, candidate := range candidates {
		if !of.Takes(candidate) {
			continue
		}
		files := repository(t, of.Definition)
		path := manifesttest.Set(t, files, manifesttest.Examples[of.Definition], of.Path, candidate)
		after := read(t, files, of.Definition)
		if after == nil {
			continue
		}
		if changes := example.compare(after, of.Definition); len(changes) > 0 {
			return path, changes
		}
	}
	return "", nil
}

// repository is the part of the examples that a definition's example needs.
func repository(t *testing.T, definition string) fstest.MapFS {
	t.Helper()
	files := manifesttest.Repository(t, root)
	class := path.Dir(manifesttest.Examples["#ClassFile"])
	if definition == "#UnitFile" {
		class = path.Dir(path.Dir(manifesttest.Examples["#UnitFile"]))
	}
	halo := path.Dir(class)
	for name := range files {
		switch of := path.Dir(name); {
		case of == "schema", of == halo, of == "halos/templates", name == manifesttest.Examples["#NetworkFile"], strings.HasPrefix(name, class+"/"):
		default:
			delete(files, name)
		}
	}
	// The examples leave present values to GovOps, and name no endpoint. Here each limit declares
	// one, and each Unit has one.
	for name, file := range files {
		if strings.HasPrefix(name, class+"/") {
			file.Data = regexp.MustCompile(`initial: (\{[^}]*\})`).ReplaceAll(file.Data, []byte("$0\n\t\t\tnow: $1"))
			file.Data = bytes.Replace(file.Data, []byte("day0: {"), []byte(`day0: {endpoints: [{name: "desk", url: "https://desk.example/x", sha256: "`+strings.Repeat("00", 32)+`"}]`+"\n"), 1)
		}
	}
	return files
}

// manifests are what the files of a definition's example declare.
type manifests struct {
	kind     kind.Kind
	class    field.Side
	network  *catalog.Network
	template *catalog.Template
}

// read reads them; nil if they have faults.
func read(t *testing.T, files fs.FS, definition string) *manifests {
	t.Helper()
	declared, err := manifest.Load(t.Context(), files, manifest.Options{})
	if err != nil {
		return nil
	}
	halo := declared.Halos[0]
	class := halo.Classes[0]
	found := &manifests{class: field.Side{Network: declared.Networks[class.Network], Template: declared.Templates[class.Template], Halo: halo, Class: class}}
	found.kind, _ = kind.Of(found.class.Template)
	found.network = found.class.Network
	for _, each := range declared.Templates {
		if each.File == manifesttest.Examples["#TemplateFile"] {
			found.template = each
		}
	}
	return found
}

func (m *manifests) compare(after *manifests, definition string) []field.Edit {
	switch definition {
	case "#NetworkFile":
		return field.CompareNetworks(m.network, after.network)
	case "#TemplateFile":
		return field.CompareTemplates(m.template, after.template)
	}
	return field.Compare(m.kind, m.class, after.class)
}

// follows are fields of the Catalog that follow from others. No change of them is told.
var follows = map[string]string{
	"Origin.File": "where it lies", "Halo.Name": "from its place", "Class.Name": "from its place", "Class.Halo": "from its place", "Unit.Name": "from its place",
	"Network.Name": "from its place", "Template.Name": "from its place", "Authority.Name": "its key", "Asset.Name": "its key", "Prime.Name": "its key",
	"Class.Manifest": "a digest", "Class.HaloManifest": "a digest", "Unit.Manifest": "a digest", "Template.AuditDigest": "a digest",
	"Class.Values": "from the fields that give them", "Unit.Values": "from the fields that give them", "Amount.Tokens": "the same amount in words",
	"Limit.Field": "where it is written", "Limit.Route": "from the field", "Limit.Prime": "from the field", "Limit.Token": "from the template", "Subject.Name": "from the field",
	"RateLimit.Unlimited": "said by the amounts", "Class.Ramps": "plans of what GovOps do, and nothing that is live",
}

// No field of the Catalog becomes another without being told.
func TestEveryFieldOfTheCatalogIsCompared(t *testing.T) {
	used := map[string]bool{}
	for _, definition := range []string{"#UnitFile", "#TermUnitFile", "#NetworkFile", "#TemplateFile"} {
		before, after := read(t, repository(t, definition), definition), read(t, repository(t, definition), definition)
		documents := []any{after.class.Halo}
		switch definition {
		case "#NetworkFile":
			documents = []any{after.network}
		case "#TemplateFile":
			documents = []any{after.template}
		}
		leaves := 0
		for _, document := range documents {
			everyLeaf(reflect.ValueOf(document), "", func(name string) bool {
				used[name] = true
				return follows[name] != "" || name == "Unit.Asset" && after.kind.Asset(after.class.Class) != ""
			}, func(where string) {
				leaves++
				changes := before.compare(after, definition)
				if len(changes) == 0 {
					t.Errorf("%s has changed, and nothing is told", where)
				}
				for _, change := range changes {
					if change.Row.Field == "" {
						t.Errorf("%s has changed, and no row says how: %v", where, change)
					}
				}
			})
		}
		if leaves < 30 {
			t.Errorf("%s has only %d values", definition, leaves)
		}
	}
	for name := range follows {
		if !used[name] {
			t.Errorf("%s is no field of the Catalog", name)
		}
	}
}

// everyLeaf gives each value below another one a different value, calls changed, and takes it back.
func everyLeaf(value reflect.Value, where string, skip func(name string) bool, changed func(where string)) {
	switch held := value.Interface().(type) {
	case *catalog.Integer:
		if held != nil {
			was := new(big.Int).Set(&held.Int)
			held.Add(&held.Int, big.NewInt(1))
			changed(where)
			held.Set(was)
		}
		return
	case common.Address, common.Hash:
		was := reflect.ValueOf(value.Interface())
		first := value.Index(0)
		first.SetUint(first.Uint() ^ 1)
		changed(where)
		value.Set(was)
		return
	}
	switch value.Kind() {
	case reflect.Pointer:
		if !value.IsNil() {
			everyLeaf(value.Elem(), where, skip, changed)
		}
	case reflect.Slice:
		for i := range value.Len() {
			everyLeaf(value.Index(i), where+"."+strconv.Itoa(i), skip, changed)
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			if element := value.MapIndex(key); element.Kind() == reflect.Pointer {
				everyLeaf(element, where+"."+key.String(), skip, changed)
			}
		}
	case reflect.Struct:
		for i := range value.NumField() {
			of := value.Type().Field(i)
			if name := value.Type().Name() + "." + of.Name; !skip(name) {
				everyLeaf(value.Field(i), where+"."+of.Name, skip, changed)
			}
		}
	case reflect.String:
		set(value, reflect.ValueOf(value.String()+"x").Convert(value.Type()), func() { changed(where) })
	case reflect.Int64, reflect.Uint64, reflect.Uint32, reflect.Uint8:
		set(value, reflect.ValueOf(7).Convert(value.Type()), func() { changed(where) })
	case reflect.Bool:
		set(value, reflect.ValueOf(!value.Bool()).Convert(value.Type()), func() { changed(where) })
	}
}

func set(value, to reflect.Value, changed func()) {
	was := reflect.ValueOf(value.Interface())
	if reflect.DeepEqual(was.Interface(), to.Interface()) {
		to = reflect.Zero(value.Type())
	}
	value.Set(to)
	changed()
	value.Set(was)
}

// A parameter that no field of a kind gives has a name in its template alone.
func TestParametersAreComparedByName(t *testing.T) {
	before, after := read(t, repository(t, "#ClassFile"), "#ClassFile"), read(t, repository(t, "#ClassFile"), "#ClassFile")
	for i, each := range []*manifests{before, after} {
		each.class.Template.ClassBounds = append(each.class.Template.ClassBounds, catalog.Bound{Name: "other"})
		each.class.Class.Values = append(each.class.Class.Values, catalog.NewInteger(big.NewInt(int64(i+4))))
	}
	changes := before.compare(after, "#ClassFile")
	if len(changes) != 1 || changes[0].Field != "class.parameters.other" || changes[0].Before != "4" || changes[0].After != "5" || changes[0].Row.How != field.Never {
		t.Errorf("%+v", changes)
	}
}

// What people read of a change.
func TestChangesInWords(t *testing.T) {
	for _, each := range []struct{ definition, path, to, field, before, after string }{
		{"#UnitFile", "unit.capacity", "26_250_000.5", "unit.capacity", "25,000,000 USDS", "26,250,000.5 USDS"},
		{"#UnitFile", "unit.maxAnnualGrowth", "750", "unit.maxAnnualGrowth", "7 %", "7.5 %"},
		{"#UnitFile", "unit.queue.lockLimit", `"90m"`, "unit.queue.lockLimit", "3 hours", "90 minutes"},
		{"#UnitFile", "unit.limits.transfer.init.perDay", "1000", "unit.limits.transfer.init.perDay", "5,000,000 USDS a day", "1,000 USDS a day"},
		{"#UnitFile", "unit.primes.ember.redeem.init.max", "1000", "unit.primes.ember.redeem.init.max", "2,000,000 mCLO-S", "1,000 mCLO-S"},
		{"#UnitFile", "unit.status", `"retired"`, "unit.status", "live", "retired"},
		{"#TermUnitFile", "unit.term.max", `"400d"`, "unit.term.max", "360 days", "400 days"},
		{"#ClassFile", "class.facility.identityNetwork", `"0xdEAD000000000000000042069420694206942069"`, "class.facility.identityNetwork", "", "0xdEAD000000000000000042069420694206942069"},
		{"#ClassFile", "class.buybox.size.max", "26e6", "class.buybox.size.max", "25,000,000 USDS", "26,000,000 USDS"},
	} {
		files := repository(t, each.definition)
		before := read(t, files, each.definition)
		manifesttest.Set(t, files, manifesttest.Examples[each.definition], each.path, each.to)
		changes := before.compare(read(t, files, each.definition), each.definition)
		if len(changes) != 1 || changes[0].Field != each.field || changes[0].Before != each.before || changes[0].After != each.after {
			t.Errorf("%s = %s: %+v", each.path, each.to, changes)
		}
	}
}

// A list is compared by its elements, wherever they stand.
func TestListsAreComparedByElement(t *testing.T) {
	one, two, three := common.Address{1}, common.Address{2}, common.Address{3}
	oracle := func(name string) catalog.Oracle {
		return catalog.Oracle{Name: name, Source: "https://example.org/" + name}
	}
	for name, each := range map[string]struct {
		before, after func(*manifests)
		want          []string
	}{
		"an account comes": {
			func(m *manifests) { m.class.Class.Beacon.Actors = []common.Address{one, two} }, func(m *manifests) { m.class.Class.Beacon.Actors = []common.Address{one, three, two} },
			[]string{"class.beacon.actors.1: → " + three.Hex() + " (move)"},
		},
		"an account takes another's place": {
			func(m *manifests) { m.class.Class.Beacon.Actors = []common.Address{one, two} }, func(m *manifests) { m.class.Class.Beacon.Actors = []common.Address{three, two} },
			[]string{"class.beacon.actors: " + one.Hex() + " → (move)", "class.beacon.actors.0: → " + three.Hex() + " (move)"},
		},
		"accounts in another order": {
			func(m *manifests) { m.class.Class.Beacon.Actors = []common.Address{one, two} }, func(m *manifests) { m.class.Class.Beacon.Actors = []common.Address{two, one} },
			[]string{"class.beacon.actors: " + one.Hex() + ", " + two.Hex() + " → " + two.Hex() + ", " + one.Hex() + " (record)"},
		},
		"a text becomes another": {
			func(m *manifests) { m.class.Class.Buybox.AssetTypes = []string{"a", "b"} }, func(m *manifests) { m.class.Class.Buybox.AssetTypes = []string{"b", "c"} },
			[]string{"class.buybox.assetTypes.1: a → c (promise)"},
		},
		"a document is another one at the same address": {
			func(m *manifests) {
				m.class.Class.Legal.Documents = []catalog.LegalDocument{paper("a", 1), paper("b", 1)}
			},
			func(m *manifests) {
				m.class.Class.Legal.Documents = []catalog.LegalDocument{paper("c", 1), paper("a", 2)}
			},
			[]string{
				"class.legal.documents.0: " + inWords("b", 1) + " → " + inWords("c", 1) + " (promise)",
				"class.legal.documents.1: " + inWords("a", 1) + " → the document changed at the same address: " + inWords("a", 2) + " (promise)",
			},
		},
		"a document has its hash now": {
			func(m *manifests) { m.class.Class.Legal.Documents = []catalog.LegalDocument{{URL: paper("a", 1).URL}} },
			func(m *manifests) { m.class.Class.Legal.Documents = []catalog.LegalDocument{paper("a", 1)} },
			[]string{"class.legal.documents.0: https://example.org/a → " + inWords("a", 1) + " (promise)"},
		},
		"an oracle comes first": {
			func(m *manifests) { m.class.Class.Units[0].Oracles = []catalog.Oracle{oracle("a"), oracle("b")} },
			func(m *manifests) {
				m.class.Class.Units[0].Oracles = []catalog.Oracle{oracle("c"), oracle("a"), oracle("b")}
			},
			[]string{"unit.oracles.0.name: → c (record)", "unit.oracles.0.source: → https://example.org/c (record)"},
		},
		"an oracle goes": {
			func(m *manifests) { m.class.Class.Units[0].Oracles = []catalog.Oracle{oracle("a"), oracle("b")} },
			func(m *manifests) { m.class.Class.Units[0].Oracles = []catalog.Oracle{oracle("b")} },
			[]string{"unit.oracles: a, https://example.org/a → (record)"},
		},
	} {
		before, after := read(t, repository(t, "#UnitFile"), "#UnitFile"), read(t, repository(t, "#UnitFile"), "#UnitFile")
		each.before(before)
		each.after(after)
		var got []string
		for _, change := range before.compare(after, "#UnitFile") {
			got = append(got, strings.ReplaceAll(change.Field+": "+change.Before+" → "+change.After+" ("+string(change.Row.How)+")", "  ", " "))
		}
		if !slices.Equal(got, each.want) {
			t.Errorf("%s: %q, not %q", name, got, each.want)
		}
	}
}

// A Prime that joins is told once by itself, and with each of its limits.
func TestAPrimeJoins(t *testing.T) {
	after := read(t, repository(t, "#UnitFile"), "#UnitFile")
	before := read(t, repository(t, "#UnitFile"), "#UnitFile")
	unit := before.class.Class.Unit("senior")
	unit.Limits = slices.DeleteFunc(unit.Limits, func(limit *catalog.Limit) bool { return limit.Prime == "ember" })
	var fields []string
	for _, change := range before.compare(after, "#UnitFile") {
		fields = append(fields, change.Field)
		if change.Before != "" || change.After == "" {
			t.Errorf("%+v", change)
		}
	}
	want := []string{"unit.primes.ember"}
	for _, kind := range []string{"init", "initial", "now"} {
		for _, route := range []string{"redeem", "subscribe"} {
			for _, number := range []string{"max", "perDay"} {
				want = append(want, "unit.primes.ember."+route+"."+kind+"."+number)
			}
		}
	}
	if !slices.Equal(fields, want) {
		t.Errorf("%q, not %q", fields, want)
	}
}

// A chain knows what a limit regains a second, and no day. The two are no change of each other.
func TestALimitAsTheChainHasIt(t *testing.T) {
	before, after := read(t, repository(t, "#UnitFile"), "#UnitFile"), read(t, repository(t, "#UnitFile"), "#UnitFile")
	limit := before.class.Class.Unit("senior").Limits[0]
	limit.Init.PerDay = ""
	if changes := before.compare(after, "#UnitFile"); len(changes) != 0 {
		t.Errorf("%+v", changes)
	}
	limit.Init.PerDay = "5000000.000000000000001"
	if changes := before.compare(after, "#UnitFile"); len(changes) != 1 || changes[0].Row.How != field.Record {
		t.Errorf("another number a day, and the same a second: %+v", changes)
	}
}

// A Term Unit that wound down is never live again, and a Portfolio Unit may be. Each other status
// of either moves.
func TestOnlyATermUnitNeverComesBack(t *testing.T) {
	for definition, never := range map[string]bool{"#TermUnitFile": true, "#UnitFile": false} {
		before, after := read(t, repository(t, definition), definition), read(t, repository(t, definition), definition)
		was, is := before.class.Class.Units[0], after.class.Class.Units[0]
		for _, step := range []struct {
			from, to catalog.Status
			want     field.How
		}{
			{catalog.Live, catalog.WindingDown, field.Move}, {catalog.Live, catalog.Retired, field.Move}, {catalog.WindingDown, catalog.Retired, field.Move},
			{catalog.WindingDown, catalog.Live, map[bool]field.How{true: field.Never, false: field.Move}[never]},
		} {
			was.Status, is.Status = step.from, step.to
			edits := before.compare(after, definition)
			if len(edits) != 1 || edits[0].Field != "unit.status" || edits[0].Row.How != step.want || edits[0].Of != is.Part() {
				t.Errorf("%s: %s to %s: %+v", definition, step.from, step.to, edits)
			} else if step.want == field.Never && !strings.Contains(edits[0].Row.Way, "declare a new Unit") {
				t.Errorf("the way forward is %q", edits[0].Row.Way)
			}
		}
	}
}

// paper is a legal document with a content of its own.
func paper(name string, content byte) catalog.LegalDocument {
	return catalog.LegalDocument{URL: "https://example.org/" + name, SHA256: common.Hash{content}}
}

// inWords is how a document reads in an edit.
func inWords(name string, content byte) string {
	return fmt.Sprintf("https://example.org/%s (SHA-256 %s)", name, common.Hash{content}.Hex())
}
