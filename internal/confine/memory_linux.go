// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
)

// resident returns how many bytes of a process are in memory, without those of files. They are 0
// if the process is gone.
func resident(process int) int64 {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", process))
	fields := bytes.Fields(text)
	if err != nil || len(fields) < 3 {
		return 0
	}
	all, errAll := strconv.ParseInt(string(fields[1]), 10, 64)
	files, errFiles := strconv.ParseInt(string(fields[2]), 10, 64)
	if errAll != nil || errFiles != nil {
		return 0
	}
	return (all - files) * int64(os.Getpagesize())
}
