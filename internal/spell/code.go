// SPDX-License-Identifier: AGPL-3.0-or-later

package spell

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/safe"
)

// Code is the least code of a spell that makes calls, for simulations: nobody has built the spell
// yet. The function that a sender runs makes the calls, and reverts as the first one does that
// fails. Every other function answers 1, as that does which says that a spell can be run.
func Code(calls []safe.Call) []byte { return codeAt(0, calls) }

// codeAt is Code behind base bytes, which are fewer than 200.
func codeAt(base int, calls []safe.Call) []byte {
	// if the selector is another one: return 1
	head := slices.Concat(common.FromHex("5f3560e01c63"), selector, []byte{0x14, 0x60, byte(base + 22)}, common.FromHex("5760015f5260205ff35b"))
	// jumpdest; returndatacopy(0, 0, returndatasize); revert(0, returndatasize)
	failed := common.FromHex("5b3d5f5f3e3d5ffd")
	const perCall = 47 // bytes of one call, without its data
	fails := base + len(head) + len(calls)*perCall + 1
	size := fails + len(failed)
	body, data := head, []byte{}
	for _, call := range calls {
		body = slices.Concat(body,
			// codecopy(0, offset, length)
			push3(len(call.Data)), push3(size+len(data)), common.FromHex("5f39"),
			// call(gas, to, 0, 0, length, 0, 0)
			common.FromHex("5f5f"), push3(len(call.Data)), common.FromHex("5f5f73"), call.To[:], common.FromHex("5af1"),
			// if it failed: jump to the end
			common.FromHex("15"), push3(fails), common.FromHex("57"))
		data = append(data, call.Data...)
	}
	return slices.Concat(body, []byte{0}, failed, data)
}

// push3 pushes a number below 2^24.
func push3(n int) []byte {
	return append([]byte{0x62}, binary.BigEndian.AppendUint32(nil, uint32(n))[1:]...)
}
