; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: what is spent between two moments is at most the capacity at the first and slope * time.
;
; Code: contracts/src/pau/RateLimits.sol, triggerRateLimitDecrease and _capacity
;   | newLimit = oldLimit - amountToDecrease;
;   | limit.lastAmount = newLimit;
;   | limit.lastUpdated = block.timestamp;
;   | return Math.min(limit.slope * (block.timestamp - limit.lastUpdated) + limit.lastAmount, maxAmount);
;
; A limit was l at time u. At time t, when its capacity is c, x is spent; at time v, y. Any number
; of times follows: the limit after the first spending is a limit that was c - x at time t.
;
; Assumed: no number is negative; u, t and v are in order, as block timestamps are; the contract
; refuses to spend more than the capacity.

(declare-const slope Int)
(declare-const max Int)
(declare-const l Int)
(declare-const u Int)
(declare-const t Int)
(declare-const v Int)
(declare-const c Int)
(declare-const x Int)
(declare-const y Int)
(declare-const updated Int)
(define-fun least ((x Int) (y Int)) Int (ite (<= x y) x y))

(assert (and (>= slope 0) (>= max 0) (>= l 0) (<= 0 u t) (<= t v)))
(assert (= c (least (+ (* slope (- t u)) l) max)))
(assert (and (<= 0 x c) (>= y 0)))
(assert (<= y (least (+ (* slope (- v updated)) (- c x)) max)))
(define-fun law () Bool (<= (+ x y) (+ c (* slope (- v t)))))

(push)
(assert (= updated t))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; The time of the last change is not kept.
(push)
(assert (= updated u))
(assert (not law))
(echo "control")
(check-sat)
(pop)
