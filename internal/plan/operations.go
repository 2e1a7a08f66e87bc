// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
)

// pending is a timelock operation that this plan has to schedule or to execute.
type pending struct {
	of catalog.Part
	Operation
}

func (m *maker) operations() []pending {
	var list []pending
	if m.basis.Class.Operation.ReadyAt != 1 {
		list = append(list, pending{m.s.Class.Part(), m.basis.Class.Operation})
	}
	for i, unit := range m.basis.Units {
		if unit.Operation.ReadyAt != 1 && len(unit.Operation.Targets) > 0 {
			list = append(list, pending{m.s.Class.Units[i].Part(), unit.Operation})
		}
	}
	return list
}

func (m *maker) isDeployed(of catalog.Part) bool {
	if of.Level == catalog.ClassLevel {
		return m.basis.Class.Exists
	}
	return slices.ContainsFunc(m.basis.Units, func(unit UnitState) bool { return unit.Name == of.Name && unit.Exists })
}

func (o Operation) values() []*big.Int {
	list := make([]*big.Int, len(o.Values))
	for i, value := range o.Values {
		list[i], _ = new(big.Int).SetString(value, 10)
	}
	return list
}

func (o Operation) payloads() [][]byte {
	list := make([][]byte, len(o.Payloads))
	for i, payload := range o.Payloads {
		list[i] = payload
	}
	return list
}

func (o Operation) arguments(more ...Argument) []Argument {
	list := []Argument{{Name: "id", Value: o.ID.Hex()}}
	for i, payload := range o.Payloads {
		list = append(list, Argument{Name: fmt.Sprintf("call %d", i), Value: o.Targets[i].Hex() + " " + describeRegistration(payload)})
	}
	list = append(list, Argument{Name: "predecessor", Value: o.Predecessor.Hex()}, Argument{Name: "salt", Value: o.Salt.Hex()})
	return append(list, more...)
}

// describeRegistration writes a call of BeamState for people. It returns the calldata in
// hexadecimal if BeamState has no such function.
func describeRegistration(payload []byte) string {
	parsed, err := bindings.BeamStateMetaData.ParseABI()
	if err != nil || len(payload) < 4 {
		return common.Bytes2Hex(payload)
	}
	method, err := parsed.MethodById(payload[:4])
	if err != nil {
		return common.Bytes2Hex(payload)
	}
	values, err := method.Inputs.Unpack(payload[4:])
	if err != nil {
		return common.Bytes2Hex(payload)
	}
	parts := make([]string, len(values))
	for i, value := range values {
		switch value := value.(type) {
		case [32]byte:
			parts[i] = common.Hash(value).Hex()
		default:
			parts[i] = fmt.Sprint(value)
		}
	}
	return method.RawName + "(" + strings.Join(parts, ", ") + ")"
}
