@@
expression E;
@@
  f(..., E
- , NULL
  )
