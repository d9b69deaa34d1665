@@
expression E, F;
@@
  take(\( E \& F->inner \)
+ , F
  )
