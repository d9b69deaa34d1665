@@
expression E, x;
@@
- x = claim(E);
+ x = claim_managed(E);
  ...
- disclaim(x);
