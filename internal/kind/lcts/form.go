// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// ClassForm asks for nothing of its own.
func (Kind) ClassForm(facts.Asked) facts.Form { return facts.Form{After: buyboxBody} }

const buyboxBody = `
	// What the portfolio may hold.
	buybox: {
		assetTypes: [{{text "assetType"}}]
		jurisdictions: [{{text "jurisdiction"}}]
	}
`

// limitRoutes are those whose inits a Unit states.
var limitRoutes = []facts.LimitRoute{
	{Field: "settleSubscribe", Bound: "SETTLE_SUBSCRIBE", Text: "asset that becomes shares in settlements"},
	{Field: "settleRedeem", Bound: "SETTLE_REDEEM", Text: "asset that is paid out in settlements"},
	{Field: "transfer", Bound: "TRANSFER", Text: "asset that is sent to the manager"},
	{Field: "subscribe", Bound: "PRIME_SUBSCRIBE", Text: "asset that the Prime brings"},
	{Field: "redeem", Bound: "PRIME_REDEEM", Text: "shares that the Prime gives back"},
}

// UnitForm asks for the token, its bounds, the manager, a Prime and what holders are paid.
func (Kind) UnitForm(asked facts.Asked) facts.Form {
	template := asked.Template
	ends := func(parameter string) (least, most string) {
		return facts.AskEnds(template.UnitBounds, parameter, template)
	}
	questions := []facts.Question{
		facts.Ask("asset", "what it is denominated in", facts.Only(template.Ranges.Assets)).From(template.Ranges.Assets).At("unit.asset"),
		facts.Ask("tokenName", "name of its share token", facts.TitleOf(asked.Name)).Like(facts.TokenName).At("unit.token.name"),
		facts.Ask("symbol", "symbol of its share token", "").Like(facts.Symbol).At("unit.token.symbol"),
		facts.Ask("maxAnnualGrowth", "bound on the growth of its exchange rate, basis points a year", "").As(spelling.Rate).
			Between(ends("maxAnnualGrowth")).At("unit.maxAnnualGrowth"),
		facts.Ask("maxHaircut", "bound on what the beacon lowers its exchange rate by, basis points within 7 days", "").As(spelling.Rate).
			Between(ends("maxHaircut")).At("unit.maxHaircut"),
		facts.Ask("manager", "who invests its capital", ""),
		facts.Ask("managerAddress", "the manager's address, the only destination of capital", "").As(spelling.Address).At("unit.manager.address"),
		facts.Ask("constraint", "what the manager is held to", ""),
		facts.AskPrime(asked.Network, "Prime that may use it"),
	}
	questions = append(questions, facts.AskLimits(template, asked.Answers, limitRoutes...)...)
	if asked.Adopted {
		questions = append(questions, facts.Ask("lockLimit", "after which anyone may release a queue that is still locked", "").As(spelling.Duration).At("unit.queue.lockLimit"))
	}
	basis := facts.Ask("basis", "what holders are paid: variable or fixed", "variable")
	basis.Choices = []string{"variable", "fixed"}
	questions = append(questions, basis, facts.Ask("pricing", "the terms of that, for people", ""))
	if facts.Said(basis, asked.Answers) == "fixed" {
		target := facts.Ask("target", "what holders are to be paid, basis points a year", "").As(spelling.Rate)
		target.Most = asked.Answers["maxAnnualGrowth"]
		questions = append(questions, target)
	}
	return facts.Form{Questions: questions, Before: unitHead, After: unitLimits}
}

const unitHead = `unit: {
	title: {{text "title"}}
{{adopted}}	asset: {{text "asset"}}
	token: {
		name:   {{text "tokenName"}}
		symbol: {{text "symbol"}}
	}
	capacity:        {{number "capacity"}}
	seniority:       {{number "seniority"}}
	maxAnnualGrowth: {{number "maxAnnualGrowth"}} // basis points
	maxHaircut: {{number "maxHaircut"}} // basis points within 7 days

{{if given "lockLimit"}}	queue: lockLimit: {{text "lockLimit"}}

{{end}}	manager: {
		name:    {{text "manager"}}
		address: {{text "managerAddress"}}
		constraints: [{{text "constraint"}}]
	}
`

var unitLimits = `
	// init is what governance approves for good: GovOps goes beyond it step by step only.
	// initial is what it starts with.
	limits: {
		settleSubscribe: {
				` + facts.LimitBody("unit.limits.settleSubscribe") + `
		}
		settleRedeem: {
				` + facts.LimitBody("unit.limits.settleRedeem") + `
		}
		transfer: {
				` + facts.LimitBody("unit.limits.transfer") + `
		}
	}

	// Primes that may use the Unit, with the limits on their own PAU.
{{range primes "prime"}}	primes: {{.Label}}: {
		subscribe: {
				{{limit (print "unit.primes." .Name ".subscribe")}}
		}
		// In Unit shares.
		redeem: {
				{{limit (print "unit.primes." .Name ".redeem")}}
		}
	}
{{end}}
	// What holders are paid.
	pricing: {
		basis:       {{text "basis"}}
{{if given "target"}}		target:      {{number "target"}} // basis points a year
{{end}}		description: {{text "pricing"}}
	}
`
