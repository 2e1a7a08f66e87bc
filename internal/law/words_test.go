// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"fmt"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// concept is a thing that has one word. Another word for it makes a stranger look for another
// thing.
type concept struct {
	what  string   // what is meant
	word  string   // the one word
	never []string // words that are not used for it, in their first form
	// elsewhere are the places at which one of those words means something else: a file, or a
	// folder that ends with a slash, and what it means there.
	elsewhere map[string]string
}

const (
	ofCommands   = "the name of a command, of a job, or of their report"
	ofSafes      = "what a Safe does with a transaction, and the timelock with an operation"
	ofLines      = "a line or a rule is said to apply to a path or to a branch"
	ofCompilers  = "what a compiler of contracts writes"
	ofHosts      = "a file that a run of a workflow uploads"
	ofArithmetic = "the product of numbers"
	ofSystems    = "the name that Go and operating systems have"
)

var concepts = []concept{
	{
		what: "bringing about what a bundle says", word: "to carry out; the whole of it: rollout", never: []string{"launch", "execute", "execution", "advance", "apply"},
		elsewhere: map[string]string{
			"cmd/halocompile/apply.go":          ofCommands,
			"cmd/halocompile/demo.go":           ofCommands,
			"cmd/halocompile/devnet_advance.go": ofCommands,
			"cmd/halocompile/main.go":           ofCommands,
			"cmd/halocompile/review.go":         ofCommands,
			"internal/review/execute.go":        ofCommands,
			"internal/report/outcome.go":        ofCommands,
			"scripts/story/carryout.go":         ofCommands,
			"cmd/halocompile/plan.go":           ofSafes,
			"internal/artifact/":                ofSafes,
			"internal/bundle/":                  ofSafes,
			"internal/exec/":                    ofSafes,
			"internal/plan/":                    ofSafes,
			"internal/report/charts.go":         ofSafes,
			"internal/safe/":                    ofSafes,
			"internal/simulate/":                ofSafes,
			"internal/change/attributes.go":     ofLines,
			"internal/githubtest/":              ofLines,
			"internal/host/codeowners.go":       ofLines,
			"internal/chaintest/fault_value.go": "a fault is said to apply to an answer",
			"internal/chaintest/peer.go":        "a clock is moved on",
			"internal/report/template.go":       "what a text template does with a document",
			"scripts/bench/launch.go":           "the names of figures that were published",
		},
	},
	{
		what: "what a Halo, a Class or a Unit became", word: "record", never: []string{"artifact"},
		elsewhere: map[string]string{
			"internal/artifact/":                  "the package of the command",
			"cmd/halocompile/apply.go":            ofCommands,
			"cmd/halocompile/artifact.go":         ofCommands,
			"cmd/halocompile/artifact_export.go":  ofCommands,
			"cmd/halocompile/artifact_migrate.go": ofCommands,
			"cmd/halocompile/artifact_schema.go":  ofCommands,
			"cmd/halocompile/artifact_update.go":  ofCommands,
			"cmd/halocompile/demo.go":             ofCommands,
			"internal/catalog/inventory.go":       "a field of manifests",
			"internal/manifest/raw.go":            "a field of manifests",
			"internal/change/edits.go":            "the name of the records' folder",
			"internal/rollout/doc.go":             "the name of the records' folder",
			"internal/plan/":                      "the document's name in the specification",
			"internal/githubtest/":                ofHosts,
			"internal/host/":                      ofHosts,
			"scripts/story/":                      ofHosts,
			"contracts/bindings/gen/":             ofCompilers,
			"internal/chaintest/artifact.go":      ofCompilers,
			"scripts/mutate/":                     ofCompilers,
		},
	},
	{
		what: "something that is wrong, with a number", word: "fault; what a rule says: finding", never: []string{"problem", "violation", "defect"},
		elsewhere: map[string]string{
			"internal/githubtest/":          "a request that is not as GitHub describes it",
			"internal/manifest/problems.go": "faults that wait to be put in order",
			"internal/report/view.go":       "a fault or a finding",
		},
	},
	{
		what: "the contract that several owners sign for", word: "Safe", never: []string{"multisig", "wallet"},
		elsewhere: map[string]string{
			"internal/keyfile/":   "a program that keeps a person's keys",
			"internal/safe/tx.go": "a program that keeps a person's keys",
		},
	},
	{
		what: "who holds a key of a Safe", word: "owner", never: []string{"signer", "signatory", "cosigner"},
		elsewhere: map[string]string{
			"internal/artifact/":         "those owners who have signed, as records name them",
			"internal/bundle/":           "those owners who have signed",
			"internal/field/":            "who decides a change: a Safe, or whoever merges",
			"internal/plan/make.go":      "those who sign, of all Safes",
			"internal/safe/signature.go": "whoever has signed, an owner or not",
		},
	},
	{
		what: "a file that governance edits", word: "manifest", never: []string{"declaration"},
		elsewhere: map[string]string{
			"contracts/bindings/gen/": "a declaration in Go",
			"scripts/mutate/":         "a declaration in Solidity",
		},
	},
	{what: "handing one transaction to a node", word: "to send", never: []string{"broadcast", "submit", "relay"}},
	{what: "the hash that approvals name a document by", word: "digest", never: []string{"fingerprint"}},
	{what: "a building block that was audited", word: "template", never: []string{"blueprint"}},
	{what: "to hold something against schema or rules", word: "to check", never: []string{"validate", "validation"}},
	{
		what: "what a Halo offers to Primes", word: "Unit", never: []string{"tranche", "offering"},
		elsewhere: map[string]string{"internal/kind/nfat/nfat.go": "a function of the facility"},
	},
	{what: "a part of a plan that may happen from one moment on", word: "stage", never: []string{"phase"}},
	{what: "what changed on the chain without a plan", word: "drift", never: []string{"divergence", "discrepancy", "mismatch"}},
	{what: "governance's permission to deviate from a rule", word: "waiver", never: []string{"exemption", "dispensation"}},
	{what: "what to do about a fault", word: "remedy", never: []string{"hint", "advice"}},
	{what: "what was sent, line by line", word: "journal", never: []string{"ledger"}},
	{
		what: "a place with files", word: "folder", never: []string{"directory", "dir"},
		elsewhere: map[string]string{
			"cmd/":                      "the working directory, and the flag --dir",
			"internal/change/trees.go":  ofSystems,
			"internal/githubtest/":      ofSystems,
			"internal/scaffold/with.go": ofSystems,
			"internal/tree/":            ofSystems,
		},
	},
	{
		what: "a program that answers for a chain", word: "node", never: []string{"endpoint", "provider", "backend"},
		elsewhere: map[string]string{
			"internal/artifact/old.go":       "where a beacon answers",
			"internal/change/live.go":        "where a beacon answers",
			"internal/catalog/":              "where a beacon answers",
			"internal/manifest/raw.go":       "where a beacon answers",
			"internal/endpoint/":             "an address that a manifest publishes",
			"internal/chaintest/embedded.go": "a type of go-ethereum",
		},
	},
}

// forms are the forms of a word: "apply" is also "applies", "applied" and "applying".
func forms(word string) []string {
	stem := strings.TrimSuffix(word, "e")
	list := []string{word, word + "s", stem + "es", stem + "ed", stem + "ing"}
	if y, is := strings.CutSuffix(word, "y"); is {
		list = append(list, y+"ies", y+"ied")
	}
	if last := word[len(word)-1:]; last == "t" { // submit, submitted
		list = append(list, word+last+"ed", word+last+"ing")
	}
	return list
}

// cited are parts of a text that name something: what is quoted, paths, addresses, and names of Go
// such as ArtifactIncomplete.
var cited = regexp.MustCompile("`[^`]*`|\"[^\"]*\"|[\\w.<>-]*/[\\w./<>-]+|\\b[A-Za-z]+[a-z][A-Z]\\w*")

// wordsIn splits a text or a name into words, in lower case.
func wordsIn(text string) []string {
	var list []string
	var word []rune
	var last rune
	for _, letter := range text + " " {
		if len(word) > 0 && (!unicode.IsLetter(letter) || unicode.IsUpper(letter) && unicode.IsLower(last)) {
			list, word = append(list, strings.ToLower(string(word))), nil
		}
		if unicode.IsLetter(letter) {
			word = append(word, letter)
		}
		last = letter
	}
	return list
}

// spoken is a text that people read, and its place.
type spoken struct{ at, text string }

// texts lists what people read in a file: exported names, the texts of commands and flags, and
// comments without what they cite.
func texts(file source) []spoken {
	var list []spoken
	for _, group := range file.file.Comments {
		for _, comment := range group.List {
			if !strings.HasPrefix(comment.Text, "//go:") && !strings.HasPrefix(comment.Text, "//nolint") {
				list = append(list, spoken{file.at(comment), cited.ReplaceAllString(comment.Text, " ")})
			}
		}
	}
	names := func(names ...*ast.Ident) {
		for _, each := range names {
			if each.IsExported() {
				list = append(list, spoken{file.at(each), each.Name})
			}
		}
	}
	said := func(of ast.Node) {
		ast.Inspect(of, func(node ast.Node) bool {
			if literal, is := node.(*ast.BasicLit); is && literal.Kind == token.STRING {
				if text, err := strconv.Unquote(literal.Value); err == nil {
					list = append(list, spoken{file.at(literal), cited.ReplaceAllString(text, " ")})
				}
			}
			return true
		})
	}
	ast.Inspect(file.file, func(node ast.Node) bool {
		switch node := node.(type) {
		case *ast.TypeSpec:
			names(node.Name)
		case *ast.FuncDecl:
			names(node.Name)
		case *ast.Field:
			names(node.Names...)
		case *ast.ValueSpec:
			names(node.Names...)
		case *ast.KeyValueExpr: // of a command
			if key, is := node.Key.(*ast.Ident); is && slices.Contains([]string{"Use", "Short", "Long", "Example"}, key.Name) {
				said(node.Value)
			}
		case *ast.CallExpr: // flags.StringVar(&into, "name", "", "text")
			if called, is := node.Fun.(*ast.SelectorExpr); is && strings.HasSuffix(strings.TrimSuffix(called.Sel.Name, "P"), "Var") {
				for _, each := range node.Args {
					said(each)
				}
			}
		}
		return true
	})
	return list
}

// otherWords finds words that are not used for a concept, and the exceptions that were needed.
func otherWords(files []source) (found []string, needed map[string]bool) {
	needed = map[string]bool{}
	type banned struct {
		*concept
		never string
	}
	of := map[string]banned{}
	for i := range concepts {
		for _, never := range concepts[i].never {
			for _, form := range forms(never) {
				of[form] = banned{&concepts[i], never}
			}
		}
	}
	for _, file := range files {
		for _, each := range texts(file) {
			for _, word := range wordsIn(each.text) {
				against, is := of[word]
				if !is {
					continue
				}
				if where, covered := covers(against.elsewhere, file.path); covered {
					needed[against.word+" "+where] = true
					continue
				}
				found = append(found, fmt.Sprintf("%s: %q: %s is called %q here", each.at, word, against.what, against.word))
			}
		}
	}
	return found, needed
}

func TestOneThingHasOneWord(t *testing.T) {
	found, needed := otherWords(sources(t))
	for _, each := range found {
		t.Error(each)
	}
	for _, each := range concepts {
		for where := range each.elsewhere {
			if !needed[each.word+" "+where] {
				t.Errorf("%s: %q needs no exception", where, each.word)
			}
		}
	}
}

// Every word is found where people read it, and nowhere else.
func TestTheLawOnWordsSeesEachText(t *testing.T) {
	for text, want := range map[string]int{
		"type LaunchPlan struct{}":                                                      1,
		"func (x X) Execute() {}":                                                       1,
		"func execute() { launch := 1; _ = launch }":                                    0,
		"type X struct { Launched bool; applied int }":                                  1,
		"const ( A = iota; Applying )":                                                  1,
		"// f executes the bundle.\nfunc f() {}":                                        1,
		"// f is for `apply`, \"advance\" and a/execute/b.\nfunc f() {}":                0,
		"// f fails with StageExecution.\nfunc f() {}":                                  0,
		"func f() { /* it relays, and submitted a multisig's spec */ }":                 3,
		`var c = Command{Use: "launch", Short: "Launches", Long: "to blueprint"}`:       3,
		`func f() { flags.StringVar(&x, "phase", "", "the tranche"); print("launch") }`: 2,
		`func f() { flags.BoolVarP(&x, "wallet", "w", false, "") }`:                     1,
		"// The relayer pays, a spellbinding application is no launchpad.\nfunc f() {}": 0,
	} {
		found, _ := otherWords([]source{planted(t, "internal/x/x.go", "package x; "+text)})
		if len(found) != want {
			t.Errorf("%s: %q", text, found)
		}
	}
	for _, each := range concepts {
		for _, never := range each.never {
			if found, _ := otherWords([]source{planted(t, "internal/x/x.go", "package x\n\n// "+never+"\nfunc f() {}")}); len(found) != 1 {
				t.Errorf("%s: %q", never, found)
			}
		}
	}
}
