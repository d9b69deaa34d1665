@@
expression x;
@@
 x = alloc();
 ... when != x == NULL
- use(x);
+ use_unchecked(x);
