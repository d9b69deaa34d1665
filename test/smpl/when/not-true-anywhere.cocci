@@
expression x;
@@
  x = get();
  ... when != true x == NULL
- use(x->f);
+ use(get_f(x));
