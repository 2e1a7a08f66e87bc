// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import "context"

// within tells whether all of some calls are among others.
func within(some, others map[deed]bool) bool {
	for each := range some {
		if !others[each] {
			return false
		}
	}
	return true
}

// Attribute tells rollouts apart whose transactions have the same effects. The chain's state shows
// them of all alike. Attribute sets By of each rollout that does nothing which another one of the
// same Class does not, if the Safes' events show transactions of the other one and none of it. It
// asks the node about such pairs alone, and sets nothing where the node does not have the logs.
func Attribute(ctx context.Context, found []*Found) error {
	begun, calls, asked := []*Found{}, map[*Found]map[deed]bool{}, map[*Found]bool{}
	for _, each := range found {
		if each != nil && each.Plan != nil && each.Result != nil && each.Result.Begun() {
			begun, calls[each] = append(begun, each), deedsOf(&each.Plan.Core).calls
		}
	}
	ask := func(f *Found) error {
		if asked[f] {
			return nil
		}
		asked[f] = true
		return f.Result.Attribute(ctx, f.Client, f.Plan)
	}
	for _, each := range begun {
		for _, other := range begun {
			if each == other || each.Bundle.Class != other.Bundle.Class || each.Bundle.Network != other.Bundle.Network || !within(calls[each], calls[other]) {
				continue
			}
			if err := ask(each); err != nil {
				return err
			}
			if err := ask(other); err != nil {
				return err
			}
			if each.Result.Elsewhere() && other.Result.Own() {
				each.By = other.Name
			}
		}
	}
	return nil
}
