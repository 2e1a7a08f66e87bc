# SPDX-License-Identifier: AGPL-3.0-or-later

package halo.parameters_test

import data.halo.fixture_test as fixture
import data.halo.parameters

test_class_in_range if {
	every value in ["2", "3", "4"] {
		count(parameters.class_in_range) == 0 with input as fixture.of_class("values/0", value)
	}
	every value in ["1", "5", "many"] {
		fixture.paths(parameters.class_in_range) == {"class.parameters.size"} with input as fixture.of_class("values/0", value)
	}
	count(parameters.class_in_range) == 1 with input as fixture.of_class("values", [])
}

test_unit_in_range if {
	every value in ["10", "20"] {
		count(parameters.unit_in_range) == 0 with input as fixture.of_unit("values/0", value)
	}
	every value in ["9", "21", ""] {
		fixture.paths(parameters.unit_in_range) == {"unit.capacity"} with input as fixture.of_unit("values/0", value)
	}
}

test_a_parameter_that_no_field_gives_is_reported_at_the_unit if {
	fixture.paths(parameters.unit_in_range) == {"unit"} with input as fixture.of_unit("values/1", "1")
}

test_counted if {
	count(parameters.counted) == 0 with input as fixture.question
	fixture.paths(parameters.counted) == {"class.parameters"} with input as fixture.of_class("values", ["3", "3"])
	fixture.paths(parameters.counted) == {"unit"} with input as fixture.of_unit("values", ["10"])
}

test_asset_allowed if {
	count(parameters.asset_allowed) == 0 with input as fixture.question
	fixture.paths(parameters.asset_allowed) == {"unit.asset"} with input as fixture.of_unit("asset", "EUR")
	fixture.paths(parameters.asset_allowed) == {"class.facility.asset"} with input as fixture.of_term("facility/asset", "EUR")
}

test_values_have_words if {
	parameters.plain("maxYield", "2500") == "25 %"
	parameters.plain("lockLimit", "3600") == "1 hour"
	parameters.plain("assetDecimals", "1800") == "1,800"
}
