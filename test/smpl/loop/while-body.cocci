@@
expression E;
@@
  while (E) {
  ...
- relax();
+ cpu_relax();
  ...
  }
