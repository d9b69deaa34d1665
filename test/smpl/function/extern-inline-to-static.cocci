@@ type T; identifier f; parameter list ps; @@
- extern inline T f(ps)
+ static inline T f(ps)
 { ... }
