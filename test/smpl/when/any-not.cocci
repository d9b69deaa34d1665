@@
expression E;
@@
  start(E);
  ... when any
      when != reset(E)
- stop(E);
+ halt(E);
