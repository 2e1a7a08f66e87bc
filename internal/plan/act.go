// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import "github.com/halo-factory/halocompile/internal/catalog"

// Act is what a call does, and to what. A reader of plan.json believes it once the plan was made
// anew (see exec.Recompile): until then calldata alone says what a call does.
type Act struct {
	Kind  ActKind          `json:"kind"`
	Of    catalog.Part     `json:"of,omitzero"`    // none for guards
	Limit catalog.LimitRef `json:"limit,omitzero"` // the one that is set
}

// ActKind is what a call does.
type ActKind string

// Kinds of calls.
const (
	// demands that something still is as the plan found it
	Guard       ActKind = "guard"
	GuardAbsent ActKind = "guard-absent" // demands that nothing is at an address yet
	Deploy      ActKind = "deploy"       // of a Halo it only writes the record
	Schedule    ActKind = "schedule"     // hands the registration to the timelock
	// takes it back; no plan has it, and a chain may show it
	Cancel         ActKind = "cancel"
	Register       ActKind = "register"        // executes the registration
	Activate       ActKind = "activate"        // lets the factory pair the cBEAM
	PairRateLimits ActKind = "pair-ratelimits" // lets the council pair it
	PairController ActKind = "pair-controller" // likewise
	SetLimit       ActKind = "set-limit"       // gives a limit its first value
)

// String is the act in words: "deploy unit senior", "set limit TRANSFER of unit senior". A guard
// says in its call's name what it demands.
func (a Act) String() string {
	switch of := a.Of.String(); a.Kind {
	case Schedule, Cancel:
		return string(a.Kind) + " registration of " + of
	case PairRateLimits:
		return "pair rateLimits with the cBEAM"
	case PairController:
		return "pair controller with the cBEAM"
	case SetLimit:
		words := "set limit " + a.Limit.Route + " of " + of
		if a.Limit.For != "" {
			words += " for " + a.Limit.For
		}
		if a.Limit.Prime != "" {
			words += " for Prime " + a.Limit.Prime
		}
		return words
	default:
		return string(a.Kind) + " " + of
	}
}

// named gives the call the words of what it does.
func (a Act) named(call Call) Call {
	call.Act, call.Name = a, a.String()
	return call
}
