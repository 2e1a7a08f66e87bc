// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

// What each kind of manifest looks like. text quotes an answer, number takes it as a number, label as a field's name; lower is the smaller of an amount
// and the initial one.

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

const classBody = classHead + legalBody + reportingBody + `}
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

		// init is the permanent ceiling that governance approves, initial is what GovOps starts with.
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

` + legalBody + reportingBody + `}
`

const unitTail = `
	book: {{text "book"}}
	oracles: [{
		name:   {{text "oracle"}}
		source: {{text "oracleSource"}}
	}]
	redemption: {{text "redemption"}}

` + legalBody + reportingBody

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

	manager: {
		name:    {{text "manager"}}
		address: {{text "managerAddress"}}
		constraints: [{{text "constraint"}}]
	}
` + unitTail + `
	// init is the permanent ceiling that governance approves, initial is what GovOps starts with.
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
}
`

const termUnitBody = `unit: {
	title:     {{text "title"}}
	capacity:  {{number "capacity"}}
	seniority: {{number "seniority"}}

	// What a deal may look like. Its own terms are recorded under its token's id.
	size: {min: {{number "minSize"}}, max: {{number "maxSize"}}}
	term: {min: {{text "minTerm"}}, max: {{text "maxTerm"}}}
	yield: {min: {{number "minYield"}}, max: {{number "maxYield"}}} // basis points a year
	counterparties: [{{text "counterparty"}}]
` + unitTail + `}
`
