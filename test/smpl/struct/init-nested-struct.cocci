@@
identifier i;
expression E;
@@
  struct outer i = {
  .inner = {
- .size = E,
+ .length = E,
  },
  };
