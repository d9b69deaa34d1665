@r@ position p; expression E; @@
  sizeof(E@p)
@@ expression E; position p != r.p; identifier x =~ "^buf$"; @@
- x@p
+ buffer
