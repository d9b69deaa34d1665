@@
expression x;
@@
 x = get(...)
 ... when != x
- put(x);
+ drop(x);
