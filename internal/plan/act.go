// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Act says what a call does, and to what. A reader of plan.json may rely on it only after the plan
// was made anew (see rollout.Recompile). Until then only the calldata says what a call does.
type Act struct {
	Kind  ActKind          `json:"kind"`
	Of    catalog.Part     `json:"of,omitzero"`     // empty for guards
	And   []catalog.Part   `json:"and,omitempty"`   // Units that the call is about, too
	Limit catalog.LimitRef `json:"limit,omitzero"`  // the limit that the call is about
	Role  onchain.Role     `json:"role,omitzero"`   // the role that the call gives or takes
	Field string           `json:"field,omitempty"` // the parameter or field that the call sets
}

// ActKind names what a call does.
type ActKind string

// Kinds of calls.
const (
	// demands that something is still as the plan found it
	Guard       ActKind = "guard"
	GuardAbsent ActKind = "guard-absent" // demands that nothing is at an address yet
	GuardEmpty  ActKind = "guard-empty"  // demands that nobody has capital in what retires
	Deploy      ActKind = "deploy"       // for a Halo it only writes the record
	Schedule    ActKind = "schedule"     // schedules the registration in the timelock
	// cancels the scheduled registration; no plan contains it, but a chain may show it
	Cancel   ActKind = "cancel"
	Register ActKind = "register" // executes the scheduled registration
	// the factory pairs the cBEAM with RateLimits and Controller
	Activate       ActKind = "activate"
	Open           ActKind = "open"            // the factory gives limits their first value
	PairRateLimits ActKind = "pair-ratelimits" // the council pairs the cBEAM with RateLimits
	PairController ActKind = "pair-controller" // the council pairs the cBEAM with the Controller
	// the council ends the pairing of a cBEAM that the manifest does not name
	UnpairRateLimits ActKind = "unpair-ratelimits"
	UnpairController ActKind = "unpair-controller"
	SetLimit         ActKind = "set-limit" // gives a limit its first value
	// brings a limit to the value that the manifest declares
	MoveLimit  ActKind = "move-limit"
	RampLimit  ActKind = "ramp-limit"  // one step of a ramp
	LowerLimit ActKind = "lower-limit" // lets less through
	CloseLimit ActKind = "close-limit" // lets nothing enter any more
	ZeroLimit  ActKind = "zero-limit"  // lets nothing through any more
	// a spell adds a contract of the Class to the BeamState
	Enroll       ActKind = "enroll"
	AddInit      ActKind = "add-init"    // a spell adds an init
	DeleteInit   ActKind = "delete-init" // takes an init out of the BeamState
	Forbid       ActKind = "forbid"      // takes the approval of a call out of the BeamState
	Deregister   ActKind = "deregister"  // takes a contract of the Class out of the BeamState
	GiveRole     ActKind = "give-role"
	TakeRole     ActKind = "take-role"
	SetParameter ActKind = "set-parameter"
	Halt         ActKind = "halt"   // stops something at once
	Resume       ActKind = "resume" // lets it run again

	// of a platform
	Install ActKind = "install" // deploys a contract of the Halo Factory; Field is its name
	// stores the creation code of a component in the registry; Field is its name
	StoreCode   ActKind = "store-code"
	DeployOnce  ActKind = "deploy-once"  // has the registry deploy a component; Field is its name
	AllowAdmin  ActKind = "allow-admin"  // lets Field be an admin of what the factory deploys
	AllowCall   ActKind = "allow-call"   // lets a role of the BeamState call the function Field
	ForbidAdmin ActKind = "forbid-admin" // no more lets Field be an admin of what it deploys
	ForbidCall  ActKind = "forbid-call"  // no more lets a role of the BeamState call Field
	EnrolCBeam  ActKind = "enrol-cbeam"  // adds the factory to the BeamState's cBEAMs
	RemoveCBeam ActKind = "remove-cbeam" // takes it out of them
	// registers a version of a template
	RegisterTemplate ActKind = "register-template"
	SetStatus        ActKind = "set-status" // sets a template's status to Field
)

// String returns the act in words: "deploy unit senior", "set limit TRANSFER of unit senior". For a
// guard it does not say what the guard demands; the name of the call does.
func (a Act) String() string {
	switch of := a.subjects(); a.Kind {
	case Schedule, Register, Cancel:
		if a.Field == PaceField {
			return map[ActKind]string{Schedule: "schedule", Register: "set"}[a.Kind] + " how fast limits may be raised"
		}
		if a.Kind == Register {
			return string(a.Kind) + " " + of
		}
		return string(a.Kind) + " registration of " + of
	case Open:
		return "open limits of " + of
	case PairRateLimits:
		return "pair rateLimits with the cBEAM"
	case PairController:
		return "pair controller with the cBEAM"
	case UnpairRateLimits:
		return "unpair rateLimits from a cBEAM"
	case UnpairController:
		return "unpair controller from a cBEAM"
	case Forbid:
		return "take back the approval to set " + a.Field + " of " + of
	case Deregister:
		return "deregister " + a.Field + " of " + of
	case GiveRole:
		return fmt.Sprintf("give %s of %s to %s", a.Role.Role, a.Role.Contract, a.Role.Holder)
	case TakeRole:
		return fmt.Sprintf("take %s of %s from %s", a.Role.Role, a.Role.Contract, a.Role.Holder)
	case Halt, Resume:
		if a.Field == timelockField {
			return map[ActKind]string{Halt: "pause", Resume: "unpause"}[a.Kind] + " the timelock"
		}
		return map[ActKind]string{Halt: "stop ", Resume: "start "}[a.Kind] + of
	case Install, AllowAdmin, ForbidAdmin, ForbidCall, EnrolCBeam, RemoveCBeam, AllowCall, StoreCode, DeployOnce, RegisterTemplate, SetStatus:
		return a.ofPlatform()
	case SetParameter:
		return "set " + a.Field + " of " + of
	case Enroll:
		if a.Field == PaceField {
			return "set how fast limits may be raised"
		}
		return "add " + of + " to the BeamState's " + a.Field
	case SetLimit, MoveLimit, RampLimit, LowerLimit, CloseLimit, ZeroLimit, DeleteInit, AddInit:
		return map[ActKind]string{
			SetLimit: "set limit ", MoveLimit: "move limit ", RampLimit: "ramp limit ", LowerLimit: "lower limit ", CloseLimit: "close limit ", ZeroLimit: "set to zero limit ", DeleteInit: "delete init ", AddInit: "add init ",
		}[a.Kind] + a.Limit.Of(a.Of)
	default:
		return string(a.Kind) + " " + of
	}
}

// ofPlatform is an act of a platform's plan in words.
func (a Act) ofPlatform() string {
	switch a.Kind {
	case Install:
		return "install " + a.Field
	case StoreCode:
		return "store the code of " + a.Field
	case DeployOnce:
		return "deploy " + a.Field
	case AllowAdmin:
		return "allow " + a.Field + " as an admin"
	case AllowCall:
		return fmt.Sprintf("let %s of the BeamState call %s", a.Role.Role, a.Field)
	case ForbidAdmin:
		return "allow " + a.Field + " no more as an admin"
	case ForbidCall:
		return fmt.Sprintf("let %s of the BeamState no more call %s", a.Role.Role, a.Field)
	case EnrolCBeam:
		return "add the HaloFactory to the cBEAMs"
	case RemoveCBeam:
		return "take the HaloFactory out of the cBEAMs"
	case SetStatus:
		return "set " + a.Of.String() + " to " + a.Field
	default:
		return "register " + a.Of.String()
	}
}

// Named sets a call's act, and the act's words as its name.
func (a Act) Named(call Call) Call { return a.named(call) }

// Aside tells whether a call only moves what others may move at any time: a limit whose value is
// declared or that is ramped, or how fast limits may be raised. No rollout that is under way stops
// for it.
func (a Act) Aside() bool { return a.Moves() || a.Field == PaceField }

// Moves tells whether a call moves a limit to a value that its GovOps may move it from at any time.
func (a Act) Moves() bool {
	return a.Kind == MoveLimit || a.Kind == RampLimit || a.Kind == LowerLimit
}

// Guards tells whether calls of this kind only demand something.
func (kind ActKind) Guards() bool { return kind == Guard || kind == GuardAbsent || kind == GuardEmpty }

// Parts are all that a call is about.
func (a Act) Parts() []catalog.Part { return append([]catalog.Part{a.Of}, a.And...) }

// subjects are those parts in words: "units junior, senior".
func (a Act) subjects() string {
	if len(a.And) == 0 {
		return a.Of.String()
	}
	names := make([]string, 0, 1+len(a.And))
	for _, part := range a.Parts() {
		names = append(names, part.Name)
	}
	return string(a.Of.Level) + "s " + strings.Join(names, ", ")
}

// of is an act about one or more parts.
func (kind ActKind) of(parts []catalog.Part) Act {
	return Act{Kind: kind, Of: parts[0], And: parts[1:]}
}

// named sets a call's act, and the act's words as its name.
func (a Act) named(call Call) Call {
	call.Act, call.Name = a, a.String()
	return call
}
