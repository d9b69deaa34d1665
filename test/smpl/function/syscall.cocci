@@
identifier f;
@@
  f(...)
  {
  ...
- lock();
+ down_read();
  ...
  }
