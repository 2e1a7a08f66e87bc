// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import "syscall"

// limitData tells the system to refuse more memory than so many bytes. This stops what is taken at
// once between two looks of watch. A system that sets no such limit is no fault, because watch
// still looks.
func limitData(bytes uint64) {
	var limit syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_DATA, &limit) == nil {
		limit.Cur = min(bytes, limit.Max)
		_ = syscall.Setrlimit(syscall.RLIMIT_DATA, &limit)
	}
}
