// SPDX-License-Identifier: AGPL-3.0-or-later

package change_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/manifesttest"
)

const (
	classFile  = "halos/meridian/clo-tranched/class.cue"
	seniorFile = "halos/meridian/clo-tranched/units/senior.cue"
	rampFile   = "halos/meridian/clo-tranched/ramps/senior-ember.cue"
	records    = "halos/meridian/clo-tranched/artifact/devnet/"
)

var liveNow = time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)

// live is a repository whose records say that meridian/clo-tranched and its Unit senior are live as
// their manifests say. The Unit junior has no record.
func live(t *testing.T, version string) fstest.MapFS {
	t.Helper()
	files := manifesttest.Repository(t, root)
	delete(files, "halos/waivers/start.cue")
	err := fs.WalkDir(os.DirFS(root), "policy", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(os.DirFS(root), name)
		files[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	declared, err := manifest.Load(t.Context(), files, manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	halo, class := declared.Halo("meridian"), declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	alone, bare, unit := *halo, *class, class.Unit("senior")
	alone.Classes, bare.Units = nil, nil
	for name, part := range map[string]map[string]any{
		"halo-meridian": {"halo": alone}, "class-clo-tranched": {"class": bare}, "unit-senior": {"unit": unit},
	} {
		kind, label, _ := strings.Cut(name, "-")
		record := map[string]any{"version": version, "kind": kind, "name": label, "halo": "meridian", "declared": part}
		if kind == "unit" {
			record["class"] = "clo-tranched"
		}
		if version == "1.0" {
			record = old(halo, class, unit, name)
		}
		text, err := json.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		files[records+name+".json"] = &fstest.MapFile{Data: text}
	}
	return files
}

// old is a record of version 1.
func old(halo *catalog.Halo, class *catalog.Class, unit *catalog.Unit, name string) map[string]any {
	legal := func(title string, of catalog.Legal) map[string]any {
		return map[string]any{"title": title, "legalFramework": of.Framework, "recourse": of.Recourse, "documents": of.URLs()}
	}
	switch name {
	case "halo-meridian":
		return map[string]any{"version": "1.0", "declared": legal(halo.Title, halo.Legal), "parameters": map[string]string{"governance": halo.Governance.Hex()}}
	case "class-clo-tranched":
		said := legal(class.Title, class.Legal)
		said["beaconKind"], said["beaconOperator"], said["beaconEndpoint"] = class.Beacon.Kind, class.Beacon.Operator, class.Beacon.Endpoint
		return map[string]any{"version": "1.0", "template": class.Template, "declared": said, "inits": []any{}}
	}
	said := legal(unit.Title, unit.Legal)
	said["seniority"], said["book"], said["redemption"], said["reporting"] = unit.Seniority, unit.Book, unit.Redemption, unit.Reporting.Format+", every "+unit.Reporting.Cadence
	inits := []any{}
	for _, limit := range unit.Limits {
		ref := limit.Ref()
		inits = append(inits, map[string]any{"route": ref.Route, "for": ref.For, "prime": ref.Prime, "maxAmount": limit.Init.MaxAmount, "slope": limit.Init.Slope})
	}
	return map[string]any{"version": "1.0", "template": class.Template, "declared": said, "inits": inits}
}

// found are the findings on life, as "HC2231 place field", of a repository without a base.
func found(t *testing.T, files, base fstest.MapFS) ([]string, error) {
	t.Helper()
	subject := change.Subject{Tree: files, Now: liveNow}
	if base != nil {
		before, err := manifest.Load(t.Context(), base, manifest.Options{})
		if err != nil {
			t.Fatal(err)
		}
		subject.Before, subject.Base, subject.Head = before, base, files
	}
	_, findings, err := change.Here{}.Judge(t.Context(), subject)
	if err != nil {
		return nil, err
	}
	var list []string
	for _, each := range findings.Findings {
		if strings.HasPrefix(each.Rule, "changes.") || strings.HasPrefix(each.Rule, "template.") {
			list = append(list, each.Code.String()+" "+each.Where[:strings.IndexByte(each.Where+":", ':')]+" "+each.Field)
		}
	}
	return list, nil
}

// What records say is live is compared with the manifests without a base, and a base makes no
// difference to that.
func TestWhatIsLiveIsComparedWithItsRecords(t *testing.T) {
	set := func(file, path, to string) func(*testing.T, fstest.MapFS) {
		return func(t *testing.T, files fstest.MapFS) { manifesttest.Set(t, files, file, path, to) }
	}
	gone := func(prefixes ...string) func(*testing.T, fstest.MapFS) {
		return func(t *testing.T, files fstest.MapFS) {
			for name := range files {
				if slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) }) && !strings.Contains(name, "/artifact/") {
					delete(files, name)
				}
			}
		}
	}
	const template = "halos/templates/portfolio-lcts.cue"
	for name, each := range map[string]struct {
		edit   func(*testing.T, fstest.MapFS)
		want   []string // of records of version 2
		before []string // of records of version 1
	}{
		"nothing":            {func(*testing.T, fstest.MapFS) {}, nil, nil},
		"what never changes": {set(seniorFile, "unit.maxHaircut", "190"), []string{"HC2231 " + seniorFile + " unit.maxHaircut"}, nil},
		"what is not live":   {set("halos/meridian/clo-tranched/units/junior.cue", "unit.maxHaircut", "190"), nil, nil},
		"a move":             {set(seniorFile, "unit.capacity", "26e6"), []string{"HC2232 " + seniorFile + " unit.capacity"}, nil},
		"an init": {
			set(seniorFile, "unit.limits.transfer.init.max", "4_000_000"),
			[]string{"HC2232 " + seniorFile + " unit.limits.transfer.init.max"}, []string{"HC2232 " + seniorFile + " unit.limits.transfer.init.max"},
		},
		"an init that grows too fast": {
			set(seniorFile, "unit.limits.transfer.init.max", "8_000_000"),
			[]string{"HC2232 " + seniorFile + " unit.limits.transfer.init.max", "HC2235 " + seniorFile + " unit.limits.transfer.init.max"},
			[]string{"HC2232 " + seniorFile + " unit.limits.transfer.init.max", "HC2235 " + seniorFile + " unit.limits.transfer.init.max"},
		},
		"a promise":     {set(seniorFile, "unit.redemption", `"Every other week, at par"`), []string{"HC2233 " + seniorFile + " unit.redemption"}, []string{"HC2233 " + seniorFile + " unit.redemption"}},
		"a record":      {set(seniorFile, "unit.title", `"Another title"`), nil, nil},
		"a first value": {set(seniorFile, "unit.limits.transfer.initial.max", "90_000"), []string{"HC2237 " + seniorFile + " unit.limits.transfer.initial.max"}, nil},
		"a status":      {set(seniorFile, "unit.status", `"winding-down"`), []string{"HC2232 " + seniorFile + " unit.status"}, nil},
		"a Unit that is gone": {
			gone(seniorFile, rampFile), []string{"HC2234 " + classFile + " class.units.senior"}, []string{"HC2234 " + classFile + " class.units.senior"},
		},
		"a Class that is gone": {
			gone("halos/meridian/clo-tranched/"), []string{"HC2234 halos/meridian/halo.cue halo.classes.clo-tranched"}, []string{"HC2234 halos/meridian/halo.cue halo.classes.clo-tranched"},
		},
		"a deprecated template": {set(template, "template.status", `"deprecated"`), []string{"HC2106 " + classFile + " class.template"}, []string{"HC2106 " + classFile + " class.template"}},
		"a revoked template": {
			set(template, "template.status", `"revoked"`),
			[]string{"HC2106 " + classFile + " class.template", "HC2102 halos/meridian/clo-tranched/units/junior.cue unit"},
			[]string{"HC2106 " + classFile + " class.template", "HC2102 halos/meridian/clo-tranched/units/junior.cue unit"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			for version, want := range map[string][]string{"2.0": each.want, "1.0": each.before} {
				files := live(t, version)
				each.edit(t, files)
				if version == "1.0" {
					want = append(hashed(files), want...)
				}
				got, err := found(t, files, nil)
				slices.Sort(got)
				slices.Sort(want)
				if err != nil || !slices.Equal(got, want) {
					t.Errorf("with records of version %s: %q, %v, not %q", version, got, err, want)
				}
			}
		})
	}
}

// Of a manifest that is gone, a record of version 1 holds a part only. That is no fault of the
// record, of whatever kind the Class is.
func TestAManifestThatIsGoneIsMissedByOldRecords(t *testing.T) {
	const folder = "halos/meridian/senior-secured/"
	records := map[string]string{"halo-meridian": `{"version":"1.0"}`, "class-senior-secured": `{"version":"1.0","template":"term-nfat@1"}`, "unit-bridge": `{"version":"1.0","template":"term-nfat@1"}`}
	for gone, want := range map[string]string{
		folder + "units/bridge.cue": "HC2234 " + folder + "class.cue class.units.bridge",
		folder:                      "HC2234 halos/meridian/halo.cue halo.classes.senior-secured",
	} {
		files := live(t, "2.0")
		for name := range files {
			if strings.HasPrefix(name, gone) {
				delete(files, name)
			}
		}
		for name, text := range records {
			files[folder+"artifact/devnet/"+name+".json"] = &fstest.MapFile{Data: []byte(text)}
		}
		if got, err := found(t, files, nil); err != nil || !slices.Equal(got, []string{want}) {
			t.Errorf("without %s: %q, %v, not %q", gone, got, err, want)
		}
	}
	// A record of version 2 holds what the kind says. Without it, nothing is compared.
	files := live(t, "2.0")
	for name, text := range records {
		files[folder+"artifact/devnet/"+name+".json"] = &fstest.MapFile{Data: []byte(text)}
	}
	files[folder+"artifact/devnet/unit-bridge.json"] = &fstest.MapFile{Data: []byte(`{"version":"2.0","declared":{"unit":{"capacity":{"units":"1"},"limits":[]}}}`)}
	if _, err := found(t, files, nil); fault.First(err) != fault.RecordNotReadable {
		t.Errorf("a record that lacks what its kind says: %v", err)
	}
}

// A version of a template that something live is made of stays as it is.
func TestATemplateInUseIsImmutable(t *testing.T) {
	const template = "halos/templates/portfolio-lcts.cue"
	base, head := live(t, "2.0"), live(t, "2.0")
	manifesttest.Set(t, head, template, "template.unitBounds.1.max", "900_000_000")
	got, err := found(t, head, base)
	if want := []string{"HC2231 " + template + " template.unitBounds.1.max"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("%q, %v, not %q", got, err, want)
	}
	for name := range base {
		if strings.HasPrefix(name, records) {
			delete(base, name)
		}
	}
	if got, err := found(t, head, base); err != nil || len(got) != 0 {
		t.Errorf("of a template that is not in use: %q, %v", got, err)
	}
}

// What a record says is retired may go, and stays retired otherwise.
func TestWhatIsRetired(t *testing.T) {
	retired := func() fstest.MapFS {
		files := live(t, "2.0")
		text := files[records+"unit-senior.json"].Data
		var record map[string]any
		if err := json.Unmarshal(text, &record); err != nil {
			t.Fatal(err)
		}
		record["declared"].(map[string]any)["unit"].(map[string]any)["status"] = "retired"
		text, _ = json.Marshal(record)
		files[records+"unit-senior.json"] = &fstest.MapFile{Data: text}
		return files
	}
	files := retired()
	if got, err := found(t, files, nil); err != nil || !slices.Equal(got, []string{"HC2232 " + seniorFile + " unit.status", "HC2240 " + seniorFile + " unit.status"}) {
		t.Errorf("it becomes live again: %q, %v", got, err)
	}
	manifesttest.Set(t, files, seniorFile, "unit.status", `"retired"`)
	if got, err := found(t, files, nil); err != nil || len(got) != 0 {
		t.Errorf("%q, %v", got, err)
	}
	delete(files, seniorFile)
	delete(files, rampFile)
	if got, err := found(t, files, nil); err != nil || len(got) != 0 {
		t.Errorf("its manifest goes: %q, %v", got, err)
	}
}

// A record that says nothing that can be relied on keeps nothing from being judged silently.
func TestARecordThatCannotBeRead(t *testing.T) {
	for text, code := range map[string]fault.Code{
		"":                                     fault.RecordNotReadable,
		"[]":                                   fault.RecordNotReadable,
		"{}":                                   fault.DocumentOfOtherVersion,
		`{"version":"3.0"}`:                    fault.DocumentOfOtherVersion,
		`{"version":"2.0"}`:                    fault.RecordNotReadable,
		`{"version":"2.0","halo":"northgate"}`: fault.RecordNotReadable,
		`{"version":"2.0","halo":"meridian","class":"x"}`:                                      fault.RecordNotReadable,
		`{"version":"2.0","declared":{"unit":{}}}`:                                             fault.RecordNotReadable,
		`{"version":"2.0","declared":{"unit":{"capacity":{"units":"1"},"limits":[null]}}}`:     fault.RecordNotReadable,
		`{"version":"2.0","declared":{"unit":{"capacity":{"units":"1"},"limits":[{}]}}}`:       fault.RecordNotReadable,
		`{"version":"1.0","inits":[{"route":"TRANSFER"}]}`:                                     fault.RecordNotReadable,
		`{"version":"2.0","declared":{"unit":` + strings.Repeat("[", 20_000) + `}}`:            fault.RecordNotReadable,
		`{"version":"1.0","declared":{"seniority":` + strings.Repeat("9", 400) + `}}`:          fault.RecordNotReadable,
		`{"version":"2.0","declared":{"unit":{"capacity":{"units":"0x1"},"limits":[]}},"x":1}`: fault.RecordNotReadable,
	} {
		files := live(t, "2.0")
		files[records+"unit-senior.json"] = &fstest.MapFile{Data: []byte(text)}
		_, err := found(t, files, nil)
		if fault.First(err) != code {
			t.Errorf("%.80s: %v", text, err)
		}
		if list, ok := fault.All(err); ok && !strings.HasPrefix(list[0].Where, records+"unit-senior.json") {
			t.Errorf("%.80s: at %s", text, list[0].Where)
		}
	}
}

// What is live keeps its name: a folder that is renamed with its records is not taken for something
// that is live under the new name, nor for something new.
func TestAFolderThatIsRenamedIsNotLive(t *testing.T) {
	for name, to := range map[string]string{
		"a Halo":  "halos/northgate/clo-tranched/",
		"a Class": "halos/meridian/clo-moved/",
	} {
		files := live(t, "2.0")
		moved := fstest.MapFS{}
		for file, data := range files {
			if rest, is := strings.CutPrefix(file, "halos/meridian/clo-tranched/"); is {
				file = to + rest
			}
			if halo := strings.Split(to, "/")[1]; file == "halos/meridian/halo.cue" && halo != "meridian" {
				file = "halos/" + halo + "/halo.cue"
			} else if strings.HasPrefix(file, "halos/meridian/") && !strings.HasPrefix(file, to) && halo != "meridian" {
				continue
			}
			moved[file] = data
		}
		_, err := found(t, moved, nil)
		if fault.First(err) != fault.RecordNotReadable || !strings.Contains(err.Error(), "lies in the folder of") || !strings.Contains(err.Error(), "its name back") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// So is a Unit whose record was renamed with its manifest.
func TestARecordThatIsRenamedIsNotLive(t *testing.T) {
	const say = `{"version":"2.0","kind":"unit","name":%q,"halo":"meridian","class":"clo-tranched","declared":{"unit":{"capacity":{"units":"1"},"limits":[]}}}`
	for name, code := range map[string]fault.Code{"older": fault.RecordNotReadable, "senior": {}} {
		files := live(t, "2.0")
		files[records+"unit-senior.json"] = &fstest.MapFile{Data: fmt.Appendf(nil, say, name)}
		if _, err := found(t, files, nil); fault.First(err) != code && name == "older" || name == "senior" && err != nil && strings.Contains(err.Error(), "another name") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// hashed are the legal documents of what is live. Records of version 1 say where they are alone, so
// their hashes are new.
func hashed(files fstest.MapFS) []string {
	var told []string
	if files[classFile] == nil {
		return nil
	}
	for file, field := range map[string]string{"halos/meridian/halo.cue": "halo", classFile: "class", seniorFile: "unit"} {
		if files[file] != nil {
			told = append(told, "HC2233 "+file+" "+field+".legal.documents.0")
		}
	}
	return told
}
