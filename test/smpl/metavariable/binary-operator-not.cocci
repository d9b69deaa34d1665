@@ expression E, F; binary operator op != {&&, ||}; @@
- if (E op F)
+ if (check(E, F))
  h();
