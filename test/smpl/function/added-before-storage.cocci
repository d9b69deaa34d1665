@@
identifier f;
@@
+ #ifdef CONFIG_PM
  f(...)
  {
  ...
- stop();
+ suspend();
  ...
  }
+ #endif

@@
identifier x;
@@
+ int ready;
  int x = 3;
