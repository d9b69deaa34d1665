@@
expression a, b;
identifier i;
@@
  struct id i[] = {
  ...,
- { a, b },
+ ID(a, b),
  ...
  };
