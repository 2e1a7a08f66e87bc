// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build !linux

package confine

// limitData does nothing: elsewhere than on Linux no limit of the system counts what a process has
// mapped and may write.
func limitData(uint64) {}
