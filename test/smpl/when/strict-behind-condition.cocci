@@
expression x;
@@
 lock(x)
 ... when strict
- work(x);
+ work_locked(x);
