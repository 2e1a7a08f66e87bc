// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// A record from before documents had a hash holds URLs. It is read, and its digest stays the same.
func TestADocumentWithoutAHashIsTheURLThatItWas(t *testing.T) {
	const before = `{"framework":"F","recourse":"R","documents":["https://one.org/a.pdf"]}`
	var legal Legal
	if err := json.Unmarshal([]byte(before), &legal); err != nil {
		t.Fatal(err)
	}
	if document := legal.Documents[0]; document.URL != "https://one.org/a.pdf" || document.Hashed() {
		t.Errorf("read as %+v", document)
	}
	if again, err := json.Marshal(legal); err != nil || string(again) != before {
		t.Errorf("written as %s: %v", again, err)
	}
	legal.Documents[0] = LegalDocument{Title: "Articles", URL: "https://one.org/a.pdf", SHA256: common.Hash{1}}
	text, err := json.Marshal(legal)
	if err != nil {
		t.Fatal(err)
	}
	var read Legal
	if err := json.Unmarshal(text, &read); err != nil || read.Documents[0] != legal.Documents[0] {
		t.Errorf("%s is read as %+v: %v", text, read, err)
	}
}

func TestADocumentOfAnotherFormIsRefused(t *testing.T) {
	for _, text := range []string{`[1]`, `[{"url":1}]`, `[{"sha256":"0x12"}]`, `[["https://one.org"]]`} {
		if err := json.Unmarshal([]byte(text), &[]LegalDocument{}); err == nil {
			t.Errorf("%s is read", text)
		}
	}
}
