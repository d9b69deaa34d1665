@@ identifier x; @@
- bool x = false;
+ bool x = 0;
  <... 
- x = true
+ x = 1
  ...>
