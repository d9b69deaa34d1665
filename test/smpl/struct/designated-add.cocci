@@
identifier i;
expression E;
@@
  struct driver i = {
  .probe = E,
+ .owner = THIS_MODULE,
  };
