@@
expression x;
@@
 lock(x)
 ... when != unlock(x)
- work(x);
+ work_locked(x);
