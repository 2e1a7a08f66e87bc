; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: leaving costs those who stay, all together, less than 2**-64 of a unit.
;
; Code: contracts/src/lcts/LctsQueue.sol, _leave
;   | (uint256 down, uint256 up) = _proportion(shares, ledger.underlying, ledger.totalShares);
;   | ledger.totalShares -= SafeCast.toUint216(shares);
;   | ledger.underlying -= SafeCast.toUint160(up);
;
; The queue holds U underlying and S shares. A user leaves with s of them, which takes e off U. The
; others hold r, at most what is left. Their exact claim was r * U / S and is r * (U - e) / (S - s)
; afterwards, which is more than the former minus 1. All underlying is in 2**-64ths of a unit.
; This is about a generation that goes on: one in which less than a unit is left ends, and that rest
; becomes dust too.
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
(declare-const r Int)

(assert (and (> U 0) (> S 0) (<= 0 s) (< s S) (<= 0 r (- S s))))
(define-fun law () Bool (> (* r (- U e) S) (* (- (* r U) S) (- S s))))

(push)
(assert (up e (* s U) S))
(echo "hypotheses")
(check-sat)

; With n shares left, their claim fell by d / (S * n) each, where d < S.
(declare-const n Int)
(declare-const d Int)
(assert (= n (- S s)))
(assert (= d (- (* e S) (* s U))))
(echo "step: what rounding takes, times S, is less than S")
(push)
(assert (not (and (<= 0 d) (< d S))))
(check-sat)
(pop)
(assert (and (<= 0 d) (< d S)))

(echo "step: r * d < S * n, since r <= n and d < S")
(push)
(assert (not (< (* r d) (* S n))))
(check-sat)
(pop)
(assert (< (* r d) (* S n)))

(echo "step: the fall of the claim, times S * n, is r * d")
(push)
(assert (not (= (- (* r U n) (* r (- U e) S)) (* r d))))
(check-sat)
(pop)
(assert (= (- (* r U n) (* r (- U e) S)) (* r d)))

(echo "law")
(assert (not law))
(check-sat)
(pop)

; One more than rounded up.
(push)
(assert (up (- e 1) (* s U) S))
(assert (not law))
(echo "control")
(check-sat)
(pop)
