// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// What somebody may put into a pull request to make a reviewer, a machine or a number go wrong. Each is refused with a number, and none takes more
// memory than a repository that is in order takes, and a few times its own size.
func TestHostileManifests(t *testing.T) {
	unit := func(old, new string) func(testing.TB, fstest.MapFS) {
		return func(t testing.TB, files fstest.MapFS) { edit(t, files, seniorFile, old, new) }
	}
	head := func(text string) func(testing.TB, fstest.MapFS) {
		return func(t testing.TB, files fstest.MapFS) { edit(t, files, seniorFile, "unit: {", text+"\nunit: {") }
	}
	file := func(name, text string) func(testing.TB, fstest.MapFS) {
		return func(_ testing.TB, files fstest.MapFS) { files[name] = &fstest.MapFile{Data: []byte(text)} }
	}
	megabytes := strings.Repeat("// a comment that nobody reads\n", 10<<20/31)
	for name, each := range map[string]struct {
		change func(testing.TB, fstest.MapFS)
		code   string
	}{
		// What CUE can reach beside the file.
		"an import of a module":                {head(`import "github.com/somebody/something"`), "HC1001"},
		"an import of a file outside":          {head(`import x "../../../../secrets"`), "HC1001"},
		"an import that runs a command":        {head(`import "tool/exec"`), "HC1001"},
		"an import that reads the environment": {head(`import "tool/os"`), "HC1001"},
		"an import that reads files":           {head(`import "tool/file"`), "HC1001"},
		"an embedded file":                     {unit("25M", `_ @embed(file="/etc/passwd")`), "HC1001"},
		"an injected tag":                      {unit("25M", `25M @tag(capacity)`), "HC1001"},

		// Time and memory.
		"a reference to itself":             {unit("25M", "unit.capacity"), "HC1001"},
		"structural recursion":              {unit("25M", "25M\n\tx: {y: x}"), "HC1001"},
		"a comprehension over a range":      {unit("25M", "25M\n\tfor i in [1,2,3] {\"\\(i)\": i}"), "HC1001"},
		"a repeated string":                 {unit(`"mCLO-S"`, `strings.Repeat("x", 1000000000)`), "HC1001"},
		"a multiplied list":                 {unit("25M", "1_000_000_000 * [0]"), "HC1001"},
		"a disjunction of disjunctions":     {unit("25M", strings.Repeat("(1|2)&", 100)+"1"), "HC1001"},
		"structs in structs":                {unit("25M", strings.Repeat("{a:", 100_000)), "HC1011"},
		"ten megabytes":                     {unit("25M", "25M\n"+megabytes), "HC1011"},
		"ten megabytes of digits":           {unit("25M", strings.Repeat("9", 10<<20)), "HC1011"},
		"a number with a great exponent":    {unit("25M", "1e1000000000"), "HC1004"},
		"a number with a small exponent":    {unit("25M", "1e-1000000000"), "HC1004"},
		"fields without end":                {unit("25M", "25M\n"+manyFields(60_000)), "HC1011"},
		"as many unknown fields as may be":  {unit("25M", "25M\n"+manyFields(1_900)), "HC1002"},
		"a text of a megabyte":              {unit("Daily through the RedeemQueue", strings.Repeat("x", 1_000_000)), "HC1004"},
		"a multi-line text without its end": {unit(`"mCLO-S"`, `"""`+"\nx"), "HC1001"},

		// Names and places.
		"a field twice":                  {unit("25M", "25M\n\tcapacity: 26M"), "HC1006"},
		"a field twice, once quoted":     {unit("25M", "25M\n\t\"capacity\": 26M"), "HC1006"},
		"a field twice, in two pieces":   {head("unit: capacity: 25M"), "HC1006"},
		"a list twice, in two pieces":    {head("unit: oracles: []"), "HC1006"},
		"a field thrice, in deep pieces": {head("unit: queue: lockLimit: \"3h\"\nunit: queue: lockLimit: \"3h\""), "HC1006"},
		"a definition, which schemas do not check": {func(t testing.TB, files fstest.MapFS) {
			edit(t, files, termFile, "class: {", "class: facility: counterparties: #evil: {title: \"\", address: \"0x1\"}\nclass: {")
		}, "HC1001"},
		"files that differ in case":         {file("halos/meridian/clo-tranched/units/SENIOR.cue", "unit: {}"), "HC1006"},
		"a name with a space":               {file("halos/meridian/clo-tranched/units/se nior.cue", "unit: {}"), "HC1005"},
		"a name with a full-width letter":   {file("halos/meridian/clo-tranched/units/ｓenior.cue", "unit: {}"), "HC1005"},
		"a name with a Cyrillic letter":     {file("halos/meridian/clo-tranched/units/sеnior.cue", "unit: {}"), "HC1005"},
		"a name with a zero-width space":    {file("halos/meridian/clo-tranched/units/sen\u200bior.cue", "unit: {}"), "HC1005"},
		"a name that is an option":          {file("halos/meridian/clo-tranched/units/-rf.cue", "unit: {}"), "HC1005"},
		"a hidden file":                     {file("halos/meridian/clo-tranched/units/.senior.cue", "unit: {}"), "HC1005"},
		"another file among the Units":      {file("halos/meridian/clo-tranched/units/senior.json", "{}"), "HC1005"},
		"a manifest under another's key":    {unit("unit: {", "network: {"), "HC1002"},
		"a package that is somebody else's": {head("@if(evil)"), "HC1001"},

		// Text that reads otherwise than it is.
		"no UTF-8":                              {unit("Northgate", "North\xffgate"), "HC1001"},
		"an overlong sequence":                  {unit("Northgate", "North\xc0\xafgate"), "HC1001"},
		"half a surrogate":                      {unit("Northgate", "North\xed\xa0\x80gate"), "HC1001"},
		"a byte order mark inside":              {unit("Northgate", "North\ufeffgate"), "HC1001"},
		"a right-to-left override":              {unit("Northgate", "North\u202egate"), "HC1001"},
		"an isolate":                            {unit("Northgate", "North\u2066gate"), "HC1001"},
		"a zero-width joiner":                   {unit("Northgate", "North\u200dgate"), "HC1001"},
		"a carriage return alone":               {unit("25M", "25M\r\t// 26M"), "HC1001"},
		"a line separator":                      {unit("25M", "25M // \u2028\tcapacity: 26M"), "HC1001"},
		"a null":                                {unit("Northgate", "North\x00gate"), "HC1001"},
		"an escape of a terminal":               {unit("Northgate", "North\x1b[2Jgate"), "HC1001"},
		"a tag character":                       {unit("Northgate", "North\U000e0041gate"), "HC1001"},
		"a line break in a line, escaped":       {unit("Northgate Loan Partners", `Northgate\nLoan Partners`), "HC1004"},
		"a symbol with a look-alike":            {unit("mCLO-S", "mСLO-S"), "HC1004"},
		"an address of another alphabet":        {unit("0x145148e422DaFE6278526bE03374F171037576fA", "0х145148e422DaFE6278526bE03374F171037576fA"), "HC1004"},
		"an address one digit short":            {unit("0x145148e422DaFE6278526bE03374F171037576fA", "0x145148e422DaFE6278526bE03374F171037576f"), "HC1004"},
		"an address with one letter's case off": {unit("0x145148e422DaFE6278526bE03374F171037576fA", "0x145148e422DaFE6278526bE03374F171037576FA"), "HC1008"},

		// Numbers that would be others on the chain.
		"2^256 units":                         {unit("25M", "115792089237316195423570985008687907853269984665640564039457.584007913129639936"), "HC1009"},
		"above uint256":                       {unit("25M", "1e60"), "HC1009"},
		"a negative amount":                   {unit("25M", "-1"), "HC1004"},
		"not a number":                        {unit("25M", "NaN"), "HC1001"},
		"half a smallest unit":                {unit("25M", "0.0000000000000000005"), "HC1009"},
		"one decimal more than the token has": {unit("25M", "1.0000000000000000001"), "HC1009"},
		"thirty-five digits":                  {unit("25M", "12345678901234567.890123456789012345"), "HC1009"},
		"an amount in quotes":                 {unit("25M", `"25M"`), "HC1004"},
		"an octal number":                     {unit("25M", "0o17"), "HC1004"},
		"a number that begins with a zero":    {unit("25M", "025M"), "HC1004"},
		"a binary multiple":                   {unit("25M", "25Mi"), "HC1004"},
		"a growth above an int64":             {unit("700 //", "9223372036854775808 //"), "HC1004"},
		"a haircut above an int64":            {unit("200 //", "9223372036854775808 //"), "HC1004"},
		"a duration of many digits":           {unit(`"3h"`, `"99999999999999999999h"`), "HC1004"},
	} {
		t.Run(name, func(t *testing.T) {
			files := repository(t)
			each.change(t, files)
			size := 0
			for _, file := range files {
				size += len(file.Data)
			}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := manifest.Load(context.Background(), files, manifest.Options{})
			runtime.ReadMemStats(&after)
			list, ok := fault.All(err)
			if !ok {
				t.Fatalf("it is accepted, or fails without a number: %v", err)
			}
			codes := ""
			for _, each := range list {
				codes += each.Code + " "
			}
			if !strings.Contains(codes, each.code) {
				t.Errorf("%s: want %s\n%.400v", codes, each.code, err)
			}
			if allocated, most := after.TotalAlloc-before.TotalAlloc, uint64(128<<20+64*min(size, 1<<20)); allocated > most {
				t.Errorf("%d MiB were allocated for %d KiB", allocated>>20, size>>10)
			}
		})
	}
}

func manyFields(n int) string {
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, "\tf%d: %d\n", i, i)
	}
	return text.String()
}
