@@
expression x;
@@
 x = get()
 ... when != true x == NULL
- use(x);
+ use_it(x);
