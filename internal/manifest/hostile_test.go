// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// What somebody may put into a pull request to make a reviewer, a machine or a number go wrong.
// Each is refused with a number, and none takes more memory than a repository that is in order
// takes, and a few times its own size.
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
		code   fault.Code
	}{
		// What CUE can reach beside the file.
		"an import of a module":                {head(`import "github.com/somebody/something"`), fault.InvalidCUE},
		"an import of a file outside":          {head(`import x "../../../../secrets"`), fault.InvalidCUE},
		"an import that runs a command":        {head(`import "tool/exec"`), fault.InvalidCUE},
		"an import that reads the environment": {head(`import "tool/os"`), fault.InvalidCUE},
		"an import that reads files":           {head(`import "tool/file"`), fault.InvalidCUE},
		"an embedded file":                     {unit("25M", `_ @embed(file="/etc/passwd")`), fault.InvalidCUE},
		"an injected tag":                      {unit("25M", `25M @tag(capacity)`), fault.InvalidCUE},

		// Time and memory.
		"a reference to itself":             {unit("25M", "unit.capacity"), fault.InvalidCUE},
		"structural recursion":              {unit("25M", "25M\n\tx: {y: x}"), fault.InvalidCUE},
		"a comprehension over a range":      {unit("25M", "25M\n\tfor i in [1,2,3] {\"\\(i)\": i}"), fault.InvalidCUE},
		"a repeated string":                 {unit(`"mCLO-S"`, `strings.Repeat("x", 1000000000)`), fault.InvalidCUE},
		"a multiplied list":                 {unit("25M", "1_000_000_000 * [0]"), fault.InvalidCUE},
		"a disjunction of disjunctions":     {unit("25M", strings.Repeat("(1|2)&", 100)+"1"), fault.InvalidCUE},
		"structs in structs":                {unit("25M", strings.Repeat("{a:", 100_000)), fault.InputTooLarge},
		"ten megabytes":                     {unit("25M", "25M\n"+megabytes), fault.InputTooLarge},
		"ten megabytes of digits":           {unit("25M", strings.Repeat("9", 10<<20)), fault.InputTooLarge},
		"a number with a great exponent":    {unit("25M", "1e1000000000"), fault.WrongValue},
		"a number with a small exponent":    {unit("25M", "1e-1000000000"), fault.WrongValue},
		"fields without end":                {unit("25M", "25M\n"+manyFields(60_000)), fault.InputTooLarge},
		"as many unknown fields as may be":  {unit("25M", "25M\n"+manyFields(1_900)), fault.FieldNotAllowed},
		"a text of a megabyte":              {unit("Daily through the RedeemQueue", strings.Repeat("x", 1_000_000)), fault.WrongValue},
		"a multi-line text without its end": {unit(`"mCLO-S"`, `"""`+"\nx"), fault.InvalidCUE},

		// Names and places.
		"a field twice":                  {unit("25M", "25M\n\tcapacity: 26M"), fault.NameClash},
		"a field twice, once quoted":     {unit("25M", "25M\n\t\"capacity\": 26M"), fault.NameClash},
		"a field twice, in two pieces":   {head("unit: capacity: 25M"), fault.NameClash},
		"a list twice, in two pieces":    {head("unit: oracles: []"), fault.NameClash},
		"a field thrice, in deep pieces": {head("unit: queue: lockLimit: \"3h\"\nunit: queue: lockLimit: \"3h\""), fault.NameClash},
		"a definition, which schemas do not check": {func(t testing.TB, files fstest.MapFS) {
			edit(t, files, termFile, "class: {", "class: facility: counterparties: #evil: {title: \"\", address: \"0x1\"}\nclass: {")
		}, fault.InvalidCUE},
		"files that differ in case":         {file("halos/meridian/clo-tranched/units/SENIOR.cue", "unit: {}"), fault.NameClash},
		"a name with a space":               {file("halos/meridian/clo-tranched/units/se nior.cue", "unit: {}"), fault.FileMisplaced},
		"a name with a full-width letter":   {file("halos/meridian/clo-tranched/units/ｓenior.cue", "unit: {}"), fault.FileMisplaced},
		"a name with a Cyrillic letter":     {file("halos/meridian/clo-tranched/units/sеnior.cue", "unit: {}"), fault.FileMisplaced},
		"a name with a zero-width space":    {file("halos/meridian/clo-tranched/units/sen\u200bior.cue", "unit: {}"), fault.FileMisplaced},
		"a name that is an option":          {file("halos/meridian/clo-tranched/units/-rf.cue", "unit: {}"), fault.FileMisplaced},
		"a hidden file":                     {file("halos/meridian/clo-tranched/units/.senior.cue", "unit: {}"), fault.FileMisplaced},
		"another file among the Units":      {file("halos/meridian/clo-tranched/units/senior.json", "{}"), fault.FileMisplaced},
		"a manifest under another's key":    {unit("unit: {", "network: {"), fault.FieldNotAllowed},
		"a package that is somebody else's": {head("@if(evil)"), fault.InvalidCUE},

		// Text that reads otherwise than it is.
		"no UTF-8":                              {unit("Northgate", "North\xffgate"), fault.InvalidCUE},
		"an overlong sequence":                  {unit("Northgate", "North\xc0\xafgate"), fault.InvalidCUE},
		"half a surrogate":                      {unit("Northgate", "North\xed\xa0\x80gate"), fault.InvalidCUE},
		"a byte order mark inside":              {unit("Northgate", "North\ufeffgate"), fault.InvalidCUE},
		"a right-to-left override":              {unit("Northgate", "North\u202egate"), fault.InvalidCUE},
		"an isolate":                            {unit("Northgate", "North\u2066gate"), fault.InvalidCUE},
		"a zero-width joiner":                   {unit("Northgate", "North\u200dgate"), fault.InvalidCUE},
		"a carriage return alone":               {unit("25M", "25M\r\t// 26M"), fault.InvalidCUE},
		"a line separator":                      {unit("25M", "25M // \u2028\tcapacity: 26M"), fault.InvalidCUE},
		"a null":                                {unit("Northgate", "North\x00gate"), fault.InvalidCUE},
		"an escape of a terminal":               {unit("Northgate", "North\x1b[2Jgate"), fault.InvalidCUE},
		"a tag character":                       {unit("Northgate", "North\U000e0041gate"), fault.InvalidCUE},
		"a line break in a line, escaped":       {unit("Northgate Loan Partners", `Northgate\nLoan Partners`), fault.WrongValue},
		"a symbol with a look-alike":            {unit("mCLO-S", "mСLO-S"), fault.WrongValue},
		"an address of another alphabet":        {unit("0x145148e422DaFE6278526bE03374F171037576fA", "0х145148e422DaFE6278526bE03374F171037576fA"), fault.WrongValue},
		"an address one digit short":            {unit("0x145148e422DaFE6278526bE03374F171037576fA", "0x145148e422DaFE6278526bE03374F171037576f"), fault.WrongValue},
		"an address with one letter's case off": {unit("0x145148e422DaFE6278526bE03374F171037576fA", "0x145148e422DaFE6278526bE03374F171037576FA"), fault.BadChecksum},

		// Numbers that would be others on the chain.
		"2^256 units":                         {unit("25M", "115792089237316195423570985008687907853269984665640564039457.584007913129639936"), fault.AmountNotExact},
		"above uint256":                       {unit("25M", "1e60"), fault.WrongValue},
		"a negative amount":                   {unit("25M", "-1"), fault.WrongValue},
		"not a number":                        {unit("25M", "NaN"), fault.InvalidCUE},
		"half a smallest unit":                {unit("25M", "0.0000000000000000005"), fault.AmountNotExact},
		"one decimal more than the token has": {unit("25M", "1.0000000000000000001"), fault.AmountNotExact},
		"thirty-five digits":                  {unit("25M", "12345678901234567.890123456789012345"), fault.AmountNotExact},
		"an amount in quotes":                 {unit("25M", `"25M"`), fault.WrongValue},
		"an octal number":                     {unit("25M", "0o17"), fault.WrongValue},
		"a number that begins with a zero":    {unit("25M", "025M"), fault.WrongValue},
		"a binary multiple":                   {unit("25M", "25Mi"), fault.WrongValue},
		"a growth above an int64":             {unit("700 //", "9223372036854775808 //"), fault.WrongValue},
		"a haircut above an int64":            {unit("200 //", "9223372036854775808 //"), fault.WrongValue},
		"a duration of many digits":           {unit(`"3h"`, `"99999999999999999999h"`), fault.WrongValue},
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
			if !errors.Is(list, each.code) {
				t.Errorf("want %s\n%.400v", each.code, err)
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
