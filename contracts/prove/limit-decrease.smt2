; SPDX-License-Identifier: AGPL-3.0-or-later
;
; Law: a decrease keeps a rate limit within 0 and its maximum, and spends exactly the amount.
;
; Code: contracts/src/pau/RateLimits.sol, triggerRateLimitDecrease
;   | require(amountToDecrease <= oldLimit, "RateLimits/rate-limit-exceeded");
;   | newLimit = oldLimit - amountToDecrease;
;   | limit.lastAmount = newLimit;
;
; The capacity c, which limit-at-most-its-maximum bounds, becomes n after spending x.
;
; Assumed: c is in [0, max]; x is not negative.

(declare-const max Int)
(declare-const c Int)
(declare-const x Int)
(declare-const n Int)

(assert (and (<= 0 c max) (>= x 0) (= n (- c x))))
(define-fun law () Bool (and (<= 0 n) (<= n max) (= (+ n x) c)))

(push)
(assert (<= x c))
(echo "hypotheses")
(check-sat)
(echo "law")
(assert (not law))
(check-sat)
(pop)

; Compared with the maximum instead of the capacity.
(push)
(assert (<= x max))
(assert (not law))
(echo "control")
(check-sat)
(pop)
