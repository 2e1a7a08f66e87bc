// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"strings"
	"testing"
)

// manifestFamilies are the families of the manifests.
var manifestFamilies = map[string]func(n int) hostileRepository{
	"manifests: many with faults": func(n int) hostileRepository {
		return hostileRepository{write: func(t *testing.T, root string) {
			fields := repeated(1_200, "\n", func(i int) string { return fmt.Sprintf("f%d: %d", i, i) })
			for i := range min(n, 100) {
				put(t, root, fmt.Sprintf(unitNumber, i), "unit: {\n"+fields+"\n}\n")
			}
		}}
	},
	"manifests: very many": func(n int) hostileRepository {
		return hostileRepository{write: func(t *testing.T, root string) {
			for i := range min(n, 3_000) {
				put(t, root, fmt.Sprintf(unitNumber, i), "unit: {}\n")
			}
		}}
	},
	"manifests: very many Classes": func(n int) hostileRepository {
		return hostileRepository{write: func(t *testing.T, root string) {
			for i := range min(n, 2_000) {
				put(t, root, fmt.Sprintf("halos/meridian/class-%d/class.cue", i), "class: {}\n")
			}
		}}
	},
	"manifests: deep": func(n int) hostileRepository {
		return unit("unit: " + strings.Repeat("{a: ", 10*n) + "1" + strings.Repeat("}", 10*n))
	},
	"manifests: deep lists": func(n int) hostileRepository {
		return unit("unit: {title: " + strings.Repeat("[", 10*n) + strings.Repeat("]", 10*n) + "}")
	},
	"manifests: long text": func(n int) hostileRepository {
		return unit(`unit: {title: "` + strings.Repeat("x", min(100*n, 1_000_000)) + `"}`)
	},
	"manifests: long number":  func(n int) hostileRepository { return unit("unit: {capacity: " + strings.Repeat("9", 10*n) + "}") },
	"manifests: many numbers": func(n int) hostileRepository { return unit("unit: {x: [" + strings.Repeat("0x1, ", 20*n) + "]}") },
	"manifests: long name":    func(n int) hostileRepository { return unit("unit: {" + strings.Repeat("x", 10*n) + ": 1}") },
	"manifests: full width":   func(n int) hostileRepository { return unit(`unit: {title: "` + strings.Repeat("１\u0301", n) + `"}`) },
	"manifests: comments": func(n int) hostileRepository {
		return unit(strings.Repeat("// a comment\n", min(8*n, 75_000)) + "unit: {}")
	},
	"manifests: a circle": func(n int) hostileRepository { return unit(fmt.Sprintf("unit: {x%[1]d: y%[1]d, y%[1]d: x%[1]d}", n)) },
	"manifests: pieces":   func(n int) hostileRepository { return unit(strings.Repeat("unit: queue: {}\n", min(n, 60_000))) },
}
