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

// lock locks an opened file until it is closed. It tells whether the lock was free; if not, it does
// not wait.
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

// names returns how many names a file has.
func names(info fs.FileInfo) uint64 {
	if system, is := info.Sys().(*syscall.Stat_t); is {
		return uint64(system.Nlink) //nolint:unconvert // macOS has fewer bits
	}
	return 1
}

// isFull tells whether there is no room: the disk is full, the user's quota is used up, or the file
// is as large as a file may be.
func isFull(err error) bool {
	return errors.Is(err, unix.ENOSPC) || errors.Is(err, unix.EDQUOT) || errors.Is(err, unix.EFBIG)
}

// isReadOnly tells whether the file system is read-only.
func isReadOnly(err error) bool { return errors.Is(err, unix.EROFS) }
