@r@ expression E, F; binary operator op; @@
- want(E op F)
+ given(E op F)
@@ binary operator r.op; expression A; @@
- other(A op 1)
+ changed(A)
