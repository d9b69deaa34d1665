@@
expression E, F;
@@
  queue_add(E,
- F
+ wrap(F)
  )
