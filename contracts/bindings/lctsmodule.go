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
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"unit\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CloneArgumentsTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"UnexpectedSubject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAddress\",\"type\":\"error\"}]",
	ID:  "LctsModule",
	Bin: "0x6080604052348015600e575f5ffd5b50611c7c8061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063955b327f11610063578063955b327f14610129578063988186371461013c578063cdfe195714610164578063dbc456f214610177578063fa17daf71461017e575f5ffd5b806304baa00b1461009f57806305b00515146100b957806332194754146100e157806339ffdba5146101015780636135008014610116575b5f5ffd5b604051634c43545360e01b81526020015b60405180910390f35b6100cc6100c73660046114ad565b610191565b604080519283529015156020830152016100b0565b6100f46100ef366004611548565b6101b9565b6040516100b0919061159a565b6101096102f3565b6040516100b091906115e5565b6100f461012436600461161c565b6103fe565b6100f461013736600461169b565b610416565b61015761014a36600461172c565b6060979650505050505050565b6040516100b091906117e8565b6100cc6101723660046114ad565b61042f565b6060610109565b6100f461018c36600461184b565b61063c565b5f5f886040516320c879d560e21b81526004016101b091815260200190565b60405180910390fd5b60605f6101cb89898989898989610832565b604080516003808252608082019092529192506020820160608036833701905050915061020681602001516101ff83610e78565b8351610e97565b825f815181106102185761021861189f565b60200260200101906001600160a01b031690816001600160a01b03168152505061025d81835f8151811061024e5761024e61189f565b60200260200101516001610eae565b826001815181106102705761027061189f565b60200260200101906001600160a01b031690816001600160a01b0316815250506102b481835f815181106102a6576102a661189f565b60200260200101515f610eae565b826002815181106102c7576102c761189f565b60200260200101906001600160a01b031690816001600160a01b03168152505050979650505050505050565b60408051600580825260c082019092526060916020820160a0803683370190505090506c6173736574446563696d616c7360981b815f815181106103395761033961189f565b60200260200101818152505067636170616369747960c01b816001815181106103645761036461189f565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b816002815181106103965761039661189f565b602002602001018181525050691b585e12185a5c98dd5d60b21b816003815181106103c3576103c361189f565b602002602001018181525050681b1bd8dad31a5b5a5d60ba1b816004815181106103ef576103ef61189f565b60200260200101818152505090565b606061040c85858585610ec9565b9695505050505050565b606061042485858585610ec9565b979650505050505050565b5f8088886001600160a01b0381161561046d57604051630dc8d53560e21b815260048101929092526001600160a01b031660248201526044016101b0565b505f90508061047e8587018761193c565b5050915091505f5f5f8a8a5f8181106104995761049961189f565b90506020020160208101906104ae91906119c3565b8b8b60018181106104c1576104c161189f565b90506020020160208101906104d691906119c3565b8c8c60028181106104e9576104e961189f565b90506020020160208101906104fe91906119c3565b9250925092508d6f534554544c455f53554253435249424560801b03610537576105288583610f30565b5f965096505050505050610630565b8d6c534554544c455f52454445454d60981b03610558576105288582610f30565b8d672a2920a729a322a960c11b03610574576105288585610f98565b8d6e5052494d455f53554253435249424560881b036105a7576105978583610fe6565b6001965096505050505050610630565b8d6b5052494d455f52454445454d60a01b036105c7576105978382611034565b8d745052494d455f434c41494d5f53554253435249424560581b036105ef5761059782611082565b8d715052494d455f434c41494d5f52454445454d60701b036106145761059781611082565b6040516320c879d560e21b8152600481018f90526024016101b0565b97509795505050505050565b60605f61064e33898989898989610832565b6040805160038082526080820190925291925060208201606080368337019050509150610689816020015161068283610e78565b83516110e5565b825f8151811061069b5761069b61189f565b60200260200101906001600160a01b031690816001600160a01b0316815250506106e081835f815181106106d1576106d161189f565b602002602001015160016110f2565b826001815181106106f3576106f361189f565b60200260200101906001600160a01b031690816001600160a01b03168152505061073781835f815181106107295761072961189f565b60200260200101515f6110f2565b8260028151811061074a5761074a61189f565b60200260200101906001600160a01b031690816001600160a01b031681525050815f8151811061077c5761077c61189f565b60200260200101516001600160a01b031663485cc955836001815181106107a5576107a561189f565b6020026020010151846002815181106107c0576107c061189f565b60200260200101516040518363ffffffff1660e01b81526004016107fa9291906001600160a01b0392831681529116602082015260400190565b5f604051808303815f87803b158015610811575f5ffd5b505af1158015610823573d5f5f3e3d5ffd5b50505050509695505050505050565b6108b16040805160e080820183525f808352602080840182905283850182905284516101208101865282815290810182905293840181905260608481018290526080850182905260a0850182905260c0850182905291840181905261010084015290919082019081525f60208201526060604082018190529081015290565b6005848181146108e05760405160016260b98360e11b03198152600481019290925260248201526044016101b0565b50505f85855f8181106108f5576108f561189f565b90506020020135905060068110158015610910575060128111155b6c6173736574446563696d616c7360981b82600660129091929361095d57604051635c5927fb60e11b815260048101949094526024840192909252604483015260648201526084016101b0565b505f92506109709150508486018661193c565b60608701805160c089019290925260a08801929092526001600160a01b039384169052515190925016158015906109af57506001600160a01b03811615155b6109cc5760405163d92e233d60e01b815260040160405180910390fd5b6109db8360a00151604061110d565b6109ea8360c00151602061110d565b5f83606001515f01516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015610a2e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a5291906119de565b60608501515160ff9190911691508382818114610a9b576040516308ac43d560e21b81526001600160a01b039093166004840152602483019190915260448201526064016101b0565b50610aaf91505060808b0160608c016119c3565b6060850180516001600160a01b03909216602092830152513060409190910152610adb908b018b6119c3565b6060850180516001600160a01b0390921660e0909201919091525160208b013561010090910152610b3a67636170616369747960c01b89896001818110610b2457610b2461189f565b905060200201356001600160801b038016611147565b6060808601516001600160801b03909216910152610b8a6e0dac2f082dcdceac2d88ee4deeee8d608b1b89896002818110610b7757610b7761189f565b9050602002013563ffffffff8016611147565b606085015163ffffffff909116608090910152610bd0691b585e12185a5c98dd5d60b21b89896003818110610bc157610bc161189f565b90506020020135612710611147565b60608501805161ffff90921660a0909201919091525160ff841660c090910152610c27681b1bd8dad31a5b5a5d60ba1b89896004818110610c1357610c1361189f565b9050602002013564ffffffffff8016611147565b64ffffffffff1660808501525f610c4160208c018c6119c3565b60405163383fba9560e21b815260208d0135600482015269554e49545f534841524560b01b60248201529091506001600160a01b0382169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610ca5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc991906119fe565b6040518263ffffffff1660e01b8152600401610ce791815260200190565b602060405180830381865afa158015610d02573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d269190611a15565b6001600160a01b0390811660208088019190915260405163383fba9560e21b8152908d01356004820152694c4354535f515545554560b01b60248201529082169063b2d952ec90829063e0feea5490604401602060405180830381865afa158015610d93573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610db791906119fe565b6040518263ffffffff1660e01b8152600401610dd591815260200190565b602060405180830381865afa158015610df0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e149190611a15565b6001600160a01b031660408601528b610e3360808d0160608e016119c3565b8b8b8b8b8b604051602001610e4e9796959493929190611a30565b60408051601f198184030181529190528051602090910120855250929a9950505050505050505050565b6060610e9182606001518360a001518460c00151611188565b92915050565b5f610ea4848484306111ee565b90505b9392505050565b5f610ea48460400151610ec286868661120e565b8651610e97565b60605f848015610ef85760405160016260b98360e11b03198152600481019290925260248201526044016101b0565b50508115610f19576040516322a981d960e21b815260040160405180910390fd5b5050604080515f8152602081019091529392505050565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f906080015b60405160208183030381529060405280519060200120905092915050565b604080517f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb675560208201526001600160a01b038085169282019290925290821660608201525f90608001610f7a565b604080517f7a04087298e8d279198803a2e12ecc29bab28b1dcc3453396d7228ee0b25c6bc60208201526001600160a01b038085169282019290925290821660608201525f90608001610f7a565b604080517f2d80dca24bee027c1ccb8f5785ae88695a9e17822f53e94f0635ba72fd7270ce60208201526001600160a01b038085169282019290925290821660608201525f90608001610f7a565b5f7fe03802d3733c574aab25c520c56f42cf6e5f87fade916af9b22aab21086b3870826040516020016110c89291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f610ea48484845f6112c0565b5f610ea4846040015161110686868661120e565b86516110e5565b81511580159061111e575080825111155b828290916111415760405163426642e960e01b81526004016101b0929190611ab8565b50505050565b5f8383838082111561117d576040516343660ec760e11b81526004810193909352602483019190915260448201526064016101b0565b509395945050505050565b6060835f015184602001518560400151866060015187608001518860a001518960c001518a60e001518b61010001518b518c8c6040516020016111d69c9b9a99989796959493929190611af0565b60405160208183030381529060405290509392505050565b5f5f6111fa86866112d9565b905061040c84828051906020012085611337565b6040805160a081018252606085810180516020908101516001600160a01b03808216865292515180841683870152928816858701526080808a015164ffffffffff81168787015288151591909601819052865191851b6001600160601b03199081169383019390935292841b8216603482015287841b909116604882015260d89390931b6001600160d81b031916605c84015260f81b6061830152825180830360420181526062909201909252610ea4565b5f5f6112cc86866112d9565b905061040c838583611369565b6060615fd3825111156112ff5760405163250a241560e21b815260040160405180910390fd5b815161130c90602d611be5565b838360405160200161132093929190611c04565b604051602081830303815290604052905092915050565b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b5f834710156113945760405163cf47918160e01b8152476004820152602481018590526044016101b0565b81515f036113b557604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b038116610ea7573d5f036113ee5760405163b06ebf3d60e01b815260040160405180910390fd5b610ea76040513d5f823e3d81fd5b6001600160a01b0381168114611410575f5ffd5b50565b5f60808284031215611423575f5ffd5b50919050565b5f5f83601f840112611439575f5ffd5b5081356001600160401b0381111561144f575f5ffd5b6020830191508360208260051b8501011115611469575f5ffd5b9250929050565b5f5f83601f840112611480575f5ffd5b5081356001600160401b03811115611496575f5ffd5b602083019150836020828501011115611469575f5ffd5b5f5f5f5f5f5f5f610100888a0312156114c4575f5ffd5b8735965060208801356114d6816113fc565b95506114e58960408a01611413565b945060c08801356001600160401b038111156114ff575f5ffd5b61150b8a828b01611429565b90955093505060e08801356001600160401b03811115611529575f5ffd5b6115358a828b01611470565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f610100888a03121561155f575f5ffd5b873561156a816113fc565b96506115798960208a01611413565b955060a0880135945060c08801356001600160401b038111156114ff575f5ffd5b602080825282518282018190525f918401906040840190835b818110156115da5783516001600160a01b03168352602093840193909201916001016115b3565b509095945050505050565b602080825282518282018190525f918401906040840190835b818110156115da5783518352602093840193909201916001016115fe565b5f5f5f5f5f60c08688031215611630575f5ffd5b61163a8787611413565b945060808601356001600160401b03811115611654575f5ffd5b61166088828901611429565b90955093505060a08601356001600160401b0381111561167e575f5ffd5b61168a88828901611470565b969995985093965092949392505050565b5f5f5f5f5f5f60e087890312156116b0575f5ffd5b86356116bb816113fc565b95506116ca8860208901611413565b945060a08701356001600160401b038111156116e4575f5ffd5b6116f089828a01611429565b90955093505060c08701356001600160401b0381111561170e575f5ffd5b61171a89828a01611470565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60e0888a031215611742575f5ffd5b61174c8989611413565b965060808801356001600160401b03811115611766575f5ffd5b6117728a828b01611429565b90975095505060a08801356001600160401b03811115611790575f5ffd5b61179c8a828b01611429565b90955093505060c08801356001600160401b03811115611529575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561183f57603f1987860301845261182a8583516117ba565b9450602093840193919091019060010161180e565b50929695505050505050565b5f5f5f5f5f5f60e08789031215611860575f5ffd5b61186a8888611413565b95506080870135945060a08701356001600160401b038111156116e4575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f82601f8301126118c2575f5ffd5b81356001600160401b038111156118db576118db61188b565b604051601f8201601f19908116603f011681016001600160401b03811182821017156119095761190961188b565b604052818152838201602001851015611920575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f6080858703121561194f575f5ffd5b843561195a816113fc565b9350602085013561196a816113fc565b925060408501356001600160401b03811115611984575f5ffd5b611990878288016118b3565b92505060608501356001600160401b038111156119ab575f5ffd5b6119b7878288016118b3565b91505092959194509250565b5f602082840312156119d3575f5ffd5b8135610ea7816113fc565b5f602082840312156119ee575f5ffd5b815160ff81168114610ea7575f5ffd5b5f60208284031215611a0e575f5ffd5b5051919050565b5f60208284031215611a25575f5ffd5b8151610ea7816113fc565b6001600160a01b038881168252871660208201526040810186905260a06060820181905281018490525f6001600160fb1b03851115611a6d575f5ffd5b8460051b808760c0850137820182810360c090810160808501528101849052838560e08301375f60e0828601810191909152601f909401601f19160190920198975050505050505050565b604081525f611aca60408301856117ba565b90508260208301529392505050565b5f81518060208401855e5f93019283525090919050565b6001600160601b03198d60601b1681526001600160601b03198c60601b1660148201526001600160601b03198b60601b1660288201526001600160801b03198a60801b16603c820152611b52604c82018a60e01b6001600160e01b0319169052565b611b6b605082018960f01b6001600160f01b0319169052565b611b84605282018860f81b6001600160f81b0319169052565b611b9d605382018760601b6001600160601b0319169052565b846067820152611bbc608782018560f81b6001600160f81b0319169052565b5f611bd3611bcd6088840186611ad9565b84611ad9565b9e9d5050505050505050505050505050565b80820180821115610e9157634e487b7160e01b5f52601160045260245ffd5b606160f81b815260f084901b6001600160f01b0319166001820152703d81600a3d39f3363d3d373d3d3d363d7360781b6003820152606083901b6001600160601b03191660148201526e5af43d82803e903d91602b57fd5bf360881b60288201525f611c736037830184611ad9565b9594505050505056",
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
	if bytes.Equal(raw[:4], lctsModule.abi.Errors["ValueOutOfRange"].ID.Bytes()[:4]) {
		return lctsModule.UnpackValueOutOfRangeError(raw[4:])
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

// LctsModuleValueOutOfRange represents a ValueOutOfRange error raised by the LctsModule contract.
type LctsModuleValueOutOfRange struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func LctsModuleValueOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xb8b24ff6a7a872a3f4bd7b8769d0a158943801eabeb817784422ed8ea62172c5")
}

// UnpackValueOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max)
func (lctsModule *LctsModule) UnpackValueOutOfRangeError(raw []byte) (*LctsModuleValueOutOfRange, error) {
	out := new(LctsModuleValueOutOfRange)
	if err := lctsModule.abi.UnpackIntoInterface(out, "ValueOutOfRange", raw); err != nil {
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
