@@ type T; @@
- __alignof__(T)
+ _Alignof(T)
