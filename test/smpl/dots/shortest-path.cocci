@@
expression E;
@@
  start(E);
  ...
- stop(E);
+ halt(E);
