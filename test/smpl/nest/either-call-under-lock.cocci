@@
expression E;
@@
  lock(E);
  <...
(
- foo(E)
+ foo_locked(E)
|
- bar(E)
+ bar_locked(E)
)
  ...>
  unlock(E);
