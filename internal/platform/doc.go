// SPDX-License-Identifier: AGPL-3.0-or-later

// Package platform brings the Halo Factory to a network: it compares what the network's manifest
// wants with what the chain says, and makes the plan of what is missing.
//
// In go a Catalog and a Snapshot, out comes a Plan: registry, factory and guards at addresses that
// are known before, the code of templates, their registrations and statuses, and the roles that the
// factory needs. It also says which code each component of a template has. It asks no node: it says
// what to ask, and package observe asks. It never plans a Class.
package platform
