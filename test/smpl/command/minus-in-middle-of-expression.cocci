@@ expression E, F; @@
  f(E
- , F
  )
