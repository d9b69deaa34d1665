@@ identifier x; type T; @@
 T x
+ __read_mostly
 ;
