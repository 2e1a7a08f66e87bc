// SPDX-License-Identifier: AGPL-3.0-or-later

// Code generated via abigen V2 - DO NOT EDIT.

package bindings

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// IBeamStateDefaultRateLimits is an auto generated low-level Go binding around an user-defined struct.
type IBeamStateDefaultRateLimits struct {
	MaxAmount *big.Int
	Slope     *big.Int
}

// IClassModuleContext is an auto generated low-level Go binding around an user-defined struct.
type IClassModuleContext struct {
	Registry common.Address
	Template [32]byte
	Class    [32]byte
	AlmProxy common.Address
}

// IEnumerableIntegrationsConfig is an auto generated low-level Go binding around an user-defined struct.
type IEnumerableIntegrationsConfig struct {
	Facet common.Address
	Wires []IEnumerableIntegrationsWire
}

// IEnumerableIntegrationsDispatch is an auto generated low-level Go binding around an user-defined struct.
type IEnumerableIntegrationsDispatch struct {
	Facet            common.Address
	DelegateSelector [4]byte
}

// IEnumerableIntegrationsIntegration is an auto generated low-level Go binding around an user-defined struct.
type IEnumerableIntegrationsIntegration struct {
	Id     [32]byte
	Config IEnumerableIntegrationsConfig
}

// IEnumerableIntegrationsWire is an auto generated low-level Go binding around an user-defined struct.
type IEnumerableIntegrationsWire struct {
	CallSelector     [4]byte
	DelegateSelector [4]byte
}

// IHaloFactoryClassRecord is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryClassRecord struct {
	Halo      [32]byte
	Template  [32]byte
	Manifest  [32]byte
	Pau       IHaloFactoryPau
	CBeam     common.Address
	Units     uint64
	Activated bool
	Stopped   bool
}

// IHaloFactoryClassRequest is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryClassRequest struct {
	Halo     [32]byte
	Name     [32]byte
	Template [32]byte
	Manifest [32]byte
	Admins   []common.Address
	CBeam    common.Address
	Actors   []common.Address
	Revokers []common.Address
	Values   []*big.Int
	Data     []byte
	Limits   []IHaloFactoryLimit
}

// IHaloFactoryFirstLimit is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryFirstLimit struct {
	Key       [32]byte
	MaxAmount *big.Int
	Slope     *big.Int
}

// IHaloFactoryHaloRecord is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryHaloRecord struct {
	Governance common.Address
	Manifest   [32]byte
}

// IHaloFactoryInit is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryInit struct {
	Route          [32]byte
	Key            [32]byte
	RateLimits     common.Address
	MaxAmount      *big.Int
	Slope          *big.Int
	FirstMaxAmount *big.Int
	FirstSlope     *big.Int
}

// IHaloFactoryLimit is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryLimit struct {
	Route          [32]byte
	RateLimits     common.Address
	Subject        common.Address
	MaxAmount      *big.Int
	Slope          *big.Int
	FirstMaxAmount *big.Int
	FirstSlope     *big.Int
}

// IHaloFactoryOperation is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryOperation struct {
	Targets     []common.Address
	Values      []*big.Int
	Payloads    [][]byte
	Predecessor [32]byte
	Salt        [32]byte
	Id          [32]byte
}

// IHaloFactoryPau is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryPau struct {
	AlmProxy       common.Address
	AccessControls common.Address
	RateLimits     common.Address
	Controller     common.Address
	Agent          common.Address
}

// IHaloFactoryUnitRecord is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryUnitRecord struct {
	Manifest [32]byte
	Index    *big.Int
}

// IHaloFactoryUnitRequest is an auto generated low-level Go binding around an user-defined struct.
type IHaloFactoryUnitRequest struct {
	Class    [32]byte
	Name     [32]byte
	Manifest [32]byte
	Values   []*big.Int
	Data     []byte
	Limits   []IHaloFactoryLimit
}

// ILctsQueuePosition is an auto generated low-level Go binding around an user-defined struct.
type ILctsQueuePosition struct {
	Shares  *big.Int
	Epoch   *big.Int
	Current bool
}

// ILctsQueueTerms is an auto generated low-level Go binding around an user-defined struct.
type ILctsQueueTerms struct {
	Operator    common.Address
	Asset       common.Address
	Share       common.Address
	LockLimit   *big.Int
	IsSubscribe bool
}

// INfatFacilityOffering is an auto generated low-level Go binding around an user-defined struct.
type INfatFacilityOffering struct {
	Capacity *big.Int
	MinSize  *big.Int
	MaxSize  *big.Int
	MinTerm  *big.Int
	MaxTerm  *big.Int
	MinYield *big.Int
	MaxYield *big.Int
}

// INfatFacilitySetup is an auto generated low-level Go binding around an user-defined struct.
type INfatFacilitySetup struct {
	Name            string
	Symbol          string
	BaseURI         string
	Gem             common.Address
	Recipient       common.Address
	IdentityNetwork common.Address
	Wards           []common.Address
	Buds            []common.Address
	Cops            []common.Address
	Controller      common.Address
}

// IRateLimitsRateLimitData is an auto generated low-level Go binding around an user-defined struct.
type IRateLimitsRateLimitData struct {
	MaxAmount   *big.Int
	Slope       *big.Int
	LastAmount  *big.Int
	LastUpdated *big.Int
}

// ITemplateRegistryBound is an auto generated low-level Go binding around an user-defined struct.
type ITemplateRegistryBound struct {
	Name [32]byte
	Min  *big.Int
	Max  *big.Int
}

// ITemplateRegistryComponent is an auto generated low-level Go binding around an user-defined struct.
type ITemplateRegistryComponent struct {
	Name     [32]byte
	CodeHash [32]byte
}

// ITemplateRegistryLimitBound is an auto generated low-level Go binding around an user-defined struct.
type ITemplateRegistryLimitBound struct {
	Route        [32]byte
	MaxAmountMin *big.Int
	MaxAmountMax *big.Int
	SlopeMin     *big.Int
	SlopeMax     *big.Int
}

// ITemplateRegistrySpec is an auto generated low-level Go binding around an user-defined struct.
type ITemplateRegistrySpec struct {
	Name         [32]byte
	Version      uint32
	Components   []ITemplateRegistryComponent
	Integrations [][32]byte
	ClassBounds  []ITemplateRegistryBound
	UnitBounds   []ITemplateRegistryBound
	LimitBounds  []ITemplateRegistryLimitBound
	AuditDigest  [32]byte
	Expires      uint64
}
