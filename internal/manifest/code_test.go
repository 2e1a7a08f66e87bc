// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/creation"
)

// A template says how code was built that is not built here, and the repository stores that code:
// whole, as its name says, and covered by one of the template's reports.
func TestCodeThatIsNotBuiltHereIsStored(t *testing.T) {
	const pins = "halos/templates/term-nfat_code.cue"
	code := []byte{0x60, 0x01, 0x60, 0x02}
	hash := crypto.Keccak256Hash(code)
	stored := creation.File(hash)
	made := func(edit func(fstest.MapFS)) fstest.MapFS {
		files := repository(t)
		audit := load(t, files).Templates["term-nfat@1"].Audits[0].Digest
		was := load(t, files).Templates["term-nfat@1"].Component("NFAT_FACILITY").CodeHash
		text := strings.Replace(string(files[pins].Data), fmt.Sprintf("%q", was.Hex()), fmt.Sprintf("%q", hash.Hex()), 1)
		text += fmt.Sprintf(`
template: components: NFAT_FACILITY: code: {
	compiler: "solc 0.8.34+commit.80d5c536"
	settings: {evm: "cancun", runs: 200, metadata: "ipfs"}
	source: "https://github.com/example/nfat"
	commit: "0123456789012345678901234567890123456789"
	audit:  %q
}
`, audit.Hex())
		files[pins] = &fstest.MapFile{Data: []byte(text)}
		files[stored] = &fstest.MapFile{Data: creation.Text(code)}
		edit(files)
		return files
	}
	build := load(t, made(func(fstest.MapFS) {})).Templates["term-nfat@1"].Component("NFAT_FACILITY").Code
	if build == nil || *build.Settings.Runs != 200 || build.Settings.ViaIR || build.Settings.Metadata != "ipfs" {
		t.Errorf("%+v", build)
	}
	load(t, made(func(files fstest.MapFS) { // of a version that is gone
		other := []byte{1}
		files[creation.File(crypto.Keccak256Hash(other))] = &fstest.MapFile{Data: creation.Text(other)}
	}))
	write := func(name, text string) func(fstest.MapFS) {
		return func(files fstest.MapFS) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	}
	replace := func(old, replacement string) func(fstest.MapFS) {
		return func(files fstest.MapFS) {
			files[pins] = &fstest.MapFile{Data: []byte(strings.Replace(string(files[pins].Data), old, replacement, 1))}
		}
	}
	for name, each := range map[string]struct {
		edit func(fstest.MapFS)
		want string // number and file
	}{
		"it is not there":            {func(files fstest.MapFS) { delete(files, stored) }, "HC3032 " + pins},
		"it is other code":           {write(stored, "6001\n"), "HC3004 " + pins},
		"it is larger than any code": {write(stored, strings.Repeat("00", creation.MaxCreation+1)), "HC3033 " + pins},
		"another name":               {write(creation.Folder+"/facility.hex", "60"), "HC1005 " + creation.Folder + "/facility.hex"},
		"a folder":                   {write(creation.Folder+"/old/a.hex", "60"), "HC1005 " + creation.Folder + "/old"},
		"no commit":                  {replace(`commit: "0123`, `commit: "main`), "HC1004 " + pins},
		"a report of another": {func(files fstest.MapFS) {
			at := strings.Index(string(files[pins].Data), `audit:  "0x`) + len(`audit:  "0x`)
			text := []byte(strings.Clone(string(files[pins].Data)))
			copy(text[at:], "00000000")
			files[pins] = &fstest.MapFile{Data: text}
		}, "HC1007 " + pins},
	} {
		found := faults(t, made(each.edit))
		if !slices.ContainsFunc(found, func(line string) bool { return strings.HasPrefix(line, each.want) }) || len(found) != 1 {
			t.Errorf("%s: %q", name, found)
		}
	}
}
