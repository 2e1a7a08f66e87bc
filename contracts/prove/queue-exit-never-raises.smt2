; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: leaving never raises the claim of a share of those who stay.
;
; Code: contracts/src/lcts/LctsQueue.sol, _leave
;   | (uint256 down, uint256 up) = _proportion(shares, ledger.underlying, ledger.totalShares);
;   | ledger.totalShares -= SafeCast.toUint216(shares);
;   | ledger.underlying -= SafeCast.toUint160(up);
;
; The queue holds U underlying and S shares. A user leaves with s of them, which takes e off U. What
; a share is worth does not rise: (U - e) / (S - s) <= U / S. What rounding leaves is dust, and
; belongs to nobody. All underlying is in 2**-64ths of a unit.
;
; Assumed: U and S are positive; s is less than S, so that somebody stays.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const U Int)
(declare-const S Int)
(declare-const s Int)
(declare-const e Int)

(assert (and (> U 0) (> S 0) (<= 0 s) (< s S)))
(define-fun law () Bool (<= (* (- U e) S) (* U (- S s))))

(push)
(assert (up e (* s U) S))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; What leaves rounded down.
(push)
(assert (down e (* s U) S))
(assert (not law))
(echo "control")
(check-sat)
(pop)
