@@
expression x;
@@
 lock(x)
 ...
 work(x)
 ...
- unlock(x)
+ release(x)
