@@
identifier x;
@@
 struct s {
   ...
-  int x;
   ...
 };

@@
@@
 struct s2 {
   ...
-  int b;
   ...
 };
