// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"io/fs"
	"os"

	"golang.org/x/sys/windows"
)

// nonblock does nothing: pipes have no place among files here.
const nonblock = 0

// lock locks an opened file until it is closed, and tells whether nobody else has.
func lock(file *os.File) (free bool, err error) {
	connection, err := file.SyscallConn()
	if err != nil {
		return false, err
	}
	var locked error
	if err := connection.Control(func(handle uintptr) {
		// One byte far behind the end, so that the file itself can be read.
		at := windows.Overlapped{OffsetHigh: 1 << 30}
		locked = windows.LockFileEx(windows.Handle(handle), windows.LOCKFILE_EXCLUSIVE_LOCK|windows.LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at)
	}); err != nil {
		return false, err
	}
	if errors.Is(locked, windows.ERROR_LOCK_VIOLATION) || errors.Is(locked, windows.ERROR_IO_PENDING) {
		return false, nil
	}
	return locked == nil, locked
}

// names is not told here.
func names(fs.FileInfo) uint64 { return 1 }

// isFull tells that there is no room.
func isFull(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

// isReadOnly tells that nobody may write there.
func isReadOnly(err error) bool { return errors.Is(err, windows.ERROR_WRITE_PROTECT) }
