// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling

import "testing"

func TestTheNameThatWasMeantIsFound(t *testing.T) {
	names := []string{"capacity", "seniority", "title", "asset", "token", "book"}
	for written, want := range map[string]string{
		"capacty":   "capacity",
		"Capacity":  "capacity",
		"seniortiy": "seniority",
		"titel":     "title",
		"tokens":    "token",
		"books":     "book",
		"colour":    "",
		"x":         "",
		"":          "",
	} {
		if got := Near(written, names); got != want {
			t.Errorf("%q is taken for %q, want %q", written, got, want)
		}
	}
}

func TestDistanceIsSymmetric(t *testing.T) {
	for _, pair := range [][2]string{{"a", "b"}, {"abc", "acb"}, {"", "abc"}, {"kitten", "sitting"}} {
		if distance(pair[0], pair[1]) != distance(pair[1], pair[0]) {
			t.Errorf("%v", pair)
		}
	}
	if d := distance("abc", "acb"); d != 1 {
		t.Errorf("a swap costs %d", d)
	}
}
