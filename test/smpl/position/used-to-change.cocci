@r@ expression E; position p; @@
  lock(); ... E@p = NULL
@@ expression E; position r.p; @@
- E@p = NULL
+ clear(E)
