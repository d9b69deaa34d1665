@@ type T; identifier a, b; @@
 f(T a
-  , T b
 ) { ... }
