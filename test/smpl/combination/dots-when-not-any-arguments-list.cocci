@r exists@
expression list Es1;
@@
  h(Es1);
+ x = 2;
... when != x
    when != f(...)
- return dev;
