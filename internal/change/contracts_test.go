// SPDX-License-Identifier: AGPL-3.0-or-later

package change_test

import (
	"fmt"
	"reflect"
	"testing"
	"testing/fstest"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/policy"
)

// A contract of an entry is found in the records of its own network, of whichever version, however
// the record writes the address. What cannot be read is left out.
func TestContractsOfEntriesAreFoundInRecords(t *testing.T) {
	own, other := common.HexToAddress("0x00000000000000000000000000000000000F0E1D"), common.Address{2}
	chain := func(name string, at any) []byte {
		return fmt.Appendf(nil, `{"version":"2.0","chain":{"addresses":[{"name":%q,"address":"%s"}]}}`, name, at)
	}
	files := fstest.MapFS{
		"halos/a/b/artifact/dev/class-b.json":       {Data: chain("class b: ALMProxy", own)},
		"halos/a/b/artifact/dev/unit-u.json":        {Data: fmt.Appendf(nil, `{"version":"1.0","addresses":[{"name":"unit u: Share","address":"%#x"}]}`, own)},
		"halos/a/b/artifact/dev/unit-v.json":        {Data: chain("unit v: Share", other)},
		"halos/a/b/artifact/dev/unit-w.json":        {Data: append([]byte("{"), chain("unit w: Share", own)...)},
		"halos/a/b/artifact/elsewhere/class-b.json": {Data: chain("class b: ALMProxy", own)},
	}
	entry := &catalog.Entry{Network: "dev", Contracts: map[string]common.Address{"ALM_PROXY": own}}
	found, err := change.Recorded(files, map[string]*catalog.Entry{"old": entry})
	want := []policy.Recorded{
		{Network: "dev", Address: own, Contract: "class b: ALMProxy", Record: "halos/a/b/artifact/dev/class-b.json"},
		{Network: "dev", Address: own, Contract: "unit u: Share", Record: "halos/a/b/artifact/dev/unit-u.json"},
	}
	if err != nil || !reflect.DeepEqual(found, want) {
		t.Errorf("%v, %v", found, err)
	}
	if found, err := change.Recorded(files, nil); err != nil || found != nil {
		t.Errorf("without an entry: %v, %v", found, err)
	}
}
