@@
expression x;
identifier y;
@@
 get(x)
 ...
- put(x)
+ drop(x)
