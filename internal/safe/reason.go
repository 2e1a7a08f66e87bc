// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import "strings"

// reasons are the meanings of the contract's error codes.
var reasons = map[string]string{
	"GS000": "the call that setup makes failed",
	"GS001": "the Safe has no threshold: it was never set up",
	"GS002": "the contract that setup calls has no code",
	"GS010": "not enough gas for the transaction",
	"GS011": "the relayer could not be paid in ether",
	"GS012": "the relayer could not be paid in the token",
	"GS013": "a call of the batch reverted",
	"GS020": "fewer signatures than the threshold",
	"GS021": "contract signature points into the static part",
	"GS022": "contract signature lies outside of the data",
	"GS023": "contract signature is longer than the data",
	"GS024": "contract signature is refused by its contract",
	"GS025": "an owner has not approved the hash",
	"GS026": "a signer is no owner, signed another hash, or signatures are not in order",
	"GS027": "data does not belong to the hash",
	"GS030": "only an owner can approve a hash",
	"GS031": "only the Safe itself may do this",
	"GS100": "modules are set up already",
	"GS101": "module address cannot be enabled",
	"GS102": "module is enabled already",
	"GS103": "module is not the one at this place of the list",
	"GS104": "only an enabled module may execute",
	"GS105": "page of modules starts at none",
	"GS106": "page of modules has no size",
	"GS200": "owners are set up already",
	"GS201": "threshold exceeds the number of owners",
	"GS202": "threshold must be at least 1",
	"GS203": "address cannot be an owner",
	"GS204": "address is an owner already",
	"GS205": "owner is not the one at this place of the list",
	"GS300": "guard does not implement its interface",
	"GS400": "fallback handler cannot be the Safe itself",
}

// Reason is the meaning of a Safe's error code such as GS013, with or without quotes around it. It
// is "" for anything else.
func Reason(code string) string { return reasons[strings.Trim(code, `"`)] }
