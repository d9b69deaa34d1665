@@
expression x;
@@

 send(
- x,
+ wrap(x), 0,
 ...)
