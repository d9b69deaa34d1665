@@
expression E;
@@
- start(E);
+ begin(E);
  ...
- stop(E);
+ end(E);
