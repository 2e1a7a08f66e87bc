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
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EmptyRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCops\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"SubjectMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"UnexpectedSubject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ward\",\"type\":\"address\"}],\"name\":\"WardNotAllowed\",\"type\":\"error\"}]",
	ID:  "NfatModule",
	Bin: "0x6080604052348015600e575f5ffd5b50611def8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063af8aa7f211610063578063af8aa7f214610129578063db87509f1461013c578063dbc456f21461014f578063e32d121814610157578063e58f6f951461016a575f5ffd5b806304baa00b1461009f5780630a4221d8146100b957806339ffdba5146100e15780635945bef2146100f6578063844307dd14610116575b5f5ffd5b604051631391905560e21b81526020015b60405180910390f35b6100cc6100c7366004611572565b61018a565b604080519283529015156020830152016100b0565b6100e96101b2565b6040516100b0919061160f565b610109610104366004611651565b610301565b6040516100b091906116dd565b6100cc610124366004611572565b61040d565b61010961013736600461171d565b6105e9565b61010961014a36600461179f565b610760565b6100e96107d6565b6101096101653660046117ea565b61084b565b61017d61017836600461183e565b610859565b6040516100b091906118fe565b5f5f886040516320c879d560e21b81526004016101a991815260200190565b60405180910390fd5b60408051600780825261010082019092526060916020820160e08036833701905050905067636170616369747960c01b815f815181106101f4576101f4611975565b602002602001018181525050666d696e53697a6560c81b8160018151811061021e5761021e611975565b602002602001018181525050666d617853697a6560c81b8160028151811061024857610248611975565b602002602001018181525050666d696e5465726d60c81b8160038151811061027257610272611975565b602002602001018181525050666d61785465726d60c81b8160048151811061029c5761029c611975565b602002602001018181525050671b5a5b965a595b1960c21b816005815181106102c7576102c7611975565b602002602001018181525050671b585e165a595b1960c21b816006815181106102f2576102f2611975565b60200260200101818152505090565b606061030f85858585610946565b6103193388610cd4565b6001600160a01b0316632ce20bdd86865f81811061033957610339611975565b905060200201358787600181811061035357610353611975565b905060200201358888600281811061036d5761036d611975565b6040516001600160e01b031960e088901b1681526001600160801b039586166004820152949093166024850152506001600160781b03602090920201351660448201526064016020604051808303815f875af11580156103cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103f39190611989565b5050604080515f8152602081019091529695505050505050565b5f808061041c848601866119b0565b90505f87875f81811061043157610431611975565b905060200201602081019061044691906119b0565b90508a64495353554560d81b148061046857508a672a2920a729a322a960c11b145b156104cd578a6001600160a01b038b166104985760405163075d062560e21b81526004016101a991815260200190565b508a64495353554560d81b146104b7576104b2828b610cf9565b6104c1565b6104c1818b610d4d565b5f9350935050506105dd565b8a8a6001600160a01b0381161561050957604051630dc8d53560e21b815260048101929092526001600160a01b031660248201526044016101a9565b50508a6e149154105657d414925390d2541053608a1b0361052e576104c18282610d83565b8a6d149154105657d2539511549154d560921b03610550576104c18282610db9565b8a6e5052494d455f53554253435249424560881b03610580576105738282610def565b60019350935050506105dd565b8a6d5052494d455f574954484452415760901b036105a15761057381610e25565b8a6c141492535157d0d3d3131150d5609a1b036105c15761057381610e88565b6040516320c879d560e21b8152600481018c90526024016101a9565b97509795505050505050565b60605f6105f93387878787610ece565b905061060b60808801606089016119b0565b6001600160a01b03166080820152604080516001808252818301909252906020808301908036833750505060e082015261064b60808801606089016119b0565b8160e001515f8151811061066157610661611975565b6001600160a01b03929092166020928302919091018201526040805160018082528183019092529182810190803683370190505091506106b26106a388611214565b6106ad338a611312565b61133a565b825f815181106106c4576106c4611975565b60200260200101906001600160a01b031690816001600160a01b031681525050815f815181106106f6576106f6611975565b60200260200101516001600160a01b0316633d2c5a81826040518263ffffffff1660e01b81526004016107299190611a0e565b5f604051808303815f87803b158015610740575f5ffd5b505af1158015610752573d5f5f3e3d5ffd5b505050505095945050505050565b606061076f8786868686610ece565b50604080516001808252818301909252906020808301908036833701905050905061079a8787610cd4565b815f815181106107ac576107ac611975565b60200260200101906001600160a01b031690816001600160a01b0316815250509695505050505050565b60408051600280825260608083018452926020830190803683370190505090506c6173736574446563696d616c7360981b815f8151811061081957610819611975565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b816001815181106102f2576102f2611975565b60606103f385858585610946565b604080516001808252818301909252606091816020015b606081526020019060019003908161087057905050905086865f81811061089957610899611975565b90506020020160208101906108ae91906119b0565b655af3107a4000868660018181106108c8576108c8611975565b905060200201356108d99190611b11565b6040516001600160a01b039092166024830152604482015260640160408051601f198184030181529190526020810180516001600160e01b0316630b6dc4cf60e01b179052815182905f9061093057610930611975565b6020026020010181905250979650505050505050565b6007838181146109755760405160016260b98360e11b03198152600481019290925260248201526044016101a9565b50508015610996576040516322a981d960e21b815260040160405180910390fd5b6109cd67636170616369747960c01b85855f8181106109b7576109b7611975565b905060200201356001600160801b038016611346565b50610a05666d617853697a6560c81b858560028181106109ef576109ef611975565b905060200201356001600160781b038016611346565b5083836001818110610a1957610a19611975565b905060200201355f14158015610a61575083836002818110610a3d57610a3d611975565b9050602002013584846001818110610a5757610a57611975565b9050602002013511155b666d696e53697a6560c81b85856001818110610a7f57610a7f611975565b9050602002013586866002818110610a9957610a99611975565b90506020020135909192610ad157604051631de62bcd60e01b81526004810193909352602483019190915260448201526064016101a9565b50505083835f818110610ae657610ae6611975565b9050602002013584846002818110610b0057610b00611975565b905060200201351115666d617853697a6560c81b85856002818110610b2757610b27611975565b9050602002013586865f818110610b4057610b40611975565b90506020020135909192610b7857604051631de62bcd60e01b81526004810193909352602483019190915260448201526064016101a9565b50505083836004818110610b8e57610b8e611975565b9050602002013584846003818110610ba857610ba8611975565b905060200201351115666d696e5465726d60c81b85856003818110610bcf57610bcf611975565b9050602002013586866004818110610be957610be9611975565b90506020020135909192610c2157604051631de62bcd60e01b81526004810193909352602483019190915260448201526064016101a9565b50505083836006818110610c3757610c37611975565b9050602002013584846005818110610c5157610c51611975565b905060200201351115671b5a5b965a595b1960c21b85856005818110610c7957610c79611975565b9050602002013586866006818110610c9357610c93611975565b90506020020135909192610ccb57604051631de62bcd60e01b81526004810193909352602483019190915260448201526064016101a9565b50505050505050565b5f610cf0610ce183611214565b610ceb8585611312565b611387565b90505b92915050565b5f7f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb67558383604051602001610d2f93929190611b34565b60405160208183030381529060405280519060200120905092915050565b5f7fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f08383604051602001610d2f93929190611b34565b5f7f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a658383604051602001610d2f93929190611b34565b5f7f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd088383604051602001610d2f93929190611b34565b5f7f8473567056328c618c1cfd978a104f32b493b61c46768ffcd0896dfed52d717e8383604051602001610d2f93929190611b34565b5f7f9d78029a08327b4fd0dfa4d5e6a140d71936e947294b39736e46b8ba46ffb1ad82604051602001610e6b9291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f7f594d768565fc53d4f10aa71734dc71a1e302040a35980646fda5494b86748c8a82604051602001610e6b9291909182526001600160a01b0316602082015260400190565b610f356040518061012001604052806060815260200160608152602001606081526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b031681526020016060815260200160608152602001606081525090565b600284818114610f645760405160016260b98360e11b03198152600481019290925260248201526044016101a9565b50505f610f9b6c6173736574446563696d616c7360981b87875f818110610f8d57610f8d611975565b905060200201356012611346565b9050610fd66e0dac2f082dcdceac2d88ee4deeee8d608b1b87876001818110610fc657610fc6611975565b90506020020135620f4240611346565b50610fe383850185611c76565b61010089015260c088015260408088019190915260208701919091528186526001600160a01b0392831660a0870152929091166060850152611027916001906113ef565b6110388260200151600160206113ef565b61104982604001515f6101006113ef565b816101000151515f0361106f5760405163078d450560e51b815260040160405180910390fd5b5f5b8260c001515181101561116657876001600160a01b03166337b40f358460c0015183815181106110a3576110a3611975565b60200260200101516040518263ffffffff1660e01b81526004016110d691906001600160a01b0391909116815260200190565b602060405180830381865afa1580156110f1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111159190611d74565b8360c00151828151811061112b5761112b611975565b60200260200101519061115d5760405163047dbd4360e41b81526001600160a01b0390911660048201526024016101a9565b50600101611071565b505f82606001516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156111a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111cc9190611d93565b60ff16905081811483606001518383909192610752576040516308ac43d560e21b81526001600160a01b039093166004840152602483019190915260448201526064016101a9565b5f8061122360208401846119b0565b60405163383fba9560e21b8152602085013560048201526c4e4641545f464143494c49545960981b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa15801561128a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112ae9190611989565b6040518263ffffffff1660e01b81526004016112cc91815260200190565b602060405180830381865afa1580156112e7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061130b9190611db3565b9392505050565b604080516001600160a01b038416602082015281830135918101919091525f90606001610d2f565b5f610cf083835f61142b565b5f8383838082111561137c576040516343660ec760e11b81526004810193909352602483019190915260448201526064016101a9565b509395945050505050565b6040513060388201526f5af43d82803e903d91602b57fd5bf3ff602482015260148101839052733d602d80600a3d3981f3363d3d373d3d3d363d738152605881018290526037600c820120607882015260556043909101205f906001600160a01b0316610cf0565b81835110158015611401575080835111155b838290916114245760405163426642e960e01b81526004016101a9929190611dce565b5050505050565b5f814710156114565760405163cf47918160e01b8152476004820152602481018390526044016101a9565b763d602d80600a3d3981f3363d3d373d3d3d363d730000008460601b60e81c175f526e5af43d82803e903d91602b57fd5bf38460781b17602052826037600984f590506001600160a01b03811661130b5760405163b06ebf3d60e01b815260040160405180910390fd5b6001600160a01b03811681146114d4575f5ffd5b50565b5f61010082840312156114e8575f5ffd5b50919050565b5f5f83601f8401126114fe575f5ffd5b5081356001600160401b03811115611514575f5ffd5b6020830191508360208260051b850101111561152e575f5ffd5b9250929050565b5f5f83601f840112611545575f5ffd5b5081356001600160401b0381111561155b575f5ffd5b60208301915083602082850101111561152e575f5ffd5b5f5f5f5f5f5f5f610180888a031215611589575f5ffd5b87359650602088013561159b816114c0565b95506115aa8960408a016114d7565b94506101408801356001600160401b038111156115c5575f5ffd5b6115d18a828b016114ee565b9095509350506101608801356001600160401b038111156115f0575f5ffd5b6115fc8a828b01611535565b989b979a50959850939692959293505050565b602080825282518282018190525f918401906040840190835b81811015611646578351835260209384019390920191600101611628565b509095945050505050565b5f5f5f5f5f5f6101608789031215611667575f5ffd5b61167188886114d7565b955061010087013594506101208701356001600160401b03811115611694575f5ffd5b6116a089828a016114ee565b9095509350506101408701356001600160401b038111156116bf575f5ffd5b6116cb89828a01611535565b979a9699509497509295939492505050565b602080825282518282018190525f918401906040840190835b818110156116465783516001600160a01b03168352602093840193909201916001016116f6565b5f5f5f5f5f6101408688031215611732575f5ffd5b61173c87876114d7565b94506101008601356001600160401b03811115611757575f5ffd5b611763888289016114ee565b9095509350506101208601356001600160401b03811115611782575f5ffd5b61178e88828901611535565b969995985093965092949392505050565b5f5f5f5f5f5f61016087890312156117b5575f5ffd5b86356117c0816114c0565b95506117cf88602089016114d7565b94506101208701356001600160401b03811115611694575f5ffd5b5f5f5f5f5f5f5f610180888a031215611801575f5ffd5b873561180c816114c0565b965061181b8960208a016114d7565b955061012088013594506101408801356001600160401b038111156115c5575f5ffd5b5f5f5f5f5f5f5f610160888a031215611855575f5ffd5b61185f89896114d7565b96506101008801356001600160401b0381111561187a575f5ffd5b6118868a828b016114ee565b9097509550506101208801356001600160401b038111156118a5575f5ffd5b6118b18a828b016114ee565b9095509350506101408801356001600160401b038111156115f0575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561195557603f198786030184526119408583516118d0565b94506020938401939190910190600101611924565b50929695505050505050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611999575f5ffd5b5051919050565b80356119ab816114c0565b919050565b5f602082840312156119c0575f5ffd5b813561130b816114c0565b5f8151808452602084019350602083015f5b82811015611a045781516001600160a01b03168652602095860195909101906001016119dd565b5093949350505050565b602081525f82516101206020840152611a2b6101408401826118d0565b90506020840151601f19848303016040850152611a4882826118d0565b9150506040840151601f19848303016060850152611a6682826118d0565b9150506060840151611a8360808501826001600160a01b03169052565b5060808401516001600160a01b03811660a08501525060a08401516001600160a01b03811660c08501525060c0840151838203601f190160e0850152611ac982826119cb565b91505060e0840151601f1984830301610100850152611ae882826119cb565b915050610100840151601f1984830301610120850152611b0882826119cb565b95945050505050565b8082028115828204841417610cf357634e487b7160e01b5f52601160045260245ffd5b9283526001600160a01b03918216602084015216604082015260600190565b604051601f8201601f191681016001600160401b0381118282101715611b7b57611b7b611961565b604052919050565b5f82601f830112611b92575f5ffd5b81356001600160401b03811115611bab57611bab611961565b611bbe601f8201601f1916602001611b53565b818152846020838601011115611bd2575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f82601f830112611bfd575f5ffd5b81356001600160401b03811115611c1657611c16611961565b8060051b611c2660208201611b53565b91825260208185018101929081019086841115611c41575f5ffd5b6020860192505b83831015611c6c578235611c5b816114c0565b825260209283019290910190611c48565b9695505050505050565b5f5f5f5f5f5f5f60e0888a031215611c8c575f5ffd5b611c95886119a0565b9650611ca3602089016119a0565b955060408801356001600160401b03811115611cbd575f5ffd5b611cc98a828b01611b83565b95505060608801356001600160401b03811115611ce4575f5ffd5b611cf08a828b01611b83565b94505060808801356001600160401b03811115611d0b575f5ffd5b611d178a828b01611b83565b93505060a08801356001600160401b03811115611d32575f5ffd5b611d3e8a828b01611bee565b92505060c08801356001600160401b03811115611d59575f5ffd5b611d658a828b01611bee565b91505092959891949750929550565b5f60208284031215611d84575f5ffd5b8151801515811461130b575f5ffd5b5f60208284031215611da3575f5ffd5b815160ff8116811461130b575f5ffd5b5f60208284031215611dc3575f5ffd5b815161130b816114c0565b604081525f611de060408301856118d0565b9050826020830152939250505056",
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
// the contract method with ID 0x844307dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address,address,address,address,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
func (nfatModule *NfatModule) PackClassLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, blocks []common.Address, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("classLimitKey", route, subject, arg2, blocks, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x844307dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address,address,address,address,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
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
// from invoking the contract method with ID 0x844307dd.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address,address,address,address,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
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
// the contract method with ID 0xe58f6f95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address,address,address,address,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (nfatModule *NfatModule) PackControllerCalls(arg0 IClassModuleContext, blocks []common.Address, values []*big.Int, arg3 []byte) []byte {
	enc, err := nfatModule.abi.Pack("controllerCalls", arg0, blocks, values, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe58f6f95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address,address,address,address,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (nfatModule *NfatModule) TryPackControllerCalls(arg0 IClassModuleContext, blocks []common.Address, values []*big.Int, arg3 []byte) ([]byte, error) {
	return nfatModule.abi.Pack("controllerCalls", arg0, blocks, values, arg3)
}

// UnpackControllerCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe58f6f95.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address,address,address,address,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (nfatModule *NfatModule) UnpackControllerCalls(data []byte) ([][]byte, error) {
	out, err := nfatModule.abi.Unpack("controllerCalls", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf8aa7f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployClass((address,bytes32,bytes32,address,address,address,address,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (nfatModule *NfatModule) PackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("deployClass", context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf8aa7f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((address,bytes32,bytes32,address,address,address,address,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (nfatModule *NfatModule) TryPackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("deployClass", context, values, data)
}

// UnpackDeployClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf8aa7f2.
//
// Solidity: function deployClass((address,bytes32,bytes32,address,address,address,address,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (nfatModule *NfatModule) UnpackDeployClass(data []byte) ([]common.Address, error) {
	out, err := nfatModule.abi.Unpack("deployClass", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5945bef2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address,address,address,address,address) context, bytes32 , uint256[] values, bytes data) returns(address[] contracts)
func (nfatModule *NfatModule) PackDeployUnit(context IClassModuleContext, arg1 [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("deployUnit", context, arg1, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5945bef2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address,address,address,address,address) context, bytes32 , uint256[] values, bytes data) returns(address[] contracts)
func (nfatModule *NfatModule) TryPackDeployUnit(context IClassModuleContext, arg1 [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("deployUnit", context, arg1, values, data)
}

// UnpackDeployUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5945bef2.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address,address,address,address,address) context, bytes32 , uint256[] values, bytes data) returns(address[] contracts)
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
// the contract method with ID 0xdb87509f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address,address,address,address,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (nfatModule *NfatModule) PackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("predictClass", factory, context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb87509f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address,address,address,address,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (nfatModule *NfatModule) TryPackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("predictClass", factory, context, values, data)
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb87509f.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address,address,address,address,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (nfatModule *NfatModule) UnpackPredictClass(data []byte) ([]common.Address, error) {
	out, err := nfatModule.abi.Unpack("predictClass", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe32d1218.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address,address,address,address,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (nfatModule *NfatModule) PackPredictUnit(arg0 common.Address, arg1 IClassModuleContext, arg2 [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := nfatModule.abi.Pack("predictUnit", arg0, arg1, arg2, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe32d1218.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address,address,address,address,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (nfatModule *NfatModule) TryPackPredictUnit(arg0 common.Address, arg1 IClassModuleContext, arg2 [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return nfatModule.abi.Pack("predictUnit", arg0, arg1, arg2, values, data)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe32d1218.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address,address,address,address,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (nfatModule *NfatModule) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := nfatModule.abi.Unpack("predictUnit", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a4221d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address,address,address,address,address) , address[] , bytes ) pure returns(bytes32, bool)
func (nfatModule *NfatModule) PackUnitLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) []byte {
	enc, err := nfatModule.abi.Pack("unitLimitKey", route, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a4221d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address,address,address,address,address) , address[] , bytes ) pure returns(bytes32, bool)
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
// from invoking the contract method with ID 0x0a4221d8.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address,address,address,address,address) , address[] , bytes ) pure returns(bytes32, bool)
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
