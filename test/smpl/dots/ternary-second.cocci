@@
expression x;
@@
 x = get(...);
 ...
- put(x)
+ drop(x)
