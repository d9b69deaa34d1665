@@
expression E;
identifier x;
@@
x = NULL;
... when != x = ...
    when != &x
- use(x);
+ use(NULL);
