@@
expression x;
@@
  get(x);
  ... when != put(x)
      when != give(x)
- use(x);
+ use_new(x);
