// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import "github.com/halo-factory/halocompile/internal/kind/facts"

// ClassForm asks for nothing of its own.
func (Kind) ClassForm(facts.Asked) facts.Form { return facts.Form{After: buyboxBody} }

const buyboxBody = `
	// What the portfolio may hold.
	buybox: {
		assetTypes: [{{text "assetType"}}]
		jurisdictions: [{{text "jurisdiction"}}]
	}
`

// UnitForm asks for the token, its bounds, the manager, a Prime and what holders are paid.
func (Kind) UnitForm(asked facts.Asked) facts.Form {
	template := asked.Template
	bound := func(parameter string) string { return facts.AskBounds(template.UnitBounds, parameter, template) }
	primes := facts.Sorted(asked.Network.Primes)
	questions := []facts.Question{
		{Name: "asset", Field: "unit.asset", Text: "what it is denominated in: " + facts.List(template.Ranges.Assets), Default: facts.Only(template.Ranges.Assets)},
		{Name: "tokenName", Field: "unit.token.name", Text: "name of its share token", Default: facts.TitleOf(asked.Name)},
		{Name: "symbol", Field: "unit.token.symbol", Text: "symbol of its share token"},
		{Name: "maxAnnualGrowth", Field: "unit.maxAnnualGrowth", Text: "bound on the growth of its exchange rate, basis points a year" + bound("maxAnnualGrowth")},
		{Name: "maxHaircut", Field: "unit.maxHaircut", Text: "bound on what the beacon lowers its exchange rate by, basis points within 7 days" + bound("maxHaircut")},
		{Name: "manager", Text: "who invests its capital"},
		{Name: "managerAddress", Field: "unit.manager.address", Text: "the manager's address, the only destination of capital"},
		{Name: "constraint", Text: "what the manager is held to"},
		{Name: "prime", Text: "Prime that may use it: " + facts.List(primes), Default: facts.Only(primes)},
	}
	questions = append(questions, facts.AskLimits(template)...)
	if asked.Adopted {
		questions = append(questions, facts.Question{Name: "lockLimit", Text: "after which anyone may release a queue that is still locked", Field: "unit.queue.lockLimit"})
	}
	basis := facts.Question{Name: "basis", Text: "what holders are paid: variable or fixed", Default: "variable"}
	questions = append(questions, basis, facts.Question{Name: "pricing", Text: "the terms of that, for people"})
	if facts.Said(basis, asked.Answers) == "fixed" {
		questions = append(questions, facts.Question{Name: "target", Text: "what holders are to be paid, basis points a year"})
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
