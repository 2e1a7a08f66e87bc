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

// UnitShareMetaData contains all meta data concerning the UnitShare contract.
var UnitShareMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capacity\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deployer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exchangeRateSetAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"subscribeQueue_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"redeemQueue_\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxAnnualGrowth\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxExchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"redeemQueue\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"subscribeQueue\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"toAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"toShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldRate\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRate\",\"type\":\"uint256\"}],\"name\":\"ExchangeRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscribeQueue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"redeemQueue\",\"type\":\"address\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"CapacityExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"ExchangeRateTooHigh\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDeployer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRedeemQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSubscribeQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"QueueActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroExchangeRate\",\"type\":\"error\"}]",
	ID:  "UnitShare",
	Bin: "0x60a060405234801561000f575f5ffd5b5060408051602080820183525f808352835191820190935291825290600361003783826100f3565b50600461004482826100f3565b505030608052506101b1565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061007857607f821691505b60208210810361009657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100ee57828211156100ee57805f5260205f20601f840160051c60208510156100c757505f5b90810190601f840160051c035f5b818110156100ea575f838201556001016100d5565b5050505b505050565b81516001600160401b0381111561010c5761010c610050565b6101208161011a8454610064565b8461009c565b6020601f821160018114610152575f831561013b5750848201515b5f19600385901b1c1916600184901b1784556101aa565b5f84815260208120601f198516915b828110156101815787850151825560209485019460019092019101610161565b508482101561019e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516113396101c95f395f61085001526113395ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c80636c2943c5116100d9578063a9059cbb11610093578063cc3699451161006e578063cc36994514610308578063d5f394881461031e578063db068e0e14610326578063dd62ed3e14610339575f5ffd5b8063a9059cbb146102cf578063b4a1eee1146102e2578063c94a649c146102f5575f5ffd5b80636c2943c51461026957806370a082311461027157806383728d2b1461029957806395d89b41146102a15780639e57c975146102a9578063a0712d68146102bc575f5ffd5b80633ba0b9a91161012a5780633ba0b9a91461020657806342966c681461021e578063485cc95514610233578063523fa67714610246578063570ca735146102595780635cfc1a5114610261575f5ffd5b806306fdde0314610171578063095ea7b31461018f57806318160ddd146101b257806323b872dd146101c4578063313ce567146101d757806338d52e0f146101e6575b5f5ffd5b610179610371565b6040516101869190611076565b60405180910390f35b6101a261019d3660046110c6565b610388565b6040519015158152602001610186565b6002545b604051908152602001610186565b6101a26101d23660046110ee565b6103a1565b60405160128152602001610186565b6101ee6103c6565b6040516001600160a01b039091168152602001610186565b600554600160a01b90046001600160601b03166101b6565b61023161022c366004611128565b6103d5565b005b61023161024136600461113f565b610421565b6006546101ee906001600160a01b031681565b6101ee61054a565b6101b661055c565b6101b6610577565b6101b661027f366004611170565b6001600160a01b03165f9081526020819052604090205490565b6101b661058f565b6101796105aa565b6101b66102b7366004611128565b6105bc565b6102316102ca366004611128565b6105e6565b6101a26102dd3660046110c6565b610684565b6005546101ee906001600160a01b031681565b6101b6610303366004611128565b610691565b600654600160a01b900464ffffffffff166101b6565b6101ee6106ba565b610231610334366004611128565b6106cc565b6101b661034736600461113f565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b606061038361037e610845565b610894565b905090565b5f336103958185856108d2565b60019150505b92915050565b5f336103ae8582856108e4565b6103b9858585610960565b60019150505b9392505050565b5f6103cf6109bd565b51919050565b60065433906001600160a01b0316811461041357604051633d2b80dd60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b5061041e33826109fe565b50565b5f61042a6109bd565b604081015190915033906001600160a01b0316811461046857604051630646601b60e11b81526001600160a01b03909116600482015260240161040a565b50600554600160a01b90046001600160601b0316156104995760405162dc149f60e41b815260040160405180910390fd5b600580546001600160a01b0319166001600160a01b03851617905560a08101516104cd906104c890600a611280565b610a36565b600580546001600160a01b03908116600160a01b6001600160601b0394909416840217909155600680548583166001600160c81b031990911681174264ffffffffff16909402939093179055604051908516907f3cd5ec01b1ae7cfec6ca1863e2cd6aa25d6d1702825803ff2b7cc95010fffdc2905f90a3505050565b5f6105536109bd565b60200151905090565b5f6105656109bd565b606001516001600160801b0316905090565b5f6105806109bd565b6080015163ffffffff16905090565b5f61038361059b6109bd565b6080015163ffffffff16610a6d565b60606103836105b7610845565b610ac0565b6005545f9061039b908390670de0b6b3a764000090600160a01b90046001600160601b0316610b21565b60055433906001600160a01b0316811461061f57604051631de2a89560e11b81526001600160a01b03909116600482015260240161040a565b5061062a3382610bd1565b5f61063761030360025490565b90505f6106426109bd565b606001516001600160801b0316905081818082111561067d57604051636147b9c760e11b81526004810192909252602482015260440161040a565b5050505050565b5f33610395818585610960565b6005545f9061039b908390600160a01b90046001600160601b0316670de0b6b3a7640000610b21565b5f6106c36109bd565b60400151905090565b5f6106d56109bd565b602081015190915033906001600160a01b0316811461071357604051633b63649d60e11b81526001600160a01b03909116600482015260240161040a565b50600554610729906001600160a01b0316610c05565b60065461073e906001600160a01b0316610c05565b815f0361075e5760405163050bad0760e01b815260040160405180910390fd5b5f610772826080015163ffffffff16610a6d565b90508281808211156107a057604051636332b9e560e11b81526004810192909252602482015260440161040a565b505060055460408051600160a01b9092046001600160601b03168252602082018590527ffdc7afada07c13f476d01041c5b7881beb960152c06d6d1df57fca179f221d69910160405180910390a16107f783610a36565b600560146101000a8154816001600160601b0302191690836001600160601b0316021790555042600660146101000a81548164ffffffffff021916908364ffffffffff160217905550505050565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361088f57604051630f3a453960e21b815260040160405180910390fd5b503090565b60605f6108a083610ca5565b90506103bf816108b26051600161128e565b836051815181106108c5576108c56112a1565b016020015160f81c610d12565b6108df8383836001610dc4565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f1981101561095a578181101561094c57604051637dc7a0d960e11b81526001600160a01b0384166004820152602481018290526044810183905260640161040a565b61095a84848484035f610dc4565b50505050565b6001600160a01b03831661098957604051634b637e8f60e11b81525f600482015260240161040a565b6001600160a01b0382166109b25760405163ec442f0560e01b81525f600482015260240161040a565b6108df838383610e96565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091526103836109f9610845565b610fbc565b6001600160a01b038216610a2757604051634b637e8f60e11b81525f600482015260240161040a565b610a32825f83610e96565b5050565b5f6001600160601b03821115610a69576040516306dfcc6560e41b8152606060048201526024810183905260440161040a565b5090565b6005546006545f916001600160601b03600160a01b918290041691610ab6918391610aa19164ffffffffff910416426112b5565b610aab90866112c8565b64496cebb800610b21565b6103bf908261128e565b60605f610acc83610ca5565b90505f81605181518110610ae257610ae26112a1565b016020015160f81c610af66051600161128e565b610b00919061128e565b9050610b198282838551610b1491906112b5565b610d12565b949350505050565b5f5f5f610b2e8686611049565b91509150815f03610b5257838181610b4857610b486112df565b04925050506103bf565b818411610b6957610b696003851502601118611065565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6001600160a01b038216610bfa5760405163ec442f0560e01b81525f600482015260240161040a565b610a325f8383610e96565b6001816001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c679190611307565b6002811115610c7857610c786112f3565b14158190610a3257604051633934453d60e21b81526001600160a01b03909116600482015260240161040a565b60605f610cbd602d6001600160a01b0385163b6112b5565b67ffffffffffffffff811115610cd557610cd5611325565b6040519080825280601f01601f191660200182016040528015610cff576020820181803683370190505b5090508051602d60208301853c92915050565b60605f8267ffffffffffffffff811115610d2e57610d2e611325565b6040519080825280601f01601f191660200182016040528015610d58576020820181803683370190505b5090505f5b83811015610dbb5785610d70828761128e565b81518110610d8057610d806112a1565b602001015160f81c60f81b828281518110610d9d57610d9d6112a1565b60200101906001600160f81b03191690815f1a905350600101610d5d565b50949350505050565b6001600160a01b038416610ded5760405163e602df0560e01b81525f600482015260240161040a565b6001600160a01b038316610e1657604051634a1406b160e11b81525f600482015260240161040a565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561095a57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92584604051610e8891815260200190565b60405180910390a350505050565b6001600160a01b038316610ec0578060025f828254610eb5919061128e565b90915550610f309050565b6001600160a01b0383165f9081526020819052604090205481811015610f125760405163391434e360e21b81526001600160a01b0385166004820152602481018290526044810183905260640161040a565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b038216610f4c57600280548290039055610f6a565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef83604051610faf91815260200190565b60405180910390a3505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905290610ff683610ca5565b602081015190915060601c8252603481015160601c6020830152604881015160601c6040830152605c81015160801c6060830152606c81015160e01c608083015260708101515f1a60a083015250919050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b03811681146110c1575f5ffd5b919050565b5f5f604083850312156110d7575f5ffd5b6110e0836110ab565b946020939093013593505050565b5f5f5f60608486031215611100575f5ffd5b611109846110ab565b9250611117602085016110ab565b929592945050506040919091013590565b5f60208284031215611138575f5ffd5b5035919050565b5f5f60408385031215611150575f5ffd5b611159836110ab565b9150611167602084016110ab565b90509250929050565b5f60208284031215611180575f5ffd5b6103bf826110ab565b634e487b7160e01b5f52601160045260245ffd5b6001815b60018411156111d8578085048111156111bc576111bc611189565b60018416156111ca57908102905b60019390931c9280026111a1565b935093915050565b5f826111ee5750600161039b565b816111fa57505f61039b565b8160018114611210576002811461121a57611236565b600191505061039b565b60ff84111561122b5761122b611189565b50506001821b61039b565b5060208310610133831016604e8410600b8410161715611259575081810a61039b565b6112655f19848461119d565b805f190482111561127857611278611189565b029392505050565b5f6103bf60ff8416836111e0565b8082018082111561039b5761039b611189565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561039b5761039b611189565b808202811582820484141761039b5761039b611189565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215611317575f5ffd5b8151600381106103bf575f5ffd5b634e487b7160e01b5f52604160045260245ffd",
}

// UnitShare is an auto generated Go binding around an Ethereum contract.
type UnitShare struct {
	abi abi.ABI
}

// NewUnitShare creates a new instance of UnitShare.
func NewUnitShare() *UnitShare {
	parsed, err := UnitShareMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UnitShare{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UnitShare) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (unitShare *UnitShare) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := unitShare.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (unitShare *UnitShare) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return unitShare.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (unitShare *UnitShare) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (unitShare *UnitShare) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := unitShare.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (unitShare *UnitShare) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (unitShare *UnitShare) UnpackApprove(data []byte) (bool, error) {
	out, err := unitShare.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (unitShare *UnitShare) PackAsset() []byte {
	enc, err := unitShare.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (unitShare *UnitShare) TryPackAsset() ([]byte, error) {
	return unitShare.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (unitShare *UnitShare) UnpackAsset(data []byte) (common.Address, error) {
	out, err := unitShare.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (unitShare *UnitShare) PackBalanceOf(account common.Address) []byte {
	enc, err := unitShare.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (unitShare *UnitShare) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return unitShare.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (unitShare *UnitShare) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(uint256 shares) returns()
func (unitShare *UnitShare) PackBurn(shares *big.Int) []byte {
	enc, err := unitShare.abi.Pack("burn", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42966c68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(uint256 shares) returns()
func (unitShare *UnitShare) TryPackBurn(shares *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("burn", shares)
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity() view returns(uint256 assets)
func (unitShare *UnitShare) PackCapacity() []byte {
	enc, err := unitShare.abi.Pack("capacity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capacity() view returns(uint256 assets)
func (unitShare *UnitShare) TryPackCapacity() ([]byte, error) {
	return unitShare.abi.Pack("capacity")
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfc1a51.
//
// Solidity: function capacity() view returns(uint256 assets)
func (unitShare *UnitShare) UnpackCapacity(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("capacity", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (unitShare *UnitShare) PackDecimals() []byte {
	enc, err := unitShare.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (unitShare *UnitShare) TryPackDecimals() ([]byte, error) {
	return unitShare.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (unitShare *UnitShare) UnpackDecimals(data []byte) (uint8, error) {
	out, err := unitShare.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deployer() view returns(address)
func (unitShare *UnitShare) PackDeployer() []byte {
	enc, err := unitShare.abi.Pack("deployer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5f39488.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployer() view returns(address)
func (unitShare *UnitShare) TryPackDeployer() ([]byte, error) {
	return unitShare.abi.Pack("deployer")
}

// UnpackDeployer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5f39488.
//
// Solidity: function deployer() view returns(address)
func (unitShare *UnitShare) UnpackDeployer(data []byte) (common.Address, error) {
	out, err := unitShare.abi.Unpack("deployer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ba0b9a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) PackExchangeRate() []byte {
	enc, err := unitShare.abi.Pack("exchangeRate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ba0b9a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) TryPackExchangeRate() ([]byte, error) {
	return unitShare.abi.Pack("exchangeRate")
}

// UnpackExchangeRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ba0b9a9.
//
// Solidity: function exchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) UnpackExchangeRate(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("exchangeRate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExchangeRateSetAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc369945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exchangeRateSetAt() view returns(uint256 timestamp)
func (unitShare *UnitShare) PackExchangeRateSetAt() []byte {
	enc, err := unitShare.abi.Pack("exchangeRateSetAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExchangeRateSetAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc369945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exchangeRateSetAt() view returns(uint256 timestamp)
func (unitShare *UnitShare) TryPackExchangeRateSetAt() ([]byte, error) {
	return unitShare.abi.Pack("exchangeRateSetAt")
}

// UnpackExchangeRateSetAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc369945.
//
// Solidity: function exchangeRateSetAt() view returns(uint256 timestamp)
func (unitShare *UnitShare) UnpackExchangeRateSetAt(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("exchangeRateSetAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485cc955.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function initialize(address subscribeQueue_, address redeemQueue_) returns()
func (unitShare *UnitShare) PackInitialize(subscribeQueue common.Address, redeemQueue common.Address) []byte {
	enc, err := unitShare.abi.Pack("initialize", subscribeQueue, redeemQueue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInitialize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x485cc955.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function initialize(address subscribeQueue_, address redeemQueue_) returns()
func (unitShare *UnitShare) TryPackInitialize(subscribeQueue common.Address, redeemQueue common.Address) ([]byte, error) {
	return unitShare.abi.Pack("initialize", subscribeQueue, redeemQueue)
}

// PackMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c2943c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxAnnualGrowth() view returns(uint256 bps)
func (unitShare *UnitShare) PackMaxAnnualGrowth() []byte {
	enc, err := unitShare.abi.Pack("maxAnnualGrowth")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c2943c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxAnnualGrowth() view returns(uint256 bps)
func (unitShare *UnitShare) TryPackMaxAnnualGrowth() ([]byte, error) {
	return unitShare.abi.Pack("maxAnnualGrowth")
}

// UnpackMaxAnnualGrowth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6c2943c5.
//
// Solidity: function maxAnnualGrowth() view returns(uint256 bps)
func (unitShare *UnitShare) UnpackMaxAnnualGrowth(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("maxAnnualGrowth", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83728d2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxExchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) PackMaxExchangeRate() []byte {
	enc, err := unitShare.abi.Pack("maxExchangeRate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83728d2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxExchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) TryPackMaxExchangeRate() ([]byte, error) {
	return unitShare.abi.Pack("maxExchangeRate")
}

// UnpackMaxExchangeRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83728d2b.
//
// Solidity: function maxExchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) UnpackMaxExchangeRate(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("maxExchangeRate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0712d68.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 shares) returns()
func (unitShare *UnitShare) PackMint(shares *big.Int) []byte {
	enc, err := unitShare.abi.Pack("mint", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0712d68.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 shares) returns()
func (unitShare *UnitShare) TryPackMint(shares *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("mint", shares)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (unitShare *UnitShare) PackName() []byte {
	enc, err := unitShare.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (unitShare *UnitShare) TryPackName() ([]byte, error) {
	return unitShare.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (unitShare *UnitShare) UnpackName(data []byte) (string, error) {
	out, err := unitShare.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator() view returns(address)
func (unitShare *UnitShare) PackOperator() []byte {
	enc, err := unitShare.abi.Pack("operator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operator() view returns(address)
func (unitShare *UnitShare) TryPackOperator() ([]byte, error) {
	return unitShare.abi.Pack("operator")
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x570ca735.
//
// Solidity: function operator() view returns(address)
func (unitShare *UnitShare) UnpackOperator(data []byte) (common.Address, error) {
	out, err := unitShare.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRedeemQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x523fa677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeemQueue() view returns(address)
func (unitShare *UnitShare) PackRedeemQueue() []byte {
	enc, err := unitShare.abi.Pack("redeemQueue")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeemQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x523fa677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeemQueue() view returns(address)
func (unitShare *UnitShare) TryPackRedeemQueue() ([]byte, error) {
	return unitShare.abi.Pack("redeemQueue")
}

// UnpackRedeemQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x523fa677.
//
// Solidity: function redeemQueue() view returns(address)
func (unitShare *UnitShare) UnpackRedeemQueue(data []byte) (common.Address, error) {
	out, err := unitShare.abi.Unpack("redeemQueue", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb068e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setExchangeRate(uint256 rate) returns()
func (unitShare *UnitShare) PackSetExchangeRate(rate *big.Int) []byte {
	enc, err := unitShare.abi.Pack("setExchangeRate", rate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb068e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setExchangeRate(uint256 rate) returns()
func (unitShare *UnitShare) TryPackSetExchangeRate(rate *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("setExchangeRate", rate)
}

// PackSubscribeQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a1eee1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function subscribeQueue() view returns(address)
func (unitShare *UnitShare) PackSubscribeQueue() []byte {
	enc, err := unitShare.abi.Pack("subscribeQueue")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubscribeQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a1eee1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function subscribeQueue() view returns(address)
func (unitShare *UnitShare) TryPackSubscribeQueue() ([]byte, error) {
	return unitShare.abi.Pack("subscribeQueue")
}

// UnpackSubscribeQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4a1eee1.
//
// Solidity: function subscribeQueue() view returns(address)
func (unitShare *UnitShare) UnpackSubscribeQueue(data []byte) (common.Address, error) {
	out, err := unitShare.abi.Unpack("subscribeQueue", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (unitShare *UnitShare) PackSymbol() []byte {
	enc, err := unitShare.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (unitShare *UnitShare) TryPackSymbol() ([]byte, error) {
	return unitShare.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (unitShare *UnitShare) UnpackSymbol(data []byte) (string, error) {
	out, err := unitShare.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc94a649c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function toAssets(uint256 shares) view returns(uint256 assets)
func (unitShare *UnitShare) PackToAssets(shares *big.Int) []byte {
	enc, err := unitShare.abi.Pack("toAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc94a649c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function toAssets(uint256 shares) view returns(uint256 assets)
func (unitShare *UnitShare) TryPackToAssets(shares *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("toAssets", shares)
}

// UnpackToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc94a649c.
//
// Solidity: function toAssets(uint256 shares) view returns(uint256 assets)
func (unitShare *UnitShare) UnpackToAssets(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("toAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e57c975.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function toShares(uint256 assets) view returns(uint256 shares)
func (unitShare *UnitShare) PackToShares(assets *big.Int) []byte {
	enc, err := unitShare.abi.Pack("toShares", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e57c975.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function toShares(uint256 assets) view returns(uint256 shares)
func (unitShare *UnitShare) TryPackToShares(assets *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("toShares", assets)
}

// UnpackToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9e57c975.
//
// Solidity: function toShares(uint256 assets) view returns(uint256 shares)
func (unitShare *UnitShare) UnpackToShares(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("toShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (unitShare *UnitShare) PackTotalSupply() []byte {
	enc, err := unitShare.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (unitShare *UnitShare) TryPackTotalSupply() ([]byte, error) {
	return unitShare.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (unitShare *UnitShare) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (unitShare *UnitShare) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := unitShare.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (unitShare *UnitShare) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (unitShare *UnitShare) UnpackTransfer(data []byte) (bool, error) {
	out, err := unitShare.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (unitShare *UnitShare) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := unitShare.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (unitShare *UnitShare) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (unitShare *UnitShare) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := unitShare.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// UnitShareApproval represents a Approval event raised by the UnitShare contract.
type UnitShareApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const UnitShareApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (UnitShareApproval) ContractEventName() string {
	return UnitShareApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (unitShare *UnitShare) UnpackApprovalEvent(log *types.Log) (*UnitShareApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 || log.Topics[0] != unitShare.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(UnitShareApproval)
	if len(log.Data) > 0 {
		if err := unitShare.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range unitShare.abi.Events[event].Inputs {
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

// UnitShareExchangeRateSet represents a ExchangeRateSet event raised by the UnitShare contract.
type UnitShareExchangeRateSet struct {
	OldRate *big.Int
	NewRate *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const UnitShareExchangeRateSetEventName = "ExchangeRateSet"

// ContractEventName returns the user-defined event name.
func (UnitShareExchangeRateSet) ContractEventName() string {
	return UnitShareExchangeRateSetEventName
}

// UnpackExchangeRateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ExchangeRateSet(uint256 oldRate, uint256 newRate)
func (unitShare *UnitShare) UnpackExchangeRateSetEvent(log *types.Log) (*UnitShareExchangeRateSet, error) {
	event := "ExchangeRateSet"
	if len(log.Topics) == 0 || log.Topics[0] != unitShare.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(UnitShareExchangeRateSet)
	if len(log.Data) > 0 {
		if err := unitShare.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range unitShare.abi.Events[event].Inputs {
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

// UnitShareInitialized represents a Initialized event raised by the UnitShare contract.
type UnitShareInitialized struct {
	SubscribeQueue common.Address
	RedeemQueue    common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const UnitShareInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (UnitShareInitialized) ContractEventName() string {
	return UnitShareInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(address indexed subscribeQueue, address indexed redeemQueue)
func (unitShare *UnitShare) UnpackInitializedEvent(log *types.Log) (*UnitShareInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != unitShare.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(UnitShareInitialized)
	if len(log.Data) > 0 {
		if err := unitShare.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range unitShare.abi.Events[event].Inputs {
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

// UnitShareTransfer represents a Transfer event raised by the UnitShare contract.
type UnitShareTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const UnitShareTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (UnitShareTransfer) ContractEventName() string {
	return UnitShareTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (unitShare *UnitShare) UnpackTransferEvent(log *types.Log) (*UnitShareTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 || log.Topics[0] != unitShare.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(UnitShareTransfer)
	if len(log.Data) > 0 {
		if err := unitShare.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range unitShare.abi.Events[event].Inputs {
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
func (unitShare *UnitShare) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], unitShare.abi.Errors["AlreadyInitialized"].ID.Bytes()[:4]) {
		return unitShare.UnpackAlreadyInitializedError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["CapacityExceeded"].ID.Bytes()[:4]) {
		return unitShare.UnpackCapacityExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return unitShare.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return unitShare.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return unitShare.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return unitShare.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return unitShare.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return unitShare.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ExchangeRateTooHigh"].ID.Bytes()[:4]) {
		return unitShare.UnpackExchangeRateTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["NotAClone"].ID.Bytes()[:4]) {
		return unitShare.UnpackNotACloneError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["NotDeployer"].ID.Bytes()[:4]) {
		return unitShare.UnpackNotDeployerError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return unitShare.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["NotRedeemQueue"].ID.Bytes()[:4]) {
		return unitShare.UnpackNotRedeemQueueError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["NotSubscribeQueue"].ID.Bytes()[:4]) {
		return unitShare.UnpackNotSubscribeQueueError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["QueueActive"].ID.Bytes()[:4]) {
		return unitShare.UnpackQueueActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return unitShare.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ZeroExchangeRate"].ID.Bytes()[:4]) {
		return unitShare.UnpackZeroExchangeRateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UnitShareAlreadyInitialized represents a AlreadyInitialized error raised by the UnitShare contract.
type UnitShareAlreadyInitialized struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyInitialized()
func UnitShareAlreadyInitializedErrorID() common.Hash {
	return common.HexToHash("0x0dc149f07762891dbcea3fe72770f3d63a1863fc54b2f084e8c59ec476996927")
}

// UnpackAlreadyInitializedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyInitialized()
func (unitShare *UnitShare) UnpackAlreadyInitializedError(raw []byte) (*UnitShareAlreadyInitialized, error) {
	out := new(UnitShareAlreadyInitialized)
	if err := unitShare.abi.UnpackIntoInterface(out, "AlreadyInitialized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareCapacityExceeded represents a CapacityExceeded error raised by the UnitShare contract.
type UnitShareCapacityExceeded struct {
	Value    *big.Int
	Capacity *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CapacityExceeded(uint256 value, uint256 capacity)
func UnitShareCapacityExceededErrorID() common.Hash {
	return common.HexToHash("0xc28f738e67a133f48449c984e91959180237d472b6b9e7577ffd7860b26c09af")
}

// UnpackCapacityExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CapacityExceeded(uint256 value, uint256 capacity)
func (unitShare *UnitShare) UnpackCapacityExceededError(raw []byte) (*UnitShareCapacityExceeded, error) {
	out := new(UnitShareCapacityExceeded)
	if err := unitShare.abi.UnpackIntoInterface(out, "CapacityExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the UnitShare contract.
type UnitShareERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func UnitShareERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (unitShare *UnitShare) UnpackERC20InsufficientAllowanceError(raw []byte) (*UnitShareERC20InsufficientAllowance, error) {
	out := new(UnitShareERC20InsufficientAllowance)
	if err := unitShare.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the UnitShare contract.
type UnitShareERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func UnitShareERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (unitShare *UnitShare) UnpackERC20InsufficientBalanceError(raw []byte) (*UnitShareERC20InsufficientBalance, error) {
	out := new(UnitShareERC20InsufficientBalance)
	if err := unitShare.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareERC20InvalidApprover represents a ERC20InvalidApprover error raised by the UnitShare contract.
type UnitShareERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func UnitShareERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (unitShare *UnitShare) UnpackERC20InvalidApproverError(raw []byte) (*UnitShareERC20InvalidApprover, error) {
	out := new(UnitShareERC20InvalidApprover)
	if err := unitShare.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the UnitShare contract.
type UnitShareERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func UnitShareERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (unitShare *UnitShare) UnpackERC20InvalidReceiverError(raw []byte) (*UnitShareERC20InvalidReceiver, error) {
	out := new(UnitShareERC20InvalidReceiver)
	if err := unitShare.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareERC20InvalidSender represents a ERC20InvalidSender error raised by the UnitShare contract.
type UnitShareERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func UnitShareERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (unitShare *UnitShare) UnpackERC20InvalidSenderError(raw []byte) (*UnitShareERC20InvalidSender, error) {
	out := new(UnitShareERC20InvalidSender)
	if err := unitShare.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareERC20InvalidSpender represents a ERC20InvalidSpender error raised by the UnitShare contract.
type UnitShareERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func UnitShareERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (unitShare *UnitShare) UnpackERC20InvalidSpenderError(raw []byte) (*UnitShareERC20InvalidSpender, error) {
	out := new(UnitShareERC20InvalidSpender)
	if err := unitShare.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareExchangeRateTooHigh represents a ExchangeRateTooHigh error raised by the UnitShare contract.
type UnitShareExchangeRateTooHigh struct {
	Rate    *big.Int
	Maximum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExchangeRateTooHigh(uint256 rate, uint256 maximum)
func UnitShareExchangeRateTooHighErrorID() common.Hash {
	return common.HexToHash("0xc66573cab7ddbd71744765d2ba85f80b2ef8cc23ee83fb8ea5bd2af9c48b37a4")
}

// UnpackExchangeRateTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExchangeRateTooHigh(uint256 rate, uint256 maximum)
func (unitShare *UnitShare) UnpackExchangeRateTooHighError(raw []byte) (*UnitShareExchangeRateTooHigh, error) {
	out := new(UnitShareExchangeRateTooHigh)
	if err := unitShare.abi.UnpackIntoInterface(out, "ExchangeRateTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareNotAClone represents a NotAClone error raised by the UnitShare contract.
type UnitShareNotAClone struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAClone()
func UnitShareNotACloneErrorID() common.Hash {
	return common.HexToHash("0x3ce914e4217184186f6b764e48d672a96d8a5bd5c7c1bb2f3ea7fc47d1bc4356")
}

// UnpackNotACloneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAClone()
func (unitShare *UnitShare) UnpackNotACloneError(raw []byte) (*UnitShareNotAClone, error) {
	out := new(UnitShareNotAClone)
	if err := unitShare.abi.UnpackIntoInterface(out, "NotAClone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareNotDeployer represents a NotDeployer error raised by the UnitShare contract.
type UnitShareNotDeployer struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDeployer(address caller)
func UnitShareNotDeployerErrorID() common.Hash {
	return common.HexToHash("0x0c8cc036c9c98ca91a606f42bb4fd73acf8431b681f0e19ddaaaf88693e5c4a5")
}

// UnpackNotDeployerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDeployer(address caller)
func (unitShare *UnitShare) UnpackNotDeployerError(raw []byte) (*UnitShareNotDeployer, error) {
	out := new(UnitShareNotDeployer)
	if err := unitShare.abi.UnpackIntoInterface(out, "NotDeployer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareNotOperator represents a NotOperator error raised by the UnitShare contract.
type UnitShareNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func UnitShareNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (unitShare *UnitShare) UnpackNotOperatorError(raw []byte) (*UnitShareNotOperator, error) {
	out := new(UnitShareNotOperator)
	if err := unitShare.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareNotRedeemQueue represents a NotRedeemQueue error raised by the UnitShare contract.
type UnitShareNotRedeemQueue struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRedeemQueue(address caller)
func UnitShareNotRedeemQueueErrorID() common.Hash {
	return common.HexToHash("0x3d2b80ddf4b68a4c0223ecd84360b400a8e4431c3af00857da3d90e4bb257ba8")
}

// UnpackNotRedeemQueueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRedeemQueue(address caller)
func (unitShare *UnitShare) UnpackNotRedeemQueueError(raw []byte) (*UnitShareNotRedeemQueue, error) {
	out := new(UnitShareNotRedeemQueue)
	if err := unitShare.abi.UnpackIntoInterface(out, "NotRedeemQueue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareNotSubscribeQueue represents a NotSubscribeQueue error raised by the UnitShare contract.
type UnitShareNotSubscribeQueue struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSubscribeQueue(address caller)
func UnitShareNotSubscribeQueueErrorID() common.Hash {
	return common.HexToHash("0x3bc5512a40cc81cd75b52dbec92bc97028b99ddf7ad531bce593582d3adba0ba")
}

// UnpackNotSubscribeQueueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSubscribeQueue(address caller)
func (unitShare *UnitShare) UnpackNotSubscribeQueueError(raw []byte) (*UnitShareNotSubscribeQueue, error) {
	out := new(UnitShareNotSubscribeQueue)
	if err := unitShare.abi.UnpackIntoInterface(out, "NotSubscribeQueue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareQueueActive represents a QueueActive error raised by the UnitShare contract.
type UnitShareQueueActive struct {
	Queue common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueActive(address queue)
func UnitShareQueueActiveErrorID() common.Hash {
	return common.HexToHash("0xe4d114f4ec4d3fb8dea14884215cdb52e567da342c9a9a771cce0aa8b9989505")
}

// UnpackQueueActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueActive(address queue)
func (unitShare *UnitShare) UnpackQueueActiveError(raw []byte) (*UnitShareQueueActive, error) {
	out := new(UnitShareQueueActive)
	if err := unitShare.abi.UnpackIntoInterface(out, "QueueActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the UnitShare contract.
type UnitShareSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func UnitShareSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (unitShare *UnitShare) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*UnitShareSafeCastOverflowedUintDowncast, error) {
	out := new(UnitShareSafeCastOverflowedUintDowncast)
	if err := unitShare.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UnitShareZeroExchangeRate represents a ZeroExchangeRate error raised by the UnitShare contract.
type UnitShareZeroExchangeRate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroExchangeRate()
func UnitShareZeroExchangeRateErrorID() common.Hash {
	return common.HexToHash("0x050bad07263819d39de6c2cb4d22e8b5c4318bf407eb5c97d3ab694610331e05")
}

// UnpackZeroExchangeRateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroExchangeRate()
func (unitShare *UnitShare) UnpackZeroExchangeRateError(raw []byte) (*UnitShareZeroExchangeRate, error) {
	out := new(UnitShareZeroExchangeRate)
	if err := unitShare.abi.UnpackIntoInterface(out, "ZeroExchangeRate", raw); err != nil {
		return nil, err
	}
	return out, nil
}
