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
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CloneArgumentsTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"UnexpectedSubject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"}]",
	ID:  "LctsModule",
	Bin: "0x6080604052348015600e575f5ffd5b50611a7d8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063955b327f11610063578063955b327f14610129578063988186371461013c578063cdfe195714610164578063dbc456f214610177578063fa17daf71461017e575f5ffd5b806304baa00b1461009f57806305b00515146100b957806332194754146100e157806339ffdba5146101015780636135008014610116575b5f5ffd5b604051634c43545360e01b81526020015b60405180910390f35b6100cc6100c7366004611391565b610191565b604080519283529015156020830152016100b0565b6100f46100ef36600461142c565b6101b9565b6040516100b0919061147e565b6101096102f3565b6040516100b091906114c9565b6100f4610124366004611500565b6103d1565b6100f461013736600461157f565b6103e9565b61015761014a366004611610565b6060979650505050505050565b6040516100b091906116cc565b6100cc610172366004611391565b610402565b6060610109565b6100f461018c36600461172f565b61060f565b5f5f886040516320c879d560e21b81526004016101b091815260200190565b60405180910390fd5b60605f6101cb89898989898989610805565b604080516003808252608082019092529192506020820160608036833701905050915061020681602001516101ff83610d6f565b8351610d8e565b825f8151811061021857610218611783565b60200260200101906001600160a01b031690816001600160a01b03168152505061025d81835f8151811061024e5761024e611783565b60200260200101516001610da5565b8260018151811061027057610270611783565b60200260200101906001600160a01b031690816001600160a01b0316815250506102b481835f815181106102a6576102a6611783565b60200260200101515f610da5565b826002815181106102c7576102c7611783565b60200260200101906001600160a01b031690816001600160a01b03168152505050979650505050505050565b60408051600480825260a08201909252606091602082016080803683370190505090506c6173736574446563696d616c7360981b815f8151811061033957610339611783565b60200260200101818152505067636170616369747960c01b8160018151811061036457610364611783565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b8160028151811061039657610396611783565b602002602001018181525050681b1bd8dad31a5b5a5d60ba1b816003815181106103c2576103c2611783565b60200260200101818152505090565b60606103df85858585610dc0565b9695505050505050565b60606103f785858585610dc0565b979650505050505050565b5f8088886001600160a01b0381161561044057604051630dc8d53560e21b815260048101929092526001600160a01b031660248201526044016101b0565b505f90508061045185870187611820565b5050915091505f5f5f8a8a5f81811061046c5761046c611783565b905060200201602081019061048191906118a7565b8b8b600181811061049457610494611783565b90506020020160208101906104a991906118a7565b8c8c60028181106104bc576104bc611783565b90506020020160208101906104d191906118a7565b9250925092508d6f534554544c455f53554253435249424560801b0361050a576104fb8583610e27565b5f965096505050505050610603565b8d6c534554544c455f52454445454d60981b0361052b576104fb8582610e27565b8d672a2920a729a322a960c11b03610547576104fb8585610e8f565b8d6e5052494d455f53554253435249424560881b0361057a5761056a8583610edd565b6001965096505050505050610603565b8d6b5052494d455f52454445454d60a01b0361059a5761056a8382610f2b565b8d745052494d455f434c41494d5f53554253435249424560581b036105c25761056a82610f79565b8d715052494d455f434c41494d5f52454445454d60701b036105e75761056a81610f79565b6040516320c879d560e21b8152600481018f90526024016101b0565b97509795505050505050565b60605f61062133898989898989610805565b604080516003808252608082019092529192506020820160608036833701905050915061065c816020015161065583610d6f565b8351610fdc565b825f8151811061066e5761066e611783565b60200260200101906001600160a01b031690816001600160a01b0316815250506106b381835f815181106106a4576106a4611783565b60200260200101516001610fe9565b826001815181106106c6576106c6611783565b60200260200101906001600160a01b031690816001600160a01b03168152505061070a81835f815181106106fc576106fc611783565b60200260200101515f610fe9565b8260028151811061071d5761071d611783565b60200260200101906001600160a01b031690816001600160a01b031681525050815f8151811061074f5761074f611783565b60200260200101516001600160a01b031663485cc9558360018151811061077857610778611783565b60200260200101518460028151811061079357610793611783565b60200260200101516040518363ffffffff1660e01b81526004016107cd9291906001600160a01b0392831681529116602082015260400190565b5f604051808303815f87803b1580156107e4575f5ffd5b505af11580156107f6573d5f5f3e3d5ffd5b50505050509695505050505050565b6108706040805160e0810182525f8082526020808301829052828401829052835160c08101855282815290810182905292830181905260608381018290526080840182905260a084019190915290919082019081525f60208201526060604082018190529081015290565b60048481811461089f5760405160016260b98360e11b03198152600481019290925260248201526044016101b0565b50505f6108d66c6173736574446563696d616c7360981b87875f8181106108c8576108c8611783565b905060200201356012611004565b90505f6108e584860186611820565b60608701805160c089019290925260a08801929092526001600160a01b0393841690525151909250161580159061092457506001600160a01b03811615155b6109415760405163d92e233d60e01b815260040160405180910390fd5b6109508360a001516040611045565b61095f8360c001516020611045565b5f83606001515f01516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109a3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109c791906118c2565b60608501515160ff9190911691508382818114610a10576040516308ac43d560e21b81526001600160a01b039093166004840152602483019190915260448201526064016101b0565b50610a2491505060808b0160608c016118a7565b6060850180516001600160a01b03909216602090920191909152513060409190910152610a7f67636170616369747960c01b89896001818110610a6957610a69611783565b905060200201356001600160801b038016611004565b6060808601516001600160801b03909216910152610acf6e0dac2f082dcdceac2d88ee4deeee8d608b1b89896002818110610abc57610abc611783565b9050602002013563ffffffff8016611004565b60608501805163ffffffff9092166080909201919091525160ff841660a090910152610b28681b1bd8dad31a5b5a5d60ba1b89896003818110610b1457610b14611783565b9050602002013564ffffffffff8016611004565b64ffffffffff1660808501525f610b4260208c018c6118a7565b60405163383fba9560e21b815260208d0135600482015269554e49545f534841524560b01b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610ba6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bca91906118e2565b6040518263ffffffff1660e01b8152600401610be891815260200190565b602060405180830381865afa158015610c03573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2791906118f9565b6001600160a01b0390811660208088019190915260405163383fba9560e21b8152908d01356004820152694c4354535f515545554560b01b60248201529082169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610c94573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cb891906118e2565b6040518263ffffffff1660e01b8152600401610cd691815260200190565b602060405180830381865afa158015610cf1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d1591906118f9565b6001600160a01b039081166040878101919091528051918e1660208301528c81013590820152606081018b905260800160408051601f198184030181529190528051602090910120855250929a9950505050505050505050565b6060610d8882606001518360a001518460c0015161107f565b92915050565b5f610d9b848484306110d2565b90505b9392505050565b5f610d9b8460400151610db98686866110f2565b8651610d8e565b60605f848015610def5760405160016260b98360e11b03198152600481019290925260248201526044016101b0565b50508115610e10576040516322a981d960e21b815260040160405180910390fd5b5050604080515f8152602081019091529392505050565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b604080517f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb675560208201526001600160a01b038085169282019290925290821660608201525f90608001610e71565b604080517f7a04087298e8d279198803a2e12ecc29bab28b1dcc3453396d7228ee0b25c6bc60208201526001600160a01b038085169282019290925290821660608201525f90608001610e71565b604080517f2d80dca24bee027c1ccb8f5785ae88695a9e17822f53e94f0635ba72fd7270ce60208201526001600160a01b038085169282019290925290821660608201525f90608001610e71565b5f7fe03802d3733c574aab25c520c56f42cf6e5f87fade916af9b22aab21086b387082604051602001610fbf9291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f610d9b8484845f6111a4565b5f610d9b8460400151610ffd8686866110f2565b8651610fdc565b5f8383838082111561103a576040516343660ec760e11b81526004810193909352602483019190915260448201526064016101b0565b509395945050505050565b815115801590611056575080825111155b828290916110795760405163426642e960e01b81526004016101b0929190611914565b50505050565b6060835f015184602001518560400151866060015187608001518860a00151885189896040516020016110ba9998979695949392919061194c565b60405160208183030381529060405290509392505050565b5f5f6110de86866111bd565b90506103df8482805190602001208561121b565b6040805160a081018252606085810180516020908101516001600160a01b03808216865292515180841683870152928816858701526080808a015164ffffffffff81168787015288151591909601819052865191851b6001600160601b03199081169383019390935292841b8216603482015287841b909116604882015260d89390931b6001600160d81b031916605c84015260f81b6061830152825180830360420181526062909201909252610d9b565b5f5f6111b086866111bd565b90506103df83858361124d565b6060615fd3825111156111e35760405163250a241560e21b815260040160405180910390fd5b81516111f090602d6119e6565b838360405160200161120493929190611a05565b604051602081830303815290604052905092915050565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b5f834710156112785760405163cf47918160e01b8152476004820152602481018590526044016101b0565b81515f0361129957604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b038116610d9e573d5f036112d25760405163b06ebf3d60e01b815260040160405180910390fd5b610d9e6040513d5f823e3d81fd5b6001600160a01b03811681146112f4575f5ffd5b50565b5f60808284031215611307575f5ffd5b50919050565b5f5f83601f84011261131d575f5ffd5b5081356001600160401b03811115611333575f5ffd5b6020830191508360208260051b850101111561134d575f5ffd5b9250929050565b5f5f83601f840112611364575f5ffd5b5081356001600160401b0381111561137a575f5ffd5b60208301915083602082850101111561134d575f5ffd5b5f5f5f5f5f5f5f610100888a0312156113a8575f5ffd5b8735965060208801356113ba816112e0565b95506113c98960408a016112f7565b945060c08801356001600160401b038111156113e3575f5ffd5b6113ef8a828b0161130d565b90955093505060e08801356001600160401b0381111561140d575f5ffd5b6114198a828b01611354565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f610100888a031215611443575f5ffd5b873561144e816112e0565b965061145d8960208a016112f7565b955060a0880135945060c08801356001600160401b038111156113e3575f5ffd5b602080825282518282018190525f918401906040840190835b818110156114be5783516001600160a01b0316835260209384019390920191600101611497565b509095945050505050565b602080825282518282018190525f918401906040840190835b818110156114be5783518352602093840193909201916001016114e2565b5f5f5f5f5f60c08688031215611514575f5ffd5b61151e87876112f7565b945060808601356001600160401b03811115611538575f5ffd5b6115448882890161130d565b90955093505060a08601356001600160401b03811115611562575f5ffd5b61156e88828901611354565b969995985093965092949392505050565b5f5f5f5f5f5f60e08789031215611594575f5ffd5b863561159f816112e0565b95506115ae88602089016112f7565b945060a08701356001600160401b038111156115c8575f5ffd5b6115d489828a0161130d565b90955093505060c08701356001600160401b038111156115f2575f5ffd5b6115fe89828a01611354565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60e0888a031215611626575f5ffd5b61163089896112f7565b965060808801356001600160401b0381111561164a575f5ffd5b6116568a828b0161130d565b90975095505060a08801356001600160401b03811115611674575f5ffd5b6116808a828b0161130d565b90955093505060c08801356001600160401b0381111561140d575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561172357603f1987860301845261170e85835161169e565b945060209384019391909101906001016116f2565b50929695505050505050565b5f5f5f5f5f5f60e08789031215611744575f5ffd5b61174e88886112f7565b95506080870135945060a08701356001600160401b038111156115c8575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f82601f8301126117a6575f5ffd5b81356001600160401b038111156117bf576117bf61176f565b604051601f8201601f19908116603f011681016001600160401b03811182821017156117ed576117ed61176f565b604052818152838201602001851015611804575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611833575f5ffd5b843561183e816112e0565b9350602085013561184e816112e0565b925060408501356001600160401b03811115611868575f5ffd5b61187487828801611797565b92505060608501356001600160401b0381111561188f575f5ffd5b61189b87828801611797565b91505092959194509250565b5f602082840312156118b7575f5ffd5b8135610d9e816112e0565b5f602082840312156118d2575f5ffd5b815160ff81168114610d9e575f5ffd5b5f602082840312156118f2575f5ffd5b5051919050565b5f60208284031215611909575f5ffd5b8151610d9e816112e0565b604081525f611926604083018561169e565b90508260208301529392505050565b5f81518060208401855e5f93019283525090919050565b6001600160601b031960608b811b821683528a811b8216601484015289901b1660288201526fffffffffffffffffffffffffffffffff19608088901b16603c8201526001600160e01b031960e087901b16604c8201526001600160f81b031960f886811b8216605084015285901b1660518201525f6119d76119d16052840186611935565b84611935565b9b9a5050505050505050505050565b80820180821115610d8857634e487b7160e01b5f52601160045260245ffd5b606160f81b815260f084901b6001600160f01b0319166001820152703d81600a3d39f3363d3d373d3d3d363d7360781b6003820152606083901b6001600160601b03191660148201526e5af43d82803e903d91602b57fd5bf360881b60288201525f611a746037830184611935565b9594505050505056",
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
// the contract method with ID 0x05b00515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
func (lctsModule *LctsModule) PackClassLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) []byte {
	enc, err := lctsModule.abi.Pack("classLimitKey", route, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b00515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
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
// from invoking the contract method with ID 0x05b00515.
//
// Solidity: function classLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
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
// the contract method with ID 0x98818637.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] , uint256[] , bytes ) pure returns(bytes[] calls)
func (lctsModule *LctsModule) PackControllerCalls(arg0 IClassModuleContext, arg1 []common.Address, arg2 []*big.Int, arg3 []byte) []byte {
	enc, err := lctsModule.abi.Pack("controllerCalls", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98818637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] , uint256[] , bytes ) pure returns(bytes[] calls)
func (lctsModule *LctsModule) TryPackControllerCalls(arg0 IClassModuleContext, arg1 []common.Address, arg2 []*big.Int, arg3 []byte) ([]byte, error) {
	return lctsModule.abi.Pack("controllerCalls", arg0, arg1, arg2, arg3)
}

// UnpackControllerCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98818637.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] , uint256[] , bytes ) pure returns(bytes[] calls)
func (lctsModule *LctsModule) UnpackControllerCalls(data []byte) ([][]byte, error) {
	out, err := lctsModule.abi.Unpack("controllerCalls", data)
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
// Solidity: function deployClass((address,bytes32,bytes32,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) PackDeployClass(arg0 IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("deployClass", arg0, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61350080.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) TryPackDeployClass(arg0 IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("deployClass", arg0, values, data)
}

// UnpackDeployClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61350080.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) UnpackDeployClass(data []byte) ([]common.Address, error) {
	out, err := lctsModule.abi.Unpack("deployClass", data)
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
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (lctsModule *LctsModule) PackDeployUnit(context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("deployUnit", context, unit, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa17daf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
func (lctsModule *LctsModule) TryPackDeployUnit(context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("deployUnit", context, unit, values, data)
}

// UnpackDeployUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa17daf7.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) returns(address[] contracts)
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
// the contract method with ID 0x955b327f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function predictClass(address , (address,bytes32,bytes32,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) PackPredictClass(arg0 common.Address, arg1 IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("predictClass", arg0, arg1, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b327f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass(address , (address,bytes32,bytes32,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) TryPackPredictClass(arg0 common.Address, arg1 IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("predictClass", arg0, arg1, values, data)
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x955b327f.
//
// Solidity: function predictClass(address , (address,bytes32,bytes32,address) , uint256[] values, bytes data) pure returns(address[] blocks)
func (lctsModule *LctsModule) UnpackPredictClass(data []byte) ([]common.Address, error) {
	out, err := lctsModule.abi.Unpack("predictClass", data)
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
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (lctsModule *LctsModule) PackPredictUnit(factory common.Address, context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("predictUnit", factory, context, unit, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32194754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (lctsModule *LctsModule) TryPackPredictUnit(factory common.Address, context IClassModuleContext, unit [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("predictUnit", factory, context, unit, values, data)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32194754.
//
// Solidity: function predictUnit(address factory, (address,bytes32,bytes32,address) context, bytes32 unit, uint256[] values, bytes data) view returns(address[] contracts)
func (lctsModule *LctsModule) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := lctsModule.abi.Unpack("predictUnit", data)
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
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
func (lctsModule *LctsModule) PackUnitLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, contracts []common.Address, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("unitLimitKey", route, subject, arg2, contracts, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe1957.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
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
// from invoking the contract method with ID 0xcdfe1957.
//
// Solidity: function unitLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
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
