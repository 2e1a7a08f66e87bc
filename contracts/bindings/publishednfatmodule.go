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

// PublishedNfatModuleMetaData contains all meta data concerning the PublishedNfatModule contract.
var PublishedNfatModuleMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"classLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"prime\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"classParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"controllerCalls\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"calls\",\"type\":\"bytes[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"deployUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"kind\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"factory\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"context\",\"type\":\"tuple\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictClass\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"blocks\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"values\",\"type\":\"uint256[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"predictUnit\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"contracts\",\"type\":\"address[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"registry\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"template\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"class\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"almProxy\",\"type\":\"address\"}],\"internalType\":\"structIClassModule.Context\",\"name\":\"\",\"type\":\"tuple\"},{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"unitLimitKey\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unitParameters\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"names\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"Create2EmptyBytecode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"asset\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"DecimalsMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EmptyRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedDeployment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCops\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoWards\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"RouteUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"}],\"name\":\"SubjectMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"text\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"TooManyDigits\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"UnexpectedData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"route\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"subject\",\"type\":\"address\"}],\"name\":\"UnexpectedSubject\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expected\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"actual\",\"type\":\"uint256\"}],\"name\":\"ValueCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ValueTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"ValueTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ward\",\"type\":\"address\"}],\"name\":\"WardNotAllowed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAccount\",\"type\":\"error\"}]",
	ID:  "PublishedNfatModule",
	Bin: "0x6080604052348015600e575f5ffd5b506123b68061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c8063955b327f11610063578063955b327f146101335780639881863714610146578063cdfe195714610166578063dbc456f214610179578063fa17daf714610181575f5ffd5b806304baa00b1461009f57806305b00515146100c357806332194754146100eb57806339ffdba51461010b5780636135008014610120575b5f5ffd5b6040516d1391905517d41550931254d2115160921b81526020015b60405180910390f35b6100d66100d1366004611a79565b610194565b604080519283529015156020830152016100ba565b6100fe6100f9366004611b14565b610379565b6040516100ba9190611b66565b6101136103a1565b6040516100ba9190611bb1565b6100fe61012e366004611be8565b6104f0565b6100fe610141366004611c67565b6105b1565b610159610154366004611cf8565b610643565b6040516100ba9190611db4565b6100d6610174366004611a79565b610730565b61011361074f565b6100fe61018f366004611e17565b6107c4565b5f80806101a384860186611e67565b90505f87875f8181106101b8576101b8611e82565b90506020020160208101906101cd9190611e67565b90508a64495353554560d81b14806101ef57508a672a2920a729a322a960c11b145b1561025d578a6001600160a01b038b166102285760405163075d062560e21b815260040161021f91815260200190565b60405180910390fd5b508a64495353554560d81b1461024757610242828b6107eb565b610251565b610251818b610840565b5f93509350505061036d565b8a8a6001600160a01b0381161561029957604051630dc8d53560e21b815260048101929092526001600160a01b0316602482015260440161021f565b50508a6e149154105657d414925390d2541053608a1b036102be576102518282610876565b8a6d149154105657d2539511549154d560921b036102e05761025182826108ac565b8a6e5052494d455f53554253435249424560881b036103105761030382826108e2565b600193509350505061036d565b8a6d5052494d455f574954484452415760901b036103315761030381610918565b8a6c141492535157d0d3d3131150d5609a1b03610351576103038161097b565b6040516320c879d560e21b8152600481018c905260240161021f565b97509795505050505050565b6060610387858585856109c1565b5050604080515f8152602081019091529695505050505050565b60408051600780825261010082019092526060916020820160e08036833701905050905067636170616369747960c01b815f815181106103e3576103e3611e82565b602002602001018181525050666d696e53697a6560c81b8160018151811061040d5761040d611e82565b602002602001018181525050666d617853697a6560c81b8160028151811061043757610437611e82565b602002602001018181525050666d696e5465726d60c81b8160038151811061046157610461611e82565b602002602001018181525050666d61785465726d60c81b8160048151811061048b5761048b611e82565b602002602001018181525050671b5a5b965a595b1960c21b816005815181106104b6576104b6611e82565b602002602001018181525050671b585e165a595b1960c21b816006815181106104e1576104e1611e82565b60200260200101818152505090565b60605f6105003387878787610db8565b6040805160018082528183019092529192506020808301908036833701905050915061053f5f610530338a610ec3565b61053a8a85610f05565b611051565b825f8151811061055157610551611e82565b60200260200101906001600160a01b031690816001600160a01b0316815250506105a7825f8151811061058657610586611e82565b60200260200101518860600160208101906105a19190611e67565b836110e5565b5095945050505050565b60605f6105c18887878787610db8565b604080516001808252818301909252919250602080830190803683370190505091506106066105f08989610ec3565b6105fa8984610f05565b80519060200120611424565b825f8151811061061857610618611e82565b60200260200101906001600160a01b031690816001600160a01b031681525050509695505050505050565b604080516001808252818301909252606091816020015b606081526020019060019003908161065a57905050905086865f81811061068357610683611e82565b90506020020160208101906106989190611e67565b655af3107a4000868660018181106106b2576106b2611e82565b905060200201356106c39190611ebe565b6040516001600160a01b039092166024830152604482015260640160408051601f198184030181529190526020810180516001600160e01b0316630b6dc4cf60e01b179052815182905f9061071a5761071a611e82565b6020026020010181905250979650505050505050565b5f5f886040516320c879d560e21b815260040161021f91815260200190565b60408051600280825260608083018452926020830190803683370190505090506c6173736574446563696d616c7360981b815f8151811061079257610792611e82565b6020026020010181815250506e0dac2f082dcdceac2d88ee4deeee8d608b1b816001815181106104e1576104e1611e82565b60606107d2858585856109c1565b5050604080515f81526020810190915295945050505050565b5f7f48f98264e3feb9c04c94251c86b84a95f369fb2973906e457f22ec9080cb6755838360405160200161082193929190611ed5565b6040516020818303038152906040528051906020012090505b92915050565b5f7fb683cad1531fc82efe6e67511e5236259b748461a768931560aa1918820d73f0838360405160200161082193929190611ed5565b5f7f4561e00f13c62c5283773b1725ae67bd9bc24ee1436fe3c86efaee586acc1a65838360405160200161082193929190611ed5565b5f7f425f4e5f12a2f126c003441ab9f6cedc5a35888b6edaa67b21436ca3939edd08838360405160200161082193929190611ed5565b5f7f8473567056328c618c1cfd978a104f32b493b61c46768ffcd0896dfed52d717e838360405160200161082193929190611ed5565b5f7f9d78029a08327b4fd0dfa4d5e6a140d71936e947294b39736e46b8ba46ffb1ad8260405160200161095e9291909182526001600160a01b0316602082015260400190565b604051602081830303815290604052805190602001209050919050565b5f7f594d768565fc53d4f10aa71734dc71a1e302040a35980646fda5494b86748c8a8260405160200161095e9291909182526001600160a01b0316602082015260400190565b6007838181146109f05760405160016260b98360e11b031981526004810192909252602482015260440161021f565b50508015610a11576040516322a981d960e21b815260040160405180910390fd5b610a3e67636170616369747960c01b85855f818110610a3257610a32611e82565b90506020020135611430565b610a5f666d696e53697a6560c81b85856001818110610a3257610a32611e82565b610a80666d617853697a6560c81b85856002818110610a3257610a32611e82565b83836001818110610a9357610a93611e82565b905060200201355f14158015610adb575083836002818110610ab757610ab7611e82565b9050602002013584846001818110610ad157610ad1611e82565b9050602002013511155b666d696e53697a6560c81b85856001818110610af957610af9611e82565b9050602002013586866002818110610b1357610b13611e82565b90506020020135909192610b4b57604051631de62bcd60e01b815260048101939093526024830191909152604482015260640161021f565b50505083835f818110610b6057610b60611e82565b9050602002013584846002818110610b7a57610b7a611e82565b905060200201351115666d617853697a6560c81b85856002818110610ba157610ba1611e82565b9050602002013586865f818110610bba57610bba611e82565b90506020020135909192610bf257604051631de62bcd60e01b815260048101939093526024830191909152604482015260640161021f565b50505083836004818110610c0857610c08611e82565b9050602002013584846003818110610c2257610c22611e82565b905060200201351115666d696e5465726d60c81b85856003818110610c4957610c49611e82565b9050602002013586866004818110610c6357610c63611e82565b90506020020135909192610c9b57604051631de62bcd60e01b815260048101939093526024830191909152604482015260640161021f565b50505083836006818110610cb157610cb1611e82565b9050602002013584846005818110610ccb57610ccb611e82565b905060200201351115671b5a5b965a595b1960c21b85856005818110610cf357610cf3611e82565b9050602002013586866006818110610d0d57610d0d611e82565b90506020020135909192610d4557604051631de62bcd60e01b815260048101939093526024830191909152604482015260640161021f565b505050610d7c666d61785465726d60c81b85856004818110610d6957610d69611e82565b9050602002013563ffffffff8016611481565b50610db1671b585e165a595b1960c21b85856006818110610d9f57610d9f611e82565b9050602002013562ffffff8016611481565b5050505050565b610dc0611955565b610dcd86868686866114c2565b90508060c00151515f03610df45760405163074b390960e31b815260040160405180910390fd5b5f5b8160c0015151811015610e5a575f6001600160a01b03168260c001518281518110610e2357610e23611e82565b60200260200101516001600160a01b031603610e525760405163bfcf3c0b60e01b815260040160405180910390fd5b600101610df6565b505f5b816101000151518110156105a7575f6001600160a01b03168261010001518281518110610e8c57610e8c611e82565b60200260200101516001600160a01b031603610ebb5760405163bfcf3c0b60e01b815260040160405180910390fd5b600101610e5d565b5f826040830135610eda6080850160608601611e67565b604080516001600160a01b039485166020820152908101929092529091166060820152608001610821565b60605f610f156020850185611e67565b60405163383fba9560e21b8152602086013560048201526c4e4641545f464143494c49545960981b60248201529091506001600160a01b03821690637dfbb38e90829063e0feea5490604401602060405180830381865afa158015610f7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fa09190611ef4565b6040518263ffffffff1660e01b8152600401610fbe91815260200190565b5f60405180830381865afa158015610fd8573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610fff9190810190611f61565b6060840151845160208087015160405161101b94939201611fda565b60408051601f19818403018152908290526110399291602001612030565b60405160208183030381529060405291505092915050565b5f8347101561107c5760405163cf47918160e01b81524760048201526024810185905260440161021f565b81515f0361109d57604051631328927760e21b815260040160405180910390fd5b8282516020840186f590506001600160a01b0381166110de573d5f036110d65760405163b06ebf3d60e01b815260040160405180910390fd5b6110de611800565b9392505050565b60405163d4e8be8360e01b8152681c9958da5c1a595b9d60ba1b60048201526001600160a01b03838116602483015284169063d4e8be83906044015f604051808303815f87803b158015611137575f5ffd5b505af1158015611149573d5f5f3e3d5ffd5b5050505060a08101516001600160a01b0316156111d55760a081015160405163d4e8be8360e01b81526e6964656e746974794e6574776f726b60881b60048201526001600160a01b0391821660248201529084169063d4e8be83906044015f604051808303815f87803b1580156111be575f5ffd5b505af11580156111d0573d5f5f3e3d5ffd5b505050505b60408082015190516304bd623760e11b81526001600160a01b0385169163097ac46e91611205919060040161204c565b5f604051808303815f87803b15801561121c575f5ffd5b505af115801561122e573d5f5f3e3d5ffd5b5050604051633ca70a7160e21b81526001600160a01b0385811660048301528616925063f29c29c491506024015f604051808303815f87803b158015611272575f5ffd5b505af1158015611284573d5f5f3e3d5ffd5b505f925050505b8161010001515181101561132a57836001600160a01b031663526606c983610100015183815181106112bf576112bf611e82565b60200260200101516040518263ffffffff1660e01b81526004016112f291906001600160a01b0391909116815260200190565b5f604051808303815f87803b158015611309575f5ffd5b505af115801561131b573d5f5f3e3d5ffd5b5050505080600101905061128b565b505f5b8160c00151518110156113ca57836001600160a01b03166365fae35e8360c00151838151811061135f5761135f611e82565b60200260200101516040518263ffffffff1660e01b815260040161139291906001600160a01b0391909116815260200190565b5f604051808303815f87803b1580156113a9575f5ffd5b505af11580156113bb573d5f5f3e3d5ffd5b5050505080600101905061132d565b50604051639c52a7f160e01b81523060048201526001600160a01b03841690639c52a7f1906024015f604051808303815f87803b158015611409575f5ffd5b505af115801561141b573d5f5f3e3d5ffd5b50505050505050565b5f6110de83833061180b565b61144782826bffffffffffffffffffffffff611481565b506114518161183d565b8282909161147b576040516337b6fcbd60e21b81526004810192909252602482015260440161021f565b50505050565b5f838383808211156114b7576040516343660ec760e11b815260048101939093526024830191909152604482015260640161021f565b509395945050505050565b6114ca611955565b6002848181146114f95760405160016260b98360e11b031981526004810192909252602482015260440161021f565b50505f6115306c6173736574446563696d616c7360981b87875f81811061152257611522611e82565b905060200201356012611481565b90506c6173736574446563696d616c7360981b81600680821015611578576040516393c7253f60e01b815260048101939093526024830191909152604482015260640161021f565b5050506115b46e0dac2f082dcdceac2d88ee4deeee8d608b1b878760018181106115a4576115a4611e82565b90506020020135620f4240611481565b506115c183850185612139565b61010089015260c088015260408088019190915260208701919091528186526001600160a01b0392831660a087015292909116606085015261160591600190611857565b611616826020015160016020611857565b61162782604001515f610100611857565b816101000151515f0361164d5760405163078d450560e51b815260040160405180910390fd5b5f5b8260c001515181101561174457876001600160a01b03166337b40f358460c00151838151811061168157611681611e82565b60200260200101516040518263ffffffff1660e01b81526004016116b491906001600160a01b0391909116815260200190565b602060405180830381865afa1580156116cf573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116f39190612237565b8360c00151828151811061170957611709611e82565b60200260200101519061173b5760405163047dbd4360e41b81526001600160a01b03909116600482015260240161021f565b5060010161164f565b505f82606001516001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa158015611786573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117aa9190612256565b60ff169050818114836060015183839091926117f2576040516308ac43d560e21b81526001600160a01b0390931660048401526024830191909152604482015260640161021f565b505050505095945050505050565b6040513d5f823e3d81fd5b5f604051836040820152846020820152828152600b8101905060ff8153605590206001600160a01b0316949350505050565b5f8161185061184b8461188c565b61191b565b1492915050565b81835110158015611869575080835111155b83829091610db15760405163426642e960e01b815260040161021f929190612276565b5f806a1c6bf5263400000000000083106118b05750662386f26fc100009091049060105b6704c4b4000000000083106118cc576305f5e100830492506008015b651f400000000083106118e457612710830492506004015b64500000000083106118fa576064830492506002015b640800000000831061191057600a830492506001015b60231b909117919050565b5f61192e601f602384901c16600a61237a565b61193a6023600261238c565b61194b9064ffffffffff8516612397565b61083a9190611ebe565b6040518061014001604052806060815260200160608152602001606081526020015f6001600160a01b031681526020015f6001600160a01b031681526020015f6001600160a01b031681526020016060815260200160608152602001606081526020015f6001600160a01b031681525090565b6001600160a01b03811681146119dc575f5ffd5b50565b5f608082840312156119ef575f5ffd5b50919050565b5f5f83601f840112611a05575f5ffd5b5081356001600160401b03811115611a1b575f5ffd5b6020830191508360208260051b8501011115611a35575f5ffd5b9250929050565b5f5f83601f840112611a4c575f5ffd5b5081356001600160401b03811115611a62575f5ffd5b602083019150836020828501011115611a35575f5ffd5b5f5f5f5f5f5f5f610100888a031215611a90575f5ffd5b873596506020880135611aa2816119c8565b9550611ab18960408a016119df565b945060c08801356001600160401b03811115611acb575f5ffd5b611ad78a828b016119f5565b90955093505060e08801356001600160401b03811115611af5575f5ffd5b611b018a828b01611a3c565b989b979a50959850939692959293505050565b5f5f5f5f5f5f5f610100888a031215611b2b575f5ffd5b8735611b36816119c8565b9650611b458960208a016119df565b955060a0880135945060c08801356001600160401b03811115611acb575f5ffd5b602080825282518282018190525f918401906040840190835b81811015611ba65783516001600160a01b0316835260209384019390920191600101611b7f565b509095945050505050565b602080825282518282018190525f918401906040840190835b81811015611ba6578351835260209384019390920191600101611bca565b5f5f5f5f5f60c08688031215611bfc575f5ffd5b611c0687876119df565b945060808601356001600160401b03811115611c20575f5ffd5b611c2c888289016119f5565b90955093505060a08601356001600160401b03811115611c4a575f5ffd5b611c5688828901611a3c565b969995985093965092949392505050565b5f5f5f5f5f5f60e08789031215611c7c575f5ffd5b8635611c87816119c8565b9550611c9688602089016119df565b945060a08701356001600160401b03811115611cb0575f5ffd5b611cbc89828a016119f5565b90955093505060c08701356001600160401b03811115611cda575f5ffd5b611ce689828a01611a3c565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f60e0888a031215611d0e575f5ffd5b611d1889896119df565b965060808801356001600160401b03811115611d32575f5ffd5b611d3e8a828b016119f5565b90975095505060a08801356001600160401b03811115611d5c575f5ffd5b611d688a828b016119f5565b90955093505060c08801356001600160401b03811115611af5575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b82811015611e0b57603f19878603018452611df6858351611d86565b94506020938401939190910190600101611dda565b50929695505050505050565b5f5f5f5f5f5f60e08789031215611e2c575f5ffd5b611e3688886119df565b95506080870135945060a08701356001600160401b03811115611cb0575f5ffd5b8035611e62816119c8565b919050565b5f60208284031215611e77575f5ffd5b81356110de816119c8565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761083a5761083a611eaa565b9283526001600160a01b03918216602084015216604082015260600190565b5f60208284031215611f04575f5ffd5b5051919050565b604051601f8201601f191681016001600160401b0381118282101715611f3357611f33611e96565b604052919050565b5f6001600160401b03821115611f5357611f53611e96565b50601f01601f191660200190565b5f60208284031215611f71575f5ffd5b81516001600160401b03811115611f86575f5ffd5b8201601f81018413611f96575f5ffd5b8051611fa9611fa482611f3b565b611f0b565b818152856020838501011115611fbd575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b6001600160a01b03841681526060602082018190525f90611ffd90830185611d86565b828103604084015261200f8185611d86565b9695505050505050565b5f81518060208401855e5f93019283525090919050565b5f61204461203e8386612019565b84612019565b949350505050565b666261736555524960c81b8152604060208201525f6110de6040830184611d86565b5f82601f83011261207d575f5ffd5b813561208b611fa482611f3b565b81815284602083860101111561209f575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f82601f8301126120ca575f5ffd5b81356001600160401b038111156120e3576120e3611e96565b8060051b6120f360208201611f0b565b9182526020818501810192908101908684111561210e575f5ffd5b6020860192505b8383101561200f578235612128816119c8565b825260209283019290910190612115565b5f5f5f5f5f5f5f60e0888a03121561214f575f5ffd5b61215888611e57565b965061216660208901611e57565b955060408801356001600160401b03811115612180575f5ffd5b61218c8a828b0161206e565b95505060608801356001600160401b038111156121a7575f5ffd5b6121b38a828b0161206e565b94505060808801356001600160401b038111156121ce575f5ffd5b6121da8a828b0161206e565b93505060a08801356001600160401b038111156121f5575f5ffd5b6122018a828b016120bb565b92505060c08801356001600160401b0381111561221c575f5ffd5b6122288a828b016120bb565b91505092959891949750929550565b5f60208284031215612247575f5ffd5b815180151581146110de575f5ffd5b5f60208284031215612266575f5ffd5b815160ff811681146110de575f5ffd5b604081525f6122886040830185611d86565b90508260208301529392505050565b6001815b60018411156122d2578085048111156122b6576122b6611eaa565b60018416156122c457908102905b60019390931c92800261229b565b935093915050565b5f826122e85750600161083a565b816122f457505f61083a565b816001811461230a576002811461231457612330565b600191505061083a565b60ff84111561232557612325611eaa565b50506001821b61083a565b5060208310610133831016604e8410600b8410161715612353575081810a61083a565b61235f5f198484612297565b805f190482111561237257612372611eaa565b029392505050565b5f6110de64ffffffffff8416836122da565b5f6110de83836122da565b5f826123b157634e487b7160e01b5f52601260045260245ffd5b50069056",
}

// PublishedNfatModule is an auto generated Go binding around an Ethereum contract.
type PublishedNfatModule struct {
	abi abi.ABI
}

// NewPublishedNfatModule creates a new instance of PublishedNfatModule.
func NewPublishedNfatModule() *PublishedNfatModule {
	parsed, err := PublishedNfatModuleMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PublishedNfatModule{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PublishedNfatModule) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b00515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
func (publishedNfatModule *PublishedNfatModule) PackClassLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, blocks []common.Address, data []byte) []byte {
	enc, err := publishedNfatModule.abi.Pack("classLimitKey", route, subject, arg2, blocks, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b00515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
func (publishedNfatModule *PublishedNfatModule) TryPackClassLimitKey(route [32]byte, subject common.Address, arg2 IClassModuleContext, blocks []common.Address, data []byte) ([]byte, error) {
	return publishedNfatModule.abi.Pack("classLimitKey", route, subject, arg2, blocks, data)
}

// PublishedNfatModuleClassLimitKeyOutput serves as a container for the return parameters of contract
// method ClassLimitKey.
type PublishedNfatModuleClassLimitKeyOutput struct {
	Key   [32]byte
	Prime bool
}

// UnpackClassLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05b00515.
//
// Solidity: function classLimitKey(bytes32 route, address subject, (address,bytes32,bytes32,address) , address[] blocks, bytes data) pure returns(bytes32 key, bool prime)
func (publishedNfatModule *PublishedNfatModule) UnpackClassLimitKey(data []byte) (PublishedNfatModuleClassLimitKeyOutput, error) {
	out, err := publishedNfatModule.abi.Unpack("classLimitKey", data)
	outstruct := new(PublishedNfatModuleClassLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Key = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Prime = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackClassParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdbc456f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classParameters() pure returns(bytes32[] names)
func (publishedNfatModule *PublishedNfatModule) PackClassParameters() []byte {
	enc, err := publishedNfatModule.abi.Pack("classParameters")
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
func (publishedNfatModule *PublishedNfatModule) TryPackClassParameters() ([]byte, error) {
	return publishedNfatModule.abi.Pack("classParameters")
}

// UnpackClassParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdbc456f2.
//
// Solidity: function classParameters() pure returns(bytes32[] names)
func (publishedNfatModule *PublishedNfatModule) UnpackClassParameters(data []byte) ([][32]byte, error) {
	out, err := publishedNfatModule.abi.Unpack("classParameters", data)
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
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (publishedNfatModule *PublishedNfatModule) PackControllerCalls(arg0 IClassModuleContext, blocks []common.Address, values []*big.Int, arg3 []byte) []byte {
	enc, err := publishedNfatModule.abi.Pack("controllerCalls", arg0, blocks, values, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllerCalls is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98818637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (publishedNfatModule *PublishedNfatModule) TryPackControllerCalls(arg0 IClassModuleContext, blocks []common.Address, values []*big.Int, arg3 []byte) ([]byte, error) {
	return publishedNfatModule.abi.Pack("controllerCalls", arg0, blocks, values, arg3)
}

// UnpackControllerCalls is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98818637.
//
// Solidity: function controllerCalls((address,bytes32,bytes32,address) , address[] blocks, uint256[] values, bytes ) pure returns(bytes[] calls)
func (publishedNfatModule *PublishedNfatModule) UnpackControllerCalls(data []byte) ([][]byte, error) {
	out, err := publishedNfatModule.abi.Unpack("controllerCalls", data)
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
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (publishedNfatModule *PublishedNfatModule) PackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := publishedNfatModule.abi.Pack("deployClass", context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61350080.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (publishedNfatModule *PublishedNfatModule) TryPackDeployClass(context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return publishedNfatModule.abi.Pack("deployClass", context, values, data)
}

// UnpackDeployClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61350080.
//
// Solidity: function deployClass((address,bytes32,bytes32,address) context, uint256[] values, bytes data) returns(address[] blocks)
func (publishedNfatModule *PublishedNfatModule) UnpackDeployClass(data []byte) ([]common.Address, error) {
	out, err := publishedNfatModule.abi.Unpack("deployClass", data)
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
// Solidity: function deployUnit((address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (publishedNfatModule *PublishedNfatModule) PackDeployUnit(arg0 IClassModuleContext, arg1 [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := publishedNfatModule.abi.Pack("deployUnit", arg0, arg1, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeployUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa17daf7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (publishedNfatModule *PublishedNfatModule) TryPackDeployUnit(arg0 IClassModuleContext, arg1 [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return publishedNfatModule.abi.Pack("deployUnit", arg0, arg1, values, data)
}

// UnpackDeployUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa17daf7.
//
// Solidity: function deployUnit((address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (publishedNfatModule *PublishedNfatModule) UnpackDeployUnit(data []byte) ([]common.Address, error) {
	out, err := publishedNfatModule.abi.Unpack("deployUnit", data)
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
func (publishedNfatModule *PublishedNfatModule) PackKind() []byte {
	enc, err := publishedNfatModule.abi.Pack("kind")
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
func (publishedNfatModule *PublishedNfatModule) TryPackKind() ([]byte, error) {
	return publishedNfatModule.abi.Pack("kind")
}

// UnpackKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04baa00b.
//
// Solidity: function kind() pure returns(bytes32)
func (publishedNfatModule *PublishedNfatModule) UnpackKind(data []byte) ([32]byte, error) {
	out, err := publishedNfatModule.abi.Unpack("kind", data)
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
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (publishedNfatModule *PublishedNfatModule) PackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) []byte {
	enc, err := publishedNfatModule.abi.Pack("predictClass", factory, context, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x955b327f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (publishedNfatModule *PublishedNfatModule) TryPackPredictClass(factory common.Address, context IClassModuleContext, values []*big.Int, data []byte) ([]byte, error) {
	return publishedNfatModule.abi.Pack("predictClass", factory, context, values, data)
}

// UnpackPredictClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x955b327f.
//
// Solidity: function predictClass(address factory, (address,bytes32,bytes32,address) context, uint256[] values, bytes data) view returns(address[] blocks)
func (publishedNfatModule *PublishedNfatModule) UnpackPredictClass(data []byte) ([]common.Address, error) {
	out, err := publishedNfatModule.abi.Unpack("predictClass", data)
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
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (publishedNfatModule *PublishedNfatModule) PackPredictUnit(arg0 common.Address, arg1 IClassModuleContext, arg2 [32]byte, values []*big.Int, data []byte) []byte {
	enc, err := publishedNfatModule.abi.Pack("predictUnit", arg0, arg1, arg2, values, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPredictUnit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32194754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (publishedNfatModule *PublishedNfatModule) TryPackPredictUnit(arg0 common.Address, arg1 IClassModuleContext, arg2 [32]byte, values []*big.Int, data []byte) ([]byte, error) {
	return publishedNfatModule.abi.Pack("predictUnit", arg0, arg1, arg2, values, data)
}

// UnpackPredictUnit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32194754.
//
// Solidity: function predictUnit(address , (address,bytes32,bytes32,address) , bytes32 , uint256[] values, bytes data) pure returns(address[] contracts)
func (publishedNfatModule *PublishedNfatModule) UnpackPredictUnit(data []byte) ([]common.Address, error) {
	out, err := publishedNfatModule.abi.Unpack("predictUnit", data)
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
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
func (publishedNfatModule *PublishedNfatModule) PackUnitLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) []byte {
	enc, err := publishedNfatModule.abi.Pack("unitLimitKey", route, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnitLimitKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdfe1957.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
func (publishedNfatModule *PublishedNfatModule) TryPackUnitLimitKey(route [32]byte, arg1 common.Address, arg2 IClassModuleContext, arg3 []common.Address, arg4 []byte) ([]byte, error) {
	return publishedNfatModule.abi.Pack("unitLimitKey", route, arg1, arg2, arg3, arg4)
}

// PublishedNfatModuleUnitLimitKeyOutput serves as a container for the return parameters of contract
// method UnitLimitKey.
type PublishedNfatModuleUnitLimitKeyOutput struct {
	Arg0 [32]byte
	Arg1 bool
}

// UnpackUnitLimitKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcdfe1957.
//
// Solidity: function unitLimitKey(bytes32 route, address , (address,bytes32,bytes32,address) , address[] , bytes ) pure returns(bytes32, bool)
func (publishedNfatModule *PublishedNfatModule) UnpackUnitLimitKey(data []byte) (PublishedNfatModuleUnitLimitKeyOutput, error) {
	out, err := publishedNfatModule.abi.Unpack("unitLimitKey", data)
	outstruct := new(PublishedNfatModuleUnitLimitKeyOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackUnitParameters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39ffdba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unitParameters() pure returns(bytes32[] names)
func (publishedNfatModule *PublishedNfatModule) PackUnitParameters() []byte {
	enc, err := publishedNfatModule.abi.Pack("unitParameters")
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
func (publishedNfatModule *PublishedNfatModule) TryPackUnitParameters() ([]byte, error) {
	return publishedNfatModule.abi.Pack("unitParameters")
}

// UnpackUnitParameters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39ffdba5.
//
// Solidity: function unitParameters() pure returns(bytes32[] names)
func (publishedNfatModule *PublishedNfatModule) UnpackUnitParameters(data []byte) ([][32]byte, error) {
	out, err := publishedNfatModule.abi.Unpack("unitParameters", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (publishedNfatModule *PublishedNfatModule) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["Create2EmptyBytecode"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackCreate2EmptyBytecodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["DecimalsMismatch"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackDecimalsMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["EmptyRange"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackEmptyRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["NoCops"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackNoCopsError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["NoWards"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackNoWardsError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["RouteUnknown"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackRouteUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["SubjectMissing"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackSubjectMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["TextLength"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackTextLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["TooManyDigits"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackTooManyDigitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["UnexpectedData"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackUnexpectedDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["UnexpectedSubject"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackUnexpectedSubjectError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["ValueCount"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackValueCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["ValueTooLarge"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackValueTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["ValueTooSmall"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackValueTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["WardNotAllowed"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackWardNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], publishedNfatModule.abi.Errors["ZeroAccount"].ID.Bytes()[:4]) {
		return publishedNfatModule.UnpackZeroAccountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PublishedNfatModuleCreate2EmptyBytecode represents a Create2EmptyBytecode error raised by the PublishedNfatModule contract.
type PublishedNfatModuleCreate2EmptyBytecode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Create2EmptyBytecode()
func PublishedNfatModuleCreate2EmptyBytecodeErrorID() common.Hash {
	return common.HexToHash("0x4ca249dcffe41558ef8b961d71c905e4fa4317a1663f377b9610642e4e0abdb6")
}

// UnpackCreate2EmptyBytecodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Create2EmptyBytecode()
func (publishedNfatModule *PublishedNfatModule) UnpackCreate2EmptyBytecodeError(raw []byte) (*PublishedNfatModuleCreate2EmptyBytecode, error) {
	out := new(PublishedNfatModuleCreate2EmptyBytecode)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "Create2EmptyBytecode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleDecimalsMismatch represents a DecimalsMismatch error raised by the PublishedNfatModule contract.
type PublishedNfatModuleDecimalsMismatch struct {
	Asset    common.Address
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DecimalsMismatch(address asset, uint256 expected, uint256 actual)
func PublishedNfatModuleDecimalsMismatchErrorID() common.Hash {
	return common.HexToHash("0x22b10f549827965e9c77871d8e395867830d5ac47ebc8216417e7ad67f5bc77e")
}

// UnpackDecimalsMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DecimalsMismatch(address asset, uint256 expected, uint256 actual)
func (publishedNfatModule *PublishedNfatModule) UnpackDecimalsMismatchError(raw []byte) (*PublishedNfatModuleDecimalsMismatch, error) {
	out := new(PublishedNfatModuleDecimalsMismatch)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "DecimalsMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleEmptyRange represents a EmptyRange error raised by the PublishedNfatModule contract.
type PublishedNfatModuleEmptyRange struct {
	Name [32]byte
	Min  *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyRange(bytes32 name, uint256 min, uint256 max)
func PublishedNfatModuleEmptyRangeErrorID() common.Hash {
	return common.HexToHash("0x1de62bcde5a4d5b10d30379d6cd4852d42accb950cc15342c403421c3c9da09f")
}

// UnpackEmptyRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyRange(bytes32 name, uint256 min, uint256 max)
func (publishedNfatModule *PublishedNfatModule) UnpackEmptyRangeError(raw []byte) (*PublishedNfatModuleEmptyRange, error) {
	out := new(PublishedNfatModuleEmptyRange)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "EmptyRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleFailedDeployment represents a FailedDeployment error raised by the PublishedNfatModule contract.
type PublishedNfatModuleFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func PublishedNfatModuleFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (publishedNfatModule *PublishedNfatModule) UnpackFailedDeploymentError(raw []byte) (*PublishedNfatModuleFailedDeployment, error) {
	out := new(PublishedNfatModuleFailedDeployment)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleInsufficientBalance represents a InsufficientBalance error raised by the PublishedNfatModule contract.
type PublishedNfatModuleInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func PublishedNfatModuleInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (publishedNfatModule *PublishedNfatModule) UnpackInsufficientBalanceError(raw []byte) (*PublishedNfatModuleInsufficientBalance, error) {
	out := new(PublishedNfatModuleInsufficientBalance)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleNoCops represents a NoCops error raised by the PublishedNfatModule contract.
type PublishedNfatModuleNoCops struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCops()
func PublishedNfatModuleNoCopsErrorID() common.Hash {
	return common.HexToHash("0xf1a8a0a07f993c8fe33ec40341af4f4afd412cfbbdae91e7ad6c8c119daf6065")
}

// UnpackNoCopsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCops()
func (publishedNfatModule *PublishedNfatModule) UnpackNoCopsError(raw []byte) (*PublishedNfatModuleNoCops, error) {
	out := new(PublishedNfatModuleNoCops)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "NoCops", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleNoWards represents a NoWards error raised by the PublishedNfatModule contract.
type PublishedNfatModuleNoWards struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoWards()
func PublishedNfatModuleNoWardsErrorID() common.Hash {
	return common.HexToHash("0x3a59c8485c0d0ba5e59256b3650d4d6f13a38a4c532fe56e08b3f536ab3f530b")
}

// UnpackNoWardsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoWards()
func (publishedNfatModule *PublishedNfatModule) UnpackNoWardsError(raw []byte) (*PublishedNfatModuleNoWards, error) {
	out := new(PublishedNfatModuleNoWards)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "NoWards", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleRouteUnknown represents a RouteUnknown error raised by the PublishedNfatModule contract.
type PublishedNfatModuleRouteUnknown struct {
	Route [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RouteUnknown(bytes32 route)
func PublishedNfatModuleRouteUnknownErrorID() common.Hash {
	return common.HexToHash("0x8321e754ad13b57f585e3f34c586f29869009273ed46a9544dda5d4c0091fb84")
}

// UnpackRouteUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RouteUnknown(bytes32 route)
func (publishedNfatModule *PublishedNfatModule) UnpackRouteUnknownError(raw []byte) (*PublishedNfatModuleRouteUnknown, error) {
	out := new(PublishedNfatModuleRouteUnknown)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "RouteUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleSubjectMissing represents a SubjectMissing error raised by the PublishedNfatModule contract.
type PublishedNfatModuleSubjectMissing struct {
	Route [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SubjectMissing(bytes32 route)
func PublishedNfatModuleSubjectMissingErrorID() common.Hash {
	return common.HexToHash("0x1d741894c8c9cb3ab4a647484291192b2be6bd85729a19e8c85436219c017700")
}

// UnpackSubjectMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SubjectMissing(bytes32 route)
func (publishedNfatModule *PublishedNfatModule) UnpackSubjectMissingError(raw []byte) (*PublishedNfatModuleSubjectMissing, error) {
	out := new(PublishedNfatModuleSubjectMissing)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "SubjectMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleTextLength represents a TextLength error raised by the PublishedNfatModule contract.
type PublishedNfatModuleTextLength struct {
	Text string
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextLength(string text, uint256 max)
func PublishedNfatModuleTextLengthErrorID() common.Hash {
	return common.HexToHash("0x426642e904baa6cd0d9b02ff5ab8f9cc5ea8661b00d9d7303bd3e5bdaf587d4e")
}

// UnpackTextLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextLength(string text, uint256 max)
func (publishedNfatModule *PublishedNfatModule) UnpackTextLengthError(raw []byte) (*PublishedNfatModuleTextLength, error) {
	out := new(PublishedNfatModuleTextLength)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "TextLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleTooManyDigits represents a TooManyDigits error raised by the PublishedNfatModule contract.
type PublishedNfatModuleTooManyDigits struct {
	Name  [32]byte
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyDigits(bytes32 name, uint256 value)
func PublishedNfatModuleTooManyDigitsErrorID() common.Hash {
	return common.HexToHash("0xdedbf2f4c5b9bf2c3e2c0ce8d1bfa0d0aea4c4e09495dd38800db8ad21a56c8d")
}

// UnpackTooManyDigitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyDigits(bytes32 name, uint256 value)
func (publishedNfatModule *PublishedNfatModule) UnpackTooManyDigitsError(raw []byte) (*PublishedNfatModuleTooManyDigits, error) {
	out := new(PublishedNfatModuleTooManyDigits)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "TooManyDigits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleUnexpectedData represents a UnexpectedData error raised by the PublishedNfatModule contract.
type PublishedNfatModuleUnexpectedData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedData()
func PublishedNfatModuleUnexpectedDataErrorID() common.Hash {
	return common.HexToHash("0x8aa6076476d9306d97827c7f1da2010bfa4eb9623b5dcbde28251eaf32f438c6")
}

// UnpackUnexpectedDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedData()
func (publishedNfatModule *PublishedNfatModule) UnpackUnexpectedDataError(raw []byte) (*PublishedNfatModuleUnexpectedData, error) {
	out := new(PublishedNfatModuleUnexpectedData)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "UnexpectedData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleUnexpectedSubject represents a UnexpectedSubject error raised by the PublishedNfatModule contract.
type PublishedNfatModuleUnexpectedSubject struct {
	Route   [32]byte
	Subject common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnexpectedSubject(bytes32 route, address subject)
func PublishedNfatModuleUnexpectedSubjectErrorID() common.Hash {
	return common.HexToHash("0x372354d4922114bdf0f381f095f68d4abefae8b3974e83e884e3e30e372acf10")
}

// UnpackUnexpectedSubjectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnexpectedSubject(bytes32 route, address subject)
func (publishedNfatModule *PublishedNfatModule) UnpackUnexpectedSubjectError(raw []byte) (*PublishedNfatModuleUnexpectedSubject, error) {
	out := new(PublishedNfatModuleUnexpectedSubject)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "UnexpectedSubject", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleValueCount represents a ValueCount error raised by the PublishedNfatModule contract.
type PublishedNfatModuleValueCount struct {
	Expected *big.Int
	Actual   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func PublishedNfatModuleValueCountErrorID() common.Hash {
	return common.HexToHash("0xff3e8cfac562c4f6dff95ed5f5b2750e608806238f6a113f13f67fb1c2f51f41")
}

// UnpackValueCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueCount(uint256 expected, uint256 actual)
func (publishedNfatModule *PublishedNfatModule) UnpackValueCountError(raw []byte) (*PublishedNfatModuleValueCount, error) {
	out := new(PublishedNfatModuleValueCount)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "ValueCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleValueTooLarge represents a ValueTooLarge error raised by the PublishedNfatModule contract.
type PublishedNfatModuleValueTooLarge struct {
	Name  [32]byte
	Value *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooLarge(bytes32 name, uint256 value, uint256 max)
func PublishedNfatModuleValueTooLargeErrorID() common.Hash {
	return common.HexToHash("0x86cc1d8e23c0dca4350791362996393a26d7354120542ba901a4e3a93368ecf8")
}

// UnpackValueTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooLarge(bytes32 name, uint256 value, uint256 max)
func (publishedNfatModule *PublishedNfatModule) UnpackValueTooLargeError(raw []byte) (*PublishedNfatModuleValueTooLarge, error) {
	out := new(PublishedNfatModuleValueTooLarge)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "ValueTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleValueTooSmall represents a ValueTooSmall error raised by the PublishedNfatModule contract.
type PublishedNfatModuleValueTooSmall struct {
	Name  [32]byte
	Value *big.Int
	Min   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValueTooSmall(bytes32 name, uint256 value, uint256 min)
func PublishedNfatModuleValueTooSmallErrorID() common.Hash {
	return common.HexToHash("0x93c7253f49dd010df8bdf5e4238fa364d15d696475c45226894fd0ee1b172af2")
}

// UnpackValueTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValueTooSmall(bytes32 name, uint256 value, uint256 min)
func (publishedNfatModule *PublishedNfatModule) UnpackValueTooSmallError(raw []byte) (*PublishedNfatModuleValueTooSmall, error) {
	out := new(PublishedNfatModuleValueTooSmall)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "ValueTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleWardNotAllowed represents a WardNotAllowed error raised by the PublishedNfatModule contract.
type PublishedNfatModuleWardNotAllowed struct {
	Ward common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WardNotAllowed(address ward)
func PublishedNfatModuleWardNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x47dbd430b356abd0761110dfd8f1bde0febe1210447a29d16ec8c6cf5603d88f")
}

// UnpackWardNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WardNotAllowed(address ward)
func (publishedNfatModule *PublishedNfatModule) UnpackWardNotAllowedError(raw []byte) (*PublishedNfatModuleWardNotAllowed, error) {
	out := new(PublishedNfatModuleWardNotAllowed)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "WardNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PublishedNfatModuleZeroAccount represents a ZeroAccount error raised by the PublishedNfatModule contract.
type PublishedNfatModuleZeroAccount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAccount()
func PublishedNfatModuleZeroAccountErrorID() common.Hash {
	return common.HexToHash("0xbfcf3c0bb32fe792f677ae14b5f44b9695700b5b4a64cfda8a7f506371f2d39f")
}

// UnpackZeroAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAccount()
func (publishedNfatModule *PublishedNfatModule) UnpackZeroAccountError(raw []byte) (*PublishedNfatModuleZeroAccount, error) {
	out := new(PublishedNfatModuleZeroAccount)
	if err := publishedNfatModule.abi.UnpackIntoInterface(out, "ZeroAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
