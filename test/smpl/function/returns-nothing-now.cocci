@@
identifier f;
@@
- int f(void)
+ void f(void)
  {
  <...
- return 0;
+ return;
  ...>
  }
