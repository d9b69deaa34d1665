@@
@@
- int helper(int a)
+ int helper(long a)
  { ... }
