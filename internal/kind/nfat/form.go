// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"math/big"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// limitRoutes are those whose inits a Class states.
var limitRoutes = []facts.LimitRoute{
	{Field: "repayPrincipal", Bound: "REPAY_PRINCIPAL", Text: "principal that is paid back"},
	{Field: "repayInterest", Bound: "REPAY_INTEREST", Text: "interest that is paid"},
	{Field: "transfer", Bound: "TRANSFER", Text: "asset that is sent to the counterparty"},
	{Field: "issue", Bound: "ISSUE", Text: "principal that is issued to the Prime"},
	{Field: "subscribe", Bound: "PRIME_SUBSCRIBE", Text: "asset that the Prime brings"},
}

// ClassForm asks for the facility, one counterparty and one Prime. For the buybox it offers what
// the template allows.
func (Kind) ClassForm(asked facts.Asked) facts.Form {
	template := asked.Template
	questions := []facts.Question{
		facts.Ask("asset", "what Primes bring and are repaid in", facts.Only(template.Ranges.Assets)).From(template.Ranges.Assets),
		facts.Ask("tokenName", "name of its NFATs", facts.TitleOf(asked.Name)).Like(facts.TokenName),
		facts.Ask("symbol", "symbol of its NFATs", "").Like(facts.Symbol),
		facts.Ask("baseURI", "what the address of an NFAT's metadata begins with: https", "").As(spelling.URL),
		facts.Ask("maxAnnualGrowth", "bound on interest, basis points a year", "").As(spelling.Rate).
			Between(facts.AskEnds(template.ClassBounds, "maxAnnualGrowth", template)),
		facts.Ask("counterparty", "short name of who receives capital", "").Like(facts.Slug),
		facts.Ask("counterpartyTitle", "its name for people", ""),
		facts.Ask("counterpartyAddress", "its address", "").As(spelling.Address),
		facts.Ask("constraint", "what it is held to", ""),
		facts.AskPrime(asked.Network, "Prime that may bring capital"),
	}
	size, term, yield := dealRanges(template, nil)
	return facts.Form{
		Questions: append(questions, facts.AskLimits(template, asked.Answers, limitRoutes...)...),
		Buybox: slices.Concat(
			size.pair(asked.Answers, facts.Ask("minSize", "least size of a deal, whole tokens", size.least), facts.Ask("maxSize", "greatest size of a deal, whole tokens", size.most)),
			term.pair(asked.Answers, facts.Ask("minTerm", "shortest time to maturity", term.least), facts.Ask("maxTerm", "longest time to maturity", term.most)),
			yield.pair(asked.Answers, facts.Ask("minAPY", "lowest yield of a deal, basis points a year", yield.least), facts.Ask("maxAPY", "highest yield of a deal, basis points a year", yield.most)),
		),
		Before: facilityBody, After: buyboxBody,
	}
}

// span is a range into which deals fall, as people write its ends; "" if an end is open.
type span struct {
	sort        spelling.Sort
	least, most string
}

// dealRanges are those in which a template allows deals or, where its buybox states them, a Class.
func dealRanges(template *catalog.Template, class *catalog.Class) (size, term, yield span) {
	ends := func(least, most string) (low, high string) {
		low, _ = facts.AskEnds(template.UnitBounds, least, template)
		_, high = facts.AskEnds(template.UnitBounds, most, template)
		return low, high
	}
	size.sort, term.sort, yield.sort = spelling.Amount, spelling.Duration, spelling.Rate
	size.least, size.most = ends("minSize", "maxSize")
	term.least, term.most = facts.AskDayEnds(template, "minTerm", "maxTerm")
	yield.least, yield.most = ends("minYield", "maxYield")
	if class == nil {
		return size, term, yield
	}
	if box := class.Buybox.Size; box != nil {
		size.least, size.most = facts.Tokens(box.Min.Tokens), facts.Tokens(box.Max.Tokens)
	}
	if box := class.Buybox.Term; box != nil {
		term.least, term.most = facts.Lasting(box.Min), facts.Lasting(box.Max)
	}
	if box := class.Buybox.APY; box != nil {
		yield.least, yield.most = spelling.Plain(big.NewInt(box.Min)), spelling.Plain(big.NewInt(box.Max))
	}
	return size, term, yield
}

// pair asks for both ends of a range within s. The greater end is not below the answer for the
// least.
func (s span) pair(answers map[string]string, least, most facts.Question) []facts.Question {
	least, most = least.As(s.sort).Between(s.least, s.most), most.As(s.sort).Between(s.least, s.most)
	if given := facts.Said(least, answers); s.sort.Value(given) != nil {
		most.Least = given
	}
	return []facts.Question{least, most}
}

var facilityBody = `	facility: {
		asset: {{text "asset"}}
		token: {
			name:   {{text "tokenName"}}
			symbol: {{text "symbol"}}
		}
		baseURI: {{text "baseURI"}}
		// May stop the facility, or one Unit of it.
		freezers: [{{text "revoker"}}]
		maxAnnualGrowth: {{number "maxAnnualGrowth"}} // basis points

		// init is what governance approves for good: GovOps goes beyond it step by step only.
		// initial is what it starts with.
		limits: {
			repayPrincipal: {
				` + facts.LimitBody("class.facility.limits.repayPrincipal") + `
			}
			repayInterest: {
				` + facts.LimitBody("class.facility.limits.repayInterest") + `
			}
		}

		// Where capital may go, and nowhere else.
		counterparties: {{label "counterparty"}}: {
			title:   {{text "counterpartyTitle"}}
			address: {{text "counterpartyAddress"}}
			constraints: [{{text "constraint"}}]
			transfer: {
				` + facts.LimitBody("class.facility.counterparties.transfer") + `
			}
		}

		// Primes that may bring capital, and how much may be issued to each.
		primes: {{label "prime"}}: {
			issue: {
				` + facts.LimitBody("class.facility.primes.issue") + `
			}
			subscribe: {
				` + facts.LimitBody("class.facility.primes.subscribe") + `
			}
		}
	}

`

const buyboxBody = `
	// What deals may be struck on.
	buybox: {
		assetTypes: [{{text "assetType"}}]
		jurisdictions: [{{text "jurisdiction"}}]
		term: {min: {{text "minTerm"}}, max: {{text "maxTerm"}}}
		size: {min: {{number "minSize"}}, max: {{number "maxSize"}}}
		apy: {min: {{number "minAPY"}}, max: {{number "maxAPY"}}} // basis points a year
	}
`

// UnitForm asks for the ranges in which deals are struck, and for the counterparties.
func (Kind) UnitForm(asked facts.Asked) facts.Form {
	var counterparties []string
	for _, each := range FacilityOf(asked.Class).Counterparties {
		if of := asked.Class.Buybox.Counterparties; len(of) == 0 || slices.Contains(of, each.Name) {
			counterparties = append(counterparties, each.Name)
		}
	}
	size, term, yield := dealRanges(asked.Template, asked.Class)
	return facts.Form{Before: unitHead, Questions: slices.Concat(
		size.pair(asked.Answers, facts.Ask("minSize", "least principal of a deal, whole tokens", ""), facts.Ask("maxSize", "greatest principal of a deal, whole tokens", "")),
		term.pair(asked.Answers, facts.Ask("minTerm", `least time to maturity, such as "180d"`, ""), facts.Ask("maxTerm", `greatest time to maturity, such as "360d"`, "")),
		yield.pair(asked.Answers, facts.Ask("minYield", "least yield of a deal, basis points a year", ""), facts.Ask("maxYield", "greatest yield of a deal, basis points a year", "")),
		[]facts.Question{facts.Ask("counterparty", "who deals may be struck with", facts.Only(counterparties)).From(counterparties)},
	)}
}

const unitHead = `unit: {
	title:     {{text "title"}}
	capacity:  {{number "capacity"}}
	seniority: {{number "seniority"}}

	// What a deal may look like. Its own terms are recorded under its token's id.
	size: {min: {{number "minSize"}}, max: {{number "maxSize"}}}
	term: {min: {{text "minTerm"}}, max: {{text "maxTerm"}}}
	yield: {min: {{number "minYield"}}, max: {{number "maxYield"}}} // basis points a year
	counterparties: [{{text "counterparty"}}]
`
