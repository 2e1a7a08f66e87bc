// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build unix

package tree

import (
	"errors"
	"io/fs"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// nonblock opens a pipe without waiting for its other end.
const nonblock = unix.O_NONBLOCK

// lock locks an opened file until it is closed, and tells whether nobody else has.
func lock(file *os.File) (free bool, err error) {
	connection, err := file.SyscallConn()
	if err != nil {
		return false, err
	}
	var locked error
	if err := connection.Control(func(descriptor uintptr) {
		for {
			if locked = unix.Flock(int(descriptor), unix.LOCK_EX|unix.LOCK_NB); !errors.Is(locked, unix.EINTR) {
				return
			}
		}
	}); err != nil {
		return false, err
	}
	if errors.Is(locked, unix.EWOULDBLOCK) {
		return false, nil
	}
	return locked == nil, locked
}

// names is how many names a file has.
func names(info fs.FileInfo) uint64 {
	if system, is := info.Sys().(*syscall.Stat_t); is {
		return uint64(system.Nlink) //nolint:unconvert // macOS has fewer bits
	}
	return 1
}

// isFull tells that there is no room: none on the disk, none left of what this user may fill, or a
// file at its largest.
func isFull(err error) bool {
	return errors.Is(err, unix.ENOSPC) || errors.Is(err, unix.EDQUOT) || errors.Is(err, unix.EFBIG)
}

// isReadOnly tells that nobody may write there.
func isReadOnly(err error) bool { return errors.Is(err, unix.EROFS) }
