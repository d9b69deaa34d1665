@@
identifier f;
parameter list[n] P;
parameter list[2] Q;
@@
  int f(Q
+   , long mid
    , P) { ... }
