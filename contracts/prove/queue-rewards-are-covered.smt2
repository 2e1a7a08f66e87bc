; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: users together are never paid more rewards than a settlement received.
;
; Code: contracts/src/lcts/LctsQueue.sol, _convert, _earned and _visit
;   | _rewardPerShare[ledger.epoch] += Math.mulDiv(rewarded, REWARD_ONE, ledger.totalShares);
;   | return Math.mulShr(shares, rewards, REWARD_BITS - SUM_BITS);
;   | pending >>= SUM_BITS;
;
; A settlement receives R for S shares and adds q to the rewards for a share, in 1 / one. Two users
; with x and y shares are paid v and w. Any number of users follows, since two may be counted as
; one. Before it rounds to whole units, the contract adds up what a user earned in several epochs:
; v and w stand for one settlement's part in such a sum, in units of 1 / part.
;
; Assumed: S is positive; x + y is at most S, which queue-division-keeps-the-sum keeps. The law
; holds for every scale, so for REWARD_ONE and for the 2**-64ths of SUM_BITS.

; x / z rounded down is the q for which q * z <= x < (q + 1) * z; rounded up, the q for which
; (q - 1) * z < x <= q * z.
(define-fun down ((q Int) (x Int) (z Int)) Bool (and (<= (* q z) x) (< x (* (+ q 1) z))))
(define-fun up ((q Int) (x Int) (z Int)) Bool (and (< (* (- q 1) z) x) (<= x (* q z))))

(declare-const one Int)
(declare-const part Int)
(declare-const R Int)
(declare-const S Int)
(declare-const q Int)
(declare-const x Int)
(declare-const y Int)
(declare-const v Int)
(declare-const w Int)

; `one` is `part` times as many as what v and w leave of a share's reward.
(declare-const rest Int)
(assert (and (> part 0) (> rest 0) (= one (* part rest))))
(assert (and (>= R 0) (> S 0) (<= 0 x) (<= 0 y) (<= (+ x y) S)))
(assert (and (down v (* x q) rest) (down w (* y q) rest)))
(define-fun law () Bool (<= (+ v w) (* R part)))

(push)
(assert (down q (* R one) S))
(echo "hypotheses")
(check-sat)

(echo "step: q is not negative")
(push)
(assert (< q 0))
(check-sat)
(pop)
(assert (>= q 0))

(echo "step: (x + y) * q <= S * q")
(push)
(assert (not (<= (+ (* x q) (* y q)) (* S q))))
(check-sat)
(pop)
(assert (<= (+ (* x q) (* y q)) (* S q)))

(echo "step: both together, times rest, are at most R * one")
(push)
(assert (not (<= (* (+ v w) rest) (* R part rest))))
(check-sat)
(pop)
(assert (<= (* (+ v w) rest) (* R part rest)))

(echo "law")
(assert (not law))
(check-sat)
(pop)

; The rewards for a share rounded up.
(push)
(assert (up q (* R one) S))
(assert (not law))
(echo "control")
(check-sat)
(pop)
