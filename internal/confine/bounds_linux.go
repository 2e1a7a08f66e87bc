// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import "syscall"

// limitData has the system refuse more memory, for what is taken at once between two looks.
// That it cannot be limited is no fault: the looks remain.
func limitData(bytes uint64) {
	var limit syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_DATA, &limit) == nil {
		limit.Cur = min(bytes, limit.Max)
		_ = syscall.Setrlimit(syscall.RLIMIT_DATA, &limit)
	}
}
