// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Source is a contract in Solidity that makes the calls of a list. The list's sender runs it by
// delegatecall, so that the calls come from there: an action of a core spell, or the whole spell of
// a Star. It has no state.
func (l *CallList) Source() string {
	text := &source{name: "HaloSpellAction"}
	if l.Guard != nil {
		text.name = "HaloStarSpell"
	}
	text.WriteString("// SPDX-License-Identifier: AGPL-3.0-or-later\npragma solidity ^0.8.16;\n\n")
	text.say("", "Calls of %s on %s (chain %d), transaction %s.", l.Class, l.Network, l.ChainID, l.ID)
	text.say("", "Bundle %s", l.Bundle)
	text.say("", "Plan   %s", l.Plan)
	text.say("", "SHA-256 of the calls in the list beside this file:")
	text.say("", "  %s", l.Checksum)
	text.say("", "Forum: the post that the text beside this file drafts")
	text.say("", "The calls come from %s %s,", l.Authority, l.Sender)
	if l.Guard == nil {
		text.say("", "which runs execute() by delegatecall.")
	} else {
		text.say("", "which runs execute() by delegatecall when anybody calls exec() of the StarGuard")
		text.say("", "%s in time.", l.Guard.Address)
	}
	fmt.Fprintf(text, "contract %s {\n    address public constant SENDER = %s;\n\n", text.name, l.Sender)
	text.WriteString("    function execute() external {\n")
	text.require("block.chainid == "+fmt.Sprint(l.ChainID), "other-chain")
	text.require("address(this) == SENDER", "other-sender")
	for i, call := range l.Calls {
		text.call(i+1, call)
	}
	text.WriteString("    }\n")
	if l.Guard != nil {
		text.executable(l)
	}
	text.made()
	text.WriteString("}\n")
	return text.String()
}

// source is a contract that is being written.
type source struct {
	strings.Builder
	name string
}

// say writes a comment on one line.
func (s *source) say(indent, format string, arguments ...any) {
	fmt.Fprintf(s, indent+"// %s\n", ascii(fmt.Sprintf(format, arguments...)))
}

func (s *source) require(condition, reason string) {
	fmt.Fprintf(s, "        require(%s, \"%s/%s\");\n", condition, s.name, reason)
}

// call writes a call below what it does, with its arguments and what the chain shows before and
// after it.
func (s *source) call(number int, call ListedCall) {
	const in = "        "
	s.WriteByte('\n')
	s.say(in, "---------- %d. %s ----------", number, call.Name)
	s.say(in, "%s.%s", call.Contract, call.Function)
	for _, argument := range call.Arguments {
		s.say(in, "  %s: %s", argument.Name, argument.Value)
	}
	for i, check := range call.After {
		before := "not known"
		if len(call.Before) > i {
			before = call.Before[i].Big().String()
		}
		s.say(in, "  before: %s, after: %s: %s", before, shownAs(check), check.What)
	}
	fmt.Fprintf(s, in+"_call(\n    "+in+"%s,\n    "+in+"hex\"%x\"\n"+in+");\n", call.To, []byte(call.Data))
}

func shownAs(check plan.Check) string {
	value := check.Value.Big().String()
	switch check.Is {
	case plan.NotEqual:
		return "not " + value
	case plan.AtLeast:
		return "at least " + value
	}
	return value
}

// executable writes what a StarGuard asks before it runs a spell: on this chain, and once the
// stages before are done, whoever did them.
func (s *source) executable(l *CallList) {
	s.WriteString("\n    function isExecutable() external view returns (bool) {\n")
	if len(l.first) == 0 {
		fmt.Fprintf(s, "        return block.chainid == %d;\n    }\n", l.ChainID)
		return
	}
	fmt.Fprintf(s, "        if (block.chainid != %d) return false;\n", l.ChainID)
	for _, check := range l.first {
		s.say("        ", "%s", check.What)
		fmt.Fprintf(s, "        if (!_holds(\n                %s,\n                hex\"%x\",\n                %d,\n                %d,\n                %s\n            )) return false;\n",
			check.To.Hex(), []byte(check.Data), check.Word, how[check.Is], check.Value.Hex())
	}
	s.WriteString(`        return true;
    }

    // how: 0 for equal, 1 for not equal, 2 for at least
    function _holds(address target, bytes memory data, uint256 index, uint256 how, bytes32 value)
        private
        view
        returns (bool)
    {
        (bool done, bytes memory answer) = target.staticcall(data);
        if (!done || answer.length < 32 * (index + 1)) return false;
        bytes32 is_;
        assembly ("memory-safe") {
            is_ := mload(add(answer, mul(32, add(index, 1))))
        }
        return how == 0 ? is_ == value : how == 1 ? is_ != value : is_ >= value;
    }
`)
}

// how is what the source calls a comparison.
var how = map[plan.Comparison]int{plan.Equal: 0, plan.NotEqual: 1, plan.AtLeast: 2}

// made writes what makes a call, and reverts as it does.
func (s *source) made() {
	s.WriteString("\n    function _call(address target, bytes memory data) private {\n")
	s.require("target.code.length > 0", "no-code")
	s.WriteString(`        // what was answered is not looked at: what this does follows from its code alone
        assembly ("memory-safe") {
            if iszero(call(gas(), target, 0, add(data, 32), mload(data), 0, 0)) {
                let free := mload(64)
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
        }
    }
`)
}

// ascii is a text on one line that a comment in a source may hold.
func ascii(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r > '~' {
			return '?'
		}
		return r
	}, fault.OneLine(text))
}
