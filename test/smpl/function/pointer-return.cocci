@@
identifier f;
@@
- struct old *f(int n)
+ struct new *f(int n)
  {
  ...
  }
