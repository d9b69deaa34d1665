@@
identifier i;
@@
  struct driver i = {
- .owner = THIS_MODULE,
  };
