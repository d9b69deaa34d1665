@@
expression E;
@@
  prepare(E);
  ...
- commit(E)
+ commit_now(E)
