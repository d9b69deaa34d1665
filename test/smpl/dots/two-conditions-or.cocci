@@
expression x;
@@
 lock(x)
 ...
- unlock(x)
+ release(x)
