// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build unix

package confine

import (
	"syscall"
	"time"
)

// processorTime returns how much time of all processors this process has taken.
func processorTime() time.Duration {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
