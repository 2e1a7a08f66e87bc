// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/words"
)

var (
	inside  = regexp.MustCompile(`(?:^|[^0-9a-zA-Z])(?:0[xX])?([0-9a-fA-F]{40})(?:[^0-9a-zA-Z]|$)`)
	bytes32 = regexp.MustCompile(`^(?:0[xX])?([0-9a-fA-F]{64})$`)
	begun   = regexp.MustCompile(`^(?:0[xX])?([0-9a-zA-Z]+)$`)
	domain  = regexp.MustCompile(`^([a-zA-Z0-9-]+\.)+[a-zA-Z]{2,}(/.*)?$`)
)

// address finds an address in what is written: without 0x, with a prefix, in a link.
func address(written string) Reading {
	if found := inside.FindStringSubmatch(written); found != nil {
		digits := found[1]
		if made := common.HexToAddress(digits).Hex(); strings.ToLower(digits) == digits || strings.ToUpper(digits) == digits {
			return quoted(made)
		}
		return quoted("0x" + digits)
	}
	return Reading{Why: notHex(written, 40, "an address")}
}

// hash finds 32 bytes. Some fields have them with 0x, some without.
func hash(written string) Reading {
	if found := bytes32.FindStringSubmatch(written); found != nil {
		digits := strings.ToLower(found[1])
		return Reading{Right: []Spelling{{Text: Quote("0x" + digits)}, {Text: Quote(digits)}}}
	}
	return Reading{Why: notHex(written, 64, "a SHA-256")}
}

// notHex says why a text does not have as many hexadecimal digits as wanted.
func notHex(written string, digits int, what string) string {
	found := begun.FindStringSubmatch(written)
	switch {
	case strings.Contains(written, "…") || strings.Contains(written, "..."):
		return "it is cut short; copy the whole of it"
	case strings.HasSuffix(written, ".eth"):
		return "it is a name of ENS, and names are not looked up; write the address that it stands for"
	case found == nil || !strings.HasPrefix(strings.ToLower(written), "0x"):
		return ""
	case len(found[1]) == digits:
		for _, letter := range found[1] {
			if !strings.ContainsRune("0123456789abcdefABCDEF", letter) {
				return fmt.Sprintf("%q is no hexadecimal digit; those are 0 to 9 and a to f", string(letter))
			}
		}
	case digits == 40 && len(found[1]) == 64:
		return "it has 64 digits, as a hash has; an address has 40"
	}
	return fmt.Sprintf("it has %s after 0x, %s has %d", words.Count(len(found[1]), "digit"), what, digits)
}

// url completes an address on the network.
func url(written string) Reading {
	escaped := strings.ReplaceAll(written, " ", "%20")
	if strings.Contains(escaped, "://") {
		return quoted(escaped)
	}
	if domain.MatchString(escaped) {
		return quoted("https://" + escaped)
	}
	return Reading{Why: "it is not published at an address that begins with https://"}
}

// name returns the ways to turn a text into a name: small letters, capitals, with hyphens or
// underscores for spaces.
func name(written string) Reading {
	hyphens := strings.NewReplacer(" ", "-", "_", "-").Replace(written)
	low := strings.NewReplacer("@v", "@", ":", "@").Replace(strings.ToLower(hyphens))
	found := text(written).Right
	for _, each := range []string{hyphens, low, strings.ToUpper(strings.ReplaceAll(hyphens, "-", "_"))} {
		if each != "" {
			found = append(found, Spelling{Text: Quote(each)})
		}
	}
	found = append(found, Spelling{Text: Quote(low + "@1")}) // of a template
	if domain.MatchString(written) {
		found = append(found, url(written).Right...)
	}
	return Reading{Right: found}
}
