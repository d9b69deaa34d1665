@@
identifier I, s, f;
expression E1, E2;
@@
 struct I s = { ...,
- .f = E1,
  ..., .f = E2, ... };
