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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"accessControls_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"beacon_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"proxy_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"fallback\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"accessControls\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"beacon\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"getConfigs\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config[]\",\"name\":\"configs\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"getDispatch\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch\",\"name\":\"dispatch\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4[]\",\"name\":\"callSelectors\",\"type\":\"bytes4[]\"}],\"name\":\"getDispatches\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch[]\",\"name\":\"dispatches\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"integrations\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"internalType\":\"structIEnumerableIntegrations.Integration[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proxy\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rateLimits\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"removeIntegrations\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"updateIntegrations\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"IntegrationSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorAlreadyWired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorNotWired\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyArray\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyFacet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationNotFound\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"callDataLength\",\"type\":\"uint256\"}],\"name\":\"InvalidCallDataLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccessControls\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroBeacon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroProxy\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroRateLimits\",\"type\":\"error\"}]",
	ID:  "Controller",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611a71380380611a7183398101604081905261002e9161018a565b6001600160a01b03841661005557604051633ecdc80b60e21b815260040160405180910390fd5b6001600160a01b03831661007c5760405163d86d5d7b60e01b815260040160405180910390fd5b6001600160a01b0382166100a35760405163173e2ccb60e31b815260040160405180910390fd5b6001600160a01b0381166100ca5760405163571aaa5760e11b815260040160405180910390fd5b6001600160a01b039283166080527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0080546001600160a01b03199081169585169590951790557fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0180548516928416929092179091557fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02805490931691161790556101db565b80516001600160a01b0381168114610185575f5ffd5b919050565b5f5f5f5f6080858703121561019d575f5ffd5b6101a68561016f565b93506101b46020860161016f565b92506101c26040860161016f565b91506101d06060860161016f565b905092959194509250565b6080516118776101fa5f395f81816102530152610a5e01526118775ff3fe60806040526004361061009f575f3560e01c8063748365ef11610063578063748365ef146102b9578063af666640146102f5578063c2ba1cfb14610314578063c4a500f414610335578063ec556889146103d1578063f09215941461040d576100c4565b80631f2ab36b146101c2578063339a441f146101f757806347e51d381461021657806359659e90146102425780636dd5b69d1461028d576100c4565b366100c457604051631659418b60e01b81525f60048201526024015b60405180910390fd5b3660048110156100ea57604051631659418b60e01b81526004016100bb91815260200190565b505f80356001600160e01b0319168082527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d066020526040909120805490916001600160a01b03909116908161015f57604051635359501360e01b81526001600160e01b031990911660048201526024016100bb565b5081545f90600160a01b900460e01b61017b366004818561128b565b60405160200161018d939291906112b2565b60405160208183030381529060405290505f5f825160208401855af43d604051815f823e8280156101bc578282f35b8282fd5b005b3480156101cd575f5ffd5b506101e16101dc36600461131d565b610449565b6040516101ee919061137e565b60405180910390f35b348015610202575f5ffd5b506101c061021136600461131d565b610563565b348015610221575f5ffd5b5061023561023036600461131d565b610707565b6040516101ee9190611442565b34801561024d575f5ffd5b506102757f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101ee565b348015610298575f5ffd5b506102ac6102a73660046114a5565b610887565b6040516101ee91906114bc565b3480156102c4575f5ffd5b507fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d00546001600160a01b0316610275565b348015610300575f5ffd5b506101c061030f36600461131d565b610961565b34801561031f575f5ffd5b50610328610bc5565b6040516101ee91906114ce565b348015610340575f5ffd5b506103c461034f366004611554565b6040805180820182525f80825260209182018190526001600160e01b031993841681527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0682528290208251808401909352546001600160a01b0381168352600160a01b900460e01b9092169181019190915290565b6040516101ee919061156f565b3480156103dc575f5ffd5b507fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d01546001600160a01b0316610275565b348015610418575f5ffd5b507fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d02546001600160a01b0316610275565b60605f5160206118575f395f51905f528267ffffffffffffffff8111156104725761047261157d565b6040519080825280602002602001820160405280156104b657816020015b604080518082019091525f80825260208201528152602001906001900390816104905790505b5091505f5b8381101561055b57816003015f8686848181106104da576104da611591565b90506020020160208101906104ef9190611554565b6001600160e01b0319908116825260208083019390935260409182015f208251808401909352546001600160a01b0381168352600160a01b900460e01b1691810191909152835184908390811061054857610548611591565b60209081029190910101526001016104bb565b505092915050565b61056b610d2f565b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b81525f60048201523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156105d6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105fa91906115a5565b339061062557604051630bd4212160e11b81526001600160a01b0390911660048201526024016100bb565b505f8190036106475760405163521299a960e01b815260040160405180910390fd5b5f5b818110156106fa5761067283838381811061066657610666611591565b90506020020135610d66565b83838381811061068457610684611591565b90506020020135906106ac5760405163e5c5504760e01b81526004016100bb91815260200190565b508282828181106106bf576106bf611591565b905060200201357f043c2a2fce5883ae183cf4a77a5b7883a31824c8f21570b619972fbe500b79e660405160405180910390a2600101610649565b50610703610e35565b5050565b60605f5160206118575f395f51905f528267ffffffffffffffff8111156107305761073061157d565b60405190808252806020026020018201604052801561077557816020015b604080518082019091525f81526060602082015281526020019060019003908161074e5790505b5091505f5b8381101561055b57816002015f86868481811061079957610799611591565b9050602002013581526020019081526020015f206040518060400160405290815f82015f9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b0316815260200160018201805480602002602001604051908101604052809291908181526020015f905b8282101561085a575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b1681830152825260019092019101610809565b505050508152505083828151811061087457610874611591565b602090810291909101015260010161077a565b6040805180820182525f80825260606020808401919091528482527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0581528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852959691959294868501949293919284015b82821015610953575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b1681830152825260019092019101610902565b505050915250909392505050565b610969610d2f565b7fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d0054604051632474521560e21b81525f60048201523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156109d4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109f891906115a5565b3390610a2357604051630bd4212160e11b81526001600160a01b0390911660048201526024016100bb565b505f819003610a455760405163521299a960e01b815260040160405180910390fd5b6040516308fca3a760e31b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906347e51d3890610a9590869086906004016115c4565b5f60405180830381865afa158015610aaf573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610ad69190810190611678565b90505f5b82811015610b0057610af784848381811061066657610666611591565b50600101610ada565b505f5b82811015610bbb575f6001600160a01b0316828281518110610b2757610b27611591565b60200260200101515f01516001600160a01b03161415848483818110610b4f57610b4f611591565b9050602002013590610b775760405163e5c5504760e01b81526004016100bb91815260200190565b50610bb3848483818110610b8d57610b8d611591565b90506020020135838381518110610ba657610ba6611591565b6020026020010151610e5f565b600101610b03565b5050610703610e35565b60605f5160206118575f395f51905f525f610bdf82611036565b90508067ffffffffffffffff811115610bfa57610bfa61157d565b604051908082528060200260200182016040528015610c3357816020015b610c20611214565b815260200190600190039081610c185790505b5092505f5b81811015610d29575f610c4b8483611045565b6040805180820182528281525f8381526002880160209081528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852979850949683880196919592948685019492939284015b82821015610cf8575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b1681830152825260019092019101610ca7565b5050505081525050815250858381518110610d1557610d15611591565b602090810291909101015250600101610c38565b50505090565b610d37611057565b610d6460017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611097565b565b5f5f5160206118575f395f51905f52610d7f818461109e565b610d8b57505f92915050565b5f8381526002820160205260408120600101905b8154811015610dfd57826003015f838381548110610dbf57610dbf611591565b5f9182526020808320919091015460e01b6001600160e01b0319168352820192909252604001902080546001600160c01b0319169055600101610d9f565b505f848152600283016020526040812080546001600160a01b031916815590610e29600183018261124f565b50600195945050505050565b610d645f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00610d5e565b80516001600160a01b03163b5f03610e8a57604051630df0611960e31b815260040160405180910390fd5b5f8281527fee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d05602052604090205f5160206118575f395f51905f5290610ecf82856110a9565b50825181546001600160a01b0319166001600160a01b039091161781555f5b836020015151811015610ff7575f84602001518281518110610f1257610f12611591565b60209081029190910181015180516001600160e01b0319165f908152600387019092526040909120805482519293509091906001600160a01b031615610f7857604051635992d88760e01b81526001600160e01b031990911660048201526024016100bb565b5085518154602084810180516001600160a01b039094166001600160c01b031990931692909217600160a01b60e094851c02179093556001868101805480830182555f9182529490209451949093018054915194831c67ffffffffffffffff19909216919091176401000000009490921c939093021790915501610eee565b50837f5d055c4f05bd18deea319d5a3203b45d847aedd23073a618067b95ddd537c9468460405161102891906114bc565b60405180910390a250505050565b5f61103f825490565b92915050565b5f61105083836110b4565b9392505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15610d6457604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f61105083836110bf565b5f61105083836111a2565b5f61105083836111ee565b5f8181526001830160205260408120548015611199575f6110e1600183611823565b85549091505f906110f490600190611823565b9050808214611153575f865f01828154811061111257611112611591565b905f5260205f200154905080875f01848154811061113257611132611591565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061116457611164611842565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f90556001935050505061103f565b5f91505061103f565b5f8181526001830160205260408120546111e757508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561103f565b505f61103f565b5f825f01828154811061120357611203611591565b905f5260205f200154905092915050565b60405180604001604052805f815260200161124a60405180604001604052805f6001600160a01b03168152602001606081525090565b905290565b5080545f8255905f5260205f2090610d6491905f5b8082111561128657808301805467ffffffffffffffff19169055600101611264565b505050565b5f5f85851115611299575f5ffd5b838611156112a5575f5ffd5b5050820193919092039150565b6001600160e01b031984168152818360048301375f910160040190815292915050565b5f5f83601f8401126112e5575f5ffd5b50813567ffffffffffffffff8111156112fc575f5ffd5b6020830191508360208260051b8501011115611316575f5ffd5b9250929050565b5f5f6020838503121561132e575f5ffd5b823567ffffffffffffffff811115611344575f5ffd5b611350858286016112d5565b90969095509350505050565b80516001600160a01b031682526020908101516001600160e01b031916910152565b602080825282518282018190525f918401906040840190835b818110156113c0576113aa83855161135c565b6020939093019260409290920191600101611397565b509095945050505050565b80516001600160a01b03168252602080820151604082850181905281519085018190525f929190910190829060608601905b8083101561143857835180516001600160e01b03199081168452602091820151168184015290930192600192909201916040909101906113fd565b5095945050505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561149957603f198786030184526114848583516113cb565b94506020938401939190910190600101611468565b50929695505050505050565b5f602082840312156114b5575f5ffd5b5035919050565b602081525f61105060208301846113cb565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561149957603f19878603018452815180518652602081015190506040602087015261152660408701826113cb565b95505060209384019391909101906001016114f4565b6001600160e01b031981168114611551575f5ffd5b50565b5f60208284031215611564575f5ffd5b81356110508161153c565b6040810161103f828461135c565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156115b5575f5ffd5b81518015158114611050575f5ffd5b602080825281018290525f6001600160fb1b038311156115e2575f5ffd5b8260051b80856040850137919091016040019392505050565b6040805190810167ffffffffffffffff8111828210171561161e5761161e61157d565b60405290565b604051601f8201601f1916810167ffffffffffffffff8111828210171561164d5761164d61157d565b604052919050565b5f67ffffffffffffffff82111561166e5761166e61157d565b5060051b60200190565b5f60208284031215611688575f5ffd5b815167ffffffffffffffff81111561169e575f5ffd5b8201601f810184136116ae575f5ffd5b80516116c16116bc82611655565b611624565b8082825260208201915060208360051b8501019250868311156116e2575f5ffd5b602084015b8381101561181857805167ffffffffffffffff811115611705575f5ffd5b85016040818a03601f1901121561171a575f5ffd5b6117226115fb565b60208201516001600160a01b038116811461173b575f5ffd5b8152604082015167ffffffffffffffff811115611756575f5ffd5b60208184010192505089601f83011261176d575f5ffd5b815161177b6116bc82611655565b8082825260208201915060208360061b86010192508c83111561179c575f5ffd5b6020850194505b828510156117f9576040858e0312156117ba575f5ffd5b6117c26115fb565b85516117cd8161153c565b815260208601516117dd8161153c565b80602083015250808352506020820191506040850194506117a3565b80602085015250505080855250506020830192506020810190506116e7565b509695505050505050565b8181038181111561103f57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603160045260245ffdfeee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d03",
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
	if bytes.Equal(raw[:4], controller.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return controller.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], controller.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return controller.UnpackReentrancyGuardReentrantCallError(raw[4:])
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
