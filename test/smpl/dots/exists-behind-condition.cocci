@ exists @
expression x;
@@
 lock(x)
 ...
- fail(x);
+ fail_locked(x);
