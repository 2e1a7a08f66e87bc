; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: dividing shares at the end of an epoch keeps the users' sum at most the total.
;
; Code: contracts/src/lcts/LctsQueue.sol, _convert and _visit
;   | ledger.totalShares = SafeCast.toUint216(Math.ceilDiv(ledger.totalShares, EPOCH_DIVISOR));
;   | shares >>= EPOCH_BITS;
;   | uint8 private constant EPOCH_BITS = 64;
;   | uint256 private constant EPOCH_DIVISOR = 2 ** EPOCH_BITS;
;
; Two users hold x and y of S shares. All are divided by 2**64: theirs rounded down to p and q, the
; total rounded up to T. Any number of users follows: the sum of two rounded down is at most their
; sum rounded down, so that two may be counted as one.
;
; Assumed: x + y is at most S.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(define-fun D () Int 18446744073709551616)
(declare-const S Int)
(declare-const x Int)
(declare-const y Int)
(declare-const p Int)
(declare-const q Int)
(declare-const T Int)

(assert (and (<= 0 x) (<= 0 y) (<= (+ x y) S)))
(assert (up T S D))
(define-fun law () Bool (and (<= (+ p q) T) (<= (* (+ p q) D) (+ x y))))

(push)
(assert (and (down p x D) (down q y D)))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; The users' shares rounded up.
(push)
(assert (and (up p x D) (up q y D)))
; Not just above x + y: above the total itself.
(assert (> (+ p q) T))
(echo "control")
(check-sat)
(pop)
