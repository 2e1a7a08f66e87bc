// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"time"

	"github.com/halo-factory/halocompile/internal/host"
)

// Loop is the pull-request loop of one repository.
type Loop struct {
	Host       *host.Host
	Server     string // https://github.com
	Repository string // owner/name
	RunURL     string // of the workflow run that this is
	Now        func() time.Time
	Note       func(format string, arguments ...any) // tells how it goes, a line each time
}

// CheckName is the check run that branch protection demands.
const CheckName = "halocompile"

// Expectations are what the loop needs of a repository's settings. See docs/pull-requests.md.
func Expectations(branch, environment string) host.Expectations {
	return host.Expectations{
		Branch: branch, Checks: []string{CheckName, "test"}, Environment: environment,
		CodeOwners: []string{"policy/", "schema/", "halos/templates/", "halos/networks/", ".github/", "action.yml", "cmd/", "internal/", "contracts/", "go.mod"},
	}
}

// labels are what the kinds of change are shown as. All of ours begin with this.
const labelPrefix = "halo: "
