@@
expression x;
@@
 if (...) {
 ...
 lock(x)
 ...
- work(x);
+ work_locked(x);
 ...
 }
