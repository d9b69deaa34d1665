@@ type T; @@
- _Alignof(T)
+ alignof(T)
