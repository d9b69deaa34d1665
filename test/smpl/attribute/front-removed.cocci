@@
attribute name __init;
identifier f;
@@
- __init
  f(void)
  { ... }
