@@
identifier x;
@@
 struct {
   ...
-  int dead;
   ...
 } x;
