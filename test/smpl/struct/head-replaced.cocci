@@
identifier x;
expression E;
@@
- struct ops x = {
+ static const struct ops x = {
  .open = E,
  };
