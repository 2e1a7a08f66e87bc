// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import "context"

// Expectations are what the security of the pull-request loop needs of a repository.
type Expectations struct {
	Branch      string   // the one that everything is executed from
	Checks      []string // check runs that must succeed before a merge
	Environment string   // the one that holds the relayer's key
	CodeOwners  []string // paths whose changes an owner must approve; a folder ends with a slash
}

// Setting is one thing that the security of the loop rests on, as it should be and as it is. That it could not be read is neither good nor bad.
type Setting struct {
	Name     string
	Expected string
	Actual   string
	Source   string // what says so at the host
	OK       bool
	Unknown  string // why it could not be read
}

// Settings compares a repository with what is expected of it.
func (h *Host) Settings(ctx context.Context, expected Expectations) ([]Setting, error) {
	return nil, nil
}
