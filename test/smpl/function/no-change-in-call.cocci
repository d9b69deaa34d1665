@@
@@
- setup(int a)
+ setup(long a)
  { ... }
