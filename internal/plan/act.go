// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import "github.com/halo-factory/halocompile/internal/catalog"

// Act says what a call does, and to what. A reader of plan.json may rely on it only after the plan
// was made anew (see rollout.Recompile). Until then only the calldata says what a call does.
type Act struct {
	Kind  ActKind          `json:"kind"`
	Of    catalog.Part     `json:"of,omitzero"`    // empty for guards
	Limit catalog.LimitRef `json:"limit,omitzero"` // the limit that a set-limit call sets
}

// ActKind names what a call does.
type ActKind string

// Kinds of calls.
const (
	// demands that something is still as the plan found it
	Guard       ActKind = "guard"
	GuardAbsent ActKind = "guard-absent" // demands that nothing is at an address yet
	Deploy      ActKind = "deploy"       // for a Halo it only writes the record
	Schedule    ActKind = "schedule"     // schedules the registration in the timelock
	// cancels the scheduled registration; no plan contains it, but a chain may show it
	Cancel   ActKind = "cancel"
	Register ActKind = "register" // executes the scheduled registration
	// the factory pairs the cBEAM with RateLimits and Controller
	Activate       ActKind = "activate"
	PairRateLimits ActKind = "pair-ratelimits" // the council pairs the cBEAM with RateLimits
	PairController ActKind = "pair-controller" // the council pairs the cBEAM with the Controller
	SetLimit       ActKind = "set-limit"       // gives a limit its first value
)

// String returns the act in words: "deploy unit senior", "set limit TRANSFER of unit senior". For a
// guard it does not say what the guard demands; the name of the call does.
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
			words += " for Prime " + string(a.Limit.Prime)
		}
		return words
	default:
		return string(a.Kind) + " " + of
	}
}

// named sets a call's act, and the act's words as its name.
func (a Act) named(call Call) Call {
	call.Act, call.Name = a, a.String()
	return call
}
