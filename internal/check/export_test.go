// SPDX-License-Identifier: AGPL-3.0-or-later

package check

import (
	"context"
	"io/fs"

	"github.com/halo-factory/halocompile/internal/policy"
)

// RunWith judges a repository by rules that are compiled already, as Run does by its own. Many
// repositories with the same rules are then judged in little time.
func RunWith(ctx context.Context, root fs.FS, rules *policy.Policy, options Options) (*Outcome, error) {
	options.Alone = true // the rules are not compiled ahead
	b, err := begin(root, options)
	if err != nil {
		return nil, err
	}
	b.rules = func() (*policy.Policy, error) { return rules, nil }
	_, outcome, err := b.run(ctx)
	return outcome, err
}
