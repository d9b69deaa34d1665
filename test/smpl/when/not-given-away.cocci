@@
identifier p;
expression E;
@@
  p = alloc(...);
  ... when != p
      when != &p
- E = p;
+ set(&E, p);
