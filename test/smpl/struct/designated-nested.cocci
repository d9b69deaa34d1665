@@
identifier i;
expression E;
@@
  struct pdriver i = {
  .driver = {
- .owner = E,
  },
  };
