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

// LctsQueueMetaData contains all meta data concerning the LctsQueue contract.
var LctsQueueMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reward_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dust\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"enter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"underlying_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"generation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isSubscribe\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockedAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"positionOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"current\",\"type\":\"bool\"}],\"internalType\":\"structILctsQueue.Position\",\"name\":\"position\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"previewSettle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reward\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewardPerToken\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"share\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumILctsQueue.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"terms\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lockLimit\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"isSubscribe\",\"type\":\"bool\"}],\"internalType\":\"structILctsQueue.Terms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalUnderlying\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"underlying\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"underlyingOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"}],\"name\":\"Earned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Entered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"underlying\",\"type\":\"uint256\"}],\"name\":\"Exited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"dust\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"releasableAt\",\"type\":\"uint256\"}],\"name\":\"LockHolds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"NoPosition\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"QueueFull\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QueueIsLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumILctsQueue.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"QueueNotLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"UnexpectedAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"}]",
	ID:  "LctsQueue",
	Bin: "0x60a0604052348015600e575f5ffd5b50306080526080516126fb61002b5f395f61189601526126fb5ff3fe608060405234801561000f575f5ffd5b50600436106101a1575f3560e01c8063a59f3e0c116100f3578063d502562511610093578063e9fad8ee1161006e578063e9fad8ee14610395578063f83d08ba1461039d578063fad9aba3146103a5578063fd2d39c5146103c1575f5ffd5b8063d502562514610306578063de4e099b1461035a578063df18e0471461036d575f5ffd5b8063b2163482116100ce578063b2163482146102bf578063c19d93fb146102d5578063c70920bc146102ea578063cd3daf9d146102fe575f5ffd5b8063a59f3e0c1461029c578063a8d5fd65146102af578063aeddf677146102b7575f5ffd5b8063402914f51161015e5780636f307dc3116101395780636f307dc31461024d57806386d1a69f146102555780638df828001461025f578063900cf0cf14610287575f5ffd5b8063402914f51461022a5780634e71d92d1461023d578063570ca73514610245575f5ffd5b8063078fe301146101a557806317219522146101cb578063228cb733146101da57806338d52e0f146101fa5780633a98ef39146102025780633b7bb7ec14610212575b5f5ffd5b6101b86101b33660046123f0565b6103f8565b6040519081526020015b60405180910390f35b60025464ffffffffff166101b8565b6101e2610502565b6040516001600160a01b0390911681526020016101c2565b6101e2610518565b5f546001600160d81b03166101b8565b61021a61052a565b60405190151581526020016101c2565b6101b86102383660046123f0565b61053c565b6101b8610630565b6101e26108c1565b6101e26108d0565b61025d6108e1565b005b61027261026d366004612416565b6109d7565b604080519283526020830191909152016101c2565b5f54600160d81b900464ffffffffff166101b8565b61025d6102aa366004612416565b610dcd565b6101e26110b9565b6101b86110cb565b600154600160a01b900464ffffffffff166101b8565b6102dd6110e4565b6040516101c29190612441565b60015460401c6001600160601b03166101b8565b6101b861111f565b61030e6111a1565b6040805182516001600160a01b0390811682526020808501518216908301528383015116918101919091526060808301519082015260809182015115159181019190915260a0016101c2565b610272610368366004612416565b611239565b6101b861037b3660046123f0565b6001600160a01b03165f9081526004602052604090205490565b6101b8611261565b61025d6114f7565b600254600160281b900460401c67ffffffffffffffff166101b8565b6103d46103cf3660046123f0565b6115cf565b604080518251815260208084015190820152918101511515908201526060016101c2565b6040805160e0810182525f80546001600160d81b03808216845264ffffffffff600160d81b928390048116602080870191909152600180546001600160a01b03808216898b0152600160a01b820485166060808b0191909152600160c81b909204851660808a015260025480861660a08b01526001600160801b03600160281b9091041660c08a01528a1687526003835288872089519182018a528054958616825295909404909216908301529190910154938101939093529182906104be90836116da565b5091505080156104f857604060ff166104f18284604001516001600160a01b0316855f01516001600160d81b03166117b1565b901c6104fa565b5f5b949350505050565b5f61051361050e611862565b6118de565b905090565b5f610521611862565b60200151905090565b5f610533611862565b60800151905090565b6001600160a01b038181165f90815260036020908152604080832081516060808201845282546001600160d81b038082168452600160d81b9182900464ffffffffff9081168589015260019586015485880152865160e0810188528954928316815292909104811696820196909652925496871693830193909352600160a01b8604841692820192909252600160c81b9094048216608085015260025491821660a0850152600160281b9091046001600160801b031660c0840152909161060391906116da565b50506001600160a01b0383165f9081526004602052604090205490915061062a908261247b565b92915050565b5f6106396118fa565b5f610642611862565b6040805160e0810182525f80546001600160d81b0381168352600160d81b900464ffffffffff9081166020808501919091526001546001600160a01b03811685870152600160a01b810483166060860152600160c81b90048216608085015260025491821660a0850152600160281b9091046001600160801b031660c0840152338252600381528382206004909152929020549450919250831515806106f1575080546001600160d81b031615155b339061072157604051630538da4560e31b81526001600160a01b0390911660048201526024015b60405180910390fd5b506040805160608101825282546001600160d81b0381168252600160d81b900464ffffffffff1660208201526001830154918101919091525f908190819061076990866116da565b9250925092508080156107865750606085015164ffffffffff1615155b156107b057865f036107ab57604051635337d59560e11b815260040160405180910390fd5b61081f565b6107ba838861247b565b9650815f036107dd57335f9081526003602052604081208181556001015561081f565b6107e68261192b565b60208087015164ffffffffff16600160d81b81026001600160d81b03939093169290921786555f91825260059052604090205460018501555b865f03610834575f96505050505050506108a4565b335f8181526004602052604080822091909155517fd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a90610877908a815260200190565b60405180910390a261089d338861088d896118de565b6001600160a01b03169190611962565b5050505050505b6108be6109d55f5f5160206126db5f395f51905f52611925565b90565b5f6108ca611862565b51919050565b5f6105136108dc611862565b61199c565b6108e96118fa565b600154600160a01b900464ffffffffff168015156109056110e4565b90610924576040516322be909b60e01b81526004016107189190612441565b505f61092e611862565b606001516109439064ffffffffff168361247b565b905042818082101561097157604051632b6e38af60e01b815260048101929092526024820152604401610718565b50506001805464ffffffffff60a01b19169055600254604051339164ffffffffff16907f4d436de77f1139fda664b657c73ad6c3bde4a1984d3aabeab7c3998556b93b63905f90a350506109d56109d55f5f5160206126db5f395f51905f52611925565b565b5f5f6109e16118fa565b5f6109ea611862565b6040805160e0810182525f546001600160d81b0381168252600160d81b900464ffffffffff90811660208301526001546001600160a01b0380821694840194909452600160a01b810482166060840152600160c81b90048116608083015260025490811660a0830152600160281b90046001600160801b031660c08201528251929350913391168114610a9c57604051633b63649d60e11b81526001600160a01b039091166004820152602401610718565b5080604001516001600160a01b03165f03610abe575f5f935093505050610dae565b606081015160019064ffffffffff16610aeb576040516322be909b60e01b81526004016107189190612441565b50610b048282604001516001600160a01b0316876119b8565b60c0830151919550935067ffffffffffffffff604082901c1690610b39906fffffffffffffffff000000000000000016611ad6565b8260c001818151610b4a919061248e565b6001600160801b03169052505f60608381019190915260a0830151604080518881526020810188905290810184905264ffffffffff909116917f0b88c5bd74fc625a4f651904bf835063c6a449220be319924685261fb7709dd5910160405180910390a28415610bbf57610bbf828686611b09565b8151602083015164ffffffffff908116600160d81b026001600160d81b03909216919091175f5560408301516001805460608601516080808801518616600160c81b0264ffffffffff60c81b19928716600160a01b026001600160c81b03199094166001600160a01b0390961695909517929092171692909217905560a08401516002805460c08701516001600160801b0316600160281b026001600160a81b031990911692909416919091179290921790915583015115610d1a57610c85818661247b565b15610caf578251610caf90610c9a838861247b565b60208601516001600160a01b03169190611962565b8315610d155782604001516001600160a01b031663a0712d68856040518263ffffffff1660e01b8152600401610ce791815260200190565b5f604051808303815f87803b158015610cfe575f5ffd5b505af1158015610d10573d5f5f3e3d5ffd5b505050505b610daa565b8315610d3257610d328360200151845f015186611c25565b610d3c818661247b565b15610daa5760408301516001600160a01b03166342966c68610d5e838861247b565b6040518263ffffffff1660e01b8152600401610d7c91815260200190565b5f604051808303815f87803b158015610d93575f5ffd5b505af1158015610da5573d5f5f3e3d5ffd5b505050505b5050505b610dc86109d55f5f5160206126db5f395f51905f52611925565b915091565b610dd56118fa565b5f610dde611862565b6040805160e0810182525f80546001600160d81b0381168352600160d81b900464ffffffffff90811660208401526001546001600160a01b03811694840194909452600160a01b840481166060840152600160c81b9093048316608083015260025492831660a0830152600160281b9092046001600160801b031660c0820152919250839003610e8157604051631f2a200560e01b815260040160405180910390fd5b606081015164ffffffffff1615610eab57604051635337d59560e11b815260040160405180910390fd5b5f610ec784610ec26001600160601b03600161247b565b611d60565b604083810151610ee192911c6001600160601b031661247b565b9050806001600160601b0380821115610f165760405163036ae0f560e51b815260048101929092526024820152604401610718565b5050335f908152600360209081526040808320815160608101835281546001600160d81b0381168252600160d81b900464ffffffffff169381019390935260018101549183019190915291908190610f6e90866116da565b509150915084604001516001600160a01b03165f03610f9057610f9085611d6f565b5f610f9b8689611dfe565b8651602088015164ffffffffff16600160d81b026001600160d81b03909116175f556040870151600180546001600160a01b039092166001600160a01b03199092169190911790559050610ff7610ff2828461247b565b61192b565b60208088015164ffffffffff16600160d81b81026001600160d81b03939093169290921786555f918252600590526040902054600185015561103883611ea8565b60a0860151604080518a81526020810184905264ffffffffff9092169133917fa9cf4922f2856a66149c9a3bf0008b3792335527ce5112f6d19fe9533e54349f910160405180910390a361109561108e8861199c565b338a611c25565b505050505050506110b66109d55f5f5160206126db5f395f51905f52611925565b50565b5f6110c2611862565b60400151905090565b5f6110d4611862565b6060015164ffffffffff16905090565b6001545f906001600160a01b031681036110fd57505f90565b600154600160a01b900464ffffffffff16156111195750600290565b50600190565b6001545f90600160c81b900464ffffffffff1681805b600481101561117b576111496040826124ad565b60055f611156848761247b565b81526020019081526020015f2054901c82611171919061247b565b9150600101611135565b5061119a81670de0b6b3a7640000611195603760e06124c4565b611f0d565b9250505090565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101829052906111d3611862565b90506040518060a00160405280825f01516001600160a01b0316815260200182602001516001600160a01b0316815260200182604001516001600160a01b03168152602001826060015164ffffffffff1681526020018260800151151581525091505090565b5f5f611258611246611862565b6001546001600160a01b0316856119b8565b91509150915091565b5f61126a6118fa565b5f611273611862565b6040805160e0810182525f80546001600160d81b038082168452600160d81b90910464ffffffffff9081166020808601919091526001546001600160a01b03811686880152600160a01b810483166060870152600160c81b90048216608086015260025491821660a0860152600160281b9091046001600160801b031660c085015233808452600390915293909120805494955091939192911661133657604051630538da4560e31b81526001600160a01b039091166004820152602401610718565b506040805160608101825282546001600160d81b0381168252600160d81b900464ffffffffff1660208201526001830154918101919091525f908190819061137e90866116da565b92509250925080158061139a5750606085015164ffffffffff16155b6113b757604051635337d59560e11b815260040160405180910390fd5b335f908152600360205260408120818155600101556113d583611ea8565b806113e8575f96505050505050506108a4565b6113f28583611f58565b8551602087015164ffffffffff908116600160d81b026001600160d81b03909216919091175f556040808801516001805460608b015160808c01518616600160c81b0264ffffffffff60c81b19918716600160a01b026001600160c81b03199093166001600160a01b0390951694909417919091171691909117905560a08801516002805460c08b01516001600160801b0316600160281b026001600160a81b03199091169290941691821793909317909255519198509033907fba49bb5279636ff80eebc4fcda6a47bdf6053db74c3719cc3f9cc54e44b2878b906114db908b815260200190565b60405180910390a3861561089d5761089d338861088d8961199c565b6114ff6118fa565b611507611862565b5133906001600160a01b0316811461153e57604051633b63649d60e11b81526001600160a01b039091166004820152602401610718565b5060016115496110e4565b600281111561155a5761155a61242d565b036115b5576001805464ffffffffff428116600160a01b0264ffffffffff60a01b19909216919091179091556002546040519116907f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a1611905f90a25b6109d56109d55f5f5160206126db5f395f51905f52611925565b6115f260405180606001604052805f81526020015f81526020015f151581525090565b6001600160a01b038281165f90815260036020908152604080832081516060808201845282546001600160d81b038082168452600160d81b9182900464ffffffffff908116858901908152600196870154868901528751808601895286518416815290518216818a0152875160e08101895299549283168a5292909104811696880196909652925496871686850152600160a01b8704851690860152600160c81b9095048316608085015260025492831660a0850152600160281b9092046001600160801b031660c08401529091908201906116cf908490612019565b151590529392505050565b81515f906001600160d81b0316818181036116fc57505f9150819050806117aa565b60208086015160408088015164ffffffffff9092165f818152600590945292205461173291859161172d91906124dd565b612062565b93505b846020015164ffffffffff1681101561178c5760409290921c91821561178c5761177b8360055f611765856124f0565b94508481526020019081526020015f2054612062565b611785908561247b565b9350611735565b60409390931c9261179d8686612019565b9150816117a8575f92505b505b9250925092565b5f5f5f6117be8686612074565b91509150815f036117e2578381816117d8576117d8612508565b049250505061185b565b8184116117f9576117f96003851502601118612090565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150505b9392505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001630036118d557604051630f3a453960e21b815260040160405180910390fd5b610513306120a1565b5f81608001516118f257816020015161062a565b506040015190565b6119115f5160206126db5f395f51905f525c612129565b6109d560015f5160206126db5f395f51905f525b90612147565b5f6001600160d81b0382111561195e576040516306dfcc6560e41b815260d8600482015260248101839052604401610718565b5090565b61196f838383600161214e565b61199757604051635274afe760e01b81526001600160a01b0384166004820152602401610718565b505050565b5f81608001516119b057816040015161062a565b506020015190565b5f806119c883604086901c611d60565b9150815f036119db57505f905080611ace565b8460800151611a5a5784604001516001600160a01b031663c94a649c836040518263ffffffff1660e01b8152600401611a1691815260200190565b602060405180830381865afa158015611a31573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a55919061251c565b611acb565b84604001516001600160a01b0316639e57c975836040518263ffffffff1660e01b8152600401611a8c91815260200190565b602060405180830381865afa158015611aa7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611acb919061251c565b90505b935093915050565b5f6001600160801b0382111561195e576040516306dfcc6560e41b81526080600482015260248101839052604401610718565b611b2981611b1960e06002612606565b85516001600160d81b03166117b1565b60055f856020015164ffffffffff1681526020019081526020015f205f828254611b53919061247b565b90915550611b669050604083901b6121b0565b83604001818151611b779190612614565b6001600160a01b0316905250611b8c836121e3565b5f6040611b9a816037612633565b611ba491906124c4565b60ff1684604001516001600160a01b0316901b90505b83516001600160d81b0316811015611c1f578351611bf090610ff2906001600160d81b0316611beb60406002612606565b612272565b6001600160d81b0316845260208401805160019190611c1090839061264c565b64ffffffffff16905250611bba565b50505050565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015611c69573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c8d919061251c565b9050611ca46001600160a01b0385168430856122a6565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038716906370a0823190602401602060405180830381865afa158015611cea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d0e919061251c565b611d1891906124dd565b9050848382818114611d5657604051633f61df2760e11b81526001600160a01b03909316600484015260248301919091526044820152606401610718565b5050505050505050565b5f82821882841002821861185b565b600481602001818151611d82919061264c565b64ffffffffff90811690915260208301511660808301525060a08101805160019190611daf90839061264c565b64ffffffffff90811690915260808301516001805464ffffffffff60c81b1916600160c81b9284169290920291909117905560a0909201516002805464ffffffffff1916919093161790915550565b5f5f835f01516001600160d81b03165f03611e20575050603781901b80611e51565b611e4b604060ff1684901b855f01516001600160d81b031686604001516001600160a01b03166122dc565b90925090505b8351611e6b90610ff29083906001600160d81b031661247b565b6001600160d81b03168452611e83604084901b6121b0565b84604001818151611e949190612669565b6001600160a01b0316905250909392505050565b805f03611eb25750565b335f9081526004602052604081208054839290611ed090849061247b565b909155505060405181815233907f053fa1fc52294a40b4ff1a988765bd298c00caa24d685cc3f767dcfde254ef9a9060200160405180910390a250565b5f5f5f611f1a8686612074565b915091508360ff166001901b8210611f3657611f366011612090565b8360ff1681901c8460ff166101000361ffff1683901b17925050509392505050565b5f5f5f611f7f8486604001516001600160a01b0316875f01516001600160d81b03166122dc565b604082901c94509092509050611f948461192b565b85518690611fa3908390612688565b6001600160d81b0316905250611fb8816121b0565b85604001818151611fc99190612614565b6001600160a01b0316905250611feb611fe6604085901b836124dd565b611ad6565b8560c001818151611ffc91906126a7565b6001600160801b0316905250612011856121e3565b505092915050565b81515f906001600160d81b031615801590612040575060408201516001600160a01b031615155b801561185b5750506080015160209091015164ffffffffff9182169116101590565b5f61185b8383611195604060e06124c4565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040805160a0810182525f808252602082018190529181018290526060810182905260808101829052906120d483612316565b602081015190915060601c8252603481015160601c6020830152604881015160601c6040830152605c81015160d81c606083015260618101515f1a60f81b6001600160f81b0319161515608083015250919050565b156109d557604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166121a4578383151615612198573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6001600160a01b0382111561195e576040516306dfcc6560e41b815260a0600482015260248101839052604401610718565b6040818101516001600160601b03911c16156121fc5750565b61221281604001516001600160a01b0316611ad6565b8160c00181815161222391906126a7565b6001600160801b03169052505f604080830182905281835260a0830151905164ffffffffff909116917f839cf22e1ba87ce2f5b9bbf46cf0175a09eed52febdfaac8852478e68203c76391a250565b5f815f03612284576122846012612090565b81600184038161229657612296612508565b046001018315155b029392505050565b6122b4848484846001612383565b611c1f57604051635274afe760e01b81526001600160a01b0385166004820152602401610718565b5f5f6122e98585856117b1565b915082806122f9576122f9612508565b8486091561230c57611a5582600161247b565b5093849350915050565b60605f61232e602d6001600160a01b0385163b6124dd565b67ffffffffffffffff811115612346576123466126c6565b6040519080825280601f01601f191660200182016040528015612370576020820181803683370190505b5090508051602d60208301853c92915050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f511483166123df5783831516156123d3573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60208284031215612400575f5ffd5b81356001600160a01b038116811461185b575f5ffd5b5f60208284031215612426575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b602081016003831061246157634e487b7160e01b5f52602160045260245ffd5b91905290565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561062a5761062a612467565b6001600160801b03828116828216039081111561062a5761062a612467565b808202811582820484141761062a5761062a612467565b60ff828116828216039081111561062a5761062a612467565b8181038181111561062a5761062a612467565b5f6001820161250157612501612467565b5060010190565b634e487b7160e01b5f52601260045260245ffd5b5f6020828403121561252c575f5ffd5b5051919050565b6001815b6001841115611ace5780850481111561255257612552612467565b600184161561256057908102905b60019390931c928002612537565b5f8261257c5750600161062a565b8161258857505f61062a565b816001811461259e57600281146125a8576125c4565b600191505061062a565b60ff8411156125b9576125b9612467565b50506001821b61062a565b5060208310610133831016604e8410600b84101617156125e7575081810a61062a565b6125f35f198484612533565b805f190482111561229e5761229e612467565b5f61185b60ff84168361256e565b6001600160a01b03828116828216039081111561062a5761062a612467565b60ff818116838216019081111561062a5761062a612467565b64ffffffffff818116838216019081111561062a5761062a612467565b6001600160a01b03818116838216019081111561062a5761062a612467565b6001600160d81b03828116828216039081111561062a5761062a612467565b6001600160801b03818116838216019081111561062a5761062a612467565b634e487b7160e01b5f52604160045260245ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// LctsQueue is an auto generated Go binding around an Ethereum contract.
type LctsQueue struct {
	abi abi.ABI
}

// NewLctsQueue creates a new instance of LctsQueue.
func NewLctsQueue() *LctsQueue {
	parsed, err := LctsQueueMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LctsQueue{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LctsQueue) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (lctsQueue *LctsQueue) PackAsset() []byte {
	enc, err := lctsQueue.abi.Pack("asset")
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
func (lctsQueue *LctsQueue) TryPackAsset() ([]byte, error) {
	return lctsQueue.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (lctsQueue *LctsQueue) UnpackAsset(data []byte) (common.Address, error) {
	out, err := lctsQueue.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns(uint256 reward_)
func (lctsQueue *LctsQueue) PackClaim() []byte {
	enc, err := lctsQueue.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns(uint256 reward_)
func (lctsQueue *LctsQueue) TryPackClaim() ([]byte, error) {
	return lctsQueue.abi.Pack("claim")
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 reward_)
func (lctsQueue *LctsQueue) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimable(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) PackClaimable(user common.Address) []byte {
	enc, err := lctsQueue.abi.Pack("claimable", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402914f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimable(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) TryPackClaimable(user common.Address) ([]byte, error) {
	return lctsQueue.abi.Pack("claimable", user)
}

// UnpackClaimable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402914f5.
//
// Solidity: function claimable(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) UnpackClaimable(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("claimable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad9aba3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dust() view returns(uint256 amount)
func (lctsQueue *LctsQueue) PackDust() []byte {
	enc, err := lctsQueue.abi.Pack("dust")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDust is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfad9aba3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dust() view returns(uint256 amount)
func (lctsQueue *LctsQueue) TryPackDust() ([]byte, error) {
	return lctsQueue.abi.Pack("dust")
}

// UnpackDust is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfad9aba3.
//
// Solidity: function dust() view returns(uint256 amount)
func (lctsQueue *LctsQueue) UnpackDust(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("dust", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f3e0c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enter(uint256 amount) returns()
func (lctsQueue *LctsQueue) PackEnter(amount *big.Int) []byte {
	enc, err := lctsQueue.abi.Pack("enter", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f3e0c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enter(uint256 amount) returns()
func (lctsQueue *LctsQueue) TryPackEnter(amount *big.Int) ([]byte, error) {
	return lctsQueue.abi.Pack("enter", amount)
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns(uint256)
func (lctsQueue *LctsQueue) PackEpoch() []byte {
	enc, err := lctsQueue.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns(uint256)
func (lctsQueue *LctsQueue) TryPackEpoch() ([]byte, error) {
	return lctsQueue.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns(uint256)
func (lctsQueue *LctsQueue) UnpackEpoch(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("epoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9fad8ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exit() returns(uint256 underlying_)
func (lctsQueue *LctsQueue) PackExit() []byte {
	enc, err := lctsQueue.abi.Pack("exit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9fad8ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exit() returns(uint256 underlying_)
func (lctsQueue *LctsQueue) TryPackExit() ([]byte, error) {
	return lctsQueue.abi.Pack("exit")
}

// UnpackExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9fad8ee.
//
// Solidity: function exit() returns(uint256 underlying_)
func (lctsQueue *LctsQueue) UnpackExit(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("exit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17219522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function generation() view returns(uint256)
func (lctsQueue *LctsQueue) PackGeneration() []byte {
	enc, err := lctsQueue.abi.Pack("generation")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGeneration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17219522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function generation() view returns(uint256)
func (lctsQueue *LctsQueue) TryPackGeneration() ([]byte, error) {
	return lctsQueue.abi.Pack("generation")
}

// UnpackGeneration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17219522.
//
// Solidity: function generation() view returns(uint256)
func (lctsQueue *LctsQueue) UnpackGeneration(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("generation", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b7bb7ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSubscribe() view returns(bool)
func (lctsQueue *LctsQueue) PackIsSubscribe() []byte {
	enc, err := lctsQueue.abi.Pack("isSubscribe")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSubscribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b7bb7ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSubscribe() view returns(bool)
func (lctsQueue *LctsQueue) TryPackIsSubscribe() ([]byte, error) {
	return lctsQueue.abi.Pack("isSubscribe")
}

// UnpackIsSubscribe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3b7bb7ec.
//
// Solidity: function isSubscribe() view returns(bool)
func (lctsQueue *LctsQueue) UnpackIsSubscribe(data []byte) (bool, error) {
	out, err := lctsQueue.abi.Unpack("isSubscribe", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf83d08ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock() returns()
func (lctsQueue *LctsQueue) PackLock() []byte {
	enc, err := lctsQueue.abi.Pack("lock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf83d08ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock() returns()
func (lctsQueue *LctsQueue) TryPackLock() ([]byte, error) {
	return lctsQueue.abi.Pack("lock")
}

// PackLockLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaeddf677.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockLimit() view returns(uint256)
func (lctsQueue *LctsQueue) PackLockLimit() []byte {
	enc, err := lctsQueue.abi.Pack("lockLimit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaeddf677.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockLimit() view returns(uint256)
func (lctsQueue *LctsQueue) TryPackLockLimit() ([]byte, error) {
	return lctsQueue.abi.Pack("lockLimit")
}

// UnpackLockLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaeddf677.
//
// Solidity: function lockLimit() view returns(uint256)
func (lctsQueue *LctsQueue) UnpackLockLimit(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("lockLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2163482.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedAt() view returns(uint256)
func (lctsQueue *LctsQueue) PackLockedAt() []byte {
	enc, err := lctsQueue.abi.Pack("lockedAt")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2163482.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedAt() view returns(uint256)
func (lctsQueue *LctsQueue) TryPackLockedAt() ([]byte, error) {
	return lctsQueue.abi.Pack("lockedAt")
}

// UnpackLockedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2163482.
//
// Solidity: function lockedAt() view returns(uint256)
func (lctsQueue *LctsQueue) UnpackLockedAt(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("lockedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x570ca735.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operator() view returns(address)
func (lctsQueue *LctsQueue) PackOperator() []byte {
	enc, err := lctsQueue.abi.Pack("operator")
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
func (lctsQueue *LctsQueue) TryPackOperator() ([]byte, error) {
	return lctsQueue.abi.Pack("operator")
}

// UnpackOperator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x570ca735.
//
// Solidity: function operator() view returns(address)
func (lctsQueue *LctsQueue) UnpackOperator(data []byte) (common.Address, error) {
	out, err := lctsQueue.abi.Unpack("operator", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) PackOwed(user common.Address) []byte {
	enc, err := lctsQueue.abi.Pack("owed", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) TryPackOwed(user common.Address) ([]byte, error) {
	return lctsQueue.abi.Pack("owed", user)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd2d39c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function positionOf(address user) view returns((uint256,uint256,bool) position)
func (lctsQueue *LctsQueue) PackPositionOf(user common.Address) []byte {
	enc, err := lctsQueue.abi.Pack("positionOf", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPositionOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd2d39c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function positionOf(address user) view returns((uint256,uint256,bool) position)
func (lctsQueue *LctsQueue) TryPackPositionOf(user common.Address) ([]byte, error) {
	return lctsQueue.abi.Pack("positionOf", user)
}

// UnpackPositionOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd2d39c5.
//
// Solidity: function positionOf(address user) view returns((uint256,uint256,bool) position)
func (lctsQueue *LctsQueue) UnpackPositionOf(data []byte) (ILctsQueuePosition, error) {
	out, err := lctsQueue.abi.Unpack("positionOf", data)
	if err != nil {
		return *new(ILctsQueuePosition), err
	}
	out0 := *abi.ConvertType(out[0], new(ILctsQueuePosition)).(*ILctsQueuePosition)
	return out0, nil
}

// PackPreviewSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde4e099b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewSettle(uint256 capacity) view returns(uint256 converted, uint256 rewarded)
func (lctsQueue *LctsQueue) PackPreviewSettle(capacity *big.Int) []byte {
	enc, err := lctsQueue.abi.Pack("previewSettle", capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde4e099b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewSettle(uint256 capacity) view returns(uint256 converted, uint256 rewarded)
func (lctsQueue *LctsQueue) TryPackPreviewSettle(capacity *big.Int) ([]byte, error) {
	return lctsQueue.abi.Pack("previewSettle", capacity)
}

// LctsQueuePreviewSettleOutput serves as a container for the return parameters of contract
// method PreviewSettle.
type LctsQueuePreviewSettleOutput struct {
	Converted *big.Int
	Rewarded  *big.Int
}

// UnpackPreviewSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde4e099b.
//
// Solidity: function previewSettle(uint256 capacity) view returns(uint256 converted, uint256 rewarded)
func (lctsQueue *LctsQueue) UnpackPreviewSettle(data []byte) (LctsQueuePreviewSettleOutput, error) {
	out, err := lctsQueue.abi.Unpack("previewSettle", data)
	outstruct := new(LctsQueuePreviewSettleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Converted = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rewarded = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d1a69f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release() returns()
func (lctsQueue *LctsQueue) PackRelease() []byte {
	enc, err := lctsQueue.abi.Pack("release")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86d1a69f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release() returns()
func (lctsQueue *LctsQueue) TryPackRelease() ([]byte, error) {
	return lctsQueue.abi.Pack("release")
}

// PackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228cb733.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reward() view returns(address)
func (lctsQueue *LctsQueue) PackReward() []byte {
	enc, err := lctsQueue.abi.Pack("reward")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReward is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x228cb733.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reward() view returns(address)
func (lctsQueue *LctsQueue) TryPackReward() ([]byte, error) {
	return lctsQueue.abi.Pack("reward")
}

// UnpackReward is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x228cb733.
//
// Solidity: function reward() view returns(address)
func (lctsQueue *LctsQueue) UnpackReward(data []byte) (common.Address, error) {
	out, err := lctsQueue.abi.Unpack("reward", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRewardPerToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3daf9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardPerToken() view returns(uint256)
func (lctsQueue *LctsQueue) PackRewardPerToken() []byte {
	enc, err := lctsQueue.abi.Pack("rewardPerToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardPerToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcd3daf9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardPerToken() view returns(uint256)
func (lctsQueue *LctsQueue) TryPackRewardPerToken() ([]byte, error) {
	return lctsQueue.abi.Pack("rewardPerToken")
}

// UnpackRewardPerToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcd3daf9d.
//
// Solidity: function rewardPerToken() view returns(uint256)
func (lctsQueue *LctsQueue) UnpackRewardPerToken(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("rewardPerToken", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 capacity) returns(uint256 converted, uint256 rewarded)
func (lctsQueue *LctsQueue) PackSettle(capacity *big.Int) []byte {
	enc, err := lctsQueue.abi.Pack("settle", capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 capacity) returns(uint256 converted, uint256 rewarded)
func (lctsQueue *LctsQueue) TryPackSettle(capacity *big.Int) ([]byte, error) {
	return lctsQueue.abi.Pack("settle", capacity)
}

// LctsQueueSettleOutput serves as a container for the return parameters of contract
// method Settle.
type LctsQueueSettleOutput struct {
	Converted *big.Int
	Rewarded  *big.Int
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8df82800.
//
// Solidity: function settle(uint256 capacity) returns(uint256 converted, uint256 rewarded)
func (lctsQueue *LctsQueue) UnpackSettle(data []byte) (LctsQueueSettleOutput, error) {
	out, err := lctsQueue.abi.Unpack("settle", data)
	outstruct := new(LctsQueueSettleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Converted = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rewarded = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d5fd65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function share() view returns(address)
func (lctsQueue *LctsQueue) PackShare() []byte {
	enc, err := lctsQueue.abi.Pack("share")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8d5fd65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function share() view returns(address)
func (lctsQueue *LctsQueue) TryPackShare() ([]byte, error) {
	return lctsQueue.abi.Pack("share")
}

// UnpackShare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8d5fd65.
//
// Solidity: function share() view returns(address)
func (lctsQueue *LctsQueue) UnpackShare(data []byte) (common.Address, error) {
	out, err := lctsQueue.abi.Unpack("share", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns(uint8)
func (lctsQueue *LctsQueue) PackState() []byte {
	enc, err := lctsQueue.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns(uint8)
func (lctsQueue *LctsQueue) TryPackState() ([]byte, error) {
	return lctsQueue.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns(uint8)
func (lctsQueue *LctsQueue) UnpackState(data []byte) (uint8, error) {
	out, err := lctsQueue.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function terms() view returns((address,address,address,uint256,bool))
func (lctsQueue *LctsQueue) PackTerms() []byte {
	enc, err := lctsQueue.abi.Pack("terms")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5025625.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function terms() view returns((address,address,address,uint256,bool))
func (lctsQueue *LctsQueue) TryPackTerms() ([]byte, error) {
	return lctsQueue.abi.Pack("terms")
}

// UnpackTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5025625.
//
// Solidity: function terms() view returns((address,address,address,uint256,bool))
func (lctsQueue *LctsQueue) UnpackTerms(data []byte) (ILctsQueueTerms, error) {
	out, err := lctsQueue.abi.Unpack("terms", data)
	if err != nil {
		return *new(ILctsQueueTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ILctsQueueTerms)).(*ILctsQueueTerms)
	return out0, nil
}

// PackTotalShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a98ef39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalShares() view returns(uint256)
func (lctsQueue *LctsQueue) PackTotalShares() []byte {
	enc, err := lctsQueue.abi.Pack("totalShares")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a98ef39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalShares() view returns(uint256)
func (lctsQueue *LctsQueue) TryPackTotalShares() ([]byte, error) {
	return lctsQueue.abi.Pack("totalShares")
}

// UnpackTotalShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a98ef39.
//
// Solidity: function totalShares() view returns(uint256)
func (lctsQueue *LctsQueue) UnpackTotalShares(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("totalShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70920bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalUnderlying() view returns(uint256)
func (lctsQueue *LctsQueue) PackTotalUnderlying() []byte {
	enc, err := lctsQueue.abi.Pack("totalUnderlying")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc70920bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalUnderlying() view returns(uint256)
func (lctsQueue *LctsQueue) TryPackTotalUnderlying() ([]byte, error) {
	return lctsQueue.abi.Pack("totalUnderlying")
}

// UnpackTotalUnderlying is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc70920bc.
//
// Solidity: function totalUnderlying() view returns(uint256)
func (lctsQueue *LctsQueue) UnpackTotalUnderlying(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("totalUnderlying", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f307dc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function underlying() view returns(address)
func (lctsQueue *LctsQueue) PackUnderlying() []byte {
	enc, err := lctsQueue.abi.Pack("underlying")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnderlying is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f307dc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function underlying() view returns(address)
func (lctsQueue *LctsQueue) TryPackUnderlying() ([]byte, error) {
	return lctsQueue.abi.Pack("underlying")
}

// UnpackUnderlying is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f307dc3.
//
// Solidity: function underlying() view returns(address)
func (lctsQueue *LctsQueue) UnpackUnderlying(data []byte) (common.Address, error) {
	out, err := lctsQueue.abi.Unpack("underlying", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnderlyingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078fe301.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function underlyingOf(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) PackUnderlyingOf(user common.Address) []byte {
	enc, err := lctsQueue.abi.Pack("underlyingOf", user)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnderlyingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x078fe301.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function underlyingOf(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) TryPackUnderlyingOf(user common.Address) ([]byte, error) {
	return lctsQueue.abi.Pack("underlyingOf", user)
}

// UnpackUnderlyingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x078fe301.
//
// Solidity: function underlyingOf(address user) view returns(uint256 amount)
func (lctsQueue *LctsQueue) UnpackUnderlyingOf(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("underlyingOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// LctsQueueClaimed represents a Claimed event raised by the LctsQueue contract.
type LctsQueueClaimed struct {
	User   common.Address
	Reward *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LctsQueueClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (LctsQueueClaimed) ContractEventName() string {
	return LctsQueueClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed user, uint256 reward)
func (lctsQueue *LctsQueue) UnpackClaimedEvent(log *types.Log) (*LctsQueueClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueClaimed)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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

// LctsQueueEarned represents a Earned event raised by the LctsQueue contract.
type LctsQueueEarned struct {
	User   common.Address
	Reward *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LctsQueueEarnedEventName = "Earned"

// ContractEventName returns the user-defined event name.
func (LctsQueueEarned) ContractEventName() string {
	return LctsQueueEarnedEventName
}

// UnpackEarnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Earned(address indexed user, uint256 reward)
func (lctsQueue *LctsQueue) UnpackEarnedEvent(log *types.Log) (*LctsQueueEarned, error) {
	event := "Earned"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueEarned)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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

// LctsQueueEntered represents a Entered event raised by the LctsQueue contract.
type LctsQueueEntered struct {
	User       common.Address
	Generation *big.Int
	Amount     *big.Int
	Shares     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LctsQueueEnteredEventName = "Entered"

// ContractEventName returns the user-defined event name.
func (LctsQueueEntered) ContractEventName() string {
	return LctsQueueEnteredEventName
}

// UnpackEnteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Entered(address indexed user, uint256 indexed generation, uint256 amount, uint256 shares)
func (lctsQueue *LctsQueue) UnpackEnteredEvent(log *types.Log) (*LctsQueueEntered, error) {
	event := "Entered"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueEntered)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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

// LctsQueueExited represents a Exited event raised by the LctsQueue contract.
type LctsQueueExited struct {
	User       common.Address
	Generation *big.Int
	Underlying *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LctsQueueExitedEventName = "Exited"

// ContractEventName returns the user-defined event name.
func (LctsQueueExited) ContractEventName() string {
	return LctsQueueExitedEventName
}

// UnpackExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Exited(address indexed user, uint256 indexed generation, uint256 underlying)
func (lctsQueue *LctsQueue) UnpackExitedEvent(log *types.Log) (*LctsQueueExited, error) {
	event := "Exited"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueExited)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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

// LctsQueueFinalized represents a Finalized event raised by the LctsQueue contract.
type LctsQueueFinalized struct {
	Generation *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LctsQueueFinalizedEventName = "Finalized"

// ContractEventName returns the user-defined event name.
func (LctsQueueFinalized) ContractEventName() string {
	return LctsQueueFinalizedEventName
}

// UnpackFinalizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Finalized(uint256 indexed generation)
func (lctsQueue *LctsQueue) UnpackFinalizedEvent(log *types.Log) (*LctsQueueFinalized, error) {
	event := "Finalized"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueFinalized)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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

// LctsQueueLocked represents a Locked event raised by the LctsQueue contract.
type LctsQueueLocked struct {
	Generation *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LctsQueueLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (LctsQueueLocked) ContractEventName() string {
	return LctsQueueLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 indexed generation)
func (lctsQueue *LctsQueue) UnpackLockedEvent(log *types.Log) (*LctsQueueLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueLocked)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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

// LctsQueueReleased represents a Released event raised by the LctsQueue contract.
type LctsQueueReleased struct {
	Generation *big.Int
	Caller     common.Address
	Raw        *types.Log // Blockchain specific contextual infos
}

const LctsQueueReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (LctsQueueReleased) ContractEventName() string {
	return LctsQueueReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(uint256 indexed generation, address indexed caller)
func (lctsQueue *LctsQueue) UnpackReleasedEvent(log *types.Log) (*LctsQueueReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueReleased)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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

// LctsQueueSettled represents a Settled event raised by the LctsQueue contract.
type LctsQueueSettled struct {
	Generation *big.Int
	Converted  *big.Int
	Rewarded   *big.Int
	Dust       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const LctsQueueSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (LctsQueueSettled) ContractEventName() string {
	return LctsQueueSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint256 indexed generation, uint256 converted, uint256 rewarded, uint256 dust)
func (lctsQueue *LctsQueue) UnpackSettledEvent(log *types.Log) (*LctsQueueSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 || log.Topics[0] != lctsQueue.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsQueueSettled)
	if len(log.Data) > 0 {
		if err := lctsQueue.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsQueue.abi.Events[event].Inputs {
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
func (lctsQueue *LctsQueue) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["LockHolds"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackLockHoldsError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["NoPosition"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackNoPositionError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["NotAClone"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackNotACloneError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["QueueFull"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackQueueFullError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["QueueIsLocked"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackQueueIsLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["QueueNotLocked"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackQueueNotLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["UnexpectedAmount"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackUnexpectedAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsQueue.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return lctsQueue.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LctsQueueLockHolds represents a LockHolds error raised by the LctsQueue contract.
type LctsQueueLockHolds struct {
	Timestamp    *big.Int
	ReleasableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockHolds(uint256 timestamp, uint256 releasableAt)
func LctsQueueLockHoldsErrorID() common.Hash {
	return common.HexToHash("0x2b6e38afdc39682e8aa46bf924fe3eaf7eb5bd0a198644ae765140c5ed968f26")
}

// UnpackLockHoldsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockHolds(uint256 timestamp, uint256 releasableAt)
func (lctsQueue *LctsQueue) UnpackLockHoldsError(raw []byte) (*LctsQueueLockHolds, error) {
	out := new(LctsQueueLockHolds)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "LockHolds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueNoPosition represents a NoPosition error raised by the LctsQueue contract.
type LctsQueueNoPosition struct {
	User common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPosition(address user)
func LctsQueueNoPositionErrorID() common.Hash {
	return common.HexToHash("0x29c6d228331e697b131cea5bbc22a58cc0a6bcedeb98816b3330d234da3197a9")
}

// UnpackNoPositionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPosition(address user)
func (lctsQueue *LctsQueue) UnpackNoPositionError(raw []byte) (*LctsQueueNoPosition, error) {
	out := new(LctsQueueNoPosition)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "NoPosition", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueNotAClone represents a NotAClone error raised by the LctsQueue contract.
type LctsQueueNotAClone struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAClone()
func LctsQueueNotACloneErrorID() common.Hash {
	return common.HexToHash("0x3ce914e4217184186f6b764e48d672a96d8a5bd5c7c1bb2f3ea7fc47d1bc4356")
}

// UnpackNotACloneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAClone()
func (lctsQueue *LctsQueue) UnpackNotACloneError(raw []byte) (*LctsQueueNotAClone, error) {
	out := new(LctsQueueNotAClone)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "NotAClone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueNotOperator represents a NotOperator error raised by the LctsQueue contract.
type LctsQueueNotOperator struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address caller)
func LctsQueueNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address caller)
func (lctsQueue *LctsQueue) UnpackNotOperatorError(raw []byte) (*LctsQueueNotOperator, error) {
	out := new(LctsQueueNotOperator)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueQueueFull represents a QueueFull error raised by the LctsQueue contract.
type LctsQueueQueueFull struct {
	Total *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueFull(uint256 total, uint256 max)
func LctsQueueQueueFullErrorID() common.Hash {
	return common.HexToHash("0x6d5c1ea06d63996626ceec0be331a0df338b1425f0c94a7295d1457d10bc10a3")
}

// UnpackQueueFullError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueFull(uint256 total, uint256 max)
func (lctsQueue *LctsQueue) UnpackQueueFullError(raw []byte) (*LctsQueueQueueFull, error) {
	out := new(LctsQueueQueueFull)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "QueueFull", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueQueueIsLocked represents a QueueIsLocked error raised by the LctsQueue contract.
type LctsQueueQueueIsLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueIsLocked()
func LctsQueueQueueIsLockedErrorID() common.Hash {
	return common.HexToHash("0xa66fab2ae88913253a130e926735c61dd086af90aa995eb1ca12e9af0619eb9d")
}

// UnpackQueueIsLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueIsLocked()
func (lctsQueue *LctsQueue) UnpackQueueIsLockedError(raw []byte) (*LctsQueueQueueIsLocked, error) {
	out := new(LctsQueueQueueIsLocked)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "QueueIsLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueQueueNotLocked represents a QueueNotLocked error raised by the LctsQueue contract.
type LctsQueueQueueNotLocked struct {
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QueueNotLocked(uint8 state)
func LctsQueueQueueNotLockedErrorID() common.Hash {
	return common.HexToHash("0x22be909b9af1547c358c8a3066b4bf69fe0749a82352ecfc27ed720c0f5eece3")
}

// UnpackQueueNotLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QueueNotLocked(uint8 state)
func (lctsQueue *LctsQueue) UnpackQueueNotLockedError(raw []byte) (*LctsQueueQueueNotLocked, error) {
	out := new(LctsQueueQueueNotLocked)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "QueueNotLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the LctsQueue contract.
type LctsQueueReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func LctsQueueReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (lctsQueue *LctsQueue) UnpackReentrancyGuardReentrantCallError(raw []byte) (*LctsQueueReentrancyGuardReentrantCall, error) {
	out := new(LctsQueueReentrancyGuardReentrantCall)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the LctsQueue contract.
type LctsQueueSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func LctsQueueSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (lctsQueue *LctsQueue) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*LctsQueueSafeCastOverflowedUintDowncast, error) {
	out := new(LctsQueueSafeCastOverflowedUintDowncast)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the LctsQueue contract.
type LctsQueueSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func LctsQueueSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (lctsQueue *LctsQueue) UnpackSafeERC20FailedOperationError(raw []byte) (*LctsQueueSafeERC20FailedOperation, error) {
	out := new(LctsQueueSafeERC20FailedOperation)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueUnexpectedAmount represents a UnexpectedAmount error raised by the LctsQueue contract.
type LctsQueueUnexpectedAmount struct {
	Token    common.Address
	Expected *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedAmount(address token, uint256 expected, uint256 received)
func LctsQueueUnexpectedAmountErrorID() common.Hash {
	return common.HexToHash("0x7ec3be4eb5022019e1a88269315cc4b2612e80dc73a3609d360b7c9956712f92")
}

// UnpackUnexpectedAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedAmount(address token, uint256 expected, uint256 received)
func (lctsQueue *LctsQueue) UnpackUnexpectedAmountError(raw []byte) (*LctsQueueUnexpectedAmount, error) {
	out := new(LctsQueueUnexpectedAmount)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "UnexpectedAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsQueueZeroAmount represents a ZeroAmount error raised by the LctsQueue contract.
type LctsQueueZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func LctsQueueZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (lctsQueue *LctsQueue) UnpackZeroAmountError(raw []byte) (*LctsQueueZeroAmount, error) {
	out := new(LctsQueueZeroAmount)
	if err := lctsQueue.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
