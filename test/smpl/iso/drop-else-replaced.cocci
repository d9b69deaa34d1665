@@
expression E;
statement S;
@@
  if (
(
 ready(E)
|
- state(E) == IDLE
+ ready(E) && !busy(E)
)
  )
  {...}
  else S
