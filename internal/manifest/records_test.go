// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"context"
	"encoding/json"
	"io/fs"
	"maps"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/manifest"
)

const (
	mainnetFile = "halos/networks/mainnet.cue"
	groveFile   = "halos/inventory/grove-pau.cue"
	waiverFile  = "halos/waivers/senior-start.cue"
)

// waived is a waiver that nothing is wrong with. No line of it moves when a value is changed.
const waived = `waiver: {
	rule:  "limits.initial_conservative"
	file:  "halos/meridian/clo-tranched/units/senior.cue"
	field: "unit.limits.transfer.initial.max"
	value: "250000"
	reason: """
		The first loan is larger than the reference value.
		It is repaid within the month.
		"""
	approvedBy: ["Core Council"]
	reference: "https://forum.example/waivers/7"
	granted:   "2026-12-01T00:00:00Z"
	expires:   "2027-03-01T00:00:00Z"
}
`

// What a manifest states about ownership, buybox, pricing, approvals and pace stands in the Catalog
// as it is written, in exact units.
func TestRecordsAreResolved(t *testing.T) {
	files := repository(t)
	files[waiverFile] = &fstest.MapFile{Data: []byte(waived)}
	declared := load(t, files)
	pool, term := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}), declared.Class(catalog.ClassRef{Halo: "meridian", Class: "senior-secured"})
	for name, each := range map[string]struct {
		is   any
		want string
	}{
		"owner":             {declared.Halo("meridian").Owner, `"ember"`},
		"Portfolio buybox":  {pool.Buybox, `{"source":"general","assetTypes":["Broadly syndicated senior secured loans"],"jurisdictions":["United States","European Union"]}`},
		"term":              {term.Buybox.Term, `{"min":15552000,"max":62208000}`},
		"size":              {term.Buybox.Size, `{"min":{"tokens":"5000000","units":"5000000000000000000000000"},"max":{"tokens":"25000000","units":"25000000000000000000000000"}}`},
		"apy":               {term.Buybox.APY, `{"min":800,"max":1500}`},
		"counterparties":    {term.Buybox.Counterparties, `["harbour"]`},
		"pricing":           {lcts.PoolOf(pool.Unit("senior")).Pricing, `{"basis":"variable","target":600,"description":"What the senior notes earn: what the loans earn, up to the target"}`},
		"Portfolio's day 0": {pool.Unit("senior").Day0, `{"cycles":7,"reviewer":"Meridian Operations, risk desk"}`},
		"Term's day 0":      {term.Unit("bridge").Day0, `{"cycles":7,"reviewer":"Meridian Operations, risk desk"}`},
		"approvals": {declared.Templates["term-nfat@1"].Approvals,
			`[{"by":"Core Council of the development chain","date":"2026-11-23","reference":"https://example.org/approvals/term-nfat-1"}]`},
		"least cycles":    {declared.Templates["term-nfat@1"].Ranges.Day0Cycles, `5`},
		"mainnet's pace":  {declared.Networks["mainnet"].SORL, `{"maxChange":2000,"hop":57600}`},
		"devnet's pace":   {declared.Networks["devnet"].SORL, `{"maxChange":2500,"hop":64800}`},
		"inventory entry": {declared.Inventory["grove-pau"], `{"file":"halos/inventory/grove-pau.cue","name":"grove-pau","title":"Grove, Diamond PAU","kind":"core","scope":"class","halo":"grove","network":"mainnet","contracts":{"ACCESS_CONTROLS":"0x4f6d1704700cd494dd4cd9bf59c0c39da1bc9164","ADMINISTERED_AGENT":"0xdbd17832df0e57b1732ce1c84c652e820e549baa","ALM_PROXY":"0x0dcd9298e163dfd3c0b5b00f0d9093c36e40a153","CONTROLLER":"0xbf83f5974b932c7d842254042717d6a2706ce5ee","RATE_LIMITS":"0xe016ae733a77ba77e7907aaa749394fc5e75c0e1"},"artifact":"https://sky-atlas.io/","owner":"Grove: its SubProxy 0x1369f7b2b38c76B6478c0f0E66D94923421891Ba acts for it","prime":"grove","disposition":"retain","evidence":{"ACCESS_CONTROLS":"sky-ecosystem/diamond-pau-deploy, output of the deployment","ADMINISTERED_AGENT":"sky-ecosystem/diamond-pau-deploy, output of the deployment","ALM_PROXY":"sky-ecosystem/diamond-pau-deploy, output of the deployment","CONTROLLER":"executive spell of 2026-08-27: first pairing","RATE_LIMITS":"executive spell of 2026-08-27: first pairing"},"checked":{"date":"2026-11-29","against":"the sources under evidence; not verified here: no access to that chain"}}`},
		"waiver":          {declared.Waivers["senior-start"], `{"file":"halos/waivers/senior-start.cue","name":"senior-start","rule":"limits.initial_conservative","target":{"file":"halos/meridian/clo-tranched/units/senior.cue","field":"unit.limits.transfer.initial.max"},"value":"250000","reason":"The first loan is larger than the reference value.\nIt is repaid within the month.","approvedBy":["Core Council"],"reference":"https://forum.example/waivers/7","granted":"2026-12-01T00:00:00Z","expires":"2027-03-01T00:00:00Z"}`},
	} {
		if got, err := json.Marshal(each.is); err != nil || string(got) != each.want {
			t.Errorf("%s: %v\n%s, want\n%s", name, err, got, each.want)
		}
	}
}

// Both spellings of a beacon's kind are taken, and the Catalog keeps what is written.
func TestBeaconsKeepTheNameThatIsWritten(t *testing.T) {
	for _, kind := range []string{"lpha-lcts", "lcts-meridian"} {
		files := repository(t)
		edit(t, files, classFile, `"lpha-lcts"`, `"`+kind+`"`)
		if got := load(t, files).Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}).Beacon.Kind; got != kind {
			t.Errorf("%s became %s", kind, got)
		}
	}
	for _, kind := range []string{"lpha-nfat", "nfat-meridian"} {
		files := repository(t)
		edit(t, files, termFile, `"lpha-nfat"`, `"`+kind+`"`)
		edit(t, files, groveFile, "artifact:", "beacon: {kind: \""+kind+"\", operator: \"Grove\"}\n\tartifact:")
		declared := load(t, files)
		if got := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "senior-secured"}).Beacon.Kind; got != kind {
			t.Errorf("%s became %s", kind, got)
		}
		if got := *declared.Inventory["grove-pau"].Beacon; got != (catalog.EntryBeacon{Kind: kind, Operator: "Grove"}) {
			t.Errorf("%s became %v", kind, got)
		}
	}
}

// Governance grants a waiver before the manifest that it is for is proposed.
func TestAWaiverComesFirst(t *testing.T) {
	for _, target := range [][2]string{
		{"halos/meridian/clo-tranched/units/mezzanine.cue", "unit.capacity"},
		{"halos/lumen/notes/class.cue", "class.beacon.endpoint"},
		{"halos/lumen/halo.cue", "halo.owner"},
		{"halos/networks/testnet.cue", "network.sorl.hop"},
		{"halos/templates/portfolio-lcts@2.cue", "template.audits.0.report"},
		{"halos/inventory/harbour.cue", "entry.contracts.ALM_PROXY"},
	} {
		files := repository(t)
		files[waiverFile] = &fstest.MapFile{Data: []byte(waived)}
		edit(t, files, waiverFile, "halos/meridian/clo-tranched/units/senior.cue", target[0])
		edit(t, files, waiverFile, "unit.limits.transfer.initial.max", target[1])
		if got := load(t, files).Waivers["senior-start"].Target; got != (catalog.Target{File: target[0], Field: target[1]}) {
			t.Errorf("%v became %v", target, got)
		}
	}
}

// A repository without an inventory and without waivers has both, empty.
func TestInventoryAndWaiversMayBeAbsent(t *testing.T) {
	files := repository(t)
	maps.DeleteFunc(files, func(name string, _ *fstest.MapFile) bool { return strings.HasPrefix(name, "halos/inventory/") })
	declared := load(t, files)
	data, err := json.Marshal(declared)
	if err != nil || !strings.Contains(string(data), `"inventory":{},"waivers":{}`) {
		t.Errorf("%v: %.200s", err, data)
	}
}

func TestDefaultsOfRecords(t *testing.T) {
	files := repository(t)
	edit(t, files, seniorFile, "\t\tcycles:   7\n", "")
	edit(t, files, mainnetFile, "\t\tmaxChange: 2_000\n\t\thop:       \"16h\"\n", "")
	edit(t, files, lctsFile, "lockAt:           \"13:00\"", "day0Cycles:       9")
	edit(t, files, classFile, "assetTypes:", "source: \"accord\"\n\t\tassetTypes:")
	declared := load(t, files)
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	if cycles := class.Unit("senior").Day0.Cycles; cycles != 7 {
		t.Errorf("%d cycles", cycles)
	}
	if pace := declared.Networks["mainnet"].SORL; pace != (catalog.SORL{MaxChange: 2_500, Hop: 18 * 3_600}) {
		t.Errorf("%v", pace)
	}
	if cycles := declared.Templates["portfolio-lcts@1"].Ranges.Day0Cycles; cycles != 9 {
		t.Errorf("%d cycles at least", cycles)
	}
	if class.Buybox.Source != "accord" {
		t.Errorf("%v", class.Buybox)
	}
}

// A day-0 runbook, a buybox and pricing are part of what is signed.
func TestRecordsAreInTheDigests(t *testing.T) {
	digests := func(file, old, new string) [4]string {
		files := repository(t)
		if file != "" {
			edit(t, files, file, old, new)
		}
		declared := load(t, files)
		class, term := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}), declared.Class(catalog.ClassRef{Halo: "meridian", Class: "senior-secured"})
		return [4]string{class.HaloManifest.Hex(), class.Unit("senior").Manifest.Hex(), term.Manifest.Hex(), term.Unit("bridge").Manifest.Hex()}
	}
	plain := digests("", "", "")
	for name, each := range map[string]struct {
		file, old, new string
		changed        [4]bool
	}{
		"the term's reviewer": {bridgeFile, "risk desk", "night desk", [4]bool{3: true}},
		"the target":          {seniorFile, "target:      600", "target:      601", [4]bool{1: true}},
		"the buybox":          {termFile, "max: 1_500}", "max: 1_499}", [4]bool{2: true}},
		"the network's pace":  {devnetFile, `"18h"`, `"17h"`, [4]bool{}},
		"an approval":         {lctsFile, "Core Council of", "Council of", [4]bool{}},
	} {
		got := digests(each.file, each.old, each.new)
		for i := range got {
			if (got[i] != plain[i]) != each.changed[i] {
				t.Errorf("%s: digest %d changed: %v", name, i, got[i] != plain[i])
			}
		}
	}
}

// Each case changes one thing, and every fault that follows is listed, in order.
func TestFaultsOfRecords(t *testing.T) {
	type step = func(testing.TB, fstest.MapFS)
	change := func(file, old, new string) step {
		return func(t testing.TB, files fstest.MapFS) { edit(t, files, file, old, new) }
	}
	drop := func(file, old string) step { return change(file, old, "") }
	entry := func(old, new string) step { return change(groveFile, old, new) }
	waiver := func(old, new string) step {
		return func(t testing.TB, files fstest.MapFS) {
			files[waiverFile] = &fstest.MapFile{Data: []byte(waived)}
			edit(t, files, waiverFile, old, new)
		}
	}
	for name, each := range map[string]struct {
		change step
		want   []string
	}{
		"a Halo without an owner":     {drop(haloFile, "\towner: \"ember\"\n"), []string{"HC1003 " + haloFile + ":4:1"}},
		"an owner that is not there":  {change(haloFile, `"ember"`, `"umber"`), []string{"HC1007 " + haloFile + ":8:2"}},
		"an owner that is no name":    {change(haloFile, `"ember"`, `"Ember"`), []string{"HC1004 " + haloFile + ":8:2"}},
		"an owner of another network": {change(haloFile, `"ember"`, `"grove"`), []string{"HC1007 " + haloFile + ":8:2"}},
		"an owner where the network is broken": {func(t testing.TB, files fstest.MapFS) {
			edit(t, files, haloFile, `"ember"`, `"umber"`)
			edit(t, files, devnetFile, "confirmations: 1", "confirmations: -1")
		}, []string{"HC1004 " + devnetFile + ":7:2"}},

		"a Class without a buybox":                {drop(classFile, "\tbuybox: {\n\t\tassetTypes: [\"Broadly syndicated senior secured loans\"]\n\t\tjurisdictions: [\"United States\", \"European Union\"]\n\t}\n"), []string{"HC1003 " + classFile + ":4:1"}},
		"a buybox without assets":                 {change(classFile, `["Broadly syndicated senior secured loans"]`, "[]"), []string{"HC1004 " + classFile + ":34:3"}},
		"a buybox without jurisdictions":          {drop(classFile, "\t\tjurisdictions: [\"United States\", \"European Union\"]\n"), []string{"HC1003 " + classFile + ":33:2"}},
		"a buybox from nowhere":                   {change(classFile, "assetTypes:", "source: \"special\"\n\t\tassetTypes:"), []string{"HC1004 " + classFile + ":34:3"}},
		"a Term buybox without a term":            {drop(termFile, "\t\tterm: {min: \"180d\", max: \"720d\"}\n"), []string{"HC1003 " + termFile + ":83:2"}},
		"a Term buybox without a size":            {drop(termFile, "\t\tsize: {min: 5M, max: 25M}\n"), []string{"HC1003 " + termFile + ":83:2"}},
		"a Term buybox without a yield":           {drop(termFile, "\t\tapy: {min: 800, max: 1_500} // basis points a year\n"), []string{"HC1003 " + termFile + ":83:2"}},
		"a buybox's term that is no duration":     {change(termFile, `min: "180d", max: "720d"`, `min: "half a year", max: "720d"`), []string{"HC1004 " + termFile + ":86:10"}},
		"a buybox's term upside down":             {change(termFile, `min: "180d", max: "720d"`, `min: "180d", max: "4w"`), []string{"HC1004 " + termFile + ":86:3"}},
		"a buybox's size upside down":             {change(termFile, "{min: 5M, max: 25M}\n\t\tapy", "{min: 5M, max: 4M}\n\t\tapy"), []string{"HC1004 " + termFile + ":87:3"}},
		"a buybox's yield upside down":            {change(termFile, "{min: 800, max: 1_500}", "{min: 800, max: 799}"), []string{"HC1004 " + termFile + ":88:3"}},
		"a buybox's yield beyond a hundred times": {change(termFile, "{min: 800, max: 1_500}", "{min: 800, max: 1_000_001}"), []string{"HC1004 " + termFile + ":88:19"}},
		"a buybox's size below the token":         {change(termFile, "{min: 5M, max: 25M}\n\t\tapy", "{min: 5M, max: 25000000.0000000000000000001}\n\t\tapy"), []string{"HC1009 " + termFile + ":87:19"}},
		"a buybox's counterparty that is unknown": {change(termFile, "counterparties: [\"harbour\"]", "counterparties: [\"harbour\", \"harbor\"]"), []string{"HC1007 " + termFile + ":89:31"}},
		"a Portfolio buybox with a size":          {change(classFile, "assetTypes:", "size: {min: 1, max: 2}\n\t\tassetTypes:"), []string{"HC1002 " + classFile + ":34:3"}},
		"a Portfolio buybox with counterparties":  {change(classFile, "assetTypes:", "counterparties: [\"harbour\"]\n\t\tassetTypes:"), []string{"HC1002 " + classFile + ":34:3"}},

		"a Unit without pricing":   {change(seniorFile, "pricing: {\n\t\tbasis:       \"variable\"\n\t\ttarget:      600 // basis points a year\n\t\tdescription: \"What the senior notes earn: what the loans earn, up to the target\"\n\t}", ""), []string{"HC1003 " + seniorFile + ":4:1"}},
		"pricing without words":    {drop(juniorFile, "\t\tdescription: \"What the junior notes earn: what the loans earn beyond what the senior notes are paid\"\n"), []string{"HC1003 " + juniorFile + ":77:2"}},
		"pricing on another basis": {change(seniorFile, `"variable"`, `"variabel"`), []string{"HC1004 " + seniorFile + ":78:3"}},
		"fixed pricing without a target": {func(t testing.TB, files fstest.MapFS) {
			edit(t, files, seniorFile, `"variable"`, `"fixed"`)
			edit(t, files, seniorFile, "\t\ttarget:      600 // basis points a year\n", "")
		}, []string{"HC1003 " + seniorFile + ":77:2"}},
		"a Unit without a bound on haircuts": {drop(seniorFile, "\tmaxHaircut:      200 // basis points within 7 days\n"), []string{"HC1003 " + seniorFile + ":4:1"}},
		"a haircut of more than everything":  {change(seniorFile, "maxHaircut:      200 ", "maxHaircut:      10_001 "), []string{"HC1004 " + seniorFile + ":14:2"}},
		"a haircut below nothing":            {change(seniorFile, "maxHaircut:      200 ", "maxHaircut:      -1 "), []string{"HC1004 " + seniorFile + ":14:2"}},
		"a haircut in percent":               {change(seniorFile, "maxHaircut:      200 ", "maxHaircut:      2.5 "), []string{"HC1004 " + seniorFile + ":14:2"}},
		"a haircut of a Term Unit":           {change(bridgeFile, "\tday0:", "\tmaxHaircut: 200\n\tday0:"), []string{"HC1002 " + bridgeFile + ":33:2"}},
		"a target in percent":                {change(seniorFile, "target:      600 ", "target:      6.5 "), []string{"HC1004 " + seniorFile + ":79:3"}},
		"pricing of a Term Unit":             {change(bridgeFile, "\tday0:", "\tpricing: {basis: \"fixed\", description: \"x\"}\n\tday0:"), []string{"HC1002 " + bridgeFile + ":33:2"}},
		"a Unit without a day 0":             {drop(bridgeFile, "\tday0: {\n\t\tcycles:   7\n\t\treviewer: \"Meridian Operations, risk desk\"\n\t}\n"), []string{"HC1003 " + bridgeFile + ":4:1"}},
		"a day 0 without a reviewer":         {drop(seniorFile, "\t\treviewer: \"Meridian Operations, risk desk\"\n"), []string{"HC1003 " + seniorFile + ":84:2"}},
		"a day 0 without a cycle":            {change(seniorFile, "cycles:   7", "cycles:   0"), []string{"HC1004 " + seniorFile + ":85:3"}},
		"a day 0 of more than ninety":        {change(seniorFile, "cycles:   7", "cycles:   91"), []string{"HC1004 " + seniorFile + ":85:3"}},

		"a template without approvals":             {change(lctsFile, "\tapprovals: [{\n\t\tby:        \"Core Council of the development chain\"\n\t\tdate:      \"2026-11-22\"\n\t\treference: \"https://example.org/approvals/portfolio-lcts-1\"\n\t}]\n", ""), []string{"HC1003 " + lctsFile + ":4:1"}},
		"an approval by nobody":                    {drop(lctsFile, "\t\tby:        \"Core Council of the development chain\"\n"), []string{"HC1003 " + lctsFile + ":71:14"}},
		"an approval on no day":                    {change(lctsFile, "date:      \"2026-11-22\"", "date:      \"2026-11-31\""), []string{"HC1004 " + lctsFile + ":73:3"}},
		"least cycles out of bounds":               {change(lctsFile, "lockAt:           \"13:00\"", "day0Cycles: 91"), []string{"HC1004 " + lctsFile + ":58:3"}},
		"a change that is no rate":                 {change(mainnetFile, "2_000", "0.2"), []string{"HC1004 " + mainnetFile + ":64:3"}},
		"a change of more than a thousand percent": {change(mainnetFile, "2_000", "100_001"), []string{"HC1004 " + mainnetFile + ":64:3"}},
		"a hop that is no duration":                {change(mainnetFile, `"16h"`, `"16 hours"`), []string{"HC1004 " + mainnetFile + ":65:3"}},
		"a hop of nothing":                         {change(mainnetFile, `"16h"`, `"0h"`), []string{"HC1004 " + mainnetFile + ":65:3"}},

		"an entry on an unknown network":    {entry(`"mainnet"`, `"manet"`), []string{"HC1007 " + groveFile + ":10:2"}},
		"an entry like an unknown template": {entry("artifact:", "template: \"pool@1\"\n\tartifact:"), []string{"HC1007 " + groveFile + ":21:2"}},
		"an entry like an unknown version":  {entry("artifact:", "template: \"portfolio-lcts@9\"\n\tartifact:"), []string{"HC1007 " + groveFile + ":21:2"}},
		"an entry like a template with faults": {func(t testing.TB, files fstest.MapFS) {
			edit(t, files, groveFile, "artifact:", "template: \"term-nfat@1\"\n\tartifact:")
			edit(t, files, "halos/templates/term-nfat.cue", `"nfat"`, `"nfatt"`)
		}, []string{"HC1004 halos/templates/term-nfat.cue:6:2"}},
		"an entry that asserts to conform": {entry("artifact:", "conforms: true\n\tartifact:"), []string{"HC1002 " + groveFile + ":21:2"}},
		"an entry of another kind":         {entry(`"core"`, `"cdo"`), []string{"HC1004 " + groveFile + ":7:2"}},
		"an entry without contracts": {func(_ testing.TB, files fstest.MapFS) {
			text := string(files[groveFile].Data)
			from, to := strings.Index(text, "\tcontracts: {"), strings.Index(text, "\t// The Atlas")
			files[groveFile] = &fstest.MapFile{Data: []byte(text[:from] + "\tcontracts: {}\n" + text[to:])}
		}, []string{"HC1003 " + groveFile + ":12:2"}},
		"an entry's contract by another name":  {entry("ALM_PROXY:", "almProxy:"), []string{"HC1002 " + groveFile + ":13:3"}},
		"an entry's contract twice":            {entry("0xbf83F5974B932c7D842254042717D6A2706CE5eE", "0xE016Ae733A77Ba77E7907aAA749394Fc5e75C0e1"), []string{"HC1006 " + groveFile + ":14:3"}},
		"an entry's contract without checksum": {entry("0xbf83F5974B932c7D842254042717D6A2706CE5eE", "0xbf83f5974b932c7d842254042717d6a2706ce5ee"), []string{"HC1008 " + groveFile + ":15:3"}},
		"an entry's contract of nobody":        {entry("0xbf83F5974B932c7D842254042717D6A2706CE5eE", "0x0000000000000000000000000000000000000000"), []string{"HC1004 " + groveFile + ":15:3"}},
		"an entry without an artifact":         {drop(groveFile, "\tartifact: \"https://sky-atlas.io/\"\n"), []string{"HC1003 " + groveFile + ":5:1"}},
		"an entry's beacon run by nobody":      {entry("artifact:", "beacon: kind: \"lpha-nfat\"\n\tartifact:"), []string{"HC1003 " + groveFile + ":21:2"}},
		"an entry of an unknown Prime":         {entry(`prime:       "grove"`, `prime:       "grave"`), []string{"HC1007 " + groveFile + ":24:2"}},
		"an entry's evidence of nothing":       {entry("evidence: {", "evidence: {\n\t\tVAULT: \"a spell\""), []string{"HC1007 " + groveFile + ":28:3"}},
		"an entry checked on no day":           {entry("2026-11-29", "2026-11-31"), []string{"HC1004 " + groveFile + ":35:3"}},
		"an entry to be forgotten":             {entry(`"retain"`, `"forget"`), []string{"HC1004 " + groveFile + ":25:2"}},
		"an entry under the name of a kind":    {entry("entry:", "inventory:"), []string{"HC1002 " + groveFile + ":5:1"}},

		"a waiver of no rule":                {waiver("limits.initial_conservative", "initial_conservative"), []string{"HC1004 " + waiverFile + ":2:2"}},
		"a waiver for a file outside":        {waiver("halos/meridian/clo-tranched/units/senior.cue", "halos/../policy/limits.cue"), []string{"HC1004 " + waiverFile + ":3:2"}},
		"a waiver for no kind of file":       {waiver("units/senior.cue", "senior.cue"), []string{"HC1004 " + waiverFile + ":3:2"}},
		"a waiver for a waiver":              {waiver("halos/meridian/clo-tranched/units/senior.cue", "halos/waivers/senior-start.cue"), []string{"HC1004 " + waiverFile + ":3:2"}},
		"a waiver for another kind of file":  {waiver("unit.limits", "class.limits"), []string{"HC1004 " + waiverFile + ":4:2"}},
		"a waiver of a whole manifest":       {waiver(`"unit.limits.transfer.initial.max"`, `"unit"`), []string{"HC1004 " + waiverFile + ":4:2"}},
		"a waiver without a reason":          {waiver("reason:", "because:"), []string{"HC1002 " + waiverFile + ":6:2"}},
		"a waiver of any value":              {waiver(`value: "250000"`, `value: ""`), []string{"HC1004 " + waiverFile + ":5:2"}},
		"a waiver of no value":               {waiver("\tvalue: \"250000\"\n", ""), []string{"HC1003 " + waiverFile + ":1:1"}},
		"a waiver by nobody":                 {waiver(`["Core Council"]`, "[]"), []string{"HC1004 " + waiverFile + ":10:2"}},
		"a waiver on a day that is not":      {waiver("2027-03-01T", "2027-02-29T"), []string{"HC1004 " + waiverFile + ":13:2"}},
		"a waiver from a moment that is not": {waiver("2026-12-01T00", "2026-12-01T24"), []string{"HC1004 " + waiverFile + ":12:2"}},
		"a waiver in local time":             {waiver("2027-03-01T00:00:00Z", "2027-03-01T00:00:00+01:00"), []string{"HC1004 " + waiverFile + ":13:2"}},
		"a waiver that is over at once":      {waiver("2027-03-01T00:00:00Z", "2026-12-01T00:00:00Z"), []string{"HC1004 " + waiverFile + ":13:2"}},
		"a waiver without end":               {waiver("\texpires:   \"2027-03-01T00:00:00Z\"\n", ""), []string{"HC1003 " + waiverFile + ":1:1"}},

		// Names and places.
		"waivers that differ in case": {func(_ testing.TB, files fstest.MapFS) {
			files[waiverFile] = &fstest.MapFile{Data: []byte(waived)}
			files["halos/waivers/Senior-Start.cue"] = &fstest.MapFile{Data: []byte(waived)}
		}, []string{"HC1005 halos/waivers/Senior-Start.cue", "HC1006 " + waiverFile}},
		"a folder among the waivers": {func(_ testing.TB, files fstest.MapFS) {
			files["halos/waivers/old/one.cue"] = &fstest.MapFile{Data: []byte(waived)}
		}, []string{"HC1005 halos/waivers/old"}},
		"another file in the inventory": {func(_ testing.TB, files fstest.MapFS) {
			files["halos/inventory/grove.json"] = &fstest.MapFile{Data: []byte("{}")}
		}, []string{"HC1005 halos/inventory/grove.json"}},
		"a link in the inventory": {func(_ testing.TB, files fstest.MapFS) {
			files["halos/inventory/linked.cue"] = &fstest.MapFile{Data: []byte("../../../../etc/passwd"), Mode: fs.ModeSymlink | 0o777}
		}, []string{"HC1005 halos/inventory/linked.cue"}},
		"an inventory that is a link": {func(_ testing.TB, files fstest.MapFS) {
			delete(files, groveFile)
			files["halos/inventory"] = &fstest.MapFile{Data: []byte("../elsewhere"), Mode: fs.ModeSymlink | 0o777}
		}, []string{"HC1005 halos/inventory"}},
		"a Halo called waivers": {func(_ testing.TB, files fstest.MapFS) {
			files["halos/waivers/halo.cue"] = &fstest.MapFile{Data: files[haloFile].Data}
		}, []string{"HC1002 halos/waivers/halo.cue:4:1"}},
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
