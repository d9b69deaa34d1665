@@
expression x;
@@
- lock(x)
+ grab(x)
 ...
 return ...;
