// SPDX-License-Identifier: AGPL-3.0-or-later

// Package natspec checks that the contracts' interfaces are documented: what is not cannot be
// trusted with money.
package natspec

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	declares  = regexp.MustCompile(`^(abstract contract|contract|interface|library) (\w+)`)
	function  = regexp.MustCompile(`^    function (\w+)\(`)
	published = regexp.MustCompile(`\b(external|public)\b`)
)

// undocumented lists every contract, interface and library without a @notice (a contract may leave
// that to the interface of its name), every interface that does not say where its rules come from,
// and every function that can be called from outside without a comment of its own or the one it
// inherits.
func undocumented(file, text string) []string {
	var found []string
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		comment := above(lines, i)
		if match := declares.FindStringSubmatch(line); match != nil {
			if !strings.Contains(comment, "@notice") && !strings.Contains(head(lines[i:]), " I"+match[2]) {
				found = append(found, file+": "+match[2]+" has no @notice")
			}
			if match[1] == "interface" && !strings.HasSuffix(match[2], "Controller") && !strings.Contains(comment, "Source: ") {
				found = append(found, file+": "+match[2]+" does not name its source")
			}
		}
		if match := function.FindStringSubmatch(line); match != nil && published.MatchString(head(lines[i:])) && comment == "" {
			found = append(found, file+": "+match[1]+" has no NatSpec")
		}
	}
	return found
}

// above is the NatSpec that stands directly before a line.
func above(lines []string, i int) string {
	var comment string
	for i--; i >= 0 && strings.HasPrefix(strings.TrimSpace(lines[i]), "//"); i-- {
		if strings.HasPrefix(strings.TrimSpace(lines[i]), "///") {
			comment = lines[i] + "\n" + comment
		}
	}
	return comment
}

// head is a function up to its body.
func head(lines []string) string {
	whole := strings.Join(lines, "\n")
	end := strings.IndexAny(whole, "{;")
	return whole[:max(end, 0)]
}

func TestEverythingThatCanBeCalledIsDocumented(t *testing.T) {
	files := 0
	err := filepath.WalkDir("../../src", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".sol" {
			return err
		}
		files++
		text, err := os.ReadFile(path)
		for _, each := range undocumented(path, string(text)) {
			t.Error(each)
		}
		return err
	})
	if err != nil || files < 40 {
		t.Fatalf("%d files read: %v", files, err)
	}
}

func TestWhatIsUndocumentedIsFound(t *testing.T) {
	const text = `
contract Bare {}

contract Rightly is IRightly {}

interface IBare {
    function one() external;

    /// @notice Two.
    function two(
        uint256 amount
    ) external;

    // Three.
    function three() public {}

    function four() internal {}
}

/// @notice Fine.
/// @dev    Source: nowhere.
interface IFine {
    /// @inheritdoc IBare
    function one() external;
}
`
	got := strings.Join(undocumented("A.sol", text), "\n")
	want := "A.sol: Bare has no @notice\nA.sol: IBare has no @notice\nA.sol: IBare does not name its source\nA.sol: one has no NatSpec\nA.sol: three has no NatSpec"
	if got != want {
		t.Errorf("found\n%s\nwant\n%s", got, want)
	}
}
