// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build !linux

package confine

// limitData does nothing. Only Linux has a limit that counts the memory that a process has mapped
// and may write.
func limitData(uint64) {}
