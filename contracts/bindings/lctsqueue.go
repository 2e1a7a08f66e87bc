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
	ABI: "[{\"inputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reward_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"claimable\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"dust\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"enter\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"reward_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"exit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"underlying_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reward_\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"generation\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isSubscribe\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"lockedAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operator\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"positionOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"current\",\"type\":\"bool\"}],\"internalType\":\"structILctsQueue.Position\",\"name\":\"position\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"previewSettle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"reward\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rewardPerToken\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"share\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumILctsQueue.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalUnderlying\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"underlying\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"underlyingOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"current\",\"type\":\"bool\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Entered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"underlying\",\"type\":\"uint256\"}],\"name\":\"Exited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"}],\"name\":\"Finalized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"generation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"dust\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"releasableAt\",\"type\":\"uint256\"}],\"name\":\"LockHolds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"user\",\"type\":\"address\"}],\"name\":\"NoPosition\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAClone\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"total\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"QueueFull\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"QueueIsLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumILctsQueue.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"QueueNotLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"received\",\"type\":\"uint256\"}],\"name\":\"UnexpectedAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"}]",
	ID:  "LctsQueue",
	Bin: "0x60a0604052348015600e575f5ffd5b503060805260805161243061002b5f395f61150301526124305ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c8063900cf0cf116100d9578063c70920bc11610093578063e9fad8ee1161006e578063e9fad8ee146102e5578063f83d08ba146102ed578063fad9aba3146102f5578063fd2d39c514610311575f5ffd5b8063c70920bc146102b6578063cd3daf9d146102ca578063de4e099b146102d2575f5ffd5b8063900cf0cf14610253578063a59f3e0c14610268578063a8d5fd651461027b578063aeddf67714610283578063b21634821461028b578063c19d93fb146102a1575f5ffd5b8063402914f51161012a578063402914f5146101f65780634e71d92d14610209578063570ca735146102115780636f307dc31461021957806386d1a69f146102215780638df828001461022b575f5ffd5b8063078fe301146101715780631721952214610197578063228cb733146101a657806338d52e0f146101c65780633a98ef39146101ce5780633b7bb7ec146101de575b5f5ffd5b61018461017f36600461215a565b610348565b6040519081526020015b60405180910390f35b60025464ffffffffff16610184565b6101ae610452565b6040516001600160a01b03909116815260200161018e565b6101ae610468565b5f546001600160d81b0316610184565b6101e661047a565b604051901515815260200161018e565b61018461020436600461215a565b61048c565b61018461055c565b6101ae610688565b6101ae610697565b6102296106a8565b005b61023e610239366004612180565b610795565b6040805192835260208301919091520161018e565b5f54600160d81b900464ffffffffff16610184565b610184610276366004612180565b610b5f565b6101ae610e3d565b610184610e4f565b600154600160a01b900464ffffffffff16610184565b6102a9610e68565b60405161018e9190612197565b60015460401c6001600160601b0316610184565b610184610ea3565b61023e6102e0366004612180565b610f25565b61023e610f4d565b610229611156565b600254600160281b900460401c67ffffffffffffffff16610184565b61032461031f36600461215a565b61123c565b6040805182518152602080840151908201529181015115159082015260600161018e565b6040805160e0810182525f80546001600160d81b03808216845264ffffffffff600160d81b928390048116602080870191909152600180546001600160a01b03808216898b0152600160a01b820485166060808b0191909152600160c81b909204851660808a015260025480861660a08b01526001600160801b03600160281b9091041660c08a01528a1687526003835288872089519182018a5280549586168252959094049092169083015291909101549381019390935291829061040e9083611347565b50915050801561044857604060ff166104418284604001516001600160a01b0316855f01516001600160d81b031661141e565b901c61044a565b5f5b949350505050565b5f61046361045e6114cf565b61154b565b905090565b5f6104716114cf565b60200151905090565b5f6104836114cf565b60800151905090565b6001600160a01b038181165f90815260036020908152604080832081516060808201845282546001600160d81b038082168452600160d81b9182900464ffffffffff9081168589015260019586015485880152865160e0810188528954928316815292909104811696820196909652925496871693830193909352600160a01b8604841692820192909252600160c81b9094048216608085015260025491821660a0850152600160281b9091046001600160801b031660c084015290916105539190611347565b50909392505050565b5f61056561156b565b6040805160e0810182525f80546001600160d81b0381168352600160d81b900464ffffffffff9081166020808501919091526001546001600160a01b03811685870152600160a01b810483166060860152600160c81b90048216608085015260025491821660a0850152600160281b9091046001600160801b031660c0840152338252600390529182209091806105fc83856115c2565b919650925090505f82900361062557335f90815260036020526040812081815560010155610667565b61062e8261167a565b60208086015164ffffffffff16600160d81b81026001600160d81b03939093169290921785555f91825260049052604090205460018401555b6106796106726114cf565b86836116b1565b5050505061068561170c565b90565b5f6106916114cf565b51919050565b5f6104636106a36114cf565b611736565b6106b061156b565b600154600160a01b900464ffffffffff168015156106cc610e68565b906106f4576040516322be909b60e01b81526004016106eb9190612197565b60405180910390fd5b505f6106fe6114cf565b606001516107139064ffffffffff16836121d1565b905042818082101561074157604051632b6e38af60e01b8152600481019290925260248201526044016106eb565b50506001805464ffffffffff60a01b19169055600254604051339164ffffffffff16907f4d436de77f1139fda664b657c73ad6c3bde4a1984d3aabeab7c3998556b93b63905f90a3505061079361170c565b565b5f5f61079f61156b565b5f6107a86114cf565b6040805160e0810182525f546001600160d81b0381168252600160d81b900464ffffffffff90811660208301526001546001600160a01b0380821694840194909452600160a01b810482166060840152600160c81b90048116608083015260025490811660a0830152600160281b90046001600160801b031660c0820152825192935091339116811461085a57604051633b63649d60e11b81526001600160a01b0390911660048201526024016106eb565b50606081015164ffffffffff161515610871610e68565b90610890576040516322be909b60e01b81526004016106eb9190612197565b506108a98282604001516001600160a01b031687611752565b60c0830151919550935067ffffffffffffffff604082901c16906108de906fffffffffffffffff000000000000000016611870565b8260c0018181516108ef91906121e4565b6001600160801b03169052505f60608381019190915260a0830151604080518881526020810188905290810184905264ffffffffff909116917f0b88c5bd74fc625a4f651904bf835063c6a449220be319924685261fb7709dd5910160405180910390a28415610964576109648286866118a3565b8151602083015164ffffffffff908116600160d81b026001600160d81b03909216919091175f5560408301516001805460608601516080808801518616600160c81b0264ffffffffff60c81b19928716600160a01b026001600160c81b03199094166001600160a01b0390961695909517929092171692909217905560a08401516002805460c08701516001600160801b0316600160281b026001600160a81b031990911692909416919091179290921790915583015115610abf57610a2a81866121d1565b15610a54578251610a5490610a3f83886121d1565b60208601516001600160a01b031691906119bf565b8315610aba5782604001516001600160a01b031663a0712d68856040518263ffffffff1660e01b8152600401610a8c91815260200190565b5f604051808303815f87803b158015610aa3575f5ffd5b505af1158015610ab5573d5f5f3e3d5ffd5b505050505b610b4f565b8315610ad757610ad78360200151845f0151866119f4565b610ae181866121d1565b15610b4f5760408301516001600160a01b03166342966c68610b0383886121d1565b6040518263ffffffff1660e01b8152600401610b2191815260200190565b5f604051808303815f87803b158015610b38575f5ffd5b505af1158015610b4a573d5f5f3e3d5ffd5b505050505b505050610b5a61170c565b915091565b5f610b6861156b565b5f610b716114cf565b6040805160e0810182525f80546001600160d81b0381168352600160d81b900464ffffffffff90811660208401526001546001600160a01b03811694840194909452600160a01b840481166060840152600160c81b9093048316608083015260025492831660a0830152600160281b9092046001600160801b031660c0820152919250849003610c1457604051631f2a200560e01b815260040160405180910390fd5b606081015164ffffffffff1615610c3e57604051635337d59560e11b815260040160405180910390fd5b5f610c5a85610c556001600160601b0360016121d1565b611b2f565b604083810151610c7492911c6001600160601b03166121d1565b9050806001600160601b0380821115610ca95760405163036ae0f560e51b8152600481019290925260248201526044016106eb565b5050335f908152600360209081526040808320815160608101835281546001600160d81b0381168252600160d81b900464ffffffffff1693810193909352600181015491830191909152919081908190610d039087611347565b92509250925085604001516001600160a01b03165f03610d2657610d2686611b3e565b5f610d31878b611bcd565b8751602089015164ffffffffff16600160d81b026001600160d81b03909116175f556040880151600180546001600160a01b039092166001600160a01b03199092169190911790559050610d8d610d8882856121d1565b61167a565b60208881015164ffffffffff908116600160d81b81026001600160d81b03949094169390931788555f9283526004825260409283902054600189015560a08a015183518e8152928301859052169133917fa9cf4922f2856a66149c9a3bf0008b3792335527ce5112f6d19fe9533e54349f910160405180910390a3610e1b610e1489611736565b338c6119f4565b610e268885846116b1565b50919650505050505050610e3861170c565b919050565b5f610e466114cf565b60400151905090565b5f610e586114cf565b6060015164ffffffffff16905090565b6001545f906001600160a01b03168103610e8157505f90565b600154600160a01b900464ffffffffff1615610e9d5750600290565b50600190565b6001545f90600160c81b900464ffffffffff1681805b6004811015610eff57610ecd604082612203565b60045f610eda84876121d1565b81526020019081526020015f2054901c82610ef591906121d1565b9150600101610eb9565b50610f1e81670de0b6b3a7640000610f19603760e061221a565b611c77565b9250505090565b5f5f610f44610f326114cf565b6001546001600160a01b031685611752565b91509150915091565b5f5f610f5761156b565b5f610f606114cf565b6040805160e0810182525f80546001600160d81b0381168352600160d81b900464ffffffffff9081166020808501919091526001546001600160a01b03811685870152600160a01b810483166060860152600160c81b90048216608085015260025491821660a0850152600160281b9091046001600160801b031660c084015233825260039052918220929350918190610ffa90846115c2565b335f9081526003602052604081208181556001015591965092509050801561113b576110268383611cc2565b8351602085015164ffffffffff908116600160d81b026001600160d81b03909216919091175f5560408086015160018054606089015160808a01518616600160c81b0264ffffffffff60c81b19918716600160a01b026001600160c81b03199093166001600160a01b0390951694909417919091171691909117905560a08601516002805460c08901516001600160801b0316600160281b026001600160a81b03199091169290941691821793909317909255519197509033907fba49bb5279636ff80eebc4fcda6a47bdf6053db74c3719cc3f9cc54e44b2878b9061110f908a815260200190565b60405180910390a3851561113b5761113b338761112b87611736565b6001600160a01b031691906119bf565b6111468486836116b1565b5050505061115261170c565b9091565b61115e61156b565b6111666114cf565b5133906001600160a01b0316811461119d57604051633b63649d60e11b81526001600160a01b0390911660048201526024016106eb565b50600154600160a01b900464ffffffffff16156111cd57604051635337d59560e11b815260040160405180910390fd5b6001546001600160a01b031615611234576001805464ffffffffff428116600160a01b0264ffffffffff60a01b19909216919091179091556002546040519116907f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a1611905f90a25b61079361170c565b61125f60405180606001604052805f81526020015f81526020015f151581525090565b6001600160a01b038281165f90815260036020908152604080832081516060808201845282546001600160d81b038082168452600160d81b9182900464ffffffffff908116858901908152600196870154868901528751808601895286518416815290518216818a0152875160e08101895299549283168a5292909104811696880196909652925496871686850152600160a01b8704851690860152600160c81b9095048316608085015260025492831660a0850152600160281b9092046001600160801b031660c084015290919082019061133c908490611d83565b151590529392505050565b81515f906001600160d81b03168181810361136957505f915081905080611417565b60208086015160408088015164ffffffffff9092165f818152600490945292205461139f91859161139a9190612233565b611dcc565b93505b846020015164ffffffffff168110156113f95760409290921c9182156113f9576113e88360045f6113d285612246565b94508481526020019081526020015f2054611dcc565b6113f290856121d1565b93506113a2565b60409390931c9261140a8686611d83565b915081611415575f92505b505b9250925092565b5f5f5f61142b8686611dde565b91509150815f0361144f578381816114455761144561225e565b04925050506114c8565b818411611466576114666003851502601118611dfa565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150505b9392505050565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016300361154257604051630f3a453960e21b815260040160405180910390fd5b61046330611e0b565b5f816080015161155f578160200151611565565b81604001515b92915050565b6115957f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c611e93565b61079360017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611eb1565b81545f908190819033906001600160d81b03166115fe57604051630538da4560e31b81526001600160a01b0390911660048201526024016106eb565b506040805160608101825286546001600160d81b0381168252600160d81b900464ffffffffff1660208201526001870154918101919091526116409085611347565b9194509250905080158061165d5750606084015164ffffffffff16155b61141757604051635337d59560e11b815260040160405180910390fd5b5f6001600160d81b038211156116ad576040516306dfcc6560e41b815260d86004820152602481018390526044016106eb565b5090565b815f036116bd57505050565b60408051838152821515602082015233917ffa8256f7c08bb01a03ea96f8b3a904a4450311c9725d1c52cdbe21ed3dc42dcc910160405180910390a2611707338361112b8661154b565b505050565b6107935f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006115bc565b5f816080015161174a578160400151611565565b506020015190565b5f8061176283604086901c611b2f565b9150815f0361177557505f905080611868565b84608001516117f45784604001516001600160a01b031663c94a649c836040518263ffffffff1660e01b81526004016117b091815260200190565b602060405180830381865afa1580156117cb573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117ef9190612272565b611865565b84604001516001600160a01b0316639e57c975836040518263ffffffff1660e01b815260040161182691815260200190565b602060405180830381865afa158015611841573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118659190612272565b90505b935093915050565b5f6001600160801b038211156116ad576040516306dfcc6560e41b815260806004820152602481018390526044016106eb565b6118c3816118b360e0600261235c565b85516001600160d81b031661141e565b60045f856020015164ffffffffff1681526020019081526020015f205f8282546118ed91906121d1565b909155506119009050604083901b611eb8565b83604001818151611911919061236a565b6001600160a01b031690525061192683611eeb565b5f6040611934816037612389565b61193e919061221a565b60ff1684604001516001600160a01b0316901b90505b83516001600160d81b03168110156119b957835161198a90610d88906001600160d81b03166119856040600261235c565b611f7a565b6001600160d81b03168452602084018051600191906119aa9083906123a2565b64ffffffffff16905250611954565b50505050565b6119cc8383836001611fae565b61170757604051635274afe760e01b81526001600160a01b03841660048201526024016106eb565b6040516370a0823160e01b81523060048201525f906001600160a01b038516906370a0823190602401602060405180830381865afa158015611a38573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a5c9190612272565b9050611a736001600160a01b038516843085612010565b6040516370a0823160e01b81523060048201525f9082906001600160a01b038716906370a0823190602401602060405180830381865afa158015611ab9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611add9190612272565b611ae79190612233565b9050848382818114611b2557604051633f61df2760e11b81526001600160a01b039093166004840152602483019190915260448201526064016106eb565b5050505050505050565b5f8282188284100282186114c8565b600481602001818151611b5191906123a2565b64ffffffffff90811690915260208301511660808301525060a08101805160019190611b7e9083906123a2565b64ffffffffff90811690915260808301516001805464ffffffffff60c81b1916600160c81b9284169290920291909117905560a0909201516002805464ffffffffff1916919093161790915550565b5f5f835f01516001600160d81b03165f03611bef575050603781901b80611c20565b611c1a604060ff1684901b855f01516001600160d81b031686604001516001600160a01b0316612046565b90925090505b8351611c3a90610d889083906001600160d81b03166121d1565b6001600160d81b03168452611c52604084901b611eb8565b84604001818151611c6391906123bf565b6001600160a01b0316905250909392505050565b5f5f5f611c848686611dde565b915091508360ff166001901b8210611ca057611ca06011611dfa565b8360ff1681901c8460ff166101000361ffff1683901b17925050509392505050565b5f5f5f611ce98486604001516001600160a01b0316875f01516001600160d81b0316612046565b604082901c94509092509050611cfe8461167a565b85518690611d0d9083906123de565b6001600160d81b0316905250611d2281611eb8565b85604001818151611d33919061236a565b6001600160a01b0316905250611d55611d50604085901b83612233565b611870565b8560c001818151611d6691906123fd565b6001600160801b0316905250611d7b85611eeb565b505092915050565b81515f906001600160d81b031615801590611daa575060408201516001600160a01b031615155b80156114c85750506080015160209091015164ffffffffff9182169116101590565b5f6114c88383610f19604060e061221a565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040805160a0810182525f80825260208201819052918101829052606081018290526080810182905290611e3e83612080565b602081015190915060601c8252603481015160601c6020830152604881015160601c6040830152605c81015160d81c606083015260618101515f1a60f81b6001600160f81b0319161515608083015250919050565b1561079357604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f6001600160a01b038211156116ad576040516306dfcc6560e41b815260a06004820152602481018390526044016106eb565b6040818101516001600160601b03911c1615611f045750565b611f1a81604001516001600160a01b0316611870565b8160c001818151611f2b91906123fd565b6001600160801b03169052505f604080830182905281835260a0830151905164ffffffffff909116917f839cf22e1ba87ce2f5b9bbf46cf0175a09eed52febdfaac8852478e68203c76391a250565b5f815f03611f8c57611f8c6012611dfa565b816001840381611f9e57611f9e61225e565b046001018315155b029392505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316612004578383151615611ff8573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b61201e8484848460016120ed565b6119b957604051635274afe760e01b81526001600160a01b03851660048201526024016106eb565b5f5f61205385858561141e565b915082806120635761206361225e565b84860915612076576117ef8260016121d1565b5093849350915050565b60605f612098602d6001600160a01b0385163b612233565b67ffffffffffffffff8111156120b0576120b061241c565b6040519080825280601f01601f1916602001820160405280156120da576020820181803683370190505b5090508051602d60208301853c92915050565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661214957838315161561213d573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6020828403121561216a575f5ffd5b81356001600160a01b03811681146114c8575f5ffd5b5f60208284031215612190575f5ffd5b5035919050565b60208101600383106121b757634e487b7160e01b5f52602160045260245ffd5b91905290565b634e487b7160e01b5f52601160045260245ffd5b80820180821115611565576115656121bd565b6001600160801b038281168282160390811115611565576115656121bd565b8082028115828204841417611565576115656121bd565b60ff8281168282160390811115611565576115656121bd565b81810381811115611565576115656121bd565b5f60018201612257576122576121bd565b5060010190565b634e487b7160e01b5f52601260045260245ffd5b5f60208284031215612282575f5ffd5b5051919050565b6001815b6001841115611868578085048111156122a8576122a86121bd565b60018416156122b657908102905b60019390931c92800261228d565b5f826122d257506001611565565b816122de57505f611565565b81600181146122f457600281146122fe5761231a565b6001915050611565565b60ff84111561230f5761230f6121bd565b50506001821b611565565b5060208310610133831016604e8410600b841016171561233d575081810a611565565b6123495f198484612289565b805f1904821115611fa657611fa66121bd565b5f6114c860ff8416836122c4565b6001600160a01b038281168282160390811115611565576115656121bd565b60ff8181168382160190811115611565576115656121bd565b64ffffffffff8181168382160190811115611565576115656121bd565b6001600160a01b038181168382160190811115611565576115656121bd565b6001600160d81b038281168282160390811115611565576115656121bd565b6001600160801b038181168382160190811115611565576115656121bd565b634e487b7160e01b5f52604160045260245ffd",
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
// Solidity: function enter(uint256 amount) returns(uint256 reward_)
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
// Solidity: function enter(uint256 amount) returns(uint256 reward_)
func (lctsQueue *LctsQueue) TryPackEnter(amount *big.Int) ([]byte, error) {
	return lctsQueue.abi.Pack("enter", amount)
}

// UnpackEnter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa59f3e0c.
//
// Solidity: function enter(uint256 amount) returns(uint256 reward_)
func (lctsQueue *LctsQueue) UnpackEnter(data []byte) (*big.Int, error) {
	out, err := lctsQueue.abi.Unpack("enter", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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
// Solidity: function exit() returns(uint256 underlying_, uint256 reward_)
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
// Solidity: function exit() returns(uint256 underlying_, uint256 reward_)
func (lctsQueue *LctsQueue) TryPackExit() ([]byte, error) {
	return lctsQueue.abi.Pack("exit")
}

// LctsQueueExitOutput serves as a container for the return parameters of contract
// method Exit.
type LctsQueueExitOutput struct {
	Underlying *big.Int
	Reward     *big.Int
}

// UnpackExit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9fad8ee.
//
// Solidity: function exit() returns(uint256 underlying_, uint256 reward_)
func (lctsQueue *LctsQueue) UnpackExit(data []byte) (LctsQueueExitOutput, error) {
	out, err := lctsQueue.abi.Unpack("exit", data)
	outstruct := new(LctsQueueExitOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Underlying = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Reward = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
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
	User    common.Address
	Reward  *big.Int
	Current bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const LctsQueueClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (LctsQueueClaimed) ContractEventName() string {
	return LctsQueueClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed user, uint256 reward, bool current)
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
