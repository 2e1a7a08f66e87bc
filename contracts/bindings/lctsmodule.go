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

// LctsModuleMetaData contains all meta data concerning the LctsModule contract.
var LctsModuleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CloneArgumentsTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"UnexpectedSubject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"}]",
	ID:  "LctsModule",
	Bin: "0x6080604052348015600e575f5ffd5b50611a8b8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063af8aa7f211610063578063af8aa7f214610129578063db87509f1461013c578063dbc456f21461014f578063e32d121814610156578063e58f6f9514610169575f5ffd5b806304baa00b1461009f5780630a4221d8146100b957806339ffdba5146100e15780635945bef2146100f6578063844307dd14610116575b5f5ffd5b604051634c43545360e01b81526020015b60405180910390f35b6100cc6100c736600461138e565b610191565b604080519283529015156020830152016100b0565b6100e96103a3565b6040516100b0919061142b565b61010961010436600461146d565b610481565b6040516100b091906114f9565b6100cc61012436600461138e565b610677565b610109610137366004611539565b610696565b61010961014a3660046115bb565b6106ae565b60606100e9565b610109610164366004611606565b6106c7565b61018461017736600461165a565b6060979650505050505050565b6040516100b0919061171a565b5f8088886001600160a01b038116156101d457604051630dc8d53560e21b815260048101929092526001600160a01b031660248201526044015b60405180910390fd5b505f9050806101e58587018761181a565b5050915091505f5f5f8a8a5f818110610200576102006118a1565b905060200201602081019061021591906118b5565b8b8b6001818110610228576102286118a1565b905060200201602081019061023d91906118b5565b8c8c6002818110610250576102506118a1565b905060200201602081019061026591906118b5565b9250925092508d6f534554544c455f53554253435249424560801b0361029e5761028f8583610801565b5f965096505050505050610397565b8d6c534554544c455f52454445454d60981b036102bf5761028f8582610801565b8d672a2920a729a322a960c11b036102db5761028f858561086a565b8d6e5052494d455f53554253435249424560881b0361030e576102fe85836108b8565b6001965096505050505050610397565b8d6b5052494d455f52454445454d60a01b0361032e576102fe8382610906565b8d745052494d455f434c41494d5f53554253435249424560581b03610356576102fe82610954565b8d715052494d455f434c41494d5f52454445454d60701b0361037b576102fe81610954565b6040516320c879d560e21b8152600481018f90526024016101cb565b97509795505050505050565b60408051600480825260a08201909252606091602082016080803683370190505090506c6173736574446563696d616c7360981b815f815181106103e9576103e96118a1565b60200260200101818152505067636170616369747960c01b81600181518110610414576104146118a1565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b81600281518110610446576104466118a1565b602002602001018181525050681b1bd8dad31a5b5a5d60ba1b81600381518110610472576104726118a1565b60200260200101818152505090565b60605f610493338989898989896109b7565b60408051600380825260808201909252919250602082016060803683370190505091506104ce81602001516104c783610f21565b8351610f3a565b825f815181106104e0576104e06118a1565b60200260200101906001600160a01b031690816001600160a01b03168152505061052581835f81518110610516576105166118a1565b60200260200101516001610f51565b82600181518110610538576105386118a1565b60200260200101906001600160a01b031690816001600160a01b03168152505061057c81835f8151811061056e5761056e6118a1565b60200260200101515f610f51565b8260028151811061058f5761058f6118a1565b60200260200101906001600160a01b031690816001600160a01b031681525050815f815181106105c1576105c16118a1565b60200260200101516001600160a01b031663485cc955836001815181106105ea576105ea6118a1565b602002602001015184600281518110610605576106056118a1565b60200260200101516040518363ffffffff1660e01b815260040161063f9291906001600160a01b0392831681529116602082015260400190565b5f604051808303815f87803b158015610656575f5ffd5b505af1158015610668573d5f5f3e3d5ffd5b50505050509695505050505050565b5f5f886040516320c879d560e21b81526004016101cb91815260200190565b60606106a485858585610f6c565b9695505050505050565b60606106bc85858585610f6c565b979650505050505050565b60605f6106d9898989898989896109b7565b6040805160038082526080820190925291925060208201606080368337019050509150610714816020015161070d83610f21565b8351610fd3565b825f81518110610726576107266118a1565b60200260200101906001600160a01b031690816001600160a01b03168152505061076b81835f8151811061075c5761075c6118a1565b60200260200101516001610fe0565b8260018151811061077e5761077e6118a1565b60200260200101906001600160a01b031690816001600160a01b0316815250506107c281835f815181106107b4576107b46118a1565b60200260200101515f610fe0565b826002815181106107d5576107d56118a1565b60200260200101906001600160a01b031690816001600160a01b03168152505050979650505050505050565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f906080015b6040516020818303038152906040528051906020012090505b92915050565b604080517f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb675560208201526001600160a01b038085169282019290925290821660608201525f9060800161084b565b604080517f7a04087298e8d279198803a2e12ecc29bab28b1dcc3453396d7228ee0b25c6bc60208201526001600160a01b038085169282019290925290821660608201525f9060800161084b565b604080517f2d80dca24bee027c1ccb8f5785ae88695a9e17822f53e94f0635ba72fd7270ce60208201526001600160a01b038085169282019290925290821660608201525f9060800161084b565b5f7fe03802d3733c574aab25c520c56f42cf6e5f87fade916af9b22aab21086b38708260405160200161099a9291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b610a226040805160e0810182525f8082526020808301829052828401829052835160c08101855282815290810182905292830181905260608381018290526080840182905260a084019190915290919082019081525f60208201526060604082018190529081015290565b600484818114610a515760405160016260b98360e11b03198152600481019290925260248201526044016101cb565b50505f610a886c6173736574446563696d616c7360981b87875f818110610a7a57610a7a6118a1565b905060200201356012610ffb565b90505f610a978486018661181a565b60608701805160c089019290925260a08801929092526001600160a01b03938416905251519092501615801590610ad657506001600160a01b03811615155b610af35760405163d92e233d60e01b815260040160405180910390fd5b610b028360a00151604061103c565b610b118360c00151602061103c565b5f83606001515f01516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b55573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b7991906118d0565b60608501515160ff9190911691508382818114610bc2576040516308ac43d560e21b81526001600160a01b039093166004840152602483019190915260448201526064016101cb565b50610bd691505060808b0160608c016118b5565b6060850180516001600160a01b03909216602090920191909152513060409190910152610c3167636170616369747960c01b89896001818110610c1b57610c1b6118a1565b905060200201356001600160801b038016610ffb565b6060808601516001600160801b03909216910152610c816e0dac2f082dcdceac2d88ee4deeee8d608b1b89896002818110610c6e57610c6e6118a1565b9050602002013563ffffffff8016610ffb565b60608501805163ffffffff9092166080909201919091525160ff841660a090910152610cda681b1bd8dad31a5b5a5d60ba1b89896003818110610cc657610cc66118a1565b9050602002013564ffffffffff8016610ffb565b64ffffffffff1660808501525f610cf460208c018c6118b5565b60405163383fba9560e21b815260208d0135600482015269554e49545f534841524560b01b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610d58573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d7c91906118f0565b6040518263ffffffff1660e01b8152600401610d9a91815260200190565b602060405180830381865afa158015610db5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dd99190611907565b6001600160a01b0390811660208088019190915260405163383fba9560e21b8152908d01356004820152694c4354535f515545554560b01b60248201529082169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610e46573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e6a91906118f0565b6040518263ffffffff1660e01b8152600401610e8891815260200190565b602060405180830381865afa158015610ea3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ec79190611907565b6001600160a01b039081166040878101919091528051918e1660208301528c81013590820152606081018b905260800160408051601f198184030181529190528051602090910120855250929a9950505050505050505050565b606061086482606001518360a001518460c00151611076565b5f610f478484845f6110c9565b90505b9392505050565b5f610f478460400151610f658686866110e2565b8651610f3a565b60605f848015610f9b5760405160016260b98360e11b03198152600481019290925260248201526044016101cb565b50508115610fbc576040516322a981d960e21b815260040160405180910390fd5b5050604080515f8152602081019091529392505050565b5f610f4784848430611194565b5f610f478460400151610ff48686866110e2565b8651610fd3565b5f83838380821115611031576040516343660ec760e11b81526004810193909352602483019190915260448201526064016101cb565b509395945050505050565b81511580159061104d575080825111155b828290916110705760405163426642e960e01b81526004016101cb929190611922565b50505050565b6060835f015184602001518560400151866060015187608001518860a00151885189896040516020016110b19998979695949392919061195a565b60405160208183030381529060405290509392505050565b5f5f6110d586866111b4565b90506106a4838583611212565b6040805160a081018252606085810180516020908101516001600160a01b03808216865292515180841683870152928816858701526080808a015164ffffffffff81168787015288151591909601819052865191851b6001600160601b03199081169383019390935292841b8216603482015287841b909116604882015260d89390931b6001600160d81b031916605c84015260f81b6061830152825180830360420181526062909201909252610f47565b5f5f6111a086866111b4565b90506106a48482805190602001208561129f565b6060615fd3825111156111da5760405163250a241560e21b815260040160405180910390fd5b81516111e790602d6119f4565b83836040516020016111fb93929190611a13565b604051602081830303815290604052905092915050565b5f8347101561123d5760405163cf47918160e01b8152476004820152602481018590526044016101cb565b81515f0361125e57604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b038116610f4a573d5f036112975760405163b06ebf3d60e01b815260040160405180910390fd5b610f4a6112d1565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040513d5f823e3d81fd5b6001600160a01b03811681146112f0575f5ffd5b50565b5f6101008284031215611304575f5ffd5b50919050565b5f5f83601f84011261131a575f5ffd5b5081356001600160401b03811115611330575f5ffd5b6020830191508360208260051b850101111561134a575f5ffd5b9250929050565b5f5f83601f840112611361575f5ffd5b5081356001600160401b03811115611377575f5ffd5b60208301915083602082850101111561134a575f5ffd5b5f5f5f5f5f5f5f610180888a0312156113a5575f5ffd5b8735965060208801356113b7816112dc565b95506113c68960408a016112f3565b94506101408801356001600160401b038111156113e1575f5ffd5b6113ed8a828b0161130a565b9095509350506101608801356001600160401b0381111561140c575f5ffd5b6114188a828b01611351565b989b979a50959850939692959293505050565b602080825282518282018190525f918401906040840190835b81811015611462578351835260209384019390920191600101611444565b509095945050505050565b5f5f5f5f5f5f6101608789031215611483575f5ffd5b61148d88886112f3565b955061010087013594506101208701356001600160401b038111156114b0575f5ffd5b6114bc89828a0161130a565b9095509350506101408701356001600160401b038111156114db575f5ffd5b6114e789828a01611351565b979a9699509497509295939492505050565b602080825282518282018190525f918401906040840190835b818110156114625783516001600160a01b0316835260209384019390920191600101611512565b5f5f5f5f5f610140868803121561154e575f5ffd5b61155887876112f3565b94506101008601356001600160401b03811115611573575f5ffd5b61157f8882890161130a565b9095509350506101208601356001600160401b0381111561159e575f5ffd5b6115aa88828901611351565b969995985093965092949392505050565b5f5f5f5f5f5f61016087890312156115d1575f5ffd5b86356115dc816112dc565b95506115eb88602089016112f3565b94506101208701356001600160401b038111156114b0575f5ffd5b5f5f5f5f5f5f5f610180888a03121561161d575f5ffd5b8735611628816112dc565b96506116378960208a016112f3565b955061012088013594506101408801356001600160401b038111156113e1575f5ffd5b5f5f5f5f5f5f5f610160888a031215611671575f5ffd5b61167b89896112f3565b96506101008801356001600160401b03811115611696575f5ffd5b6116a28a828b0161130a565b9097509550506101208801356001600160401b038111156116c1575f5ffd5b6116cd8a828b0161130a565b9095509350506101408801356001600160401b0381111561140c575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561177157603f1987860301845261175c8583516116ec565b94506020938401939190910190600101611740565b50929695505050505050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126117a0575f5ffd5b81356001600160401b038111156117b9576117b961177d565b604051601f8201601f19908116603f011681016001600160401b03811182821017156117e7576117e761177d565b6040528181528382016020018510156117fe575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f6080858703121561182d575f5ffd5b8435611838816112dc565b93506020850135611848816112dc565b925060408501356001600160401b03811115611862575f5ffd5b61186e87828801611791565b92505060608501356001600160401b03811115611889575f5ffd5b61189587828801611791565b91505092959194509250565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156118c5575f5ffd5b8135610f4a816112dc565b5f602082840312156118e0575f5ffd5b815160ff81168114610f4a575f5ffd5b5f60208284031215611900575f5ffd5b5051919050565b5f60208284031215611917575f5ffd5b8151610f4a816112dc565b604081525f61193460408301856116ec565b90508260208301529392505050565b5f81518060208401855e5f93019283525090919050565b6001600160601b031960608b811b821683528a811b8216601484015289901b1660288201526fffffffffffffffffffffffffffffffff19608088901b16603c8201526001600160e01b031960e087901b16604c8201526001600160f81b031960f886811b8216605084015285901b1660518201525f6119e56119df6052840186611943565b84611943565b9b9a5050505050505050505050565b8082018082111561086457634e487b7160e01b5f52601160045260245ffd5b606160f81b815260f084901b6001600160f01b0319166001820152703d81600a3d39f3363d3d373d3d3d363d7360781b6003820152606083901b6001600160601b03191660148201526e5af43d82803e903d91602b57fd5bf360881b60288201525f611a826037830184611943565b9594505050505056",
}

// LctsModule is an auto generated Go binding around an Ethereum contract.
type LctsModule struct {
	abi abi.ABI
}

// NewLctsModule creates a new instance of LctsModule.
func NewLctsModule() *LctsModule {
	parsed, err := LctsModuleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LctsModule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LctsModule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x844307dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classLimitKey(bytes32 route, address , (address,bytes32,bytes32,address,address,address,address,address) , address[] , bytes ) pure returns(bytes32, bool)
func (lctsModule *LctsModule) PackClassLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) []byte {
	enc, err := lctsModule.abi.Pack("classLimitKey", route, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x844307dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classLimitKey(bytes32 route, address , (address,bytes32,bytes32,address,address,address,address,address) , address[] , bytes ) pure returns(bytes32, bool)
func (lctsModule *LctsModule) TryPackClassLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) ([]byte, error) {
	return lctsModule.abi.Pack("classLimitKey", route, arg1, arg2, arg3, arg4)
}

// LctsModuleClassLimitKeyOutput serves as a container for the return parameters of contract
// method ClassLimitKey.
type LctsModuleClassLimitKeyOutput struct {
	Arg0 [32]byte
	Arg1 bool
}

// UnpackClassLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x844307dd.
//
// Solidity: function classLimitKey(bytes32 route, address , (address,bytes32,bytes32,address,address,address,address,address) , address[] , bytes ) pure returns(bytes32, bool)
func (lctsModule *LctsModule) UnpackClassLimitKey(data []byte) (LctsModuleClassLimitKeyOutput, error) {
	out, err := lctsModule.abi.Unpack("classLimitKey", data)
	outstruct := new(LctsModuleClassLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackClassParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbc456f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classParameters() pure returns(bytes32[] names)
func (lctsModule *LctsModule) PackClassParameters() []byte {
	enc, err := lctsModule.abi.Pack("classParameters")
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
func (lctsModule *LctsModule) TryPackClassParameters() ([]byte, error) {
	return lctsModule.abi.Pack("classParameters")
}

// UnpackClassParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbc456f2.
//
// Solidity: function classParameters() pure returns(bytes32[] names)
func (lctsModule *LctsModule) UnpackClassParameters(data []byte) ([][32]byte, error) {
	out, err := lctsModule.abi.Unpack("classParameters", data)
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
// Solidity: function controllerCalls((address,bytes32,bytes32,address,address,address,address,address) , address[] , uint256[] , bytes ) pure returns(bytes[] calls)
func (lctsModule *LctsModule) PackControllerCalls(arg0 IClassModuleContext, arg1 []common.Address, arg2 []*big.Int, arg3 []byte) []byte {
	enc, err := lctsModule.abi.Pack("controllerCalls", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe58f6f95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address,address,address,address,address) , address[] , uint256[] , bytes ) pure returns(bytes[] calls)
func (lctsModule *LctsModule) TryPackControllerCalls(arg0 IClassModuleContext, arg1 []common.Address, arg2 []*big.Int, arg3 []byte) ([]byte, error) {
	return lctsModule.abi.Pack("controllerCalls", arg0, arg1, arg2, arg3)
}

// UnpackControllerCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe58f6f95.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address,address,address,address,address) , address[] , uint256[] , bytes ) pure returns(bytes[] calls)
func (lctsModule *LctsModule) UnpackControllerCalls(data []byte) ([][]byte, error) {
	out, err := lctsModule.abi.Unpack("controllerCalls", data)
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
// Solidity: function deployClass((address,bytes32,bytes32,address,address,address,address,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) PackDeployClass(arg0 IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("deployClass", arg0, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf8aa7f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((address,bytes32,bytes32,address,address,address,address,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) TryPackDeployClass(arg0 IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("deployClass", arg0, values, data)
}

// UnpackDeployClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf8aa7f2.
//
// Solidity: function deployClass((address,bytes32,bytes32,address,address,address,address,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) UnpackDeployClass(data []byte) ([]common.Address, error) {
	out, err := lctsModule.abi.Unpack("deployClass", data)
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
// Solidity: function deployUnit((address,bytes32,bytes32,address,address,address,address,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (lctsModule *LctsModule) PackDeployUnit(context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("deployUnit", context, unit, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5945bef2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address,address,address,address,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (lctsModule *LctsModule) TryPackDeployUnit(context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("deployUnit", context, unit, values, data)
}

// UnpackDeployUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5945bef2.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address,address,address,address,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (lctsModule *LctsModule) UnpackDeployUnit(data []byte) ([]common.Address, error) {
	out, err := lctsModule.abi.Unpack("deployUnit", data)
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
func (lctsModule *LctsModule) PackKind() []byte {
	enc, err := lctsModule.abi.Pack("kind")
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
func (lctsModule *LctsModule) TryPackKind() ([]byte, error) {
	return lctsModule.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(bytes32)
func (lctsModule *LctsModule) UnpackKind(data []byte) ([32]byte, error) {
	out, err := lctsModule.abi.Unpack("kind", data)
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
// Solidity: function predictClass(address , (address,bytes32,bytes32,address,address,address,address,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) PackPredictClass(arg0 common.Address, arg1 IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("predictClass", arg0, arg1, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb87509f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass(address , (address,bytes32,bytes32,address,address,address,address,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) TryPackPredictClass(arg0 common.Address, arg1 IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("predictClass", arg0, arg1, values, data)
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb87509f.
//
// Solidity: function predictClass(address , (address,bytes32,bytes32,address,address,address,address,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) UnpackPredictClass(data []byte) ([]common.Address, error) {
	out, err := lctsModule.abi.Unpack("predictClass", data)
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
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address,address,address,address,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (lctsModule *LctsModule) PackPredictUnit(factory common.Address, context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("predictUnit", factory, context, unit, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe32d1218.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address,address,address,address,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (lctsModule *LctsModule) TryPackPredictUnit(factory common.Address, context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("predictUnit", factory, context, unit, values, data)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe32d1218.
//
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address,address,address,address,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (lctsModule *LctsModule) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := lctsModule.abi.Unpack("predictUnit", data)
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
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address,address,address,address,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
func (lctsModule *LctsModule) PackUnitLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, contracts []common.Address, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("unitLimitKey", route, subject, arg2, contracts, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a4221d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address,address,address,address,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
func (lctsModule *LctsModule) TryPackUnitLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, contracts []common.Address, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("unitLimitKey", route, subject, arg2, contracts, data)
}

// LctsModuleUnitLimitKeyOutput serves as a container for the return parameters of contract
// method UnitLimitKey.
type LctsModuleUnitLimitKeyOutput struct {
	Key   [32]byte
	Prime bool
}

// UnpackUnitLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a4221d8.
//
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address,address,address,address,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
func (lctsModule *LctsModule) UnpackUnitLimitKey(data []byte) (LctsModuleUnitLimitKeyOutput, error) {
	out, err := lctsModule.abi.Unpack("unitLimitKey", data)
	outstruct := new(LctsModuleUnitLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Prime = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackUnitParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ffdba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitParameters() pure returns(bytes32[] names)
func (lctsModule *LctsModule) PackUnitParameters() []byte {
	enc, err := lctsModule.abi.Pack("unitParameters")
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
func (lctsModule *LctsModule) TryPackUnitParameters() ([]byte, error) {
	return lctsModule.abi.Pack("unitParameters")
}

// UnpackUnitParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39ffdba5.
//
// Solidity: function unitParameters() pure returns(bytes32[] names)
func (lctsModule *LctsModule) UnpackUnitParameters(data []byte) ([][32]byte, error) {
	out, err := lctsModule.abi.Unpack("unitParameters", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (lctsModule *LctsModule) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["CloneArgumentsTooLong"].ID.Bytes()[:4]) {
		return lctsModule.UnpackCloneArgumentsTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["Create2EmptyBytecode"].ID.Bytes()[:4]) {
		return lctsModule.UnpackCreate2EmptyBytecodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["DecimalsMismatch"].ID.Bytes()[:4]) {
		return lctsModule.UnpackDecimalsMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return lctsModule.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return lctsModule.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["RouteUnknown"].ID.Bytes()[:4]) {
		return lctsModule.UnpackRouteUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["TextLength"].ID.Bytes()[:4]) {
		return lctsModule.UnpackTextLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["UnexpectedData"].ID.Bytes()[:4]) {
		return lctsModule.UnpackUnexpectedDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["UnexpectedSubject"].ID.Bytes()[:4]) {
		return lctsModule.UnpackUnexpectedSubjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["ValueCount"].ID.Bytes()[:4]) {
		return lctsModule.UnpackValueCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["ValueTooLarge"].ID.Bytes()[:4]) {
		return lctsModule.UnpackValueTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return lctsModule.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LctsModuleCloneArgumentsTooLong represents a CloneArgumentsTooLong error raised by the LctsModule contract.
type LctsModuleCloneArgumentsTooLong struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CloneArgumentsTooLong()
func LctsModuleCloneArgumentsTooLongErrorID() common.Hash {
	return common.HexToHash("0x94289054871591d3430cc609d2f0e85b3474ba36313e71e06c09c95ae956555b")
}

// UnpackCloneArgumentsTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CloneArgumentsTooLong()
func (lctsModule *LctsModule) UnpackCloneArgumentsTooLongError(raw []byte) (*LctsModuleCloneArgumentsTooLong, error) {
	out := new(LctsModuleCloneArgumentsTooLong)
	if err := lctsModule.abi.UnpackIntoInterface(out, "CloneArgumentsTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleCreate2EmptyBytecode represents a Create2EmptyBytecode error raised by the LctsModule contract.
type LctsModuleCreate2EmptyBytecode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Create2EmptyBytecode()
func LctsModuleCreate2EmptyBytecodeErrorID() common.Hash {
	return common.HexToHash("0x4ca249dcffe41558ef8b961d71c905e4fa4317a1663f377b9610642e4e0abdb6")
}

// UnpackCreate2EmptyBytecodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Create2EmptyBytecode()
func (lctsModule *LctsModule) UnpackCreate2EmptyBytecodeError(raw []byte) (*LctsModuleCreate2EmptyBytecode, error) {
	out := new(LctsModuleCreate2EmptyBytecode)
	if err := lctsModule.abi.UnpackIntoInterface(out, "Create2EmptyBytecode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleDecimalsMismatch represents a DecimalsMismatch error raised by the LctsModule contract.
type LctsModuleDecimalsMismatch struct {
	Asset    common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecimalsMismatch(address asset, uint256 expected, uint256 actual)
func LctsModuleDecimalsMismatchErrorID() common.Hash {
	return common.HexToHash("0x22b10f549827965e9c77871d8e395867830d5ac47ebc8216417e7ad67f5bc77e")
}

// UnpackDecimalsMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecimalsMismatch(address asset, uint256 expected, uint256 actual)
func (lctsModule *LctsModule) UnpackDecimalsMismatchError(raw []byte) (*LctsModuleDecimalsMismatch, error) {
	out := new(LctsModuleDecimalsMismatch)
	if err := lctsModule.abi.UnpackIntoInterface(out, "DecimalsMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleFailedDeployment represents a FailedDeployment error raised by the LctsModule contract.
type LctsModuleFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func LctsModuleFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (lctsModule *LctsModule) UnpackFailedDeploymentError(raw []byte) (*LctsModuleFailedDeployment, error) {
	out := new(LctsModuleFailedDeployment)
	if err := lctsModule.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleInsufficientBalance represents a InsufficientBalance error raised by the LctsModule contract.
type LctsModuleInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func LctsModuleInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (lctsModule *LctsModule) UnpackInsufficientBalanceError(raw []byte) (*LctsModuleInsufficientBalance, error) {
	out := new(LctsModuleInsufficientBalance)
	if err := lctsModule.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleRouteUnknown represents a RouteUnknown error raised by the LctsModule contract.
type LctsModuleRouteUnknown struct {
	Route [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RouteUnknown(bytes32 route)
func LctsModuleRouteUnknownErrorID() common.Hash {
	return common.HexToHash("0x8321e754ad13b57f585e3f34c586f29869009273ed46a9544dda5d4c0091fb84")
}

// UnpackRouteUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RouteUnknown(bytes32 route)
func (lctsModule *LctsModule) UnpackRouteUnknownError(raw []byte) (*LctsModuleRouteUnknown, error) {
	out := new(LctsModuleRouteUnknown)
	if err := lctsModule.abi.UnpackIntoInterface(out, "RouteUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleTextLength represents a TextLength error raised by the LctsModule contract.
type LctsModuleTextLength struct {
	Text string
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextLength(string text, uint256 max)
func LctsModuleTextLengthErrorID() common.Hash {
	return common.HexToHash("0x426642e904baa6cd0d9b02ff5ab8f9cc5ea8661b00d9d7303bd3e5bdaf587d4e")
}

// UnpackTextLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextLength(string text, uint256 max)
func (lctsModule *LctsModule) UnpackTextLengthError(raw []byte) (*LctsModuleTextLength, error) {
	out := new(LctsModuleTextLength)
	if err := lctsModule.abi.UnpackIntoInterface(out, "TextLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleUnexpectedData represents a UnexpectedData error raised by the LctsModule contract.
type LctsModuleUnexpectedData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedData()
func LctsModuleUnexpectedDataErrorID() common.Hash {
	return common.HexToHash("0x8aa6076476d9306d97827c7f1da2010bfa4eb9623b5dcbde28251eaf32f438c6")
}

// UnpackUnexpectedDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedData()
func (lctsModule *LctsModule) UnpackUnexpectedDataError(raw []byte) (*LctsModuleUnexpectedData, error) {
	out := new(LctsModuleUnexpectedData)
	if err := lctsModule.abi.UnpackIntoInterface(out, "UnexpectedData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleUnexpectedSubject represents a UnexpectedSubject error raised by the LctsModule contract.
type LctsModuleUnexpectedSubject struct {
	Route   [32]byte
	Subject common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedSubject(bytes32 route, address subject)
func LctsModuleUnexpectedSubjectErrorID() common.Hash {
	return common.HexToHash("0x372354d4922114bdf0f381f095f68d4abefae8b3974e83e884e3e30e372acf10")
}

// UnpackUnexpectedSubjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedSubject(bytes32 route, address subject)
func (lctsModule *LctsModule) UnpackUnexpectedSubjectError(raw []byte) (*LctsModuleUnexpectedSubject, error) {
	out := new(LctsModuleUnexpectedSubject)
	if err := lctsModule.abi.UnpackIntoInterface(out, "UnexpectedSubject", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleValueCount represents a ValueCount error raised by the LctsModule contract.
type LctsModuleValueCount struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func LctsModuleValueCountErrorID() common.Hash {
	return common.HexToHash("0xff3e8cfac562c4f6dff95ed5f5b2750e608806238f6a113f13f67fb1c2f51f41")
}

// UnpackValueCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func (lctsModule *LctsModule) UnpackValueCountError(raw []byte) (*LctsModuleValueCount, error) {
	out := new(LctsModuleValueCount)
	if err := lctsModule.abi.UnpackIntoInterface(out, "ValueCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleValueTooLarge represents a ValueTooLarge error raised by the LctsModule contract.
type LctsModuleValueTooLarge struct {
	Name  [32]byte
	Value *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooLarge(bytes32 name, uint256 value, uint256 max)
func LctsModuleValueTooLargeErrorID() common.Hash {
	return common.HexToHash("0x86cc1d8e23c0dca4350791362996393a26d7354120542ba901a4e3a93368ecf8")
}

// UnpackValueTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooLarge(bytes32 name, uint256 value, uint256 max)
func (lctsModule *LctsModule) UnpackValueTooLargeError(raw []byte) (*LctsModuleValueTooLarge, error) {
	out := new(LctsModuleValueTooLarge)
	if err := lctsModule.abi.UnpackIntoInterface(out, "ValueTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsModuleZeroAddress represents a ZeroAddress error raised by the LctsModule contract.
type LctsModuleZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func LctsModuleZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (lctsModule *LctsModule) UnpackZeroAddressError(raw []byte) (*LctsModuleZeroAddress, error) {
	out := new(LctsModuleZeroAddress)
	if err := lctsModule.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
