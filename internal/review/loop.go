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
	Folder     string // of the repository, that holds the manifests; "" for its root
	RunURL     string // of the workflow run that this is
	Now        func() time.Time
	Note       func(format string, arguments ...any) // tells how it goes, a line each time
}

// CheckName is the check run that branch protection demands.
const CheckName = "halocompile"

// Expectations are what the loop needs of a repository's settings. See docs/pull-requests.md.
func (l *Loop) Expectations(branch, environment string) host.Expectations {
	expected := host.Expectations{Branch: branch, Checks: []string{CheckName, "test"}, Environment: environment, CodeOwners: []string{".github/"}}
	for _, each := range []string{"policy/", "schema/", "halos/templates/", "halos/networks/", "halos/waivers/", "halos/*/*/artifact/", "action.yml", "cmd/", "internal/", "contracts/", "go.mod"} {
		expected.CodeOwners = append(expected.CodeOwners, l.prefix()+each)
	}
	return expected
}

// prefix is what the path of a file beside the manifests begins with in the repository.
func (l *Loop) prefix() string {
	if l.Folder == "" {
		return ""
	}
	return l.Folder + "/"
}

// labels are what the kinds of change are shown as. All of ours begin with this.
const labelPrefix = "halo: "
