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

// NfatModuleMetaData contains all meta data concerning the NfatModule contract.
var NfatModuleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CloneArgumentsTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EmptyRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCops\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"SubjectMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"TooManyDigits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"UnexpectedSubject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"ValueTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ward\",\"type\":\"address\"}],\"name\":\"WardNotAllowed\",\"type\":\"error\"}]",
	ID:  "NfatModule",
	Bin: "0x6080604052348015600e575f5ffd5b506123128061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063955b327f11610063578063955b327f14610129578063988186371461013c578063cdfe19571461015c578063dbc456f21461016f578063fa17daf714610177575f5ffd5b806304baa00b1461009f57806305b00515146100b957806332194754146100e157806339ffdba5146101015780636135008014610116575b5f5ffd5b604051631391905560e21b81526020015b60405180910390f35b6100cc6100c73660046118f1565b61018a565b604080519283529015156020830152016100b0565b6100f46100ef36600461198c565b61036f565b6040516100b091906119de565b610109610397565b6040516100b09190611a29565b6100f4610124366004611a60565b6104e6565b6100f4610137366004611adf565b610666565b61014f61014a366004611b70565b6106dc565b6040516100b09190611c2c565b6100cc61016a3660046118f1565b6107c9565b6101096107e8565b6100f4610185366004611c8f565b61085d565b5f808061019984860186611cdf565b90505f87875f8181106101ae576101ae611cfa565b90506020020160208101906101c39190611cdf565b90508a64495353554560d81b14806101e557508a672a2920a729a322a960c11b145b15610253578a6001600160a01b038b1661021e5760405163075d062560e21b815260040161021591815260200190565b60405180910390fd5b508a64495353554560d81b1461023d57610238828b610a01565b610247565b610247818b610a56565b5f935093505050610363565b8a8a6001600160a01b0381161561028f57604051630dc8d53560e21b815260048101929092526001600160a01b03166024820152604401610215565b50508a6e149154105657d414925390d2541053608a1b036102b4576102478282610a8c565b8a6d149154105657d2539511549154d560921b036102d6576102478282610ac2565b8a6e5052494d455f53554253435249424560881b03610306576102f98282610af8565b6001935093505050610363565b8a6d5052494d455f574954484452415760901b03610327576102f981610b2e565b8a6c141492535157d0d3d3131150d5609a1b03610347576102f981610b91565b6040516320c879d560e21b8152600481018c9052602401610215565b97509795505050505050565b606061037d85858585610bd7565b5050604080515f8152602081019091529695505050505050565b60408051600780825261010082019092526060916020820160e08036833701905050905067636170616369747960c01b815f815181106103d9576103d9611cfa565b602002602001018181525050666d696e53697a6560c81b8160018151811061040357610403611cfa565b602002602001018181525050666d617853697a6560c81b8160028151811061042d5761042d611cfa565b602002602001018181525050666d696e5465726d60c81b8160038151811061045757610457611cfa565b602002602001018181525050666d61785465726d60c81b8160048151811061048157610481611cfa565b602002602001018181525050671b5a5b965a595b1960c21b816005815181106104ac576104ac611cfa565b602002602001018181525050671b585e165a595b1960c21b816006815181106104d7576104d7611cfa565b60200260200101818152505090565b60605f6104f63387878787610fce565b90506105086080880160608901611cdf565b6001600160a01b03166080820152604080516001808252818301909252906020808301908036833750505060e08201526105486080880160608901611cdf565b8160e001515f8151811061055e5761055e611cfa565b6001600160a01b03929092166020928302919091018201526040805160018082528183019092529182810190803683370190505091506105b86105a08861135d565b6105a98961145b565b6105b3338b6114a2565b6114e4565b825f815181106105ca576105ca611cfa565b60200260200101906001600160a01b031690816001600160a01b031681525050815f815181106105fc576105fc611cfa565b60200260200101516001600160a01b0316633d2c5a81826040518263ffffffff1660e01b815260040161062f9190611d65565b5f604051808303815f87803b158015610646575f5ffd5b505af1158015610658573d5f5f3e3d5ffd5b505050505095945050505050565b60606106758786868686610fce565b5060408051600180825281830190925290602080830190803683370190505090506106a087876114f9565b815f815181106106b2576106b2611cfa565b60200260200101906001600160a01b031690816001600160a01b0316815250509695505050505050565b604080516001808252818301909252606091816020015b60608152602001906001900390816106f357905050905086865f81811061071c5761071c611cfa565b90506020020160208101906107319190611cdf565b655af3107a40008686600181811061074b5761074b611cfa565b9050602002013561075c9190611e7c565b6040516001600160a01b039092166024830152604482015260640160408051601f198184030181529190526020810180516001600160e01b0316630b6dc4cf60e01b179052815182905f906107b3576107b3611cfa565b6020026020010181905250979650505050505050565b5f5f886040516320c879d560e21b815260040161021591815260200190565b60408051600280825260608083018452926020830190803683370190505090506c6173736574446563696d616c7360981b815f8151811061082b5761082b611cfa565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b816001815181106104d7576104d7611cfa565b606061086b85858585610bd7565b61087533886114f9565b6001600160a01b031663f06095086040518060e0016040528088885f8181106108a0576108a0611cfa565b905060200201358152602001888860018181106108bf576108bf611cfa565b905060200201358152602001888860028181106108de576108de611cfa565b905060200201358152602001888860038181106108fd576108fd611cfa565b9050602002013581526020018888600481811061091c5761091c611cfa565b9050602002013581526020018888600581811061093b5761093b611cfa565b9050602002013581526020018888600681811061095a5761095a611cfa565b60209081029290920135909252604080516001600160e01b031960e087901b168152845160048201529184015160248301528301516044820152606083015160648201526080830151608482015260a083015160a482015260c09092015160c48301525060e4016020604051808303815f875af11580156109dd573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061037d9190611e93565b5f7f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb67558383604051602001610a3793929190611eaa565b6040516020818303038152906040528051906020012090505b92915050565b5f7fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f08383604051602001610a3793929190611eaa565b5f7f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a658383604051602001610a3793929190611eaa565b5f7f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd088383604051602001610a3793929190611eaa565b5f7f8473567056328c618c1cfd978a104f32b493b61c46768ffcd0896dfed52d717e8383604051602001610a3793929190611eaa565b5f7f9d78029a08327b4fd0dfa4d5e6a140d71936e947294b39736e46b8ba46ffb1ad82604051602001610b749291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f7f594d768565fc53d4f10aa71734dc71a1e302040a35980646fda5494b86748c8a82604051602001610b749291909182526001600160a01b0316602082015260400190565b600783818114610c065760405160016260b98360e11b0319815260048101929092526024820152604401610215565b50508015610c27576040516322a981d960e21b815260040160405180910390fd5b610c5467636170616369747960c01b85855f818110610c4857610c48611cfa565b9050602002013561151e565b610c75666d696e53697a6560c81b85856001818110610c4857610c48611cfa565b610c96666d617853697a6560c81b85856002818110610c4857610c48611cfa565b83836001818110610ca957610ca9611cfa565b905060200201355f14158015610cf1575083836002818110610ccd57610ccd611cfa565b9050602002013584846001818110610ce757610ce7611cfa565b9050602002013511155b666d696e53697a6560c81b85856001818110610d0f57610d0f611cfa565b9050602002013586866002818110610d2957610d29611cfa565b90506020020135909192610d6157604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083835f818110610d7657610d76611cfa565b9050602002013584846002818110610d9057610d90611cfa565b905060200201351115666d617853697a6560c81b85856002818110610db757610db7611cfa565b9050602002013586865f818110610dd057610dd0611cfa565b90506020020135909192610e0857604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083836004818110610e1e57610e1e611cfa565b9050602002013584846003818110610e3857610e38611cfa565b905060200201351115666d696e5465726d60c81b85856003818110610e5f57610e5f611cfa565b9050602002013586866004818110610e7957610e79611cfa565b90506020020135909192610eb157604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083836006818110610ec757610ec7611cfa565b9050602002013584846005818110610ee157610ee1611cfa565b905060200201351115671b5a5b965a595b1960c21b85856005818110610f0957610f09611cfa565b9050602002013586866006818110610f2357610f23611cfa565b90506020020135909192610f5b57604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b505050610f92666d61785465726d60c81b85856004818110610f7f57610f7f611cfa565b9050602002013563ffffffff801661156f565b50610fc7671b585e165a595b1960c21b85856006818110610fb557610fb5611cfa565b9050602002013562ffffff801661156f565b5050505050565b6110356040518061012001604052806060815260200160608152602001606081526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b031681526020016060815260200160608152602001606081525090565b6002848181146110645760405160016260b98360e11b0319815260048101929092526024820152604401610215565b50505f61109b6c6173736574446563696d616c7360981b87875f81811061108d5761108d611cfa565b90506020020135601261156f565b90506c6173736574446563696d616c7360981b816006808210156110e3576040516393c7253f60e01b8152600481019390935260248301919091526044820152606401610215565b50505061111f6e0dac2f082dcdceac2d88ee4deeee8d608b1b8787600181811061110f5761110f611cfa565b90506020020135620f424061156f565b5061112c83850185611fe2565b61010089015260c088015260408088019190915260208701919091528186526001600160a01b0392831660a0870152929091166060850152611170916001906115b0565b6111818260200151600160206115b0565b61119282604001515f6101006115b0565b816101000151515f036111b85760405163078d450560e51b815260040160405180910390fd5b5f5b8260c00151518110156112af57876001600160a01b03166337b40f358460c0015183815181106111ec576111ec611cfa565b60200260200101516040518263ffffffff1660e01b815260040161121f91906001600160a01b0391909116815260200190565b602060405180830381865afa15801561123a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061125e91906120e0565b8360c00151828151811061127457611274611cfa565b6020026020010151906112a65760405163047dbd4360e41b81526001600160a01b039091166004820152602401610215565b506001016111ba565b505f82606001516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156112f1573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061131591906120ff565b60ff16905081811483606001518383909192610658576040516308ac43d560e21b81526001600160a01b03909316600484015260248301919091526044820152606401610215565b5f8061136c6020840184611cdf565b60405163383fba9560e21b8152602085013560048201526c4e4641545f464143494c49545960981b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa1580156113d3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113f79190611e93565b6040518263ffffffff1660e01b815260040161141591815260200190565b602060405180830381865afa158015611430573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611454919061211f565b9392505050565b606061146a6020830183611cdf565b604080516001600160a01b03909216602083810191909152840135908201526060016040516020818303038152906040529050919050565b5f8260408301356114b96080850160608601611cdf565b604080516001600160a01b039485166020820152908101929092529091166060820152608001610a37565b5f6114f18484845f6115e5565b949350505050565b5f6114546115068361135d565b61150f8461145b565b61151986866114a2565b611608565b61153582826bffffffffffffffffffffffff61156f565b5061153f81611615565b82829091611569576040516337b6fcbd60e21b815260048101929092526024820152604401610215565b50505050565b5f838383808211156115a5576040516343660ec760e11b8152600481019390935260248301919091526044820152606401610215565b509395945050505050565b818351101580156115c2575080835111155b83829091610fc75760405163426642e960e01b815260040161021592919061213a565b5f5f6115f1868661162f565b90506115fe83858361168d565b9695505050505050565b5f6114f18484843061171a565b5f816116286116238461173a565b6117c9565b1492915050565b6060615fd3825111156116555760405163250a241560e21b815260040160405180910390fd5b815161166290602d61215b565b83836040516020016116769392919061216e565b604051602081830303815290604052905092915050565b5f834710156116b85760405163cf47918160e01b815247600482015260248101859052604401610215565b81515f036116d957604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b038116611454573d5f036117125760405163b06ebf3d60e01b815260040160405180910390fd5b611454611803565b5f5f611726868661162f565b90506115fe8482805190602001208561180e565b5f806a1c6bf52634000000000000831061175e5750662386f26fc100009091049060105b6704c4b40000000000831061177a576305f5e100830492506008015b651f4000000000831061179257612710830492506004015b64500000000083106117a8576064830492506002015b64080000000083106117be57600a830492506001015b60231b909117919050565b5f6117dc601f602384901c16600a6122d6565b6117e8602360026122e8565b6117f99064ffffffffff85166122f3565b610a509190611e7c565b6040513d5f823e3d81fd5b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6001600160a01b0381168114611854575f5ffd5b50565b5f60808284031215611867575f5ffd5b50919050565b5f5f83601f84011261187d575f5ffd5b5081356001600160401b03811115611893575f5ffd5b6020830191508360208260051b85010111156118ad575f5ffd5b9250929050565b5f5f83601f8401126118c4575f5ffd5b5081356001600160401b038111156118da575f5ffd5b6020830191508360208285010111156118ad575f5ffd5b5f5f5f5f5f5f5f610100888a031215611908575f5ffd5b87359650602088013561191a81611840565b95506119298960408a01611857565b945060c08801356001600160401b03811115611943575f5ffd5b61194f8a828b0161186d565b90955093505060e08801356001600160401b0381111561196d575f5ffd5b6119798a828b016118b4565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f610100888a0312156119a3575f5ffd5b87356119ae81611840565b96506119bd8960208a01611857565b955060a0880135945060c08801356001600160401b03811115611943575f5ffd5b602080825282518282018190525f918401906040840190835b81811015611a1e5783516001600160a01b03168352602093840193909201916001016119f7565b509095945050505050565b602080825282518282018190525f918401906040840190835b81811015611a1e578351835260209384019390920191600101611a42565b5f5f5f5f5f60c08688031215611a74575f5ffd5b611a7e8787611857565b945060808601356001600160401b03811115611a98575f5ffd5b611aa48882890161186d565b90955093505060a08601356001600160401b03811115611ac2575f5ffd5b611ace888289016118b4565b969995985093965092949392505050565b5f5f5f5f5f5f60e08789031215611af4575f5ffd5b8635611aff81611840565b9550611b0e8860208901611857565b945060a08701356001600160401b03811115611b28575f5ffd5b611b3489828a0161186d565b90955093505060c08701356001600160401b03811115611b52575f5ffd5b611b5e89828a016118b4565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60e0888a031215611b86575f5ffd5b611b908989611857565b965060808801356001600160401b03811115611baa575f5ffd5b611bb68a828b0161186d565b90975095505060a08801356001600160401b03811115611bd4575f5ffd5b611be08a828b0161186d565b90955093505060c08801356001600160401b0381111561196d575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015611c8357603f19878603018452611c6e858351611bfe565b94506020938401939190910190600101611c52565b50929695505050505050565b5f5f5f5f5f5f60e08789031215611ca4575f5ffd5b611cae8888611857565b95506080870135945060a08701356001600160401b03811115611b28575f5ffd5b8035611cda81611840565b919050565b5f60208284031215611cef575f5ffd5b813561145481611840565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f8151808452602084019350602083015f5b82811015611d5b5781516001600160a01b0316865260209586019590910190600101611d34565b5093949350505050565b602081525f82516101206020840152611d82610140840182611bfe565b90506020840151601f19848303016040850152611d9f8282611bfe565b9150506040840151601f19848303016060850152611dbd8282611bfe565b9150506060840151611dda60808501826001600160a01b03169052565b5060808401516001600160a01b03811660a08501525060a08401516001600160a01b03811660c08501525060c0840151838203601f190160e0850152611e208282611d22565b91505060e0840151601f1984830301610100850152611e3f8282611d22565b915050610100840151601f1984830301610120850152611e5f8282611d22565b95945050505050565b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610a5057610a50611e68565b5f60208284031215611ea3575f5ffd5b5051919050565b9283526001600160a01b03918216602084015216604082015260600190565b604051601f8201601f191681016001600160401b0381118282101715611ef157611ef1611d0e565b604052919050565b5f82601f830112611f08575f5ffd5b81356001600160401b03811115611f2157611f21611d0e565b611f34601f8201601f1916602001611ec9565b818152846020838601011115611f48575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f82601f830112611f73575f5ffd5b81356001600160401b03811115611f8c57611f8c611d0e565b8060051b611f9c60208201611ec9565b91825260208185018101929081019086841115611fb7575f5ffd5b6020860192505b838310156115fe578235611fd181611840565b825260209283019290910190611fbe565b5f5f5f5f5f5f5f60e0888a031215611ff8575f5ffd5b61200188611ccf565b965061200f60208901611ccf565b955060408801356001600160401b03811115612029575f5ffd5b6120358a828b01611ef9565b95505060608801356001600160401b03811115612050575f5ffd5b61205c8a828b01611ef9565b94505060808801356001600160401b03811115612077575f5ffd5b6120838a828b01611ef9565b93505060a08801356001600160401b0381111561209e575f5ffd5b6120aa8a828b01611f64565b92505060c08801356001600160401b038111156120c5575f5ffd5b6120d18a828b01611f64565b91505092959891949750929550565b5f602082840312156120f0575f5ffd5b81518015158114611454575f5ffd5b5f6020828403121561210f575f5ffd5b815160ff81168114611454575f5ffd5b5f6020828403121561212f575f5ffd5b815161145481611840565b604081525f61214c6040830185611bfe565b90508260208301529392505050565b80820180821115610a5057610a50611e68565b606160f81b815260f084901b6001600160f01b0319166001820152703d81600a3d39f3363d3d373d3d3d363d7360781b6003820152606083901b6bffffffffffffffffffffffff191660148201526e5af43d82803e903d91602b57fd5bf360881b602882015281515f908060208501603785015e5f9201603701918252509392505050565b6001815b600184111561222e5780850481111561221257612212611e68565b600184161561222057908102905b60019390931c9280026121f7565b935093915050565b5f8261224457506001610a50565b8161225057505f610a50565b816001811461226657600281146122705761228c565b6001915050610a50565b60ff84111561228157612281611e68565b50506001821b610a50565b5060208310610133831016604e8410600b84101617156122af575081810a610a50565b6122bb5f1984846121f3565b805f19048211156122ce576122ce611e68565b029392505050565b5f61145464ffffffffff841683612236565b5f6114548383612236565b5f8261230d57634e487b7160e01b5f52601260045260245ffd5b50069056",
}

// NfatModule is an auto generated Go binding around an Ethereum contract.
type NfatModule struct {
	abi abi.ABI
}

// NewNfatModule creates a new instance of NfatModule.
func NewNfatModule() *NfatModule {
	parsed, err := NfatModuleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NfatModule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NfatModule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b00515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
func (nfatModule *NfatModule) PackClassLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, blocks []common.Address, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("classLimitKey", route, subject, arg2, blocks, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b00515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
func (nfatModule *NfatModule) TryPackClassLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, blocks []common.Address, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("classLimitKey", route, subject, arg2, blocks, data)
}

// NfatModuleClassLimitKeyOutput serves as a container for the return parameters of contract
// method ClassLimitKey.
type NfatModuleClassLimitKeyOutput struct {
	Key   [32]byte
	Prime bool
}

// UnpackClassLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05b00515.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
func (nfatModule *NfatModule) UnpackClassLimitKey(data []byte) (NfatModuleClassLimitKeyOutput, error) {
	out, err := nfatModule.abi.Unpack("classLimitKey", data)
	outstruct := new(NfatModuleClassLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Prime = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackClassParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbc456f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classParameters() pure returns(bytes32[] names)
func (nfatModule *NfatModule) PackClassParameters() []byte {
	enc, err := nfatModule.abi.Pack("classParameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbc456f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classParameters() pure returns(bytes32[] names)
func (nfatModule *NfatModule) TryPackClassParameters() ([]byte, error) {
	return nfatModule.abi.Pack("classParameters")
}

// UnpackClassParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbc456f2.
//
// Solidity: function classParameters() pure returns(bytes32[] names)
func (nfatModule *NfatModule) UnpackClassParameters(data []byte) ([][32]byte, error) {
	out, err := nfatModule.abi.Unpack("classParameters", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98818637.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (nfatModule *NfatModule) PackControllerCalls(arg0 IClassModuleContext, blocks []common.Address, values []*big.Int, arg3 []byte) []byte {
	enc, err := nfatModule.abi.Pack("controllerCalls", arg0, blocks, values, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98818637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (nfatModule *NfatModule) TryPackControllerCalls(arg0 IClassModuleContext, blocks []common.Address, values []*big.Int, arg3 []byte) ([]byte, error) {
	return nfatModule.abi.Pack("controllerCalls", arg0, blocks, values, arg3)
}

// UnpackControllerCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98818637.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (nfatModule *NfatModule) UnpackControllerCalls(data []byte) ([][]byte, error) {
	out, err := nfatModule.abi.Unpack("controllerCalls", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61350080.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (nfatModule *NfatModule) PackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("deployClass", context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61350080.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (nfatModule *NfatModule) TryPackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("deployClass", context, values, data)
}

// UnpackDeployClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61350080.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (nfatModule *NfatModule) UnpackDeployClass(data []byte) ([]common.Address, error) {
	out, err := nfatModule.abi.Unpack("deployClass", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa17daf7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 , uint256[] values, bytes data) returns(address[] contracts)
func (nfatModule *NfatModule) PackDeployUnit(context IClassModuleContext, arg1 [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("deployUnit", context, arg1, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa17daf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 , uint256[] values, bytes data) returns(address[] contracts)
func (nfatModule *NfatModule) TryPackDeployUnit(context IClassModuleContext, arg1 [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("deployUnit", context, arg1, values, data)
}

// UnpackDeployUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa17daf7.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 , uint256[] values, bytes data) returns(address[] contracts)
func (nfatModule *NfatModule) UnpackDeployUnit(data []byte) ([]common.Address, error) {
	out, err := nfatModule.abi.Unpack("deployUnit", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function kind() pure returns(bytes32)
func (nfatModule *NfatModule) PackKind() []byte {
	enc, err := nfatModule.abi.Pack("kind")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04baa00b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function kind() pure returns(bytes32)
func (nfatModule *NfatModule) TryPackKind() ([]byte, error) {
	return nfatModule.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(bytes32)
func (nfatModule *NfatModule) UnpackKind(data []byte) ([32]byte, error) {
	out, err := nfatModule.abi.Unpack("kind", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b327f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (nfatModule *NfatModule) PackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("predictClass", factory, context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b327f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (nfatModule *NfatModule) TryPackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("predictClass", factory, context, values, data)
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x955b327f.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (nfatModule *NfatModule) UnpackPredictClass(data []byte) ([]common.Address, error) {
	out, err := nfatModule.abi.Unpack("predictClass", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32194754.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (nfatModule *NfatModule) PackPredictUnit(arg0 common.Address, arg1 IClassModuleContext, arg2 [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("predictUnit", arg0, arg1, arg2, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32194754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (nfatModule *NfatModule) TryPackPredictUnit(arg0 common.Address, arg1 IClassModuleContext, arg2 [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("predictUnit", arg0, arg1, arg2, values, data)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32194754.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (nfatModule *NfatModule) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := nfatModule.abi.Unpack("predictUnit", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe1957.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
func (nfatModule *NfatModule) PackUnitLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) []byte {
	enc, err := nfatModule.abi.Pack("unitLimitKey", route, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe1957.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
func (nfatModule *NfatModule) TryPackUnitLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) ([]byte, error) {
	return nfatModule.abi.Pack("unitLimitKey", route, arg1, arg2, arg3, arg4)
}

// NfatModuleUnitLimitKeyOutput serves as a container for the return parameters of contract
// method UnitLimitKey.
type NfatModuleUnitLimitKeyOutput struct {
	Arg0 [32]byte
	Arg1 bool
}

// UnpackUnitLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdfe1957.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
func (nfatModule *NfatModule) UnpackUnitLimitKey(data []byte) (NfatModuleUnitLimitKeyOutput, error) {
	out, err := nfatModule.abi.Unpack("unitLimitKey", data)
	outstruct := new(NfatModuleUnitLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackUnitParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ffdba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitParameters() pure returns(bytes32[] names)
func (nfatModule *NfatModule) PackUnitParameters() []byte {
	enc, err := nfatModule.abi.Pack("unitParameters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ffdba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitParameters() pure returns(bytes32[] names)
func (nfatModule *NfatModule) TryPackUnitParameters() ([]byte, error) {
	return nfatModule.abi.Pack("unitParameters")
}

// UnpackUnitParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39ffdba5.
//
// Solidity: function unitParameters() pure returns(bytes32[] names)
func (nfatModule *NfatModule) UnpackUnitParameters(data []byte) ([][32]byte, error) {
	out, err := nfatModule.abi.Unpack("unitParameters", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (nfatModule *NfatModule) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["CloneArgumentsTooLong"].ID.Bytes()[:4]) {
		return nfatModule.UnpackCloneArgumentsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["Create2EmptyBytecode"].ID.Bytes()[:4]) {
		return nfatModule.UnpackCreate2EmptyBytecodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["DecimalsMismatch"].ID.Bytes()[:4]) {
		return nfatModule.UnpackDecimalsMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["EmptyRange"].ID.Bytes()[:4]) {
		return nfatModule.UnpackEmptyRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return nfatModule.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return nfatModule.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["NoCops"].ID.Bytes()[:4]) {
		return nfatModule.UnpackNoCopsError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["RouteUnknown"].ID.Bytes()[:4]) {
		return nfatModule.UnpackRouteUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["SubjectMissing"].ID.Bytes()[:4]) {
		return nfatModule.UnpackSubjectMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["TextLength"].ID.Bytes()[:4]) {
		return nfatModule.UnpackTextLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["TooManyDigits"].ID.Bytes()[:4]) {
		return nfatModule.UnpackTooManyDigitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["UnexpectedData"].ID.Bytes()[:4]) {
		return nfatModule.UnpackUnexpectedDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["UnexpectedSubject"].ID.Bytes()[:4]) {
		return nfatModule.UnpackUnexpectedSubjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["ValueCount"].ID.Bytes()[:4]) {
		return nfatModule.UnpackValueCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["ValueTooLarge"].ID.Bytes()[:4]) {
		return nfatModule.UnpackValueTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["ValueTooSmall"].ID.Bytes()[:4]) {
		return nfatModule.UnpackValueTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["WardNotAllowed"].ID.Bytes()[:4]) {
		return nfatModule.UnpackWardNotAllowedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NfatModuleCloneArgumentsTooLong represents a CloneArgumentsTooLong error raised by the NfatModule contract.
type NfatModuleCloneArgumentsTooLong struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CloneArgumentsTooLong()
func NfatModuleCloneArgumentsTooLongErrorID() common.Hash {
	return common.HexToHash("0x94289054871591d3430cc609d2f0e85b3474ba36313e71e06c09c95ae956555b")
}

// UnpackCloneArgumentsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CloneArgumentsTooLong()
func (nfatModule *NfatModule) UnpackCloneArgumentsTooLongError(raw []byte) (*NfatModuleCloneArgumentsTooLong, error) {
	out := new(NfatModuleCloneArgumentsTooLong)
	if err := nfatModule.abi.UnpackIntoInterface(out, "CloneArgumentsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleCreate2EmptyBytecode represents a Create2EmptyBytecode error raised by the NfatModule contract.
type NfatModuleCreate2EmptyBytecode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Create2EmptyBytecode()
func NfatModuleCreate2EmptyBytecodeErrorID() common.Hash {
	return common.HexToHash("0x4ca249dcffe41558ef8b961d71c905e4fa4317a1663f377b9610642e4e0abdb6")
}

// UnpackCreate2EmptyBytecodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Create2EmptyBytecode()
func (nfatModule *NfatModule) UnpackCreate2EmptyBytecodeError(raw []byte) (*NfatModuleCreate2EmptyBytecode, error) {
	out := new(NfatModuleCreate2EmptyBytecode)
	if err := nfatModule.abi.UnpackIntoInterface(out, "Create2EmptyBytecode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleDecimalsMismatch represents a DecimalsMismatch error raised by the NfatModule contract.
type NfatModuleDecimalsMismatch struct {
	Asset    common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecimalsMismatch(address asset, uint256 expected, uint256 actual)
func NfatModuleDecimalsMismatchErrorID() common.Hash {
	return common.HexToHash("0x22b10f549827965e9c77871d8e395867830d5ac47ebc8216417e7ad67f5bc77e")
}

// UnpackDecimalsMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecimalsMismatch(address asset, uint256 expected, uint256 actual)
func (nfatModule *NfatModule) UnpackDecimalsMismatchError(raw []byte) (*NfatModuleDecimalsMismatch, error) {
	out := new(NfatModuleDecimalsMismatch)
	if err := nfatModule.abi.UnpackIntoInterface(out, "DecimalsMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleEmptyRange represents a EmptyRange error raised by the NfatModule contract.
type NfatModuleEmptyRange struct {
	Name [32]byte
	Min  *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyRange(bytes32 name, uint256 min, uint256 max)
func NfatModuleEmptyRangeErrorID() common.Hash {
	return common.HexToHash("0x1de62bcde5a4d5b10d30379d6cd4852d42accb950cc15342c403421c3c9da09f")
}

// UnpackEmptyRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyRange(bytes32 name, uint256 min, uint256 max)
func (nfatModule *NfatModule) UnpackEmptyRangeError(raw []byte) (*NfatModuleEmptyRange, error) {
	out := new(NfatModuleEmptyRange)
	if err := nfatModule.abi.UnpackIntoInterface(out, "EmptyRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleFailedDeployment represents a FailedDeployment error raised by the NfatModule contract.
type NfatModuleFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func NfatModuleFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (nfatModule *NfatModule) UnpackFailedDeploymentError(raw []byte) (*NfatModuleFailedDeployment, error) {
	out := new(NfatModuleFailedDeployment)
	if err := nfatModule.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleInsufficientBalance represents a InsufficientBalance error raised by the NfatModule contract.
type NfatModuleInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func NfatModuleInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (nfatModule *NfatModule) UnpackInsufficientBalanceError(raw []byte) (*NfatModuleInsufficientBalance, error) {
	out := new(NfatModuleInsufficientBalance)
	if err := nfatModule.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleNoCops represents a NoCops error raised by the NfatModule contract.
type NfatModuleNoCops struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCops()
func NfatModuleNoCopsErrorID() common.Hash {
	return common.HexToHash("0xf1a8a0a07f993c8fe33ec40341af4f4afd412cfbbdae91e7ad6c8c119daf6065")
}

// UnpackNoCopsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCops()
func (nfatModule *NfatModule) UnpackNoCopsError(raw []byte) (*NfatModuleNoCops, error) {
	out := new(NfatModuleNoCops)
	if err := nfatModule.abi.UnpackIntoInterface(out, "NoCops", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleRouteUnknown represents a RouteUnknown error raised by the NfatModule contract.
type NfatModuleRouteUnknown struct {
	Route [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RouteUnknown(bytes32 route)
func NfatModuleRouteUnknownErrorID() common.Hash {
	return common.HexToHash("0x8321e754ad13b57f585e3f34c586f29869009273ed46a9544dda5d4c0091fb84")
}

// UnpackRouteUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RouteUnknown(bytes32 route)
func (nfatModule *NfatModule) UnpackRouteUnknownError(raw []byte) (*NfatModuleRouteUnknown, error) {
	out := new(NfatModuleRouteUnknown)
	if err := nfatModule.abi.UnpackIntoInterface(out, "RouteUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleSubjectMissing represents a SubjectMissing error raised by the NfatModule contract.
type NfatModuleSubjectMissing struct {
	Route [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubjectMissing(bytes32 route)
func NfatModuleSubjectMissingErrorID() common.Hash {
	return common.HexToHash("0x1d741894c8c9cb3ab4a647484291192b2be6bd85729a19e8c85436219c017700")
}

// UnpackSubjectMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubjectMissing(bytes32 route)
func (nfatModule *NfatModule) UnpackSubjectMissingError(raw []byte) (*NfatModuleSubjectMissing, error) {
	out := new(NfatModuleSubjectMissing)
	if err := nfatModule.abi.UnpackIntoInterface(out, "SubjectMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleTextLength represents a TextLength error raised by the NfatModule contract.
type NfatModuleTextLength struct {
	Text string
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextLength(string text, uint256 max)
func NfatModuleTextLengthErrorID() common.Hash {
	return common.HexToHash("0x426642e904baa6cd0d9b02ff5ab8f9cc5ea8661b00d9d7303bd3e5bdaf587d4e")
}

// UnpackTextLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextLength(string text, uint256 max)
func (nfatModule *NfatModule) UnpackTextLengthError(raw []byte) (*NfatModuleTextLength, error) {
	out := new(NfatModuleTextLength)
	if err := nfatModule.abi.UnpackIntoInterface(out, "TextLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleTooManyDigits represents a TooManyDigits error raised by the NfatModule contract.
type NfatModuleTooManyDigits struct {
	Name  [32]byte
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDigits(bytes32 name, uint256 value)
func NfatModuleTooManyDigitsErrorID() common.Hash {
	return common.HexToHash("0xdedbf2f4c5b9bf2c3e2c0ce8d1bfa0d0aea4c4e09495dd38800db8ad21a56c8d")
}

// UnpackTooManyDigitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDigits(bytes32 name, uint256 value)
func (nfatModule *NfatModule) UnpackTooManyDigitsError(raw []byte) (*NfatModuleTooManyDigits, error) {
	out := new(NfatModuleTooManyDigits)
	if err := nfatModule.abi.UnpackIntoInterface(out, "TooManyDigits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleUnexpectedData represents a UnexpectedData error raised by the NfatModule contract.
type NfatModuleUnexpectedData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedData()
func NfatModuleUnexpectedDataErrorID() common.Hash {
	return common.HexToHash("0x8aa6076476d9306d97827c7f1da2010bfa4eb9623b5dcbde28251eaf32f438c6")
}

// UnpackUnexpectedDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedData()
func (nfatModule *NfatModule) UnpackUnexpectedDataError(raw []byte) (*NfatModuleUnexpectedData, error) {
	out := new(NfatModuleUnexpectedData)
	if err := nfatModule.abi.UnpackIntoInterface(out, "UnexpectedData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleUnexpectedSubject represents a UnexpectedSubject error raised by the NfatModule contract.
type NfatModuleUnexpectedSubject struct {
	Route   [32]byte
	Subject common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedSubject(bytes32 route, address subject)
func NfatModuleUnexpectedSubjectErrorID() common.Hash {
	return common.HexToHash("0x372354d4922114bdf0f381f095f68d4abefae8b3974e83e884e3e30e372acf10")
}

// UnpackUnexpectedSubjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedSubject(bytes32 route, address subject)
func (nfatModule *NfatModule) UnpackUnexpectedSubjectError(raw []byte) (*NfatModuleUnexpectedSubject, error) {
	out := new(NfatModuleUnexpectedSubject)
	if err := nfatModule.abi.UnpackIntoInterface(out, "UnexpectedSubject", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleValueCount represents a ValueCount error raised by the NfatModule contract.
type NfatModuleValueCount struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func NfatModuleValueCountErrorID() common.Hash {
	return common.HexToHash("0xff3e8cfac562c4f6dff95ed5f5b2750e608806238f6a113f13f67fb1c2f51f41")
}

// UnpackValueCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func (nfatModule *NfatModule) UnpackValueCountError(raw []byte) (*NfatModuleValueCount, error) {
	out := new(NfatModuleValueCount)
	if err := nfatModule.abi.UnpackIntoInterface(out, "ValueCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleValueTooLarge represents a ValueTooLarge error raised by the NfatModule contract.
type NfatModuleValueTooLarge struct {
	Name  [32]byte
	Value *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooLarge(bytes32 name, uint256 value, uint256 max)
func NfatModuleValueTooLargeErrorID() common.Hash {
	return common.HexToHash("0x86cc1d8e23c0dca4350791362996393a26d7354120542ba901a4e3a93368ecf8")
}

// UnpackValueTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooLarge(bytes32 name, uint256 value, uint256 max)
func (nfatModule *NfatModule) UnpackValueTooLargeError(raw []byte) (*NfatModuleValueTooLarge, error) {
	out := new(NfatModuleValueTooLarge)
	if err := nfatModule.abi.UnpackIntoInterface(out, "ValueTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleValueTooSmall represents a ValueTooSmall error raised by the NfatModule contract.
type NfatModuleValueTooSmall struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooSmall(bytes32 name, uint256 value, uint256 min)
func NfatModuleValueTooSmallErrorID() common.Hash {
	return common.HexToHash("0x93c7253f49dd010df8bdf5e4238fa364d15d696475c45226894fd0ee1b172af2")
}

// UnpackValueTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooSmall(bytes32 name, uint256 value, uint256 min)
func (nfatModule *NfatModule) UnpackValueTooSmallError(raw []byte) (*NfatModuleValueTooSmall, error) {
	out := new(NfatModuleValueTooSmall)
	if err := nfatModule.abi.UnpackIntoInterface(out, "ValueTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NfatModuleWardNotAllowed represents a WardNotAllowed error raised by the NfatModule contract.
type NfatModuleWardNotAllowed struct {
	Ward common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WardNotAllowed(address ward)
func NfatModuleWardNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x47dbd430b356abd0761110dfd8f1bde0febe1210447a29d16ec8c6cf5603d88f")
}

// UnpackWardNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WardNotAllowed(address ward)
func (nfatModule *NfatModule) UnpackWardNotAllowedError(raw []byte) (*NfatModuleWardNotAllowed, error) {
	out := new(NfatModuleWardNotAllowed)
	if err := nfatModule.abi.UnpackIntoInterface(out, "WardNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}
