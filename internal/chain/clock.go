// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import "context"

// IncreaseTime asks a development node to move its clock that many seconds ahead, and to make a
// block then. Nodes of public chains refuse, and so does geth --dev.
func (c *Client) IncreaseTime(ctx context.Context, seconds uint64) error {
	if err := c.once(ctx, nil, "evm_increaseTime", seconds); err != nil {
		return err
	}
	return c.once(ctx, nil, "evm_mine")
}
