@@
expression x;
@@
 x = get(...)
 ... when != check(x)
- use(x);
+ use_checked(x);
