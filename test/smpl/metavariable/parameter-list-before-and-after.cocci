@@
identifier f;
parameter list[n] ps;
parameter list rest;
identifier x;
@@
f(ps, 
- int x
+ long x
 , rest) { ... }
