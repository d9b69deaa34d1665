@@
@@
  start();
  <... when any
- step();
+ pace();
  ...>
  stop();
