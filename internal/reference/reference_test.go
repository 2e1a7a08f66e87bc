// SPDX-License-Identifier: AGPL-3.0-or-later

package reference_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"io/fs"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/reference"
)

const folder = "../../schema"

func TestThePageIsCurrent(t *testing.T) {
	want, err := reference.Page(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../" + reference.File)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the schema says; write it anew with: go run ./scripts/reference", reference.File)
	}
}

// Every definition and every field has a comment that says what it means. Read lists those without
// one.
func TestEveryFieldHasAMeaning(t *testing.T) {
	_, definitions, err := reference.Read(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	fields := 0
	for _, definition := range definitions {
		if definition.Meaning == "" || len(definition.Fields) == 0 && definition.Value == "" {
			t.Errorf("%+v", definition)
		}
		for _, field := range definition.Fields {
			fields++
			if field.Meaning == "" || field.Value == "" || field.Presence == "" {
				t.Errorf("%s: %+v", definition.Name, field)
			}
		}
	}
	// The page has as many fields as the text of the schema declares. Definitions are no fields,
	// and neither are the seven that say which kind of manifest a file holds.
	declared := 0
	line := regexp.MustCompile(`(?m)^\t+[a-zA-Z0-9]+[!?]?:`)
	for _, file := range schema(t) {
		declared += len(line.FindAll(file.Data, -1))
	}
	if fields != declared {
		t.Errorf("the page has %d fields, the schema %d", fields, declared)
	}
}

func TestLinksLeadSomewhere(t *testing.T) {
	page, err := reference.Page(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	anchors := map[string]bool{}
	for _, found := range regexp.MustCompile(`(?m)^## (\w+)$|<a id="(\w+)">`).FindAllSubmatch(page, -1) {
		anchors[strings.ToLower(string(found[1])+string(found[2]))] = true
	}
	links := regexp.MustCompile(`\]\(#(\w+)\)`).FindAllSubmatch(page, -1)
	if len(links) < 50 {
		t.Fatalf("%d links", len(links))
	}
	for _, link := range links {
		if !anchors[string(link[1])] {
			t.Errorf("nothing is at #%s", link[1])
		}
	}
}

// The words that pages are made from.
func TestWords(t *testing.T) {
	files := schema(t)
	files["halo.cue"] = &fstest.MapFile{Data: []byte(`package schema

// #Halo is a thing <of> this test.
#Halo: {
	// A choice.
	choice: *"a" | "b"
	// A range with a default.
	count: int & >=1 & <90 | *7
	// A list.
	list?: [...#Line]
	// A list of one at least.
	some!: [#Line, ...#Line]
	// By names.
	by: [#Slug]: {
		// Inside.
		inner!: number & >0
	}
	// A condition.
	flag: bool | *true
	if flag {
		// Then.
		then!: string
	}
	// Two patterns.
	text!: =~"^a|b$" & =~"^.$"
}
`)}
	_, definitions, err := reference.Read(files)
	if err != nil {
		t.Fatal(err)
	}
	want := []reference.Field{
		{"choice", "default `\"a\"`", "`\"a\"` or `\"b\"`", "A choice."},
		{"count", "default `7`", "whole number, `1` or more, less than `90`", "A range with a default."},
		{"list", "optional", "list of [Line](#line)", "A list."},
		{"some", "required", "list of [Line](#line), 1 at least", "A list of one at least."},
		{"by", "optional", "by [Slug](#slug): {…}", "By names."},
		{"by.<name>.inner", "required", "number, more than `0`", "Inside."},
		{"flag", "default `true`", "true or false", "A condition."},
		{"then", "required if `flag`", "text", "Then."},
		{"text", "required", "text like `^a|b$`, and like `^.$`", "Two patterns."},
	}
	if definitions[0].Meaning != "Halo is a thing <of> this test." || len(definitions[0].Fields) != len(want) {
		t.Fatalf("%+v", definitions[0])
	}
	for i, field := range definitions[0].Fields {
		if field != want[i] {
			t.Errorf("%+v\nwant %+v", field, want[i])
		}
	}
	page, err := reference.Page(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"Halo is a thing &lt;of> this test.", "| `text` | required | text like `^a\\|b$`, and like `^.$` | Two patterns. |"} {
		if !bytes.Contains(page, []byte(line)) {
			t.Errorf("no %s", line)
		}
	}
}

func TestWhatThePageCannotSayIsAnError(t *testing.T) {
	for name, each := range map[string]struct{ file, old, new, want string }{
		"a field without a comment":      {"halo.cue", "\t// The account that governs the Halo.\n", "", "#Halo.governance"},
		"one inside a struct":            {"class.cue", "\t\t// Who runs it.\n", "", "#Class.beacon.operator"},
		"one by name":                    {"network.cue", "\t\t// The Safe.\n", "", "#Network.authorities.<name>.safe"},
		"one under a condition":          {"template.cue", "\t\t// Whole tokens regained in a day.\n", "", "#LimitBound.perDay"},
		"a definition without a comment": {"waiver.cue", "// #RuleName is", "#Other: string\n\n// #RuleName is", "#Other"},
		"an embedded definition":         {"halo.cue", "\t// Its name for people.\n", "\t#Legal\n\n\t// Its name for people.\n", "no words for"},
		"an open struct":                 {"halo.cue", "\t// Its name for people.\n", "\t...\n\n\t// Its name for people.\n", "no words for"},
		"a file that has no place":       {"other.cue", "", "package schema\n", "schema/other.cue"},
		"a file that is no CUE":          {"halo.cue", "#Halo: {", "#Halo: {{", "expected"},
	} {
		files := schema(t)
		var text string
		if file := files[each.file]; file != nil {
			text = string(file.Data)
		}
		if !strings.Contains(text, each.old) {
			t.Fatalf("%s does not contain %q", each.file, each.old)
		}
		files[each.file] = &fstest.MapFile{Data: []byte(strings.Replace(text, each.old, each.new, 1))}
		if _, err := reference.Page(files); err == nil || !strings.Contains(err.Error(), each.want) {
			t.Errorf("%s: %v, want %s", name, err, each.want)
		}
	}
	if _, err := reference.Page(fstest.MapFS{}); err == nil {
		t.Error("a page of nothing")
	}
}

func schema(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	root := os.DirFS(folder)
	names, err := fs.Glob(root, "*.cue")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(root, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	return files
}

func TestThePageAboutDocumentsIsCurrent(t *testing.T) {
	got, err := os.ReadFile("../../" + reference.DocumentsFile)
	if err != nil {
		t.Fatal(err)
	}
	want, err := reference.Documents(os.DirFS("../.."), got)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not what the Go types say; write it anew with: go run ./scripts/reference", reference.DocumentsFile)
	}
	linked := regexp.MustCompile(`\]\(#(\w+)\)`).FindAllSubmatch(got, -1)
	if len(linked) < 50 {
		t.Errorf("%d links", len(linked))
	}
	for _, link := range linked {
		if !regexp.MustCompile(`(?mi)^## ` + string(link[1]) + `$`).Match(got) {
			t.Errorf("nothing is at #%s", link[1])
		}
	}
}

// The page has every field that a document has as JSON, and no other.
func TestThePageHasEveryFieldThatRulesRead(t *testing.T) {
	page, err := os.ReadFile("../../" + reference.DocumentsFile)
	if err != nil {
		t.Fatal(err)
	}
	class, unit := reflect.TypeFor[catalog.Class](), reflect.TypeFor[catalog.Unit]()
	owns := map[reflect.Type][]reflect.Type{}
	for _, each := range kind.All() {
		for of, own := range map[reflect.Type]catalog.Own{class: each.Facts().Manifests.ClassOwn(), unit: each.Facts().Manifests.UnitOwn()} {
			if own != nil && !slices.Contains(owns[of], reflect.TypeOf(own).Elem()) {
				owns[of] = append(owns[of], reflect.TypeOf(own).Elem())
			}
		}
	}
	var want []string
	seen := map[reflect.Type]bool{}
	var walk func(of reflect.Type)
	var fields func(name string, of reflect.Type)
	fields = func(name string, of reflect.Type) {
		for i := range of.NumField() {
			field := of.Field(i)
			tag, _, _ := strings.Cut(field.Tag.Get("json"), ",")
			if field.Anonymous && tag == "" {
				inside := field.Type
				if inside.Kind() == reflect.Pointer {
					inside = inside.Elem()
				}
				fields(name, inside)
			} else if tag != "-" && tag != "manifest" && tag != "haloManifest" && tag != "positions" {
				// rules do not get those
				want = append(want, name+"."+tag)
				walk(field.Type)
			}
		}
	}
	walk = func(of reflect.Type) {
		switch of.Kind() {
		case reflect.Pointer, reflect.Slice, reflect.Map:
			walk(of.Elem())
		case reflect.Struct:
			made := reflect.New(of).Interface()
			if _, text := made.(encoding.TextMarshaler); text {
				return
			}
			own := owns[of] // of each kind
			if _, plain := made.(json.Marshaler); plain && own == nil && of != reflect.TypeFor[catalog.LegalDocument]() || seen[of] {
				return
			}
			for _, each := range own {
				fields(of.Name(), each)
			}
			seen[of] = true
			fields(of.Name(), of)
		}
	}
	for _, each := range []reflect.Type{
		reflect.TypeFor[catalog.Catalog](), reflect.TypeFor[policy.Index](), reflect.TypeFor[policy.Names](), reflect.TypeFor[policy.Change](), reflect.TypeFor[policy.Plan](),
		reflect.TypeFor[policy.PlatformPlan](),
	} {
		walk(each)
	}
	var got []string
	of := ""
	for _, line := range strings.Split(string(page), "\n") {
		if name, is := strings.CutPrefix(line, "## "); is {
			of = name
		}
		if row, is := strings.CutPrefix(line, "| `"); is && of != "" {
			name, _, _ := strings.Cut(row, "`")
			got = append(got, of+"."+name)
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if len(want) < 150 || !slices.Equal(got, want) {
		t.Errorf("the page has\n%v\nand the documents\n%v", got, want)
	}
}

// A field may be added, but not removed, while the layout keeps its number.
func TestAFieldThatIsGoneDemandsAnotherLayout(t *testing.T) {
	root := os.DirFS("../..")
	page, err := os.ReadFile("../../" + reference.DocumentsFile)
	if err != nil {
		t.Fatal(err)
	}
	text := string(page)
	for name, each := range map[string]struct {
		before string
		lost   string
	}{
		"nothing was there":   {"", ""},
		"a field has come":    {strings.Replace(text, "| `redemption` | text |  |\n", "", 1), ""},
		"it has another word": {strings.Replace(text, "1 is paid first", "2 is paid first", 1), ""},
		"a field is gone":     {strings.Replace(text, "| `book` | text |", "| `ledger` | text |  |\n| `book` | text |", 1), "Unit.ledger"},
		"it is another thing": {strings.Replace(text, "| `book` | text |", "| `book` | number |", 1), "Unit.book"},
		"a document is gone":  {strings.Replace(text, "| `input.index` |", "| `input.all` | all | [Index](#index) |\n| `input.index` |", 1), "input.all"},
		"the layout, too":     {strings.NewReplacer("has the number 2,", "has the number 0,", "| `book` | text |", "| `book` | number |").Replace(text), ""},
	} {
		if name != "nothing was there" && each.before == text {
			t.Errorf("%s: nothing is changed", name)
		}
		_, err := reference.Documents(root, []byte(each.before))
		if (err == nil) != (each.lost == "") || err != nil && !strings.Contains(err.Error(), " "+each.lost+" ") {
			t.Errorf("%s: %v", name, err)
		}
	}
}
