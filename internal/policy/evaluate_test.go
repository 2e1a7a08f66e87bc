// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/manifest"
)

var now = time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)

// bench holds the example and the rules, so that a test can change one thing and ask again.
type bench struct {
	*testing.T
	policy  *Policy
	example []byte
}

func newBench(t *testing.T) *bench {
	t.Helper()
	policy, err := Compile(os.DirFS(folder))
	if err != nil {
		t.Fatal(err)
	}
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	example, err := json.Marshal(declared)
	if err != nil {
		t.Fatal(err)
	}
	return &bench{t, policy, example}
}

// ask changes a copy of the example. For each rule that does not let it pass, it returns the fields
// that the rule names.
func (b *bench) ask(at time.Time, change func(*catalog.Catalog)) map[string][]string {
	b.Helper()
	declared := decoded(b, b.example)
	change(declared)
	findings, err := b.policy.Judge(context.Background(), declared, Life{}, at)
	if err != nil {
		b.Fatal(err)
	}
	denied := map[string][]string{}
	for _, finding := range findings.Findings {
		denied[finding.Rule] = append(denied[finding.Rule], finding.Field)
		if !strings.HasPrefix(finding.Where, "halos/") || strings.Count(finding.Where, ":") != 2 {
			b.Errorf("%s: %s is no place in a manifest", finding.Rule, finding.Where)
		}
	}
	return denied
}

// decoded reads a Catalog.
func decoded(t testing.TB, text []byte) *catalog.Catalog {
	t.Helper()
	declared := new(catalog.Catalog)
	if err := json.Unmarshal(text, declared); err != nil {
		t.Fatal(err)
	}
	if err := kind.Complete(declared); err != nil {
		t.Fatal(err)
	}
	return declared
}

func senior(declared *catalog.Catalog) (*catalog.Class, *catalog.Unit, *catalog.Template) {
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	return class, class.Unit("senior"), declared.Templates[class.Template]
}

func plus(value *catalog.Integer, delta int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Add(&value.Int, big.NewInt(delta)))
}

func TestExamplePasses(t *testing.T) {
	if denied := newBench(t).ask(now, func(*catalog.Catalog) {}); len(denied) > 0 {
		t.Errorf("the example is denied: %v", denied)
	}
}

// Each parameter of the example Unit passes at both ends of its range. One past an end, the rule
// that claims the range denies it, at the field that gives the parameter.
func TestParametersPastTheirBoundsAreDenied(t *testing.T) {
	const claims = "parameters.unit_in_range"
	b := newBench(t)
	declared := decoded(t, b.example)
	_, unit, template := senior(declared)
	if len(unit.Values) != 5 || len(template.UnitBounds) != 5 {
		t.Fatalf("%d values, %d bounds", len(unit.Values), len(template.UnitBounds))
	}
	for i, bound := range template.UnitBounds {
		for _, try := range []struct {
			value  *catalog.Integer
			denied bool
		}{{plus(bound.Min, -1), true}, {bound.Min, false}, {bound.Max, false}, {plus(bound.Max, 1), true}} {
			denied := b.ask(now, func(c *catalog.Catalog) { _, unit, _ := senior(c); unit.Values[i] = try.value })
			want := []string(nil)
			if try.denied {
				want = []string{kind.UnitField(template, bound.Name)}
			}
			if !reflect.DeepEqual(denied[claims], want) {
				t.Errorf("%s = %s: denied at %v, want %v", bound.Name, try.value, denied[claims], want)
			}
		}
	}
}

// The same holds for each init of the example Unit, on each route, in its maximum and in its slope.
func TestInitsPastTheirBoundsAreDenied(t *testing.T) {
	const claims = "limits.init_in_range"
	b := newBench(t)
	declared := decoded(t, b.example)
	_, unit, template := senior(declared)
	if len(unit.Limits) != 7 {
		t.Fatalf("%d limits", len(unit.Limits))
	}
	bounds := map[string]catalog.LimitBound{}
	for _, bound := range template.LimitBounds {
		bounds[bound.Route] = bound
	}
	for i, limit := range unit.Limits {
		bound := bounds[limit.Route]
		for _, number := range []struct {
			name  string
			span  catalog.Range
			field func(*catalog.Unit) **catalog.Integer
		}{
			{"max", bound.MaxAmount, func(u *catalog.Unit) **catalog.Integer { return &u.Limits[i].Init.MaxAmount }},
			{"perDay", bound.Slope, func(u *catalog.Unit) **catalog.Integer { return &u.Limits[i].Init.Slope }},
		} {
			for _, try := range []struct {
				value  *catalog.Integer
				denied bool
			}{{plus(number.span.Min, -1), true}, {number.span.Min, false}, {number.span.Max, false}, {plus(number.span.Max, 1), true}} {
				denied := b.ask(now, func(c *catalog.Catalog) { _, unit, _ := senior(c); *number.field(unit) = try.value })
				want := []string(nil)
				if try.denied {
					want = []string{limit.Field + ".init." + number.name}
				}
				if !reflect.DeepEqual(denied[claims], want) {
					t.Errorf("%s %s = %s: denied at %v, want %v", limit.Route, number.name, try.value, denied[claims], want)
				}
			}
		}
	}
}

// Every rule denies something, and names the field.
func TestNoRuleIsVacuous(t *testing.T) {
	b := newBench(t)
	address := common.HexToAddress("0x00000000000000000000000000000000000000aA")
	type change struct {
		field string
		do    func(*catalog.Catalog, *catalog.Class, *catalog.Unit, *catalog.Template, *catalog.Network)
	}
	changes := map[string]change{
		"template.resolved": {"class", func(c *catalog.Catalog, class *catalog.Class, _ *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			class.Network = "elsewhere"
		}},
		"template.approved": {"class.template", func(_ *catalog.Catalog, _ *catalog.Class, _ *catalog.Unit, t *catalog.Template, _ *catalog.Network) {
			t.Status = "deprecated"
		}},
		"template.unexpired": {"class.template", func(_ *catalog.Catalog, _ *catalog.Class, _ *catalog.Unit, t *catalog.Template, _ *catalog.Network) {
			t.Expires = "2027-01-01T00:00:00Z"
		}},
		"template.lasting": {"class.template", func(_ *catalog.Catalog, _ *catalog.Class, _ *catalog.Unit, t *catalog.Template, _ *catalog.Network) {
			t.Expires = "2027-01-02T00:00:00Z"
		}},
		"template.deployable": {"class.network", func(_ *catalog.Catalog, _ *catalog.Class, _ *catalog.Unit, _ *catalog.Template, n *catalog.Network) {
			n.Contracts.Factory = nil
		}},
		"parameters.class_in_range": {"class.parameters.size", func(_ *catalog.Catalog, c *catalog.Class, _ *catalog.Unit, t *catalog.Template, _ *catalog.Network) {
			t.ClassBounds = []catalog.Bound{{Name: "size", Min: new(catalog.Integer), Max: new(catalog.Integer)}}
			c.Values = []*catalog.Integer{plus(new(catalog.Integer), 1)}
		}},
		"parameters.unit_in_range": {"unit.maxAnnualGrowth", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, t *catalog.Template, _ *catalog.Network) {
			u.Values[2] = plus(t.UnitBounds[2].Max, 1)
		}},
		"parameters.counted": {"unit", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Values = append(u.Values, new(catalog.Integer))
		}},
		"parameters.asset_allowed": {"unit.asset", func(_ *catalog.Catalog, _ *catalog.Class, _ *catalog.Unit, t *catalog.Template, _ *catalog.Network) {
			t.Ranges.Assets = []string{"sUSDS"}
		}},
		"limits.route_bounded": {"unit.limits.transfer", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[2].Route = "MINT"
		}},
		"limits.init_in_range": {"unit.limits.transfer.init.max", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[2].Init.MaxAmount = new(catalog.Integer)
		}},
		"limits.initial_within_init": {"unit.primes.ember.redeem.initial.perDay", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[4].Initial.Slope = plus(u.Limits[4].Init.Slope, 1)
		}},
		"limits.now_within_init": {"unit.limits.transfer.now.max", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			now := u.Limits[2].Init
			now.MaxAmount, u.Limits[2].Now = plus(now.MaxAmount, 1), &now
		}},
		"limits.initial_conservative": {"unit.limits.settleRedeem.initial.max", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[1].Initial.MaxAmount = plus(u.Limits[1].Initial.MaxAmount, 1)
		}},
		"limits.unlimited_exact": {"unit.primes.ember.init", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[5].Init.Slope = plus(u.Limits[5].Init.Slope, 1)
		}},
		"limits.no_dead_key": {"unit.limits.transfer.initial.perDay", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[2].Initial.Slope = new(catalog.Integer)
		}},
		"limits.restricted": {"unit.primes.ember.subscribe", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[3].Prime = ""
		}},
		"limits.once": {"unit.limits.settleRedeem", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Limits[1].Route = u.Limits[0].Route
		}},
		"limits.receivers_apart": {"unit.manager.address", func(_ *catalog.Catalog, c *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			lcts.PoolOf(u).Manager.Address = lcts.PoolOf(c.Unit("junior")).Manager.Address
		}},
		"permissions.admins_allowed": {"class.admins.0", func(_ *catalog.Catalog, c *catalog.Class, _ *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			c.Admins[0] = address
		}},
		"permissions.staffed": {"class.beacon.revokers", func(_ *catalog.Catalog, c *catalog.Class, _ *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			c.Beacon.Revokers = []common.Address{}
		}},
		"permissions.govops_apart": {"class.govOps", func(_ *catalog.Catalog, c *catalog.Class, _ *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			c.GovOps = "council"
		}},
		"timing.window": {"unit.queue", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			lcts.PoolOf(u).Queue.SettleBy = "16:01"
		}},
		"timing.short": {"unit.queue.lockLimit", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			lcts.PoolOf(u).Queue.LockLimit = 3*3600 + 1
		}},
		"timing.settleable": {"unit.queue.lockLimit", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			lcts.PoolOf(u).Queue.LockLimit = 3*3600 - 1
		}},
		"records.https": {"unit.legal.documents.0.url", func(_ *catalog.Catalog, _ *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			u.Legal.Documents[0].URL = "ftp://meridian.example/legal.pdf"
		}},
		"records.published_https": {"template.audits.0.report", func(_ *catalog.Catalog, _ *catalog.Class, _ *catalog.Unit, t *catalog.Template, _ *catalog.Network) {
			t.Audits[0].Report = "http://audits.example/1.pdf"
		}},
		"records.tokens_distinct": {"unit.token.symbol", func(_ *catalog.Catalog, c *catalog.Class, u *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			lcts.PoolOf(u).Token.Symbol = lcts.PoolOf(c.Unit("junior")).Token.Symbol
		}},
		"records.beacon_fits": {"class.beacon.kind", func(_ *catalog.Catalog, c *catalog.Class, _ *catalog.Unit, _ *catalog.Template, _ *catalog.Network) {
			c.Beacon.Kind = "lpha-nfat"
		}},
	}
	for _, rule := range b.policy.rules {
		change, ok := changes[rule.ID]
		if _, elsewhere := denials[rule.ID]; elsewhere && !ok {
			continue // shown by TestEveryRuleDenies
		}
		if slices.Contains(onPlatforms, rule.ID) {
			continue // shown by TestRulesOnPlatformsDeny
		}
		if !ok {
			t.Errorf("no change shows that %s denies anything", rule.ID)
			continue
		}
		denied := b.ask(now, func(c *catalog.Catalog) {
			class, unit, template := senior(c)
			change.do(c, class, unit, template, c.Networks["devnet"])
		})
		if len(denied[rule.ID]) == 0 || denied[rule.ID][0] != change.field {
			t.Errorf("%s names %v, want %s", rule.ID, denied[rule.ID], change.field)
		}
	}
	if all := len(changes) + len(denials) + len(onPlatforms); all != len(b.policy.rules) {
		t.Errorf("%d changes for %d rules", all, len(b.policy.rules))
	}
}

// To a floating-point comparison, two numbers around 2^255 that differ by one are equal.
func TestComparisonIsExactAroundTwoToThe255(t *testing.T) {
	b := newBench(t)
	middle := catalog.NewInteger(new(big.Int).Lsh(big.NewInt(1), 255))
	for delta, passes := range map[int64]bool{-1: false, 0: true, 1: false} {
		denied := b.ask(now, func(c *catalog.Catalog) {
			_, unit, template := senior(c)
			unit.Values[1] = plus(middle, delta)
			template.UnitBounds[1].Min, template.UnitBounds[1].Max = middle, middle
			c.Halos[0].Classes[0].Units = []*catalog.Unit{unit}
		})
		if passed := len(denied["parameters.unit_in_range"]) == 0; passed != passes {
			t.Errorf("2^255%+d passes: %v", delta, passed)
		}
	}
}

func TestFindingsAreDeterministic(t *testing.T) {
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	declared.Templates["portfolio-lcts@1"].Status = "revoked"
	declared.Halos[0].Classes[0].GovOps = "deployer"
	var first []byte
	for range 3 {
		findings, err := Evaluate(context.Background(), os.DirFS(folder), declared, now)
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(findings)
		if err != nil {
			t.Fatal(err)
		}
		if first == nil {
			first = data
		} else if string(first) != string(data) {
			t.Fatalf("%s\n%s", first, data)
		}
		if fault.Exit(findings.Denials()) != 3 {
			t.Errorf("denials lead to exit code %d", fault.Exit(findings.Denials()))
		}
	}
}

const good = `
package halo.subject

# METADATA
# title: Title
# description: Description.
# custom:
#   code: HC2001
#   severity: error
#   remedy: remedy
#   source: source
rule contains finding if {
	some halo in input.catalog.halos
	finding := {"file": halo.file, "path": "halo", "message": "no"}
}
`

// body is the rule above with one more expression.
func body(expression string) string {
	return strings.Replace(good, "some halo in input.catalog.halos", "some halo in input.catalog.halos\n\t"+expression, 1)
}

// A policy that could not run lets nothing pass.
func TestPolicyThatCannotRunIsRefused(t *testing.T) {
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	evaluate := func(files ...string) error {
		rules := fstest.MapFS{}
		for i, text := range files {
			rules[fmt.Sprintf("%d.rego", i)] = &fstest.MapFile{Data: []byte(text)}
		}
		_, err := Evaluate(context.Background(), rules, declared, now)
		return err
	}
	if err := evaluate(good); err != nil {
		t.Fatal(err)
	}
	for name, files := range map[string][]string{
		"no rules":                             {},
		"a library only":                       {"package halo.lib\n\nx := 1\n"},
		"an empty file":                        {good, ""},
		"a syntax error":                       {good, "package halo.other\n\nx := \n"},
		"another namespace":                    {good, strings.Replace(good, "halo.subject", "main", 1)},
		"a deeper namespace":                   {good, strings.Replace(good, "halo.subject", "halo.subject.more", 1)},
		"a rule without annotations":           {good, "package halo.other\n\nrule contains 1\n"},
		"a nested rule":                        {good, "package halo.other\n\nrule.deny contains 1\n"},
		"a rule described twice":               {good, strings.Replace(good, "severity: error", "severity: warning", 1)},
		"a rule of the library":                {good, strings.Replace(good, "halo.subject", "halo.lib", 1)},
		"a rule that is no set":                {good, strings.NewReplacer("halo.subject", "halo.other", "contains finding", ":= finding").Replace(good)},
		"annotations without a remedy":         {strings.Replace(good, "#   remedy: remedy\n", "", 1)},
		"a number that is not in the table":    {strings.Replace(good, "HC2001", "HC2999", 1)},
		"a number of another stage":            {strings.Replace(good, "HC2001", "HC1001", 1)},
		"an unknown severity":                  {strings.Replace(good, "severity: error", "severity: fatal", 1)},
		"a finding without a message":          {strings.Replace(good, `, "message": "no"`, "", 1)},
		"a finding with a misspelt field":      {strings.Replace(good, `"message"`, `"mesage"`, 1)},
		"a rule that reads nothing":            {strings.Replace(good, "some halo in input.catalog.halos", "some halo in [{\"file\": \"x\"}]", 1)},
		"a rule that reads two documents":      {body(`input.index.now != ""`)},
		"a rule that reads what is not":        {body(`input.clock != ""`)},
		"a rule that reads the whole input":    {body(`count(input) > 0`)},
		"a rule that may or may not be waived": {strings.Replace(good, "severity: error", "severity: error\n#   waivable: perhaps", 1)},
		"a waivable finding without a value":   {strings.Replace(good, "severity: error", "severity: error\n#   waivable: true", 1)},
		"a value that is no text":              {strings.Replace(good, `"message": "no"`, `"message": "no", "value": 1`, 1)},
		"a failing built-in":                   {body(`to_number("x") == 1`)},
		"an unsafe variable":                   {body(`y == 1`)},
		"http.send":                            {body(`http.send({"method": "get", "url": "http://127.0.0.1"}).status_code == 200`)},
		"opa.runtime":                          {body(`opa.runtime().env.HOME != ""`)},
		"net.lookup_ip_addr":                   {body(`count(net.lookup_ip_addr("localhost")) > 0`)},
		"net.cidr_expand":                      {body(`count(net.cidr_expand("10.0.0.0/8")) > 0`)},
		"time.now_ns":                          {body(`time.now_ns() > 0`)},
		"rand.intn":                            {body(`rand.intn("x", 5) > 0`)},
		"uuid.rfc4122":                         {body(`uuid.rfc4122("x") != ""`)},
		"rego.parse_module":                    {body(`rego.parse_module("x", "package y").package`)},
		"trace":                                {body(`trace("x")`)},
		"too many bytes":                       {good, "package halo.lib\n\n#" + strings.Repeat("x", maxRuleBytes) + "\n"},
	} {
		t.Run(name, func(t *testing.T) {
			err := evaluate(files...)
			list, ok := fault.All(err)
			if !ok || list[0].Code != fault.PolicyFailed || fault.Exit(err) != 1 {
				t.Errorf("%v", err)
			}
			if strings.Contains(name, "finding") && !strings.HasPrefix(list[0].Where, "policy/0.rego:1") {
				t.Errorf("at %s", list[0].Where)
			}
		})
	}
}

// Rules for other documents could look for a field that is no longer there, and so deny nothing.
func TestALibraryForAnotherLayoutIsRefused(t *testing.T) {
	const said = ", and this program gives rules documents of layout 2: they could look for what is no longer there, and deny nothing"
	for name, each := range map[string]struct{ library, want string }{
		"this one":         {"package halo.lib\n\nlayout := 2\n", ""},
		"none":             {"package halo.lib\n\nx := 1\n", "policy/lib.rego: HC2002: data.halo.lib does not say for which layout it is written" + said},
		"an older one":     {"package halo.lib\n\nlayout := 1\n", "policy/lib.rego:3:1: HC2002: data.halo.lib is written for layout 1" + said},
		"a newer one":      {"package halo.lib\n\nlayout := 3\n", "policy/lib.rego:3:1: HC2002: data.halo.lib is written for layout 3" + said},
		"a text":           {"package halo.lib\n\nlayout := \"1\"\n", "policy/lib.rego:3:1: HC2002: data.halo.lib is written for layout \"1\"" + said},
		"what is computed": {"package halo.lib\n\nlayout := x if x := 1\n", "policy/lib.rego:3:1: HC2002: data.halo.lib is written for layout x" + said},
	} {
		_, err := Compile(fstest.MapFS{"rules.rego": {Data: []byte(good)}, "lib.rego": {Data: []byte(each.library)}})
		got := ""
		if list, ok := fault.All(err); ok {
			got = fmt.Sprintf("%s: %s: %s", list[0].Where, list[0].Code, list[0].What)
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if got != each.want {
			t.Errorf("%s:\n%s\nwant\n%s", name, got, each.want)
		}
	}
}

func TestPolicyThatTakesTooLongIsRefused(t *testing.T) {
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	many := "[" + strings.Repeat("1,", 500) + "1]"
	endless := body(strings.ReplaceAll("some a in MANY\n\tsome b in MANY\n\tsome c in MANY\n\tsome d in MANY\n\ta + b + c + d < 0", "MANY", many))
	_, err = Evaluate(ctx, fstest.MapFS{"a.rego": {Data: []byte(endless)}}, declared, now)
	if !errors.Is(err, context.DeadlineExceeded) || fault.Exit(err) != 1 {
		t.Errorf("%v", err)
	}
}

func TestSymbolicLinksAreNotFollowed(t *testing.T) {
	rules := fstest.MapFS{"a.rego": {Data: []byte("elsewhere"), Mode: fs.ModeSymlink}}
	if _, err := Evaluate(context.Background(), rules, &catalog.Catalog{}, now); err == nil || !strings.Contains(err.Error(), "symbolic") {
		t.Errorf("%v", err)
	}
}
