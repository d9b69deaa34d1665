@@
expression E, F;
@@
- E = F;
- if (!E)
+ if (!(E = F))
  {
  ...
  }
