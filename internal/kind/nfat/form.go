// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import "github.com/halo-factory/halocompile/internal/kind/facts"

// ClassForm asks for the facility, one counterparty and one Prime. For the buybox it offers what
// the template allows.
func (Kind) ClassForm(asked facts.Asked) facts.Form {
	template := asked.Template
	primes := facts.Sorted(asked.Network.Primes)
	questions := []facts.Question{
		{Name: "asset", Text: "what Primes bring and are repaid in: " + facts.List(template.Ranges.Assets), Default: facts.Only(template.Ranges.Assets)},
		{Name: "tokenName", Text: "name of its NFATs", Default: facts.TitleOf(asked.Name)},
		{Name: "symbol", Text: "symbol of its NFATs"},
		{Name: "baseURI", Text: "what the address of an NFAT's metadata begins with: https"},
		{Name: "maxAnnualGrowth", Text: "bound on interest, basis points a year" + facts.AskBounds(template.ClassBounds, "maxAnnualGrowth", template)},
		{Name: "counterparty", Text: "short name of who receives capital"},
		{Name: "counterpartyTitle", Text: "its name for people"},
		{Name: "counterpartyAddress", Text: "its address"},
		{Name: "constraint", Text: "what it is held to"},
		{Name: "prime", Text: "Prime that may bring capital: " + facts.List(primes), Default: facts.Only(primes)},
	}
	low := func(parameter string) string {
		low, _ := facts.AskEnds(template.UnitBounds, parameter, template)
		return low
	}
	high := func(parameter string) string {
		_, high := facts.AskEnds(template.UnitBounds, parameter, template)
		return high
	}
	shortest, longest := facts.AskDayEnds(template, "minTerm", "maxTerm")
	return facts.Form{
		Questions: append(questions, facts.AskLimits(template)...),
		Buybox: []facts.Question{
			{Name: "minSize", Text: "least size of a deal, whole tokens", Default: low("minSize")},
			{Name: "maxSize", Text: "greatest size of a deal, whole tokens", Default: high("maxSize")},
			{Name: "minTerm", Text: "shortest time to maturity", Default: shortest},
			{Name: "maxTerm", Text: "longest time to maturity", Default: longest},
			{Name: "minAPY", Text: "lowest yield of a deal, basis points a year", Default: low("minYield")},
			{Name: "maxAPY", Text: "highest yield of a deal, basis points a year", Default: high("maxYield")},
		},
		Before: facilityBody, After: buyboxBody,
	}
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
	template := asked.Template
	bound := func(parameter string) string { return facts.AskBounds(template.UnitBounds, parameter, template) }
	counterparties := make([]string, len(FacilityOf(asked.Class).Counterparties))
	for i, each := range FacilityOf(asked.Class).Counterparties {
		counterparties[i] = each.Name
	}
	return facts.Form{Before: unitHead, Questions: []facts.Question{
		{Name: "minSize", Text: "least principal of a deal, whole tokens" + bound("minSize")},
		{Name: "maxSize", Text: "greatest principal of a deal, whole tokens" + bound("maxSize")},
		{Name: "minTerm", Text: `least time to maturity, such as "180d"` + facts.AskDays(template, "minTerm")},
		{Name: "maxTerm", Text: `greatest time to maturity, such as "360d"` + facts.AskDays(template, "maxTerm")},
		{Name: "minYield", Text: "least yield of a deal, basis points a year" + bound("minYield")},
		{Name: "maxYield", Text: "greatest yield of a deal, basis points a year" + bound("maxYield")},
		{Name: "counterparty", Text: "who deals may be struck with: " + facts.List(counterparties), Default: facts.Only(counterparties)},
	}}
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
