@@
expression x;
@@
 x = next(...)
 ...
- put(x);
+ drop(x);
