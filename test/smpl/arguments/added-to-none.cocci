@@
@@
  wait(...
+      , 0
  )

@@
@@
  wake(
+ first,
  ...)
