// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/hostile"
)

// ---- What is let out, by judges that share nothing with the printer.

// ---- The printer.

func printed(audience audience, pieces ...string) string {
	var out bytes.Buffer
	p := newPrinter(&out)
	to := p.as(audience)
	for _, each := range pieces {
		_, _ = io.WriteString(to, each)
	}
	_ = to.finish()
	return out.String()
}

func TestNoTextGetsOutOfAnyAudience(t *testing.T) {
	texts := hostile.Texts()
	if len(texts) < 200 {
		t.Fatalf("%d texts", len(texts))
	}
	for name, text := range texts {
		for _, audience := range []audience{people, programs} {
			contained(t, printed(audience, text), name, audience)
			contained(t, printed(audience, "halos/x.cue: ", text, "\n"), name, audience)
		}
		document := map[string]any{"text": text, text: []string{text}}
		var whole bytes.Buffer
		p := newPrinter(&whole)
		if err := canon.WriteIndented(p.as(programs), document); err != nil {
			t.Fatal(err)
		}
		contained(t, whole.String(), name, "JSON")
		var got map[string]any
		if err := json.Unmarshal(whole.Bytes(), &got); err != nil {
			t.Fatalf("%s: %v\n%s", name, err, whole.String())
		}
		want := string([]rune(text)) // bytes that are no text have no form in JSON
		if got["text"] != want {
			t.Errorf("%s: %q became %q", name, want, got["text"])
		}
	}
}

func TestWhatIsSeenIsPrintedAsItIs(t *testing.T) {
	for _, text := range []string{"", "a\n", "größer 値 é e\u0301 ⚠️ ✅ 💣\n\ta: b::c #[x] # #\n", "{\"a\": \"::\"}\n", ": :\n", "�\n"} {
		if got := printed(people, text); got != text {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

// However a text is cut into pieces, the same is printed.
func TestPiecesMakeNoDifference(t *testing.T) {
	texts := slices.Sorted(maps.Values(hostile.Texts()))
	rapid.Check(t, func(r *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(texts), 1, 3).Draw(r, "texts"), rapid.SampledFrom([]string{"", "\n", " "}).Draw(r, "between"))
		audience := rapid.SampledFrom([]audience{people, programs}).Draw(r, "audience")
		var pieces []string
		for rest := text; rest != ""; {
			n := rapid.IntRange(1, min(len(rest), 9)).Draw(r, "length")
			pieces, rest = append(pieces, rest[:n]), rest[n:]
			if len(pieces) > 60 {
				pieces, rest = append(pieces, rest), ""
			}
		}
		if whole, got := printed(audience, text), printed(audience, pieces...); got != whole {
			r.Fatalf("%q: %q, in pieces %q", text, whole, got)
		}
	})
}

func TestOnlyAnnotationsAreCommandsToTheRunner(t *testing.T) {
	for text, want := range map[string]string{
		"::error file=a::x\n::warning ::y\n": "::error file=a::x\n::warning ::y\n",
		"::add-mask::x\n":                    ":\\x3aadd-mask::x\n",
		" ::error ::x\n":                     " :\\x3aerror ::x\n",
		"::error::x\n":                       ":\\x3aerror::x\n",
		"::error ::x ##[add-mask]y\r::z\n":   "::error ::x ##\\x5badd-mask]y\\r::z\n",
	} {
		if got := printed(runner, text); got != want {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

// The scripts that complete commands are programs: not a byte of them may change.
func TestCompletionScriptsStayAsTheyAre(t *testing.T) {
	root := newApp(nil, io.Discard, io.Discard).root()
	for shell, write := range map[string]func(io.Writer) error{
		"bash": func(out io.Writer) error { return root.GenBashCompletionV2(out, true) }, "zsh": root.GenZshCompletion, "powershell": root.GenPowerShellCompletionWithDesc,
		"fish": func(out io.Writer) error { return root.GenFishCompletion(out, true) },
	} {
		var want, got, said bytes.Buffer
		if err := write(&want); err != nil {
			t.Fatal(err)
		}
		if code := run([]string{"completion", shell}, nil, &got, &said); code != 0 || got.String() != want.String() {
			t.Errorf("%s: exit code %d, %d bytes of %d\n%s", shell, code, got.Len(), want.Len(), said.String())
		}
	}
}

// ---- Every place where words of others come in, every form in which they go out.

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
