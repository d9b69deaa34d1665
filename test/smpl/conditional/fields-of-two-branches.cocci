@@
identifier I, s;
expression E1, E2;
@@
 struct I s = { ...,
- .watts = E1,
  ..., .colour = E2, ... };
