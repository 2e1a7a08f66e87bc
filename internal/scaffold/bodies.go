// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import "github.com/halo-factory/halocompile/internal/kind/facts"

// These are the texts of each kind of manifest, with places for the answers. text quotes an answer.
// number inserts it as a number, label as a field's name. lower inserts the smaller of an amount
// and the initial one. pairs splits "NAME=VALUE, …" into pairs. given tells whether an answer is
// another than "none". texts quotes several answers, documents lists legal ones, limit writes the
// limit of a field, primes are those that may use a Unit, and adopted names the contracts that
// people deployed: each is what a chain told, or else what was answered.

const legalBody = `	legal: {
		framework: {{text "framework"}}
		recourse:  {{text "recourse"}}
		documents: [{{documents}}]
	}
`

const reportingBody = `	reporting: {
		format:  {{text "format"}}
		cadence: "24h"
	}
`

const cycleBody = `{{if given "cycle"}}	// How far apart two settlement cycles may be.
	cycle: {{text "cycle"}}
{{end}}`

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

{{adopted}}	// Names of authorities stand for their Safes; see the network's manifest.
	admins: [{{texts "admin"}}]
	govOps: {{text "govOps"}}

	beacon: {
		kind:     {{text "beacon"}}
		operator: {{text "operator"}}
		endpoint: {{text "endpoint"}}
		actors: [{{texts "actor"}}]
		// May stop an actor at once, and do nothing else.
		revokers: [{{texts "revoker"}}]
	}
{{if given "attestor"}}
	// States what no chain shows, and does nothing on the chain.
	attestor: {
		id:       {{text "attestorID"}}
		operator: {{text "attestor"}}
		address:  {{text "attestorAddress"}}
		refresh:  {{text "attestorRefresh"}}
	}
{{end}}
`

// classBody returns the text of a Class of a kind.
func classBody(form facts.Form) string {
	return classHead + form.Before + legalBody + reportingBody + cycleBody + form.After + "}\n"
}

const unitTail = `
	book: {{text "book"}}
	oracles: [{
		name:   {{text "oracle"}}
		source: {{text "oracleSource"}}
{{if given "maxAge"}}		maxAge: {{text "maxAge"}}
{{end}}	}]
	redemption: {{text "redemption"}}

` + legalBody + reportingBody

// day0Body ends the text of a Unit.
const day0Body = `
	// Its first settlement cycles, each reviewed by people.
	day0: {
		cycles:   {{number "cycles"}}
		reviewer: {{text "reviewer"}}
{{if given "account"}}		reviewers: [{{text "account"}}]
{{end}}{{if given "desk"}}		endpoints: [{name: "Redemption desk", url: {{text "desk"}}}]
{{end}}	}
}
`

// unitBody returns the text of a Unit of a kind.
func unitBody(form facts.Form) string { return form.Before + unitTail + form.After + day0Body }

const bookBody = `book: {
	title:  {{text "title"}}
	form:   {{text "form"}}
	entity: {{text "entity"}}
	// Where its assets may lie, and where they go from there.
	assets: [
		{type: {{text "asset"}}, location: "facility-almproxy"{{if given "destination"}}, destination: {{text "destination"}}{{end}}},
		{type: "aggregate-deployed", location: "deploying"},
	]
}
`

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
