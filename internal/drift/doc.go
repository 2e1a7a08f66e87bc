// SPDX-License-Identifier: AGPL-3.0-or-later

// Package drift tells in what a chain differs from the manifests that declare it, and since when.
//
// In go manifests and a chain. Out comes a Drift: for each Class the fields that are not as
// declared, both ways, and beside them what is not counted as drift. Those are changes under way,
// limits that GovOps have moved themselves, and what no field of a manifest could declare. The
// comparison is plan.Differ; this package has no other. It reads records of nobody, carries nothing
// out, and prints nothing.
package drift
