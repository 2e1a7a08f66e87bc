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
	ABI: "[{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"limitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"accessControls\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"rateLimits\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"controller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agent\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CloneArgumentsTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"}]",
	ID:  "LctsModule",
	Bin: "0x6080604052348015600e575f5ffd5b506118a78061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063af8aa7f211610058578063af8aa7f214610100578063db87509f14610113578063dbc456f214610126578063e32d12181461012d575f5ffd5b806304baa00b14610089578063050804ad146100a357806339ffdba5146100cb5780635945bef2146100e0575b5f5ffd5b604051634c43545360e01b81526020015b60405180910390f35b6100b66100b13660046112c7565b610140565b6040805192835290151560208301520161009a565b6100d3610312565b60405161009a9190611352565b6100f36100ee366004611394565b6103f0565b60405161009a91906113d7565b6100f361010e366004611417565b6105e6565b6100f36101213660046114b0565b6105fe565b60606100d3565b6100f361013b3660046114e0565b610617565b5f8080806101508587018761161b565b5050915091505f5f5f8a8a5f81811061016b5761016b6116a2565b905060200201602081019061018091906116b6565b8b8b6001818110610193576101936116a2565b90506020020160208101906101a891906116b6565b8c8c60028181106101bb576101bb6116a2565b90506020020160208101906101d091906116b6565b9250925092508c6f534554544c455f53554253435249424560801b03610209576101fa8583610751565b5f965096505050505050610307565b8c6c534554544c455f52454445454d60981b0361022a576101fa8582610751565b8c672a2920a729a322a960c11b03610246576101fa85856107ba565b8c6e5052494d455f53554253435249424560881b03610279576102698583610808565b6001965096505050505050610307565b8c6b5052494d455f52454445454d60a01b03610299576102698382610856565b8c745052494d455f434c41494d5f53554253435249424560581b036102c157610269826108a4565b8c715052494d455f434c41494d5f52454445454d60701b036102e657610269816108a4565b6040516320c879d560e21b8152600481018e90526024015b60405180910390fd5b965096945050505050565b60408051600480825260a08201909252606091602082016080803683370190505090506c6173736574446563696d616c7360981b815f81518110610358576103586116a2565b60200260200101818152505067636170616369747960c01b81600181518110610383576103836116a2565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b816002815181106103b5576103b56116a2565b602002602001018181525050681b1bd8dad31a5b5a5d60ba1b816003815181106103e1576103e16116a2565b60200260200101818152505090565b60605f61040233898989898989610907565b604080516003808252608082019092529192506020820160608036833701905050915061043d816020015161043683610e71565b8351610e8a565b825f8151811061044f5761044f6116a2565b60200260200101906001600160a01b031690816001600160a01b03168152505061049481835f81518110610485576104856116a2565b60200260200101516001610ea1565b826001815181106104a7576104a76116a2565b60200260200101906001600160a01b031690816001600160a01b0316815250506104eb81835f815181106104dd576104dd6116a2565b60200260200101515f610ea1565b826002815181106104fe576104fe6116a2565b60200260200101906001600160a01b031690816001600160a01b031681525050815f81518110610530576105306116a2565b60200260200101516001600160a01b031663485cc95583600181518110610559576105596116a2565b602002602001015184600281518110610574576105746116a2565b60200260200101516040518363ffffffff1660e01b81526004016105ae9291906001600160a01b0392831681529116602082015260400190565b5f604051808303815f87803b1580156105c5575f5ffd5b505af11580156105d7573d5f5f3e3d5ffd5b50505050509695505050505050565b60606105f485858585610ebc565b9695505050505050565b606061060c85858585610ebc565b979650505050505050565b60605f61062989898989898989610907565b6040805160038082526080820190925291925060208201606080368337019050509150610664816020015161065d83610e71565b8351610f23565b825f81518110610676576106766116a2565b60200260200101906001600160a01b031690816001600160a01b0316815250506106bb81835f815181106106ac576106ac6116a2565b60200260200101516001610f30565b826001815181106106ce576106ce6116a2565b60200260200101906001600160a01b031690816001600160a01b03168152505061071281835f81518110610704576107046116a2565b60200260200101515f610f30565b82600281518110610725576107256116a2565b60200260200101906001600160a01b031690816001600160a01b03168152505050979650505050505050565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f906080015b6040516020818303038152906040528051906020012090505b92915050565b604080517f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb675560208201526001600160a01b038085169282019290925290821660608201525f9060800161079b565b604080517f7a04087298e8d279198803a2e12ecc29bab28b1dcc3453396d7228ee0b25c6bc60208201526001600160a01b038085169282019290925290821660608201525f9060800161079b565b604080517f2d80dca24bee027c1ccb8f5785ae88695a9e17822f53e94f0635ba72fd7270ce60208201526001600160a01b038085169282019290925290821660608201525f9060800161079b565b5f7fe03802d3733c574aab25c520c56f42cf6e5f87fade916af9b22aab21086b3870826040516020016108ea9291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b6109726040805160e0810182525f8082526020808301829052828401829052835160c08101855282815290810182905292830181905260608381018290526080840182905260a084019190915290919082019081525f60208201526060604082018190529081015290565b6004848181146109a15760405160016260b98360e11b03198152600481019290925260248201526044016102fe565b50505f6109d86c6173736574446563696d616c7360981b87875f8181106109ca576109ca6116a2565b905060200201356012610f4b565b90505f6109e78486018661161b565b60608701805160c089019290925260a08801929092526001600160a01b03938416905251519092501615801590610a2657506001600160a01b03811615155b610a435760405163d92e233d60e01b815260040160405180910390fd5b610a528360a001516040610f8c565b610a618360c001516020610f8c565b5f83606001515f01516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610aa5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac991906116d1565b60608501515160ff9190911691508382818114610b12576040516308ac43d560e21b81526001600160a01b039093166004840152602483019190915260448201526064016102fe565b50610b2691505060808b0160608c016116b6565b6060850180516001600160a01b03909216602090920191909152513060409190910152610b8167636170616369747960c01b89896001818110610b6b57610b6b6116a2565b905060200201356001600160801b038016610f4b565b6060808601516001600160801b03909216910152610bd16e0dac2f082dcdceac2d88ee4deeee8d608b1b89896002818110610bbe57610bbe6116a2565b9050602002013563ffffffff8016610f4b565b60608501805163ffffffff9092166080909201919091525160ff841660a090910152610c2a681b1bd8dad31a5b5a5d60ba1b89896003818110610c1657610c166116a2565b9050602002013564ffffffffff8016610f4b565b64ffffffffff1660808501525f610c4460208c018c6116b6565b60405163383fba9560e21b815260208d0135600482015269554e49545f534841524560b01b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610ca8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ccc91906116f1565b6040518263ffffffff1660e01b8152600401610cea91815260200190565b602060405180830381865afa158015610d05573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d299190611708565b6001600160a01b0390811660208088019190915260405163383fba9560e21b8152908d01356004820152694c4354535f515545554560b01b60248201529082169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610d96573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dba91906116f1565b6040518263ffffffff1660e01b8152600401610dd891815260200190565b602060405180830381865afa158015610df3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e179190611708565b6001600160a01b039081166040878101919091528051918e1660208301528c81013590820152606081018b905260800160408051601f198184030181529190528051602090910120855250929a9950505050505050505050565b60606107b482606001518360a001518460c00151610fc6565b5f610e978484845f611019565b90505b9392505050565b5f610e978460400151610eb5868686611032565b8651610e8a565b60605f848015610eeb5760405160016260b98360e11b03198152600481019290925260248201526044016102fe565b50508115610f0c576040516322a981d960e21b815260040160405180910390fd5b5050604080515f8152602081019091529392505050565b5f610e97848484306110e4565b5f610e978460400151610f44868686611032565b8651610f23565b5f83838380821115610f81576040516343660ec760e11b81526004810193909352602483019190915260448201526064016102fe565b509395945050505050565b815115801590610f9d575080825111155b82829091610fc05760405163426642e960e01b81526004016102fe929190611723565b50505050565b6060835f015184602001518560400151866060015187608001518860a001518851898960405160200161100199989796959493929190611776565b60405160208183030381529060405290509392505050565b5f5f6110258686611104565b90506105f4838583611162565b6040805160a081018252606085810180516020908101516001600160a01b03808216865292515180841683870152928816858701526080808a015164ffffffffff81168787015288151591909601819052865191851b6001600160601b03199081169383019390935292841b8216603482015287841b909116604882015260d89390931b6001600160d81b031916605c84015260f81b6061830152825180830360420181526062909201909252610e97565b5f5f6110f08686611104565b90506105f4848280519060200120856111ef565b6060615fd38251111561112a5760405163250a241560e21b815260040160405180910390fd5b815161113790602d611810565b838360405160200161114b9392919061182f565b604051602081830303815290604052905092915050565b5f8347101561118d5760405163cf47918160e01b8152476004820152602481018590526044016102fe565b81515f036111ae57604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b038116610e9a573d5f036111e75760405163b06ebf3d60e01b815260040160405180910390fd5b610e9a611221565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b6040513d5f823e3d81fd5b5f610100828403121561123d575f5ffd5b50919050565b5f5f83601f840112611253575f5ffd5b5081356001600160401b03811115611269575f5ffd5b6020830191508360208260051b8501011115611283575f5ffd5b9250929050565b5f5f83601f84011261129a575f5ffd5b5081356001600160401b038111156112b0575f5ffd5b602083019150836020828501011115611283575f5ffd5b5f5f5f5f5f5f61016087890312156112dd575f5ffd5b863595506112ee886020890161122c565b94506101208701356001600160401b03811115611309575f5ffd5b61131589828a01611243565b9095509350506101408701356001600160401b03811115611334575f5ffd5b61134089828a0161128a565b979a9699509497509295939492505050565b602080825282518282018190525f918401906040840190835b8181101561138957835183526020938401939092019160010161136b565b509095945050505050565b5f5f5f5f5f5f61016087890312156113aa575f5ffd5b6113b4888861122c565b955061010087013594506101208701356001600160401b03811115611309575f5ffd5b602080825282518282018190525f918401906040840190835b818110156113895783516001600160a01b03168352602093840193909201916001016113f0565b5f5f5f5f5f610140868803121561142c575f5ffd5b611436878761122c565b94506101008601356001600160401b03811115611451575f5ffd5b61145d88828901611243565b9095509350506101208601356001600160401b0381111561147c575f5ffd5b6114888882890161128a565b969995985093965092949392505050565b6001600160a01b03811681146114ad575f5ffd5b50565b5f5f5f5f5f5f61016087890312156114c6575f5ffd5b86356114d181611499565b95506112ee886020890161122c565b5f5f5f5f5f5f5f610180888a0312156114f7575f5ffd5b873561150281611499565b96506115118960208a0161122c565b955061012088013594506101408801356001600160401b03811115611534575f5ffd5b6115408a828b01611243565b9095509350506101608801356001600160401b0381111561155f575f5ffd5b61156b8a828b0161128a565b989b979a50959850939692959293505050565b634e487b7160e01b5f52604160045260245ffd5b5f82601f8301126115a1575f5ffd5b81356001600160401b038111156115ba576115ba61157e565b604051601f8201601f19908116603f011681016001600160401b03811182821017156115e8576115e861157e565b6040528181528382016020018510156115ff575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f6080858703121561162e575f5ffd5b843561163981611499565b9350602085013561164981611499565b925060408501356001600160401b03811115611663575f5ffd5b61166f87828801611592565b92505060608501356001600160401b0381111561168a575f5ffd5b61169687828801611592565b91505092959194509250565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156116c6575f5ffd5b8135610e9a81611499565b5f602082840312156116e1575f5ffd5b815160ff81168114610e9a575f5ffd5b5f60208284031215611701575f5ffd5b5051919050565b5f60208284031215611718575f5ffd5b8151610e9a81611499565b604081525f83518060408401528060208601606085015e5f606082850101526060601f19601f8301168401019150508260208301529392505050565b5f81518060208401855e5f93019283525090919050565b6001600160601b031960608b811b821683528a811b8216601484015289901b1660288201526fffffffffffffffffffffffffffffffff19608088901b16603c8201526001600160e01b031960e087901b16604c8201526001600160f81b031960f886811b8216605084015285901b1660518201525f6118016117fb605284018661175f565b8461175f565b9b9a5050505050505050505050565b808201808211156107b457634e487b7160e01b5f52601160045260245ffd5b606160f81b815260f084901b6001600160f01b0319166001820152703d81600a3d39f3363d3d373d3d3d363d7360781b6003820152606083901b6001600160601b03191660148201526e5af43d82803e903d91602b57fd5bf360881b60288201525f61189e603783018461175f565b9594505050505056",
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

// PackLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x050804ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limitKey(bytes32 route, (address,bytes32,bytes32,address,address,address,address,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
func (lctsModule *LctsModule) PackLimitKey(route [32]byte, arg1 IClassModuleContext, contracts []common.Address, data []byte) []byte {
	enc, err := lctsModule.abi.Pack("limitKey", route, arg1, contracts, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x050804ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limitKey(bytes32 route, (address,bytes32,bytes32,address,address,address,address,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
func (lctsModule *LctsModule) TryPackLimitKey(route [32]byte, arg1 IClassModuleContext, contracts []common.Address, data []byte) ([]byte, error) {
	return lctsModule.abi.Pack("limitKey", route, arg1, contracts, data)
}

// LctsModuleLimitKeyOutput serves as a container for the return parameters of contract
// method LimitKey.
type LctsModuleLimitKeyOutput struct {
	Key   [32]byte
	Prime bool
}

// UnpackLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x050804ad.
//
// Solidity: function limitKey(bytes32 route, (address,bytes32,bytes32,address,address,address,address,address) , address[] contracts, bytes data) pure returns(bytes32 key, bool prime)
func (lctsModule *LctsModule) UnpackLimitKey(data []byte) (LctsModuleLimitKeyOutput, error) {
	out, err := lctsModule.abi.Unpack("limitKey", data)
	outstruct := new(LctsModuleLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Prime = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
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
