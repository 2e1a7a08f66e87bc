// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/manifest"
)

const (
	termFile   = "halos/meridian/senior-secured/class.cue"
	bridgeFile = "halos/meridian/senior-secured/units/bridge.cue"
	seniorFile = "halos/meridian/clo-tranched/units/senior.cue"
	juniorFile = "halos/meridian/clo-tranched/units/junior.cue"
	seniorBook = "halos/meridian/clo-tranched/books/senior.cue"
	juniorBook = "halos/meridian/clo-tranched/books/junior.cue"
	classFile  = "halos/meridian/clo-tranched/class.cue"
	haloFile   = "halos/meridian/halo.cue"
	devnetFile = "halos/networks/devnet.cue"
	lctsFile   = "halos/templates/portfolio-lcts.cue"
)

// repository is a copy of this repository's schema and manifests that a test may change.
func repository(t testing.TB) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	root := os.DirFS("../..")
	for _, folder := range []string{"schema", "halos"} {
		if err := fs.WalkDir(root, folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(root, name)
			files[name] = &fstest.MapFile{Data: data}
			return err
		}); err != nil {
			t.Fatal(err)
		}
	}
	return files
}

// edit replaces text that must be there, once.
func edit(t testing.TB, files fstest.MapFS, file, old, new string) {
	t.Helper()
	text := string(files[file].Data)
	if !strings.Contains(text, old) {
		t.Fatalf("%s does not contain %q", file, old)
	}
	files[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
}

// lineOf is where a machine-written file says something.
func lineOf(t testing.TB, file, text string) int {
	t.Helper()
	before, _, found := strings.Cut(string(repository(t)[file].Data), text)
	if !found {
		t.Fatalf("%s does not contain %q", file, text)
	}
	return strings.Count(before, "\n") + 1
}

func load(t testing.TB, files fs.FS) *catalog.Catalog {
	t.Helper()
	declared, err := manifest.Load(context.Background(), files, manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

// faults loads what must not load, and returns "code where" of each fault.
func faults(t testing.TB, files fs.FS) []string {
	t.Helper()
	_, err := manifest.Load(context.Background(), files, manifest.Options{})
	list, ok := fault.All(err)
	if !ok {
		t.Fatalf("no faults: %v", err)
	}
	var all []string
	for _, each := range list {
		all = append(all, each.Code.String()+" "+each.Where)
	}
	return all
}

func TestExampleIsResolved(t *testing.T) {
	declared := load(t, repository(t))
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	senior := class.Unit("senior")
	for name, got := range map[string]struct{ is, want any }{
		"capacity":          {senior.Capacity.Units.String(), "25000000" + strings.Repeat("0", 18)},
		"capacity written":  {senior.Capacity.Tokens, "25000000"},
		"bound on haircuts": {lcts.PoolOf(senior).MaxHaircut, int64(200)},
		"lock limit":        {lcts.PoolOf(senior).Queue.LockLimit, uint64(3 * 3600)},
		"admins":            {class.Admins[0], declared.Networks["devnet"].Authorities["council"].Safe},
		"class values":      {len(class.Values), 0},
		"values":            {fmt.Sprint(senior.Values), "[18 25000000000000000000000000 700 200 10800]"},
		"units":             {[]catalog.UnitName{class.Units[0].Name, class.Units[1].Name}, []catalog.UnitName{"junior", "senior"}},
		"no such Unit":      {class.Unit("mezzanine"), (*catalog.Unit)(nil)},
		"no such Class":     {declared.Class(catalog.ClassRef{Halo: "meridian", Class: "other"}), (*catalog.Class)(nil)},
		"no such Halo":      {declared.Class(catalog.ClassRef{Halo: "other", Class: "clo-tranched"}), (*catalog.Class)(nil)},
		"no factory":        {declared.Networks["mainnet"].Contracts.Factory == nil, true},
	} {
		if !reflect.DeepEqual(got.is, got.want) {
			t.Errorf("%s: %v, want %v", name, got.is, got.want)
		}
	}
	want := []string{
		"SETTLE_SUBSCRIBE  asset unit.limits.settleSubscribe 5000000000000000000000000 57870370370370370370",
		"SETTLE_REDEEM  asset unit.limits.settleRedeem 5000000000000000000000000 57870370370370370370",
		"TRANSFER  asset unit.limits.transfer 5000000000000000000000000 57870370370370370370",
		"PRIME_SUBSCRIBE ember asset unit.primes.ember.subscribe 2000000000000000000000000 23148148148148148148",
		"PRIME_REDEEM ember share unit.primes.ember.redeem 2000000000000000000000000 23148148148148148148",
		"PRIME_CLAIM_SUBSCRIBE ember share unit.primes.ember " + catalog.Unlimited.String() + " 0",
		"PRIME_CLAIM_REDEEM ember asset unit.primes.ember " + catalog.Unlimited.String() + " 0",
	}
	for i, limit := range senior.Limits {
		got := fmt.Sprint(limit.Route, " ", limit.Prime, " ", limit.Token, " ", limit.Field, " ", limit.Init.MaxAmount, " ", limit.Init.Slope)
		if got != want[i] {
			t.Errorf("limit %d:\n%s, want\n%s", i, got, want[i])
		}
		if unlimited := limit.Init.MaxAmount.Cmp(&catalog.Unlimited.Int) == 0; limit.Init.Unlimited != unlimited {
			t.Errorf("%s is unlimited: %v", limit.Route, limit.Init.Unlimited)
		}
	}
}

// The schema lets a haircut be nothing, or everything; the template decides. TestFaultsOfRecords
// has what lies beyond either end.
func TestEndsOfAHaircut(t *testing.T) {
	for written, want := range map[string]int64{"0": 0, "10_000": 10_000} {
		files := repository(t)
		edit(t, files, seniorFile, "maxHaircut:      200", "maxHaircut:      "+written)
		senior := load(t, files).Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}).Unit("senior")
		if got := senior.Values[3].Int64(); lcts.PoolOf(senior).MaxHaircut != want || got != want {
			t.Errorf("%s: %d, and the value %d", written, lcts.PoolOf(senior).MaxHaircut, got)
		}
	}
}

func TestPositions(t *testing.T) {
	files := repository(t)
	edit(t, files, seniorFile, "\t\tlockAt:    \"13:00\"\n", "")
	declared := load(t, files)
	for path, want := range map[string]string{
		"unit":                                 ":4:1",
		"unit.capacity":                        ":11:2",
		"unit.queue.settleBy":                  ":17:3",
		"unit.manager.constraints.1":           ":26:4",
		"unit.limits.transfer.init.max":        ":57:11",
		"unit.primes.ember.redeem.init.perDay": ":70:20",
		"unit.primes.ember":                    ":63:10",
		"unit.queue.lockAt":                    ":16:2", // the schema's default: what is around it
		"unit.limits.transfer.init.nothing":    ":57:4",
	} {
		if got := declared.Position(seniorFile, path); got != seniorFile+want {
			t.Errorf("%s is at %s, want %s", path, got, want)
		}
	}
	if got := declared.Position(lctsFile, "template.components.MODULE"); !strings.HasPrefix(got, "halos/templates/portfolio-lcts_code.cue:") {
		t.Errorf("a code hash is at %s", got)
	}
	if got := declared.Position("halos/none.cue", "unit.capacity"); got != "halos/none.cue" {
		t.Errorf("a field of an unknown file is at %s", got)
	}
}

func TestCatalogIsAPureFunctionOfTheFiles(t *testing.T) {
	marshal := func(files fs.FS) []byte {
		data, err := json.Marshal(load(t, files))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	files := repository(t)
	first := marshal(files)
	for range 3 {
		if !bytes.Equal(first, marshal(files)) {
			t.Fatal("two loads differ")
		}
	}
	read := new(catalog.Catalog)
	if err := json.Unmarshal(first, read); err != nil {
		t.Fatal(err)
	}
	if err := kind.Complete(read); err != nil {
		t.Fatal(err)
	}
	if again, err := json.Marshal(read); err != nil || !bytes.Equal(first, again) {
		t.Errorf("the document does not survive reading: %v", err)
	}
}

func TestManifestDigestsCoverValuesAndNothingElse(t *testing.T) {
	digests := func(change func(fstest.MapFS)) [4]string {
		files := repository(t)
		change(files)
		class := load(t, files).Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
		return [4]string{class.HaloManifest.Hex(), class.Manifest.Hex(), class.Unit("junior").Manifest.Hex(), class.Unit("senior").Manifest.Hex()}
	}
	plain := digests(func(fstest.MapFS) {})
	for name, each := range map[string]struct {
		change  func(fstest.MapFS)
		changed [4]bool
	}{
		"a comment":               {func(f fstest.MapFS) { edit(t, f, seniorFile, "unit: {", "// Note.\n\nunit: {") }, [4]bool{}},
		"another spelling":        {func(f fstest.MapFS) { edit(t, f, seniorFile, "25M", "25_000_000.0") }, [4]bool{}},
		"a default left out":      {func(f fstest.MapFS) { edit(t, f, seniorFile, "\t\tlockLimit: \"3h\"\n", "") }, [4]bool{}},
		"another spelling of 3h":  {func(f fstest.MapFS) { edit(t, f, seniorFile, "\"3h\"", "\"180m\"") }, [4]bool{}},
		"a name for its Safe":     {func(f fstest.MapFS) { safe := councilSafe(t); edit(t, f, classFile, `["council"]`, `["`+safe+`"]`) }, [4]bool{}},
		"a value of a Unit":       {func(f fstest.MapFS) { edit(t, f, seniorFile, "25M", "25.5M") }, [4]bool{3: true}},
		"a bound on haircuts":     {func(f fstest.MapFS) { edit(t, f, seniorFile, "maxHaircut:      200", "maxHaircut:      201") }, [4]bool{3: true}},
		"an initial limit":        {func(f fstest.MapFS) { edit(t, f, juniorFile, "max: 100K", "max: 99K") }, [4]bool{2: true}},
		"a text of the Class":     {func(f fstest.MapFS) { edit(t, f, classFile, "Meridian Operations", "Meridian Ops") }, [4]bool{1: true}},
		"the Halo's legal frame":  {func(f fstest.MapFS) { edit(t, f, haloFile, "Cayman Islands", "Bermuda") }, [4]bool{0: true}},
		"a bound of the template": {func(f fstest.MapFS) { edit(t, f, lctsFile, "max: 500M", "max: 400M") }, [4]bool{}},
	} {
		got := digests(each.change)
		for i := range got {
			if (got[i] != plain[i]) != each.changed[i] {
				t.Errorf("%s: digest %d changed: %v", name, i, got[i] != plain[i])
			}
		}
	}
}

func councilSafe(t *testing.T) string {
	return load(t, repository(t)).Networks["devnet"].Authorities["council"].Safe.Hex()
}

func TestSchemaOfAnotherRevision(t *testing.T) {
	files := repository(t)
	schema := fstest.MapFS{}
	for name, file := range files {
		if base, ok := strings.CutPrefix(name, "schema/"); ok {
			schema[base] = file
			delete(files, name)
		}
	}
	if _, err := manifest.Load(context.Background(), files, manifest.Options{Schema: schema}); err != nil {
		t.Fatal(err)
	}
	edit(t, schema, "unit.cue", "seniority!: int & >=1 & <=100", "seniority!: int & >=1 & <=1")
	_, err := manifest.Load(context.Background(), files, manifest.Options{Schema: schema})
	if list, _ := fault.All(err); len(list) != 1 || list[0].Code != fault.WrongValue || list[0].Where != juniorFile+":12:2" {
		t.Errorf("%v", err)
	}
	// A field that this program does not know must not vanish.
	edit(t, schema, "unit.cue", "seniority!: int & >=1 & <=1", "seniority!: int\n\tgrade: string | *\"A\"")
	if _, err = manifest.Load(context.Background(), files, manifest.Options{Schema: schema}); fault.Exit(err) != 1 || !strings.Contains(err.Error(), "HC0003") {
		t.Errorf("%v", err)
	}
}

func TestTwoVersionsOfATemplate(t *testing.T) {
	files := repository(t)
	files["halos/templates/portfolio-lcts@2.cue"] = files[lctsFile]
	files["halos/templates/portfolio-lcts@2_code.cue"] = files["halos/templates/portfolio-lcts_code.cue"]
	edit(t, files, "halos/templates/portfolio-lcts@2.cue", "version: 1", "version: 2")
	edit(t, files, classFile, "portfolio-lcts@1", "portfolio-lcts@2")
	if declared := load(t, files); len(declared.Templates) != 3 || declared.Templates["portfolio-lcts@2"].Version != 2 {
		t.Error("the second version is not there")
	}
}

// Each case changes one thing, and every fault that follows is listed, in order.
func TestFaults(t *testing.T) {
	add := func(file, text string) func(testing.TB, fstest.MapFS) {
		return func(_ testing.TB, files fstest.MapFS) { files[file] = &fstest.MapFile{Data: []byte(text)} }
	}
	change := func(file, old, new string) func(testing.TB, fstest.MapFS) {
		return func(t testing.TB, files fstest.MapFS) { edit(t, files, file, old, new) }
	}
	remove := func(file string) func(testing.TB, fstest.MapFS) {
		return func(_ testing.TB, files fstest.MapFS) { delete(files, file) }
	}
	for name, each := range map[string]struct {
		change func(testing.TB, fstest.MapFS)
		want   []string
	}{
		"syntax":                          {change(seniorFile, "capacity:  ", "capacity   "), []string{"HC1001 " + seniorFile + ":11:2"}},
		"two manifests in a file":         {change(seniorFile, "unit: {", "class: {}\nunit: {"), []string{"HC1002 " + seniorFile + ":4:1"}},
		"no manifest in a file":           {add(seniorFile, "// nothing\n"), []string{"HC1003 " + seniorFile + ":1:1"}},
		"a Class without a class.cue":     {remove(classFile), []string{"HC1007 halos/meridian/clo-tranched"}},
		"a Halo without a halo.cue":       {remove(haloFile), []string{"HC1007 halos/meridian"}},
		"a template without its code":     {remove("halos/templates/portfolio-lcts_code.cue"), []string{"HC1003 " + lctsFile + ":4:1"}},
		"code without its template":       {remove(lctsFile), []string{"HC1007 " + classFile + ":6:2", "HC1007 " + devnetFile + ":12:15", "HC1007 halos/templates/portfolio-lcts_code.cue"}},
		"an unknown network":              {change(classFile, `"devnet"`, `"testnet"`), []string{"HC1007 " + classFile + ":7:2"}},
		"a network that has faults":       {change(devnetFile, "chainId: ", "chain: "), []string{fmt.Sprintf("HC1002 %s:%d:2", devnetFile, lineOf(t, devnetFile, "chainId: "))}},
		"a template that has faults":      {change(lctsFile, `"lcts"`, `"lctx"`), []string{"HC1004 " + lctsFile + ":6:2"}},
		"a route that no bound is for":    {change(lctsFile, "TRANSFER:", "MOVE:"), []string{"HC1007 " + juniorFile + ":57:3", "HC1007 " + seniorFile + ":57:3"}},
		"a parameter that no field gives": {change(lctsFile, `"lockLimit"`, `"term"`), []string{"HC1007 " + juniorFile + ":1:1", "HC1007 " + seniorFile + ":1:1"}},
		"a parameter bounded twice":       {change(lctsFile, `"lockLimit"`, `"capacity"`), []string{"HC1006 " + lctsFile + ":24:4"}},
		"a range upside down":             {change(lctsFile, "min: 1M, max: 500M", "min: 1M, max: 500K"), []string{"HC1004 " + lctsFile + ":18:3"}},
		"a parameter of the Class that is missing": {change(lctsFile, "\tunitBounds:", "\tclassBounds: [{name: \"size\", min: 1, max: 2}]\n\tunitBounds:"),
			[]string{"HC1003 " + classFile + ":4:1"}},
		"a parameter of the Class that nobody wants": {change(classFile, "\tbeacon:", "\tparameters: size: 1\n\tbeacon:"), []string{"HC1002 " + classFile + ":13:14"}},
		"a version that its file contradicts": {func(t testing.TB, files fstest.MapFS) {
			files["halos/templates/other@2.cue"] = files[lctsFile]
			files["halos/templates/other@2_code.cue"] = files["halos/templates/portfolio-lcts_code.cue"]
		}, []string{"HC1005 halos/templates/other@2.cue:5:2"}},
		"a version that is no number": {add("halos/templates/other@x.cue", "template: {}"), []string{"HC1005 halos/templates/other@x.cue"}},
		"a date that does not exist":  {change(lctsFile, "2026-11-22", "2026-02-30"), []string{"HC1004 " + lctsFile + ":65:3"}},
		"a moment before all others":  {change(lctsFile, "2028-06-30", "1677-12-31"), []string{"HC1004 " + lctsFile + ":8:2"}},
		"a moment after all others":   {change(lctsFile, "2028-06-30", "2262-01-01"), []string{"HC1004 " + lctsFile + ":8:2"}},
		"a date after all others":     {change(lctsFile, "2026-11-22", "2262-01-01"), []string{"HC1004 " + lctsFile + ":65:3"}},
		"a year of five digits":       {change(lctsFile, "2028-06-30", "12028-06-30"), []string{"HC1004 " + lctsFile + ":8:2"}},
		"a start that no share can count": {func(t testing.TB, files fstest.MapFS) {
			edit(t, files, lctsFile, "assetDecimals: 18", "assetDecimals: 6")
			edit(t, files, lctsFile, "initialMaxAmount: 100K", "initialMaxAmount: 1"+strings.Repeat("0", 60))
		}, []string{"HC1009 " + lctsFile + ":57:3"}},
		"a schema's file in capitals":    {add("schema/more.CUE", "package schema\n"), []string{"HC1005 schema/more.CUE"}},
		"a schema's file with an ending": {add("schema/more.cue.txt", "package schema\n"), []string{"HC1005 schema/more.cue.txt"}},
		"a schema's file that is a note": {add("schema/more.cue.md", "package schema\n"), []string{"HC1005 schema/more.cue.md"}},
		"a schema's file in a folder":    {add("schema/ours/more.cue", "package schema\n"), []string{"HC1005 schema/ours"}},
		"another file of a schema":       {add("schema/more.json", "{}"), []string{"HC1005 schema/more.json"}},
		"a Class in capitals": {add("halos/meridian/clo-tranched/class.CUE", "class: {}\n"), []string{
			"HC1007 halos/meridian/clo-tranched", "HC1005 halos/meridian/clo-tranched/class.CUE", "HC1006 " + classFile}},
		"a Unit in capitals":                   {add("halos/meridian/clo-tranched/units/more.CUE", "unit: {}\n"), []string{"HC1005 halos/meridian/clo-tranched/units/more.CUE"}},
		"a Unit with an ending":                {add("halos/meridian/clo-tranched/units/more.cue.bak", "unit: {}\n"), []string{"HC1005 halos/meridian/clo-tranched/units/more.cue.bak"}},
		"a Unit that is a note":                {add("halos/meridian/clo-tranched/units/more.cue.md", "unit: {}\n"), []string{"HC1005 halos/meridian/clo-tranched/units/more.cue.md"}},
		"a Unit in a folder":                   {add("halos/meridian/clo-tranched/units/more/more.cue", "unit: {}\n"), []string{"HC1005 halos/meridian/clo-tranched/units/more"}},
		"a moment that does not exist":         {change(lctsFile, "2028-06-30", "2028-06-31"), []string{"HC1004 " + lctsFile + ":8:2"}},
		"a time that does not exist":           {change(seniorFile, `"13:00"`, `"24:00"`), []string{"HC1004 " + seniorFile + ":17:3"}},
		"a negative amount":                    {change(seniorFile, "25M", "-25M"), []string{"HC1004 " + seniorFile + ":11:2"}},
		"a list where one is needed":           {change(classFile, `admins: ["council"]`, `admins: []`), []string{"HC1004 " + classFile + ":10:2"}},
		"more decimals than the token":         {change(seniorFile, "25M", "1.0000000000000000001"), []string{"HC1009 " + seniorFile + ":11:2"}},
		"more than 256 bits":                   {change(seniorFile, "25M", "1e60"), []string{"HC1004 " + seniorFile + ":11:2"}},
		"an exponent out of all bounds":        {change(seniorFile, "25M", "1e999999999"), []string{"HC1004 " + seniorFile + ":11:19"}},
		"a hexadecimal amount":                 {change(seniorFile, "25M", "0x17d7840"), []string{"HC1004 " + seniorFile + ":11:19"}},
		"an oracle's address":                  {change(seniorFile, `"https://valuation.northgate.example/meridian-clo.json"`, `"0x145148e422dafe6278526be03374f171037576fA"`), []string{"HC1008 " + seniorFile + ":33:3"}},
		"a value written in two files":         {change("halos/templates/portfolio-lcts_code.cue", "template: components", "template: kind: \"nfat\"\ntemplate: components"), []string{"HC1006 halos/templates/portfolio-lcts_code.cue:4:11"}},
		"text that is not UTF-8":               {change(seniorFile, "Northgate", "North\xffgate"), []string{"HC1001 " + seniorFile + ":23:18"}},
		"a NUL in a comment":                   {change(seniorFile, "basis points", "basis\x00points"), []string{"HC1001 " + seniorFile + ":13:31"}},
		"a bidirectional override in comments": {change(seniorFile, "basis points", "\u202ebasis points"), []string{"HC1001 " + seniorFile + ":13:26"}},
		"a zero-width space in text":           {change(seniorFile, "Northgate", "North\u200bgate"), []string{"HC1001 " + seniorFile + ":23:18"}},
		"an escaped one":                       {change(seniorFile, "Northgate", `North\u200bgate`), []string{"HC1001 " + seniorFile + ":23:12"}},
		"an import":                            {change(seniorFile, "unit: {", "import \"strings\"\nunit: {"), []string{"HC1001 " + seniorFile + ":4:1"}},
		"a reference":                          {change(seniorFile, "25M", "seniority"), []string{"HC1001 " + seniorFile + ":11:19"}},
		"a call":                               {change(seniorFile, "25M", "len(\"x\")"), []string{"HC1001 " + seniorFile + ":11:19"}},
		"an interpolation":                     {change(seniorFile, `"mCLO-S"`, `"m\(1)"`), []string{"HC1001 " + seniorFile + ":9:11"}},
		"a comprehension":                      {change(seniorFile, "25M", "25M\n\tif true {seniority: 1}"), []string{"HC1001 " + seniorFile + ":12:2"}},
		"a disjunction":                        {change(seniorFile, "25M", "25M | 26M"), []string{"HC1001 " + seniorFile + ":11:19"}},
		"an attribute":                         {change(seniorFile, "25M", "25M @embed(file=x)"), []string{"HC1001 " + seniorFile + ":11:19"}},
		"a hidden field":                       {change(seniorFile, "25M", "25M\n\t_x: 1"), []string{"HC1001 " + seniorFile + ":12:2"}},
		"an optional field":                    {change(seniorFile, "capacity:", "capacity?:"), []string{"HC1001 " + seniorFile + ":11:2"}},
		"an ellipsis":                          {change(seniorFile, "25M", "25M\n\t..."), []string{"HC1001 " + seniorFile + ":12:2"}},
		"an alias":                             {change(seniorFile, "unit: {", "X=unit: {"), []string{"HC1001 " + seniorFile + ":4:1"}},
		"nesting without end":                  {change(seniorFile, "25M", strings.Repeat("[", 500_000)), []string{"HC1011 " + seniorFile + ":11:50"}},
		"labels without end":                   {change(seniorFile, "25M", strings.Repeat("a: ", 200_000)), []string{"HC1011 " + seniorFile + ":11:113"}},
		"signs without end":                    {change(seniorFile, "25M", strings.Repeat("-", 200_000)+"1"), []string{"HC1001 " + seniorFile + ":11:19"}},
		"a file without end":                   {change(seniorFile, "25M", strings.Repeat("1", 1<<20)), []string{"HC1011 " + seniorFile}},
		"a Term Class without a facility": {func(_ testing.TB, files fstest.MapFS) {
			text := string(files[termFile].Data)
			from, to := strings.Index(text, "	facility: {"), strings.Index(text, "	legal: {")
			files[termFile] = &fstest.MapFile{Data: []byte(text[:from] + text[to:])}
		}, []string{"HC1003 " + termFile + ":4:1"}},
		"a Portfolio Class with a facility": {func(t testing.TB, files fstest.MapFS) {
			edit(t, files, termFile, `"term-nfat@1"`, `"portfolio-lcts@1"`)
			delete(files, bridgeFile)
			delete(files, "halos/meridian/senior-secured/units/term.cue")
		}, []string{"HC1002 " + termFile + ":22:2", "HC1002 " + termFile + ":87:3", "HC1002 " + termFile + ":89:3"}},
		"a counterparty that is not there": {change(bridgeFile, `["harbour"]`, `["harbor"]`), []string{"HC1007 " + bridgeFile + ":13:19"}},
		"a Prime that is not there":        {change(termFile, "primes: ember", "primes: umber"), []string{"HC1007 " + termFile + ":60:11"}},
		"a Unit of the other kind":         {change(bridgeFile, "\tsize:", "\tqueue:"), []string{"HC1002 " + bridgeFile + ":10:2"}},
		"a term that is no duration":       {change(bridgeFile, `"180d"`, `"half a year"`), []string{"HC1004 " + bridgeFile + ":11:9"}},
		"names that differ in case": {add("halos/Meridian/halo.cue", "halo: {}"), []string{
			"HC1005 halos/Meridian", "HC1006 halos/meridian"}},
		"a name that is too long":                {add("halos/networks/"+strings.Repeat("n", 33)+".cue", "network: {}"), []string{"HC1005 halos/networks/" + strings.Repeat("n", 33) + ".cue"}},
		"a network's folder with something else": {add("halos/networks/devnet/notes.txt", "x"), []string{"HC1005 halos/networks/devnet/notes.txt"}},
		"a folder of no network":                 {add("halos/networks/elsewhere/approvals/abc/plan.json", "x"), []string{"HC1005 halos/networks/elsewhere"}},
		"a platform that nobody governs": {change(devnetFile, "governance: \"council\"\n", "governance: \"nobody\"\n\t\tapproval: \"no-one\"\n"), []string{
			"HC1007 " + devnetFile + ":11:3", "HC1007 " + devnetFile + ":12:3"}},
		"a platform with unknown templates": {change(devnetFile, `["portfolio-lcts@1", "term-nfat@1"]`, `["term-nfat@1", "term-nfat@1", "other@1"]`), []string{
			"HC1006 " + devnetFile + ":12:30", "HC1007 " + devnetFile + ":12:45"}},
		"two networks of one chain": {func(t testing.TB, files fstest.MapFS) {
			files["halos/networks/another.cue"] = &fstest.MapFile{Data: files[devnetFile].Data}
		}, []string{fmt.Sprintf("HC1022 %s:%d:2", "halos/networks/another.cue", lineOf(t, devnetFile, "chainId: ")), fmt.Sprintf("HC1022 %s:%d:2", devnetFile, lineOf(t, devnetFile, "chainId: "))}},
		"three networks of one chain, each told once": {func(t testing.TB, files fstest.MapFS) {
			files["halos/networks/another.cue"] = &fstest.MapFile{Data: files[devnetFile].Data}
			files["halos/networks/third.cue"] = &fstest.MapFile{Data: files[devnetFile].Data}
		}, []string{
			fmt.Sprintf("HC1022 %s:%d:2", "halos/networks/another.cue", lineOf(t, devnetFile, "chainId: ")), fmt.Sprintf("HC1022 %s:%d:2", devnetFile, lineOf(t, devnetFile, "chainId: ")),
			fmt.Sprintf("HC1022 %s:%d:2", "halos/networks/third.cue", lineOf(t, devnetFile, "chainId: ")),
		}},
		"a Class in a kept folder": {add("halos/meridian/approvals/class.cue", "class: {}"), []string{"HC1005 halos/meridian/approvals"}},
		"a schema with faults":     {change("schema/unit.cue", "unit!: #Unit", "unit!: ]"), []string{"HC1001 schema/unit.cue:5:19"}},
		"a schema that imports":    {change("schema/unit.cue", "package schema", "package schema\n\nimport \"tool/file\""), []string{"HC1001 schema/unit.cue:5:8"}},
		"a schema without a kind":  {change("schema/unit.cue", "#UnitFile:", "#Else:"), []string{"HC1010 schema"}},
	} {
		t.Run(name, func(t *testing.T) {
			files := repository(t)
			each.change(t, files)
			if got := faults(t, files); !reflect.DeepEqual(got, each.want) {
				_, err := manifest.Load(context.Background(), files, manifest.Options{})
				t.Errorf("%v\nwant %v\n%.600v", got, each.want, err)
			}
		})
	}
}

func TestMachineWrittenFoldersAndNotesAreLeftAlone(t *testing.T) {
	files := repository(t)
	for _, name := range []string{
		"halos/README.md", "halos/meridian/clo-tranched/units/README.md",
		"halos/meridian/clo-tranched/approvals/abc/bundle.json", "halos/meridian/clo-tranched/artifact/devnet/class.json",
		"halos/networks/devnet/approvals/abc/bundle.json",
	} {
		files[name] = &fstest.MapFile{Data: []byte("anything")}
	}
	load(t, files)
}

func TestSymbolicLinksAreNotFollowed(t *testing.T) {
	for _, link := range []string{seniorFile, "halos/networks/linked.cue"} {
		files := repository(t)
		files[link] = &fstest.MapFile{Data: []byte("../../../../etc/passwd"), Mode: fs.ModeSymlink | 0o777}
		if got := faults(t, files); !reflect.DeepEqual(got, []string{"HC1005 " + link}) {
			t.Errorf("%v", got)
		}
	}
}

func TestNoRepository(t *testing.T) {
	if got := faults(t, fstest.MapFS{}); !reflect.DeepEqual(got, []string{"HC1010 halos", "HC1010 schema"}) {
		t.Errorf("%v", got)
	}
}

// A Reader uses the memory of a Class that it was told to forget for the next one, and of no other:
// each has the digest and the Units that it has by itself.
func TestAReaderForgetsOnlyWhatItMay(t *testing.T) {
	repository, err := manifest.Open(os.DirFS("../.."), manifest.Options{})
	if err != nil || len(repository.Classes) != 2 {
		t.Fatalf("%d Classes, %v", len(repository.Classes), err)
	}
	reading := func(do func(reader *manifest.Reader)) {
		if err := repository.Each(t.Context(), repository.Classes[:1], func(reader *manifest.Reader, _ int) error { do(reader); return nil }); err != nil {
			t.Fatal(err)
		}
	}
	var alone [2]string
	var first *catalog.Class
	digest := func(sources *manifest.Sources) string {
		sum, whole := sources.Digest()
		if !whole {
			t.Error("not read wholly")
		}
		return fmt.Sprintf("%x", sum)
	}
	for i := range alone {
		reading(func(reader *manifest.Reader) { alone[i] = digest(reader.Read(repository.Classes[i])) })
	}
	reading(func(reader *manifest.Reader) { first, err = reader.Class(reader.Read(repository.Classes[0]), nil) })
	if err != nil {
		t.Fatal(err)
	}
	reading(func(reader *manifest.Reader) {
		for _, i := range []int{0, 1, 1, 0, 0} {
			sources := reader.Read(repository.Classes[i])
			if got := digest(sources); got != alone[i] {
				t.Errorf("Class %d after another: %s, want %s", i, got, alone[i])
			}
			reader.Forget(sources)
		}
		kept := reader.Read(repository.Classes[0])
		for range 3 {
			reader.Forget(reader.Read(repository.Classes[1]))
		}
		if got := digest(kept); got != alone[0] {
			t.Errorf("what is kept was overwritten: %s, want %s", got, alone[0])
		}
		class, err := reader.Class(kept, nil)
		if err != nil || len(class.Units) == 0 || !reflect.DeepEqual(class, first) {
			t.Errorf("%+v, %v, want %+v", class, err, first)
		}
	})
}

func TestCancelledLoad(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := manifest.Load(ctx, repository(t), manifest.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

func TestIntegerHasOneSpelling(t *testing.T) {
	for _, text := range []string{`"0"`, `"-1"`, `"` + catalog.Unlimited.String() + `"`} {
		integer := new(catalog.Integer)
		if err := json.Unmarshal([]byte(text), integer); err != nil {
			t.Fatal(err)
		}
		if data, err := json.Marshal(integer); err != nil || string(data) != text {
			t.Errorf("%s came back as %s: %v", text, data, err)
		}
	}
	for _, text := range []string{`1`, `"01"`, `"1.0"`, `""`, `"+1"`, `"0x1"`, `"1e3"`, `" 1"`, `"` + strings.Repeat("9", 100) + `"`} {
		if err := json.Unmarshal([]byte(text), new(catalog.Integer)); err == nil {
			t.Errorf("%s was read", text)
		}
	}
}

// Whatever a Unit's file holds, loading ends, and every fault has a place in a file.
func FuzzUnit(f *testing.F) {
	files := repository(f)
	f.Add(string(files[seniorFile].Data))
	for _, text := range []string{"", "unit: {}", "unit: 1", "unit: {capacity: 1e9}", "unit: {a: [1, {b: \"\\u{10ffff}\"}]}", "unit: \"\"\"\n\t\"\"\"", "{", "unit: {#x: 1}"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		changed := fstest.MapFS{}
		for name, file := range files {
			changed[name] = file
		}
		changed[seniorFile] = &fstest.MapFile{Data: []byte(text)}
		_, err := manifest.Load(context.Background(), changed, manifest.Options{})
		if list, ok := fault.All(err); ok {
			for _, each := range list {
				if !strings.HasPrefix(each.Where, "halos/") || each.What == "" || each.Do == "" {
					t.Errorf("%v", each)
				}
			}
		} else if err != nil {
			t.Errorf("%v", err)
		}
	})
}
