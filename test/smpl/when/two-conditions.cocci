@@
expression E;
@@
  open(E);
  ... when != close(E)
      when != E = ...
- use(E);
+ use_open(E);
