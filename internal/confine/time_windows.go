// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import (
	"syscall"
	"time"
)

// processorTime returns how much time of all processors this process has taken.
func processorTime() time.Duration {
	self, err := syscall.GetCurrentProcess()
	if err != nil {
		return 0
	}
	var created, ended, kernel, user syscall.Filetime
	if syscall.GetProcessTimes(self, &created, &ended, &kernel, &user) != nil {
		return 0
	}
	ticks := func(of syscall.Filetime) int64 { return int64(of.HighDateTime)<<32 + int64(of.LowDateTime) }
	return time.Duration(ticks(kernel)+ticks(user)) * 100 // in units of 100 ns
}
