@@
@@
- int setup(int a)
+ int setup(long a)
  { ... }
