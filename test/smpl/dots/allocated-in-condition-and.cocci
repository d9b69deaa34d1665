@@
expression x;
@@
 x = alloc(...)
 ...
- put(x);
+ drop(x);
