@@ type T; identifier x; @@
- register T x
+ T x
 ;
