// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"io/fs"
	"os"

	"golang.org/x/sys/windows"
)

// nonblock does nothing, because no file in a folder of Windows is a pipe.
const nonblock = 0

// lock locks an opened file until it is closed. It tells whether the lock was free; if not, it does
// not wait.
func lock(file *os.File) (free bool, err error) {
	connection, err := file.SyscallConn()
	if err != nil {
		return false, err
	}
	var locked error
	if err := connection.Control(func(handle uintptr) {
		// The lock is on one byte far behind the end, so that the file itself can be read.
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

// names always returns 1, because fs.FileInfo does not say it on Windows.
func names(fs.FileInfo) uint64 { return 1 }

// isFull tells whether there is no room.
func isFull(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL)
}

// isReadOnly tells whether the disk is read-only.
func isReadOnly(err error) bool { return errors.Is(err, windows.ERROR_WRITE_PROTECT) }
