// SPDX-License-Identifier: AGPL-3.0-or-later

package doctor

import (
	"fmt"
	"slices"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Health says whether something is as the program needs it.
type Health string

// The kinds of Health. What is to be looked at keeps some verbs from working, or soon will. What is
// missing keeps the work from being done that it is for.
const (
	Fine    Health = "ok"
	Look    Health = "look"
	Missing Health = "missing"
)

// Point is one thing that was looked at.
type Point struct {
	Name  string `json:"name"`
	State Health `json:"state"`
	Says  string `json:"says"`
	Do    string `json:"do,omitempty"` // what to do; "" if nothing is
}

// Healthy tells whether nothing is missing.
func Healthy(points []Point) bool {
	return !slices.ContainsFunc(points, func(p Point) bool { return p.State == Missing })
}

func fine(name, format string, arguments ...any) Point {
	return Point{Name: name, State: Fine, Says: fmt.Sprintf(format, arguments...)}
}

// Failed returns the point of something that failed.
func Failed(name string, state Health, err error) Point {
	first := fault.Numbered(err)[0]
	return Point{name, state, fmt.Sprintf("%s: %s", first.Code, first.What), first.Do}
}
