@@
expression E;
@@
  lock(E);
  <... when != stop(E)
- foo(E);
+ foo_locked(E);
  ...>
  unlock(E);
