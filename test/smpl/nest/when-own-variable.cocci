@@
expression x;
@@
  x = get();
  <... when != x
- use(x);
+ use_it(x);
  ...>
  put(x);
