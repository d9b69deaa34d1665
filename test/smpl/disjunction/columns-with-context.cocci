@@ expression E; @@
  prepare(E);
(
- one(E);
+ uno(E);
|
- two(E);
+ dos(E);
)
  finish(E);
