// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"fmt"
	"strings"
)

// mostNamed bounds how many names a message lists.
const mostNamed = 12

// Named names the Classes that there are, for whoever asked for another.
func (c *Catalog) Named() string {
	var names []string
	for _, halo := range c.Halos {
		for _, class := range halo.Classes {
			names = append(names, class.Ref().String())
		}
	}
	return listed(names)
}

// Named names the Units that there are, for whoever asked for another.
func (c *Class) Named() string {
	var names []string
	for _, unit := range c.Units {
		names = append(names, string(unit.Name))
	}
	return listed(names)
}

func listed(names []string) string {
	switch more := len(names) - mostNamed; {
	case len(names) == 0:
		return "there is none"
	case len(names) == 1:
		return "there is " + names[0]
	case more > 0:
		return fmt.Sprintf("there are %s and %d more", strings.Join(names[:mostNamed], ", "), more)
	}
	return "there are " + strings.Join(names, ", ")
}
