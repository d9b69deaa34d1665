@@
expression E;
@@
 f(...,
- E,
  LAST)
