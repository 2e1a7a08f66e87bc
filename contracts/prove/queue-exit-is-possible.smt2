; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: there is always enough underlying for a user to leave, and for all others after them.
;
; Code: contracts/src/lcts/LctsQueue.sol, _leave and _proportion
;   | (uint256 down, uint256 up) = _proportion(shares, ledger.underlying, ledger.totalShares);
;   | up = mulmod(x, y, z) == 0 ? down : down + 1;
;   | ledger.underlying -= SafeCast.toUint160(up);
;
; The queue holds U underlying and S shares. A user leaves with s of them, which takes e off U:
; never more than U. So the subtraction does not revert, and U is again a number for the next who
; leaves, whose shares are at most S - s.
;
; Assumed: U and S are positive; s is at most S, which queue-division-keeps-the-sum keeps.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const U Int)
(declare-const S Int)
(declare-const s Int)
(declare-const e Int)

(assert (and (> U 0) (> S 0) (<= 0 s S)))
(define-fun law () Bool (<= e U))

(push)
(assert (up e (* s U) S))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; Always one more than rounded down, also where nothing has to be rounded.
(push)
(assert (down (- e 1) (* s U) S))
(assert (not law))
(echo "control")
(check-sat)
(pop)
