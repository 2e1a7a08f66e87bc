; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: an increase keeps a rate limit within 0 and its maximum, and gives back at most the amount.
;
; Code: contracts/src/pau/RateLimits.sol, triggerRateLimitIncrease
;   | newLimit = Math.min(oldLimit + amountToIncrease, limit.maxAmount);
;   | limit.lastAmount = newLimit;
;
; The capacity c, which limit-at-most-its-maximum bounds, becomes n after x was given back.
;
; Assumed: c is in [0, max]; x is not negative.

(declare-const max Int)
(declare-const c Int)
(declare-const x Int)
(declare-const n Int)
(define-fun least ((x Int) (y Int)) Int (ite (<= x y) x y))

(assert (and (<= 0 c max) (>= x 0)))
(define-fun law () Bool (and (<= c n) (<= n max) (<= n (+ c x))))

(push)
(assert (= n (least (+ c x) max)))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; Without the maximum.
(push)
(assert (= n (+ c x)))
(assert (not law))
(echo "control")
(check-sat)
(pop)
