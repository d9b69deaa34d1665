@unlocks exists@
expression E;
position p;
@@

lock(E);
... when != unlock(E)
if (...) {
  ... when != unlock(E)
  return@p ...;
}

@@
position unlocks.p;
expression E1;
@@

- return@p E1;
+ return leave(E1);
