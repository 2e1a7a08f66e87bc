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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"RESTORE_TIME\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capacity\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deployer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exchangeRateSetAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"subscribeQueue_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"redeemQueue_\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxAnnualGrowth\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxExchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxHaircut\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minExchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"overrideExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"redeemQueue\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"restorableRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"restorableUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"subscribeQueue\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"toAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"toShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldRate\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRate\",\"type\":\"uint256\"}],\"name\":\"ExchangeRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscribeQueue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"redeemQueue\",\"type\":\"address\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"CapacityExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"ExchangeRateTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"HaircutTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDeployer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRedeemQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSubscribeQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"QueueActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroExchangeRate\",\"type\":\"error\"}]",
	ID:  "UnitShare",
	Bin: "0x60a060405234801561000f575f5ffd5b5060408051602080820183525f808352835191820190935291825290600361003783826100f3565b50600461004482826100f3565b505030608052506101b1565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061007857607f821691505b60208210810361009657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100ee57828211156100ee57805f5260205f20601f840160051c60208510156100c757505f5b90810190601f840160051c035f5b818110156100ea575f838201556001016100d5565b5050505b505050565b81516001600160401b0381111561010c5761010c610050565b6101208161011a8454610064565b8461009c565b6020601f821160018114610152575f831561013b5750848201515b5f19600385901b1c1916600184901b1784556101aa565b5f84815260208120601f198516915b828110156101815787850151825560209485019460019092019101610161565b508482101561019e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b6080516116f66101c95f395f6108fd01526116f65ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c80636c2943c511610109578063b4a1eee11161009e578063d44013a81161006e578063d44013a8146103c2578063d5f39488146103ca578063db068e0e146103d2578063dd62ed3e146103e5575f5ffd5b8063b4a1eee11461037e578063c94a649c14610391578063cc369945146103a4578063d091ed47146103ba575f5ffd5b806395d89b41116100d957806395d89b411461033d5780639e57c97514610345578063a0712d6814610358578063a9059cbb1461036b575f5ffd5b80636c2943c5146102f257806370a08231146102fa578063819dcd231461032257806383728d2b14610335575f5ffd5b806338d52e0f1161017f578063513e4a781161014f578063513e4a78146102c7578063523fa677146102cf578063570ca735146102e25780635cfc1a51146102ea575f5ffd5b806338d52e0f146102675780633ba0b9a91461028757806342966c681461029f578063485cc955146102b4575f5ffd5b80631cf683c0116101ba5780631cf683c01461023357806323b872dd1461023b578063278a6c7a1461024e578063313ce56714610258575f5ffd5b806306fdde03146101e0578063095ea7b3146101fe57806318160ddd14610221575b5f5ffd5b6101e861041d565b6040516101f59190611438565b60405180910390f35b61021161020c366004611483565b610434565b60405190151581526020016101f5565b6002545b6040519081526020016101f5565b61022561044d565b6102116102493660046114ab565b610468565b61022562093a8081565b604051601281526020016101f5565b61026f61048d565b6040516001600160a01b0390911681526020016101f5565b600554600160a01b90046001600160601b0316610225565b6102b26102ad3660046114e5565b61049c565b005b6102b26102c23660046114fc565b6104e8565b610225610611565b60065461026f906001600160a01b031681565b61026f610642565b610225610654565b61022561066f565b61022561030836600461152d565b6001600160a01b03165f9081526020819052604090205490565b6102b26103303660046114e5565b610687565b6102256106e5565b6101e8610700565b6102256103533660046114e5565b610712565b6102b26103663660046114e5565b61073c565b610211610379366004611483565b6107da565b60055461026f906001600160a01b031681565b61022561039f3660046114e5565b6107e7565b600654600160a01b900464ffffffffff16610225565b610225610810565b610225610829565b61026f61083f565b6102b26103e03660046114e5565b610851565b6102256103f33660046114fc565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b606061042f61042a6108f2565b610941565b905090565b5f3361044181858561097f565b60019150505b92915050565b5f61042f61045961098c565b6080015163ffffffff166109a4565b5f336104758582856109e5565b610480858585610a5b565b60019150505b9392505050565b5f61049661098c565b51919050565b60065433906001600160a01b031681146104da57604051633d2b80dd60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506104e53382610ab8565b50565b5f6104f161098c565b604081015190915033906001600160a01b0316811461052f57604051630646601b60e11b81526001600160a01b0390911660048201526024016104d1565b50600554600160a01b90046001600160601b0316156105605760405162dc149f60e41b815260040160405180910390fd5b600580546001600160a01b0319166001600160a01b03851617905560c08101516105949061058f90600a61163d565b610af0565b600580546001600160a01b03908116600160a01b6001600160601b0394909416840217909155600680548583166001600160c81b031990911681174264ffffffffff16909402939093179055604051908516907f3cd5ec01b1ae7cfec6ca1863e2cd6aa25d6d1702825803ff2b7cc95010fffdc2905f90a3505050565b5f61061a610b27565b61062357505f90565b60065461042f9062093a8090600160c81b900464ffffffffff1661164b565b5f61064b61098c565b60200151905090565b5f61065d61098c565b606001516001600160801b0316905090565b5f61067861098c565b6080015163ffffffff16905090565b5f61069182610b6a565b90505f6106a7826080015163ffffffff166109a4565b90508281808211156106d557604051636332b9e560e11b8152600481019290925260248201526044016104d1565b50506106e083610c08565b505050565b5f61042f6106f161098c565b6080015163ffffffff16610d70565b606061042f61070d6108f2565b610d9e565b6005545f90610447908390670de0b6b3a764000090600160a01b90046001600160601b0316610dff565b60055433906001600160a01b0316811461077557604051631de2a89560e11b81526001600160a01b0390911660048201526024016104d1565b506107803382610eaf565b5f61078d61039f60025490565b90505f61079861098c565b606001516001600160801b031690508181808211156107d357604051636147b9c760e11b8152600481019290925260248201526044016104d1565b5050505050565b5f33610441818585610a5b565b6005545f90610447908390600160a01b90046001600160601b0316670de0b6b3a7640000610dff565b5f61042f61081c61098c565b60a0015161ffff16610ee3565b5f61083261098c565b60a0015161ffff16905090565b5f61084861098c565b60400151905090565b5f61085b82610b6a565b90505f61086f8260a0015161ffff16610ee3565b905082818082101561089d576040516315ddb42160e11b8152600481019290925260248201526044016104d1565b50505f6108b3836080015163ffffffff16610d70565b90508381808211156108e157604051636332b9e560e11b8152600481019290925260248201526044016104d1565b50506108ec84610c08565b50505050565b5f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361093c57604051630f3a453960e21b815260040160405180910390fd5b503090565b60605f61094d83610f51565b90506104868161095f6053600161164b565b836053815181106109725761097261165e565b016020015160f81c610fbe565b6106e08383836001611070565b6109946113fd565b61042f61099f6108f2565b611142565b5f6109ad610b27565b6109bf576109ba82610d70565b610447565b600754610447906001600160601b03811690600160601b900464ffffffffff16846111b4565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f198110156108ec5781811015610a4d57604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064016104d1565b6108ec84848484035f611070565b6001600160a01b038316610a8457604051634b637e8f60e11b81525f60048201526024016104d1565b6001600160a01b038216610aad5760405163ec442f0560e01b81525f60048201526024016104d1565b6106e08383836111ec565b6001600160a01b038216610ae157604051634b637e8f60e11b81525f60048201526024016104d1565b610aec825f836111ec565b5050565b5f6001600160601b03821115610b23576040516306dfcc6560e41b815260606004820152602481018390526044016104d1565b5090565b6006545f90600160c81b900464ffffffffff161580159061042f5750600654610b629062093a8090600160c81b900464ffffffffff1661164b565b421115905090565b610b726113fd565b610b7a61098c565b602081015190915033906001600160a01b03168114610bb857604051633b63649d60e11b81526001600160a01b0390911660048201526024016104d1565b50600554610bce906001600160a01b0316611312565b600654610be3906001600160a01b0316611312565b815f03610c035760405163050bad0760e01b815260040160405180910390fd5b919050565b600554600160a01b90046001600160601b03165f610c24610b27565b9050816001600160601b0316831015610cb25780610c8d576006546007805470ffffffffffffffffffffffffffffffffff1916600160a01b90920464ffffffffff16600160601b026bffffffffffffffffffffffff1916919091176001600160601b0384161790555b6006805464ffffffffff60c81b1916600160c81b4264ffffffffff1602179055610ce1565b808015610cca57506007546001600160601b03168310155b15610ce1576006805464ffffffffff60c81b191690555b610cea83610af0565b600580546001600160a01b0316600160a01b6001600160601b039384168102919091179091556006805464ffffffffff60a01b19164264ffffffffff16909202919091179055604080519184168252602082018590527ffdc7afada07c13f476d01041c5b7881beb960152c06d6d1df57fca179f221d69910160405180910390a1505050565b6005546006545f91610447916001600160601b03600160a01b92839004169164ffffffffff910416846111b4565b60605f610daa83610f51565b90505f81605381518110610dc057610dc061165e565b016020015160f81c610dd46053600161164b565b610dde919061164b565b9050610df78282838551610df29190611672565b610fbe565b949350505050565b5f5f5f610e0c86866113b2565b91509150815f03610e3057838181610e2657610e26611685565b0492505050610486565b818411610e4757610e4760038515026011186113ce565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6001600160a01b038216610ed85760405163ec442f0560e01b81525f60048201526024016104d1565b610aec5f83836111ec565b6005545f90600160a01b90046001600160601b031681610f01610b27565b610f0b5781610f18565b6007546001600160601b03165b90505f610f288286612710610dff565b610f329083611672565b9050610f486001610f4385846113df565b6113ee565b95945050505050565b60605f610f69602d6001600160a01b0385163b611672565b67ffffffffffffffff811115610f8157610f81611699565b6040519080825280601f01601f191660200182016040528015610fab576020820181803683370190505b5090508051602d60208301853c92915050565b60605f8267ffffffffffffffff811115610fda57610fda611699565b6040519080825280601f01601f191660200182016040528015611004576020820181803683370190505b5090505f5b83811015611067578561101c828761164b565b8151811061102c5761102c61165e565b602001015160f81c60f81b8282815181106110495761104961165e565b60200101906001600160f81b03191690815f1a905350600101611009565b50949350505050565b6001600160a01b0384166110995760405163e602df0560e01b81525f60048201526024016104d1565b6001600160a01b0383166110c257604051634a1406b160e11b81525f60048201526024016104d1565b6001600160a01b038085165f90815260016020908152604080832093871683529290522082905580156108ec57826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161113491815260200190565b60405180910390a350505050565b61114a6113fd565b5f61115483610f51565b602081015190915060601c8252603481015160601c6020830152604881015160601c6040830152605c81015160801c6060830152606c81015160e01c6080830152607081015160f01c60a083015260728101515f1a60c083015250919050565b5f6111e2846111c38542611672565b6111cd90856116ad565b6111dd6127106301e133806116ad565b610dff565b610df7908561164b565b6001600160a01b038316611216578060025f82825461120b919061164b565b909155506112869050565b6001600160a01b0383165f90815260208190526040902054818110156112685760405163391434e360e21b81526001600160a01b038516600482015260248101829052604481018390526064016104d1565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b0382166112a2576002805482900390556112c0565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161130591815260200190565b60405180910390a3505050565b6001816001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611350573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061137491906116d8565b6002811115611385576113856116c4565b14158190610aec57604051633934453d60e21b81526001600160a01b0390911660048201526024016104d1565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f828218828410028218610486565b5f828218828411028218610486565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c081019190915290565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114610c03575f5ffd5b5f5f60408385031215611494575f5ffd5b61149d8361146d565b946020939093013593505050565b5f5f5f606084860312156114bd575f5ffd5b6114c68461146d565b92506114d46020850161146d565b929592945050506040919091013590565b5f602082840312156114f5575f5ffd5b5035919050565b5f5f6040838503121561150d575f5ffd5b6115168361146d565b91506115246020840161146d565b90509250929050565b5f6020828403121561153d575f5ffd5b6104868261146d565b634e487b7160e01b5f52601160045260245ffd5b6001815b60018411156115955780850481111561157957611579611546565b600184161561158757908102905b60019390931c92800261155e565b935093915050565b5f826115ab57506001610447565b816115b757505f610447565b81600181146115cd57600281146115d7576115f3565b6001915050610447565b60ff8411156115e8576115e8611546565b50506001821b610447565b5060208310610133831016604e8410600b8410161715611616575081810a610447565b6116225f19848461155a565b805f190482111561163557611635611546565b029392505050565b5f61048660ff84168361159d565b8082018082111561044757610447611546565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561044757610447611546565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b808202811582820484141761044757610447611546565b634e487b7160e01b5f52602160045260245ffd5b5f602082840312156116e8575f5ffd5b815160038110610486575f5ffd",
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

// PackRESTORETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278a6c7a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RESTORE_TIME() view returns(uint256)
func (unitShare *UnitShare) PackRESTORETIME() []byte {
	enc, err := unitShare.abi.Pack("RESTORE_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRESTORETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278a6c7a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RESTORE_TIME() view returns(uint256)
func (unitShare *UnitShare) TryPackRESTORETIME() ([]byte, error) {
	return unitShare.abi.Pack("RESTORE_TIME")
}

// UnpackRESTORETIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x278a6c7a.
//
// Solidity: function RESTORE_TIME() view returns(uint256)
func (unitShare *UnitShare) UnpackRESTORETIME(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("RESTORE_TIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackMaxHaircut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd44013a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxHaircut() view returns(uint256 bps)
func (unitShare *UnitShare) PackMaxHaircut() []byte {
	enc, err := unitShare.abi.Pack("maxHaircut")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxHaircut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd44013a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxHaircut() view returns(uint256 bps)
func (unitShare *UnitShare) TryPackMaxHaircut() ([]byte, error) {
	return unitShare.abi.Pack("maxHaircut")
}

// UnpackMaxHaircut is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd44013a8.
//
// Solidity: function maxHaircut() view returns(uint256 bps)
func (unitShare *UnitShare) UnpackMaxHaircut(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("maxHaircut", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMinExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd091ed47.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minExchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) PackMinExchangeRate() []byte {
	enc, err := unitShare.abi.Pack("minExchangeRate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd091ed47.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minExchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) TryPackMinExchangeRate() ([]byte, error) {
	return unitShare.abi.Pack("minExchangeRate")
}

// UnpackMinExchangeRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd091ed47.
//
// Solidity: function minExchangeRate() view returns(uint256 rate)
func (unitShare *UnitShare) UnpackMinExchangeRate(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("minExchangeRate", data)
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

// PackOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x819dcd23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overrideExchangeRate(uint256 rate) returns()
func (unitShare *UnitShare) PackOverrideExchangeRate(rate *big.Int) []byte {
	enc, err := unitShare.abi.Pack("overrideExchangeRate", rate)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x819dcd23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overrideExchangeRate(uint256 rate) returns()
func (unitShare *UnitShare) TryPackOverrideExchangeRate(rate *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("overrideExchangeRate", rate)
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

// PackRestorableRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cf683c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restorableRate() view returns(uint256 rate)
func (unitShare *UnitShare) PackRestorableRate() []byte {
	enc, err := unitShare.abi.Pack("restorableRate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestorableRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cf683c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restorableRate() view returns(uint256 rate)
func (unitShare *UnitShare) TryPackRestorableRate() ([]byte, error) {
	return unitShare.abi.Pack("restorableRate")
}

// UnpackRestorableRate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cf683c0.
//
// Solidity: function restorableRate() view returns(uint256 rate)
func (unitShare *UnitShare) UnpackRestorableRate(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("restorableRate", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRestorableUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x513e4a78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function restorableUntil() view returns(uint256 timestamp)
func (unitShare *UnitShare) PackRestorableUntil() []byte {
	enc, err := unitShare.abi.Pack("restorableUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRestorableUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x513e4a78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function restorableUntil() view returns(uint256 timestamp)
func (unitShare *UnitShare) TryPackRestorableUntil() ([]byte, error) {
	return unitShare.abi.Pack("restorableUntil")
}

// UnpackRestorableUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x513e4a78.
//
// Solidity: function restorableUntil() view returns(uint256 timestamp)
func (unitShare *UnitShare) UnpackRestorableUntil(data []byte) (*big.Int, error) {
	out, err := unitShare.abi.Unpack("restorableUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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
	if bytes.Equal(raw[:4], unitShare.abi.Errors["HaircutTooLarge"].ID.Bytes()[:4]) {
		return unitShare.UnpackHaircutTooLargeError(raw[4:])
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

// UnitShareHaircutTooLarge represents a HaircutTooLarge error raised by the UnitShare contract.
type UnitShareHaircutTooLarge struct {
	Rate    *big.Int
	Minimum *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HaircutTooLarge(uint256 rate, uint256 minimum)
func UnitShareHaircutTooLargeErrorID() common.Hash {
	return common.HexToHash("0x2bbb684219d4a4c98fbf5571e0f9ee628d692e44bdb87aecd665f20988626e3a")
}

// UnpackHaircutTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HaircutTooLarge(uint256 rate, uint256 minimum)
func (unitShare *UnitShare) UnpackHaircutTooLargeError(raw []byte) (*UnitShareHaircutTooLarge, error) {
	out := new(UnitShareHaircutTooLarge)
	if err := unitShare.abi.UnpackIntoInterface(out, "HaircutTooLarge", raw); err != nil {
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
