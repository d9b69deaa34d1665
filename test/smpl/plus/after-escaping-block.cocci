@@
expression x;
@@
 if (x) {
 ...
 return ...;
 }
+ next(x);
