@@
identifier x;
expression E;
@@
  struct ops x = {
- .owner = E
  };
