// SPDX-License-Identifier: AGPL-3.0-or-later

package canon_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
)

type note struct {
	Version string `json:"version"`
	Text    string `json:"text"`
}

var errRefused = errors.New("refused")

func TestADocumentIsReadInItsForm(t *testing.T) {
	exact := canon.Form{
		Name: "note.json", What: "a note", Loose: "its digest covers them",
		Refuse: func(format string, arguments ...any) error {
			return fmt.Errorf("%w: %w", errRefused, fmt.Errorf(format, arguments...))
		},
	}
	loose := exact
	loose.Loose = ""
	for _, c := range []struct {
		data         string
		exact, loose string // what is wrong
	}{
		{`{"text":"a","version":"1.0"}` + "\n", "", ""},
		{`{"text":"a","version":"1.7"}` + "\n", "", ""},
		{`{"version":"1.0","text":"a"}` + "\n", "not in canonical form: its digest covers them", ""},
		{`{"text":"a","version":"1.0"}`, "not in canonical form", ""},
		{`{"text":"a","version":"2.0"}` + "\n", `version "2.0", this program knows 1`, `version "2.0", this program knows 1`},
		{`{"text":"a"}` + "\n", `version "", this program knows 1`, `version "", this program knows 1`},
		{`{"text":"a","version":"1.0","more":1}` + "\n", "not a note: ", "not a note: "},
		{`[]`, "not a note: ", "not a note: "},
	} {
		for form, want := range map[*canon.Form]string{&exact: c.exact, &loose: c.loose} {
			var read note
			err := form.Read([]byte(c.data), &read, &read.Version)
			if want == "" {
				if err != nil || read.Text != "a" {
					t.Errorf("%s: %+v, %v", c.data, read, err)
				}
				continue
			}
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v, and it is %s", c.data, err, want)
			}
			if list, is := fault.All(err); is != strings.HasPrefix(want, "version") || is && list[0].Where != "note.json" {
				t.Errorf("%s: %v", c.data, err)
			}
		}
	}
}

func TestWhatIsPrintedIsIndentedAndNotEscaped(t *testing.T) {
	var out bytes.Buffer
	if err := canon.WriteIndented(&out, note{"1.0", "<a&b>"}); err != nil || out.String() != "{\n  \"version\": \"1.0\",\n  \"text\": \"<a&b>\"\n}\n" {
		t.Errorf("%q, %v", out.String(), err)
	}
}
