// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/scaffold"
)

// drafts are one of each kind of manifest, and a Class and a Unit of each kind of Class.
func drafts(t *testing.T) map[string]*scaffold.Draft {
	t.Helper()
	all := declare(t)
	made := map[string]*scaffold.Draft{}
	for name, draft := range map[string]func(*catalog.Catalog, string) (*scaffold.Draft, error){
		"third": scaffold.Halo, "meridian/third": scaffold.Class, "meridian/clo-tranched/third": scaffold.Unit,
		"meridian/senior-secured/third": scaffold.Unit, "meridian/clo-tranched/book": scaffold.Book, "entry": scaffold.Inventory,
	} {
		one, err := draft(all, name)
		if err != nil {
			t.Fatal(err)
		}
		made[name] = one
	}
	return made
}

// settled are answers on which other questions depend.
var settled = map[string]map[string]string{
	"meridian/third":              {"template": "term-nfat@1", "network": "devnet", "attestor": "Northlight"},
	"meridian/clo-tranched/third": {"basis": "fixed", "maxAnnualGrowth": "1_000"},
	"entry":                       {"kind": "nfat"},
}

func questionOf(t *testing.T, draft *scaffold.Draft, name string, answers map[string]string) scaffold.Question {
	t.Helper()
	questions := draft.Questions(answers)
	at := slices.IndexFunc(questions, func(each scaffold.Question) bool { return each.Name == name })
	if at < 0 {
		t.Fatalf("nobody asks for %s", name)
	}
	return questions[at]
}

func TestAnAnswerIsReadAsTheSchemaReadsIt(t *testing.T) {
	made := drafts(t)
	const digits = "145148e422DaFE6278526bE03374F171037576fA"
	for _, each := range []struct{ draft, question, given, want, fault string }{
		{"meridian/clo-tranched/third", "capacity", "25 million", "25M", ""},
		{"meridian/clo-tranched/third", "capacity", "$25,000,000", "25M", ""},
		{"meridian/clo-tranched/third", "capacity", "500M", "500M", ""},
		{"meridian/clo-tranched/third", "capacity", "500,000,001", "", "500_000_001 is more than 500M\n  wanted: whole tokens that it may hold, 1M to 500M; for example 25M"},
		{"meridian/clo-tranched/third", "capacity", "999,999", "", "999_999 is less than 1M"},
		{"meridian/clo-tranched/third", "capacity", "lots", "", `"lots" is not a number of whole tokens`},
		{"meridian/clo-tranched/third", "maxHaircut", "2%", "200", ""},
		{"meridian/clo-tranched/third", "maxHaircut", "11%", "", "1_100 is more than 1_000\n  wanted: bound on what the beacon lowers its exchange rate by, basis points within 7 days, 0 to 1_000 (0 to 10 %); for example 200"},
		{"meridian/clo-tranched/third", "maxHaircut", "0.05", "", `"0.05" can mean several things` + "\n  write 500 for 5 % or 5 for 0.05 %. wanted: "},
		{"meridian/clo-tranched/third", "target", "11%", "", "1_100 is more than 1_000"},
		{"meridian/clo-tranched/third", "managerAddress", "0x" + digits, "0x" + digits, ""},
		{"meridian/clo-tranched/third", "managerAddress", "https://etherscan.io/address/0x" + digits, "0x" + digits, ""},
		{"meridian/clo-tranched/third", "managerAddress", "0x" + strings.ToLower(digits), "", "carries no checksum\n  copy it from a source that shows the checksum; if every digit is right, it reads 0x" + digits},
		{"meridian/clo-tranched/third", "managerAddress", "0x" + strings.Replace(digits, "DaFE", "daFE", 1), "", "does not hold\n  copy it again"},
		{"meridian/clo-tranched/third", "managerAddress", "0x8617E340B3D01FA5F11F306F4090FD50E238070D", "0x8617E340B3D01FA5F11F306F4090FD50E238070D", ""},
		{"meridian/clo-tranched/third", "managerAddress", digits, "0x" + digits, ""},
		{"meridian/clo-tranched/third", "managerAddress", strings.ToUpper(digits), "", "carries no checksum"},
		{"meridian/clo-tranched/third", "managerAddress", "0x1234", "", "it has 4 digits after 0x, an address has 40"},
		{"meridian/clo-tranched/third", "prime", "Ember", "ember", ""},
		{"meridian/clo-tranched/third", "prime", "embr", "", `"embr" is none of them: ember` + "\n  did you mean ember?"},
		{"meridian/clo-tranched/third", "basis", "Fixed", "fixed", ""},
		{"meridian/clo-tranched/third", "symbol", "mCLO M", "", "is not at most 16 letters, digits, points and hyphens"},
		{"meridian/clo-tranched/third", "title", "“Mezzanine”", "Mezzanine", ""},
		{"meridian/clo-tranched/third", "title", `say "hello"`, `say "hello"`, ""},
		{"meridian/clo-tranched/third", "title", strings.Repeat("long ", 41), "", "is not a text on one line of at most 200 characters"},
		{"meridian/clo-tranched/third", "oracleSource", "0x" + digits, "0x" + digits, ""},
		{"meridian/clo-tranched/third", "oracleSource", "example.com/value", "https://example.com/value", ""},
		{"meridian/clo-tranched/third", "document", "http://example.com/a.pdf", "", "is not an https address"},
		{"meridian/clo-tranched/third", "sha256", strings.Repeat("AB", 32), "0x" + strings.Repeat("ab", 32), ""},
		{"meridian/clo-tranched/third", "sha256", "0xab", "", "a SHA-256 has 64"},
		{"meridian/clo-tranched/third", "maxAge", "25 hours", "25h", ""},
		{"meridian/clo-tranched/third", "maxAge", "None", "none", ""},
		{"meridian/clo-tranched/third", "cycles", "4", "", "4 is less than 5"},
		{"meridian/clo-tranched/third", "book", "meridian/other/senior", "", "is not a Book of the Class meridian/clo-tranched\n  wanted: the Halo Book behind it, HALO/CLASS/BOOK; 'new book' writes it; for example meridian/clo-tranched/third"},
		{"meridian/clo-tranched/third", "limit.transfer", "26M", "", "26M is more than 25M"},
		{"meridian/clo-tranched/third", "initial", "101K", "", "101K is more than 100K"},
		{"meridian/senior-secured/third", "minTerm", "6 months", "180d", ""},
		{"meridian/senior-secured/third", "minTerm", "6", "", "how long it is cannot be told without a unit"},
		{"meridian/senior-secured/third", "maxTerm", "721d", "", "721d is more than 720d"},
		{"meridian/senior-secured/third", "maxSize", "26M", "", "26M is more than 25M"},
		{"meridian/third", "template", "Portfolio LCTS", "portfolio-lcts@1", ""},
		{"meridian/third", "template", "term-nft@1", "", "did you mean term-nfat@1?"},
		{"meridian/third", "network", "develnet", "", "did you mean devnet?"},
		{"meridian/third", "govOps", "meridian-govop", "", "did you mean meridian-govops?"},
		{"meridian/third", "admin", "deployer", "", `"deployer" is none of them: council`},
		{"meridian/third", "cycle", "3 days", "3d", ""},
		{"meridian/third", "cycle", "36h", "", "is not a number of days"},
		{"meridian/third", "counterparty", "Harbour Bridge", "", "is not at most 32 small letters"},
		{"meridian/clo-tranched/book", "form", "trust", "", "is none of them: segregated-portfolio, series"},
		{"entry", "contracts", "ALM_PROXY=0x" + digits + ",CONTROLLER = 0x" + digits, "ALM_PROXY=0x" + digits + ", CONTROLLER=0x" + digits, ""},
		{"entry", "contracts", "0x" + digits, "", "is no NAME=ADDRESS"},
	} {
		question := questionOf(t, made[each.draft], each.question, settled[each.draft])
		got, err := scaffold.Answer(question, each.given)
		if got != each.want || (err == nil) != (each.fault == "") {
			t.Errorf("%s: %q is taken as %q, want %q: %v", each.question, each.given, got, each.want, err)
		}
		if err != nil && (fault.First(err) != fault.AnswerUnusable || !strings.Contains(err.Error(), each.fault) || !strings.HasPrefix(err.Error(), each.question+": ")) {
			t.Errorf("%s: %q\ngot  %v\nwant %s", each.question, each.given, err, each.fault)
		}
	}
}

// What is offered is taken as it is, and so is the example in a message.
func TestWhatIsOfferedIsTaken(t *testing.T) {
	for name, draft := range drafts(t) {
		for _, question := range draft.Questions(settled[name]) {
			for _, offered := range append([]string{question.Default, question.Least, question.Most}, question.Choices...) {
				if got, err := scaffold.Answer(question, offered); offered != "" && (err != nil || got != offered) {
					t.Errorf("%s: %s: %q is offered, and taken as %q: %v", name, question.Name, offered, got, err)
				}
			}
			_, err := scaffold.Answer(question, "\x00")
			if err == nil {
				t.Errorf("%s: %s takes anything", name, question.Name)
				continue
			}
			if _, example, has := strings.Cut(err.Error(), "for example "); has {
				if got, err := scaffold.Answer(question, example); err != nil || got != example {
					t.Errorf("%s: %s: %q is an example, and taken as %q: %v", name, question.Name, example, got, err)
				}
			}
		}
	}
}

func TestTheGreaterEndIsNotBelowTheLeast(t *testing.T) {
	draft := drafts(t)["meridian/senior-secured/third"]
	_, err := scaffold.Answer(questionOf(t, draft, "maxSize", map[string]string{"minSize": "20M"}), "10M")
	if err == nil || !strings.Contains(err.Error(), "10M is less than 20M") || !strings.Contains(err.Error(), "20M to 25M") {
		t.Error(err)
	}
}

func TestEveryUnusableAnswerIsNamed(t *testing.T) {
	draft := drafts(t)["meridian/third"]
	read, err := draft.Read(map[string]string{"template": "Term NFAT", "network": "devnet", "actor": "0x1", "maxAnnualGrowth": "7%", "symbol": "a b"})
	list, _ := fault.All(err)
	if read != nil || len(list) != 2 || list[0].Where != "actor" || list[1].Where != "symbol" {
		t.Errorf("%v: %v", read, err)
	}
	read, err = draft.Read(map[string]string{"template": "Term NFAT", "network": "devnet", "maxAnnualGrowth": "7%", "colour": "red", "title": ""})
	want := map[string]string{"template": "term-nfat@1", "network": "devnet", "maxAnnualGrowth": "700", "colour": "red", "title": ""}
	if err != nil || !maps.Equal(read, want) {
		t.Errorf("%v: %v", read, err)
	}
}

// What nobody answers is checked like an answer: a default that follows from another answer may be
// out of range.
func TestADefaultPassesAsAnAnswer(t *testing.T) {
	draft := drafts(t)["meridian/clo-tranched/third"]
	answers := map[string]string{"limit": "50K", "limit.redeem": "1M"}
	for _, question := range draft.Questions(answers) {
		if answers[question.Name] == "" && question.Default == "" {
			answers[question.Name] = "7"
		}
	}
	text, err := draft.Text(answers)
	list, _ := fault.All(err)
	var at []string
	for _, each := range list {
		at = append(at, each.Where)
	}
	if text != nil || fault.First(err) != fault.AnswerUnusable || strings.Join(at, " ") != "limit.settleSubscribe limit.settleRedeem limit.transfer limit.subscribe" {
		t.Fatalf("%q: %v", at, err)
	}
	const want = "50K is less than 100K\n  nobody answered it, so it is 50K; answer it with --set limit.transfer=VALUE. wanted: "
	if !strings.Contains(err.Error(), want) {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

// A Class with ranks has one that loses first; what is new goes above it, and the other moves down.
func TestAMezzanineGoesAboveTheJunior(t *testing.T) {
	made := drafts(t)
	portfolio, term := made["meridian/clo-tranched/third"], made["meridian/senior-secured/third"]
	question := questionOf(t, portfolio, "seniority", nil)
	if question.Default != "2" || !strings.HasSuffix(question.Text, "; junior has 2, senior has 1") {
		t.Errorf("%+v", question)
	}
	const junior = "junior moves down: write seniority: 3 in halos/meridian/clo-tranched/units/junior.cue"
	for rank, want := range map[string][]string{
		"": {junior}, "3": nil,
		"1": {"senior moves down: write seniority: 2 in halos/meridian/clo-tranched/units/senior.cue", junior},
	} {
		if got := portfolio.Moves(map[string]string{"seniority": rank}); !slices.Equal(got, want) {
			t.Errorf("%s: %q", rank, got)
		}
	}
	if got := questionOf(t, term, "seniority", nil).Default; got != "1" || term.Moves(nil) != nil {
		t.Errorf("in a Class whose Units are paid side by side, %s is offered, and %q moves", got, term.Moves(nil))
	}
}

func TestALimitThatDiffersIsAskedForByItsRoute(t *testing.T) {
	made := drafts(t)
	portfolio := made["meridian/clo-tranched/third"]
	answers := map[string]string{"limit": "2M"}
	for _, route := range []string{"settleSubscribe", "settleRedeem", "transfer", "subscribe", "redeem"} {
		if question := questionOf(t, portfolio, "limit."+route, answers); question.Default != "2M" || question.Follows != "limit" || question.Least != "100K" || question.Most != "25M" {
			t.Errorf("%+v", question)
		}
	}
	class := map[string]string{"template": "term-nfat@1", "network": "devnet", "limit": "50M"}
	if got := questionOf(t, made["meridian/third"], "limit.repayInterest", class).Default; got != "25M" {
		t.Errorf("%s is offered where the template allows 25M", got)
	}
	for _, question := range portfolio.Questions(nil) {
		if answers[question.Name] == "" && question.Default == "" {
			answers[question.Name] = "7"
		}
	}
	answers["limit.transfer"], answers["limit.redeem"] = "3M", "50K"
	text, err := portfolio.Text(answers)
	if err != nil {
		t.Fatal(err)
	}
	plain := strings.Join(strings.Fields(string(text)), " ")
	for _, want := range []string{
		"settleSubscribe: { init: {max: 2M, perDay: 2M} initial: {max: 100K, perDay: 100K}",
		"transfer: { init: {max: 3M, perDay: 3M} initial: {max: 100K, perDay: 100K}",
		"redeem: { init: {max: 50K, perDay: 50K} initial: {max: 50K, perDay: 50K}",
	} {
		if !strings.Contains(plain, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
}
