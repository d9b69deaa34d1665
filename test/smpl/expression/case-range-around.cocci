@@
@@
- old()
+ new()
