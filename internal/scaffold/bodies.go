// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

// What each kind of manifest looks like. text quotes an answer, number takes it as a number, label as a field's name; lower is the smaller of an amount
// and the initial one; pairs takes NAME=VALUE, … apart; given tells whether an answer is another than "none".

const legalBody = `	legal: {
		framework: {{text "framework"}}
		recourse:  {{text "recourse"}}
		documents: [{{text "document"}}]
	}
`

const reportingBody = `	reporting: {
		format:  {{text "format"}}
		cadence: "24h"
	}
`

const limitBody = `init: {max: {{number "limit"}}, perDay: {{number "limit"}}}
				initial: {max: {{lower "limit"}}, perDay: {{lower "limit"}}}`

const haloBody = `halo: {
	title:      {{text "title"}}
	governance: {{text "governance"}}
	// The Prime that owns it.
	owner: {{text "owner"}}
` + legalBody + `}
`

const classHead = `class: {
	title:    {{text "title"}}
	template: {{text "template"}}
	network:  {{text "network"}}

	// Names of authorities stand for their Safes; see the network's manifest.
	admins: [{{text "admin"}}]
	govOps: {{text "govOps"}}

	beacon: {
		kind:     {{text "beacon"}}
		operator: {{text "operator"}}
		endpoint: {{text "endpoint"}}
		actors: [{{text "actor"}}]
		// May stop an actor at once, and do nothing else.
		revokers: [{{text "revoker"}}]
	}

`

const classBody = classHead + legalBody + reportingBody + `
	// What the portfolio may hold.
	buybox: {
		assetTypes: [{{text "assetType"}}]
		jurisdictions: [{{text "jurisdiction"}}]
	}
}
`

const termClassBody = classHead + `	facility: {
		asset: {{text "asset"}}
		token: {
			name:   {{text "tokenName"}}
			symbol: {{text "symbol"}}
		}
		baseURI: {{text "baseURI"}}
		// May stop the facility, or one Unit of it.
		freezers: [{{text "revoker"}}]
		maxAnnualGrowth: {{number "maxAnnualGrowth"}} // basis points

		// init is what governance approves for good: GovOps goes beyond it step by step only. initial is what it starts with.
		limits: {
			repayPrincipal: {
				` + limitBody + `
			}
			repayInterest: {
				` + limitBody + `
			}
		}

		// Where capital may go, and nowhere else.
		counterparties: {{label "counterparty"}}: {
			title:   {{text "counterpartyTitle"}}
			address: {{text "counterpartyAddress"}}
			constraints: [{{text "constraint"}}]
			transfer: {
				` + limitBody + `
			}
		}

		// Primes that may bring capital, and how much may be issued to each.
		primes: {{label "prime"}}: {
			issue: {
				` + limitBody + `
			}
			subscribe: {
				` + limitBody + `
			}
		}
	}

` + legalBody + reportingBody + `
	// What deals may be struck on.
	buybox: {
		assetTypes: [{{text "assetType"}}]
		jurisdictions: [{{text "jurisdiction"}}]
		term: {min: {{text "minTerm"}}, max: {{text "maxTerm"}}}
		size: {min: {{number "minSize"}}, max: {{number "maxSize"}}}
		apy: {min: {{number "minAPY"}}, max: {{number "maxAPY"}}} // basis points a year
	}
}
`

const unitTail = `
	book: {{text "book"}}
	oracles: [{
		name:   {{text "oracle"}}
		source: {{text "oracleSource"}}
	}]
	redemption: {{text "redemption"}}

` + legalBody + reportingBody

// day0Body ends a Unit.
const day0Body = `
	// Its first settlement cycles, each reviewed by people.
	day0: {
		cycles:   {{number "cycles"}}
		reviewer: {{text "reviewer"}}
	}
}
`

const unitBody = `unit: {
	title: {{text "title"}}
	asset: {{text "asset"}}
	token: {
		name:   {{text "tokenName"}}
		symbol: {{text "symbol"}}
	}
	capacity:        {{number "capacity"}}
	seniority:       {{number "seniority"}}
	maxAnnualGrowth: {{number "maxAnnualGrowth"}} // basis points
	maxHaircut: {{number "maxHaircut"}} // basis points within 7 days

	manager: {
		name:    {{text "manager"}}
		address: {{text "managerAddress"}}
		constraints: [{{text "constraint"}}]
	}
` + unitTail + `
	// init is what governance approves for good: GovOps goes beyond it step by step only. initial is what it starts with.
	limits: {
		settleSubscribe: {
				` + limitBody + `
		}
		settleRedeem: {
				` + limitBody + `
		}
		transfer: {
				` + limitBody + `
		}
	}

	// Primes that may use the Unit, with the limits on their own PAU.
	primes: {{label "prime"}}: {
		subscribe: {
				` + limitBody + `
		}
		// In Unit shares.
		redeem: {
				` + limitBody + `
		}
	}

	// What holders are paid.
	pricing: {
		basis:       {{text "basis"}}
{{if given "target"}}		target:      {{number "target"}} // basis points a year
{{end}}		description: {{text "pricing"}}
	}
` + day0Body

const termUnitBody = `unit: {
	title:     {{text "title"}}
	capacity:  {{number "capacity"}}
	seniority: {{number "seniority"}}

	// What a deal may look like. Its own terms are recorded under its token's id.
	size: {min: {{number "minSize"}}, max: {{number "maxSize"}}}
	term: {min: {{text "minTerm"}}, max: {{text "maxTerm"}}}
	yield: {min: {{number "minYield"}}, max: {{number "maxYield"}}} // basis points a year
	counterparties: [{{text "counterparty"}}]
` + unitTail + day0Body

const entryBody = `entry: {
	title:   {{text "title"}}
	kind:    {{text "kind"}}
	scope:   {{text "scope"}}
	halo:    {{text "halo"}}
	network: {{text "network"}}

	contracts: {
{{range pairs "contracts"}}		{{.Label}}: {{.Text}}
{{end}}	}
{{if given "beacon"}}
	beacon: {
		kind:     {{text "beacon"}}
		operator: {{text "operator"}}
{{if given "endpoint"}}		endpoint: {{text "endpoint"}}
{{end}}	}
{{end}}
	// Where its public record is.
	artifact: {{text "artifact"}}
{{if given "template"}}	// What its code is compared with.
	template: {{text "template"}}
{{end}}}
`
