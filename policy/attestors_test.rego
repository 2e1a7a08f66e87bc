# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.attestors_test

import data.halo.attestors
import data.halo.complete_test as complete

test_independent if {
	count(attestors.independent) == 0 with input as complete.question
	every name in ["Operations", "operations ", "One"] {
		complete.places(attestors.independent) == {"class.cue#class.attestor.operator"} with input as complete.of_class("attestor/operator", name)
	}
}

test_named if {
	count(attestors.named) == 0 with input as complete.question
	count(attestors.named) == 0 with input as complete.of_class("attestor/id", "attest-data-first-2")
	every id in ["attest-data-firsts", "attest-data-second"] {
		complete.places(attestors.named) == {"class.cue#class.attestor.id"} with input as complete.of_class("attestor/id", id)
	}
}

# A Class without a limit that leads outside needs no attestor, and neither does a development
# chain.
test_appointed if {
	alone := complete.without(concat("/", [complete.first_class, "attestor"]))
	sending := json.patch(alone, [{"op": "add", "path": concat("/", [complete.first_class, "units/0/limits/-"]), "value": {"route": "TRANSFER", "field": "unit.limits.transfer"}}])
	count(attestors.appointed) == 0 with input as complete.public(complete.question)
	count(attestors.appointed) == 0 with input as sending
	complete.places(attestors.appointed) == {"class.cue#class"} with input as complete.public(sending)
}
