@@
expression x;
@@
 lock(x)
 <...
- work(x);
+ work_locked(x);
 ...>
 unlock(x);
