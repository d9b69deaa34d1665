@@ identifier x; @@
  x = <+... 
- x
+ old_x
  ...+>;
