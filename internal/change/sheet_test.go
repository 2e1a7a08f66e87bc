// SPDX-License-Identifier: AGPL-3.0-or-later

package change_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/manifesttest"
)

const (
	templateFile = "halos/templates/portfolio-lcts.cue"
	codeFile     = "halos/templates/portfolio-lcts_code.cue"
	termFile     = "halos/meridian/senior-secured/class.cue" // which is not live
	juniorFile   = "halos/meridian/clo-tranched/units/junior.cue"
	networkFile  = "halos/networks/devnet.cue"
)

// A row is an edit of a template or a network while a Class of them is live, and what is said about
// it. The Unit senior is live; the Unit junior is declared and not deployed.
type row struct {
	edit  func(*testing.T, fstest.MapFS)
	later time.Duration // how long after liveNow it is judged
	based bool          // it is a change of what is in the base
	said  []said
}

// said is one finding: its code, the line of the field at which it stands, and words of what it
// says, its way forward among them. It refuses the change if its severity is "error".
type said struct{ code, severity, at, field, words string }

func setIn(file, path, to string) func(*testing.T, fstest.MapFS) {
	return func(t *testing.T, files fstest.MapFS) { manifesttest.Set(t, files, file, path, to) }
}

const (
	goesOn  = "live Classes go on"
	noUnits = "no new Unit is made of it"
	version = "a registered version is immutable: make a new version of the template"
	again   = "declare a new Class with `replaces`, and wind this one down by its `status`"
	later   = 24 * time.Hour
)

var sheet = map[string]row{
	"a template is deprecated: live goes on, and so do new Units without a date": {
		edit: setIn(templateFile, "template.status", `"deprecated"`),
		said: []said{{"HC2106", "warning", classFile, "class.template", goesOn}},
	},
	"a template is deprecated, with a date that is over: no new Unit": {
		edit: func(t *testing.T, files fstest.MapFS) {
			manifesttest.Set(t, files, templateFile, "template.status", `"deprecated"`)
			manifesttest.Set(t, files, templateFile, "template.unitsUntil", `"2026-12-31T00:00:00Z"`)
		},
		said: []said{{"HC2106", "warning", classFile, "class.template", goesOn}, {"HC2102", "error", juniorFile, "unit", noUnits}},
	},
	"a template is revoked: live goes on, no new Unit": {
		edit: setIn(templateFile, "template.status", `"revoked"`),
		said: []said{{"HC2106", "warning", classFile, "class.template", goesOn}, {"HC2102", "error", juniorFile, "unit", noUnits}},
	},
	"a template is deprecated, or revoked: no new Class": {
		edit: setIn("halos/templates/term-nfat.cue", "template.status", `"deprecated"`),
		said: []said{{"HC2102", "error", termFile, "class.template", "use an approved version of the template"}},
	},
	"a template is about to expire": {
		edit: func(*testing.T, fstest.MapFS) {}, later: 500 * later,
		said: []said{
			{"HC2104", "warning", classFile, "class.template", "start the approval of the next version"},
			{"HC2104", "warning", termFile, "class.template", "start the approval of the next version"},
		},
	},
	"templates have expired: live goes on, no new Class": {
		edit: func(*testing.T, fstest.MapFS) {}, later: 600 * later,
		said: []said{{"HC2106", "warning", classFile, "class.template", goesOn}, {"HC2103", "error", termFile, "class.template", "use a version of the template that is still approved"}},
	},
	"bounds of a registered version": {
		edit: setIn(templateFile, "template.unitBounds.1.max", "900_000_000"), based: true,
		said: []said{{"HC2231", "error", templateFile, "template.unitBounds.1.max", version}},
	},
	"facets of a registered version": {
		edit: func(t *testing.T, files fstest.MapFS) {
			manifesttest.Set(t, files, templateFile, "template.integrations", `["TRANSFER_ASSET_FACET", "LCTS_HALO_FACET", "PSM_FACET"]`)
			code := files[codeFile]
			pinned := strings.Replace(string(code.Data), "TRANSFER_ASSET_FACET: {", "PSM_FACET: {codeHash: \"0x"+strings.Repeat("5", 64)+"\", wires: {\"0x00000001\": \"0x00000002\"}}\n\t\tTRANSFER_ASSET_FACET: {", 1)
			files[codeFile] = &fstest.MapFile{Data: []byte(pinned)}
		}, based: true,
		said: []said{
			{"HC2231", "error", templateFile, "template.integrations.2", version},
			{"HC2231", "error", codeFile, "template.facets.PSM_FACET.codeHash", version},
			{"HC2231", "error", codeFile, "template.facets.PSM_FACET.wires.0x00000001", version},
		},
	},
	"code of a registered version, built elsewhere": {
		edit: func(t *testing.T, files fstest.MapFS) {
			code := []byte{0x60, 0x01}
			hash := crypto.Keccak256Hash(code)
			files[creation.File(hash)] = &fstest.MapFile{Data: creation.Text(code)}
			digest := regexp.MustCompile(`digest: +("0x[0-9a-f]{64}")`).FindStringSubmatch(string(files[templateFile].Data))[1]
			pinned := regexp.MustCompile(`UNIT_SHARE: +codeHash: +"0x[0-9a-f]{64}"`).ReplaceAllLiteralString(string(files[codeFile].Data), fmt.Sprintf(
				`UNIT_SHARE: {codeHash: %q, code: {compiler: "solc 0.8.34", settings: metadata: "ipfs", source: "https://example.org", commit: %q, audit: %s}}`,
				hash.Hex(), strings.Repeat("0", 40), digest))
			files[codeFile] = &fstest.MapFile{Data: []byte(pinned)}
		}, based: true,
		said: []said{
			{"HC2231", "error", codeFile, "template.components.UNIT_SHARE.codeHash", version},
			{"HC2231", "error", codeFile, "template.components.UNIT_SHARE.code.compiler", version},
			{"HC2231", "error", codeFile, "template.components.UNIT_SHARE.code.settings.metadata", version},
			{"HC2231", "error", codeFile, "template.components.UNIT_SHARE.code.source", version},
			{"HC2231", "error", codeFile, "template.components.UNIT_SHARE.code.commit", version},
			{"HC2231", "error", codeFile, "template.components.UNIT_SHARE.code.audit", version},
		},
	},
	"expiry of a registered version": {
		edit: setIn(templateFile, "template.expires", `"2029-06-30T00:00:00Z"`), based: true,
		said: []said{{"HC2231", "error", templateFile, "template.expires", version}},
	},
	"a Class moves to another version of its template": {
		edit: func(t *testing.T, files fstest.MapFS) {
			for _, name := range []string{"portfolio-lcts.cue", "portfolio-lcts_code.cue"} {
				next := strings.Replace(name, "lcts", "lcts-next", 1)
				files["halos/templates/"+next] = &fstest.MapFile{Data: files["halos/templates/"+name].Data}
			}
			manifesttest.Set(t, files, classFile, "class.template", `"portfolio-lcts-next@1"`)
		},
		said: []said{{"HC2231", "error", classFile, "class.template", again}},
	},
	"a Class moves to another network": {
		edit: elsewhere,
		said: []said{{"HC2231", "error", classFile, "class.network", again}},
	},
	"how fast limits may rise": {
		edit: setIn(networkFile, "network.sorl.maxChange", "1_500"), based: true,
		said: []said{{"HC2232", "warning", networkFile, "network.sorl.maxChange", "setMaxChange on the BeamState"}},
	},
	"the delay of a network's limits": {
		edit: setIn(networkFile, "network.sorl.hop", `"24h"`), based: true,
		said: []said{{"HC2232", "warning", networkFile, "network.sorl.hop", "setHop on the BeamState"}},
	},
	"the chain of a network": {
		edit: setIn(networkFile, "network.chainId", "31337"), based: true,
		said: []said{{"HC2231", "error", networkFile, "network.chainId", "a new network, with new Classes on it"}},
	},
}

// elsewhere has a second network, and the Class on it.
func elsewhere(t *testing.T, files fstest.MapFS) {
	files["halos/networks/elsewhere.cue"] = &fstest.MapFile{Data: files[networkFile].Data}
	manifesttest.Set(t, files, "halos/networks/elsewhere.cue", "network.chainId", "31337")
	manifesttest.Set(t, files, classFile, "class.network", `"elsewhere"`)
}

// Each line of the sheet of edits that is about templates and networks: what is refused is refused
// at its field, with its line and the way forward, and everything else is not.
func TestEditsOfTemplatesAndNetworksOfWhatIsLive(t *testing.T) {
	for name, each := range sheet {
		t.Run(name, func(t *testing.T) {
			files := live(t, "2.0")
			subject := change.Subject{Tree: files, Now: liveNow.Add(each.later)}
			if each.based {
				base := live(t, "2.0")
				before, err := manifest.Load(t.Context(), base, manifest.Options{})
				if err != nil {
					t.Fatal(err)
				}
				subject.Before, subject.Base, subject.Head = before, base, files
			}
			each.edit(t, files)
			_, findings, err := change.Here{}.Judge(t.Context(), subject)
			if err != nil {
				t.Fatal(err)
			}
			left := slices.Clone(each.said)
			for _, found := range findings.Findings {
				if !strings.HasPrefix(found.Rule, "changes.") && !strings.HasPrefix(found.Rule, "template.") {
					continue
				}
				at := slices.IndexFunc(left, func(s said) bool {
					return s.code == found.Code.String() && s.field == found.Field && strings.HasPrefix(found.Where, s.at+":") && strings.Count(found.Where, ":") == 2 &&
						string(found.Severity) == s.severity && strings.Contains(found.Message+"\n"+found.Remedy, s.words)
				})
				if at < 0 {
					t.Errorf("it says %s %s %s: %s, %s\n%s", found.Code, found.Severity, found.Where, found.Field, found.Message, found.Remedy)
					continue
				}
				left = slices.Delete(left, at, at+1)
			}
			for _, missing := range left {
				t.Errorf("it does not say %v", missing)
			}
		})
	}
}
