@@
expression E;
@@
- log(E);
+ log_last(E);
  ... when != log(...)
  return ...;
