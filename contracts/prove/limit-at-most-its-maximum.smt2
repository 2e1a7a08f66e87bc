; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: the capacity of a rate limit is never more than its maximum and never negative.
;
; Code: contracts/src/pau/RateLimits.sol, _capacity
;   | return Math.min(limit.slope * (block.timestamp - limit.lastUpdated) + limit.lastAmount, maxAmount);
;
; A limit was l at time u; this is about any later time t.
;
; Assumed: no number is negative, and t is not before u, as with Solidity's. Unlimited keys
; (maxAmount 2**256 - 1) return before this line.

(declare-const slope Int)
(declare-const max Int)
(declare-const l Int)
(declare-const u Int)
(declare-const t Int)
(define-fun least ((x Int) (y Int)) Int (ite (<= x y) x y))

(assert (and (>= slope 0) (>= max 0) (>= l 0) (<= 0 u t)))
(declare-const c Int)
(define-fun law () Bool (and (<= 0 c) (<= c max)))

(push)
(assert (= c (least (+ (* slope (- t u)) l) max)))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; The maximum bounds what was added, not the sum.
(push)
(assert (= c (+ (least (* slope (- t u)) max) l)))
(assert (not law))
(echo "control")
(check-sat)
(pop)
