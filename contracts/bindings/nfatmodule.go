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
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EmptyRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCops\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"step\",\"type\":\"uint256\"}],\"name\":\"SizeNotInSteps\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"SubjectMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"UnexpectedSubject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"ValueTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ward\",\"type\":\"address\"}],\"name\":\"WardNotAllowed\",\"type\":\"error\"}]",
	ID:  "NfatModule",
	Bin: "0x6080604052348015600e575f5ffd5b50611ecf8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063955b327f11610063578063955b327f14610129578063988186371461013c578063cdfe19571461015c578063dbc456f21461016f578063fa17daf714610177575f5ffd5b806304baa00b1461009f57806305b00515146100b957806332194754146100e157806339ffdba5146101015780636135008014610116575b5f5ffd5b604051631391905560e21b81526020015b60405180910390f35b6100cc6100c7366004611644565b61018a565b604080519283529015156020830152016100b0565b6100f46100ef3660046116df565b61036f565b6040516100b09190611731565b610109610397565b6040516100b0919061177c565b6100f46101243660046117b3565b6104e6565b6100f4610137366004611832565b61065d565b61014f61014a3660046118c3565b6106d3565b6040516100b0919061197f565b6100cc61016a366004611644565b6107c0565b6101096107df565b6100f46101853660046119e2565b610854565b5f808061019984860186611a32565b90505f87875f8181106101ae576101ae611a4d565b90506020020160208101906101c39190611a32565b90508a64495353554560d81b14806101e557508a672a2920a729a322a960c11b145b15610253578a6001600160a01b038b1661021e5760405163075d062560e21b815260040161021591815260200190565b60405180910390fd5b508a64495353554560d81b1461023d57610238828b610934565b610247565b610247818b610989565b5f935093505050610363565b8a8a6001600160a01b0381161561028f57604051630dc8d53560e21b815260048101929092526001600160a01b03166024820152604401610215565b50508a6e149154105657d414925390d2541053608a1b036102b45761024782826109bf565b8a6d149154105657d2539511549154d560921b036102d65761024782826109f5565b8a6e5052494d455f53554253435249424560881b03610306576102f98282610a2b565b6001935093505050610363565b8a6d5052494d455f574954484452415760901b03610327576102f981610a61565b8a6c141492535157d0d3d3131150d5609a1b03610347576102f981610ac4565b6040516320c879d560e21b8152600481018c9052602401610215565b97509795505050505050565b606061037d85858585610b0a565b5050604080515f8152602081019091529695505050505050565b60408051600780825261010082019092526060916020820160e08036833701905050905067636170616369747960c01b815f815181106103d9576103d9611a4d565b602002602001018181525050666d696e53697a6560c81b8160018151811061040357610403611a4d565b602002602001018181525050666d617853697a6560c81b8160028151811061042d5761042d611a4d565b602002602001018181525050666d696e5465726d60c81b8160038151811061045757610457611a4d565b602002602001018181525050666d61785465726d60c81b8160048151811061048157610481611a4d565b602002602001018181525050671b5a5b965a595b1960c21b816005815181106104ac576104ac611a4d565b602002602001018181525050671b585e165a595b1960c21b816006815181106104d7576104d7611a4d565b60200260200101818152505090565b60605f6104f63387878787610eb3565b90506105086080880160608901611a32565b6001600160a01b03166080820152604080516001808252818301909252906020808301908036833750505060e08201526105486080880160608901611a32565b8160e001515f8151811061055e5761055e611a4d565b6001600160a01b03929092166020928302919091018201526040805160018082528183019092529182810190803683370190505091506105af6105a088611242565b6105aa338a611340565b611382565b825f815181106105c1576105c1611a4d565b60200260200101906001600160a01b031690816001600160a01b031681525050815f815181106105f3576105f3611a4d565b60200260200101516001600160a01b0316633d2c5a81826040518263ffffffff1660e01b81526004016106269190611ab8565b5f604051808303815f87803b15801561063d575f5ffd5b505af115801561064f573d5f5f3e3d5ffd5b505050505095945050505050565b606061066c8786868686610eb3565b506040805160018082528183019092529060208083019080368337019050509050610697878761138e565b815f815181106106a9576106a9611a4d565b60200260200101906001600160a01b031690816001600160a01b0316815250509695505050505050565b604080516001808252818301909252606091816020015b60608152602001906001900390816106ea57905050905086865f81811061071357610713611a4d565b90506020020160208101906107289190611a32565b655af3107a40008686600181811061074257610742611a4d565b905060200201356107539190611bbb565b6040516001600160a01b039092166024830152604482015260640160408051601f198184030181529190526020810180516001600160e01b0316630b6dc4cf60e01b179052815182905f906107aa576107aa611a4d565b6020026020010181905250979650505050505050565b5f5f886040516320c879d560e21b815260040161021591815260200190565b60408051600280825260608083018452926020830190803683370190505090506c6173736574446563696d616c7360981b815f8151811061082257610822611a4d565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b816001815181106104d7576104d7611a4d565b606061086285858585610b0a565b61086c338861138e565b6001600160a01b031663daa1dbd286865f81811061088c5761088c611a4d565b90506020020135878760018181106108a6576108a6611a4d565b90506020020135888860028181106108c0576108c0611a4d565b6040516001600160e01b031960e088901b16815260048101959095526024850193909352506020909102013560448201526064016020604051808303815f875af1158015610910573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061037d9190611bde565b5f7f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb6755838360405160200161096a93929190611bf5565b6040516020818303038152906040528051906020012090505b92915050565b5f7fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f0838360405160200161096a93929190611bf5565b5f7f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a65838360405160200161096a93929190611bf5565b5f7f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd08838360405160200161096a93929190611bf5565b5f7f8473567056328c618c1cfd978a104f32b493b61c46768ffcd0896dfed52d717e838360405160200161096a93929190611bf5565b5f7f9d78029a08327b4fd0dfa4d5e6a140d71936e947294b39736e46b8ba46ffb1ad82604051602001610aa79291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f7f594d768565fc53d4f10aa71734dc71a1e302040a35980646fda5494b86748c8a82604051602001610aa79291909182526001600160a01b0316602082015260400190565b600783818114610b395760405160016260b98360e11b0319815260048101929092526024820152604401610215565b50508015610b5a576040516322a981d960e21b815260040160405180910390fd5b610b9667636170616369747960c01b85855f818110610b7b57610b7b611a4d565b905060200201356bffffffffffffffffffffffff80166113aa565b50610bc4666d696e53697a6560c81b85856001818110610bb857610bb8611a4d565b905060200201356113eb565b610be5666d617853697a6560c81b85856002818110610bb857610bb8611a4d565b83836001818110610bf857610bf8611a4d565b905060200201355f14158015610c40575083836002818110610c1c57610c1c611a4d565b9050602002013584846001818110610c3657610c36611a4d565b9050602002013511155b666d696e53697a6560c81b85856001818110610c5e57610c5e611a4d565b9050602002013586866002818110610c7857610c78611a4d565b90506020020135909192610cb057604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083835f818110610cc557610cc5611a4d565b9050602002013584846002818110610cdf57610cdf611a4d565b905060200201351115666d617853697a6560c81b85856002818110610d0657610d06611a4d565b9050602002013586865f818110610d1f57610d1f611a4d565b90506020020135909192610d5757604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083836004818110610d6d57610d6d611a4d565b9050602002013584846003818110610d8757610d87611a4d565b905060200201351115666d696e5465726d60c81b85856003818110610dae57610dae611a4d565b9050602002013586866004818110610dc857610dc8611a4d565b90506020020135909192610e0057604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083836006818110610e1657610e16611a4d565b9050602002013584846005818110610e3057610e30611a4d565b905060200201351115671b5a5b965a595b1960c21b85856005818110610e5857610e58611a4d565b9050602002013586866006818110610e7257610e72611a4d565b90506020020135909192610eaa57604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505050505050565b610f1a6040518061012001604052806060815260200160608152602001606081526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b031681526020016060815260200160608152602001606081525090565b600284818114610f495760405160016260b98360e11b0319815260048101929092526024820152604401610215565b50505f610f806c6173736574446563696d616c7360981b87875f818110610f7257610f72611a4d565b9050602002013560126113aa565b90506c6173736574446563696d616c7360981b81600680821015610fc8576040516393c7253f60e01b8152600481019390935260248301919091526044820152606401610215565b5050506110046e0dac2f082dcdceac2d88ee4deeee8d608b1b87876001818110610ff457610ff4611a4d565b90506020020135620f42406113aa565b5061101183850185611d37565b61010089015260c088015260408088019190915260208701919091528186526001600160a01b0392831660a08701529290911660608501526110559160019061145a565b61106682602001516001602061145a565b61107782604001515f61010061145a565b816101000151515f0361109d5760405163078d450560e51b815260040160405180910390fd5b5f5b8260c001515181101561119457876001600160a01b03166337b40f358460c0015183815181106110d1576110d1611a4d565b60200260200101516040518263ffffffff1660e01b815260040161110491906001600160a01b0391909116815260200190565b602060405180830381865afa15801561111f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111439190611e35565b8360c00151828151811061115957611159611a4d565b60200260200101519061118b5760405163047dbd4360e41b81526001600160a01b039091166004820152602401610215565b5060010161109f565b505f82606001516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111d6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111fa9190611e54565b60ff1690508181148360600151838390919261064f576040516308ac43d560e21b81526001600160a01b03909316600484015260248301919091526044820152606401610215565b5f806112516020840184611a32565b60405163383fba9560e21b8152602085013560048201526c4e4641545f464143494c49545960981b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa1580156112b8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112dc9190611bde565b6040518263ffffffff1660e01b81526004016112fa91815260200190565b602060405180830381865afa158015611315573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113399190611e74565b9392505050565b5f8260408301356113576080850160608601611a32565b604080516001600160a01b03948516602082015290810192909252909116606082015260800161096a565b5f61133983835f611496565b5f61133961139b83611242565b6113a58585611340565b61152b565b5f838383808211156113e0576040516343660ec760e11b8152600481019390935260248301919091526044820152606401610215565b509395945050505050565b6113f8620f424082611e8f565b82908290620f4240901561143057604051634d2b63d160e11b8152600481019390935260248301919091526044820152606401610215565b50611455915083905082611450620f424068ffffffffffffffffff611bbb565b6113aa565b505050565b8183511015801561146c575080835111155b8382909161148f5760405163426642e960e01b8152600401610215929190611eae565b5050505050565b5f814710156114c15760405163cf47918160e01b815247600482015260248101839052604401610215565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b0381166113395760405163b06ebf3d60e01b815260040160405180910390fd5b6040513060388201526f5af43d82803e903d91602b57fd5bf3ff602482015260148101839052733d602d80600a3d3981f3363d3d373d3d3d363d738152605881018290526037600c820120607882015260556043909101205f906001600160a01b0316611339565b6001600160a01b03811681146115a7575f5ffd5b50565b5f608082840312156115ba575f5ffd5b50919050565b5f5f83601f8401126115d0575f5ffd5b5081356001600160401b038111156115e6575f5ffd5b6020830191508360208260051b8501011115611600575f5ffd5b9250929050565b5f5f83601f840112611617575f5ffd5b5081356001600160401b0381111561162d575f5ffd5b602083019150836020828501011115611600575f5ffd5b5f5f5f5f5f5f5f610100888a03121561165b575f5ffd5b87359650602088013561166d81611593565b955061167c8960408a016115aa565b945060c08801356001600160401b03811115611696575f5ffd5b6116a28a828b016115c0565b90955093505060e08801356001600160401b038111156116c0575f5ffd5b6116cc8a828b01611607565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f610100888a0312156116f6575f5ffd5b873561170181611593565b96506117108960208a016115aa565b955060a0880135945060c08801356001600160401b03811115611696575f5ffd5b602080825282518282018190525f918401906040840190835b818110156117715783516001600160a01b031683526020938401939092019160010161174a565b509095945050505050565b602080825282518282018190525f918401906040840190835b81811015611771578351835260209384019390920191600101611795565b5f5f5f5f5f60c086880312156117c7575f5ffd5b6117d187876115aa565b945060808601356001600160401b038111156117eb575f5ffd5b6117f7888289016115c0565b90955093505060a08601356001600160401b03811115611815575f5ffd5b61182188828901611607565b969995985093965092949392505050565b5f5f5f5f5f5f60e08789031215611847575f5ffd5b863561185281611593565b955061186188602089016115aa565b945060a08701356001600160401b0381111561187b575f5ffd5b61188789828a016115c0565b90955093505060c08701356001600160401b038111156118a5575f5ffd5b6118b189828a01611607565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60e0888a0312156118d9575f5ffd5b6118e389896115aa565b965060808801356001600160401b038111156118fd575f5ffd5b6119098a828b016115c0565b90975095505060a08801356001600160401b03811115611927575f5ffd5b6119338a828b016115c0565b90955093505060c08801356001600160401b038111156116c0575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156119d657603f198786030184526119c1858351611951565b945060209384019391909101906001016119a5565b50929695505050505050565b5f5f5f5f5f5f60e087890312156119f7575f5ffd5b611a0188886115aa565b95506080870135945060a08701356001600160401b0381111561187b575f5ffd5b8035611a2d81611593565b919050565b5f60208284031215611a42575f5ffd5b813561133981611593565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f8151808452602084019350602083015f5b82811015611aae5781516001600160a01b0316865260209586019590910190600101611a87565b5093949350505050565b602081525f82516101206020840152611ad5610140840182611951565b90506020840151601f19848303016040850152611af28282611951565b9150506040840151601f19848303016060850152611b108282611951565b9150506060840151611b2d60808501826001600160a01b03169052565b5060808401516001600160a01b03811660a08501525060a08401516001600160a01b03811660c08501525060c0840151838203601f190160e0850152611b738282611a75565b91505060e0840151601f1984830301610100850152611b928282611a75565b915050610100840151601f1984830301610120850152611bb28282611a75565b95945050505050565b808202811582820484141761098357634e487b7160e01b5f52601160045260245ffd5b5f60208284031215611bee575f5ffd5b5051919050565b9283526001600160a01b03918216602084015216604082015260600190565b604051601f8201601f191681016001600160401b0381118282101715611c3c57611c3c611a61565b604052919050565b5f82601f830112611c53575f5ffd5b81356001600160401b03811115611c6c57611c6c611a61565b611c7f601f8201601f1916602001611c14565b818152846020838601011115611c93575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f82601f830112611cbe575f5ffd5b81356001600160401b03811115611cd757611cd7611a61565b8060051b611ce760208201611c14565b91825260208185018101929081019086841115611d02575f5ffd5b6020860192505b83831015611d2d578235611d1c81611593565b825260209283019290910190611d09565b9695505050505050565b5f5f5f5f5f5f5f60e0888a031215611d4d575f5ffd5b611d5688611a22565b9650611d6460208901611a22565b955060408801356001600160401b03811115611d7e575f5ffd5b611d8a8a828b01611c44565b95505060608801356001600160401b03811115611da5575f5ffd5b611db18a828b01611c44565b94505060808801356001600160401b03811115611dcc575f5ffd5b611dd88a828b01611c44565b93505060a08801356001600160401b03811115611df3575f5ffd5b611dff8a828b01611caf565b92505060c08801356001600160401b03811115611e1a575f5ffd5b611e268a828b01611caf565b91505092959891949750929550565b5f60208284031215611e45575f5ffd5b81518015158114611339575f5ffd5b5f60208284031215611e64575f5ffd5b815160ff81168114611339575f5ffd5b5f60208284031215611e84575f5ffd5b815161133981611593565b5f82611ea957634e487b7160e01b5f52601260045260245ffd5b500690565b604081525f611ec06040830185611951565b9050826020830152939250505056",
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
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["SizeNotInSteps"].ID.Bytes()[:4]) {
		return nfatModule.UnpackSizeNotInStepsError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["SubjectMissing"].ID.Bytes()[:4]) {
		return nfatModule.UnpackSubjectMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nfatModule.abi.Errors["TextLength"].ID.Bytes()[:4]) {
		return nfatModule.UnpackTextLengthError(raw[4:])
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

// NfatModuleSizeNotInSteps represents a SizeNotInSteps error raised by the NfatModule contract.
type NfatModuleSizeNotInSteps struct {
	Name  [32]byte
	Value *big.Int
	Step  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SizeNotInSteps(bytes32 name, uint256 value, uint256 step)
func NfatModuleSizeNotInStepsErrorID() common.Hash {
	return common.HexToHash("0x9a56c7a27e8c4d2c17e677168cf6500c91e880951be3a32611c3a3a16aafdfea")
}

// UnpackSizeNotInStepsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SizeNotInSteps(bytes32 name, uint256 value, uint256 step)
func (nfatModule *NfatModule) UnpackSizeNotInStepsError(raw []byte) (*NfatModuleSizeNotInSteps, error) {
	out := new(NfatModuleSizeNotInSteps)
	if err := nfatModule.abi.UnpackIntoInterface(out, "SizeNotInSteps", raw); err != nil {
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
