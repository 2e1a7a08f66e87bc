// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/halo-factory/halocompile/internal/catalog"
)

// accounts empties the roles of a Class, and gives them to accounts that the network does not
// allow.
func accounts(s *site) {
	for i := range s.class.Admins {
		s.mutant("permissions.admins_allowed", fmt.Sprintf("class.admins.%d", i), "nobody that the network lists", func(c *scene) { c.class.Admins[i] = stranger })
	}
	for _, list := range lists(s)[:3] {
		s.mutant("permissions.staffed", list.name, "empty", func(c *scene) { *list.of(c.class) = []common.Address{} })
	}
	for _, name := range []catalog.AuthorityRef{"council", "deployer"} {
		if s.network.Authorities[name] != nil {
			s.mutant("permissions.govops_apart", "class.govOps", string(name), func(c *scene) { c.class.GovOps = name })
		}
	}
}
