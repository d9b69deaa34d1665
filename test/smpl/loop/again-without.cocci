@@
@@
  start();
  ...
- stop();
+ halt();
