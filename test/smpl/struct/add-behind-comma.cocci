@@
identifier x;
@@
  struct ops x = {
  ...
+ , .owner = THIS_MODULE
  };
