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
	Bin: "0x6080604052348015600e575f5ffd5b5061253c8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063955b327f11610063578063955b327f14610129578063988186371461013c578063cdfe19571461015c578063dbc456f21461016f578063fa17daf714610177575f5ffd5b806304baa00b1461009f57806305b00515146100b957806332194754146100e157806339ffdba5146101015780636135008014610116575b5f5ffd5b604051631391905560e21b81526020015b60405180910390f35b6100cc6100c736600461197b565b61018a565b604080519283529015156020830152016100b0565b6100f46100ef366004611a16565b61036f565b6040516100b09190611a68565b610109610397565b6040516100b09190611ab3565b6100f4610124366004611aea565b6104e6565b6100f4610137366004611b69565b6106e1565b61014f61014a366004611bfa565b610757565b6040516100b09190611cb6565b6100cc61016a36600461197b565b610844565b610109610863565b6100f4610185366004611d19565b6108d8565b5f808061019984860186611d69565b90505f87875f8181106101ae576101ae611d84565b90506020020160208101906101c39190611d69565b90508a64495353554560d81b14806101e557508a672a2920a729a322a960c11b145b15610253578a6001600160a01b038b1661021e5760405163075d062560e21b815260040161021591815260200190565b60405180910390fd5b508a64495353554560d81b1461023d57610238828b610a7c565b610247565b610247818b610ad1565b5f935093505050610363565b8a8a6001600160a01b0381161561028f57604051630dc8d53560e21b815260048101929092526001600160a01b03166024820152604401610215565b50508a6e149154105657d414925390d2541053608a1b036102b4576102478282610b07565b8a6d149154105657d2539511549154d560921b036102d6576102478282610b3d565b8a6e5052494d455f53554253435249424560881b03610306576102f98282610b73565b6001935093505050610363565b8a6d5052494d455f574954484452415760901b03610327576102f981610ba9565b8a6c141492535157d0d3d3131150d5609a1b03610347576102f981610c0c565b6040516320c879d560e21b8152600481018c9052602401610215565b97509795505050505050565b606061037d85858585610c52565b5050604080515f8152602081019091529695505050505050565b60408051600780825261010082019092526060916020820160e08036833701905050905067636170616369747960c01b815f815181106103d9576103d9611d84565b602002602001018181525050666d696e53697a6560c81b8160018151811061040357610403611d84565b602002602001018181525050666d617853697a6560c81b8160028151811061042d5761042d611d84565b602002602001018181525050666d696e5465726d60c81b8160038151811061045757610457611d84565b602002602001018181525050666d61785465726d60c81b8160048151811061048157610481611d84565b602002602001018181525050671b5a5b965a595b1960c21b816005815181106104ac576104ac611d84565b602002602001018181525050671b585e165a595b1960c21b816006815181106104d7576104d7611d84565b60200260200101818152505090565b60605f6104f63387878787611049565b6040805163036bef4160e21b81529089013560048201529091503390630dafbd049060240161018060405180830381865afa158015610537573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061055b9190611ed0565b6060908101518101516001600160a01b03166101208301526105839060808901908901611d69565b6001600160a01b03166080820152604080516001808252818301909252906020808301908036833750505060e08201526105c36080880160608901611d69565b8160e001515f815181106105d9576105d9611d84565b6001600160a01b039290921660209283029190910182015260408051600180825281830190925291828101908036833701905050915061063361061b886113e7565b610624896114e5565b61062e338b61152c565b61156e565b825f8151811061064557610645611d84565b60200260200101906001600160a01b031690816001600160a01b031681525050815f8151811061067757610677611d84565b60200260200101516001600160a01b03166347dce177826040518263ffffffff1660e01b81526004016106aa9190611fa7565b5f604051808303815f87803b1580156106c1575f5ffd5b505af11580156106d3573d5f5f3e3d5ffd5b505050505095945050505050565b60606106f08786868686611049565b50604080516001808252818301909252906020808301908036833701905050905061071b8787611583565b815f8151811061072d5761072d611d84565b60200260200101906001600160a01b031690816001600160a01b0316815250509695505050505050565b604080516001808252818301909252606091816020015b606081526020019060019003908161076e57905050905086865f81811061079757610797611d84565b90506020020160208101906107ac9190611d69565b655af3107a4000868660018181106107c6576107c6611d84565b905060200201356107d791906120dc565b6040516001600160a01b039092166024830152604482015260640160408051601f198184030181529190526020810180516001600160e01b0316630b6dc4cf60e01b179052815182905f9061082e5761082e611d84565b6020026020010181905250979650505050505050565b5f5f886040516320c879d560e21b815260040161021591815260200190565b60408051600280825260608083018452926020830190803683370190505090506c6173736574446563696d616c7360981b815f815181106108a6576108a6611d84565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b816001815181106104d7576104d7611d84565b60606108e685858585610c52565b6108f03388611583565b6001600160a01b031663f06095086040518060e0016040528088885f81811061091b5761091b611d84565b9050602002013581526020018888600181811061093a5761093a611d84565b9050602002013581526020018888600281811061095957610959611d84565b9050602002013581526020018888600381811061097857610978611d84565b9050602002013581526020018888600481811061099757610997611d84565b905060200201358152602001888860058181106109b6576109b6611d84565b905060200201358152602001888860068181106109d5576109d5611d84565b60209081029290920135909252604080516001600160e01b031960e087901b168152845160048201529184015160248301528301516044820152606083015160648201526080830151608482015260a083015160a482015260c09092015160c48301525060e4016020604051808303815f875af1158015610a58573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061037d91906120f3565b5f7f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb67558383604051602001610ab29392919061210a565b6040516020818303038152906040528051906020012090505b92915050565b5f7fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f08383604051602001610ab29392919061210a565b5f7f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a658383604051602001610ab29392919061210a565b5f7f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd088383604051602001610ab29392919061210a565b5f7f8473567056328c618c1cfd978a104f32b493b61c46768ffcd0896dfed52d717e8383604051602001610ab29392919061210a565b5f7f9d78029a08327b4fd0dfa4d5e6a140d71936e947294b39736e46b8ba46ffb1ad82604051602001610bef9291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f7f594d768565fc53d4f10aa71734dc71a1e302040a35980646fda5494b86748c8a82604051602001610bef9291909182526001600160a01b0316602082015260400190565b600783818114610c815760405160016260b98360e11b0319815260048101929092526024820152604401610215565b50508015610ca2576040516322a981d960e21b815260040160405180910390fd5b610ccf67636170616369747960c01b85855f818110610cc357610cc3611d84565b905060200201356115a8565b610cf0666d696e53697a6560c81b85856001818110610cc357610cc3611d84565b610d11666d617853697a6560c81b85856002818110610cc357610cc3611d84565b83836001818110610d2457610d24611d84565b905060200201355f14158015610d6c575083836002818110610d4857610d48611d84565b9050602002013584846001818110610d6257610d62611d84565b9050602002013511155b666d696e53697a6560c81b85856001818110610d8a57610d8a611d84565b9050602002013586866002818110610da457610da4611d84565b90506020020135909192610ddc57604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083835f818110610df157610df1611d84565b9050602002013584846002818110610e0b57610e0b611d84565b905060200201351115666d617853697a6560c81b85856002818110610e3257610e32611d84565b9050602002013586865f818110610e4b57610e4b611d84565b90506020020135909192610e8357604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083836004818110610e9957610e99611d84565b9050602002013584846003818110610eb357610eb3611d84565b905060200201351115666d696e5465726d60c81b85856003818110610eda57610eda611d84565b9050602002013586866004818110610ef457610ef4611d84565b90506020020135909192610f2c57604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505083836006818110610f4257610f42611d84565b9050602002013584846005818110610f5c57610f5c611d84565b905060200201351115671b5a5b965a595b1960c21b85856005818110610f8457610f84611d84565b9050602002013586866006818110610f9e57610f9e611d84565b90506020020135909192610fd657604051631de62bcd60e01b8152600481019390935260248301919091526044820152606401610215565b50505061100d666d61785465726d60c81b85856004818110610ffa57610ffa611d84565b9050602002013563ffffffff80166115f9565b50611042671b585e165a595b1960c21b8585600681811061103057611030611d84565b9050602002013562ffffff80166115f9565b5050505050565b6110bf6040518061014001604052806060815260200160608152602001606081526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b031681526020016060815260200160608152602001606081526020015f6001600160a01b031681525090565b6002848181146110ee5760405160016260b98360e11b0319815260048101929092526024820152604401610215565b50505f6111256c6173736574446563696d616c7360981b87875f81811061111757611117611d84565b9050602002013560126115f9565b90506c6173736574446563696d616c7360981b8160068082101561116d576040516393c7253f60e01b8152600481019390935260248301919091526044820152606401610215565b5050506111a96e0dac2f082dcdceac2d88ee4deeee8d608b1b8787600181811061119957611199611d84565b90506020020135620f42406115f9565b506111b683850185612212565b61010089015260c088015260408088019190915260208701919091528186526001600160a01b0392831660a08701529290911660608501526111fa9160019061163a565b61120b82602001516001602061163a565b61121c82604001515f61010061163a565b816101000151515f036112425760405163078d450560e51b815260040160405180910390fd5b5f5b8260c001515181101561133957876001600160a01b03166337b40f358460c00151838151811061127657611276611d84565b60200260200101516040518263ffffffff1660e01b81526004016112a991906001600160a01b0391909116815260200190565b602060405180830381865afa1580156112c4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112e89190612310565b8360c0015182815181106112fe576112fe611d84565b6020026020010151906113305760405163047dbd4360e41b81526001600160a01b039091166004820152602401610215565b50600101611244565b505f82606001516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa15801561137b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061139f9190612329565b60ff169050818114836060015183839091926106d3576040516308ac43d560e21b81526001600160a01b03909316600484015260248301919091526044820152606401610215565b5f806113f66020840184611d69565b60405163383fba9560e21b8152602085013560048201526c4e4641545f464143494c49545960981b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa15801561145d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061148191906120f3565b6040518263ffffffff1660e01b815260040161149f91815260200190565b602060405180830381865afa1580156114ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114de9190612349565b9392505050565b60606114f46020830183611d69565b604080516001600160a01b03909216602083810191909152840135908201526060016040516020818303038152906040529050919050565b5f8260408301356115436080850160608601611d69565b604080516001600160a01b039485166020820152908101929092529091166060820152608001610ab2565b5f61157b8484845f61166f565b949350505050565b5f6114de611590836113e7565b611599846114e5565b6115a3868661152c565b611692565b6115bf82826bffffffffffffffffffffffff6115f9565b506115c98161169f565b828290916115f3576040516337b6fcbd60e21b815260048101929092526024820152604401610215565b50505050565b5f8383838082111561162f576040516343660ec760e11b8152600481019390935260248301919091526044820152606401610215565b509395945050505050565b8183511015801561164c575080835111155b838290916110425760405163426642e960e01b8152600401610215929190612364565b5f5f61167b86866116b9565b9050611688838583611717565b9695505050505050565b5f61157b848484306117a4565b5f816116b26116ad846117c4565b611853565b1492915050565b6060615fd3825111156116df5760405163250a241560e21b815260040160405180910390fd5b81516116ec90602d612385565b838360405160200161170093929190612398565b604051602081830303815290604052905092915050565b5f834710156117425760405163cf47918160e01b815247600482015260248101859052604401610215565b81515f0361176357604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b0381166114de573d5f0361179c5760405163b06ebf3d60e01b815260040160405180910390fd5b6114de61188d565b5f5f6117b086866116b9565b905061168884828051906020012085611898565b5f806a1c6bf5263400000000000083106117e85750662386f26fc100009091049060105b6704c4b400000000008310611804576305f5e100830492506008015b651f4000000000831061181c57612710830492506004015b6450000000008310611832576064830492506002015b640800000000831061184857600a830492506001015b60231b909117919050565b5f611866601f602384901c16600a612500565b61187260236002612512565b6118839064ffffffffff851661251d565b610acb91906120dc565b6040513d5f823e3d81fd5b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6001600160a01b03811681146118de575f5ffd5b50565b5f608082840312156118f1575f5ffd5b50919050565b5f5f83601f840112611907575f5ffd5b5081356001600160401b0381111561191d575f5ffd5b6020830191508360208260051b8501011115611937575f5ffd5b9250929050565b5f5f83601f84011261194e575f5ffd5b5081356001600160401b03811115611964575f5ffd5b602083019150836020828501011115611937575f5ffd5b5f5f5f5f5f5f5f610100888a031215611992575f5ffd5b8735965060208801356119a4816118ca565b95506119b38960408a016118e1565b945060c08801356001600160401b038111156119cd575f5ffd5b6119d98a828b016118f7565b90955093505060e08801356001600160401b038111156119f7575f5ffd5b611a038a828b0161193e565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f610100888a031215611a2d575f5ffd5b8735611a38816118ca565b9650611a478960208a016118e1565b955060a0880135945060c08801356001600160401b038111156119cd575f5ffd5b602080825282518282018190525f918401906040840190835b81811015611aa85783516001600160a01b0316835260209384019390920191600101611a81565b509095945050505050565b602080825282518282018190525f918401906040840190835b81811015611aa8578351835260209384019390920191600101611acc565b5f5f5f5f5f60c08688031215611afe575f5ffd5b611b0887876118e1565b945060808601356001600160401b03811115611b22575f5ffd5b611b2e888289016118f7565b90955093505060a08601356001600160401b03811115611b4c575f5ffd5b611b588882890161193e565b969995985093965092949392505050565b5f5f5f5f5f5f60e08789031215611b7e575f5ffd5b8635611b89816118ca565b9550611b9888602089016118e1565b945060a08701356001600160401b03811115611bb2575f5ffd5b611bbe89828a016118f7565b90955093505060c08701356001600160401b03811115611bdc575f5ffd5b611be889828a0161193e565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60e0888a031215611c10575f5ffd5b611c1a89896118e1565b965060808801356001600160401b03811115611c34575f5ffd5b611c408a828b016118f7565b90975095505060a08801356001600160401b03811115611c5e575f5ffd5b611c6a8a828b016118f7565b90955093505060c08801356001600160401b038111156119f7575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015611d0d57603f19878603018452611cf8858351611c88565b94506020938401939190910190600101611cdc565b50929695505050505050565b5f5f5f5f5f5f60e08789031215611d2e575f5ffd5b611d3888886118e1565b95506080870135945060a08701356001600160401b03811115611bb2575f5ffd5b8035611d64816118ca565b919050565b5f60208284031215611d79575f5ffd5b81356114de816118ca565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b60405161010081016001600160401b0381118282101715611dcf57611dcf611d98565b60405290565b604051601f8201601f191681016001600160401b0381118282101715611dfd57611dfd611d98565b604052919050565b8051611d64816118ca565b5f60a08284031215611e20575f5ffd5b60405160a081016001600160401b0381118282101715611e4257611e42611d98565b80604052508091508251611e55816118ca565b81526020830151611e65816118ca565b60208201526040830151611e78816118ca565b60408201526060830151611e8b816118ca565b60608201526080830151611e9e816118ca565b6080919091015292915050565b80516001600160401b0381168114611d64575f5ffd5b80518015158114611d64575f5ffd5b5f610180828403128015611ee2575f5ffd5b50611eeb611dac565b825181526020808401519082015260408084015190820152611f108460608501611e10565b6060820152611f226101008401611e05565b6080820152611f346101208401611eab565b60a0820152611f466101408401611ec1565b60c0820152611f586101608401611ec1565b60e08201529392505050565b5f8151808452602084019350602083015f5b82811015611f9d5781516001600160a01b0316865260209586019590910190600101611f76565b5093949350505050565b602081525f82516101406020840152611fc4610160840182611c88565b90506020840151601f19848303016040850152611fe18282611c88565b9150506040840151601f19848303016060850152611fff8282611c88565b915050606084015161201c60808501826001600160a01b03169052565b5060808401516001600160a01b03811660a08501525060a08401516001600160a01b03811660c08501525060c0840151838203601f190160e08501526120628282611f64565b91505060e0840151601f19848303016101008501526120818282611f64565b915050610100840151601f19848303016101208501526120a18282611f64565b9150506101208401516120c06101408501826001600160a01b03169052565b509392505050565b634e487b7160e01b5f52601160045260245ffd5b8082028115828204841417610acb57610acb6120c8565b5f60208284031215612103575f5ffd5b5051919050565b9283526001600160a01b03918216602084015216604082015260600190565b5f82601f830112612138575f5ffd5b81356001600160401b0381111561215157612151611d98565b612164601f8201601f1916602001611dd5565b818152846020838601011115612178575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f82601f8301126121a3575f5ffd5b81356001600160401b038111156121bc576121bc611d98565b8060051b6121cc60208201611dd5565b918252602081850181019290810190868411156121e7575f5ffd5b6020860192505b83831015611688578235612201816118ca565b8252602092830192909101906121ee565b5f5f5f5f5f5f5f60e0888a031215612228575f5ffd5b61223188611d59565b965061223f60208901611d59565b955060408801356001600160401b03811115612259575f5ffd5b6122658a828b01612129565b95505060608801356001600160401b03811115612280575f5ffd5b61228c8a828b01612129565b94505060808801356001600160401b038111156122a7575f5ffd5b6122b38a828b01612129565b93505060a08801356001600160401b038111156122ce575f5ffd5b6122da8a828b01612194565b92505060c08801356001600160401b038111156122f5575f5ffd5b6123018a828b01612194565b91505092959891949750929550565b5f60208284031215612320575f5ffd5b6114de82611ec1565b5f60208284031215612339575f5ffd5b815160ff811681146114de575f5ffd5b5f60208284031215612359575f5ffd5b81516114de816118ca565b604081525f6123766040830185611c88565b90508260208301529392505050565b80820180821115610acb57610acb6120c8565b606160f81b815260f084901b6001600160f01b0319166001820152703d81600a3d39f3363d3d373d3d3d363d7360781b6003820152606083901b6bffffffffffffffffffffffff191660148201526e5af43d82803e903d91602b57fd5bf360881b602882015281515f908060208501603785015e5f9201603701918252509392505050565b6001815b60018411156124585780850481111561243c5761243c6120c8565b600184161561244a57908102905b60019390931c928002612421565b935093915050565b5f8261246e57506001610acb565b8161247a57505f610acb565b8160018114612490576002811461249a576124b6565b6001915050610acb565b60ff8411156124ab576124ab6120c8565b50506001821b610acb565b5060208310610133831016604e8410600b84101617156124d9575081810a610acb565b6124e55f19848461241d565b805f19048211156124f8576124f86120c8565b029392505050565b5f6114de64ffffffffff841683612460565b5f6114de8383612460565b5f8261253757634e487b7160e01b5f52601260045260245ffd5b50069056",
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
