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

// LctsHaloFacetMetaData contains all meta data concerning the LctsHaloFacet contract.
var LctsHaloFacetMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"ALLOCATOR_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFAULT_ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"VERSION\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"getSettleRateLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"overrideExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"setCapacity\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"setExchangeRate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"setLockLimit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"setMaxAnnualGrowth\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"version\",\"type\":\"uint64\"}],\"name\":\"Initialized\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"LctsHaloCapacitySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"LctsHaloExchangeRateOverridden\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rate\",\"type\":\"uint256\"}],\"name\":\"LctsHaloExchangeRateSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"LctsHaloLockLimitSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"}],\"name\":\"LctsHaloLocked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"share\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bps\",\"type\":\"uint256\"}],\"name\":\"LctsHaloMaxAnnualGrowthSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"queue\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"converted\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"rewarded\",\"type\":\"uint256\"}],\"name\":\"LctsHaloSettled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"role\",\"type\":\"bytes32\"}],\"name\":\"AccessControlUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidInitialization\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotInitializing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"}]",
	ID:  "LctsHaloFacet",
	Bin: "0x6080604052348015600e575f5ffd5b50611b1b8061001c5f395ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c8063927056ed1161006e578063927056ed14610125578063955b701914610146578063a217fddf14610159578063c81cbaa114610160578063f435f5a714610174578063ffa1ad7414610187575f5ffd5b80633c4c6a28146100aa578063503074ef146100d757806358a5514f146100ec5780635c8735df146100ff5780637d10d8df14610112575b5f5ffd5b6100bd6100b8366004611745565b6101b8565b604080519283526020830191909152015b60405180910390f35b6100ea6100e5366004611777565b610475565b005b6100ea6100fa366004611745565b6105d4565b6100ea61010d366004611777565b610827565b6100ea610120366004611777565b6109fc565b6101386101333660046117a1565b610b38565b6040519081526020016100ce565b6100ea610154366004611745565b610ba8565b6101385f81565b6101385f516020611adb5f395f51905f5281565b6100ea6101823660046117a1565b610e2d565b6101ab604051806040016040528060058152602001640312e302e360dc1b81525081565b6040516100ce91906117ea565b5f5f6101c261104e565b5f516020611adb5f395f51905f525f516020611abb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610229573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061024d9190611810565b338290916102845760405163e2517d3f60e01b81526001600160a01b03909216600483015260248201526044015b60405180910390fd5b50505f866001600160a01b031663d50256256040518163ffffffff1660e01b815260040160a060405180830381865afa1580156102c3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102e7919061186e565b90506102f7816040015186611085565b5f6002886001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610336573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061035a919061190f565b600281111561036b5761036b6118fb565b60405163de4e099b60e01b8152600481018a9052911491506001600160a01b0389169063de4e099b906024016040805180830381865afa1580156103b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d5919061192d565b60808401519196509450156103f9576103f48883602001518988611133565b610409565b6104098883602001518987611207565b80156104545760408051868152602081018690526001600160a01b038a16917fdaa497fc0363ba9f03d15a3d35cb21e340e2be13c3132570a7e364d4d44a6e9e910160405180910390a25b50505061046d60015f516020611afb5f395f51905f5255565b935093915050565b61047d61104e565b5f5f516020611abb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa1580156104d7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104fb9190611810565b3382909161052d5760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161027b565b5050610575838360405160240161054691815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166312322bdf60e31b1790526112cc565b50826001600160a01b03167f84fad0bc0d7a2d18ce29353455ade316fa78a8660f2f685fe7a560cb61bfcf27836040516105b191815260200190565b60405180910390a2506105d060015f516020611afb5f395f51905f5255565b5050565b6105dc61104e565b5f516020611adb5f395f51905f525f516020611abb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610643573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106679190611810565b338290916106995760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161027b565b50505f846001600160a01b031663d50256256040518163ffffffff1660e01b815260040160a060405180830381865afa1580156106d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106fc919061186e565b905061071461070f82602001518761134c565b6113b3565b6107605760405162461bcd60e51b815260206004820152601c60248201527f4c63747348616c6f46616365742f696e76616c69642d616374696f6e00000000604482015260640161027b565b61076e816040015184611085565b6107b881604001518560405160240161078991815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316636d83470760e11b1790526112cc565b5080604001516001600160a01b0316856001600160a01b03167fdc5844a4a1aaa896af3975189b460ac8c54888b365237d0788eb2a2cb728d5a18660405161080291815260200190565b60405180910390a3505061082260015f516020611afb5f395f51905f5255565b505050565b61082f61104e565b5f5f516020611abb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610889573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108ad9190611810565b338290916108df5760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161027b565b5050610980836001600160a01b031663b4a1eee16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610920573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610944919061194f565b6040516024810185905260440160408051601f198184030181529190526020810180516001600160e01b031663a32bdee960e01b1790526112cc565b506109c0836001600160a01b031663523fa6776040518163ffffffff1660e01b8152600401602060405180830381865afa158015610920573d5f5f3e3d5ffd5b50826001600160a01b03167f1981f09aa5fea46de0ca6ea6dd82c5ea5ed0f9e70091efafc8e910eae3b63d06836040516105b191815260200190565b610a0461104e565b5f5f516020611abb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610a5e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a829190611810565b33829091610ab45760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161027b565b5050610afc8383604051602401610acd91815260200190565b60408051601f198184030181529190526020810180516001600160e01b0316630b51d43160e31b1790526112cc565b50826001600160a01b03167ff821953f3fa3e870a50b9f2b7211c8b4e428682c06321c4b54ef368711654dcc836040516105b191815260200190565b5f610ba2826001600160a01b03166338d52e0f6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b78573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b9c919061194f565b8361134c565b92915050565b610bb061104e565b5f5f516020611abb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610c0a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c2e9190611810565b33829091610c605760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161027b565b50505f846001600160a01b031663a8d5fd656040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c9f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cc3919061194f565b9050610ccf8184611085565b610d60816001600160a01b031663b4a1eee16040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d0e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d32919061194f565b6040805160048152602481019091526020810180516001600160e01b0316637c1e845d60e11b1790526112cc565b50610da0816001600160a01b031663523fa6776040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d0e573d5f5f3e3d5ffd5b50610de78185604051602401610db891815260200190565b60408051601f198184030181529190526020810180516001600160e01b031663819dcd2360e01b1790526112cc565b50806001600160a01b0316856001600160a01b03167f3fa993ed368ee48fbe9ab9279a2aecbe890140ceee38d279f572ad30984621388660405161080291815260200190565b610e3561104e565b5f516020611adb5f395f51905f525f516020611abb5f395f51905f5254604051632474521560e21b8152600481018390523360248201526001600160a01b03909116906391d1485490604401602060405180830381865afa158015610e9c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ec09190611810565b33829091610ef25760405163e2517d3f60e01b81526001600160a01b039092166004830152602482015260440161027b565b5050610f0061070f83610b38565b610f4c5760405162461bcd60e51b815260206004820152601c60248201527f4c63747348616c6f46616365742f696e76616c69642d616374696f6e00000000604482015260640161027b565b5f6001836001600160a01b031663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610f8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610faf919061190f565b6002811115610fc057610fc06118fb565b6040805160048152602481019091526020810180516001600160e01b0316637c1e845d60e11b17905291149150610ff89084906112cc565b508015611033576040516001600160a01b038416907fe30d7a593ceac4e16d4ec3982ef8749ee60b1498ee124558684a7df3c3948587905f90a25b505061104b60015f516020611afb5f395f51905f5255565b50565b5f516020611afb5f395f51905f5280546001190161107f57604051633ee5aeb560e01b815260040160405180910390fd5b60029055565b80826001600160a01b0316633ba0b9a96040518163ffffffff1660e01b8152600401602060405180830381865afa1580156110c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110e6919061196a565b146105d05760405162461bcd60e51b815260206004820152601d60248201527f4c63747348616c6f46616365742f756e65787065637465642d72617465000000604482015260640161027b565b611146611140848661134c565b8261145a565b5f611150846114f6565b9050611197858460405160240161116991815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166211bf0560eb1b1790526112cc565b505f816111a3866114f6565b6111ad9190611981565b9050828110156111ff5760405162461bcd60e51b815260206004820152601f60248201527f4c63747348616c6f46616365742f756e65787065637465642d616d6f756e7400604482015260640161027b565b505050505050565b611214611140848661134c565b5f61121e846114f6565b90506112678483878660405160240161123991815260200190565b60408051601f198184030181529190526020810180516001600160e01b03166211bf0560eb1b179052611574565b5f611271856114f6565b61127b9083611981565b90508281146111ff5760405162461bcd60e51b815260206004820152601f60248201527f4c63747348616c6f46616365742f756e65787065637465642d616d6f756e7400604482015260640161027b565b60606112d661162b565b6001600160a01b0316633aada4d284846040518363ffffffff1660e01b81526004016113039291906119a0565b5f604051808303815f875af115801561131e573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261134591908101906119c3565b9392505050565b604080517faa8a03e02b09a8093050068b11c765c2036523e52d51e7b8f3ca4d5c141c790060208201526001600160a01b038085169282019290925290821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b5f6113e57f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b031690565b6001600160a01b031663ff7a9fa4836040518263ffffffff1660e01b815260040161141291815260200190565b608060405180830381865afa15801561142d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114519190611a57565b51151592915050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc02546001600160a01b03166040516303bf076b60e41b815260048101849052602481018390526001600160a01b039190911690633bf076b0906044016020604051808303815f875af11580156114d2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610822919061196a565b5f816001600160a01b03166370a0823161150e61162b565b6040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015611550573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ba2919061196a565b821561158557611585848385611659565b61158f82826112cc565b50836001600160a01b031663dd62ed3e6115a761162b565b6040516001600160e01b031960e084901b1681526001600160a01b0391821660048201529085166024820152604401602060405180830381865afa1580156115f1573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611615919061196a565b156116255761162584835f611659565b50505050565b7f77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc01546001600160a01b031690565b6040516001600160a01b0383166024820152604481018290526116aa90849060640160408051601f198184030181529190526020810180516001600160e01b031663095ea7b360e01b1790526116ed565b6108225760405162461bcd60e51b8152602060048201526014602482015273119858d95d0bd85c1c1c9bdd994b59985a5b195960621b604482015260640161027b565b5f5f6116f984846112cc565b905080515f1480611729575080516020148015611729575080806020019051810190611725919061196a565b6001145b949350505050565b6001600160a01b038116811461104b575f5ffd5b5f5f5f60608486031215611757575f5ffd5b833561176281611731565b95602085013595506040909401359392505050565b5f5f60408385031215611788575f5ffd5b823561179381611731565b946020939093013593505050565b5f602082840312156117b1575f5ffd5b813561134581611731565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61134560208301846117bc565b8051801515811461180b575f5ffd5b919050565b5f60208284031215611820575f5ffd5b611345826117fc565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff8111828210171561186657611866611829565b604052919050565b5f60a082840312801561187f575f5ffd5b5060405160a0810167ffffffffffffffff811182821017156118a3576118a3611829565b60405282516118b181611731565b815260208301516118c181611731565b602082015260408301516118d481611731565b6040820152606083810151908201526118ef608084016117fc565b60808201529392505050565b634e487b7160e01b5f52602160045260245ffd5b5f6020828403121561191f575f5ffd5b815160038110611345575f5ffd5b5f5f6040838503121561193e575f5ffd5b505080516020909101519092909150565b5f6020828403121561195f575f5ffd5b815161134581611731565b5f6020828403121561197a575f5ffd5b5051919050565b81810381811115610ba257634e487b7160e01b5f52601160045260245ffd5b6001600160a01b03831681526040602082018190525f90611729908301846117bc565b5f602082840312156119d3575f5ffd5b815167ffffffffffffffff8111156119e9575f5ffd5b8201601f810184136119f9575f5ffd5b805167ffffffffffffffff811115611a1357611a13611829565b611a26601f8201601f191660200161183d565b818152856020838501011115611a3a575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f6080828403128015611a68575f5ffd5b506040516080810167ffffffffffffffff81118282101715611a8c57611a8c611829565b604090815283518252602080850151908301528381015190820152606092830151928101929092525091905056fe77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc0068bf109b95a5c15fb2bb99041323c27d15f8675e11bf7420a1cd6ad64c394f469b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00",
}

// LctsHaloFacet is an auto generated Go binding around an Ethereum contract.
type LctsHaloFacet struct {
	abi abi.ABI
}

// NewLctsHaloFacet creates a new instance of LctsHaloFacet.
func NewLctsHaloFacet() *LctsHaloFacet {
	parsed, err := LctsHaloFacetMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LctsHaloFacet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LctsHaloFacet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) PackALLOCATORROLE() []byte {
	enc, err := lctsHaloFacet.abi.Pack("ALLOCATOR_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackALLOCATORROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc81cbaa1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) TryPackALLOCATORROLE() ([]byte, error) {
	return lctsHaloFacet.abi.Pack("ALLOCATOR_ROLE")
}

// UnpackALLOCATORROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc81cbaa1.
//
// Solidity: function ALLOCATOR_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) UnpackALLOCATORROLE(data []byte) ([32]byte, error) {
	out, err := lctsHaloFacet.abi.Unpack("ALLOCATOR_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) PackDEFAULTADMINROLE() []byte {
	enc, err := lctsHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa217fddf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) TryPackDEFAULTADMINROLE() ([]byte, error) {
	return lctsHaloFacet.abi.Pack("DEFAULT_ADMIN_ROLE")
}

// UnpackDEFAULTADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa217fddf.
//
// Solidity: function DEFAULT_ADMIN_ROLE() view returns(bytes32)
func (lctsHaloFacet *LctsHaloFacet) UnpackDEFAULTADMINROLE(data []byte) ([32]byte, error) {
	out, err := lctsHaloFacet.abi.Unpack("DEFAULT_ADMIN_ROLE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERSION() view returns(string)
func (lctsHaloFacet *LctsHaloFacet) PackVERSION() []byte {
	enc, err := lctsHaloFacet.abi.Pack("VERSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xffa1ad74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERSION() view returns(string)
func (lctsHaloFacet *LctsHaloFacet) TryPackVERSION() ([]byte, error) {
	return lctsHaloFacet.abi.Pack("VERSION")
}

// UnpackVERSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xffa1ad74.
//
// Solidity: function VERSION() view returns(string)
func (lctsHaloFacet *LctsHaloFacet) UnpackVERSION(data []byte) (string, error) {
	out, err := lctsHaloFacet.abi.Unpack("VERSION", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackGetSettleRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x927056ed.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloFacet *LctsHaloFacet) PackGetSettleRateLimitKey(queue common.Address) []byte {
	enc, err := lctsHaloFacet.abi.Pack("getSettleRateLimitKey", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSettleRateLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x927056ed.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloFacet *LctsHaloFacet) TryPackGetSettleRateLimitKey(queue common.Address) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("getSettleRateLimitKey", queue)
}

// UnpackGetSettleRateLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x927056ed.
//
// Solidity: function getSettleRateLimitKey(address queue) view returns(bytes32 key)
func (lctsHaloFacet *LctsHaloFacet) UnpackGetSettleRateLimitKey(data []byte) ([32]byte, error) {
	out, err := lctsHaloFacet.abi.Unpack("getSettleRateLimitKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(address queue) returns()
func (lctsHaloFacet *LctsHaloFacet) PackLock(queue common.Address) []byte {
	enc, err := lctsHaloFacet.abi.Pack("lock", queue)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf435f5a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(address queue) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackLock(queue common.Address) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("lock", queue)
}

// PackOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b7019.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overrideExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) PackOverrideExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("overrideExchangeRate", queue, rate, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverrideExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b7019.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overrideExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackOverrideExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("overrideExchangeRate", queue, rate, expected)
}

// PackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503074ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCapacity(address share, uint256 capacity) returns()
func (lctsHaloFacet *LctsHaloFacet) PackSetCapacity(share common.Address, capacity *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("setCapacity", share, capacity)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x503074ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCapacity(address share, uint256 capacity) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackSetCapacity(share common.Address, capacity *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("setCapacity", share, capacity)
}

// PackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a5514f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) PackSetExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("setExchangeRate", queue, rate, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetExchangeRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58a5514f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setExchangeRate(address queue, uint256 rate, uint256 expected) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackSetExchangeRate(queue common.Address, rate *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("setExchangeRate", queue, rate, expected)
}

// PackSetLockLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c8735df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLockLimit(address share, uint256 limit) returns()
func (lctsHaloFacet *LctsHaloFacet) PackSetLockLimit(share common.Address, limit *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("setLockLimit", share, limit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLockLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c8735df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLockLimit(address share, uint256 limit) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackSetLockLimit(share common.Address, limit *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("setLockLimit", share, limit)
}

// PackSetMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d10d8df.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMaxAnnualGrowth(address share, uint256 bps) returns()
func (lctsHaloFacet *LctsHaloFacet) PackSetMaxAnnualGrowth(share common.Address, bps *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("setMaxAnnualGrowth", share, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMaxAnnualGrowth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d10d8df.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMaxAnnualGrowth(address share, uint256 bps) returns()
func (lctsHaloFacet *LctsHaloFacet) TryPackSetMaxAnnualGrowth(share common.Address, bps *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("setMaxAnnualGrowth", share, bps)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c4c6a28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) PackSettle(queue common.Address, capacity *big.Int, expected *big.Int) []byte {
	enc, err := lctsHaloFacet.abi.Pack("settle", queue, capacity, expected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c4c6a28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) TryPackSettle(queue common.Address, capacity *big.Int, expected *big.Int) ([]byte, error) {
	return lctsHaloFacet.abi.Pack("settle", queue, capacity, expected)
}

// LctsHaloFacetSettleOutput serves as a container for the return parameters of contract
// method Settle.
type LctsHaloFacetSettleOutput struct {
	Converted *big.Int
	Rewarded  *big.Int
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3c4c6a28.
//
// Solidity: function settle(address queue, uint256 capacity, uint256 expected) returns(uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) UnpackSettle(data []byte) (LctsHaloFacetSettleOutput, error) {
	out, err := lctsHaloFacet.abi.Unpack("settle", data)
	outstruct := new(LctsHaloFacetSettleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Converted = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Rewarded = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// LctsHaloFacetInitialized represents a Initialized event raised by the LctsHaloFacet contract.
type LctsHaloFacetInitialized struct {
	Version uint64
	Raw     *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetInitializedEventName = "Initialized"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetInitialized) ContractEventName() string {
	return LctsHaloFacetInitializedEventName
}

// UnpackInitializedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Initialized(uint64 version)
func (lctsHaloFacet *LctsHaloFacet) UnpackInitializedEvent(log *types.Log) (*LctsHaloFacetInitialized, error) {
	event := "Initialized"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetInitialized)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloCapacitySet represents a LctsHaloCapacitySet event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloCapacitySet struct {
	Share    common.Address
	Capacity *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloCapacitySetEventName = "LctsHaloCapacitySet"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloCapacitySet) ContractEventName() string {
	return LctsHaloFacetLctsHaloCapacitySetEventName
}

// UnpackLctsHaloCapacitySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloCapacitySet(address indexed share, uint256 capacity)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloCapacitySetEvent(log *types.Log) (*LctsHaloFacetLctsHaloCapacitySet, error) {
	event := "LctsHaloCapacitySet"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloCapacitySet)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloExchangeRateOverridden represents a LctsHaloExchangeRateOverridden event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloExchangeRateOverridden struct {
	Queue common.Address
	Share common.Address
	Rate  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloExchangeRateOverriddenEventName = "LctsHaloExchangeRateOverridden"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloExchangeRateOverridden) ContractEventName() string {
	return LctsHaloFacetLctsHaloExchangeRateOverriddenEventName
}

// UnpackLctsHaloExchangeRateOverriddenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloExchangeRateOverridden(address indexed queue, address indexed share, uint256 rate)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloExchangeRateOverriddenEvent(log *types.Log) (*LctsHaloFacetLctsHaloExchangeRateOverridden, error) {
	event := "LctsHaloExchangeRateOverridden"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloExchangeRateOverridden)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloExchangeRateSet represents a LctsHaloExchangeRateSet event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloExchangeRateSet struct {
	Queue common.Address
	Share common.Address
	Rate  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloExchangeRateSetEventName = "LctsHaloExchangeRateSet"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloExchangeRateSet) ContractEventName() string {
	return LctsHaloFacetLctsHaloExchangeRateSetEventName
}

// UnpackLctsHaloExchangeRateSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloExchangeRateSet(address indexed queue, address indexed share, uint256 rate)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloExchangeRateSetEvent(log *types.Log) (*LctsHaloFacetLctsHaloExchangeRateSet, error) {
	event := "LctsHaloExchangeRateSet"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloExchangeRateSet)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloLockLimitSet represents a LctsHaloLockLimitSet event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloLockLimitSet struct {
	Share common.Address
	Limit *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloLockLimitSetEventName = "LctsHaloLockLimitSet"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloLockLimitSet) ContractEventName() string {
	return LctsHaloFacetLctsHaloLockLimitSetEventName
}

// UnpackLctsHaloLockLimitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloLockLimitSet(address indexed share, uint256 limit)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloLockLimitSetEvent(log *types.Log) (*LctsHaloFacetLctsHaloLockLimitSet, error) {
	event := "LctsHaloLockLimitSet"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloLockLimitSet)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloLocked represents a LctsHaloLocked event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloLocked struct {
	Queue common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloLockedEventName = "LctsHaloLocked"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloLocked) ContractEventName() string {
	return LctsHaloFacetLctsHaloLockedEventName
}

// UnpackLctsHaloLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloLocked(address indexed queue)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloLockedEvent(log *types.Log) (*LctsHaloFacetLctsHaloLocked, error) {
	event := "LctsHaloLocked"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloLocked)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloMaxAnnualGrowthSet represents a LctsHaloMaxAnnualGrowthSet event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloMaxAnnualGrowthSet struct {
	Share common.Address
	Bps   *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloMaxAnnualGrowthSetEventName = "LctsHaloMaxAnnualGrowthSet"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloMaxAnnualGrowthSet) ContractEventName() string {
	return LctsHaloFacetLctsHaloMaxAnnualGrowthSetEventName
}

// UnpackLctsHaloMaxAnnualGrowthSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloMaxAnnualGrowthSet(address indexed share, uint256 bps)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloMaxAnnualGrowthSetEvent(log *types.Log) (*LctsHaloFacetLctsHaloMaxAnnualGrowthSet, error) {
	event := "LctsHaloMaxAnnualGrowthSet"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloMaxAnnualGrowthSet)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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

// LctsHaloFacetLctsHaloSettled represents a LctsHaloSettled event raised by the LctsHaloFacet contract.
type LctsHaloFacetLctsHaloSettled struct {
	Queue     common.Address
	Converted *big.Int
	Rewarded  *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const LctsHaloFacetLctsHaloSettledEventName = "LctsHaloSettled"

// ContractEventName returns the user-defined event name.
func (LctsHaloFacetLctsHaloSettled) ContractEventName() string {
	return LctsHaloFacetLctsHaloSettledEventName
}

// UnpackLctsHaloSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LctsHaloSettled(address indexed queue, uint256 converted, uint256 rewarded)
func (lctsHaloFacet *LctsHaloFacet) UnpackLctsHaloSettledEvent(log *types.Log) (*LctsHaloFacetLctsHaloSettled, error) {
	event := "LctsHaloSettled"
	if len(log.Topics) == 0 || log.Topics[0] != lctsHaloFacet.abi.Events[event].ID {
		return nil, errors.New("event signature mismatch")
	}
	out := new(LctsHaloFacetLctsHaloSettled)
	if len(log.Data) > 0 {
		if err := lctsHaloFacet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lctsHaloFacet.abi.Events[event].Inputs {
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
func (lctsHaloFacet *LctsHaloFacet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["AccessControlUnauthorizedAccount"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackAccessControlUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["InvalidInitialization"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackInvalidInitializationError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["NotInitializing"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackNotInitializingError(raw[4:])
	}
	if bytes.Equal(raw[:4], lctsHaloFacet.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return lctsHaloFacet.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LctsHaloFacetAccessControlUnauthorizedAccount represents a AccessControlUnauthorizedAccount error raised by the LctsHaloFacet contract.
type LctsHaloFacetAccessControlUnauthorizedAccount struct {
	Account common.Address
	Role    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func LctsHaloFacetAccessControlUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xe2517d3fbfae6f8515ef5ff1ccedc3933ab0cbbda0b492c06eb54ad10ef03b3e")
}

// UnpackAccessControlUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessControlUnauthorizedAccount(address account, bytes32 role)
func (lctsHaloFacet *LctsHaloFacet) UnpackAccessControlUnauthorizedAccountError(raw []byte) (*LctsHaloFacetAccessControlUnauthorizedAccount, error) {
	out := new(LctsHaloFacetAccessControlUnauthorizedAccount)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "AccessControlUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetInvalidInitialization represents a InvalidInitialization error raised by the LctsHaloFacet contract.
type LctsHaloFacetInvalidInitialization struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidInitialization()
func LctsHaloFacetInvalidInitializationErrorID() common.Hash {
	return common.HexToHash("0xf92ee8a957075833165f68c320933b1a1294aafc84ee6e0dd3fb178008f9aaf5")
}

// UnpackInvalidInitializationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidInitialization()
func (lctsHaloFacet *LctsHaloFacet) UnpackInvalidInitializationError(raw []byte) (*LctsHaloFacetInvalidInitialization, error) {
	out := new(LctsHaloFacetInvalidInitialization)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "InvalidInitialization", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetNotInitializing represents a NotInitializing error raised by the LctsHaloFacet contract.
type LctsHaloFacetNotInitializing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInitializing()
func LctsHaloFacetNotInitializingErrorID() common.Hash {
	return common.HexToHash("0xd7e6bcf8597daa127dc9f0048d2f08d5ef140a2cb659feabd700beff1f7a8302")
}

// UnpackNotInitializingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInitializing()
func (lctsHaloFacet *LctsHaloFacet) UnpackNotInitializingError(raw []byte) (*LctsHaloFacetNotInitializing, error) {
	out := new(LctsHaloFacetNotInitializing)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "NotInitializing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LctsHaloFacetReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the LctsHaloFacet contract.
type LctsHaloFacetReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func LctsHaloFacetReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (lctsHaloFacet *LctsHaloFacet) UnpackReentrancyGuardReentrantCallError(raw []byte) (*LctsHaloFacetReentrancyGuardReentrantCall, error) {
	out := new(LctsHaloFacetReentrancyGuardReentrantCall)
	if err := lctsHaloFacet.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
