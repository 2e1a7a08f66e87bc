// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"os"
	"regexp"
	"strconv"
	"testing"
)

// The README shows how many rules a check asks.
func TestTheReadmeCountsTheRules(t *testing.T) {
	compiled, err := Compile(os.DirFS("../../policy"))
	if err != nil {
		t.Fatal(err)
	}
	asked := len(Reading(compiled.Explain(), ClassDocument, IndexDocument, NamesDocument, ChangeDocument))
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	shown := regexp.MustCompile(`(\d+) rules passed`).FindAllSubmatch(readme, -1)
	if len(shown) == 0 {
		t.Error("it shows no number of rules")
	}
	for _, each := range shown {
		if got := string(each[1]); got != strconv.Itoa(asked) {
			t.Errorf("it shows %s rules; a check asks %d", got, asked)
		}
	}
}
