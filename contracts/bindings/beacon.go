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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getConfig\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"getConfigs\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config[]\",\"name\":\"configs\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"getDispatch\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch\",\"name\":\"dispatch\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4[]\",\"name\":\"callSelectors\",\"type\":\"bytes4[]\"}],\"name\":\"getDispatches\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Dispatch[]\",\"name\":\"dispatches\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"getRoleMember\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"getRoleMemberCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"integrations\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"internalType\":\"structIEnumerableIntegrations.Integration[]\",\"name\":\"all\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"removeIntegration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"setIntegration\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"facet\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"},{\"internalType\":\"bytes4\",\"name\":\"delegateSelector\",\"type\":\"bytes4\"}],\"internalType\":\"structIEnumerableIntegrations.Wire[]\",\"name\":\"wires\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structIEnumerableIntegrations.Config\",\"name\":\"config\",\"type\":\"tuple\"}],\"name\":\"IntegrationSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"previousAdminRole\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"newAdminRole\",\"type\":\"bytes32\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AccessControlBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"neededRole\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorAlreadyWired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"callSelector\",\"type\":\"bytes4\"}],\"name\":\"CallSelectorHardcoded\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyArray\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyFacet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"IntegrationNotFound\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAdmin\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroFacet\",\"type\":\"error\"}]",
	ID:  "Beacon",
	Bin: "0x608060405234801561000f575f5ffd5b506040516118c73803806118c783398101604081905261002e91610197565b6001600160a01b03811661005557604051633944ed8760e11b815260040160405180910390fd5b61005f5f82610066565b50506101bd565b5f80610072848461009c565b90508015610093575f8481526001602052604090206100919084610143565b505b90505b92915050565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661013c575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556100f43390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610096565b505f610096565b5f610093836001600160a01b0384165f81815260018301602052604081205461013c57508154600181810184555f848152602080822090930184905584548482528286019093526040902091909155610096565b5f602082840312156101a7575f5ffd5b81516001600160a01b0381168114610093575f5ffd5b6116fd806101ca5f395ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c80636dd5b69d11610093578063c2ba1cfb11610063578063c2ba1cfb1461024a578063c4a500f41461025f578063ca15c873146102d0578063d547741f146102e3575f5ffd5b80636dd5b69d146101e55780639010d07c1461020557806391d1485414610230578063a217fddf14610243575f5ffd5b80632f2ff15d116100ce5780632f2ff15d1461018c57806336568abe1461019f57806347e51d38146101b25780635be34bb0146101d2575f5ffd5b806301ffc9a7146100ff578063121281d7146101275780631f2ab36b1461013c578063248a9ca31461015c575b5f5ffd5b61011261010d3660046111b5565b6102f6565b60405190151581526020015b60405180910390f35b61013a6101353660046111ce565b610320565b005b61014f61014a366004611260565b610414565b60405161011e91906112c1565b61017e61016a36600461130e565b5f9081526020819052604090206001015490565b60405190815260200161011e565b61013a61019a36600461133b565b610522565b61013a6101ad36600461133b565b61054c565b6101c56101c0366004611260565b61057f565b60405161011e91906113dc565b61013a6101e036600461130e565b6106f3565b6101f86101f336600461130e565b610757565b60405161011e919061143f565b610218610213366004611451565b610812565b6040516001600160a01b03909116815260200161011e565b61011261023e36600461133b565b610830565b61017e5f81565b610252610858565b60405161011e9190611471565b6102c361026d3660046111b5565b6040805180820182525f80825260209182018190526001600160e01b03199384168152600582528290208251808401909352546001600160a01b0381168352600160a01b900460e01b9092169181019190915290565b60405161011e91906114df565b61017e6102de36600461130e565b6109b6565b61013a6102f136600461133b565b6109cc565b5f6001600160e01b03198216635a05180f60e01b148061031a575061031a826109f0565b92915050565b5f61032a81610a24565b5f61033860208401846114ed565b6001600160a01b03160361035f5760405163b435279b60e01b815260040160405180910390fd5b5f5b61036e6020840184611506565b90508110156103f2575f6103856020850185611506565b838181106103955761039561154c565b6103ab92602060409092020190810191506111b5565b90506103b681610a31565b1581906103e857604051636e44518160e01b81526001600160e01b031990911660048201526024015b60405180910390fd5b5050600101610361565b506103fc83610b59565b5061040f8361040a846115ce565b610c1c565b505050565b606060028267ffffffffffffffff81111561043157610431611560565b60405190808252806020026020018201604052801561047557816020015b604080518082019091525f808252602082015281526020019060019003908161044f5790505b5091505f5b8381101561051a57816003015f8686848181106104995761049961154c565b90506020020160208101906104ae91906111b5565b6001600160e01b0319908116825260208083019390935260409182015f208251808401909352546001600160a01b0381168352600160a01b900460e01b169181019190915283518490839081106105075761050761154c565b602090810291909101015260010161047a565b505092915050565b5f8281526020819052604090206001015461053c81610a24565b6105468383610ded565b50505050565b6001600160a01b03811633146105755760405163334bd91960e11b815260040160405180910390fd5b61040f8282610e20565b606060028267ffffffffffffffff81111561059c5761059c611560565b6040519080825280602002602001820160405280156105e157816020015b604080518082019091525f8152606060208201528152602001906001900390816105ba5790505b5091505f5b8381101561051a57816002015f8686848181106106055761060561154c565b9050602002013581526020019081526020015f206040518060400160405290815f82015f9054906101000a90046001600160a01b03166001600160a01b03166001600160a01b0316815260200160018201805480602002602001604051908101604052809291908181526020015f905b828210156106c6575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b1681830152825260019092019101610675565b50505050815250508382815181106106e0576106e061154c565b60209081029190910101526001016105e6565b5f6106fd81610a24565b61070682610b59565b82906107285760405163e5c5504760e01b81526004016103df91815260200190565b5060405182907f043c2a2fce5883ae183cf4a77a5b7883a31824c8f21570b619972fbe500b79e6905f90a25050565b6040805180820182525f8082526060602080840191909152848252600481528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852959691959294868501949293919284015b82821015610804575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b16818301528252600190920191016107b3565b505050915250909392505050565b5f8281526001602052604081206108299083610e4b565b9392505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b606060025f61086682610e56565b90508067ffffffffffffffff81111561088157610881611560565b6040519080825280602002602001820160405280156108ba57816020015b6108a7611120565b81526020019060019003908161089f5790505b5092505f5b818110156109b0575f6108d28483610e4b565b6040805180820182528281525f8381526002880160209081528382208451808601865281546001600160a01b03168152600182018054875181860281018601909852808852979850949683880196919592948685019492939284015b8282101561097f575f84815260209081902060408051808201909152908401546001600160e01b031960e082811b8216845264010000000090920490911b168183015282526001909201910161092e565b505050508152505081525085838151811061099c5761099c61154c565b6020908102919091010152506001016108bf565b50505090565b5f81815260016020526040812061031a90610e56565b5f828152602081905260409020600101546109e681610a24565b6105468383610e20565b5f6001600160e01b03198216637965db0b60e01b148061031a57506301ffc9a760e01b6001600160e01b031983161461031a565b610a2e8133610e5f565b50565b5f6001600160e01b031982166302bd999960e61b1480610a6157506001600160e01b0319821663339a441f60e01b145b80610a7c57506001600160e01b0319821663748365ef60e01b145b80610a9757506001600160e01b0319821663059659e960e41b145b80610ab257506001600160e01b0319821663ec55688960e01b145b80610acd57506001600160e01b03198216633c24856560e21b145b80610ae857506001600160e01b0319821663c2ba1cfb60e01b145b80610b0357506001600160e01b03198216636dd5b69d60e01b145b80610b1e57506001600160e01b031982166308fca3a760e31b145b80610b3957506001600160e01b03198216633129403d60e21b145b8061031a57506001600160e01b03198216631f2ab36b60e01b1492915050565b5f6002610b668184610e9c565b610b7257505f92915050565b5f8381526002820160205260408120600101905b8154811015610be457826003015f838381548110610ba657610ba661154c565b5f9182526020808320919091015460e01b6001600160e01b0319168352820192909252604001902080546001600160c01b0319169055600101610b86565b505f848152600283016020526040812080546001600160a01b031916815590610c10600183018261115b565b50600195945050505050565b8060200151515f03610c415760405163521299a960e01b815260040160405180910390fd5b80516001600160a01b03163b5f03610c6c57604051630df0611960e31b815260040160405180910390fd5b5f828152600460205260409020600290610c868285610ea7565b50825181546001600160a01b0319166001600160a01b039091161781555f5b836020015151811015610dae575f84602001518281518110610cc957610cc961154c565b60209081029190910181015180516001600160e01b0319165f908152600387019092526040909120805482519293509091906001600160a01b031615610d2f57604051635992d88760e01b81526001600160e01b031990911660048201526024016103df565b5085518154602084810180516001600160a01b039094166001600160c01b031990931692909217600160a01b60e094851c02179093556001868101805480830182555f9182529490209451949093018054915194831c67ffffffffffffffff19909216919091176401000000009490921c939093021790915501610ca5565b50837f5d055c4f05bd18deea319d5a3203b45d847aedd23073a618067b95ddd537c94684604051610ddf919061143f565b60405180910390a250505050565b5f5f610df98484610eb2565b90508015610829575f848152600160205260409020610e189084610f41565b509392505050565b5f5f610e2c8484610f55565b90508015610829575f848152600160205260409020610e189084610fbe565b5f6108298383610fd2565b5f61031a825490565b610e698282610830565b610e985760405163e2517d3f60e01b81526001600160a01b0382166004820152602481018390526044016103df565b5050565b5f6108298383610ff8565b5f61082983836110db565b5f610ebd8383610830565b610f3a575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055610ef23390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161031a565b505f61031a565b5f610829836001600160a01b0384166110db565b5f610f608383610830565b15610f3a575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a450600161031a565b5f610829836001600160a01b038416610ff8565b5f825f018281548110610fe757610fe761154c565b905f5260205f200154905092915050565b5f81815260018301602052604081205480156110d2575f61101a6001836116ca565b85549091505f9061102d906001906116ca565b905080821461108c575f865f01828154811061104b5761104b61154c565b905f5260205f200154905080875f01848154811061106b5761106b61154c565b5f918252602080832090910192909255918252600188019052604090208390555b855486908061109d5761109d6116e9565b600190038181905f5260205f20015f90559055856001015f8681526020019081526020015f205f90556001935050505061031a565b5f91505061031a565b5f818152600183016020526040812054610f3a57508154600181810184555f84815260208082209093018490558454848252828601909352604090209190915561031a565b60405180604001604052805f815260200161115660405180604001604052805f6001600160a01b03168152602001606081525090565b905290565b5080545f8255905f5260205f20906111739190611175565b565b5f5b8082111561040f57808301805467ffffffffffffffff19169055600101611177565b80356001600160e01b0319811681146111b0575f5ffd5b919050565b5f602082840312156111c5575f5ffd5b61082982611199565b5f5f604083850312156111df575f5ffd5b82359150602083013567ffffffffffffffff8111156111fc575f5ffd5b83016040818603121561120d575f5ffd5b809150509250929050565b5f5f83601f840112611228575f5ffd5b50813567ffffffffffffffff81111561123f575f5ffd5b6020830191508360208260051b8501011115611259575f5ffd5b9250929050565b5f5f60208385031215611271575f5ffd5b823567ffffffffffffffff811115611287575f5ffd5b61129385828601611218565b90969095509350505050565b80516001600160a01b031682526020908101516001600160e01b031916910152565b602080825282518282018190525f918401906040840190835b81811015611303576112ed83855161129f565b60209390930192604092909201916001016112da565b509095945050505050565b5f6020828403121561131e575f5ffd5b5035919050565b80356001600160a01b03811681146111b0575f5ffd5b5f5f6040838503121561134c575f5ffd5b8235915061135c60208401611325565b90509250929050565b80516001600160a01b03168252602080820151604082850181905281519085018190525f929190910190829060608601905b808310156113d257835180516001600160e01b0319908116845260209182015116818401529093019260019290920191604090910190611397565b5095945050505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561143357603f1987860301845261141e858351611365565b94506020938401939190910190600101611402565b50929695505050505050565b602081525f6108296020830184611365565b5f5f60408385031215611462575f5ffd5b50508035926020909101359150565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561143357603f1987860301845281518051865260208101519050604060208701526114c96040870182611365565b9550506020938401939190910190600101611497565b6040810161031a828461129f565b5f602082840312156114fd575f5ffd5b61082982611325565b5f5f8335601e1984360301811261151b575f5ffd5b83018035915067ffffffffffffffff821115611535575f5ffd5b6020019150600681901b3603821315611259575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040805190810167ffffffffffffffff8111828210171561159757611597611560565b60405290565b604051601f8201601f1916810167ffffffffffffffff811182821017156115c6576115c6611560565b604052919050565b5f604082360312156115de575f5ffd5b6115e6611574565b6115ef83611325565b8152602083013567ffffffffffffffff81111561160a575f5ffd5b830136601f82011261161a575f5ffd5b803567ffffffffffffffff81111561163457611634611560565b61164360208260051b0161159d565b8082825260208201915060208360061b850101925036831115611664575f5ffd5b6020840193505b828410156116bb5760408436031215611682575f5ffd5b61168a611574565b61169385611199565b81526116a160208601611199565b60208201528083525060208201915060408401935061166b565b60208501525091949350505050565b8181038181111561031a57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603160045260245ffd",
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
