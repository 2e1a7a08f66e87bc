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

// BeaconMetaData contains all meta data concerning the Beacon contract.
var BeaconMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"getConfigs\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config[]\",\"name\":\"configs\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"getDispatch\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch\",\"name\":\"dispatch\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4[]\",\"name\":\"callSelectors\",\"type\":\"bytes4[]\"}],\"name\":\"getDispatches\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch[]\",\"name\":\"dispatches\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getRoleMember\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleMemberCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleMembers\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"integrations\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"internalType\":\"structIEnumerableIntegrations.Integration[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"removeIntegration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"setIntegration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"IntegrationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorAlreadyWired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorHardcoded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyArray\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyFacet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationNotFound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAdmin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroFacet\",\"type\":\"error\"}]",
	ID:  "Beacon",
	Bin: "0x608060405234801561000f575f5ffd5b506040516119c43803806119c483398101604081905261002e91610197565b6001600160a01b03811661005557604051633944ed8760e11b815260040160405180910390fd5b61005f5f82610066565b50506101bd565b5f80610072848461009c565b90508015610093575f8481526001602052604090206100919084610143565b505b90505b92915050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661013c575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100f43390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610096565b505f610096565b5f610093836001600160a01b0384165f81815260018301602052604081205461013c57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610096565b5f602082840312156101a7575f5ffd5b81516001600160a01b0381168114610093575f5ffd5b6117fa806101ca5f395ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c80636dd5b69d1161009e578063a3246ad31161006e578063a3246ad314610255578063c2ba1cfb14610275578063c4a500f41461028a578063ca15c873146102fb578063d547741f1461030e575f5ffd5b80636dd5b69d146101f05780639010d07c1461021057806391d148541461023b578063a217fddf1461024e575f5ffd5b80632f2ff15d116100d95780632f2ff15d1461019757806336568abe146101aa57806347e51d38146101bd5780635be34bb0146101dd575f5ffd5b806301ffc9a71461010a578063121281d7146101325780631f2ab36b14610147578063248a9ca314610167575b5f5ffd5b61011d610118366004611272565b610321565b60405190151581526020015b60405180910390f35b61014561014036600461128b565b61034b565b005b61015a61015536600461131d565b61046d565b604051610129919061137e565b6101896101753660046113cb565b5f9081526020819052604090206001015490565b604051908152602001610129565b6101456101a53660046113f8565b61057b565b6101456101b83660046113f8565b6105a5565b6101d06101cb36600461131d565b6105d8565b6040516101299190611499565b6101456101eb3660046113cb565b61074c565b6102036101fe3660046113cb565b6107b0565b60405161012991906114fc565b61022361021e36600461150e565b61086b565b6040516001600160a01b039091168152602001610129565b61011d6102493660046113f8565b610889565b6101895f81565b6102686102633660046113cb565b6108b1565b604051610129919061152e565b61027d6108ca565b604051610129919061156e565b6102ee610298366004611272565b6040805180820182525f80825260209182018190526001600160e01b03199384168152600582528290208251808401909352546001600160a01b0381168352600160a01b900460e01b9092169181019190915290565b60405161012991906115dc565b6101896103093660046113cb565b610a28565b61014561031c3660046113f8565b610a3e565b5f6001600160e01b03198216635a05180f60e01b1480610345575061034582610a62565b92915050565b5f61035581610a96565b5f61036360208401846115ea565b6001600160a01b03160361038a5760405163b435279b60e01b815260040160405180910390fd5b6103976020830183611603565b90505f036103b85760405163521299a960e01b815260040160405180910390fd5b5f5b6103c76020840184611603565b905081101561044b575f6103de6020850185611603565b838181106103ee576103ee611649565b6104049260206040909202019081019150611272565b905061040f81610aa3565b15819061044157604051636e44518160e01b81526001600160e01b031990911660048201526024015b60405180910390fd5b50506001016103ba565b5061045583610bcb565b5061046883610463846116cb565b610c8e565b505050565b606060028267ffffffffffffffff81111561048a5761048a61165d565b6040519080825280602002602001820160405280156104ce57816020015b604080518082019091525f80825260208201528152602001906001900390816104a85790505b5091505f5b8381101561057357816003015f8686848181106104f2576104f2611649565b90506020020160208101906105079190611272565b6001600160e01b0319908116825260208083019390935260409182015f208251808401909352546001600160a01b0381168352600160a01b900460e01b1691810191909152835184908390811061056057610560611649565b60209081029190910101526001016104d3565b505092915050565b5f8281526020819052604090206001015461059581610a96565b61059f8383610e3a565b50505050565b6001600160a01b03811633146105ce5760405163334bd91960e11b815260040160405180910390fd5b6104688282610e6d565b606060028267ffffffffffffffff8111156105f5576105f561165d565b60405190808252806020026020018201604052801561063a57816020015b604080518082019091525f8152606060208201528152602001906001900390816106135790505b5091505f5b8381101561057357816002015f86868481811061065e5761065e611649565b9050602002013581526020019081526020015f206040518060400160405290815f82015f9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b0316815260200160018201805480602002602001604051908101604052809291908181526020015f905b8282101561071f575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b16818301528252600190920191016106ce565b505050508152505083828151811061073957610739611649565b602090810291909101015260010161063f565b5f61075681610a96565b61075f82610bcb565b82906107815760405163e5c5504760e01b815260040161043891815260200190565b5060405182907f043c2a2fce5883ae183cf4a77a5b7883a31824c8f21570b619972fbe500b79e6905f90a25050565b6040805180820182525f8082526060602080840191909152848252600481528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852959691959294868501949293919284015b8282101561085d575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b168183015282526001909201910161080c565b505050915250909392505050565b5f8281526001602052604081206108829083610e98565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f81815260016020526040902060609061034590610ea3565b606060025f6108d882610eaf565b90508067ffffffffffffffff8111156108f3576108f361165d565b60405190808252806020026020018201604052801561092c57816020015b6109196111dd565b8152602001906001900390816109115790505b5092505f5b81811015610a22575f6109448483610eb8565b6040805180820182528281525f8381526002880160209081528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852979850949683880196919592948685019492939284015b828210156109f1575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b16818301528252600190920191016109a0565b5050505081525050815250858381518110610a0e57610a0e611649565b602090810291909101015250600101610931565b50505090565b5f81815260016020526040812061034590610eaf565b5f82815260208190526040902060010154610a5881610a96565b61059f8383610e6d565b5f6001600160e01b03198216637965db0b60e01b148061034557506301ffc9a760e01b6001600160e01b0319831614610345565b610aa08133610ec3565b50565b5f6001600160e01b031982166302bd999960e61b1480610ad357506001600160e01b0319821663339a441f60e01b145b80610aee57506001600160e01b0319821663748365ef60e01b145b80610b0957506001600160e01b0319821663059659e960e41b145b80610b2457506001600160e01b0319821663ec55688960e01b145b80610b3f57506001600160e01b03198216633c24856560e21b145b80610b5a57506001600160e01b0319821663c2ba1cfb60e01b145b80610b7557506001600160e01b03198216636dd5b69d60e01b145b80610b9057506001600160e01b031982166308fca3a760e31b145b80610bab57506001600160e01b03198216633129403d60e21b145b8061034557506001600160e01b03198216631f2ab36b60e01b1492915050565b5f6002610bd88184610f00565b610be457505f92915050565b5f8381526002820160205260408120600101905b8154811015610c5657826003015f838381548110610c1857610c18611649565b5f9182526020808320919091015460e01b6001600160e01b0319168352820192909252604001902080546001600160c01b0319169055600101610bf8565b505f848152600283016020526040812080546001600160a01b031916815590610c826001830182611218565b50600195945050505050565b80516001600160a01b03163b5f03610cb957604051630df0611960e31b815260040160405180910390fd5b5f828152600460205260409020600290610cd38285610f0b565b50825181546001600160a01b0319166001600160a01b039091161781555f5b836020015151811015610dfb575f84602001518281518110610d1657610d16611649565b60209081029190910181015180516001600160e01b0319165f908152600387019092526040909120805482519293509091906001600160a01b031615610d7c57604051635992d88760e01b81526001600160e01b03199091166004820152602401610438565b5085518154602084810180516001600160a01b039094166001600160c01b031990931692909217600160a01b60e094851c02179093556001868101805480830182555f9182529490209451949093018054915194831c67ffffffffffffffff19909216919091176401000000009490921c939093021790915501610cf2565b50837f5d055c4f05bd18deea319d5a3203b45d847aedd23073a618067b95ddd537c94684604051610e2c91906114fc565b60405180910390a250505050565b5f5f610e468484610f16565b90508015610882575f848152600160205260409020610e659084610fa5565b509392505050565b5f5f610e798484610fb9565b90508015610882575f848152600160205260409020610e659084611022565b5f6108828383611036565b60605f6108828361105c565b5f610345825490565b5f6108828383610e98565b610ecd8282610889565b610efc5760405163e2517d3f60e01b81526001600160a01b038216600482015260248101839052604401610438565b5050565b5f61088283836110b5565b5f6108828383611198565b5f610f218383610889565b610f9e575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055610f563390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610345565b505f610345565b5f610882836001600160a01b038416611198565b5f610fc48383610889565b15610f9e575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610345565b5f610882836001600160a01b0384166110b5565b5f825f01828154811061104b5761104b611649565b905f5260205f200154905092915050565b6060815f018054806020026020016040519081016040528092919081815260200182805480156110a957602002820191905f5260205f20905b815481526020019060010190808311611095575b50505050509050919050565b5f818152600183016020526040812054801561118f575f6110d76001836117c7565b85549091505f906110ea906001906117c7565b9050808214611149575f865f01828154811061110857611108611649565b905f5260205f200154905080875f01848154811061112857611128611649565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061115a5761115a6117e6565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f905560019350505050610345565b5f915050610345565b5f818152600183016020526040812054610f9e57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610345565b60405180604001604052805f815260200161121360405180604001604052805f6001600160a01b03168152602001606081525090565b905290565b5080545f8255905f5260205f20906112309190611232565b565b5f5b8082111561046857808301805467ffffffffffffffff19169055600101611234565b80356001600160e01b03198116811461126d575f5ffd5b919050565b5f60208284031215611282575f5ffd5b61088282611256565b5f5f6040838503121561129c575f5ffd5b82359150602083013567ffffffffffffffff8111156112b9575f5ffd5b8301604081860312156112ca575f5ffd5b809150509250929050565b5f5f83601f8401126112e5575f5ffd5b50813567ffffffffffffffff8111156112fc575f5ffd5b6020830191508360208260051b8501011115611316575f5ffd5b9250929050565b5f5f6020838503121561132e575f5ffd5b823567ffffffffffffffff811115611344575f5ffd5b611350858286016112d5565b90969095509350505050565b80516001600160a01b031682526020908101516001600160e01b031916910152565b602080825282518282018190525f918401906040840190835b818110156113c0576113aa83855161135c565b6020939093019260409290920191600101611397565b509095945050505050565b5f602082840312156113db575f5ffd5b5035919050565b80356001600160a01b038116811461126d575f5ffd5b5f5f60408385031215611409575f5ffd5b82359150611419602084016113e2565b90509250929050565b80516001600160a01b03168252602080820151604082850181905281519085018190525f929190910190829060608601905b8083101561148f57835180516001600160e01b0319908116845260209182015116818401529093019260019290920191604090910190611454565b5095945050505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156114f057603f198786030184526114db858351611422565b945060209384019391909101906001016114bf565b50929695505050505050565b602081525f6108826020830184611422565b5f5f6040838503121561151f575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156113c05783516001600160a01b0316835260209384019390920191600101611547565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156114f057603f1987860301845281518051865260208101519050604060208701526115c66040870182611422565b9550506020938401939190910190600101611594565b60408101610345828461135c565b5f602082840312156115fa575f5ffd5b610882826113e2565b5f5f8335601e19843603018112611618575f5ffd5b83018035915067ffffffffffffffff821115611632575f5ffd5b6020019150600681901b3603821315611316575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff811182821017156116945761169461165d565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156116c3576116c361165d565b604052919050565b5f604082360312156116db575f5ffd5b6116e3611671565b6116ec836113e2565b8152602083013567ffffffffffffffff811115611707575f5ffd5b830136601f820112611717575f5ffd5b803567ffffffffffffffff8111156117315761173161165d565b61174060208260051b0161169a565b8082825260208201915060208360061b850101925036831115611761575f5ffd5b6020840193505b828410156117b8576040843603121561177f575f5ffd5b611787611671565b61179085611256565b815261179e60208601611256565b602082015280835250602082019150604084019350611768565b60208501525091949350505050565b8181038181111561034557634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603160045260245ffd",
}

// Beacon is an auto generated Go binding around an Ethereum contract.
type Beacon struct {
	abi abi.ABI
}

// NewBeacon creates a new instance of Beacon.
func NewBeacon() *Beacon {
	parsed, err := BeaconMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Beacon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Beacon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address admin) returns()
func (beacon *Beacon) PackConstructor(admin common.Address) []byte {
	enc, err := beacon.abi.Pack("", admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (beacon *Beacon) PackDEFAULTADMINROLE() []byte {
	enc, err := beacon.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (beacon *Beacon) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return beacon.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (beacon *Beacon) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6dd5b69d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getConfig(bytes32 id) view returns((address,(bytes4,bytes4)[]) config)
func (beacon *Beacon) PackGetConfig(id [32]byte) []byte {
	enc, err := beacon.abi.Pack("getConfig", id)
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
func (beacon *Beacon) TryPackGetConfig(id [32]byte) ([]byte, error) {
	return beacon.abi.Pack("getConfig", id)
}

// UnpackGetConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6dd5b69d.
//
// Solidity: function getConfig(bytes32 id) view returns((address,(bytes4,bytes4)[]) config)
func (beacon *Beacon) UnpackGetConfig(data []byte) (IEnumerableIntegrationsConfig, error) {
	out, err := beacon.abi.Unpack("getConfig", data)
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
func (beacon *Beacon) PackGetConfigs(ids [][32]byte) []byte {
	enc, err := beacon.abi.Pack("getConfigs", ids)
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
func (beacon *Beacon) TryPackGetConfigs(ids [][32]byte) ([]byte, error) {
	return beacon.abi.Pack("getConfigs", ids)
}

// UnpackGetConfigs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47e51d38.
//
// Solidity: function getConfigs(bytes32[] ids) view returns((address,(bytes4,bytes4)[])[] configs)
func (beacon *Beacon) UnpackGetConfigs(data []byte) ([]IEnumerableIntegrationsConfig, error) {
	out, err := beacon.abi.Unpack("getConfigs", data)
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
func (beacon *Beacon) PackGetDispatch(callSelector [4]byte) []byte {
	enc, err := beacon.abi.Pack("getDispatch", callSelector)
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
func (beacon *Beacon) TryPackGetDispatch(callSelector [4]byte) ([]byte, error) {
	return beacon.abi.Pack("getDispatch", callSelector)
}

// UnpackGetDispatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc4a500f4.
//
// Solidity: function getDispatch(bytes4 callSelector) view returns((address,bytes4) dispatch)
func (beacon *Beacon) UnpackGetDispatch(data []byte) (IEnumerableIntegrationsDispatch, error) {
	out, err := beacon.abi.Unpack("getDispatch", data)
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
func (beacon *Beacon) PackGetDispatches(callSelectors [][4]byte) []byte {
	enc, err := beacon.abi.Pack("getDispatches", callSelectors)
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
func (beacon *Beacon) TryPackGetDispatches(callSelectors [][4]byte) ([]byte, error) {
	return beacon.abi.Pack("getDispatches", callSelectors)
}

// UnpackGetDispatches is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f2ab36b.
//
// Solidity: function getDispatches(bytes4[] callSelectors) view returns((address,bytes4)[] dispatches)
func (beacon *Beacon) UnpackGetDispatches(data []byte) ([]IEnumerableIntegrationsDispatch, error) {
	out, err := beacon.abi.Unpack("getDispatches", data)
	if err != nil {
		return *new([]IEnumerableIntegrationsDispatch), err
	}
	out0 := *abi.ConvertType(out[0], new([]IEnumerableIntegrationsDispatch)).(*[]IEnumerableIntegrationsDispatch)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (beacon *Beacon) PackGetRoleAdmin(role [32]byte) []byte {
	enc, err := beacon.abi.Pack("getRoleAdmin", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x248a9ca3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (beacon *Beacon) TryPackGetRoleAdmin(role [32]byte) ([]byte, error) {
	return beacon.abi.Pack("getRoleAdmin", role)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x248a9ca3.
//
// Solidity: function getRoleAdmin(bytes32 role) view returns(bytes32)
func (beacon *Beacon) UnpackGetRoleAdmin(data []byte) ([32]byte, error) {
	out, err := beacon.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackGetRoleMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9010d07c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleMember(bytes32 role, uint256 index) view returns(address)
func (beacon *Beacon) PackGetRoleMember(role [32]byte, index *big.Int) []byte {
	enc, err := beacon.abi.Pack("getRoleMember", role, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleMember is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9010d07c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleMember(bytes32 role, uint256 index) view returns(address)
func (beacon *Beacon) TryPackGetRoleMember(role [32]byte, index *big.Int) ([]byte, error) {
	return beacon.abi.Pack("getRoleMember", role, index)
}

// UnpackGetRoleMember is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9010d07c.
//
// Solidity: function getRoleMember(bytes32 role, uint256 index) view returns(address)
func (beacon *Beacon) UnpackGetRoleMember(data []byte) (common.Address, error) {
	out, err := beacon.abi.Unpack("getRoleMember", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetRoleMemberCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca15c873.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleMemberCount(bytes32 role) view returns(uint256)
func (beacon *Beacon) PackGetRoleMemberCount(role [32]byte) []byte {
	enc, err := beacon.abi.Pack("getRoleMemberCount", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleMemberCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca15c873.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleMemberCount(bytes32 role) view returns(uint256)
func (beacon *Beacon) TryPackGetRoleMemberCount(role [32]byte) ([]byte, error) {
	return beacon.abi.Pack("getRoleMemberCount", role)
}

// UnpackGetRoleMemberCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca15c873.
//
// Solidity: function getRoleMemberCount(bytes32 role) view returns(uint256)
func (beacon *Beacon) UnpackGetRoleMemberCount(data []byte) (*big.Int, error) {
	out, err := beacon.abi.Unpack("getRoleMemberCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoleMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3246ad3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleMembers(bytes32 role) view returns(address[])
func (beacon *Beacon) PackGetRoleMembers(role [32]byte) []byte {
	enc, err := beacon.abi.Pack("getRoleMembers", role)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleMembers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3246ad3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleMembers(bytes32 role) view returns(address[])
func (beacon *Beacon) TryPackGetRoleMembers(role [32]byte) ([]byte, error) {
	return beacon.abi.Pack("getRoleMembers", role)
}

// UnpackGetRoleMembers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa3246ad3.
//
// Solidity: function getRoleMembers(bytes32 role) view returns(address[])
func (beacon *Beacon) UnpackGetRoleMembers(data []byte) ([]common.Address, error) {
	out, err := beacon.abi.Unpack("getRoleMembers", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (beacon *Beacon) PackGrantRole(role [32]byte, account common.Address) []byte {
	enc, err := beacon.abi.Pack("grantRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f2ff15d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(bytes32 role, address account) returns()
func (beacon *Beacon) TryPackGrantRole(role [32]byte, account common.Address) ([]byte, error) {
	return beacon.abi.Pack("grantRole", role, account)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (beacon *Beacon) PackHasRole(role [32]byte, account common.Address) []byte {
	enc, err := beacon.abi.Pack("hasRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91d14854.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (beacon *Beacon) TryPackHasRole(role [32]byte, account common.Address) ([]byte, error) {
	return beacon.abi.Pack("hasRole", role, account)
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91d14854.
//
// Solidity: function hasRole(bytes32 role, address account) view returns(bool)
func (beacon *Beacon) UnpackHasRole(data []byte) (bool, error) {
	out, err := beacon.abi.Unpack("hasRole", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIntegrations is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2ba1cfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function integrations() view returns((bytes32,(address,(bytes4,bytes4)[]))[] all)
func (beacon *Beacon) PackIntegrations() []byte {
	enc, err := beacon.abi.Pack("integrations")
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
func (beacon *Beacon) TryPackIntegrations() ([]byte, error) {
	return beacon.abi.Pack("integrations")
}

// UnpackIntegrations is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc2ba1cfb.
//
// Solidity: function integrations() view returns((bytes32,(address,(bytes4,bytes4)[]))[] all)
func (beacon *Beacon) UnpackIntegrations(data []byte) ([]IEnumerableIntegrationsIntegration, error) {
	out, err := beacon.abi.Unpack("integrations", data)
	if err != nil {
		return *new([]IEnumerableIntegrationsIntegration), err
	}
	out0 := *abi.ConvertType(out[0], new([]IEnumerableIntegrationsIntegration)).(*[]IEnumerableIntegrationsIntegration)
	return out0, nil
}

// PackRemoveIntegration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5be34bb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeIntegration(bytes32 id) returns()
func (beacon *Beacon) PackRemoveIntegration(id [32]byte) []byte {
	enc, err := beacon.abi.Pack("removeIntegration", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveIntegration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5be34bb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeIntegration(bytes32 id) returns()
func (beacon *Beacon) TryPackRemoveIntegration(id [32]byte) ([]byte, error) {
	return beacon.abi.Pack("removeIntegration", id)
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (beacon *Beacon) PackRenounceRole(role [32]byte, callerConfirmation common.Address) []byte {
	enc, err := beacon.abi.Pack("renounceRole", role, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x36568abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(bytes32 role, address callerConfirmation) returns()
func (beacon *Beacon) TryPackRenounceRole(role [32]byte, callerConfirmation common.Address) ([]byte, error) {
	return beacon.abi.Pack("renounceRole", role, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (beacon *Beacon) PackRevokeRole(role [32]byte, account common.Address) []byte {
	enc, err := beacon.abi.Pack("revokeRole", role, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd547741f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(bytes32 role, address account) returns()
func (beacon *Beacon) TryPackRevokeRole(role [32]byte, account common.Address) ([]byte, error) {
	return beacon.abi.Pack("revokeRole", role, account)
}

// PackSetIntegration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x121281d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setIntegration(bytes32 id, (address,(bytes4,bytes4)[]) config) returns()
func (beacon *Beacon) PackSetIntegration(id [32]byte, config IEnumerableIntegrationsConfig) []byte {
	enc, err := beacon.abi.Pack("setIntegration", id, config)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetIntegration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x121281d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setIntegration(bytes32 id, (address,(bytes4,bytes4)[]) config) returns()
func (beacon *Beacon) TryPackSetIntegration(id [32]byte, config IEnumerableIntegrationsConfig) ([]byte, error) {
	return beacon.abi.Pack("setIntegration", id, config)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (beacon *Beacon) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := beacon.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (beacon *Beacon) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return beacon.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (beacon *Beacon) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := beacon.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// BeaconIntegrationRemoved represents a IntegrationRemoved event raised by the Beacon contract.
type BeaconIntegrationRemoved struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const BeaconIntegrationRemovedEventName = "IntegrationRemoved"

// ContractEventName returns the user-defined event name.
func (BeaconIntegrationRemoved) ContractEventName() string {
	return BeaconIntegrationRemovedEventName
}

// UnpackIntegrationRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IntegrationRemoved(bytes32 indexed id)
func (beacon *Beacon) UnpackIntegrationRemovedEvent(log *types.Log) (*BeaconIntegrationRemoved, error) {
	event := "IntegrationRemoved"
	if len(log.Topics) == 0 || log.Topics[0] != beacon.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeaconIntegrationRemoved)
	if len(log.Data) > 0 {
		if err := beacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacon.abi.Events[event].Inputs {
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

// BeaconIntegrationSet represents a IntegrationSet event raised by the Beacon contract.
type BeaconIntegrationSet struct {
	Id     [32]byte
	Config IEnumerableIntegrationsConfig
	Raw    *types.Log // Blockchain specific contextual infos
}

const BeaconIntegrationSetEventName = "IntegrationSet"

// ContractEventName returns the user-defined event name.
func (BeaconIntegrationSet) ContractEventName() string {
	return BeaconIntegrationSetEventName
}

// UnpackIntegrationSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event IntegrationSet(bytes32 indexed id, (address,(bytes4,bytes4)[]) config)
func (beacon *Beacon) UnpackIntegrationSetEvent(log *types.Log) (*BeaconIntegrationSet, error) {
	event := "IntegrationSet"
	if len(log.Topics) == 0 || log.Topics[0] != beacon.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeaconIntegrationSet)
	if len(log.Data) > 0 {
		if err := beacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacon.abi.Events[event].Inputs {
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

// BeaconRoleAdminChanged represents a RoleAdminChanged event raised by the Beacon contract.
type BeaconRoleAdminChanged struct {
	Role              [32]byte
	PreviousAdminRole [32]byte
	NewAdminRole      [32]byte
	Raw               *types.Log // Blockchain specific contextual infos
}

const BeaconRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (BeaconRoleAdminChanged) ContractEventName() string {
	return BeaconRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(bytes32 indexed role, bytes32 indexed previousAdminRole, bytes32 indexed newAdminRole)
func (beacon *Beacon) UnpackRoleAdminChangedEvent(log *types.Log) (*BeaconRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 || log.Topics[0] != beacon.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeaconRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := beacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacon.abi.Events[event].Inputs {
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

// BeaconRoleGranted represents a RoleGranted event raised by the Beacon contract.
type BeaconRoleGranted struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const BeaconRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (BeaconRoleGranted) ContractEventName() string {
	return BeaconRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender)
func (beacon *Beacon) UnpackRoleGrantedEvent(log *types.Log) (*BeaconRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 || log.Topics[0] != beacon.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeaconRoleGranted)
	if len(log.Data) > 0 {
		if err := beacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacon.abi.Events[event].Inputs {
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

// BeaconRoleRevoked represents a RoleRevoked event raised by the Beacon contract.
type BeaconRoleRevoked struct {
	Role    [32]byte
	Account common.Address
	Sender  common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const BeaconRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (BeaconRoleRevoked) ContractEventName() string {
	return BeaconRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender)
func (beacon *Beacon) UnpackRoleRevokedEvent(log *types.Log) (*BeaconRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 || log.Topics[0] != beacon.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(BeaconRoleRevoked)
	if len(log.Data) > 0 {
		if err := beacon.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range beacon.abi.Events[event].Inputs {
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
func (beacon *Beacon) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], beacon.abi.Errors["AccessControlBadConfirmation"].ID.Bytes()[:4]) {
		return beacon.UnpackAccessControlBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return beacon.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["CallSelectorAlreadyWired"].ID.Bytes()[:4]) {
		return beacon.UnpackCallSelectorAlreadyWiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["CallSelectorHardcoded"].ID.Bytes()[:4]) {
		return beacon.UnpackCallSelectorHardcodedError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["EmptyArray"].ID.Bytes()[:4]) {
		return beacon.UnpackEmptyArrayError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["EmptyFacet"].ID.Bytes()[:4]) {
		return beacon.UnpackEmptyFacetError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["IntegrationNotFound"].ID.Bytes()[:4]) {
		return beacon.UnpackIntegrationNotFoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["ZeroAdmin"].ID.Bytes()[:4]) {
		return beacon.UnpackZeroAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], beacon.abi.Errors["ZeroFacet"].ID.Bytes()[:4]) {
		return beacon.UnpackZeroFacetError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BeaconAccessControlBadConfirmation represents a AccessControlBadConfirmation error raised by the Beacon contract.
type BeaconAccessControlBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlBadConfirmation()
func BeaconAccessControlBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x6697b23232a647058342c0724fe7c415cab25915b54e5dbc03f233173d37b41c")
}

// UnpackAccessControlBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlBadConfirmation()
func (beacon *Beacon) UnpackAccessControlBadConfirmationError(raw []byte) (*BeaconAccessControlBadConfirmation, error) {
	out := new(BeaconAccessControlBadConfirmation)
	if err := beacon.abi.UnpackIntoInterface(out, "AccessControlBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the Beacon contract.
type BeaconAccessControlUnauthorizedAccount struct {
	Account    common.Address
	NeededRole [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func BeaconAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 neededRole)
func (beacon *Beacon) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*BeaconAccessControlUnauthorizedAccount, error) {
	out := new(BeaconAccessControlUnauthorizedAccount)
	if err := beacon.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconCallSelectorAlreadyWired represents a CallSelectorAlreadyWired error raised by the Beacon contract.
type BeaconCallSelectorAlreadyWired struct {
	CallSelector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallSelectorAlreadyWired(bytes4 callSelector)
func BeaconCallSelectorAlreadyWiredErrorID() common.Hash {
	return common.HexToHash("0x5992d887e9faa0b2e0492de8b2b129f55f55fad5d5a80fe395a95f0a0d6dc18b")
}

// UnpackCallSelectorAlreadyWiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallSelectorAlreadyWired(bytes4 callSelector)
func (beacon *Beacon) UnpackCallSelectorAlreadyWiredError(raw []byte) (*BeaconCallSelectorAlreadyWired, error) {
	out := new(BeaconCallSelectorAlreadyWired)
	if err := beacon.abi.UnpackIntoInterface(out, "CallSelectorAlreadyWired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconCallSelectorHardcoded represents a CallSelectorHardcoded error raised by the Beacon contract.
type BeaconCallSelectorHardcoded struct {
	CallSelector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallSelectorHardcoded(bytes4 callSelector)
func BeaconCallSelectorHardcodedErrorID() common.Hash {
	return common.HexToHash("0x6e44518151eb421d50ee76b460b00118a66510072ce987e97500bf672bfab2bb")
}

// UnpackCallSelectorHardcodedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallSelectorHardcoded(bytes4 callSelector)
func (beacon *Beacon) UnpackCallSelectorHardcodedError(raw []byte) (*BeaconCallSelectorHardcoded, error) {
	out := new(BeaconCallSelectorHardcoded)
	if err := beacon.abi.UnpackIntoInterface(out, "CallSelectorHardcoded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconEmptyArray represents a EmptyArray error raised by the Beacon contract.
type BeaconEmptyArray struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyArray()
func BeaconEmptyArrayErrorID() common.Hash {
	return common.HexToHash("0x521299a91feeb4f2c58cdf0848257371673e667914b5a5b71d9fea8fdd1327d8")
}

// UnpackEmptyArrayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyArray()
func (beacon *Beacon) UnpackEmptyArrayError(raw []byte) (*BeaconEmptyArray, error) {
	out := new(BeaconEmptyArray)
	if err := beacon.abi.UnpackIntoInterface(out, "EmptyArray", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconEmptyFacet represents a EmptyFacet error raised by the Beacon contract.
type BeaconEmptyFacet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyFacet()
func BeaconEmptyFacetErrorID() common.Hash {
	return common.HexToHash("0x6f8308c88c48d5bc044f9f3ccf4cddd4eb9cb070b712afa1f4e2a1fe3267d799")
}

// UnpackEmptyFacetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyFacet()
func (beacon *Beacon) UnpackEmptyFacetError(raw []byte) (*BeaconEmptyFacet, error) {
	out := new(BeaconEmptyFacet)
	if err := beacon.abi.UnpackIntoInterface(out, "EmptyFacet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconIntegrationNotFound represents a IntegrationNotFound error raised by the Beacon contract.
type BeaconIntegrationNotFound struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IntegrationNotFound(bytes32 id)
func BeaconIntegrationNotFoundErrorID() common.Hash {
	return common.HexToHash("0xe5c55047f0560c90b665c4cda44c257809dccd83b0a262933c374e9439f8ab65")
}

// UnpackIntegrationNotFoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IntegrationNotFound(bytes32 id)
func (beacon *Beacon) UnpackIntegrationNotFoundError(raw []byte) (*BeaconIntegrationNotFound, error) {
	out := new(BeaconIntegrationNotFound)
	if err := beacon.abi.UnpackIntoInterface(out, "IntegrationNotFound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconZeroAdmin represents a ZeroAdmin error raised by the Beacon contract.
type BeaconZeroAdmin struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAdmin()
func BeaconZeroAdminErrorID() common.Hash {
	return common.HexToHash("0x7289db0ee0abc296040261a52ff209c8991a9c7f7acbaa6b5a604acd8f843b3b")
}

// UnpackZeroAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAdmin()
func (beacon *Beacon) UnpackZeroAdminError(raw []byte) (*BeaconZeroAdmin, error) {
	out := new(BeaconZeroAdmin)
	if err := beacon.abi.UnpackIntoInterface(out, "ZeroAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BeaconZeroFacet represents a ZeroFacet error raised by the Beacon contract.
type BeaconZeroFacet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroFacet()
func BeaconZeroFacetErrorID() common.Hash {
	return common.HexToHash("0xb435279b0b7fac4ef2d1330fd577bf7c8f8cba67e102486c8ffbac8bec82b71c")
}

// UnpackZeroFacetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroFacet()
func (beacon *Beacon) UnpackZeroFacetError(raw []byte) (*BeaconZeroFacet, error) {
	out := new(BeaconZeroFacet)
	if err := beacon.abi.UnpackIntoInterface(out, "ZeroFacet", raw); err != nil {
		return nil, err
	}
	return out, nil
}
