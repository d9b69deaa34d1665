@@
expression x;
@@
 x = get(...);
 ... when any
- put(x);
+ drop(x);
