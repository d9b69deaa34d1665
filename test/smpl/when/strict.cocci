@@
expression E, x;
@@
- x = claim(E);
+ x = claim_new(E);
  ... when strict
- disclaim(x);
