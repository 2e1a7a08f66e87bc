// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"time"

	"github.com/halo-factory/halocompile/internal/host"
)

// Loop is the pull-request loop of one repository.
type Loop struct {
	Host       *host.Host
	Server     string // such as https://github.com
	Repository string // owner/name
	Folder     string // the repository's folder with the manifests; "" for its root
	RunURL     string // page of this workflow run
	Now        func() time.Time
	Note       func(format string, arguments ...any) // tells a person what happens, one line a call
}

// CheckName is the check run that branch protection demands.
const CheckName = "halocompile"

// Expectations returns what the loop needs of a repository's settings. See docs/pull-requests.md.
func (l *Loop) Expectations(branch, environment string) host.Expectations {
	expected := host.Expectations{Branch: branch, Checks: []string{CheckName, "test"}, Environment: environment, CodeOwners: []string{".github/", ".gitattributes"}}
	for _, each := range []string{"policy/", "schema/", "halos/templates/", "halos/networks/", "halos/waivers/", "halos/*/*/artifact/", "halos/*/*/day0/", "action.yml", "cmd/", "internal/", "contracts/", "go.mod"} {
		expected.CodeOwners = append(expected.CodeOwners, l.prefix()+each)
	}
	return expected
}

// prefix returns how the repository's paths of files in Folder begin.
func (l *Loop) prefix() string {
	if l.Folder == "" {
		return ""
	}
	return l.Folder + "/"
}

// labelPrefix begins the name of every label that shows a kind of change.
const labelPrefix = "halo: "
