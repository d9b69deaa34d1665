@@
expression x;
@@
 x = alloc();
 ... when != true x != NULL
- use(x);
+ use_unchecked(x);
