@@
expression a;
@@
- one(a)
+ two(a, a + 1)
