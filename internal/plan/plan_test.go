// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

func class(l *plantest.Live) *catalog.Class {
	class := l.Catalog.Class(plantest.Class)
	return class
}

func unit(l *plantest.Live) *catalog.Unit { return class(l).Units[0] }

func network(l *plantest.Live) *catalog.Network { return l.Catalog.Networks["devnet"] }

func template(l *plantest.Live) *catalog.Template { return l.Catalog.Templates["portfolio-lcts@1"] }
