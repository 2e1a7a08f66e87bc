// SPDX-License-Identifier: AGPL-3.0-or-later

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ControllerMetaData contains all meta data concerning the Controller contract.
var ControllerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"accessControls_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxy_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"accessControls\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"getConfigs\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config[]\",\"name\":\"configs\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"getDispatch\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch\",\"name\":\"dispatch\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4[]\",\"name\":\"callSelectors\",\"type\":\"bytes4[]\"}],\"name\":\"getDispatches\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch[]\",\"name\":\"dispatches\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"integrations\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"internalType\":\"structIEnumerableIntegrations.Integration[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rateLimits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"removeIntegrations\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"updateIntegrations\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"IntegrationSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorAlreadyWired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorNotWired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyArray\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyFacet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationNotFound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"callDataLength\",\"type\":\"uint256\"}],\"name\":\"InvalidCallDataLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SharedStorageAltered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccessControls\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroBeacon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroProxy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroRateLimits\",\"type\":\"error\"}]",
	ID:  "Controller",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611d1f380380611d1f83398101604081905261002e91610305565b5f516020611cff5f395f51905f52805468010000000000000000810460ff1615906001600160401b03165f811580156100645750825b90505f826001600160401b0316600114801561007f5750303b155b90508115801561008d575080155b156100ab5760405163f92ee8a960e01b815260040160405180910390fd5b84546001600160401b031916600117855583156100d957845460ff60401b1916680100000000000000001785555b6001600160a01b03891661010057604051633ecdc80b60e21b815260040160405180910390fd5b6001600160a01b0388166101275760405163d86d5d7b60e01b815260040160405180910390fd5b6001600160a01b03871661014e5760405163173e2ccb60e31b815260040160405180910390fd5b6001600160a01b0386166101755760405163571aaa5760e11b815260040160405180910390fd5b61017d61026f565b6001600160a01b038881166080527f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0080546001600160a01b03199081168c8416179091557f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01805482168a84161790557f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc028054909116918816919091179055831561026157845460ff60401b19168555604051600181527fc7f505b2f371ae2175ee4913f4499e1f2633a7b5936321eed1cdaeb6115181d29060200160405180910390a15b505050505050505050610356565b610277610281565b61027f6102bc565b565b5f516020611cff5f395f51905f525468010000000000000000900460ff1661027f57604051631afcd79f60e31b815260040160405180910390fd5b6102c4610281565b60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b80516001600160a01b0381168114610300575f5ffd5b919050565b5f5f5f5f60808587031215610318575f5ffd5b610321856102ea565b935061032f602086016102ea565b925061033d604086016102ea565b915061034b606086016102ea565b905092959194509250565b60805161198a6103755f395f81816103640152610b57015261198a5ff3fe60806040526004361061009f575f3560e01c8063748365ef11610063578063748365ef146103ca578063af666640146103f3578063c2ba1cfb14610412578063c4a500f414610433578063ec556889146104cf578063f09215941461050b576100c4565b80631f2ab36b146102d3578063339a441f1461030857806347e51d381461032757806359659e90146103535780636dd5b69d1461039e576100c4565b366100c457604051631659418b60e01b81525f60048201526024015b60405180910390fd5b3660048110156100ea57604051631659418b60e01b81526004016100bb91815260200190565b505f80356001600160e01b0319168082527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d036020526040909120805490916001600160a01b03909116908161015f57604051635359501360e01b81526001600160e01b031990911660048201526024016100bb565b505f51602061194a5f395f51905f5280547f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01547f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc025485546001600160a01b039384169392831692918216915f918291881690600160a01b900460e01b6101e83660048186611368565b6040516020016101fa9392919061138f565b60408051601f1981840301815290829052610214916113b2565b5f60405180830381855af49150503d805f811461024c576040519150601f19603f3d011682016040523d82523d5f602084013e610251565b606091505b50875491935091506001600160a01b038681169116148015610282575060018601546001600160a01b038581169116145b801561029d575060028601546001600160a01b038481169116145b6102ba5760405163183da05960e01b815260040160405180910390fd5b8180156102c957815160208301f35b815160208301fd5b005b3480156102de575f5ffd5b506102f26102ed366004611410565b610547565b6040516102ff9190611471565b60405180910390f35b348015610313575f5ffd5b506102d1610322366004611410565b610661565b348015610332575f5ffd5b50610346610341366004611410565b610813565b6040516102ff9190611535565b34801561035e575f5ffd5b506103867f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016102ff565b3480156103a9575f5ffd5b506103bd6103b8366004611598565b610993565b6040516102ff91906115af565b3480156103d5575f5ffd5b505f51602061194a5f395f51905f52546001600160a01b0316610386565b3480156103fe575f5ffd5b506102d161040d366004611410565b610a6d565b34801561041d575f5ffd5b50610426610cdf565b6040516102ff91906115c1565b34801561043e575f5ffd5b506104c261044d366004611647565b6040805180820182525f80825260209182018190526001600160e01b031993841681527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0382528290208251808401909352546001600160a01b0381168352600160a01b900460e01b9092169181019190915290565b6040516102ff9190611662565b3480156104da575f5ffd5b507f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b0316610386565b348015610516575f5ffd5b507f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b0316610386565b60605f51602061196a5f395f51905f528267ffffffffffffffff81111561057057610570611670565b6040519080825280602002602001820160405280156105b457816020015b604080518082019091525f808252602082015281526020019060019003908161058e5790505b5091505f5b8381101561065957816003015f8686848181106105d8576105d8611684565b90506020020160208101906105ed9190611647565b6001600160e01b0319908116825260208083019390935260409182015f208251808401909352546001600160a01b0381168352600160a01b900460e01b1691810191909152835184908390811061064657610646611684565b60209081029190910101526001016105b9565b505092915050565b610669610e49565b5f51602061194a5f395f51905f5254604051632474521560e21b81525f60048201523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156106c1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106e59190611698565b339061071057604051630bd4212160e11b81526001600160a01b0390911660048201526024016100bb565b505f8190036107325760405163521299a960e01b815260040160405180910390fd5b5f5b818110156107e55761075d83838381811061075157610751611684565b90506020020135610e93565b83838381811061076f5761076f611684565b90506020020135906107975760405163e5c5504760e01b81526004016100bb91815260200190565b508282828181106107aa576107aa611684565b905060200201357f043c2a2fce5883ae183cf4a77a5b7883a31824c8f21570b619972fbe500b79e660405160405180910390a2600101610734565b5061080f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b5050565b60605f51602061196a5f395f51905f528267ffffffffffffffff81111561083c5761083c611670565b60405190808252806020026020018201604052801561088157816020015b604080518082019091525f81526060602082015281526020019060019003908161085a5790505b5091505f5b8381101561065957816002015f8686848181106108a5576108a5611684565b9050602002013581526020019081526020015f206040518060400160405290815f82015f9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b0316815260200160018201805480602002602001604051908101604052809291908181526020015f905b82821015610966575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b1681830152825260019092019101610915565b505050508152505083828151811061098057610980611684565b6020908102919091010152600101610886565b6040805180820182525f80825260606020808401919091528482527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0281528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852959691959294868501949293919284015b82821015610a5f575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b1681830152825260019092019101610a0e565b505050915250909392505050565b610a75610e49565b5f51602061194a5f395f51905f5254604051632474521560e21b81525f60048201523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610acd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610af19190611698565b3390610b1c57604051630bd4212160e11b81526001600160a01b0390911660048201526024016100bb565b505f819003610b3e5760405163521299a960e01b815260040160405180910390fd5b6040516308fca3a760e31b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906347e51d3890610b8e90869086906004016116b7565b5f60405180830381865afa158015610ba8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610bcf919081019061176b565b90505f5b82811015610bf957610bf084848381811061075157610751611684565b50600101610bd3565b505f5b82811015610cb4575f6001600160a01b0316828281518110610c2057610c20611684565b60200260200101515f01516001600160a01b03161415848483818110610c4857610c48611684565b9050602002013590610c705760405163e5c5504760e01b81526004016100bb91815260200190565b50610cac848483818110610c8657610c86611684565b90506020020135838381518110610c9f57610c9f611684565b6020026020010151610f62565b600101610bfc565b505061080f60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0055565b60605f51602061196a5f395f51905f525f610cf98261115e565b90508067ffffffffffffffff811115610d1457610d14611670565b604051908082528060200260200182016040528015610d4d57816020015b610d3a6112ea565b815260200190600190039081610d325790505b5092505f5b81811015610e43575f610d65848361116d565b6040805180820182528281525f8381526002880160209081528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852979850949683880196919592948685019492939284015b82821015610e12575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b1681830152825260019092019101610dc1565b5050505081525050815250858381518110610e2f57610e2f611684565b602090810291909101015250600101610d52565b50505090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00805460011901610e8d57604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b5f5f51602061196a5f395f51905f52610eac818461117f565b610eb857505f92915050565b5f8381526002820160205260408120600101905b8154811015610f2a57826003015f838381548110610eec57610eec611684565b5f9182526020808320919091015460e01b6001600160e01b0319168352820192909252604001902080546001600160c01b0319169055600101610ecc565b505f848152600283016020526040812080546001600160a01b031916815590610f566001830182611325565b50600195945050505050565b8060200151515f03610f875760405163521299a960e01b815260040160405180910390fd5b80516001600160a01b03163b5f03610fb257604051630df0611960e31b815260040160405180910390fd5b5f8281527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02602052604090205f51602061196a5f395f51905f5290610ff7828561118a565b50825181546001600160a01b0319166001600160a01b039091161781555f5b83602001515181101561111f575f8460200151828151811061103a5761103a611684565b60209081029190910181015180516001600160e01b0319165f908152600387019092526040909120805482519293509091906001600160a01b0316156110a057604051635992d88760e01b81526001600160e01b031990911660048201526024016100bb565b5085518154602084810180516001600160a01b039094166001600160c01b031990931692909217600160a01b60e094851c02179093556001868101805480830182555f9182529490209451949093018054915194831c67ffffffffffffffff19909216919091176401000000009490921c939093021790915501611016565b50837f5d055c4f05bd18deea319d5a3203b45d847aedd23073a618067b95ddd537c9468460405161115091906115af565b60405180910390a250505050565b5f611167825490565b92915050565b5f6111788383611195565b9392505050565b5f61117883836111bb565b5f611178838361129e565b5f825f0182815481106111aa576111aa611684565b905f5260205f200154905092915050565b5f8181526001830160205260408120548015611295575f6111dd600183611916565b85549091505f906111f090600190611916565b905080821461124f575f865f01828154811061120e5761120e611684565b905f5260205f200154905080875f01848154811061122e5761122e611684565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061126057611260611935565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050611167565b5f915050611167565b5f8181526001830160205260408120546112e357508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155611167565b505f611167565b60405180604001604052805f815260200161132060405180604001604052805f6001600160a01b03168152602001606081525090565b905290565b5080545f8255905f5260205f209061133d919061133f565b565b5f5b8082111561136357808301805467ffffffffffffffff19169055600101611341565b505050565b5f5f85851115611376575f5ffd5b83861115611382575f5ffd5b5050820193919092039150565b6001600160e01b031984168152818360048301375f910160040190815292915050565b5f82518060208501845e5f920191825250919050565b5f5f83601f8401126113d8575f5ffd5b50813567ffffffffffffffff8111156113ef575f5ffd5b6020830191508360208260051b8501011115611409575f5ffd5b9250929050565b5f5f60208385031215611421575f5ffd5b823567ffffffffffffffff811115611437575f5ffd5b611443858286016113c8565b90969095509350505050565b80516001600160a01b031682526020908101516001600160e01b031916910152565b602080825282518282018190525f918401906040840190835b818110156114b35761149d83855161144f565b602093909301926040929092019160010161148a565b509095945050505050565b80516001600160a01b03168252602080820151604082850181905281519085018190525f929190910190829060608601905b8083101561152b57835180516001600160e01b03199081168452602091820151168184015290930192600192909201916040909101906114f0565b5095945050505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561158c57603f198786030184526115778583516114be565b9450602093840193919091019060010161155b565b50929695505050505050565b5f602082840312156115a8575f5ffd5b5035919050565b602081525f61117860208301846114be565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561158c57603f19878603018452815180518652602081015190506040602087015261161960408701826114be565b95505060209384019391909101906001016115e7565b6001600160e01b031981168114611644575f5ffd5b50565b5f60208284031215611657575f5ffd5b81356111788161162f565b60408101611167828461144f565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156116a8575f5ffd5b81518015158114611178575f5ffd5b602080825281018290525f6001600160fb1b038311156116d5575f5ffd5b8260051b80856040850137919091016040019392505050565b6040805190810167ffffffffffffffff8111828210171561171157611711611670565b60405290565b604051601f8201601f1916810167ffffffffffffffff8111828210171561174057611740611670565b604052919050565b5f67ffffffffffffffff82111561176157611761611670565b5060051b60200190565b5f6020828403121561177b575f5ffd5b815167ffffffffffffffff811115611791575f5ffd5b8201601f810184136117a1575f5ffd5b80516117b46117af82611748565b611717565b8082825260208201915060208360051b8501019250868311156117d5575f5ffd5b602084015b8381101561190b57805167ffffffffffffffff8111156117f8575f5ffd5b85016040818a03601f1901121561180d575f5ffd5b6118156116ee565b60208201516001600160a01b038116811461182e575f5ffd5b8152604082015167ffffffffffffffff811115611849575f5ffd5b60208184010192505089601f830112611860575f5ffd5b815161186e6117af82611748565b8082825260208201915060208360061b86010192508c83111561188f575f5ffd5b6020850194505b828510156118ec576040858e0312156118ad575f5ffd5b6118b56116ee565b85516118c08161162f565b815260208601516118d08161162f565b8060208301525080835250602082019150604085019450611896565b80602085015250505080855250506020830192506020810190506117da565b509695505050505050565b8181038181111561116757634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603160045260245ffdfe77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc00ee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d00f0c57e16840df040f15088dc2f81fe391c3923bec73e23a9662efc9c229c6a00",
}

// Controller is an auto generated Go binding around an Ethereum contract.
type Controller struct {
	abi abi.ABI
}

// NewController creates a new instance of Controller.
func NewController() *Controller {
	parsed, err := ControllerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Controller{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Controller) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address accessControls_, address beacon_, address proxy_, address rateLimits_) returns()
func (controller *Controller) PackConstructor(accessControls_ common.Address, beacon_ common.Address, proxy_ common.Address, rateLimits_ common.Address) []byte {
	enc, err := controller.abi.Pack("", accessControls_, beacon_, proxy_, rateLimits_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccessControls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x748365ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accessControls() view returns(address)
func (controller *Controller) PackAccessControls() []byte {
	enc, err := controller.abi.Pack("accessControls")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccessControls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x748365ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accessControls() view returns(address)
func (controller *Controller) TryPackAccessControls() ([]byte, error) {
	return controller.abi.Pack("accessControls")
}

// UnpackAccessControls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x748365ef.
//
// Solidity: function accessControls() view returns(address)
func (controller *Controller) UnpackAccessControls(data []byte) (common.Address, error) {
	out, err := controller.abi.Unpack("accessControls", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beacon() view returns(address)
func (controller *Controller) PackBeacon() []byte {
	enc, err := controller.abi.Pack("beacon")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeacon is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59659e90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beacon() view returns(address)
func (controller *Controller) TryPackBeacon() ([]byte, error) {
	return controller.abi.Pack("beacon")
}

// UnpackBeacon is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59659e90.
//
// Solidity: function beacon() view returns(address)
func (controller *Controller) UnpackBeacon(data []byte) (common.Address, error) {
	out, err := controller.abi.Unpack("beacon", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dd5b69d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getConfig(bytes32 id) view returns((address,(bytes4,bytes4)[]) config)
func (controller *Controller) PackGetConfig(id [32]byte) []byte {
	enc, err := controller.abi.Pack("getConfig", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dd5b69d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getConfig(bytes32 id) view returns((address,(bytes4,bytes4)[]) config)
func (controller *Controller) TryPackGetConfig(id [32]byte) ([]byte, error) {
	return controller.abi.Pack("getConfig", id)
}

// UnpackGetConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dd5b69d.
//
// Solidity: function getConfig(bytes32 id) view returns((address,(bytes4,bytes4)[]) config)
func (controller *Controller) UnpackGetConfig(data []byte) (IEnumerableIntegrationsConfig, error) {
	out, err := controller.abi.Unpack("getConfig", data)
	if err != nil {
		return *new(IEnumerableIntegrationsConfig), err
	}
	out0 := *abi.ConvertType(out[0], new(IEnumerableIntegrationsConfig)).(*IEnumerableIntegrationsConfig)
	return out0, nil
}

// PackGetConfigs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e51d38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getConfigs(bytes32[] ids) view returns((address,(bytes4,bytes4)[])[] configs)
func (controller *Controller) PackGetConfigs(ids [][32]byte) []byte {
	enc, err := controller.abi.Pack("getConfigs", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetConfigs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e51d38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getConfigs(bytes32[] ids) view returns((address,(bytes4,bytes4)[])[] configs)
func (controller *Controller) TryPackGetConfigs(ids [][32]byte) ([]byte, error) {
	return controller.abi.Pack("getConfigs", ids)
}

// UnpackGetConfigs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47e51d38.
//
// Solidity: function getConfigs(bytes32[] ids) view returns((address,(bytes4,bytes4)[])[] configs)
func (controller *Controller) UnpackGetConfigs(data []byte) ([]IEnumerableIntegrationsConfig, error) {
	out, err := controller.abi.Unpack("getConfigs", data)
	if err != nil {
		return *new([]IEnumerableIntegrationsConfig), err
	}
	out0 := *abi.ConvertType(out[0], new([]IEnumerableIntegrationsConfig)).(*[]IEnumerableIntegrationsConfig)
	return out0, nil
}

// PackGetDispatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4a500f4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDispatch(bytes4 callSelector) view returns((address,bytes4) dispatch)
func (controller *Controller) PackGetDispatch(callSelector [4]byte) []byte {
	enc, err := controller.abi.Pack("getDispatch", callSelector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDispatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc4a500f4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDispatch(bytes4 callSelector) view returns((address,bytes4) dispatch)
func (controller *Controller) TryPackGetDispatch(callSelector [4]byte) ([]byte, error) {
	return controller.abi.Pack("getDispatch", callSelector)
}

// UnpackGetDispatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4a500f4.
//
// Solidity: function getDispatch(bytes4 callSelector) view returns((address,bytes4) dispatch)
func (controller *Controller) UnpackGetDispatch(data []byte) (IEnumerableIntegrationsDispatch, error) {
	out, err := controller.abi.Unpack("getDispatch", data)
	if err != nil {
		return *new(IEnumerableIntegrationsDispatch), err
	}
	out0 := *abi.ConvertType(out[0], new(IEnumerableIntegrationsDispatch)).(*IEnumerableIntegrationsDispatch)
	return out0, nil
}

// PackGetDispatches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2ab36b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getDispatches(bytes4[] callSelectors) view returns((address,bytes4)[] dispatches)
func (controller *Controller) PackGetDispatches(callSelectors [][4]byte) []byte {
	enc, err := controller.abi.Pack("getDispatches", callSelectors)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetDispatches is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2ab36b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getDispatches(bytes4[] callSelectors) view returns((address,bytes4)[] dispatches)
func (controller *Controller) TryPackGetDispatches(callSelectors [][4]byte) ([]byte, error) {
	return controller.abi.Pack("getDispatches", callSelectors)
}

// UnpackGetDispatches is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f2ab36b.
//
// Solidity: function getDispatches(bytes4[] callSelectors) view returns((address,bytes4)[] dispatches)
func (controller *Controller) UnpackGetDispatches(data []byte) ([]IEnumerableIntegrationsDispatch, error) {
	out, err := controller.abi.Unpack("getDispatches", data)
	if err != nil {
		return *new([]IEnumerableIntegrationsDispatch), err
	}
	out0 := *abi.ConvertType(out[0], new([]IEnumerableIntegrationsDispatch)).(*[]IEnumerableIntegrationsDispatch)
	return out0, nil
}

// PackIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba1cfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function integrations() view returns((bytes32,(address,(bytes4,bytes4)[]))[] all)
func (controller *Controller) PackIntegrations() []byte {
	enc, err := controller.abi.Pack("integrations")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba1cfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function integrations() view returns((bytes32,(address,(bytes4,bytes4)[]))[] all)
func (controller *Controller) TryPackIntegrations() ([]byte, error) {
	return controller.abi.Pack("integrations")
}

// UnpackIntegrations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ba1cfb.
//
// Solidity: function integrations() view returns((bytes32,(address,(bytes4,bytes4)[]))[] all)
func (controller *Controller) UnpackIntegrations(data []byte) ([]IEnumerableIntegrationsIntegration, error) {
	out, err := controller.abi.Unpack("integrations", data)
	if err != nil {
		return *new([]IEnumerableIntegrationsIntegration), err
	}
	out0 := *abi.ConvertType(out[0], new([]IEnumerableIntegrationsIntegration)).(*[]IEnumerableIntegrationsIntegration)
	return out0, nil
}

// PackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proxy() view returns(address)
func (controller *Controller) PackProxy() []byte {
	enc, err := controller.abi.Pack("proxy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProxy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec556889.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proxy() view returns(address)
func (controller *Controller) TryPackProxy() ([]byte, error) {
	return controller.abi.Pack("proxy")
}

// UnpackProxy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xec556889.
//
// Solidity: function proxy() view returns(address)
func (controller *Controller) UnpackProxy(data []byte) (common.Address, error) {
	out, err := controller.abi.Unpack("proxy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0921594.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rateLimits() view returns(address)
func (controller *Controller) PackRateLimits() []byte {
	enc, err := controller.abi.Pack("rateLimits")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRateLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0921594.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rateLimits() view returns(address)
func (controller *Controller) TryPackRateLimits() ([]byte, error) {
	return controller.abi.Pack("rateLimits")
}

// UnpackRateLimits is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0921594.
//
// Solidity: function rateLimits() view returns(address)
func (controller *Controller) UnpackRateLimits(data []byte) (common.Address, error) {
	out, err := controller.abi.Unpack("rateLimits", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRemoveIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x339a441f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeIntegrations(bytes32[] ids) returns()
func (controller *Controller) PackRemoveIntegrations(ids [][32]byte) []byte {
	enc, err := controller.abi.Pack("removeIntegrations", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x339a441f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeIntegrations(bytes32[] ids) returns()
func (controller *Controller) TryPackRemoveIntegrations(ids [][32]byte) ([]byte, error) {
	return controller.abi.Pack("removeIntegrations", ids)
}

// PackUpdateIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf666640.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateIntegrations(bytes32[] ids) returns()
func (controller *Controller) PackUpdateIntegrations(ids [][32]byte) []byte {
	enc, err := controller.abi.Pack("updateIntegrations", ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf666640.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateIntegrations(bytes32[] ids) returns()
func (controller *Controller) TryPackUpdateIntegrations(ids [][32]byte) ([]byte, error) {
	return controller.abi.Pack("updateIntegrations", ids)
}

// ControllerInitialized represents a Initialized event raised by the Controller contract.
type ControllerInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const ControllerInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (ControllerInitialized) ContractEventName() string {
	return ControllerInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (controller *Controller) UnpackInitializedEvent(log *types.Log) (*ControllerInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != controller.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ControllerInitialized)
	if len(log.Data) > 0 {
		if err := controller.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range controller.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ControllerIntegrationRemoved represents a IntegrationRemoved event raised by the Controller contract.
type ControllerIntegrationRemoved struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const ControllerIntegrationRemovedEventName = "IntegrationRemoved"

// ContractEventName returns the user-defined event name.
func (ControllerIntegrationRemoved) ContractEventName() string {
	return ControllerIntegrationRemovedEventName
}

// UnpackIntegrationRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IntegrationRemoved(bytes32 indexed id)
func (controller *Controller) UnpackIntegrationRemovedEvent(log *types.Log) (*ControllerIntegrationRemoved, error) {
	event := "IntegrationRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != controller.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ControllerIntegrationRemoved)
	if len(log.Data) > 0 {
		if err := controller.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range controller.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ControllerIntegrationSet represents a IntegrationSet event raised by the Controller contract.
type ControllerIntegrationSet struct {
	Id     [32]byte
	Config IEnumerableIntegrationsConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const ControllerIntegrationSetEventName = "IntegrationSet"

// ContractEventName returns the user-defined event name.
func (ControllerIntegrationSet) ContractEventName() string {
	return ControllerIntegrationSetEventName
}

// UnpackIntegrationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IntegrationSet(bytes32 indexed id, (address,(bytes4,bytes4)[]) config)
func (controller *Controller) UnpackIntegrationSetEvent(log *types.Log) (*ControllerIntegrationSet, error) {
	event := "IntegrationSet"
	if len(log.Topics) == 0 || log.Topics[0] != controller.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(ControllerIntegrationSet)
	if len(log.Data) > 0 {
		if err := controller.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range controller.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (controller *Controller) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], controller.abi.Errors["CallSelectorAlreadyWired"].ID.Bytes()[:4]) {
		return controller.UnpackCallSelectorAlreadyWiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["CallSelectorNotWired"].ID.Bytes()[:4]) {
		return controller.UnpackCallSelectorNotWiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["EmptyArray"].ID.Bytes()[:4]) {
		return controller.UnpackEmptyArrayError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["EmptyFacet"].ID.Bytes()[:4]) {
		return controller.UnpackEmptyFacetError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["IntegrationNotFound"].ID.Bytes()[:4]) {
		return controller.UnpackIntegrationNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["InvalidCallDataLength"].ID.Bytes()[:4]) {
		return controller.UnpackInvalidCallDataLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return controller.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return controller.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return controller.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return controller.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["SharedStorageAltered"].ID.Bytes()[:4]) {
		return controller.UnpackSharedStorageAlteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["ZeroAccessControls"].ID.Bytes()[:4]) {
		return controller.UnpackZeroAccessControlsError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["ZeroBeacon"].ID.Bytes()[:4]) {
		return controller.UnpackZeroBeaconError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["ZeroProxy"].ID.Bytes()[:4]) {
		return controller.UnpackZeroProxyError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["ZeroRateLimits"].ID.Bytes()[:4]) {
		return controller.UnpackZeroRateLimitsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ControllerCallSelectorAlreadyWired represents a CallSelectorAlreadyWired error raised by the Controller contract.
type ControllerCallSelectorAlreadyWired struct {
	CallSelector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallSelectorAlreadyWired(bytes4 callSelector)
func ControllerCallSelectorAlreadyWiredErrorID() common.Hash {
	return common.HexToHash("0x5992d887e9faa0b2e0492de8b2b129f55f55fad5d5a80fe395a95f0a0d6dc18b")
}

// UnpackCallSelectorAlreadyWiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallSelectorAlreadyWired(bytes4 callSelector)
func (controller *Controller) UnpackCallSelectorAlreadyWiredError(raw []byte) (*ControllerCallSelectorAlreadyWired, error) {
	out := new(ControllerCallSelectorAlreadyWired)
	if err := controller.abi.UnpackIntoInterface(out, "CallSelectorAlreadyWired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerCallSelectorNotWired represents a CallSelectorNotWired error raised by the Controller contract.
type ControllerCallSelectorNotWired struct {
	CallSelector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallSelectorNotWired(bytes4 callSelector)
func ControllerCallSelectorNotWiredErrorID() common.Hash {
	return common.HexToHash("0x53595013a2f476c7f70b3648038369c43bdcdf236b82fac9b6c8791a6bdeda8d")
}

// UnpackCallSelectorNotWiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallSelectorNotWired(bytes4 callSelector)
func (controller *Controller) UnpackCallSelectorNotWiredError(raw []byte) (*ControllerCallSelectorNotWired, error) {
	out := new(ControllerCallSelectorNotWired)
	if err := controller.abi.UnpackIntoInterface(out, "CallSelectorNotWired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerEmptyArray represents a EmptyArray error raised by the Controller contract.
type ControllerEmptyArray struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyArray()
func ControllerEmptyArrayErrorID() common.Hash {
	return common.HexToHash("0x521299a91feeb4f2c58cdf0848257371673e667914b5a5b71d9fea8fdd1327d8")
}

// UnpackEmptyArrayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyArray()
func (controller *Controller) UnpackEmptyArrayError(raw []byte) (*ControllerEmptyArray, error) {
	out := new(ControllerEmptyArray)
	if err := controller.abi.UnpackIntoInterface(out, "EmptyArray", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerEmptyFacet represents a EmptyFacet error raised by the Controller contract.
type ControllerEmptyFacet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyFacet()
func ControllerEmptyFacetErrorID() common.Hash {
	return common.HexToHash("0x6f8308c88c48d5bc044f9f3ccf4cddd4eb9cb070b712afa1f4e2a1fe3267d799")
}

// UnpackEmptyFacetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyFacet()
func (controller *Controller) UnpackEmptyFacetError(raw []byte) (*ControllerEmptyFacet, error) {
	out := new(ControllerEmptyFacet)
	if err := controller.abi.UnpackIntoInterface(out, "EmptyFacet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerIntegrationNotFound represents a IntegrationNotFound error raised by the Controller contract.
type ControllerIntegrationNotFound struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegrationNotFound(bytes32 id)
func ControllerIntegrationNotFoundErrorID() common.Hash {
	return common.HexToHash("0xe5c55047f0560c90b665c4cda44c257809dccd83b0a262933c374e9439f8ab65")
}

// UnpackIntegrationNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegrationNotFound(bytes32 id)
func (controller *Controller) UnpackIntegrationNotFoundError(raw []byte) (*ControllerIntegrationNotFound, error) {
	out := new(ControllerIntegrationNotFound)
	if err := controller.abi.UnpackIntoInterface(out, "IntegrationNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerInvalidCallDataLength represents a InvalidCallDataLength error raised by the Controller contract.
type ControllerInvalidCallDataLength struct {
	CallDataLength *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCallDataLength(uint256 callDataLength)
func ControllerInvalidCallDataLengthErrorID() common.Hash {
	return common.HexToHash("0x1659418b4da96497112a6ca800cee10d293265588c7a42d89417744e2772d206")
}

// UnpackInvalidCallDataLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCallDataLength(uint256 callDataLength)
func (controller *Controller) UnpackInvalidCallDataLengthError(raw []byte) (*ControllerInvalidCallDataLength, error) {
	out := new(ControllerInvalidCallDataLength)
	if err := controller.abi.UnpackIntoInterface(out, "InvalidCallDataLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerInvalidInitialization represents a InvalidInitialization error raised by the Controller contract.
type ControllerInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func ControllerInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (controller *Controller) UnpackInvalidInitializationError(raw []byte) (*ControllerInvalidInitialization, error) {
	out := new(ControllerInvalidInitialization)
	if err := controller.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerNotAdmin represents a NotAdmin error raised by the Controller contract.
type ControllerNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address caller)
func ControllerNotAdminErrorID() common.Hash {
	return common.HexToHash("0x17a8424239494df835a470bd5e48f10a94b5febfef662a1917fe31decebbedeb")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address caller)
func (controller *Controller) UnpackNotAdminError(raw []byte) (*ControllerNotAdmin, error) {
	out := new(ControllerNotAdmin)
	if err := controller.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerNotInitializing represents a NotInitializing error raised by the Controller contract.
type ControllerNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func ControllerNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (controller *Controller) UnpackNotInitializingError(raw []byte) (*ControllerNotInitializing, error) {
	out := new(ControllerNotInitializing)
	if err := controller.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Controller contract.
type ControllerReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ControllerReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (controller *Controller) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ControllerReentrancyGuardReentrantCall, error) {
	out := new(ControllerReentrancyGuardReentrantCall)
	if err := controller.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerSharedStorageAltered represents a SharedStorageAltered error raised by the Controller contract.
type ControllerSharedStorageAltered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SharedStorageAltered()
func ControllerSharedStorageAlteredErrorID() common.Hash {
	return common.HexToHash("0x183da059cbf134acee4c4bcd3aa5395cd9e27cfe7342460cf8f37e02fa0faf1b")
}

// UnpackSharedStorageAlteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SharedStorageAltered()
func (controller *Controller) UnpackSharedStorageAlteredError(raw []byte) (*ControllerSharedStorageAltered, error) {
	out := new(ControllerSharedStorageAltered)
	if err := controller.abi.UnpackIntoInterface(out, "SharedStorageAltered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerZeroAccessControls represents a ZeroAccessControls error raised by the Controller contract.
type ControllerZeroAccessControls struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccessControls()
func ControllerZeroAccessControlsErrorID() common.Hash {
	return common.HexToHash("0xfb37202ccb90b85976aec77cc91f51311db4f270a242e4d2d9183da2b662cb55")
}

// UnpackZeroAccessControlsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccessControls()
func (controller *Controller) UnpackZeroAccessControlsError(raw []byte) (*ControllerZeroAccessControls, error) {
	out := new(ControllerZeroAccessControls)
	if err := controller.abi.UnpackIntoInterface(out, "ZeroAccessControls", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerZeroBeacon represents a ZeroBeacon error raised by the Controller contract.
type ControllerZeroBeacon struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroBeacon()
func ControllerZeroBeaconErrorID() common.Hash {
	return common.HexToHash("0xd86d5d7bacba3a5e76d6947244f3bc94c32d1df856926a5656dbfdb1a0bee53d")
}

// UnpackZeroBeaconError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroBeacon()
func (controller *Controller) UnpackZeroBeaconError(raw []byte) (*ControllerZeroBeacon, error) {
	out := new(ControllerZeroBeacon)
	if err := controller.abi.UnpackIntoInterface(out, "ZeroBeacon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerZeroProxy represents a ZeroProxy error raised by the Controller contract.
type ControllerZeroProxy struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroProxy()
func ControllerZeroProxyErrorID() common.Hash {
	return common.HexToHash("0xb9f16658caf6aca1a0de3ca51794943ad1c941f9bb3a05150722a002bc7f66f6")
}

// UnpackZeroProxyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroProxy()
func (controller *Controller) UnpackZeroProxyError(raw []byte) (*ControllerZeroProxy, error) {
	out := new(ControllerZeroProxy)
	if err := controller.abi.UnpackIntoInterface(out, "ZeroProxy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ControllerZeroRateLimits represents a ZeroRateLimits error raised by the Controller contract.
type ControllerZeroRateLimits struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroRateLimits()
func ControllerZeroRateLimitsErrorID() common.Hash {
	return common.HexToHash("0xae3554aef8c83895d765bf535ae82d2dbe5265b11be85400febbe1defe36293b")
}

// UnpackZeroRateLimitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroRateLimits()
func (controller *Controller) UnpackZeroRateLimitsError(raw []byte) (*ControllerZeroRateLimits, error) {
	out := new(ControllerZeroRateLimits)
	if err := controller.abi.UnpackIntoInterface(out, "ZeroRateLimits", raw); err != nil {
		return nil, err
	}
	return out, nil
}
