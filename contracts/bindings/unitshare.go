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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"RESTORE_TIME\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capacity\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"deployer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exchangeRateSetAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"subscribeQueue_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"redeemQueue_\",\"type\":\"address\"}],\"name\":\"initialize\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxAnnualGrowth\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxExchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"maxHaircut\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minExchangeRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"overrideExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"redeemQueue\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"restorableRate\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"restorableUntil\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"setCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"setMaxAnnualGrowth\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"subscribeQueue\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"toAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"toShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitBounds\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"internalType\":\"structITemplateRegistry.Bound[]\",\"name\":\"bounds\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldCapacity\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newCapacity\",\"type\":\"uint256\"}],\"name\":\"CapacitySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldRate\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newRate\",\"type\":\"uint256\"}],\"name\":\"ExchangeRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"subscribeQueue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"redeemQueue\",\"type\":\"address\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldBps\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newBps\",\"type\":\"uint256\"}],\"name\":\"MaxAnnualGrowthSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AlreadyInitialized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"CapacityExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maximum\",\"type\":\"uint256\"}],\"name\":\"ExchangeRateTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minimum\",\"type\":\"uint256\"}],\"name\":\"HaircutTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDeployer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRedeemQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSubscribeQueue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"QueueActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueOutOfBounds\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroExchangeRate\",\"type\":\"error\"}]",
	ID:  "UnitShare",
	Bin: "0x60a060405234801561000f575f5ffd5b5060408051602080820183525f808352835191820190935291825290600361003783826100f3565b50600461004482826100f3565b505030608052506101b1565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061007857607f821691505b60208210810361009657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100ee57828211156100ee57805f5260205f20601f840160051c60208510156100c757505f5b90810190601f840160051c035f5b818110156100ea575f838201556001016100d5565b5050505b505050565b81516001600160401b0381111561010c5761010c610050565b6101208161011a8454610064565b8461009c565b6020601f821160018114610152575f831561013b5750848201515b5f19600385901b1c1916600184901b1784556101aa565b5f84815260208120601f198516915b828110156101815787850151825560209485019460019092019101610161565b508482101561019e57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b608051611e1b6101c95f395f610bb60152611e1b5ff3fe608060405234801561000f575f5ffd5b50600436106101fd575f3560e01c80636c2943c511610114578063a9059cbb116100a9578063d091ed4711610079578063d091ed4714610416578063d44013a81461041e578063d5f3948814610426578063db068e0e1461042e578063dd62ed3e14610441575f5ffd5b8063a9059cbb146103c7578063b4a1eee1146103da578063c94a649c146103ed578063cc36994514610400575f5ffd5b806391915ef8116100e457806391915ef81461038657806395d89b41146103995780639e57c975146103a1578063a0712d68146103b4575f5ffd5b80636c2943c51461033b57806370a0823114610343578063819dcd231461036b57806383728d2b1461037e575f5ffd5b80633ba0b9a911610195578063513e4a7811610165578063513e4a78146102fd578063523fa67714610305578063570ca735146103185780635a8ea188146103205780635cfc1a5114610333575f5ffd5b80633ba0b9a9146102a857806342966c68146102c05780634423241b146102d5578063485cc955146102ea575f5ffd5b806323b872dd116101d057806323b872dd1461025c578063278a6c7a1461026f578063313ce5671461027957806338d52e0f14610288575f5ffd5b806306fdde0314610201578063095ea7b31461021f57806318160ddd146102425780631cf683c014610254575b5f5ffd5b610209610479565b60405161021691906119d4565b60405180910390f35b61023261022d366004611a1f565b610490565b6040519015158152602001610216565b6002545b604051908152602001610216565b6102466104a9565b61023261026a366004611a47565b6104ba565b61024662093a8081565b60405160128152602001610216565b6102906104df565b6040516001600160a01b039091168152602001610216565b600554600160a01b90046001600160601b0316610246565b6102d36102ce366004611a81565b6104ee565b005b6102dd61053a565b6040516102169190611a98565b6102d36102f8366004611af6565b61054c565b610246610675565b600654610290906001600160a01b031681565b6102906106a6565b6102d361032e366004611a81565b6106b8565b610246610887565b610246610898565b610246610351366004611b27565b6001600160a01b03165f9081526020819052604090205490565b6102d3610379366004611a81565b6108a9565b6102466108fd565b6102d3610394366004611a81565b61090e565b6102096109cd565b6102466103af366004611a81565b6109df565b6102d36103c2366004611a81565b610a09565b6102326103d5366004611a1f565b610a9d565b600554610290906001600160a01b031681565b6102466103fb366004611a81565b610aaa565b600654600160a01b900464ffffffffff16610246565b610246610ad3565b610246610aec565b610290610b02565b6102d361043c366004611a81565b610b14565b61024661044f366004611af6565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b606061048b610486610bab565b610bfa565b905090565b5f3361049d818585610c38565b60019150505b92915050565b5f61048b6104b5610c45565b610c5d565b5f336104c7858285610cbd565b6104d2858585610d33565b60019150505b9392505050565b5f6104e8610c45565b51919050565b60065433906001600160a01b0316811461052c57604051633d2b80dd60e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b506105373382610d90565b50565b606061048b610547610c45565b610dc8565b5f610555610c45565b604081015190915033906001600160a01b0316811461059357604051630646601b60e11b81526001600160a01b039091166004820152602401610523565b50600554600160a01b90046001600160601b0316156105c45760405162dc149f60e41b815260040160405180910390fd5b600580546001600160a01b0319166001600160a01b03851617905560c08101516105f8906105f390600a611c37565b610e3f565b600580546001600160a01b03908116600160a01b6001600160601b0394909416840217909155600680548583166001600160c81b031990911681174264ffffffffff16909402939093179055604051908516907f3cd5ec01b1ae7cfec6ca1863e2cd6aa25d6d1702825803ff2b7cc95010fffdc2905f90a3505050565b5f61067e610e76565b61068757505f90565b60065461048b9062093a8090600160c81b900464ffffffffff16611c45565b5f6106af610c45565b60200151905090565b5f6106c1610eb9565b90506106ef6106cf82610dc8565b6002815181106106e1576106e1611c58565b602002602001015183610f07565b7f478b02e1efbbab7e9ebe996487be204909111a4dc45ee9fddfaabc7310a8974461071982610f6b565b60408051918252602082018590520160405180910390a1604051806080016040528061074484610fa4565b63ffffffff16815264ffffffffff428116602083015260065460095460409093019261079792610792928792600160a01b909104909116906001600160481b03600160481b90910416610fd4565b61103c565b6001600160481b031681526020016107eb6107b0610e76565b6107ba575f61103c565b600754600954610792918691600160601b90910464ffffffffff1690600160901b90046001600160481b0316610fd4565b6001600160481b03908116909152815160098054602085015160408601516060909601518516600160901b0268ffffffffffffffffff60901b1996909516600160481b02959095167affffffffffffffffffffffffffffffffffff0000000000000000001964ffffffffff9096166401000000000268ffffffffffffffffff1990921663ffffffff909416939093171793909316171790555050565b5f61048b610893610c45565b61106f565b5f61048b6108a4610c45565b610f6b565b5f6108b3826110a8565b90505f6108bf82610c5d565b90508281808211156108ed57604051636332b9e560e11b815260048101929092526024820152604401610523565b50506108f88361110a565b505050565b5f61048b610909610c45565b6112ac565b5f610917610eb9565b905061093761092582610dc8565b6001815181106106e1576106e1611c58565b7fc91507f537c077d3462bebc3f54fba6de821ac02526e0ef37d5cae249f57a40d6109618261106f565b60408051918252602082018590520160405180910390a1604051806040016040528061098c846112f2565b6001600160801b039081168252600160209283015282516008805494909301511515600160801b026001600160881b03199094169116179190911790555050565b606061048b6109da610bab565b611325565b6005545f906104a3908390670de0b6b3a764000090600160a01b90046001600160601b0316611386565b60055433906001600160a01b03168114610a4257604051631de2a89560e11b81526001600160a01b039091166004820152602401610523565b50610a4d3382611436565b5f610a5a6103fb60025490565b90505f610a68610893610c45565b9050818180821115610a9657604051636147b9c760e11b815260048101929092526024820152604401610523565b5050505050565b5f3361049d818585610d33565b6005545f906104a3908390600160a01b90046001600160601b0316670de0b6b3a7640000611386565b5f61048b610adf610c45565b60a0015161ffff1661146a565b5f610af5610c45565b60a0015161ffff16905090565b5f610b0b610c45565b60400151905090565b5f610b1e826110a8565b90505f610b328260a0015161ffff1661146a565b9050828180821015610b60576040516315ddb42160e11b815260048101929092526024820152604401610523565b50505f610b6c836112ac565b9050838180821115610b9a57604051636332b9e560e11b815260048101929092526024820152604401610523565b5050610ba58461110a565b50505050565b5f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163003610bf557604051630f3a453960e21b815260040160405180910390fd5b503090565b60605f610c06836114d8565b90506104d881610c1860876001611c45565b83608781518110610c2b57610c2b611c58565b016020015160f81c611545565b6108f883838360016115f7565b610c4d611989565b61048b610c58610bab565b6116c9565b5f610c66610e76565b610c7857610c73826112ac565b6104a3565b6007546009546104a3916001600160601b03811691610cb8918691600160601b90910464ffffffffff1690600160901b90046001600160481b0316610fd4565b611753565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610ba55781811015610d2557604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610523565b610ba584848484035f6115f7565b6001600160a01b038316610d5c57604051634b637e8f60e11b81525f6004820152602401610523565b6001600160a01b038216610d855760405163ec442f0560e01b81525f6004820152602401610523565b6108f8838383611778565b6001600160a01b038216610db957604051634b637e8f60e11b81525f6004820152602401610523565b610dc4825f83611778565b5050565b60e0810151610100820151604051633abb2b7560e21b815260048101919091526060916001600160a01b03169063eaecadd4906024015f60405180830381865afa158015610e18573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526104a39190810190611cda565b5f6001600160601b03821115610e72576040516306dfcc6560e41b81526060600482015260248101839052604401610523565b5090565b6006545f90600160c81b900464ffffffffff161580159061048b5750600654610eb19062093a8090600160c81b900464ffffffffff16611c45565b421115905090565b610ec1611989565b610ec9610c45565b602081015190915033906001600160a01b03168114610e7257604051633b63649d60e11b81526001600160a01b039091166004820152602401610523565b81602001518110158015610f1f575081604001518111155b8251602084015160408501519192849290610f6357604051635fe2513f60e01b81526004810194909452602484019290925260448301526064820152608401610523565b505050505050565b6009545f90640100000000900464ffffffffff1615610f925760095463ffffffff16610f98565b81608001515b63ffffffff1692915050565b5f63ffffffff821115610e72576040516306dfcc6560e41b81526020600482015260248101839052604401610523565b6009545f90640100000000900464ffffffffff1681610ff286610f6b565b9050818510611014576110058542611dab565b61100f9082611dbe565b611032565b61101e8242611dab565b6110289082611dbe565b6110329085611c45565b9695505050505050565b5f6001600160481b03821115610e72576040516306dfcc6560e41b81526048600482015260248101839052604401610523565b6008545f90600160801b900460ff1661108c578160600151611099565b6008546001600160801b03165b6001600160801b031692915050565b6110b0611989565b6110b8610eb9565b6005549091506110d0906001600160a01b031661189e565b6006546110e5906001600160a01b031661189e565b815f036111055760405163050bad0760e01b815260040160405180910390fd5b919050565b600554600160a01b90046001600160601b03165f611126610e76565b9050816001600160601b03168310156111ee57806111c957600654600780546001600160881b031916600160a01b90920464ffffffffff908116600160601b81026bffffffffffffffffffffffff1916939093176001600160601b0386161790915560095464010000000090041611156111c95760098054600160901b6001600160481b03600160481b8304160268ffffffffffffffffff60901b199091161790555b6006805464ffffffffff60c81b1916600160c81b4264ffffffffff160217905561121d565b80801561120657506007546001600160601b03168310155b1561121d576006805464ffffffffff60c81b191690555b61122683610e3f565b600580546001600160a01b0316600160a01b6001600160601b039384168102919091179091556006805464ffffffffff60a01b19164264ffffffffff16909202919091179055604080519184168252602082018590527ffdc7afada07c13f476d01041c5b7881beb960152c06d6d1df57fca179f221d69910160405180910390a1505050565b6005546006546009545f926104a392600160a01b918290046001600160601b031692610cb89287920464ffffffffff1690600160481b90046001600160481b0316610fd4565b5f6001600160801b03821115610e72576040516306dfcc6560e41b81526080600482015260248101839052604401610523565b60605f611331836114d8565b90505f8160878151811061134757611347611c58565b016020015160f81c61135b60876001611c45565b6113659190611c45565b905061137e82828385516113799190611dab565b611545565b949350505050565b5f5f5f611393868661193e565b91509150815f036113b7578381816113ad576113ad611dd5565b04925050506104d8565b8184116113ce576113ce600385150260111861195a565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6001600160a01b03821661145f5760405163ec442f0560e01b81525f6004820152602401610523565b610dc45f8383611778565b6005545f90600160a01b90046001600160601b031681611488610e76565b611492578161149f565b6007546001600160601b03165b90505f6114af8286612710611386565b6114b99083611dab565b90506114cf60016114ca858461196b565b61197a565b95945050505050565b60605f6114f0602d6001600160a01b0385163b611dab565b67ffffffffffffffff81111561150857611508611c6c565b6040519080825280601f01601f191660200182016040528015611532576020820181803683370190505b5090508051602d60208301853c92915050565b60605f8267ffffffffffffffff81111561156157611561611c6c565b6040519080825280601f01601f19166020018201604052801561158b576020820181803683370190505b5090505f5b838110156115ee57856115a38287611c45565b815181106115b3576115b3611c58565b602001015160f81c60f81b8282815181106115d0576115d0611c58565b60200101906001600160f81b03191690815f1a905350600101611590565b50949350505050565b6001600160a01b0384166116205760405163e602df0560e01b81525f6004820152602401610523565b6001600160a01b03831661164957604051634a1406b160e11b81525f6004820152602401610523565b6001600160a01b038085165f9081526001602090815260408083209387168352929052208290558015610ba557826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516116bb91815260200190565b60405180910390a350505050565b6116d1611989565b5f6116db836114d8565b602081015190915060601c8252603481015160601c6020830152604881015160601c6040830152605c81015160801c6060830152606c81015160e01c6080830152607081015160f01c60a083015260728101515f1a60c0830152607381015160601c60e0830152608781015161010083015250919050565b5f61176e83836117696127106301e13380611dbe565b611386565b6104d89084611c45565b6001600160a01b0383166117a2578060025f8282546117979190611c45565b909155506118129050565b6001600160a01b0383165f90815260208190526040902054818110156117f45760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610523565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661182e5760028054829003905561184c565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161189191815260200190565b60405180910390a3505050565b6001816001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156118dc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119009190611dfd565b600281111561191157611911611de9565b14158190610dc457604051633934453d60e21b81526001600160a01b039091166004820152602401610523565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b5f8282188284100282186104d8565b5f8282188284110282186104d8565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915290565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114611105575f5ffd5b5f5f60408385031215611a30575f5ffd5b611a3983611a09565b946020939093013593505050565b5f5f5f60608486031215611a59575f5ffd5b611a6284611a09565b9250611a7060208501611a09565b929592945050506040919091013590565b5f60208284031215611a91575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015611aeb57835180518452602081015160208501526040810151604085015250606083019250602084019350600181019050611ab1565b509095945050505050565b5f5f60408385031215611b07575f5ffd5b611b1083611a09565b9150611b1e60208401611a09565b90509250929050565b5f60208284031215611b37575f5ffd5b6104d882611a09565b634e487b7160e01b5f52601160045260245ffd5b6001815b6001841115611b8f57808504811115611b7357611b73611b40565b6001841615611b8157908102905b60019390931c928002611b58565b935093915050565b5f82611ba5575060016104a3565b81611bb157505f6104a3565b8160018114611bc75760028114611bd157611bed565b60019150506104a3565b60ff841115611be257611be2611b40565b50506001821b6104a3565b5060208310610133831016604e8410600b8410161715611c10575081810a6104a3565b611c1c5f198484611b54565b805f1904821115611c2f57611c2f611b40565b029392505050565b5f6104d860ff841683611b97565b808201808211156104a3576104a3611b40565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b6040516060810167ffffffffffffffff81118282101715611ca357611ca3611c6c565b60405290565b604051601f8201601f1916810167ffffffffffffffff81118282101715611cd257611cd2611c6c565b604052919050565b5f60208284031215611cea575f5ffd5b815167ffffffffffffffff811115611d00575f5ffd5b8201601f81018413611d10575f5ffd5b805167ffffffffffffffff811115611d2a57611d2a611c6c565b611d3960208260051b01611ca9565b80828252602082019150602060608402850101925086831115611d5a575f5ffd5b6020840193505b828410156110325760608488031215611d78575f5ffd5b611d80611c80565b8451815260208086015181830152604080870151908301529083526060909401939190910190611d61565b818103818111156104a3576104a3611b40565b80820281158282048414176104a3576104a3611b40565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215611e0d575f5ffd5b8151600381106104d8575f5ffd",
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

// PackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91915ef8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCapacity(uint256 assets) returns()
func (unitShare *UnitShare) PackSetCapacity(assets *big.Int) []byte {
	enc, err := unitShare.abi.Pack("setCapacity", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91915ef8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCapacity(uint256 assets) returns()
func (unitShare *UnitShare) TryPackSetCapacity(assets *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("setCapacity", assets)
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

// PackSetMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8ea188.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxAnnualGrowth(uint256 bps) returns()
func (unitShare *UnitShare) PackSetMaxAnnualGrowth(bps *big.Int) []byte {
	enc, err := unitShare.abi.Pack("setMaxAnnualGrowth", bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a8ea188.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxAnnualGrowth(uint256 bps) returns()
func (unitShare *UnitShare) TryPackSetMaxAnnualGrowth(bps *big.Int) ([]byte, error) {
	return unitShare.abi.Pack("setMaxAnnualGrowth", bps)
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

// PackUnitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4423241b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitBounds() view returns((bytes32,uint256,uint256)[] bounds)
func (unitShare *UnitShare) PackUnitBounds() []byte {
	enc, err := unitShare.abi.Pack("unitBounds")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitBounds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4423241b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitBounds() view returns((bytes32,uint256,uint256)[] bounds)
func (unitShare *UnitShare) TryPackUnitBounds() ([]byte, error) {
	return unitShare.abi.Pack("unitBounds")
}

// UnpackUnitBounds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4423241b.
//
// Solidity: function unitBounds() view returns((bytes32,uint256,uint256)[] bounds)
func (unitShare *UnitShare) UnpackUnitBounds(data []byte) ([]ITemplateRegistryBound, error) {
	out, err := unitShare.abi.Unpack("unitBounds", data)
	if err != nil {
		return *new([]ITemplateRegistryBound), err
	}
	out0 := *abi.ConvertType(out[0], new([]ITemplateRegistryBound)).(*[]ITemplateRegistryBound)
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

// UnitShareCapacitySet represents a CapacitySet event raised by the UnitShare contract.
type UnitShareCapacitySet struct {
	OldCapacity *big.Int
	NewCapacity *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const UnitShareCapacitySetEventName = "CapacitySet"

// ContractEventName returns the user-defined event name.
func (UnitShareCapacitySet) ContractEventName() string {
	return UnitShareCapacitySetEventName
}

// UnpackCapacitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CapacitySet(uint256 oldCapacity, uint256 newCapacity)
func (unitShare *UnitShare) UnpackCapacitySetEvent(log *types.Log) (*UnitShareCapacitySet, error) {
	event := "CapacitySet"
	if len(log.Topics) == 0 || log.Topics[0] != unitShare.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(UnitShareCapacitySet)
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

// UnitShareMaxAnnualGrowthSet represents a MaxAnnualGrowthSet event raised by the UnitShare contract.
type UnitShareMaxAnnualGrowthSet struct {
	OldBps *big.Int
	NewBps *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const UnitShareMaxAnnualGrowthSetEventName = "MaxAnnualGrowthSet"

// ContractEventName returns the user-defined event name.
func (UnitShareMaxAnnualGrowthSet) ContractEventName() string {
	return UnitShareMaxAnnualGrowthSetEventName
}

// UnpackMaxAnnualGrowthSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MaxAnnualGrowthSet(uint256 oldBps, uint256 newBps)
func (unitShare *UnitShare) UnpackMaxAnnualGrowthSetEvent(log *types.Log) (*UnitShareMaxAnnualGrowthSet, error) {
	event := "MaxAnnualGrowthSet"
	if len(log.Topics) == 0 || log.Topics[0] != unitShare.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(UnitShareMaxAnnualGrowthSet)
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
	if bytes.Equal(raw[:4], unitShare.abi.Errors["ValueOutOfBounds"].ID.Bytes()[:4]) {
		return unitShare.UnpackValueOutOfBoundsError(raw[4:])
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

// UnitShareValueOutOfBounds represents a ValueOutOfBounds error raised by the UnitShare contract.
type UnitShareValueOutOfBounds struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueOutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func UnitShareValueOutOfBoundsErrorID() common.Hash {
	return common.HexToHash("0x5fe2513f16187c99653bf536baf6b297cbf5000e1aecf013e5891221f2715271")
}

// UnpackValueOutOfBoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueOutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max)
func (unitShare *UnitShare) UnpackValueOutOfBoundsError(raw []byte) (*UnitShareValueOutOfBounds, error) {
	out := new(UnitShareValueOutOfBounds)
	if err := unitShare.abi.UnpackIntoInterface(out, "ValueOutOfBounds", raw); err != nil {
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
