@@
expression E;
@@
  finish(
- E
  )
