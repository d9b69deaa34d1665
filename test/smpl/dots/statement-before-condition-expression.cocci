@@
expression x;
@@
 start(x);
 ...
- check(x)
+ verify(x)
