@@
expression E;
@@
  if (
- E != NULL
+ valid(E)
  && ready(E)) { ... }
