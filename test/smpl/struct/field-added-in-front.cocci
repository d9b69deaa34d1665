@@
identifier f;
@@
 struct s {
 ...
+ long f;
- int f;
 ...
 };
