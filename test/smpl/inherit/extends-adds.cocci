@r@ expression E; identifier f; @@
  f(E);
@s extends r@ expression F; @@
- old(E, F);
+ new(F, E);
