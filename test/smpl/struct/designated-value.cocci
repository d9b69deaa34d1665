@@
identifier i;
expression E;
@@
  struct driver i = {
- .suspend = E,
+ .pm = &E,
  };
