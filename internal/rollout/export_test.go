// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

// What tests look at from outside.
var (
	Apart = apart
	Drift = moved

	PlannedManifests = plannedManifests
)
