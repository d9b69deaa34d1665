@r@ expression E, F; assignment operator op; @@
  mark(E op F);
@@ assignment operator r.op; expression A, B; @@
- A op B;
+ done(A, B);
