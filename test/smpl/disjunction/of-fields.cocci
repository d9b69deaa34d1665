@@ expression E; @@
  E->\(x\|y\)
- .old
+ .fresh
