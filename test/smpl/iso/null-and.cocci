@@
expression x, E, F;
@@
  if (
- E == NULL
+ none(E)
  || F) return;
